// links: csrc/dsp/smooth.c
/* SPDX-License-Identifier: GPL-3.0-or-later */
#undef NDEBUG
#include <assert.h>

#include "../../csrc/dsp/smooth.h"
#include "sound.h"

static void arrives_at_exactly_the_target(void)
{
    struct dj_smooth s;
    dj_smooth_init(&s, 0.01, 48000);
    dj_smooth_jump(&s, dj_f4_all(0.3f));
    dj_smooth_to(&s, (dj_f4){1.0f, 0.1f, 0.3f, -7.7f});
    float last = 0.3f;
    for (int i = 0; i < 480; i++) {
        assert(!dj_smooth_settled(&s));
        dj_f4 v = dj_smooth_next(&s);
        assert(v[0] >= last && v[0] <= 1.0f && v[2] == 0.3f);
        last = v[0];
    }
    dj_f4 end = dj_smooth_now(&s);
    assert(dj_smooth_settled(&s) && end[0] == 1.0f && end[1] == 0.1f && end[3] == -7.7f);
}

static void has_no_steps_and_no_kinks(void)
{
    struct dj_smooth s;
    static float v[800];
    dj_smooth_init(&s, 0.01, 48000);
    for (int i = 0; i < 800; i++) {
        if (i == 100)
            dj_smooth_to(&s, dj_f4_all(1.0f));
        v[i] = dj_smooth_next(&s)[0];
    }
    assert(roughness(v, 800, 1) < 6.1 / (480.0 * 480.0));
}

static void lanes_go_their_own_ways(void)
{
    struct dj_smooth both, one;
    dj_smooth_init(&both, 0.01, 48000);
    dj_smooth_init(&one, 0.01, 48000);
    dj_smooth_to(&both, (dj_f4){1, 0, 0, 0});
    dj_smooth_to(&one, (dj_f4){1, 0, 0, 0});
    for (int i = 0; i < 700; i++) {
        if (i % 50 == 7)
            dj_smooth_to(&both, (dj_f4){1, (float)i, 0, 0});
        assert(dj_smooth_next(&both)[0] == dj_smooth_next(&one)[0]);
    }
}

static void ignores_what_is_no_number(void)
{
    struct dj_smooth s;
    dj_smooth_init(&s, 0.01, 48000);
    dj_smooth_jump(&s, dj_f4_all(0.5f));
    dj_smooth_to(&s, (dj_f4){NAN, INFINITY, -INFINITY, 0.5f});
    assert(dj_smooth_settled(&s) && dj_smooth_next(&s)[0] == 0.5f);
}

int main(void)
{
    arrives_at_exactly_the_target();
    has_no_steps_and_no_kinks();
    lanes_go_their_own_ways();
    ignores_what_is_no_number();
    return 0;
}

// links: csrc/mix/crossfader.c
/* SPDX-License-Identifier: GPL-3.0-or-later */
#undef NDEBUG
#include <assert.h>

#include "../../csrc/mix/crossfader.h"

static float side(float place, int curve, int of)
{
    return dj_crossfader_gain(place, curve, false, of);
}

static void ends_are_exact(void)
{
    for (int curve = 0; curve < 4; curve++) {
        assert(side(-1, curve, DJ_SIDE_A) == 1.0f && side(1, curve, DJ_SIDE_A) == 0.0f);
        assert(side(-1, curve, DJ_SIDE_B) == 0.0f && side(1, curve, DJ_SIDE_B) == 1.0f);
        assert(dj_fader_gain(0, curve) == 0.0f && dj_fader_gain(1, curve) == 1.0f);
        assert(dj_crossfader_gain(1, curve, true, DJ_SIDE_A) == 1.0f);
        assert(dj_crossfader_gain(1, curve, true, DJ_SIDE_B) == 0.0f);
        assert(dj_fader_gain(7, curve) == 1.0f && side(-9, curve, DJ_SIDE_B) == 0.0f);
    }
}

static void laws_hold_on_the_way(void)
{
    for (int i = -100; i <= 100; i++) {
        float at = (float)i / 100.0f;
        double a = (double)side(at, DJ_CROSSFADER_POWER, DJ_SIDE_A),
               b = (double)side(at, DJ_CROSSFADER_POWER, DJ_SIDE_B);
        assert(fabs(a * a + b * b - 1.0) < 1e-6);
        assert(fabsf(side(at, DJ_CROSSFADER_LINEAR, DJ_SIDE_A) +
                     side(at, DJ_CROSSFADER_LINEAR, DJ_SIDE_B) - 1.0f) < 1e-6f);
        for (int curve = 0; curve < 4; curve++) {
            assert(side(at, curve, DJ_SIDE_THROUGH) == 1.0f);
            assert(side(at, curve, DJ_SIDE_A) == side(-at, curve, DJ_SIDE_B));
            assert(side(at, curve, DJ_SIDE_A) >= side(at + 0.01f, curve, DJ_SIDE_A));
            assert(dj_fader_gain(at, curve) <= dj_fader_gain(at + 0.01f, curve));
        }
    }
    assert(side(0, DJ_CROSSFADER_CUT, DJ_SIDE_A) == 1.0f &&
           side(0, DJ_CROSSFADER_CUT, DJ_SIDE_B) == 1.0f);
    assert(side(0, DJ_CROSSFADER_SMOOTH, DJ_SIDE_A) == 1.0f &&
           side(0, DJ_CROSSFADER_SMOOTH, DJ_SIDE_B) == 1.0f);
    assert(side(0.9f, DJ_CROSSFADER_CUT, DJ_SIDE_A) == 1.0f);
    assert(dj_fader_gain(0.5f, DJ_FADER_SMOOTH) < 0.5f &&
           dj_fader_gain(0.5f, DJ_FADER_STEEP) > 0.9f);
}

int main(void)
{
    ends_are_exact();
    laws_hold_on_the_way();
    return 0;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "smooth.h"

void dj_smooth_init(struct dj_smooth *s, double length_s, uint32_t sample_rate)
{
    memset(s, 0, sizeof *s);
    s->length = (float)fmax(1.0, round(length_s * sample_rate));
}

void dj_smooth_jump(struct dj_smooth *s, dj_f4 value)
{
    s->target = value;
    s->span = s->left = dj_f4_all(0.0f);
}

void dj_smooth_to(struct dj_smooth *s, dj_f4 target)
{
    dj_f4 now = dj_smooth_now(s);
    for (int i = 0; i < 4; i++) {
        if (target[i] == s->target[i] || !dj_finitef(target[i]))
            continue;
        s->target[i] = target[i];
        s->span[i] = target[i] - now[i];
        s->left[i] = s->length;
    }
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "tone.h"

#define FADE_S 0.05
#define TONE_HZ 440.0
#define TONE_PEAK 0.1f /* -20 dBFS */

void dj_tone_init(struct dj_tone *t, uint32_t rate)
{
    t->rate = rate;
    t->phase = 0.0;
    dj_smooth_init(&t->level, FADE_S, rate);
}

void dj_tone_render(struct dj_tone *t, uint32_t channel, float *out, uint32_t channels,
                    uint32_t frames)
{
    dj_f4 target = {0};
    if (channel >= 1 && channel <= channels)
        target[channel - 1] = TONE_PEAK;
    else if (dj_smooth_settled(&t->level) &&
             t->level.target[0] + t->level.target[1] + t->level.target[2] + t->level.target[3] ==
                 0.0f)
        return;
    dj_smooth_to(&t->level, target);
    for (uint32_t i = 0; i < frames; i++) {
        const dj_f4 level = dj_smooth_next(&t->level);
        const float sine = (float)sin(2.0 * DJ_PI * t->phase);
        t->phase += TONE_HZ / t->rate;
        t->phase -= floor(t->phase);
        for (uint32_t c = 0; c < channels; c++)
            out[i * channels + c] = dj_clampf(out[i * channels + c] + level[c] * sine, -1.0f, 1.0f);
    }
}

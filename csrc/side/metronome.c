/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "metronome.h"

#include "../rt_math.h"

#define CLICK_S 0.03
#define DECAY_S 0.006
#define BEAT_HZ 1000.0
#define BAR_HZ 1600.0

void dj_metronome_init(struct dj_metronome *m, double rate)
{
    *m = (struct dj_metronome){.rate = rate};
}

static DJ_RT float next(struct dj_metronome *m)
{
    if (m->left == 0)
        return 0.0f;
    const double length = floor(CLICK_S * m->rate);
    const double left = --m->left;
    const double t = (length - left) / m->rate; /* not 0: the first frame is heard already */
    return (float)(sin(2.0 * DJ_PI * m->hz * t) * exp(-t / DECAY_S) * (left / length));
}

void dj_metronome_render(struct dj_metronome *m, const struct dj_beats *beats, float *out,
                         uint32_t frames)
{
    uint32_t k = 0;
    for (uint32_t i = 0; i < frames; i++) {
        if (beats != NULL && k < beats->count && beats->at[k] == i) {
            m->hz = beats->bar[k++] ? BAR_HZ : BEAT_HZ;
            m->left = (uint32_t)(CLICK_S * m->rate);
        }
        out[i] += next(m);
    }
}

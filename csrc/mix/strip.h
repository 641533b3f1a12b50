/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The channel strips of all decks, side by side: trim > EQ > filter > headphone tap > fader and
 * crossfader > sum, with a meter after the fader. Audio thread only. */
#ifndef DJ_STRIP_H
#define DJ_STRIP_H

#include "../dsp/eq.h"
#include "../dsp/filter.h"
#include "../level/meter.h"
#include "mixer.h"

struct dj_strips {
    struct dj_smooth trim, fader, cue; /* gains; a lane a deck */
    struct dj_mix_params set;          /* as last set */
    struct dj_eq eq;
    struct dj_filter filter;
    struct dj_meters meter[2];         /* decks 1-2, 3-4 */
    uint32_t silent_cells, tail_cells; /* since a deck sounded; until the strips go to sleep */
    bool heard, asleep;                /* a deck sounds in this cell; nothing is computed */
};

DJ_CTL void dj_strips_init(struct dj_strips *s, uint32_t sample_rate);
DJ_RT void dj_strips_set(struct dj_strips *s, const struct dj_mix_params *p);
DJ_RT void dj_strips_reset(struct dj_strips *s, const struct dj_mix_params *p);
DJ_RT void dj_strips_cell_start(struct dj_strips *s);
DJ_RT void dj_strips_cell_end(struct dj_strips *s);

/* Render frames of a cell, from frame `at` of the decks' sound. bus: main left, right, cued left,
 * right. after: the decks after their faders. */
DJ_RT void dj_strips_render(struct dj_strips *s, const float *const deck[DJ_DECKS], uint32_t at,
                            dj_f4 *bus, struct dj_lanes *after, uint32_t frames);

#endif

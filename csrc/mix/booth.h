/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The booth output: the main mix before its gain and balance, with a level, a limiter and a meter
 * of its own, in time with the main output. Without somebody who hears it it rests, and costs
 * nothing. Audio thread only. */
#ifndef DJ_BOOTH_H
#define DJ_BOOTH_H

#include "../dsp/smooth.h"
#include "../level/limiter.h"
#include "../level/meter.h"

struct dj_booth {
    bool awake;
    struct dj_smooth level;    /* the first lane */
    struct dj_limiter limiter; /* the first pair; on whatever the main output's is */
    struct dj_meters meter;    /* the first signal */
};

DJ_CTL void dj_booth_init(struct dj_booth *b, uint32_t sample_rate);
/* It is heard with this gain: at once when it rested, else it glides there. */
DJ_RT void dj_booth_set(struct dj_booth *b, float gain);
DJ_RT void dj_booth_rest(struct dj_booth *b);

/* bus: the decks in lanes 0 and 1. beside: what joins them, stereo; NULL: nothing. out: stereo.
 * Pre: it does not rest; frames <= DJ_CELL. */
DJ_RT void dj_booth_render(struct dj_booth *b, const dj_f4 *bus, const float *beside, float *out,
                           uint32_t frames);
DJ_RT void dj_booth_cell_end(struct dj_booth *b);

#endif

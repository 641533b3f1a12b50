/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The outputs: main gain and balance, headphones (cue/mix, split, gain), the limiter of both, their
 * meters. The headphones hear the main mix before its gain, and run through the same delay. Audio
 * thread only. */
#ifndef DJ_MASTER_H
#define DJ_MASTER_H

#include "../level/limiter.h"
#include "../level/meter.h"
#include "mixer.h"

struct dj_master {
    struct dj_smooth level;  /* main left, right, phones, split */
    struct dj_smooth phones; /* share of the cued decks, of the main mix; the others unused */
    struct dj_mix_params set;
    struct dj_limiter limiter;
    struct dj_meters meter; /* main, phones */
};

/* The factor of an output's level; -60 dB and below: silence. */
DJ_RT float dj_master_gain(float db);

DJ_CTL void dj_master_init(struct dj_master *m, uint32_t sample_rate);
DJ_RT void dj_master_set(struct dj_master *m, const struct dj_mix_params *p);
DJ_RT void dj_master_reset(struct dj_master *m, const struct dj_mix_params *p);

/* bus: main left, right, cued left, right; becomes main left, right, phones left, right.
 * beside: what the headphones hear whatever they mix, stereo; NULL: nothing. */
DJ_RT void dj_master_render(struct dj_master *m, dj_f4 *bus, const float *beside, uint32_t frames);
DJ_RT void dj_master_cell_end(struct dj_master *m);

#endif

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The test tone: a sine on one channel of the outputs, past all mixing. Audio thread only. */
#ifndef DJ_TONE_H
#define DJ_TONE_H

#include "../dsp/smooth.h"

struct dj_tone {
    double rate;  /* Hz */
    double phase; /* turns */
    struct dj_smooth level;
};

DJ_CTL void dj_tone_init(struct dj_tone *t, uint32_t rate);
/* Add it to `out`, of so many channels, 4 at most. channel: 1.. ; 0 and those there are not: none,
 * what sounds fades out. */
DJ_RT void dj_tone_render(struct dj_tone *t, uint32_t channel, float *out, uint32_t channels,
                          uint32_t frames);

#endif

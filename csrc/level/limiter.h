/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Look-ahead limiter of two stereo signals (main and phones), each with its channels linked: the
 * true peak stays at or below the ceiling. A signal that stays below passes bit by bit, delayed;
 * switched off it is delayed alike and clipped at full scale. Audio thread only. */
#ifndef DJ_LIMITER_H
#define DJ_LIMITER_H

#include "../dsp/smooth.h"
#include "truepeak.h"

#define DJ_LIMITER_CEILING_DB (-0.3)

enum { DJ_LIMITER_RING = 512 }; /* frames; more than the look-ahead at 192 kHz */

/* The way from peaks to the gain of one stereo signal: least gain of a window, release, two means.
 */
struct dj_limiter_gain {
    float least[DJ_LIMITER_RING];   /* rising gains of the window, the first is the least */
    uint32_t when[DJ_LIMITER_RING]; /* their frames */
    uint32_t first, count;
    float fast, slow; /* gain envelopes; the lower one counts */
    int32_t mean[2][DJ_LIMITER_RING /
                    2]; /* what the two means run over, 1 is ONE; the second scaled down */
    int64_t sum[2];
    uint32_t held;      /* frames since the gain was last needed */
    uint32_t at, quiet; /* place in both; frames since a gain below 1 */
    float gain;
};

struct dj_limiter {
    struct dj_truepeak truepeak;
    struct dj_smooth on; /* lanes 0 and 2: 1 limits, 0 clips */
    struct dj_limiter_gain gain[2];
    dj_f4 ring[DJ_LIMITER_RING];
    uint32_t now, half, window,
        delay; /* frame; lengths in frames: of a mean, of the least gain, of all */
    uint32_t hold;
    float release_fast, attack_slow, release_slow; /* parts a frame */
    uint32_t cut[2];                               /* samples clipped, main and phones */
};

DJ_CTL void dj_limiter_init(struct dj_limiter *l, uint32_t sample_rate);
DJ_RT void dj_limiter_reset(struct dj_limiter *l);
DJ_RT void dj_limiter_switch(struct dj_limiter *l, bool main_on, bool phones_on);

/* Limit in place. Lanes: main left, right, phones left, right. Pre: frames <= DJ_CELL. */
DJ_RT void dj_limiter_render(struct dj_limiter *l, dj_f4 *x, uint32_t frames);

#endif

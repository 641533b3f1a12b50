/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How high a signal rises between its samples: four times oversampling, then a parabola through
 * each three points, for four signals at once. Audio thread only. */
#ifndef DJ_TRUEPEAK_H
#define DJ_TRUEPEAK_H

#include "../dsp/svf.h"

enum {
    DJ_TRUEPEAK_TAPS = 64,
    DJ_TRUEPEAK_DELAY = DJ_TRUEPEAK_TAPS /
        2, /* frames: the peak told is that around the frame so long ago */
};

struct dj_truepeak {
    dj_f4 tap[DJ_TRUEPEAK_TAPS]
             [3]; /* for 1/4, 2/4 and 3/4 of the way to the next frame; lanes alike */
    dj_f4 past[DJ_TRUEPEAK_TAPS + DJ_CELL];
    dj_f4 last[2];         /* the newest two points of the oversampled signal */
    struct dj_svf edge[2]; /* what lies near half the sample rate, moved down to 0 Hz */
    struct dj_svf_tune edge_tune[2];
    float sign;
};

DJ_CTL void dj_truepeak_init(struct dj_truepeak *t);
DJ_RT void dj_truepeak_reset(struct dj_truepeak *t);

/* peak[i]: largest size of the signal around frame i - DJ_TRUEPEAK_DELAY, from 3/8 before to 5/8
 * after it; 0 where the signal is far below full scale. Pre: frames <= DJ_CELL. */
DJ_RT void dj_truepeak_find(struct dj_truepeak *t, const dj_f4 *x, dj_f4 *peak, uint32_t frames);

#endif

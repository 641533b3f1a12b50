/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reading sound between its frames: windowed sinc kernels, one table for each step of how much
 * faster than one frame a frame the reader goes (so that nothing folds back). Worker side only;
 * a dj_sinc belongs to the lanes of one deck. */
#ifndef DJ_STRETCH_SINC_H
#define DJ_STRETCH_SINC_H

#include "../dj.h"

#define DJ_SINC_STEPS 13u /* quarter octaves, up to reading eight times as fast */

struct dj_sinc_table {
    int taps;    /* a multiple of 8 */
    float *rows; /* (DJ_SINC_PHASES + 1) rows of taps */
};

struct dj_sinc {
    float *prototype; /* the right half of the kernel, finely sampled */
    struct dj_sinc_table table[DJ_SINC_STEPS]; /* rows NULL: not needed so far */
};

DJ_CTL bool dj_sinc_init(struct dj_sinc *s); /* Return: false when there is no memory */
DJ_CTL void dj_sinc_clear(struct dj_sinc *s);
/* The kernels for reading `pace` frames a frame. Made at first use. */
DJ_CTL const struct dj_sinc_table *dj_sinc_for(struct dj_sinc *s, double pace);
/* The sound at `position` of two channels, into out[0] and out[1].
 * Pre: taps / 2 frames on each side of the position are there. */
DJ_CTL void dj_sinc_read(const struct dj_sinc_table *t, const float *left, const float *right,
                         double position, float *out);

#endif

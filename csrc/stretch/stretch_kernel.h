/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Reading sound between its frames: windowed sinc kernels, one table for each step of how much
 * faster than one frame a frame the reader goes (so that nothing folds back). Worker side only;
 * dj_kernels belong to the lanes of one deck. */
#ifndef DJ_STRETCH_KERNEL_H
#define DJ_STRETCH_KERNEL_H

#include "../dj.h"

#define DJ_KERNEL_STEPS 13u /* quarter octaves, up to reading eight times as fast */

struct dj_kernel {
    int taps;    /* a multiple of 8 */
    float *rows; /* 513 rows of taps */
};

struct dj_kernels {
    float *prototype;                        /* the right half of the kernel, finely sampled */
    struct dj_kernel table[DJ_KERNEL_STEPS]; /* rows NULL: not needed so far */
};

DJ_CTL bool dj_kernels_init(struct dj_kernels *s); /* Return: false when there is no memory */
DJ_CTL void dj_kernels_clear(struct dj_kernels *s);
/* The kernels for reading `pace` frames a frame. Made at first use. */
DJ_CTL const struct dj_kernel *dj_kernels_for(struct dj_kernels *s, double pace);
/* The sound at `position` of two channels, into out[0] and out[1].
 * Pre: taps / 2 frames on each side of the position are there. */
DJ_CTL void dj_kernel_read(const struct dj_kernel *t, const float *left, const float *right,
                           double position, float *out);

#endif

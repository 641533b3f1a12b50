/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Interpolation of stereo sound at any speed: windowed sinc, 48 taps, 512 phases with linear
 * interpolation between them, and a bank of lower cut-offs for speeds above 1. Built once an
 * engine, then constant: any thread may read it.
 *
 * At +-8 % of 44.1 or 48 kHz: flat to 19 kHz, images and noise below -100 dB. */
#ifndef DJ_SINC_H
#define DJ_SINC_H

#include "../dj.h"

enum {
    DJ_TAPS = 48,
    DJ_TAPS_BEFORE = 23, /* frames the window reaches before the position's own */
    DJ_TAPS_AFTER = 24,  /* and after */
    DJ_PHASES = 512,
    DJ_BANKS = 6,
};

struct dj_sinc {
    _Alignas(32) float tap[DJ_BANKS][DJ_PHASES + 1][DJ_TAPS];
};

DJ_CTL struct dj_sinc *dj_sinc_new(void); /* NULL: no memory */
DJ_CTL void dj_sinc_free(struct dj_sinc *s);

/* Interpolate `frames` frames along position, position + step, ... where step starts at `step`
 * and grows by `bend` a frame.
 * Pre: frame floor(position) - DJ_TAPS_BEFORE up to floor(last position) + DJ_TAPS_AFTER lie in
 * `in`, whose frame 0 is position 0. */
DJ_RT void dj_sinc_run(const struct dj_sinc *s, const float *in, double position, double step,
                       double bend, float *out, uint32_t frames);

#endif

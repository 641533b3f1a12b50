/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Made signals and measures for the tests of the mixer. */
#ifndef DJ_TEST_SOUND_H
#define DJ_TEST_SOUND_H

#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "../../csrc/dsp/lanes.h"

static uint32_t noise_seed = 1;

/* White noise, -1..1. */
static inline float noise(void)
{
    noise_seed = noise_seed * 1664525u + 1013904223u;
    return (float)((double)(int32_t)noise_seed / 2147483648.0);
}

static inline double db(double ratio) { return 20.0 * log10(fmax(ratio, 1e-12)); }

/* Amplitude of the tone of `hz` in `count` values, `stride` apart; Hann window. */
static inline double tone_level(const float *x, uint32_t count, uint32_t stride, double hz,
                                double rate)
{
    double re = 0.0, im = 0.0, sum = 0.0;
    for (uint32_t i = 0; i < count; i++) {
        double w = 0.5 - 0.5 * cos(2.0 * DJ_PI * i / count), p = 2.0 * DJ_PI * hz * i / rate;
        re += w * (double)x[(size_t)i * stride] * cos(p);
        im += w * (double)x[(size_t)i * stride] * sin(p);
        sum += w;
    }
    return 2.0 * sqrt(re * re + im * im) / sum;
}

/* Largest second difference: small for all that moves smoothly, large for a click. */
static inline double roughness(const float *x, uint32_t count, uint32_t stride)
{
    double most = 0.0;
    for (uint32_t i = 2; i < count; i++) {
        double a = (double)x[(size_t)(i - 2) * stride], b = (double)x[(size_t)(i - 1) * stride];
        most = fmax(most, fabs(a - 2.0 * b + (double)x[(size_t)i * stride]));
    }
    return most;
}

#endif

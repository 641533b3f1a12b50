/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Arithmetic for the audio thread: libm, mem*, and the few small functions everybody needs.
 * clang takes the functions of math.h and the mem* of string.h for builtins and so for
 * nonblocking: no marks of ours are needed on them. Others (malloc, qsort, printf) stay errors. */
#ifndef DJ_RT_MATH_H
#define DJ_RT_MATH_H

#include <math.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "rt.h"

DJ_RT static inline float dj_clampf(float x, float low, float high)
{
    return x < low ? low : x > high ? high : x;
}

DJ_RT static inline double dj_clamp(double x, double low, double high)
{
    return x < low ? low : x > high ? high : x;
}

/* Is `x` neither NaN nor infinite? Looks at the bits, so that no compiler option breaks it. */
DJ_RT static inline bool dj_finitef(float x)
{
    uint32_t bits;
    memcpy(&bits, &x, sizeof bits);
    return (bits & 0x7F800000u) != 0x7F800000u;
}

DJ_RT static inline bool dj_finite(double x)
{
    uint64_t bits;
    memcpy(&bits, &x, sizeof bits);
    return (bits & 0x7FF0000000000000u) != 0x7FF0000000000000u;
}

/* Decibels to a factor; 0 dB gives exactly 1. */
DJ_RT static inline double dj_db_gain(double db)
{
    return db == 0.0 ? 1.0 : exp2(db * 0.16609640474436813); /* log2(10) / 20 */
}

/* A factor to decibels; silence gives `floor_db`. */
DJ_RT static inline double dj_gain_db(double gain, double floor_db)
{
    return gain > 0.0 ? fmax(20.0 * log10(gain), floor_db) : floor_db;
}

#endif

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "truepeak.h"

/* Low, for a steep end: white noise has its highest peaks between the samples from what lies near
 * half the rate. */
#define KAISER_BETA 2.5
/* Below it the taps, whose sizes add up to 2.9 or less, cannot make a peak that matters to the
 * limiter. */
#define WORTH_A_LOOK 0.3f

static double bessel_i0(double x)
{
    double sum = 1.0, term = 1.0;
    for (int k = 1; k < 40; k++) {
        term *= x / (2.0 * k);
        sum += term * term;
    }
    return sum;
}

void dj_truepeak_init(struct dj_truepeak *t)
{
    memset(t, 0, sizeof *t);
    for (int phase = 0; phase < 3; phase++) {
        double sum = 0.0, h[DJ_TRUEPEAK_TAPS];
        for (int i = 0; i < DJ_TRUEPEAK_TAPS; i++) {
            double at = i - (DJ_TRUEPEAK_DELAY - 1) - 0.25 * (phase + 1),
                   r = at / DJ_TRUEPEAK_DELAY;
            h[i] = sin(DJ_PI * at) / (DJ_PI * at) *
                   bessel_i0(KAISER_BETA * sqrt(fmax(0.0, 1.0 - r * r)));
            sum += h[i];
        }
        for (int i = 0; i < DJ_TRUEPEAK_TAPS; i++)
            t->tap[i][phase] = dj_f4_all((float)(h[i] / sum));
    }
}

void dj_truepeak_reset(struct dj_truepeak *t)
{
    memset(t->past, 0, sizeof t->past);
    memset(t->last, 0, sizeof t->last);
}

/* The top of the parabola through three points, seen from the middle one; where that is no peak of
 * the signal, not more than its larger neighbour. */
DJ_RT static inline dj_f4 top(dj_f4 before, dj_f4 y, dj_f4 after)
{
    dj_f4 rise = dj_f4_abs(after - before), bend = dj_f4_abs(y + y - before - after) + 1e-20f;
    return dj_f4_abs(y) + rise * dj_f4_min(rise / bend, dj_f4_all(1.0f)) * 0.125f;
}

/* The points between frames DELAY - 1 and DELAY of `x`, and those of one frame later: two at a
 * time, to keep the processor's adders busy. */
static void between(const struct dj_truepeak *t, const dj_f4 *x, dj_f4 z[2][3])
{
    dj_f4 zero = dj_f4_all(0.0f), a1 = zero, a2 = zero, a3 = zero, b1 = zero, b2 = zero, b3 = zero;
    for (int k = 0; k < DJ_TRUEPEAK_TAPS; k++) {
        const dj_f4 *tap = t->tap[k];
        a1 += x[k] * tap[0];
        a2 += x[k] * tap[1];
        a3 += x[k] * tap[2];
        b1 += x[k + 1] * tap[0];
        b2 += x[k + 1] * tap[1];
        b3 += x[k + 1] * tap[2];
    }
    z[0][0] = a1, z[0][1] = a2, z[0][2] = a3;
    z[1][0] = b1, z[1][1] = b2, z[1][2] = b3;
}

static dj_f4 highest(struct dj_truepeak *t, dj_f4 z0, const dj_f4 z[3])
{
    dj_f4 peak = dj_f4_max(top(t->last[0], t->last[1], z0), top(t->last[1], z0, z[0]));
    peak = dj_f4_max(peak, dj_f4_max(top(z0, z[0], z[1]), top(z[0], z[1], z[2])));
    t->last[0] = z[1];
    t->last[1] = z[2];
    return peak;
}

static void search(struct dj_truepeak *t, dj_f4 *peak, uint32_t frames)
{
    const dj_f4 *x = t->past;
    dj_f4 z[2][3];
    for (uint32_t i = 0; i < frames; i++) {
        if (i % 2 == 0)
            between(t, x + i, z);
        peak[i] = highest(t, x[i + DJ_TRUEPEAK_DELAY - 1], z[i % 2]);
    }
}

static bool loud(const dj_f4 *x, uint32_t count)
{
    dj_f4 peak = dj_f4_all(0.0f);
    for (uint32_t i = 0; i < count; i++)
        peak = dj_f4_max(dj_f4_abs(x[i]), peak);
    return fmaxf(fmaxf(peak[0], peak[1]), fmaxf(peak[2], peak[3])) > WORTH_A_LOOK;
}

void dj_truepeak_find(struct dj_truepeak *t, const dj_f4 *x, dj_f4 *peak, uint32_t frames)
{
    const uint32_t kept = DJ_TRUEPEAK_TAPS - 1;
    memcpy(t->past + kept, x, frames * sizeof *x);
    if (loud(t->past, kept + frames)) {
        search(t, peak, frames);
    } else {
        memset(peak, 0, frames * sizeof *peak);
        memset(t->last, 0, sizeof t->last);
    }
    memmove(t->past, t->past + frames, kept * sizeof *x);
}

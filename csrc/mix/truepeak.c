/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "truepeak.h"

#define KAISER_BETA 5.0 /* about -55 dB beside the main lobe; steep enough to hear up to 0.46 of the rate */
/* Below it the taps, whose sizes add up to 2.3 or less, cannot make a peak that matters to the limiter. */
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
            double at = i - (DJ_TRUEPEAK_DELAY - 1) - 0.25 * (phase + 1), r = at / DJ_TRUEPEAK_DELAY;
            h[i] = sin(DJ_PI * at) / (DJ_PI * at) * bessel_i0(KAISER_BETA * sqrt(fmax(0.0, 1.0 - r * r)));
            sum += h[i];
        }
        for (int i = 0; i < DJ_TRUEPEAK_TAPS; i++)
            t->tap[phase][i] = (float)(h[i] / sum);
    }
}

void dj_truepeak_reset(struct dj_truepeak *t)
{
    memset(t->past, 0, sizeof t->past);
    memset(t->last, 0, sizeof t->last);
}

/* The top of the parabola through three points, seen from the middle one; where that is no peak of the
 * signal, not more than its larger neighbour. */
DJ_RT static inline dj_f4 top(dj_f4 before, dj_f4 y, dj_f4 after)
{
    dj_f4 rise = dj_f4_abs(after - before), bend = dj_f4_abs(y + y - before - after) + 1e-20f;
    return dj_f4_abs(y) + rise * dj_f4_min(rise / bend, dj_f4_all(1.0f)) * 0.125f;
}

DJ_RT static inline dj_f4 around(struct dj_truepeak *t, const dj_f4 *x)
{
    dj_f4 z1 = dj_f4_all(0.0f), z2 = z1, z3 = z1, z0 = x[DJ_TRUEPEAK_DELAY - 1];
    for (int k = 0; k < DJ_TRUEPEAK_TAPS; k++) {
        z1 += x[k] * t->tap[0][k];
        z2 += x[k] * t->tap[1][k];
        z3 += x[k] * t->tap[2][k];
    }
    dj_f4 peak = dj_f4_max(top(t->last[0], t->last[1], z0), top(t->last[1], z0, z1));
    peak = dj_f4_max(peak, dj_f4_max(top(z0, z1, z2), top(z1, z2, z3)));
    t->last[0] = z2;
    t->last[1] = z3;
    return peak;
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
        for (uint32_t i = 0; i < frames; i++)
            peak[i] = around(t, t->past + i);
    } else {
        memset(peak, 0, frames * sizeof *peak);
        memset(t->last, 0, sizeof t->last);
    }
    memmove(t->past, t->past + frames, kept * sizeof *x);
}

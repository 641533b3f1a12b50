/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "truepeak.h"

/* Low, for a steep end: the points are right up to 0.47 of the sample rate. What lies above, where
 * white noise has its highest peaks, is measured apart and added. */
#define KAISER_BETA 2.5
#define EDGE 0.035    /* width of what is measured apart, part of the sample rate */
#define EDGE_DELAY 12 /* frames, of the filter that measures it */
/* Below it not even the worst signal makes a peak that matters to the limiter: the sizes of the
 * taps add up to 3.3, parabola and edge add less than 1.4 times the signal. */
#define WORTH_A_LOOK 0.2f

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
    dj_f4 g = dj_f4_all((float)tan(DJ_PI * EDGE));
    t->edge_tune[0] = dj_svf_tune(g, dj_f4_all(1.847759065f)); /* Butterworth, 4th order */
    t->edge_tune[1] = dj_svf_tune(g, dj_f4_all(0.765366865f));
    t->sign = 1.0f;
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
    memset(t->edge, 0, sizeof t->edge);
    t->sign = 1.0f;
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
        peak[i] += highest(t, x[i + DJ_TRUEPEAK_DELAY - 1], z[i % 2]);
    }
}

/* Size of what the points miss. Always runs, for its state must not depend on how blocks are cut.
 */
static void edge(struct dj_truepeak *t, dj_f4 *peak, uint32_t frames)
{
    const dj_f4 *x = t->past + DJ_TRUEPEAK_DELAY - 1 + EDGE_DELAY, zero = dj_f4_all(0.0f);
    const struct dj_svf_taps lowpass = {zero, zero, dj_f4_all(1.0f)};
    for (uint32_t i = 0; i < frames; i++) {
        dj_f4 y = dj_svf_next(&t->edge[0], &t->edge_tune[0], &lowpass, zero, x[i] * t->sign);
        peak[i] = dj_f4_abs(dj_svf_next(&t->edge[1], &t->edge_tune[1], &lowpass, zero, y));
        t->sign = -t->sign;
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
    edge(t, peak, frames);
    if (loud(t->past, kept + frames)) {
        search(t, peak, frames);
    } else {
        memset(peak, 0, frames * sizeof *peak);
        memset(t->last, 0, sizeof t->last);
    }
    memmove(t->past, t->past + frames, kept * sizeof *x);
}

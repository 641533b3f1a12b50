/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Sample peak and true peak of a whole track, for analysis. Control threads only. */
#include "../dsp/lanes.h"

enum {
    BLOCK = 256, /* frames that stay in the nearest cache */
    TAPS = 24,   /* for each point between two samples */
    HALF = TAPS / 2,
    MARGIN = TAPS - 1, /* frames that the points of a block need beside it */
    ROOM = BLOCK + MARGIN,
};

/* Points at 1/4, 2/4 and 3/4 of the way between two frames, by a windowed sinc (Kaiser). The taps
 * of 1/4 and 3/4 mirror each other, so both come from an even part `sum` and an odd part
 * `difference`; those of 2/4 are even. */
struct points {
    float even[HALF], odd[HALF], middle[HALF];
    float gain; /* how much higher than the frames around it a point can be, at most */
};

#define KAISER_BETA 4.0 /* right within 0.1 dB up to 0.45 of the rate with these taps */

static double bessel_i0(double x)
{
    double sum = 1.0, term = 1.0;
    for (int k = 1; k < 40; k++) {
        term *= x / (2.0 * k);
        sum += term * term;
    }
    return sum;
}

static void taps_at(double way, double h[TAPS])
{
    double sum = 0.0;
    for (int i = 0; i < TAPS; i++) {
        double at = i - (HALF - 1) - way, r = at / HALF;
        h[i] =
            sin(DJ_PI * at) / (DJ_PI * at) * bessel_i0(KAISER_BETA * sqrt(fmax(0.0, 1.0 - r * r)));
        sum += h[i];
    }
    for (int i = 0; i < TAPS; i++)
        h[i] /= sum;
}

static struct points points_of(void)
{
    struct points p;
    double quarter[TAPS], half[TAPS], size_quarter = 0.0, size_half = 0.0;
    taps_at(0.25, quarter);
    taps_at(0.5, half);
    for (int i = 0; i < HALF; i++) {
        p.even[i] = (float)((quarter[i] + quarter[TAPS - 1 - i]) / 2.0);
        p.odd[i] = (float)((quarter[i] - quarter[TAPS - 1 - i]) / 2.0);
        p.middle[i] = (float)half[i];
        size_quarter += fabs(quarter[i]) + fabs(quarter[TAPS - 1 - i]);
        size_half += 2.0 * fabs(half[i]);
    }
    p.gain = (float)(fmax(size_quarter, size_half) * (1.0 + 1e-5)); /* and what rounding adds */
    return p;
}

static inline dj_f4 load(const float *x)
{
    dj_f4 v;
    memcpy(&v, x, sizeof v);
    return v;
}

/* The largest point between the frames of a block. `x`: MARGIN frames, then those of the block. */
static float highest_point(const struct points *p, const float *x, uint32_t frames)
{
    dj_f4 peak = dj_f4_all(0.0f);
    for (uint32_t i = 0; i < frames; i += 2) {
        const float *first = x + (size_t)2 * i, *last = first + (size_t)2 * (TAPS - 1);
        dj_f4 even = dj_f4_all(0.0f), odd = even, middle = even;
        for (int k = 0; k < HALF; k++) {
            dj_f4 a = load(first + (ptrdiff_t)2 * k), b = load(last - (ptrdiff_t)2 * k);
            dj_f4 sum = a + b;
            even += sum * p->even[k];
            middle += sum * p->middle[k];
            odd += (a - b) * p->odd[k];
        }
        peak = dj_f4_max(dj_f4_max(dj_f4_abs(even) + dj_f4_abs(odd), dj_f4_abs(middle)), peak);
    }
    return fmaxf(fmaxf(peak[0], peak[1]), fmaxf(peak[2], peak[3]));
}

static float highest_sample(const float *x, uint64_t frames)
{
    dj_f4 peak = dj_f4_all(0.0f);
    for (uint64_t i = 0; i + 2 <= frames; i += 2) {
        dj_i4 bits = (dj_i4)load(x + 2 * i), exponent = bits & 0x7F800000;
        peak = dj_f4_max(dj_f4_abs((dj_f4)(bits & (exponent != 0x7F800000))), peak);
    }
    float most = fmaxf(fmaxf(peak[0], peak[1]), fmaxf(peak[2], peak[3]));
    for (int side = 0; frames % 2 && side < 2; side++) {
        float last = x[2 * (frames - 1) + (uint64_t)side];
        most = fmaxf(most, dj_finitef(last) ? fabsf(last) : 0.0f);
    }
    return most;
}

/* Copy frames from..from+count into `to`, silence where there are none and for what is no number.
 */
static void cut_out(const float *stereo, int64_t frames, int64_t from, uint32_t count, float *to)
{
    for (uint32_t i = 0; i < count; i++) {
        int64_t at = from + i;
        bool there = at >= 0 && at < frames;
        for (int side = 0; side < 2; side++) {
            float x = there ? stereo[2 * at + side] : 0.0f;
            to[2 * i + (uint32_t)side] = dj_finitef(x) ? x : 0.0f;
        }
    }
}

void dj_level_peaks(const float *stereo, uint64_t frames, double *sample_peak, double *true_peak)
{
    dj_rt_not_allowed();
    const struct points p = points_of();
    float x[2 * (ROOM + 2)]; /* two more: vectors hold two frames */
    float sample = highest_sample(stereo, frames), peak = sample;
    for (uint64_t at = 0; at < frames + TAPS; at += BLOCK) {
        uint64_t from = at > MARGIN ? at - MARGIN : 0;
        uint64_t end = at + BLOCK < frames ? at + BLOCK : frames;
        /* Most blocks of most music end here. The bound is exact: nothing higher is missed. */
        if (from >= end || highest_sample(stereo + 2 * from, end - from) * p.gain <= peak)
            continue;
        cut_out(stereo, (int64_t)frames, (int64_t)at - MARGIN, ROOM + 2, x);
        peak = fmaxf(peak, highest_point(&p, x, BLOCK));
    }
    *sample_peak = (double)sample;
    *true_peak = (double)peak;
}

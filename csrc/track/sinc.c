/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sinc.h"

#include "../rt_math.h"

#include <stdlib.h>

/* Highest speed of each bank; the cut-off is Nyquist over it. A little above 1 the first bank is
 * kept: what folds back then lies above 20 kHz. */
static const double bank_speed[DJ_BANKS] = {1.12, 1.4, 1.8, 2.5, 4.0, 8.0};
static const double bank_cutoff[DJ_BANKS] = {1.0, 0.8, 0.62, 0.46, 0.3, 0.18};

#define KAISER_BETA 10.06 /* side lobes below -100 dB: Kaiser 1974 */

static double bessel_i0(double x)
{
    double sum = 1.0, term = 1.0;
    for (int k = 1; term > 1e-12 * sum; k++) {
        term *= (x / (2.0 * k)) * (x / (2.0 * k));
        sum += term;
    }
    return sum;
}

/* The window over the taps of one phase: the same for all banks. */
static void fill_window(double *window, double fraction)
{
    const double full = bessel_i0(KAISER_BETA);
    for (int k = 0; k < DJ_TAPS; k++) {
        const double r = (k - DJ_TAPS_BEFORE - fraction) / (DJ_TAPS / 2.0);
        window[k] = fabs(r) >= 1.0 ? 0.0 : bessel_i0(KAISER_BETA * sqrt(1.0 - r * r)) / full;
    }
}

/* The taps of one phase, with a sum of exactly 1 so that no phase is louder at 0 Hz. */
static void fill_phase(float *tap, const double *window, double fraction, double cutoff)
{
    double t[DJ_TAPS], sum = 0.0;
    for (int k = 0; k < DJ_TAPS; k++) {
        const double a = DJ_PI * (k - DJ_TAPS_BEFORE - fraction) * cutoff;
        t[k] = window[k] * (fabs(a) < 1e-9 ? 1.0 : sin(a) / a);
        sum += t[k];
    }
    for (int k = 0; k < DJ_TAPS; k++)
        tap[k] = (float)(t[k] / sum);
}

struct dj_sinc *dj_sinc_new(void)
{
    dj_rt_not_allowed();
    struct dj_sinc *s = aligned_alloc(32, (sizeof *s + 31u) & ~(size_t)31u);
    if (s == NULL)
        return NULL;
    for (int p = 0; p <= DJ_PHASES; p++) {
        const double fraction = (double)p / DJ_PHASES;
        double window[DJ_TAPS];
        fill_window(window, fraction);
        for (int b = 0; b < DJ_BANKS; b++)
            fill_phase(s->tap[b][p], window, fraction, bank_cutoff[b]);
    }
    return s;
}

void dj_sinc_free(struct dj_sinc *s) { free(s); }

static DJ_RT int bank_of(double speed)
{
    int b = 0;
    while (b < DJ_BANKS - 1 && fabs(speed) > bank_speed[b])
        b++;
    return b;
}

typedef float v4 __attribute__((vector_size(16), aligned(4)));

/* One frame: the interpolated taps, each on a left and a right sample. */
static inline DJ_RT void frame_at(const float (*phase)[DJ_TAPS], double fraction, const float *x,
                                  float *out)
{
    const double place = fraction * DJ_PHASES;
    const int p = (int)place;
    const float f = (float)(place - p);
    const float *a = phase[p], *b = phase[p + 1];
    v4 low = {0}, high = {0};
    for (int k = 0; k < DJ_TAPS; k += 4) {
        const v4 ha = *(const v4 *)(a + k), hb = *(const v4 *)(b + k);
        const v4 h = ha + f * (hb - ha);
        const v4 x0 = *(const v4 *)(x + 2 * k), x1 = *(const v4 *)(x + 2 * k + 4);
        low += __builtin_shufflevector(h, h, 0, 0, 1, 1) * x0;
        high += __builtin_shufflevector(h, h, 2, 2, 3, 3) * x1;
    }
    const v4 sum = low + high;
    out[0] = sum[0] + sum[2];
    out[1] = sum[1] + sum[3];
}

void dj_sinc_run(const struct dj_sinc *s, const float *in, double position, double step,
                 double bend, float *out, uint32_t frames)
{
    const float (*phase)[DJ_TAPS] = s->tap[bank_of(fmax(fabs(step), fabs(step + bend * frames)))];
    for (uint32_t i = 0; i < frames; i++) {
        const double whole = floor(position);
        frame_at(phase, position - whole, in + 2 * ((ptrdiff_t)whole - DJ_TAPS_BEFORE),
                 out + 2 * i);
        position += step;
        step += bend;
    }
}

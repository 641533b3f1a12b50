/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "stretch_kernel.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum {
    HALF = 32,    /* zero crossings each side: flat to 20 kHz at 44.1 kHz */
    FINE = 1024,  /* prototype points a zero crossing; read linearly: -120 dB */
    PHASES = 512, /* rows of a table; read linearly: -106 dB */
};
#define KAISER_BETA 9.0 /* -90 dB */
#define FOLD 1.05       /* reading this fast folds only what lies above 20 kHz */
#define STEPS_AN_OCTAVE 4.0

static double bessel_i0(double x)
{
    double sum = 1, term = 1;
    for (int k = 1; term > 1e-12 * sum; k++) {
        term *= (x / (2.0 * k)) * (x / (2.0 * k));
        sum += term;
    }
    return sum;
}

static double kernel(double t)
{
    double edge = t / HALF;
    if (edge >= 1)
        return 0;
    double window = bessel_i0(KAISER_BETA * sqrt(1 - edge * edge)) / bessel_i0(KAISER_BETA);
    return t > 0 ? window * sin(DJ_PI * t) / (DJ_PI * t) : 1;
}

static double prototype_at(const struct dj_kernels *s, double t)
{
    double x = fabs(t) * FINE;
    if (x >= HALF * FINE)
        return 0;
    int i = (int)x;
    double f = x - i;
    return (1 - f) * (double)s->prototype[i] + f * (double)s->prototype[i + 1];
}

/* One row: the weights of the frames around a point `phase` after a frame; they sum to one. */
static void fill_row(const struct dj_kernels *s, float *row, int taps, double cutoff, double phase)
{
    double sum = 0;
    for (int i = 0; i < taps; i++)
        sum += prototype_at(s, cutoff * (i - (taps / 2 - 1) - phase));
    for (int i = 0; i < taps; i++)
        row[i] = (float)(prototype_at(s, cutoff * (i - (taps / 2 - 1) - phase)) / sum);
}

static bool fill(struct dj_kernels *s, unsigned step)
{
    double cutoff = exp2(-(double)step / STEPS_AN_OCTAVE);
    int taps = 8 * (int)ceil(2 * HALF / cutoff / 8);
    float *rows = malloc(sizeof(float) * (size_t)taps * (PHASES + 1));
    if (!rows)
        return false;
    for (int i = 0; i <= PHASES; i++)
        fill_row(s, rows + (ptrdiff_t)i * taps, taps, cutoff, (double)i / PHASES);
    s->table[step] = (struct dj_kernel){taps, rows};
    return true;
}

bool dj_kernels_init(struct dj_kernels *s)
{
    *s = (struct dj_kernels){0};
    s->prototype = malloc(sizeof(float) * (HALF * FINE + 1));
    if (!s->prototype)
        return false;
    for (int i = 0; i <= HALF * FINE; i++)
        s->prototype[i] = (float)kernel((double)i / FINE);
    if (fill(s, 0))
        return true;
    dj_kernels_clear(s);
    return false;
}

void dj_kernels_clear(struct dj_kernels *s)
{
    for (unsigned i = 0; i < DJ_KERNEL_STEPS; i++)
        free(s->table[i].rows);
    free(s->prototype);
    *s = (struct dj_kernels){0};
}

const struct dj_kernel *dj_kernels_for(struct dj_kernels *s, double pace)
{
    double steps = pace > FOLD ? ceil(STEPS_AN_OCTAVE * log2(pace / FOLD)) : 0;
    unsigned step = steps < DJ_KERNEL_STEPS ? (unsigned)steps : DJ_KERNEL_STEPS - 1;
    if (!s->table[step].rows && !fill(s, step))
        step = 0; /* no memory: the heights fold back, but the music goes on */
    return &s->table[step];
}

/* Four floats at a time: the order of the sums is fixed, so results are the same everywhere. */
typedef float four __attribute__((vector_size(16)));

static four load(const float *x)
{
    four y;
    memcpy(&y, x, sizeof y);
    return y;
}

void dj_kernel_read(const struct dj_kernel *t, const float *left, const float *right,
                    double position, float *out)
{
    double frame = floor(position), phase = (position - frame) * PHASES;
    int row = (int)phase;
    float f = (float)(phase - row);
    const float *a = t->rows + (ptrdiff_t)row * t->taps, *b = a + t->taps;
    ptrdiff_t at = (ptrdiff_t)frame - (t->taps / 2 - 1);
    four mix = {f, f, f, f}, l = {0}, r = {0};
    for (int i = 0; i < t->taps; i += 4) {
        four low = load(a + i), weight = low + mix * (load(b + i) - low);
        l += weight * load(left + at + i);
        r += weight * load(right + at + i);
    }
    out[0] = (l[0] + l[1]) + (l[2] + l[3]);
    out[1] = (r[0] + r[1]) + (r[2] + r[3]);
}

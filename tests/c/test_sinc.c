// links: csrc/track/sinc.c csrc/rt.c
/* SPDX-License-Identifier: GPL-3.0-or-later */
#undef NDEBUG
#include "track/sinc.h"

#include <assert.h>
#include <math.h>
#include <stdio.h>

enum { N = 4096, OUT = 2000 };

static float in[2 * N], out[2 * OUT];

static double worst_error(const struct dj_sinc *s, double hz, double rate, double step)
{
    for (int i = 0; i < N; i++) {
        in[2 * i] = (float)(0.5 * sin(2 * DJ_PI * hz * i / rate));
        in[2 * i + 1] = -in[2 * i];
    }
    dj_sinc_run(s, in, 100.25, step, 0.0, out, OUT);
    double worst = 0;
    for (int i = 0; i < OUT; i++) {
        const double exact = 0.5 * sin(2 * DJ_PI * hz * (100.25 + i * step) / rate);
        worst = fmax(worst, fabs(exact - (double)out[2 * i]));
        assert(out[2 * i + 1] == -out[2 * i]);
    }
    return 20 * log10(worst / 0.5);
}

int main(void)
{
    struct dj_sinc *s = dj_sinc_new();
    assert(s != NULL);
    for (int b = 0; b < DJ_BANKS; b++)
        for (int p = 0; p <= DJ_PHASES; p++) {
            double sum = 0;
            for (int k = 0; k < DJ_TAPS; k++)
                sum += (double)s->tap[b][p][k];
            assert(fabs(sum - 1.0) < 1e-6);
        }
    assert(worst_error(s, 1000, 44100, 1.08) < -100);
    assert(worst_error(s, 10000, 44100, 0.92) < -95);
    assert(worst_error(s, 18000, 44100, 1.0 / 1.08) < -40); /* flat within 0.1 dB */
    /* a ramp of speed ends where its sum says */
    dj_sinc_run(s, in, 200.0, 1.0, 0.001, out, OUT / 2);
    for (int i = 0; i < 2 * N; i++)
        in[i] = (float)(i / 2);
    dj_sinc_run(s, in, 200.0, 1.0, 0.001, out, 100);
    assert(fabs((double)out[2 * 99] - (200.0 + 99 + 0.001 * 99 * 98 / 2)) < 0.02);
    dj_sinc_free(s);
    puts("ok");
    return 0;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* State-variable filter of second order without delay in its feedback, four signals side by side.
 * Its coefficients may move every frame without upsetting it.
 * Source: Simper 2013, "Solving the continuous SVF equations using trapezoidal integration". */
#ifndef DJ_SVF_H
#define DJ_SVF_H

#include "lanes.h"

struct dj_svf {
    dj_f4 band, low; /* the two integrators */
};

struct dj_svf_tune {
    dj_f4 a1, a2, a3;
};

/* What is taken from the filter: x * input + band * (k times band-pass) + low * low-pass. The
 * high-pass is input minus both others; {1, 0, 0} passes the input bit by bit. */
struct dj_svf_taps {
    dj_f4 x, band, low;
};

/* g: tan(pi * corner / sample rate); k: 1 / Q. */
DJ_RT static inline struct dj_svf_tune dj_svf_tune(dj_f4 g, dj_f4 k)
{
    dj_f4 a1 = 1.0f / (1.0f + g * (g + k));
    dj_f4 a2 = g * a1;
    return (struct dj_svf_tune){a1, a2, g * a2};
}

/* Filter one frame. `band_tap` is taps->band times k. */
DJ_RT static inline dj_f4 dj_svf_next(struct dj_svf *s, const struct dj_svf_tune *c,
                                      const struct dj_svf_taps *taps, dj_f4 band_tap, dj_f4 x)
{
    dj_f4 v3 = x - s->low;
    dj_f4 v1 = c->a1 * s->band + c->a2 * v3;
    dj_f4 v2 = s->low + c->a2 * s->band + c->a3 * v3;
    s->band = v1 + v1 - s->band;
    s->low = v2 + v2 - s->low;
    return taps->x * x + (band_tap * v1 + taps->low * v2);
}

#endif

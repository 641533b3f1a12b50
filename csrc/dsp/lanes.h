/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Four or eight signals side by side, so that one instruction filters all decks at once.
 * `a` carries deck 1 left, right, deck 2 left, right; `b` the same of decks 3 and 4. */
#ifndef DJ_LANES_H
#define DJ_LANES_H

#include "../dj.h"
#include "../rt_math.h"

enum {
    DJ_CELL = 16, /* frames between two updates of coefficients, counted from the mixer's start */
};

typedef float dj_f4 __attribute__((vector_size(16)));
typedef int32_t dj_i4 __attribute__((vector_size(16)));

struct dj_lanes {
    dj_f4 a, b;
};

DJ_RT static inline dj_f4 dj_f4_all(float x) { return (dj_f4){x, x, x, x}; }

DJ_RT static inline dj_f4 dj_f4_abs(dj_f4 x) { return (dj_f4)((dj_i4)x & 0x7FFFFFFF); }

/* Larger of the two; `y` where `x` is NaN. */
DJ_RT static inline dj_f4 dj_f4_max(dj_f4 x, dj_f4 y)
{
    dj_i4 first = (dj_i4)(x > y);
    return (dj_f4)(((dj_i4)x & first) | ((dj_i4)y & ~first));
}

DJ_RT static inline dj_f4 dj_f4_min(dj_f4 x, dj_f4 y)
{
    dj_i4 first = (dj_i4)(x < y);
    return (dj_f4)(((dj_i4)x & first) | ((dj_i4)y & ~first));
}

/* One value a deck, spread to both channels of each. */
DJ_RT static inline struct dj_lanes dj_lanes_of_decks(dj_f4 deck)
{
    return (struct dj_lanes){{deck[0], deck[0], deck[1], deck[1]},
                             {deck[2], deck[2], deck[3], deck[3]}};
}

#endif

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From the circle to bits, and from bits to a place on a record. In each quarter of a turn one of
 * the four streams has its peak: how large the wave is there makes a bit. All streams are listened
 * to in both directions, so that a needle may be wired in any way. Audio thread. */
#ifndef DJ_BITS_H
#define DJ_BITS_H

#include "code/table.h"

struct dj_bit {
    unsigned stream;
    int way;       /* 1: the phase grew */
    double centre; /* phase of the peak */
    bool size;     /* the wave was large */
    bool offset;   /* the wave was moved up */
};

struct dj_quarter {
    float size;     /* mean square of the wave between those of both bits */
    float offset;   /* of the last peak */
    float spread;   /* how far offsets are apart */
    bool up;        /* the last offset-coded bit */
    uint32_t count; /* bits since the needle came down, at most some */
};

struct dj_bits {
    struct dj_quarter quarter[DJ_STREAMS];
    int64_t window; /* number of the quarter turn we are in */
    int64_t from;   /* and of the one before */
    bool known;     /* both are */
    float size, offset;
    uint32_t frames; /* in this quarter turn */
};

/* Where a register was recognised. */
struct dj_hit {
    uint32_t type; /* 0: nowhere */
    unsigned stream;
    int sense; /* 1: the phase grows when the record turns forward */
    int64_t cycle;
};

struct dj_guess {
    struct dj_code forward, backward;
    uint16_t forward_right, backward_right; /* bits in a row that were as foretold */
};

struct dj_search {
    struct dj_guess guess[DJ_STREAMS][DJ_TIMECODES];
    uint32_t count[DJ_STREAMS]; /* bits in a row, one a cycle, at most some */
    double last[DJ_STREAMS];    /* phase of the last one */
    int way;
};

/* A frame in which the carrier is at `phase`; stereo: without offset.
 * Return: whether a bit is complete. */
DJ_RT bool dj_bits_hear(struct dj_bits *b, double phase, const float *stereo, struct dj_bit *out);
/* The needle has left the record, or sense of what is heard has been lost. */
DJ_RT void dj_bits_lift(struct dj_bits *b);

/* Look for the bit's place. types: bit n: type n + 1 is looked for. tables: NULL where there is
 * none yet. */
DJ_RT struct dj_hit dj_search_take(struct dj_search *s, const struct dj_bit *bit, uint32_t types,
                                   const struct dj_code_table *const *tables);

#endif

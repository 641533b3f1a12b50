/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Types of records: carrier, shift register, where in a cycle the bit is. Constant data and pure
 * functions; any thread.
 *
 * The two channels draw a circle. Its phase, in turns, is that of (-left, right): the left channel
 * is lowest at 0, the right one highest at 1/4, and so on; these four peaks are the streams. In the
 * peak of one of them a record has its bit, a quarter of a cycle after the cycle's beginning. */
#ifndef DJ_FORMAT_H
#define DJ_FORMAT_H

#include "../../dj.h"

enum { DJ_STREAM_LEFT_LOW, DJ_STREAM_RIGHT_HIGH, DJ_STREAM_LEFT_HIGH, DJ_STREAM_RIGHT_LOW };
#define DJ_STREAMS 4u
#define DJ_BIT_AT 0.25 /* cycles after the beginning */

/* A shift register. Its lowest bit is that of this cycle, the next one that of the next cycle. */
struct dj_code {
    uint64_t low, high;
};

struct dj_format {
    dj_timecode_info info;
    struct dj_code seed, taps;
    unsigned stream; /* that has the bits, when the needle is wired as usual */
    int sense;       /* 1: the phase grows when the record turns forward */
    bool offset;     /* bits move the wave up and down, and leave its size alone */
};

extern const struct dj_format dj_formats[DJ_TIMECODES]; /* type 1 is the first */

/* The bit that comes behind the register, or came before it. */
DJ_RT bool dj_code_after(const struct dj_format *f, struct dj_code c);
DJ_RT bool dj_code_before(const struct dj_format *f, struct dj_code c);
/* The register a cycle on, or back, with this bit. */
DJ_RT struct dj_code dj_code_push(const struct dj_format *f, struct dj_code c, bool bit);
DJ_RT struct dj_code dj_code_pull(const struct dj_format *f, struct dj_code c, bool bit);

static inline DJ_RT bool dj_code_is(struct dj_code a, struct dj_code b)
{
    return a.low == b.low && a.high == b.high;
}

#endif

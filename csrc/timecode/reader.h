/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A needle on a record: hears two channels, tells speed and position. Once a place was recognised,
 * the position is counted from there, cycle by cycle; each further bit only confirms it. So dirt
 * does no harm, and a needle that jumps is noticed when the bits do not fit any more. Audio thread;
 * the tables are made by control threads. */
#ifndef DJ_READER_H
#define DJ_READER_H

#include "bits.h"
#include "pickup.h"

struct dj_reading {
    uint32_t type;                             /* 0: any */
    double turn;                               /* speed of the turntable: 1: 33 1/3, 1.35: 45 rpm */
    double floor;                              /* linear peak below which it is silence */
    const struct dj_code_table *const *tables; /* DJ_TIMECODES */
};

struct dj_reader {
    struct dj_pickup pickup;
    struct dj_bits bits;
    struct dj_search search;
    uint32_t wanted; /* type asked for */
    uint32_t type;   /* found or asked for; 0: not known yet */
    unsigned stream;
    int sense;
    bool placed;   /* the place below is known */
    int64_t cycle; /* at phase `origin`, where its bit is */
    double origin; /* turns */
    bool open;     /* nothing fits: it may be any record */
    int32_t trust; /* in it */
    int64_t coded; /* cycle of `code`; -1: none */
    struct dj_code code;
    double turn;
    double told;      /* phase up to which it was travelled */
    double travelled; /* s of the record */
    uint64_t jumps;
    double quality; /* part of the bits that were as foretold */
};

DJ_RT void dj_reader_init(struct dj_reader *r, double rate);
/* Forget what was learned. */
DJ_RT void dj_reader_forget(struct dj_reader *r);
DJ_RT void dj_reader_hear(struct dj_reader *r, const struct dj_reading *how, const float *stereo,
                          uint32_t frames);
/* What is known behind the last frame. */
DJ_RT void dj_reader_tell(const struct dj_reader *r, dj_record *out);

#endif

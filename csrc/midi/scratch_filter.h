/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The motion of a record under a jog wheel, a brake or a motor that starts, as mapping scripts know
 * it: an alpha-beta filter that is stepped 1000 times a second. Pure values: no thread, no clock,
 * no engine. Owned by dj_scratcher; control threads only. */
#ifndef DJ_SCRATCH_FILTER_H
#define DJ_SCRATCH_FILTER_H

#include "../dj.h"

#define DJ_SCRATCH_STEP_S 0.001

enum dj_scratch_motion {
    DJ_SCRATCH_OFF,     /* nothing to do */
    DJ_SCRATCH_HAND,    /* moved by ticks */
    DJ_SCRATCH_RELEASE, /* let go: comes to the deck's own speed, ticks count still */
    DJ_SCRATCH_BRAKE,
    DJ_SCRATCH_SPINBACK,
    DJ_SCRATCH_START,
};

/* What a step leads to. */
enum dj_scratch_does {
    DJ_SCRATCH_MOVES, /* the record moves at `v` */
    DJ_SCRATCH_ENDS,  /* the deck goes on by itself */
    DJ_SCRATCH_STOPS, /* the deck stands */
};

/* The deck as the filter sees it. */
struct dj_scratch_deck {
    double rate; /* its own speed by tempo and direction, negative backwards */
    bool playing, loaded;
};

struct dj_scratch_record {
    enum dj_scratch_motion motion;
    double x;     /* record seconds that the filter is behind what was seen */
    double v;     /* speed, 1 as recorded */
    double alpha; /* gains of the filter */
    double beta;
    double tick_s;   /* record seconds a tick of the wheel */
    uint32_t starts; /* steps that a soft start still waits for the deck to play */
};

/* Begin to scratch; what ran on this record before ends.
 * intervals: ticks a turn. rpm: of the record. alpha, beta: 0: 1/512 and alpha/1024.
 * ramp: from the speed that it has now, else from standing.
 * Return: false, and nothing happens, when intervals * rpm is 0 or a number is not finite. */
DJ_CTL bool dj_scratch_enable(struct dj_scratch_record *r, const struct dj_scratch_deck *d,
                              double intervals, double rpm, double alpha, double beta, bool ramp);
/* Let go. ramp: come to the deck's speed, by and by; else at once.
 * Return: true when the record is free now. */
DJ_CTL bool dj_scratch_disable(struct dj_scratch_record *r, bool ramp);
/* A brake (rate above 0.01: from the deck's own speed) or a spinback (below -0.01: from `rate`).
 * factor: above 1 quicker. Return: what to do now; DJ_SCRATCH_STOPS for a rate of next to 0. */
DJ_CTL enum dj_scratch_does dj_scratch_brake(struct dj_scratch_record *r,
                                             const struct dj_scratch_deck *d, double factor,
                                             double rate);
/* The motor starts, from standing or from where a brake or a spinback is. */
DJ_CTL void dj_scratch_start(struct dj_scratch_record *r, double factor);
/* A millisecond passes.
 * ticks: of the wheel in it. Pre: r->motion is not DJ_SCRATCH_OFF. */
DJ_CTL enum dj_scratch_does dj_scratch_step(struct dj_scratch_record *r,
                                            const struct dj_scratch_deck *d, double ticks);

#endif

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a dj_scratcher is inside: shared by its thread (scratch) and by who asks it for something
 * (scratch_calls). All of it is guarded by `lock`, which is held for less than a step. */
#ifndef DJ_SCRATCH_H
#define DJ_SCRATCH_H

#include "../shared/block.h"
#include "scratch_filter.h"

#include <pthread.h>

#define DJ_SCRATCH_WAITING 256 /* ticks that wait for their step; more are put together */
#define DJ_SCRATCH_KEPT 512    /* steps that a tick which comes late can still be put into */

struct dj_scratch_tick {
    uint64_t time_ns;
    double count;
};

/* A step that was made: the record before it, and what it saw. */
struct dj_scratch_past {
    struct dj_scratch_record motion;
    double ticks;
};

struct dj_scratch_place {
    struct dj_scratch_record motion;
    struct dj_scratch_past past[DJ_SCRATCH_KEPT]; /* by number of the step, round and round */
    uint64_t since;                               /* the first of them that counts */
    double owed; /* s of way that late ticks would have made in time */
    struct dj_scratch_tick tick[DJ_SCRATCH_WAITING];
    uint32_t ticks;
    bool begins;  /* the deck has not been told yet */
    bool lets_go; /* to be told that it is free */
    bool stands;  /* to be stopped, too */
    bool must_play;
};

struct dj_scratcher {
    dj_block *block;
    uint32_t client;
    pthread_t thread;
    pthread_mutex_t lock;
    pthread_cond_t work;
    bool quits;
    uint64_t base;   /* engine frame of step 0 of this run */
    uint64_t step;   /* the next */
    bool running;    /* base and step hold */
    uint64_t blocks; /* of the state that the clock was set by */
    dj_state state;  /* the newest */
    dj_scratch_clock clock;
    struct dj_scratch_place record[DJ_SCRATCH_RECORDS];
};

/* The deck of a record. Those without one are as if they played a track for ever. */
DJ_CTL struct dj_scratch_deck dj_scratch_deck_of(const struct dj_scratcher *s, uint32_t record);
/* The frame in which what happens at that time shall act. */
DJ_CTL double dj_scratch_acts_at(const struct dj_scratcher *s, uint64_t time_ns);
DJ_CTL uint64_t dj_scratch_frame_of(const struct dj_scratcher *s, uint64_t step);
/* A tick whose step was made already goes into it, and the steps from there on are made anew; what
 * the record has missed is owed to it.
 * Return: false for a tick that is in time, which waits for its step as all do. */
DJ_CTL bool dj_scratch_amend(struct dj_scratcher *s, struct dj_scratch_place *r, double ticks,
                             uint64_t time_ns);
/* Is there anything to step or to tell? */
DJ_CTL bool dj_scratch_at_work(const struct dj_scratcher *s);

#endif

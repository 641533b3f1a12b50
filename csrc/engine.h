/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The engine: private state of the process that renders a block. Control threads make it, poll it
 * and free it; between them and the audio thread go slots (tracks), by pointers that are
 * exchanged, and nothing else. */
#ifndef DJ_ENGINE_H
#define DJ_ENGINE_H

#include "deck/deck.h"
#include "mix/mixer.h"
#include "shared/block.h"
#include "side/side.h"
#include "stretch/stretch.h"
#include "sync/lead.h"
#include "timecode/records.h"

#define DJ_PART 1024u /* frames mixed at a time */
#define DJ_LOOKS 8u
#define DJ_LAST_LOOK 2u        /* frames before the end of a block */
#define DJ_EVENTS_A_BLOCK 4096 /* of all clients: a flood is spread over blocks */
#define DJ_RETURNS 64u         /* slots that may wait to be freed; a power of two */

enum dj_role { DJ_IDLE, DJ_OWNER, DJ_STANDBY };

struct dj_engine {
    struct dj_block *block;
    struct dj_mixer *mixer;
    struct dj_sinc *sinc;
    struct dj_stretch *stretch[DJ_DECKS];
    struct dj_stretch_pool *pool; /* control only */

    struct dj_track_header empty_header;
    struct dj_track empty_track;
    struct dj_slot empty;

    /* control <-> audio */
    _Atomic uint32_t generation; /* control stores, before the role */
    _Atomic uint32_t role;       /* enum dj_role; both store */
    _Atomic bool resume;         /* go on from what is published, at the next block */
    _Atomic uint32_t patience;   /* standby: blocks the owner may miss */
    _Atomic(struct dj_slot *) incoming[DJ_PLACES];
    struct dj_slot *returned[DJ_RETURNS];
    _Atomic uint32_t return_write; /* audio only stores */
    _Atomic uint32_t return_read;  /* control only stores */
    _Atomic uint32_t underflows;   /* told by the device's callback */

    /* control only */
    uint64_t seen[DJ_PLACES];
    struct dj_slot *newest[DJ_PLACES]; /* given to the deck last; NULL once freed */
    uint32_t polls;
    struct dj_slot *dying[DJ_RETURNS]; /* a key-lock worker may still read them */
    uint32_t dying_count;

    /* measuring: set before the blocks that it is for */
    uint32_t *trace;
    uint32_t trace_size;
    _Atomic uint32_t traced; /* audio only stores */

    /* audio thread only, from here on */
    struct dj_deck deck[DJ_DECKS];
    struct dj_side side;
    struct dj_records records; /* `table` and `used`: see there */
    struct dj_clock clock;
    union dj_published_words published;
    bool beats_told;         /* the effects know where the music is */
    uint32_t planned_left;   /* frames of the cell still to come */
    uint64_t heard;          /* standby: the owner's heartbeat as seen last */
    uint32_t missed;         /* standby: blocks without one */
    float *buffer[DJ_DECKS]; /* 2 * DJ_PART each */
    float *booth;            /* of the block, stereo; NULL: there is no booth output */
};

/* Apply the events that are due, and those without a time; `budget` of them at most.
 * Return: frames until the next one, at most `frames`. */
DJ_RT uint32_t dj_events_apply(struct dj_engine *e, uint32_t frames, int *budget);
/* Who leads in a cell of so many frames: the clock, when it is to, else the leading deck. */
DJ_RT struct dj_lead dj_engine_lead(const struct dj_engine *e, uint32_t frames);
/* A deck may follow that: it does not lead itself. */
DJ_RT bool dj_engine_follows(const struct dj_engine *e, uint32_t deck);
DJ_RT uint32_t dj_engine_rate(const struct dj_engine *e); /* Hz */
/* The device has run dry once. */
DJ_RT void dj_engine_underflow(struct dj_engine *e);
/* Publish after a block. */
DJ_RT void dj_engine_publish(struct dj_engine *e, uint64_t start_ns, uint32_t frames,
                             double position);
/* Go on from what is published: positions as they should be now. */
DJ_RT void dj_engine_resume(struct dj_engine *e, uint64_t now_ns);
DJ_RT struct dj_mix_params dj_engine_mix(const struct dj_engine *e);

#endif

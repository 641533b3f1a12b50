/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Key lock of one deck: which lane is heard, and which are being made ready. After a jump that
 * could not be foreseen the track itself is heard (its key moved by the tempo) until a lane is
 * there; loops, and starts from a standstill, are foreseen. All choices depend on the deck's
 * motion alone, so that live and offline are equal. Audio thread only. */
#ifndef DJ_KEYLOCK_H
#define DJ_KEYLOCK_H

#include "../track/head.h"

struct dj_deck;

enum dj_foreseen {
    DJ_FORESEE_NOTHING,
    DJ_FORESEE_HANDOVER, /* from the track to the lane, when the playhead comes to `target` */
    DJ_FORESEE_JUMP,     /* a jump to `target` */
};

struct dj_lane {
    struct dj_source source;
    int quality;
    double pitch;  /* of what was asked for last */
    double pitch0; /* of its beginning */
    int64_t asked; /* stream frames */
};

struct dj_keylock {
    struct dj_lane lane[DJ_LANES];
    int active; /* heard; -1: the track itself */
    int next;   /* being made ready; -1: none */
    int newest; /* started last; lanes are used in turn */
    enum dj_foreseen foreseen;
    double target; /* track frame */
    uint32_t late; /* times the sound was not there when it was due */
};

DJ_RT void dj_keylock_reset(struct dj_keylock *k);
/* Look ahead: once a cell, after the motion has been chosen. */
DJ_RT void dj_keylock_plan(struct dj_deck *d);
/* What a new head at `position` is to read. Post: the lane it uses, if any, is the active one. */
DJ_RT struct dj_source dj_keylock_source(struct dj_deck *d, double position);
/* A lane failed the reader: back to the track. */
DJ_RT void dj_keylock_failed(struct dj_deck *d);
/* Let go of a track that leaves. */
DJ_RT void dj_keylock_leave(struct dj_deck *d, const struct dj_track *track);

#endif

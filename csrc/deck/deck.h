/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One deck: a track, where it is played and how it moves. Owned by the engine; audio thread only,
 * but for the slot that is handed in and out. The work is in motion (speed), loop, cue, keylock
 * and head; this file joins them. */
#ifndef DJ_DECK_H
#define DJ_DECK_H

#include "../shared/block.h"
#include "../sync/beatgrid.h"
#include "../timecode/follow.h"
#include "../track/head.h"
#include "../track/track.h"
#include "beats.h"
#include "keylock.h"
#include "transport.h"

/* A track with what was offered with it. Made and freed by control threads. */
struct dj_slot {
    struct dj_track *track;
    dj_load load;
    bool warm; /* control only: all of it has been read once */
};

struct dj_deck {
    unsigned index;
    struct dj_block *block;
    const struct dj_sinc *sinc;
    struct dj_stretch *stretch;
    double device_rate;      /* Hz */
    struct dj_slot *slot;    /* never NULL: an empty one stands in */
    struct dj_slot *leaving; /* still heard while it fades out; NULL: none */
    struct dj_transport t;
    struct dj_heads heads;
    struct dj_keylock lock;
    struct dj_stems stems; /* as they are to be heard */
    double rate;           /* track frames a device frame, now */
    double bend;           /* its growth a frame, in this cell */
    double rate_target;    /* rate at the end of the cell */
    double nominal;        /* rate by tempo alone: what slip goes on with */
    double bent;           /* speed that bend, nudges and the wheel add now */
    double hand, wheel; /* track seconds a second taken of scratch_left and jog_left in this cell */
    double offset_rate; /* beats a frame that a bend adds to sync_offset in this cell */
    double fade_rate;   /* heads that fade out after a stop go on with this */
    uint32_t ramp_left; /* frames of the cell still to come */
    float level, level_target; /* gain of slow platters: a record that stands still is silent */
    bool sounding;             /* a current head exists */
    bool synced;               /* follows a leader in this cell */
    bool replan;               /* an event has changed the motion */
    uint64_t jumps;            /* set of jump cues, bit k */
    struct dj_follow follow;   /* of a record */
    struct dj_beats beats;     /* of the cell that was rendered last */
};

DJ_CTL void dj_deck_init(struct dj_deck *d, unsigned index, struct dj_block *b,
                         const struct dj_sinc *sinc, struct dj_stretch *stretch,
                         struct dj_slot *empty);

/* Put a track on. Post: *d holds `slot`; the old one is in d->leaving until it has faded out.
 * Pre: d->leaving is NULL. */
DJ_RT void dj_deck_load(struct dj_deck *d, struct dj_slot *slot);
/* Whether a load only brings new knowledge about the track of the load `loaded`. */
DJ_RT bool dj_load_renews(const dj_load *load, uint64_t loaded);
/* As dj_deck_load, going on as `t` says: after a takeover. */
DJ_RT void dj_deck_restore(struct dj_deck *d, struct dj_slot *slot, const struct dj_transport *t);
/* The slot that nothing reads any more, once; NULL: none. */
DJ_RT struct dj_slot *dj_deck_release(struct dj_deck *d);

/* Act on an event: the value is in range, and stored already. */
DJ_RT void dj_deck_event(struct dj_deck *d, uint32_t local, double value);

/* Events by subject; each acts on what it knows and ignores the rest. */
DJ_RT void dj_motion_event(struct dj_deck *d, uint32_t local, double value);
DJ_RT void dj_loop_event(struct dj_deck *d, uint32_t local, double value);
DJ_RT void dj_cue_event(struct dj_deck *d, uint32_t local, double value);
DJ_RT void dj_hotcue_event(struct dj_deck *d, unsigned cue, uint32_t local, double value);
/* Which hot cues are jumps; after the cues have changed. */
DJ_RT void dj_hotcue_index(struct dj_deck *d);
/* The cues that came with the track. */
DJ_RT void dj_hotcue_load(struct dj_deck *d, const dj_load *load);
/* Those that a renewal replaces; where the deck plays does not change. */
DJ_RT void dj_cues_renew(struct dj_deck *d, const dj_load *load);
/* Speed at the end of the next `seconds`, track seconds a second; moves brakes and platters on. */
DJ_RT double dj_motion_speed(struct dj_deck *d, double seconds);
/* The deck moved `way` track frames in `frames` frames: what a program's scratch now lacks of the
 * way that its rates mean is made up for. */
DJ_RT void dj_motion_moved(struct dj_deck *d, double frames, double way);
/* A program's scratch rate comes `frames` frames too late: the way it would have made, too.
 * Pre: the control still has the rate before. */
DJ_RT void dj_motion_late(struct dj_deck *d, double rate, double frames);
/* Set the loop; start < end turns it on when `on`. */
DJ_RT void dj_loop_set(struct dj_deck *d, double start, double end, bool on);
DJ_RT void dj_loop_off(struct dj_deck *d);

/* Choose speed and direction for the next `frames` frames (<= DJ_RUN): first this for all decks,
 * then dj_deck_set_speed once more for those that follow, then dj_deck_prepare for all. */
DJ_RT void dj_deck_plan(struct dj_deck *d, uint32_t frames);
/* Reach `rate` (track frames a device frame) at the end of the cell. */
DJ_RT void dj_deck_set_rate(struct dj_deck *d, double rate, uint32_t frames);
/* Start or stop sounding as planned; look ahead for the key lock. */
DJ_RT void dj_deck_prepare(struct dj_deck *d, uint32_t frames);
/* How the track's stems are to be heard now. */
DJ_RT void dj_stems_choose(struct dj_deck *d);
/* The same; go over to that, if it is not the key lock's work. */
DJ_RT void dj_stems_plan(struct dj_deck *d);
/* Can its stems be heard apart? */
DJ_RT bool dj_deck_has_stems(const struct dj_deck *d);
/* Move and sound: add `frames` frames to `out` (stereo, cleared by the caller). */
DJ_RT void dj_deck_render(struct dj_deck *d, float *out, uint32_t frames);
/* Track frames that the next `frames` frames lead on. */
DJ_RT double dj_deck_travelled(const struct dj_deck *d, uint32_t frames);
/* Is there nothing to render? */
DJ_RT bool dj_deck_silent(const struct dj_deck *d);

/* Jump there now: crossfaded, key lock and slip told. */
DJ_RT void dj_deck_jump(struct dj_deck *d, double position);
/* As dj_deck_jump, but the place within the beat is kept when quantize is on and it plays. */
DJ_RT void dj_deck_jump_in_beat(struct dj_deck *d, double position);
/* The playhead, on the nearest beat with quantize. */
DJ_RT double dj_deck_quantized(const struct dj_deck *d);
/* Leave or enter a state that slip runs below. */
DJ_RT void dj_deck_away(struct dj_deck *d, uint32_t away, bool on);
DJ_RT void dj_deck_set_play(struct dj_deck *d, bool play);

DJ_RT struct dj_grid dj_deck_grid(const struct dj_deck *d);
DJ_RT double dj_deck_total(const struct dj_deck *d); /* frames */
DJ_RT bool dj_deck_moving(const struct dj_deck *d);
DJ_RT void dj_deck_tell(const struct dj_deck *d, dj_deck_state *out);
/* Store the values that the engine alone writes. */
DJ_RT void dj_deck_publish(struct dj_deck *d);

static inline DJ_RT double dj_deck_value(const struct dj_deck *d, enum dj_deck_control c)
{
    return dj_value(d->block, dj_deck_id(d->index, c));
}

static inline DJ_RT void dj_deck_store(struct dj_deck *d, enum dj_deck_control c, double value)
{
    dj_value_store(d->block, dj_deck_id(d->index, c), value);
}

static inline DJ_RT bool dj_deck_on(const struct dj_deck *d, enum dj_deck_control c)
{
    return dj_deck_value(d, c) != 0.0;
}

static inline DJ_RT bool dj_deck_loaded(const struct dj_deck *d)
{
    return d->slot->load.segment[0] != 0;
}

/* Is all of the track decoded? */
static inline DJ_RT bool dj_deck_complete(const struct dj_deck *d)
{
    return atomic_load_explicit(&d->slot->track->header->complete, memory_order_acquire) != 0;
}

static inline DJ_RT double dj_deck_rate(const struct dj_deck *d) /* Hz, of the track */
{
    return (double)d->slot->track->header->rate;
}

#endif

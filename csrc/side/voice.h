/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A light player beside the decks: one track at its own speed, without tempo, key lock or cues.
 * The sampler's slots and the preview are voices. Owned by dj_side; audio thread only. */
#ifndef DJ_VOICE_H
#define DJ_VOICE_H

#include "../deck/deck.h"
#include "place.h"

struct dj_voice {
    double device_rate;      /* Hz */
    struct dj_slot *slot;    /* never NULL: an empty one stands in */
    struct dj_slot *leaving; /* still heard while it fades out; NULL: none */
    struct dj_place at;
    struct dj_heads heads;
    double fade_rate; /* heads that fade out after a stop go on with this */
    bool sounding;    /* a current head exists */
};

DJ_CTL void dj_voice_init(struct dj_voice *v, double device_rate, struct dj_slot *empty);

/* Put a track on, not playing, at its cue point. Pre: v->leaving is NULL. */
DJ_RT void dj_voice_load(struct dj_voice *v, struct dj_slot *slot);
/* Go on as `at` says: after a takeover. */
DJ_RT void dj_voice_restore(struct dj_voice *v, const struct dj_place *at, double missed,
                            bool loop);
/* The slot that nothing reads any more, once; NULL: none. */
DJ_RT struct dj_slot *dj_voice_release(struct dj_voice *v);

/* Play from `position` on; what sounds fades out meanwhile. */
DJ_RT void dj_voice_start(struct dj_voice *v, double position);
/* Go there, playing or not. */
DJ_RT void dj_voice_seek(struct dj_voice *v, double position);
DJ_RT void dj_voice_stop(struct dj_voice *v);

/* Add `frames` frames (<= DJ_RUN) to `out`, stereo. loop: at the end go on from the start. */
DJ_RT void dj_voice_run(struct dj_voice *v, const struct dj_sinc *sinc, bool loop, float *out,
                        uint32_t frames);

/* Is there nothing to render? */
DJ_RT bool dj_voice_quiet(const struct dj_voice *v);
DJ_RT bool dj_voice_loaded(const struct dj_voice *v);
DJ_RT double dj_voice_total(const struct dj_voice *v); /* frames */
/* Where it is: 0 start, 1 end. */
DJ_RT double dj_voice_length(const struct dj_voice *v); /* s; 0 when empty */
DJ_RT double dj_voice_ratio(const struct dj_voice *v);

#endif

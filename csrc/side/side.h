/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What sounds beside the decks: sampler, preview player, metronome, microphone, test tone, bursts
 * that measure the latency. What is not used costs nothing and leaves the decks' sound as it is,
 * bit for bit. Owned by the engine; audio thread only, but for the slots that are handed in and
 * out. */
#ifndef DJ_SIDE_H
#define DJ_SIDE_H

#include "../mix/beside.h"
#include "metronome.h"
#include "mic.h"
#include "roundtrip.h"
#include "tone.h"
#include "voice.h"

#define DJ_SIDE_FRAMES 1024u /* rendered at a time at most */

struct dj_side {
    struct dj_block *block;
    const struct dj_sinc *sinc;
    struct dj_voice voice[DJ_SIDES];
    struct dj_smooth
        gain[DJ_SIDES];    /* of each voice: to main, to the cued, to the phones; unused */
    bool asleep[DJ_SIDES]; /* the voice's gains may jump */
    struct dj_metronome metronome;
    struct dj_smooth click_gain; /* the first lane */
    struct dj_mic mic;
    struct dj_tone tone, booth_tone;
    struct dj_roundtrip roundtrip;
    struct dj_deck *beating, *clicking; /* whose beats samples and metronome wait for; NULL: none */
    bool active;                        /* something sounds in this part */
    bool ducking;
    bool has_booth; /* somebody hears the booth output */
    float main[2 * DJ_SIDE_FRAMES], cue[2 * DJ_SIDE_FRAMES], phones[2 * DJ_SIDE_FRAMES];
    float booth[2 * DJ_SIDE_FRAMES];
    float duck[DJ_SIDE_FRAMES];
};

DJ_CTL void dj_side_init(struct dj_side *s, struct dj_block *b, const struct dj_sinc *sinc,
                         struct dj_slot *empty);

/* A track for voice 0 .. DJ_SIDES - 1; a preview begins at once. Pre: the voice has let its last
 * one go. */
DJ_RT void dj_side_load(struct dj_side *s, unsigned voice, struct dj_slot *slot);
DJ_RT void dj_side_restore(struct dj_side *s, unsigned voice, const struct dj_place *at,
                           double missed);
/* Act on an event: the value is in range, and stored already. */
DJ_RT void dj_side_event(struct dj_side *s, uint32_t id, double value);

/* Render: begin a part of `frames` frames, then render it in cells beside the decks, each after
 * the decks have been. in: mono, NULL: no microphone. booth: there is a booth output. leader: 1..,
 * 0: none. */
DJ_RT void dj_side_begin(struct dj_side *s, const float *in, bool booth, uint32_t frames);
DJ_RT void dj_side_listen(struct dj_side *s, struct dj_deck *decks, uint32_t leader);
DJ_RT void dj_side_render(struct dj_side *s, uint32_t at, uint32_t frames);
/* What is to be mixed in from frame `at` of the part on. */
DJ_RT struct dj_beside dj_side_sound(const struct dj_side *s, uint32_t at);
/* Store the values that the engine alone writes. */
DJ_RT void dj_side_publish(struct dj_side *s);

#endif

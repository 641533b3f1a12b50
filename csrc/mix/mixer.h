/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The mixer: from the sound of each deck to the main and phones outputs. Owned by the engine;
 * the audio thread renders, nobody else touches it. Parameters are targets; the mixer moves
 * towards them without steps, alike for all block sizes. */
#ifndef DJ_MIXER_H
#define DJ_MIXER_H

#include "../fx/params.h"
#include "beside.h"

struct dj_strip_params {
    float trim_db;   /* -24..24 */
    float eq[3];     /* low, mid, high gain 0..2; kills are already folded in as 0 */
    float filter;    /* -1..1 */
    float resonance; /* 0..1 */
    float fader;     /* 0..1, before the curve */
    int assign;      /* 0 A, 1 through, 2 B */
    bool pfl;
};

struct dj_mix_params {
    struct dj_strip_params strip[DJ_DECKS];
    float crossfader;     /* -1..1 */
    int crossfader_curve; /* 0 smooth, 1 linear, 2 cut, 3 power */
    bool crossfader_reverse;
    int fader_curve;                    /* 0 linear, 1 smooth, 2 steep */
    float main_db, phones_db, booth_db; /* -60 is silence */
    float balance;                      /* -1..1 */
    float phones_mix;                   /* 0..1 */
    bool phones_split;
    bool limiter;
    struct dj_rack_params fx;
};

struct dj_mixer;

DJ_CTL struct dj_mixer *dj_mixer_new(uint32_t sample_rate); /* NULL: no memory */
DJ_CTL void dj_mixer_free(struct dj_mixer *m);

/* Forget all history (after a takeover): parameters jump to `p`. */
DJ_RT void dj_mixer_reset(struct dj_mixer *m, const struct dj_mix_params *p);

/* What joins the decks in the next call of dj_mixer_render, as long as that. */
DJ_RT void dj_mixer_beside(struct dj_mixer *m, const struct dj_beside *beside);

/* Where the booth's sound of the next call of dj_mixer_render goes, stereo, as long as that; NULL:
 * nobody hears it. */
DJ_RT void dj_mixer_booth(struct dj_mixer *m, float *stereo);

/* Render a block.
 * deck: DJ_DECKS pointers to interleaved stereo, `frames` long; NULL: the deck is silent.
 * out: interleaved, DJ_OUT_CHANNELS. frames: 1..DJ_MAX_FRAMES. */
DJ_RT void dj_mixer_render(struct dj_mixer *m, const struct dj_mix_params *p,
                           const float *const deck[DJ_DECKS], float *out, uint32_t frames);

/* Where the music of the decks is at the next frame; effects follow it. Worth telling when
 * dj_mixer_keeps_time(). */
DJ_RT void dj_mixer_beats(struct dj_mixer *m, const struct dj_fx_beats *beats);
DJ_RT bool dj_mixer_keeps_time(const struct dj_mixer *m);

/* Fill the meters of `s`: deck[].meter, main, phones, booth, limiter_db. */
DJ_RT void dj_mixer_meters(const struct dj_mixer *m, dj_state *s);
DJ_RT void dj_mixer_clip_reset(struct dj_mixer *m);

/* Delay of the limiter in frames: the same whether it is on or off. */
DJ_RT uint32_t dj_mixer_latency(const struct dj_mixer *m);

#endif

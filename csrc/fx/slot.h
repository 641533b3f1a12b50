/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A place for one effect in an FX unit. Another effect is chosen, or the slot switched, without a
 * click: the one that sounds fades out, its memory is wiped a little in each cell, then the next
 * one fades in. Audio thread only. */
#ifndef DJ_SLOT_H
#define DJ_SLOT_H

#include "../dsp/smooth.h"
#include "effect.h"
#include "params.h"

enum dj_slot_state { DJ_SLOT_EMPTY, DJ_SLOT_SOUNDS, DJ_SLOT_WIPES };

struct dj_fx_slot {
    _Alignas(16) unsigned char state[DJ_EFFECT_STATE]; /* the effect's */
    struct dj_smooth glide;                            /* on, present, amount, unused */
    const struct dj_effect *effect;                    /* the one that sounds */
    float *memory;
    double rate;
    uint32_t used, wiped; /* floats of memory that may not be 0; wiped already */
    uint32_t quiet;       /* frames since something was heard of it */
    enum dj_slot_state is;
};

/* What holds for a cell, of all slots of a unit. */
struct dj_fx_time {
    double beat, step; /* see dj_effect_now */
    bool unit_on;      /* sound goes in */
    bool ends;         /* let all go that sounds: the unit goes to sleep */
};

/* memory: room for DJ_EFFECT_MEMORY_S of stereo sound, all zeros. */
DJ_CTL void dj_fx_slot_init(struct dj_fx_slot *s, float *memory, uint32_t sample_rate);

/* Forget the sound so far. */
DJ_RT void dj_fx_slot_reset(struct dj_fx_slot *s);
DJ_RT void dj_fx_slot_cell(struct dj_fx_slot *s, const struct dj_slot_params *p,
                           const struct dj_fx_time *time);

/* Work on frames of a cell, interleaved stereo in place. pass: multiplied by what the slot lets
 * through of the sound as it was, a value a frame. */
DJ_RT void dj_fx_slot_render(struct dj_fx_slot *s, float *x, float *pass, uint32_t frames);

#endif

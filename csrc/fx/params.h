/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the FX units are told: their controls, and where the music is. Values. */
#ifndef DJ_FX_PARAMS_H
#define DJ_FX_PARAMS_H

#include "../dj.h"

struct dj_slot_params {
    int effect; /* a row of dj_effects */
    bool on;
    float amount, beats;
};

struct dj_unit_params {
    bool on, deck[DJ_DECKS], master;
    float mix; /* 0..1 */
    struct dj_slot_params slot[DJ_FX_SLOTS];
};

struct dj_rack_params {
    struct dj_unit_params unit[DJ_FX_UNITS];
};

/* Where the music of a deck is. */
struct dj_fx_beat {
    double beat, bpm; /* bpm: by tempo, playing or not; 0: no grid */
    bool moving;      /* plays on by itself: no hand on the record */
};

/* Of all decks. leader: 1..DJ_DECKS, 0: none. age: frames since it was so. */
struct dj_fx_beats {
    struct dj_fx_beat deck[DJ_DECKS];
    uint32_t leader, age;
};

#endif

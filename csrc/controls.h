/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The control table: names for the ids, and how an id is made of deck, hot cue and control.
 * Constant data; any thread. */
#ifndef DJ_CONTROLS_H
#define DJ_CONTROLS_H

#include "dj.h"

#define DECK(symbol, ...) DJ_D_##symbol,
#define HOTCUE(...)
#define MASTER(...)
#define SAMPLER(...)
#define FX(...)
#define SLOT(...)
enum dj_deck_control {
#include "controls.def"
    DJ_DECK_CONTROLS
};

#undef DECK
#undef HOTCUE
#define DECK(...)
#define HOTCUE(symbol, ...) DJ_H_##symbol,
enum dj_hotcue_control {
#include "controls.def"
    DJ_HOTCUE_CONTROLS
};

#undef HOTCUE
#undef MASTER
#define HOTCUE(...)
#define MASTER(symbol, ...) DJ_M_##symbol,
enum dj_master_control {
#include "controls.def"
    DJ_MASTER_CONTROLS
};

#undef MASTER
#undef SAMPLER
#define MASTER(...)
#define SAMPLER(symbol, ...) DJ_S_##symbol,
enum dj_sampler_control {
#include "controls.def"
    DJ_SAMPLER_CONTROLS
};

#undef SAMPLER
#undef FX
#define SAMPLER(...)
#define FX(symbol, ...) DJ_F_##symbol,
enum dj_fx_control {
#include "controls.def"
    DJ_FX_CONTROLS
};

#undef FX
#undef SLOT
#define FX(...)
#define SLOT(symbol, ...) DJ_L_##symbol,
enum dj_slot_control {
#include "controls.def"
    DJ_SLOT_CONTROLS
};
#undef DECK
#undef HOTCUE
#undef MASTER
#undef SAMPLER
#undef FX
#undef SLOT

enum {
    DJ_DECK_STRIDE = DJ_DECK_CONTROLS + DJ_HOTCUES * DJ_HOTCUE_CONTROLS,
    DJ_MASTER_BASE = DJ_DECKS * DJ_DECK_STRIDE,
    DJ_SAMPLER_BASE = DJ_MASTER_BASE + DJ_MASTER_CONTROLS,
    DJ_FX_BASE = DJ_SAMPLER_BASE + DJ_SAMPLERS * DJ_SAMPLER_CONTROLS,
    DJ_FX_STRIDE = DJ_FX_CONTROLS + DJ_FX_SLOTS * DJ_SLOT_CONTROLS,
    DJ_CONTROLS = DJ_FX_BASE + DJ_FX_UNITS * DJ_FX_STRIDE,
};

static inline DJ_RT uint32_t dj_deck_id(unsigned deck, enum dj_deck_control c)
{
    return deck * DJ_DECK_STRIDE + (uint32_t)c;
}

/* `cue` from 0. */
static inline DJ_RT uint32_t dj_hotcue_id(unsigned deck, unsigned cue, enum dj_hotcue_control c)
{
    return deck * DJ_DECK_STRIDE + DJ_DECK_CONTROLS + cue * DJ_HOTCUE_CONTROLS + (uint32_t)c;
}

static inline DJ_RT uint32_t dj_master_id(enum dj_master_control c)
{
    return DJ_MASTER_BASE + (uint32_t)c;
}

/* `slot` from 0. */
static inline DJ_RT uint32_t dj_sampler_id(unsigned slot, enum dj_sampler_control c)
{
    return DJ_SAMPLER_BASE + slot * DJ_SAMPLER_CONTROLS + (uint32_t)c;
}

static inline DJ_RT uint32_t dj_fx_id(unsigned unit, enum dj_fx_control c)
{
    return DJ_FX_BASE + unit * DJ_FX_STRIDE + (uint32_t)c;
}

/* `slot` from 0. */
static inline DJ_RT uint32_t dj_slot_id(unsigned unit, unsigned slot, enum dj_slot_control c)
{
    return DJ_FX_BASE + unit * DJ_FX_STRIDE + DJ_FX_CONTROLS + slot * DJ_SLOT_CONTROLS +
           (uint32_t)c;
}

/* The value a control has in a new block. Pre: id < DJ_CONTROLS. */
double dj_control_initial(uint32_t id);

/* The row of the table an id belongs to. Pre: id < DJ_CONTROLS. */
DJ_RT const dj_control_info *dj_control_row(uint32_t id);

#endif

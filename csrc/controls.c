/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "controls.h"

#define ROW(path, kind, lo, hi, initial, taper, unit, doc)                                         \
    {path, unit, doc, DJ_KIND_##kind, DJ_TAPER_##taper, lo, hi, initial},

#define DECK(symbol, ...) ROW(__VA_ARGS__)
#define HOTCUE(...)
#define MASTER(...)
#define SAMPLER(...)
#define FX(...)
#define SLOT(...)
static const dj_control_info deck_rows[] = {
#include "controls.def"
};

#undef DECK
#undef HOTCUE
#define DECK(...)
#define HOTCUE(symbol, ...) ROW(__VA_ARGS__)
static const dj_control_info hotcue_rows[] = {
#include "controls.def"
};

#undef HOTCUE
#undef MASTER
#define HOTCUE(...)
#define MASTER(symbol, ...) ROW(__VA_ARGS__)
static const dj_control_info master_rows[] = {
#include "controls.def"
};

#undef MASTER
#undef SAMPLER
#define MASTER(...)
#define SAMPLER(symbol, ...) ROW(__VA_ARGS__)
static const dj_control_info sampler_rows[] = {
#include "controls.def"
};

#undef SAMPLER
#undef FX
#define SAMPLER(...)
#define FX(symbol, ...) ROW(__VA_ARGS__)
static const dj_control_info fx_rows[] = {
#include "controls.def"
};

#undef FX
#undef SLOT
#define FX(...)
#define SLOT(symbol, ...) ROW(__VA_ARGS__)
static const dj_control_info slot_rows[] = {
#include "controls.def"
};

static const dj_control_info *fx_row(uint32_t local)
{
    if (local < DJ_FX_CONTROLS)
        return &fx_rows[local];
    return &slot_rows[(local - DJ_FX_CONTROLS) % DJ_SLOT_CONTROLS];
}

const dj_control_info *dj_control_row(uint32_t id)
{
    if (id >= DJ_FX_BASE)
        return fx_row((id - DJ_FX_BASE) % DJ_FX_STRIDE);
    if (id >= DJ_SAMPLER_BASE)
        return &sampler_rows[(id - DJ_SAMPLER_BASE) % DJ_SAMPLER_CONTROLS];
    if (id >= DJ_MASTER_BASE)
        return &master_rows[id - DJ_MASTER_BASE];
    const uint32_t local = id % DJ_DECK_STRIDE;
    if (local < DJ_DECK_CONTROLS)
        return &deck_rows[local];
    return &hotcue_rows[(local - DJ_DECK_CONTROLS) % DJ_HOTCUE_CONTROLS];
}

/* An echo that is on, a reverb and a slow phaser. */
static double slot_initial(uint32_t slot, enum dj_slot_control c)
{
    static const double effect[DJ_FX_SLOTS] = {1.0, 3.0, 5.0}, beats[DJ_FX_SLOTS] = {0.5, 1.0, 4.0};
    switch (c) {
    case DJ_L_EFFECT: return effect[slot];
    case DJ_L_BEATS: return beats[slot];
    case DJ_L_ON: return slot == 0 ? 1.0 : 0.0;
    default: return slot_rows[c].initial;
    }
}

static double deck_initial(uint32_t deck, uint32_t local)
{
    if (local == DJ_D_ASSIGN) /* decks stand left and right of the mixer in turn */
        return deck % 2 == 0 ? 0.0 : 2.0;
    return local == DJ_D_FX1 + deck ? 1.0 : deck_rows[local].initial;
}

double dj_control_initial(uint32_t id)
{
    const uint32_t slot = dj_slot_of(id);
    if (slot > 0)
        return slot_initial(slot - 1, (id - DJ_FX_BASE) % DJ_FX_STRIDE - DJ_FX_CONTROLS -
                                          (slot - 1) * DJ_SLOT_CONTROLS);
    const uint32_t local = id % DJ_DECK_STRIDE;
    if (id < DJ_MASTER_BASE && local < DJ_DECK_CONTROLS)
        return deck_initial(id / DJ_DECK_STRIDE, local);
    return dj_control_row(id)->initial;
}

uint32_t dj_control_count(void) { return DJ_CONTROLS; }

dj_status dj_control_describe(uint32_t id, dj_control_info *out)
{
    if (id >= DJ_CONTROLS)
        return DJ_ERR_BAD_ARG;
    *out = *dj_control_row(id);
    out->initial = dj_control_initial(id);
    return DJ_OK;
}

uint32_t dj_deck_base(uint32_t deck) { return deck * DJ_DECK_STRIDE; }

uint32_t dj_hotcue_of(uint32_t id)
{
    const uint32_t local = id % DJ_DECK_STRIDE;
    if (id >= DJ_MASTER_BASE || local < DJ_DECK_CONTROLS)
        return 0;
    return (local - DJ_DECK_CONTROLS) / DJ_HOTCUE_CONTROLS + 1;
}

uint32_t dj_sampler_of(uint32_t id)
{
    const bool sampler = id >= DJ_SAMPLER_BASE && id < DJ_FX_BASE;
    return sampler ? (id - DJ_SAMPLER_BASE) / DJ_SAMPLER_CONTROLS + 1 : 0;
}

uint32_t dj_fx_of(uint32_t id)
{
    return id < DJ_FX_BASE ? 0 : (id - DJ_FX_BASE) / DJ_FX_STRIDE + 1;
}

uint32_t dj_slot_of(uint32_t id)
{
    const uint32_t local = id < DJ_FX_BASE ? 0 : (id - DJ_FX_BASE) % DJ_FX_STRIDE;
    return local < DJ_FX_CONTROLS ? 0 : (local - DJ_FX_CONTROLS) / DJ_SLOT_CONTROLS + 1;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "controls.h"

#define ROW(path, kind, lo, hi, initial, taper, unit, doc)                                         \
    {path, unit, doc, DJ_KIND_##kind, DJ_TAPER_##taper, lo, hi, initial},

#define DECK(symbol, ...) ROW(__VA_ARGS__)
#define HOTCUE(...)
#define MASTER(...)
#define SAMPLER(...)
static const dj_control_info deck_rows[] = {
#include "controls.def"
};
#undef DECK
#undef HOTCUE
#undef MASTER

#define DECK(...)
#define HOTCUE(symbol, ...) ROW(__VA_ARGS__)
#define MASTER(...)
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

const dj_control_info *dj_control_row(uint32_t id)
{
    if (id >= DJ_SAMPLER_BASE)
        return &sampler_rows[(id - DJ_SAMPLER_BASE) % DJ_SAMPLER_CONTROLS];
    if (id >= DJ_MASTER_BASE)
        return &master_rows[id - DJ_MASTER_BASE];
    const uint32_t local = id % DJ_DECK_STRIDE;
    if (local < DJ_DECK_CONTROLS)
        return &deck_rows[local];
    return &hotcue_rows[(local - DJ_DECK_CONTROLS) % DJ_HOTCUE_CONTROLS];
}

double dj_control_initial(uint32_t id)
{
    const bool deck = id < DJ_MASTER_BASE && id % DJ_DECK_STRIDE == DJ_D_ASSIGN;
    if (deck) /* decks stand left and right of the mixer in turn */
        return id / DJ_DECK_STRIDE % 2 == 0 ? 0.0 : 2.0;
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
    return id < DJ_SAMPLER_BASE ? 0 : (id - DJ_SAMPLER_BASE) / DJ_SAMPLER_CONTROLS + 1;
}

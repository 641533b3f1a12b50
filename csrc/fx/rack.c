/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rack.h"

#include <stdlib.h>

bool dj_rack_init(struct dj_rack *r, uint32_t sample_rate)
{
    dj_rt_not_allowed();
    memset(r, 0, sizeof *r);
    const size_t slot = 2 * (size_t)ceil(DJ_EFFECT_MEMORY_S * sample_rate);
    r->memory = calloc(DJ_FX_UNITS * DJ_FX_SLOTS * slot, sizeof *r->memory);
    if (r->memory == NULL)
        return false;
    for (uint32_t u = 0; u < DJ_FX_UNITS; u++)
        dj_fx_unit_init(&r->unit[u], r->memory + u * DJ_FX_SLOTS * slot, sample_rate);
    return true;
}

void dj_rack_clear(struct dj_rack *r)
{
    dj_rt_not_allowed();
    free(r->memory);
    r->memory = NULL;
}

void dj_rack_set(struct dj_rack *r, const struct dj_rack_params *p)
{
    if (memcmp(&r->set, p, sizeof *p) == 0)
        return;
    r->set = *p;
    for (int u = 0; u < DJ_FX_UNITS; u++)
        dj_fx_unit_set(&r->unit[u], &p->unit[u]);
}

void dj_rack_reset(struct dj_rack *r, const struct dj_rack_params *p)
{
    dj_rack_set(r, p);
    for (int u = 0; u < DJ_FX_UNITS; u++)
        dj_fx_unit_reset(&r->unit[u]);
}

bool dj_rack_awake(const struct dj_rack *r)
{
    bool awake = false;
    for (int u = 0; u < DJ_FX_UNITS; u++)
        awake = awake || r->unit[u].awake;
    return awake;
}

void dj_rack_cell(struct dj_rack *r)
{
    for (int u = 0; u < DJ_FX_UNITS; u++)
        dj_fx_unit_cell(&r->unit[u], &r->beats);
}

/* The units on decks, or those on the main output. */
static void render_some(struct dj_rack *r, const struct dj_lanes *deck, dj_f4 *bus, uint32_t frames,
                        bool on_main)
{
    dj_f4 dry[DJ_CELL];
    for (uint32_t i = 0; i < frames; i++)
        dry[i] = dj_f4_all(1.0f);
    bool any = false;
    for (int u = 0; u < DJ_FX_UNITS; u++) {
        if (!r->unit[u].awake || dj_fx_unit_on_main(&r->unit[u]) != on_main)
            continue;
        dj_fx_unit_render(&r->unit[u], deck, bus, dry, frames);
        any = true;
    }
    for (uint32_t i = 0; any && i < frames; i++) {
        const struct dj_lanes gone = dj_lanes_of_decks(dry[i] - 1.0f);
        const dj_f4 sum = deck[i].a * gone.a + deck[i].b * gone.b;
        bus[i] += (dj_f4){sum[0] + sum[2], sum[1] + sum[3], 0.0f, 0.0f};
    }
}

void dj_rack_render(struct dj_rack *r, const struct dj_lanes *deck, dj_f4 *bus, uint32_t frames)
{
    render_some(r, deck, bus, frames, false);
    render_some(r, deck, bus, frames, true);
    r->beats.age += frames;
}

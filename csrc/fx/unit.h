/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An FX unit: takes the sound of the decks assigned to it (or of the main output), sends it through
 * its slots one after another and mixes it back. Switched off, nothing more goes in; what rings
 * rings out; then the unit sleeps and costs nothing. Audio thread only. */
#ifndef DJ_UNIT_H
#define DJ_UNIT_H

#include "slot.h"

struct dj_fx_unit {
    struct dj_fx_slot slot[DJ_FX_SLOTS];
    struct dj_smooth send; /* a lane a deck */
    struct dj_smooth mix;  /* mix, main output's send, unused */
    struct dj_unit_params set;
    struct dj_fx_time time;
    double rate;
    uint32_t quiet; /* frames */
    bool awake;
};

DJ_CTL void dj_fx_unit_init(struct dj_fx_unit *u, float *memory, uint32_t sample_rate);
DJ_RT void dj_fx_unit_set(struct dj_fx_unit *u, const struct dj_unit_params *p);
/* Go to the parameters last set at once and forget the sound so far. */
DJ_RT void dj_fx_unit_reset(struct dj_fx_unit *u);
DJ_RT void dj_fx_unit_cell(struct dj_fx_unit *u, const struct dj_fx_beats *beats);

/* Render frames of a cell. deck: after the faders. bus: main left and right are the first lanes;
 * the unit adds to them. dry: a lane a deck; multiplied by what is left of the deck beside the
 * unit. */
DJ_RT void dj_fx_unit_render(struct dj_fx_unit *u, const struct dj_lanes *deck, dj_f4 *bus,
                             dj_f4 *dry, uint32_t frames);

/* Does it take sound from the main output? */
DJ_RT static inline bool dj_fx_unit_on_main(const struct dj_fx_unit *u)
{
    return u->mix.target[1] != 0.0f || u->mix.left[1] != 0.0f;
}

#endif

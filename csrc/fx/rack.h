/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The four FX units between the faders and the main output. They stand side by side: each takes the
 * decks assigned to it, and the more of a deck the units take, the less of it goes past them. A
 * unit on the main output comes last. Owned by the mixer; audio thread only. */
#ifndef DJ_RACK_H
#define DJ_RACK_H

#include "unit.h"

struct dj_rack {
    struct dj_fx_unit unit[DJ_FX_UNITS];
    struct dj_rack_params set;
    struct dj_fx_beats beats;
    float *memory; /* of all delay lines: 2.5 s of stereo a slot */
};

DJ_CTL bool dj_rack_init(struct dj_rack *r, uint32_t sample_rate); /* false: no memory */
DJ_CTL void dj_rack_clear(struct dj_rack *r);
DJ_RT void dj_rack_set(struct dj_rack *r, const struct dj_rack_params *p);
DJ_RT void dj_rack_reset(struct dj_rack *r, const struct dj_rack_params *p);
/* Does any unit sound? If not, there is no need to cell and render. */
DJ_RT bool dj_rack_awake(const struct dj_rack *r);
DJ_RT void dj_rack_cell(struct dj_rack *r);
/* deck: after the faders; bus: main left and right are the first lanes, the others are kept. */
DJ_RT void dj_rack_render(struct dj_rack *r, const struct dj_lanes *deck, dj_f4 *bus,
                          uint32_t frames);

#endif

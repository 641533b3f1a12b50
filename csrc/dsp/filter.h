/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The one-knob filter of all decks, 24 dB an octave: below 0 a low-pass from 20 kHz down to 60 Hz,
 * above 0 a high-pass from 20 Hz up to 8 kHz. Next to 0 its zeros move onto its poles, so that at 0
 * it passes the input bit by bit without a switch. Audio thread only. */
#ifndef DJ_FILTER_H
#define DJ_FILTER_H

#include "smooth.h"
#include "svf.h"

struct dj_filter_point {
    struct dj_svf_taps taps[2];
    dj_f4 g[2], k[2]; /* corner; 1/Q of the second section */
};

struct dj_filter {
    double sample_rate;
    struct dj_smooth knob, resonance; /* a lane a deck */
    dj_f4 place, resonant;            /* where `next` was found */
    struct dj_svf state[2][2];        /* [half of the lanes][section] */
    struct dj_filter_point now, step, next;
    bool warm[DJ_DECKS]; /* at 0: the low-pass runs, unheard */
    bool active;
};

DJ_CTL void dj_filter_init(struct dj_filter *f, uint32_t sample_rate);

/* knob -1..1, resonance 0..1; a lane a deck. */
DJ_RT void dj_filter_set(struct dj_filter *f, dj_f4 knob, dj_f4 resonance);

/* Go to the places last set at once and forget the sound so far. */
DJ_RT void dj_filter_reset(struct dj_filter *f);

/* Start of a cell: find the coefficients for its end. */
DJ_RT void dj_filter_cell(struct dj_filter *f);

/* Filter `frames` of a cell in place. */
DJ_RT void dj_filter_render(struct dj_filter *f, struct dj_lanes *x, uint32_t frames);

#endif

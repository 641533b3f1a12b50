/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The isolator: low, mid and high of all decks, 48 dB an octave, corners at 250 Hz and 2.5 kHz.
 * Each corner is four shelves with the poles of a Linkwitz-Riley crossover of 8th order; the gains
 * set only where their zeros are. So the three bands add up to the input bit by bit when all gains
 * are 1 (zeros on the poles), without all-pass, delay or a switch to a dry path. Audio thread only.
 */
#ifndef DJ_EQ_H
#define DJ_EQ_H

#include "smooth.h"
#include "svf.h"

enum { DJ_EQ_SECTIONS = 4 }; /* a corner */

struct dj_eq_taps {
    struct dj_svf_taps low[2], high[2]; /* [0] decks 1-2, [1] decks 3-4 */
};

struct dj_eq {
    struct dj_smooth root[3];      /* 8th root of the gain of low, mid, high; a lane a deck */
    float gain[DJ_DECKS][3];       /* as last set */
    struct dj_svf_tune tune[2][2]; /* [corner][kind of pole pair] */
    struct dj_svf state[2][2][DJ_EQ_SECTIONS]; /* [half of the lanes][corner][section] */
    struct dj_eq_taps now, step, next;
    bool active;
};

DJ_CTL void dj_eq_init(struct dj_eq *e, uint32_t sample_rate);

/* Gains of a deck: low, mid, high, 0..2. */
DJ_RT void dj_eq_set(struct dj_eq *e, uint32_t deck, const float gain[3]);

/* Go to the gains last set at once and forget the sound so far. */
DJ_RT void dj_eq_reset(struct dj_eq *e);

/* Start of a cell: find the coefficients for its end. */
DJ_RT void dj_eq_cell(struct dj_eq *e);

/* Filter `frames` of a cell in place. */
DJ_RT void dj_eq_render(struct dj_eq *e, struct dj_lanes *x, uint32_t frames);

#endif

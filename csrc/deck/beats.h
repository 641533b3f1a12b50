/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The beats that a deck comes to while it renders, for who starts something on them. Audio thread
 * only. */
#ifndef DJ_BEATS_H
#define DJ_BEATS_H

#include "../dj.h"

enum { DJ_MOST_BEATS = 4 }; /* in a cell */

struct dj_beats {
    bool wanted; /* somebody listens */
    uint32_t count;
    uint32_t at[DJ_MOST_BEATS]; /* frame of the rendered ones on which it falls, as heard */
    bool bar[DJ_MOST_BEATS];    /* it starts a bar */
};

struct dj_deck;

/* Note the beats of the next `frames` frames; `at` frames of the cell are rendered already. */
DJ_RT void dj_beats_note(struct dj_deck *d, uint32_t at, uint32_t frames);

#endif

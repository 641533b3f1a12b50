/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Who leads the synced decks, as they see it: a deck, or a clock outside of this program. A value,
 * made anew for each cell. Audio thread only. */
#ifndef DJ_LEAD_H
#define DJ_LEAD_H

#include "../deck/deck.h"

struct dj_lead {
    bool there;     /* it has a tempo */
    bool sounding;  /* its beats are heard */
    double beat;    /* now */
    double ahead;   /* at the end of this cell */
    double nominal; /* beats a device frame, by tempo alone */
    double pace;    /* beats a device frame in this cell */
};

/* A clock outside. Its beat goes on by its tempo until the next one is told. */
struct dj_clock {
    double beat;
};

/* Of a deck, for a cell of so many frames; NULL: nobody leads. dj_deck_plan has been called. */
DJ_RT struct dj_lead dj_lead_deck(const struct dj_deck *d, uint32_t frames);
/* Of the clock at this tempo, BPM. */
DJ_RT struct dj_lead dj_lead_clock(const struct dj_clock *c, double bpm, double rate,
                                   uint32_t frames);
DJ_RT void dj_clock_advance(struct dj_clock *c, double bpm, double rate, uint32_t frames);
/* Beats a device frame of a deck, by tempo alone. Pre: it has a grid. */
DJ_RT double dj_lead_nominal(const struct dj_deck *d);
DJ_RT bool dj_lead_has_grid(const struct dj_deck *d);

#endif

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A deck that follows a record with a time code. What the record moves, the deck moves, to the
 * sample: what it lacks of that way is kept and made up for. In absolute mode the needle's place is
 * the track's place whenever the needle comes down or jumps; in between, and after a jump by hand,
 * only the way counts. Audio thread only. */
#ifndef DJ_FOLLOW_H
#define DJ_FOLLOW_H

#include "../dj.h"

struct dj_deck;

enum dj_timecode_mode { DJ_TIMECODE_ABSOLUTE, DJ_TIMECODE_RELATIVE, DJ_TIMECODE_INTERNAL };

struct dj_follow {
    bool leads;       /* the record moves the deck */
    bool align;       /* go to the needle's place as soon as it is known */
    double speed;     /* of the record */
    double gain;      /* of it in the last cell */
    double lag;       /* track seconds that the deck is behind it */
    double tempo;     /* its speed when no hand is on it */
    double calm_s;    /* for so long there has been none */
    double travelled; /* of the record, as seen last */
    uint64_t jumps;
};

/* What the record has done since, before a cell of so many seconds is planned; NULL: no record. */
DJ_RT void dj_follow_hear(struct dj_deck *d, const dj_record *r, double seconds);
/* The speed the deck is to have. Pre: it leads. */
DJ_RT double dj_follow_speed(struct dj_deck *d, double seconds);
/* The deck moved so many track seconds. */
DJ_RT void dj_follow_moved(struct dj_deck *d, double way_s);
/* The deck could not go where the record went. */
DJ_RT void dj_follow_stuck(struct dj_deck *d);
DJ_RT bool dj_follow_turns(const struct dj_deck *d); /* there is something to follow */
DJ_RT bool dj_follow_calm(const struct dj_deck *d);  /* no hand is on the record */

#endif

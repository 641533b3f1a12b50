/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Sync: one leads, a deck or a clock, and decks follow its tempo and phase. The tempo is carried
 * over exactly, cell by cell, so that the phase stays; what is left of an error is taken back by a
 * small change of speed. Audio thread only. */
#ifndef DJ_SYNC_H
#define DJ_SYNC_H

#include "lead.h"

/* Which deck leads now. `before`: which did, 1..DJ_DECKS, 0 nobody. */
DJ_RT uint32_t dj_sync_leader(const struct dj_deck *decks, uint32_t before);
/* Make `f` follow in the next cell; dj_deck_plan has been called for all. */
DJ_RT void dj_sync_plan(struct dj_deck *f, const struct dj_lead *lead, uint32_t frames);
/* Take over the leader's tempo, and jump onto its phase in beat mode. */
DJ_RT void dj_sync_align(struct dj_deck *f, const struct dj_lead *lead);
/* Beats that `f` is behind, within half a common beat; 0 when they can't be compared. */
DJ_RT double dj_sync_error(const struct dj_deck *f, const struct dj_lead *lead);

#endif

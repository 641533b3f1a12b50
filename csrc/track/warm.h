/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Keeps the pages that the audio thread is about to read mapped and in memory, so that it never
 * waits for the kernel: around the playhead, at the loop and at each cue. Control threads. */
#ifndef DJ_WARM_H
#define DJ_WARM_H

#include "../shared/block.h"
#include "track.h"

/* Read ahead for a deck that plays `t`. */
DJ_CTL void dj_warm_deck(const dj_track *t, dj_block *b, unsigned deck, const dj_deck_state *state);

/* Read all that is decoded, for what starts anywhere. Return: nothing will follow. */
DJ_CTL bool dj_warm_all(const dj_track *t);

#endif

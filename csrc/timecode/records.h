/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The records of the four decks: their readers, what these shall look for (controls), and what they
 * tell. Owned by the engine. Tables of codes are made by a control thread when they are first
 * needed, and stay. */
#ifndef DJ_RECORDS_H
#define DJ_RECORDS_H

#include "../shared/block.h"
#include "reader.h"

struct dj_records {
    struct dj_block *block;
    _Atomic(struct dj_code_table *) table[DJ_TIMECODES]; /* control only stores */
    _Atomic uint32_t used; /* audio only stores: bit n: deck n has one */
    /* audio thread only */
    struct dj_reader reader[DJ_DECKS];
    const float *in[DJ_DECKS]; /* of this block; NULL: none */
};

DJ_CTL void dj_records_init(struct dj_records *r, struct dj_block *b);
DJ_CTL void dj_records_clear(struct dj_records *r);
DJ_CTL void dj_records_poll(struct dj_records *r); /* makes at most one table: 20 ms */
/* Hear so many frames from frame `at` of the block on. */
DJ_RT void dj_records_hear(struct dj_records *r, uint32_t at, uint32_t frames);
/* Return: false when the deck has no record. */
DJ_RT bool dj_records_tell(const struct dj_records *r, unsigned deck, dj_record *out);
/* Store the values that the engine alone writes, and show the input to who looks. */
DJ_RT void dj_records_publish(struct dj_records *r, uint32_t frames);
/* The block is over: its input is gone. */
DJ_RT void dj_records_end(struct dj_records *r);

#endif

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The shared block: the one thing that all processes see. Plain data without pointers; the
 * engine that owns it renders, everybody else sends events and reads. */
#ifndef DJ_BLOCK_H
#define DJ_BLOCK_H

#include "../controls.h"
#include "../deck/transport.h"
#include "../side/place.h"
#include "cell.h"
#include "ring.h"
#include "scope.h"
#include "tap.h"

#define DJ_BLOCK_MAGIC 0x444A424Bu
#define DJ_BLOCK_VERSION 1u
#define DJ_LOG 65536u /* a power of two: blocks the drill log remembers */

/* What the engine publishes after each block: for clients, and for the engine after it. */
struct dj_published {
    dj_state state;
    struct dj_transport transport[DJ_DECKS];
    struct dj_place side[DJ_SIDES];
    uint32_t read[DJ_CLIENTS][2]; /* how far the rings are applied: live, planned */
    uint32_t leader;              /* 1..DJ_DECKS, 0 none */
};

struct dj_client_slot {
    _Atomic uint32_t pid; /* 0: free */
    char label[60];
    struct dj_ring ring[2]; /* live, planned */
};

struct dj_shared {
    uint32_t magic, version;
    uint64_t size;
    uint32_t sample_rate;
    _Atomic uint32_t owner; /* generation of the engine that may play */
    _Atomic uint32_t last_generation;
    _Atomic uint64_t heartbeat;        /* owner only stores */
    _Atomic double value[DJ_CONTROLS]; /* owner only stores, once one renders */
    struct dj_cells published;
    _Atomic uint64_t published_data[2 * DJ_WORDS(struct dj_published)];
    struct dj_cells load[DJ_PLACES];
    _Atomic uint64_t load_data[DJ_PLACES][2 * DJ_WORDS(dj_load)];
    _Atomic uint32_t load_writer[DJ_PLACES]; /* pid of who is offering; 0 nobody */
    struct dj_cells device;
    _Atomic uint64_t device_data[2 * 64];
    struct dj_client_slot client[DJ_CLIENTS];
    _Atomic uint64_t logged; /* owner only stores */
    dj_log_entry log[DJ_LOG];
    struct dj_scope scope[DJ_DECKS]; /* owner only writes */
    struct dj_tap tap;               /* owner only writes */
};

/* A process's handle on the block. */
struct dj_block {
    struct dj_shared *shared;
    bool heap;
};

/* Padding to whole words, so that a value can be copied by words. */
union dj_published_words {
    struct dj_published value;
    uint64_t word[DJ_WORDS(struct dj_published)];
};

static inline DJ_RT double dj_value(const struct dj_block *b, uint32_t id)
{
    return atomic_load_explicit(&b->shared->value[id], memory_order_relaxed);
}

static inline DJ_RT void dj_value_store(struct dj_block *b, uint32_t id, double value)
{
    atomic_store_explicit(&b->shared->value[id], value, memory_order_relaxed);
}

/* The newest publication. Return: its number, 0 when there is none. */
DJ_RT uint64_t dj_published_read(struct dj_block *b, union dj_published_words *out);

#endif

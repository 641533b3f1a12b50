/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Events from one client to the engine: one writer, one reader, wait-free on both sides. A
 * client that is killed in the middle of a write has written nothing. */
#ifndef DJ_RING_H
#define DJ_RING_H

#include "../dj.h"

#include <stdatomic.h>

struct dj_event {
    uint64_t at; /* engine frame; 0: now */
    double value;
    uint32_t control;
    uint32_t check; /* of the rest and the place in the ring: tells a torn event */
};

struct dj_ring {
    _Alignas(64) _Atomic uint32_t write; /* client only stores */
    _Alignas(64) _Atomic uint32_t read;  /* engine only stores */
    struct dj_event slot[DJ_RING];
};

static inline DJ_RT uint32_t dj_event_check(const struct dj_event *e, uint32_t place)
{
    union {
        double value;
        uint64_t bits;
    } v = {e->value};
    const uint64_t mix =
        (v.bits ^ e->at ^ ((uint64_t)e->control << 32) ^ place) * 0x9E3779B97F4A7C15u;
    return (uint32_t)(mix >> 32) ^ 0x444Au;
}

/* Client. Return: false when full; the ring is then unchanged. */
static inline bool dj_ring_push(struct dj_ring *r, struct dj_event e)
{
    const uint32_t w = atomic_load_explicit(&r->write, memory_order_relaxed);
    const uint32_t d = atomic_load_explicit(&r->read, memory_order_acquire);

    if (w - d >= DJ_RING)
        return false;
    e.check = dj_event_check(&e, w);
    r->slot[w % DJ_RING] = e;
    atomic_store_explicit(&r->write, w + 1, memory_order_release);
    return true;
}

/* Engine. `place`: how far it has read. Return: the next event, NULL when there is none. */
static inline DJ_RT const struct dj_event *dj_ring_peek(const struct dj_ring *r, uint32_t place)
{
    const uint32_t w = atomic_load_explicit(&r->write, memory_order_acquire);

    return w == place ? NULL : &r->slot[place % DJ_RING];
}

#endif

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "block.h"

#include <string.h>

void dj_scope_write(struct dj_scope *s, const float *stereo, uint32_t frames)
{
    const uint64_t end = atomic_load_explicit(&s->end, memory_order_relaxed);
    for (uint32_t i = 0; i < frames; i++) {
        uint64_t frame;
        memcpy(&frame, stereo + 2 * (size_t)i, sizeof frame);
        atomic_store_explicit(&s->frame[(end + i) % DJ_SCOPE_FRAMES], frame, memory_order_relaxed);
    }
    atomic_store_explicit(&s->end, end + frames, memory_order_release);
}

uint32_t dj_scope_read(dj_block *b, uint32_t deck, float *stereo, uint32_t frames)
{
    if (deck >= DJ_DECKS)
        return 0;
    struct dj_scope *s = &b->shared->scope[deck];
    const uint64_t end = atomic_load_explicit(&s->end, memory_order_acquire);
    const uint64_t there = end < DJ_SCOPE_FRAMES ? end : DJ_SCOPE_FRAMES;
    const uint32_t n = there < frames ? (uint32_t)there : frames;
    for (uint32_t i = 0; i < n; i++) {
        const uint64_t frame =
            atomic_load_explicit(&s->frame[(end - n + i) % DJ_SCOPE_FRAMES], memory_order_relaxed);
        memcpy(stereo + 2 * (size_t)i, &frame, sizeof frame);
    }
    return n;
}

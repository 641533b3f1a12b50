/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "block.h"

#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#ifndef MADV_POPULATE_WRITE
#define MADV_POPULATE_WRITE 23
#endif

static inline DJ_RT void put(struct dj_tap *t, uint64_t at, uint64_t frame)
{
    /* release: not before `writing` */
    atomic_store_explicit(&t->frame[at % DJ_TAP_FRAMES], frame, memory_order_release);
}

/* Silence from the newest frame to the end of its chunk, and from the start of the chunk in which
 * the sound goes on: chunks between them keep a stamp that is not theirs. */
static DJ_RT void put_gap(struct dj_tap *t, uint64_t end, uint64_t at)
{
    for (uint64_t i = end; i < at && i % DJ_TAP_CHUNK != 0; i++)
        put(t, i, 0);
    const uint64_t start = at - at % DJ_TAP_CHUNK;
    for (uint64_t i = start > end ? start : end; i < at; i++)
        put(t, i, 0);
}

void dj_tap_write(struct dj_tap *t, uint64_t at, const float *out, uint32_t frames)
{
    uint64_t end = atomic_load_explicit(&t->end, memory_order_relaxed);
    const uint64_t last = at + frames;
    if (last <= end)
        return; /* an engine that was stopped in this block, and another plays by now */
    atomic_store_explicit(&t->writing, last, memory_order_relaxed);
    put_gap(t, end, at);
    for (uint64_t i = at > end ? at : end; i < last; i++) {
        uint64_t frame;
        memcpy(&frame, out + DJ_OUT_CHANNELS * (i - at), sizeof frame);
        put(t, i, frame);
    }
    for (uint64_t c = at / DJ_TAP_CHUNK; c <= (last - 1) / DJ_TAP_CHUNK; c++)
        atomic_store_explicit(&t->stamp[c % DJ_TAP_CHUNKS], c + 1, memory_order_release);
    atomic_compare_exchange_strong(&t->end, &end, last);
}

void dj_tap_warm(struct dj_tap *t)
{
    dj_rt_not_allowed();
    const uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
    const uintptr_t first = (uintptr_t)t & ~(page - 1);
    madvise((void *)first, (uintptr_t)(t + 1) - first, MADV_POPULATE_WRITE); /* else it costs */
}

uint64_t dj_tap_end(dj_block *b)
{
    return atomic_load_explicit(&b->shared->tap.end, memory_order_acquire);
}

/* Frames of one chunk. Return: they were played. */
static bool read_chunk(struct dj_tap *t, uint64_t from, float *stereo, uint32_t frames)
{
    const uint64_t c = from / DJ_TAP_CHUNK;
    const bool played =
        atomic_load_explicit(&t->stamp[c % DJ_TAP_CHUNKS], memory_order_acquire) == c + 1;
    for (uint32_t i = 0; i < frames; i++) { /* acquire: before `writing` is looked at */
        const uint64_t frame =
            atomic_load_explicit(&t->frame[(from + i) % DJ_TAP_FRAMES], memory_order_acquire);
        memcpy(stereo + 2 * i, &frame, sizeof frame);
    }
    return played;
}

uint32_t dj_tap_read(dj_block *b, uint64_t from, float *stereo, uint32_t frames, uint32_t *silent,
                     uint32_t *lost)
{
    struct dj_tap *t = &b->shared->tap;
    const uint64_t end = dj_tap_end(b);
    const uint64_t there = from < end ? end - from : 0;
    const uint32_t n = there < frames ? (uint32_t)there : frames;
    *silent = *lost = 0;
    for (uint32_t done = 0; done < n;) {
        const uint64_t at = from + done;
        const uint32_t left = DJ_TAP_CHUNK - (uint32_t)(at % DJ_TAP_CHUNK);
        const uint32_t part = left < n - done ? left : n - done;
        const bool played = read_chunk(t, at, stereo + 2 * done, part);
        /* a chunk is written over when the one DJ_TAP_FRAMES behind it begins to be written */
        const uint64_t writing = atomic_load_explicit(&t->writing, memory_order_relaxed);
        const bool late = at - at % DJ_TAP_CHUNK + DJ_TAP_FRAMES < writing;
        if (late || !played) {
            memset(stereo + 2 * done, 0, 2 * part * sizeof *stereo);
            *(late ? lost : silent) += part;
        }
        done += part;
    }
    return n;
}

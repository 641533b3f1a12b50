/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Messages on their way to a slow reader: one writer (the MIDI callback), one reader, wait-free.
 * A record: 8 bytes time, 4 length, 4 flags, the message, padded to 8 bytes. */
#ifndef DJ_MIDI_INBOX_H
#define DJ_MIDI_INBOX_H

#include "../dj.h"

#include <stdatomic.h>
#include <string.h>

#define DJ_INBOX_BYTES (1u << 20) /* 4 s of 10,000 short messages a second; a power of two */

struct dj_midi_head {
    uint64_t ns;
    uint32_t length, flags;
};

struct dj_midi_inbox {
    _Alignas(64) _Atomic uint32_t write; /* callback only stores */
    _Alignas(64) _Atomic uint32_t read;  /* reader only stores */
    uint8_t byte[DJ_INBOX_BYTES];
};

static inline DJ_RT uint32_t dj_inbox_record(uint32_t length)
{
    return (uint32_t)sizeof(struct dj_midi_head) + ((length + 7u) & ~7u);
}

static inline DJ_RT void dj_inbox_copy_in(struct dj_midi_inbox *b, uint32_t at, const void *from,
                                          uint32_t length)
{
    const uint32_t place = at % DJ_INBOX_BYTES, room = DJ_INBOX_BYTES - place;
    const uint32_t first = length < room ? length : room;
    memcpy(b->byte + place, from, first);
    memcpy(b->byte, (const uint8_t *)from + first, length - first);
}

static inline void dj_inbox_copy_out(const struct dj_midi_inbox *b, uint32_t at, void *to,
                                     uint32_t length)
{
    const uint32_t place = at % DJ_INBOX_BYTES, room = DJ_INBOX_BYTES - place;
    const uint32_t first = length < room ? length : room;
    memcpy(to, b->byte + place, first);
    memcpy((uint8_t *)to + first, b->byte, length - first);
}

/* Callback. Return: false when full; nothing was written. */
static inline DJ_RT bool dj_inbox_put(struct dj_midi_inbox *b, const struct dj_midi_head *head,
                                      const uint8_t *message)
{
    const uint32_t w = atomic_load_explicit(&b->write, memory_order_relaxed);
    const uint32_t r = atomic_load_explicit(&b->read, memory_order_acquire);
    const uint32_t size = dj_inbox_record(head->length);
    if (DJ_INBOX_BYTES - (w - r) < size)
        return false;
    dj_inbox_copy_in(b, w, head, (uint32_t)sizeof *head);
    dj_inbox_copy_in(b, w + (uint32_t)sizeof *head, message, head->length);
    atomic_store_explicit(&b->write, w + size, memory_order_release);
    return true;
}

/* Reader: copy whole records, as many as fit. Return: bytes. */
static inline uint32_t dj_inbox_take(struct dj_midi_inbox *b, uint8_t *out, uint32_t size)
{
    uint32_t r = atomic_load_explicit(&b->read, memory_order_relaxed), done = 0;
    const uint32_t w = atomic_load_explicit(&b->write, memory_order_acquire);
    while (r != w) {
        struct dj_midi_head head;
        dj_inbox_copy_out(b, r, &head, (uint32_t)sizeof head);
        const uint32_t record = dj_inbox_record(head.length);
        if (size - done < record)
            break;
        dj_inbox_copy_out(b, r, out + done, record);
        r += record;
        done += record;
    }
    atomic_store_explicit(&b->read, r, memory_order_release);
    return done;
}

#endif

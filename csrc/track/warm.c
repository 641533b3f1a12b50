/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "warm.h"

#include <errno.h>
#include <sys/mman.h>

#define PAGE 4096u
#define FRAME_BYTES (2 * sizeof(float))
#define BEHIND_S 2.0
#define AHEAD_S 6.0
#define CUE_S 0.5 /* at a cue: until the next look */

#ifndef MADV_POPULATE_READ
#define MADV_POPULATE_READ 22 /* Linux 5.14 */
#endif

static void touch(const char *from, const char *to)
{
    for (const volatile char *p = from; p < to; p += PAGE)
        (void)*p;
}

/* Frames that are decoded, of [first, last). */
static void warm_sound(const dj_track *t, double first, double last)
{
    const double ready = (double)dj_track_ready(t);
    first = first < 0 ? 0 : first;
    last = last > ready ? ready : last;
    if (!(first < last))
        return;
    const uintptr_t start = (uintptr_t)(t->pcm + 2 * (uint64_t)first) & ~(uintptr_t)(PAGE - 1);
    const uintptr_t end = (uintptr_t)(t->pcm + 2 * (uint64_t)last);
    if (madvise((void *)start, end - start, MADV_POPULATE_READ) != 0 && errno == EINVAL)
        touch((const char *)start, (const char *)end);
}

/* The same with the stems. */
static void warm(const dj_track *t, double first, double last)
{
    warm_sound(t, first, last);
    for (int k = 0; k < DJ_STEMS; k++)
        if (t->stem[k] != NULL)
            warm_sound(t->stem[k], first, last);
}

bool dj_warm_all(const dj_track *t)
{
    const bool complete = atomic_load_explicit(&t->header->complete, memory_order_acquire) != 0;
    warm_sound(t, 0.0, (double)dj_track_ready(t));
    return complete;
}

void dj_warm_deck(const dj_track *t, dj_block *b, unsigned deck, const dj_deck_state *state)
{
    const double rate = t->header->rate;
    warm(t, state->position - BEHIND_S * rate, state->position + AHEAD_S * rate);
    warm(t, state->loop_start, state->loop_start + CUE_S * rate);
    warm(t, state->slip_position, state->slip_position + CUE_S * rate);
    const double cue = dj_value(b, dj_deck_id(deck, DJ_D_CUE_POINT));
    warm(t, cue, cue + CUE_S * rate);
    for (unsigned k = 0; k < DJ_HOTCUES; k++) {
        const double at = dj_value(b, dj_hotcue_id(deck, k, DJ_H_POSITION));
        warm(t, at, at < 0 ? at : at + CUE_S * rate);
    }
}

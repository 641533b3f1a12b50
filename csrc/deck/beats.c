/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "../rt_math.h"
#include "deck.h"

#define BAR 4.0

/* The playhead at the `k`th of the next frames, half a step ahead of which a beat is nearer to the
 * frame before. */
static DJ_RT double border(const struct dj_deck *d, uint32_t k)
{
    return d->t.position + dj_deck_travelled(d, k) - 0.5 * (d->rate + d->bend * k);
}

/* The frame of the next `frames` that is nearest to the beat. */
static DJ_RT uint32_t frame_of(const struct dj_deck *d, double line, uint32_t frames, bool forward)
{
    uint32_t k = 0;
    while (k + 1 < frames && (forward ? border(d, k + 1) <= line : border(d, k + 1) >= line))
        k++;
    return k;
}

void dj_beats_note(struct dj_deck *d, uint32_t at, uint32_t frames)
{
    const struct dj_grid g = dj_deck_grid(d);
    struct dj_beats *b = &d->beats;
    if (!d->sounding || !dj_grid_exists(&g))
        return;
    const double from = dj_grid_beat(&g, border(d, 0)), to = dj_grid_beat(&g, border(d, frames));
    const bool forward = to >= from;
    const double step = forward ? 1.0 : -1.0;
    double beat = forward ? ceil(from) : floor(from);
    while ((forward ? beat < to : beat > to) && b->count < DJ_MOST_BEATS) {
        b->at[b->count] = at + frame_of(d, dj_grid_frame(&g, beat), frames, forward);
        b->bar[b->count++] = fmod(beat, BAR) == 0.0;
        beat += step;
    }
}

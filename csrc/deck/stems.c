/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The stems of the track on a deck. Each change is a crossfade between two heads that read the
 * same place, so that gains glide: while a knob turns, one begins when the one before has ended. */
#include "deck.h"

#define STEM_FADE_S 0.005

bool dj_deck_has_stems(const struct dj_deck *d) { return d->slot->track->stem[0] != NULL; }

void dj_stems_choose(struct dj_deck *d)
{
    struct dj_stems s = {.mixed = false};
    for (unsigned k = 0; k < DJ_STEMS && dj_deck_has_stems(d); k++) {
        const bool mute = dj_deck_on(d, (enum dj_deck_control)(DJ_D_STEM1_MUTE + k));
        const double gain = dj_deck_value(d, (enum dj_deck_control)(DJ_D_STEM1_GAIN + k));
        s.gain[k] = mute ? 0.0f : (float)gain;
        s.mixed = s.mixed || s.gain[k] != 1.0f;
    }
    d->stems = s;
}

void dj_stems_plan(struct dj_deck *d)
{
    dj_stems_choose(d);
    if (!d->sounding || d->heads.current < 0)
        return;
    const struct dj_head *h = &d->heads.head[d->heads.current];
    if (h->source.stretch != NULL || h->gain_step != 0.0f ||
        dj_stems_same(&h->source.stems, &d->stems))
        return;
    struct dj_source s = h->source;
    s.stems = d->stems;
    dj_heads_start(&d->heads, &s, d->t.position, (uint32_t)(STEM_FADE_S * d->device_rate));
}

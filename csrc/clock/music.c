/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "music.h"

#include <math.h>

static const dj_deck_state *followed(const dj_state *s, uint32_t leader)
{
    if (leader >= 1 && leader <= DJ_DECKS && s->deck[leader - 1].playing)
        return &s->deck[leader - 1];
    for (uint32_t i = 0; i < DJ_DECKS; i++)
        if (s->deck[i].playing)
            return &s->deck[i];
    return NULL;
}

struct dj_music dj_music_of(const dj_state *s, uint32_t leader, double latency_s)
{
    struct dj_music m = {.beat = NAN, .ns = s->time_ns};
    const dj_deck_state *d = followed(s, leader);
    if (d == NULL || s->sample_rate == 0 || d->track_rate == 0)
        return m;
    const double after_s = (double)s->frames / s->sample_rate + latency_s;
    m.sounding = true;
    m.ns = s->time_ns + (uint64_t)(after_s * 1e9);
    m.beat = d->beat;
    m.bpm = d->bpm;
    m.seconds = d->position / d->track_rate;
    m.speed = d->rate * s->sample_rate / d->track_rate;
    return m;
}

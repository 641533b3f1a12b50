/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "music.h"

#include <math.h>

#define STEADY 0.12     /* of the speed: beyond a bend */
#define WHOLE_BEAT 0.02 /* beats that a loop may be longer or shorter than whole ones */

static const dj_deck_state *followed(const dj_state *s, uint32_t leader)
{
    if (leader >= 1 && leader <= DJ_DECKS && s->deck[leader - 1].playing)
        return &s->deck[leader - 1];
    for (uint32_t i = 0; i < DJ_DECKS; i++)
        if (s->deck[i].playing)
            return &s->deck[i];
    return NULL;
}

/* A loop of whole beats keeps the beat; shorter ones and odd ones do not. */
static bool keeps_beat(const dj_deck_state *d, double beats_a_frame)
{
    if (!d->looping)
        return true;
    const double beats = (d->loop_end - d->loop_start) * beats_a_frame;
    return beats > 0.5 && fabs(beats - floor(beats + 0.5)) < WHOLE_BEAT;
}

static bool is_loose(const dj_deck_state *d, double speed, double nominal)
{
    if (d->slip_position != d->position || !(nominal > 0.0))
        return true;
    if (fabs(speed / nominal - 1.0) > STEADY)
        return true;
    return !keeps_beat(d, d->bpm / (60.0 * nominal * d->track_rate));
}

struct dj_music dj_music_of(const dj_state *s, uint32_t leader, double latency_s,
                            const double tempo[DJ_DECKS])
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
    m.loose = is_loose(d, m.speed, 1.0 + tempo[d - s->deck] / 100.0);
    return m;
}

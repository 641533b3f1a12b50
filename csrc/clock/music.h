/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where the music is, for machines that follow it. */
#ifndef DJ_MUSIC_H
#define DJ_MUSIC_H

#include "../dj.h"

struct dj_music {
    bool sounding;
    bool loose;     /* its beats are not where the music will be: slip, scratch, reverse, a roll */
    uint64_t ns;    /* CLOCK_MONOTONIC: when the rest holds, at the loudspeaker */
    double beat;    /* of the leading deck; NaN: it has no grid */
    double bpm;     /* as heard; 0: unknown */
    double seconds; /* of its track */
    double speed;   /* seconds of the track a second; negative backwards */
};

/* Of the leading deck, else of the first that plays. latency_s: of the sound device. tempo: of each
 * deck, by its fader or its leader, %. */
DJ_CTL struct dj_music dj_music_of(const dj_state *s, uint32_t leader, double latency_s,
                                   const double tempo[DJ_DECKS]);

#endif

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The stems of a track, mixed as they are read. Beside the track's own sound lie as many tracks as
 * it has stems, frame by frame with it. */
#ifndef DJ_STEMS_H
#define DJ_STEMS_H

#include "track.h"

/* How loud each stem is heard. */
struct dj_stems {
    bool mixed; /* false: all of them whole, which is the track's own sound, to the bit */
    float gain[DJ_STEMS];
};

static inline DJ_RT bool dj_stems_same(const struct dj_stems *a, const struct dj_stems *b)
{
    bool same = a->mixed == b->mixed;
    for (int k = 0; k < DJ_STEMS && same && a->mixed; k++)
        same = a->gain[k] == b->gain[k];
    return same;
}

/* Add frames [from, until) of each stem to `out` (stereo). Pre: they are in the track, which has
 * stems. The order of the sums is fixed. */
static inline DJ_RT void dj_stems_add(const struct dj_track *t, const struct dj_stems *stems,
                                      int64_t from, int64_t until, float *out)
{
    for (int k = 0; k < DJ_STEMS; k++) {
        const float gain = stems->gain[k];
        const float *pcm = t->stem[k]->pcm + 2 * from;
        const int64_t ready = (int64_t)dj_track_ready(t->stem[k]);
        const int64_t n = 2 * ((until < ready ? until : ready) - from);
        for (int64_t i = 0; i < n && gain != 0.0f; i++)
            out[i] += gain * pcm[i];
    }
}

#endif

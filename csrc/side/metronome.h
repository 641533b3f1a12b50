/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A click on each beat, higher where a bar starts. Audio thread only. */
#ifndef DJ_METRONOME_H
#define DJ_METRONOME_H

#include "../deck/beats.h"

struct dj_metronome {
    double rate;   /* Hz */
    double hz;     /* of the click that sounds */
    uint32_t left; /* frames of it still to come; 0: silent */
};

DJ_CTL void dj_metronome_init(struct dj_metronome *m, double rate);
/* The clicks of `frames` frames, added to `out`, mono. beats: NULL lets the last click end. */
DJ_RT void dj_metronome_render(struct dj_metronome *m, const struct dj_beats *beats, float *out,
                               uint32_t frames);

#endif

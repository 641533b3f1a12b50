/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The main output for whoever records it: the last seconds of it, by engine frame. The engine that
 * plays writes and waits for nobody; any process reads, and finds out what it was too late for. */
#ifndef DJ_TAP_H
#define DJ_TAP_H

#include "../dj.h"

#include <stdatomic.h>

#define DJ_TAP_CHUNK 64u /* frames of one stamp */
#define DJ_TAP_CHUNKS (DJ_TAP_FRAMES / DJ_TAP_CHUNK)

struct dj_tap {
    _Atomic uint64_t writing; /* frames below this may be written over at this moment */
    _Atomic uint64_t end;     /* the frame behind the newest one that is there */
    _Atomic uint64_t stamp[DJ_TAP_CHUNKS]; /* which chunk lies there, + 1: others were not played */
    _Atomic uint64_t frame[DJ_TAP_FRAMES]; /* left and right, two floats */
};

/* Write the main channels of a block that starts at engine frame `at`. Frames that are there
 * already stay; between the newest one and `at` nothing was played. */
DJ_RT void dj_tap_write(struct dj_tap *t, uint64_t at, const float *out, uint32_t frames);
/* Have the pages at hand, so that the audio thread meets no fault. */
DJ_CTL void dj_tap_warm(struct dj_tap *t);

#endif

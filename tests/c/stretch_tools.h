/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Made tracks on the heap, and lanes driven step by step. For the tests of key lock. */
#ifndef DJ_STRETCH_TOOLS_H
#define DJ_STRETCH_TOOLS_H

#include <assert.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "../../csrc/stretch/stretch.h"

enum { STEP = 256 };

static inline struct dj_track *track_new(uint32_t rate, int64_t frames)
{
    struct dj_track *t = calloc(1, sizeof *t);
    assert(t);
    t->header = calloc(1, sizeof *t->header);
    float *pcm = calloc((size_t)frames, 2 * sizeof *pcm);
    assert(t->header && pcm);
    t->pcm = pcm;
    t->header->rate = rate;
    t->header->capacity = (uint64_t)frames;
    atomic_store(&t->header->length, (uint64_t)frames);
    atomic_store(&t->header->complete, 1);
    return t;
}

static inline float *track_samples(struct dj_track *t) { return (float *)(uintptr_t)t->pcm; }

static inline void track_free(struct dj_track *t)
{
    free(track_samples(t));
    free(t->header);
    free(t);
}

/* Evenly spread noise, -1..1, the same in each run. */
static inline float noise(uint32_t *seed)
{
    *seed = *seed * 1664525u + 1013904223u;
    return (float)(int32_t)*seed / 2147483648.0f;
}

static inline void track_fill_noise(struct dj_track *t)
{
    uint32_t seed = 1;
    for (uint64_t i = 0; i < 2 * t->header->capacity; i++)
        track_samples(t)[i] = 0.3f * noise(&seed);
}

static inline void work_all(struct dj_stretch *s)
{
    while (dj_stretch_work(s))
        continue;
}

/* Play a lane through, with pitch(i) from frame i on. Return: the stream, to be freed. */
static inline float *stream_new(const struct dj_lane_spec *spec, int64_t frames,
                                double (*pitch)(int64_t))
{
    struct dj_stretch *s = dj_stretch_new();
    float *out = malloc(sizeof(float) * 2 * (size_t)frames);
    assert(s && out && frames % STEP == 0);
    assert(dj_stretch_start(s, 0, spec));
    for (int64_t i = 0; i < frames; i += STEP) {
        assert(dj_stretch_extend(s, 0, i + STEP, pitch ? pitch(i) : spec->pitch));
        work_all(s);
        assert(dj_stretch_ready(s, 0) == i + STEP);
        memcpy(out + 2 * i, dj_stretch_frames(s, 0) + 2 * (i % DJ_LANE_FRAMES),
               sizeof(float) * 2 * STEP);
    }
    dj_stretch_free(s);
    return out;
}

#endif

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The PCM and the waveform of one music file, in a file that several processes map. The decoder
 * alone writes: blocks are only added, readers look below the published length. A track that is
 * open never moves and never shrinks below its length. Its stems are tracks of their own, in files
 * beside it (`.s1` to `.s4` behind its name) that the decoder keeps ahead of it. */
#ifndef DJ_TRACK_H
#define DJ_TRACK_H

#include "../dj.h"

#include <stdatomic.h>

#include "../wave/wave.h"

/* Start of the file; then the waveform, then the PCM, both page-aligned. */
struct dj_track_header {
    uint32_t magic, version;
    uint32_t rate;
    uint64_t capacity;         /* frames there is room for */
    uint64_t wave_at, pcm_at;  /* byte offsets in the file */
    uint64_t estimate;         /* frames expected */
    _Atomic uint64_t length;   /* frames there are; only the decoder stores */
    _Atomic uint64_t bins;     /* waveform bins there are; only the decoder stores */
    _Atomic uint32_t complete; /* only the decoder stores */
    char label[DJ_LABEL];      /* of a stem: what it is called; before any reader comes */
    uint32_t color;            /* 0xRRGGBB */
};

struct dj_track {
    struct dj_track_header *header;
    const float *pcm;
    size_t bytes; /* mapped */
    int fd;       /* writer only; -1 for readers */
    bool writer;
    uint64_t reserved;               /* writer: bytes of the file that are allocated for sure */
    struct dj_wave wave;             /* writer: running analysis */
    struct dj_track *stem[DJ_STEMS]; /* reader: all of them or none */
};

/* Frames that may be read. */
static inline DJ_RT uint64_t dj_track_ready(const struct dj_track *t)
{
    return atomic_load_explicit(&t->header->length, memory_order_acquire);
}

#endif

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The waveform of a track: three bands and the whole, a peak for each DJ_WAVE_FRAMES frames.
 * Filled by the decoder while it writes PCM; no other thread touches a dj_wave. */
#ifndef DJ_WAVE_H
#define DJ_WAVE_H

#include "../dj.h"

/* Two poles; a low-pass and a high-pass output of the same corner. */
struct dj_wave_split {
    float a1, a2, a3;
    float state[2][2]; /* left and right, two integrators each */
};

struct dj_wave {
    struct dj_wave_split bass, treble; /* low | the rest, then mid | high */
    float release[2];                  /* of the low and mid envelopes, a frame */
    float envelope[2];                 /* low, mid */
    float peak[4];                     /* low, mid, high, all of the bin under way */
    uint32_t filled;                   /* frames in the bin under way */
};

DJ_CTL void dj_wave_init(struct dj_wave *w, uint32_t rate);
/* Take frames of interleaved stereo; write 4 bytes for each full bin to `bins` (room for
 * frames / DJ_WAVE_FRAMES + 1 bins). Return: bins written. */
DJ_CTL uint32_t dj_wave_push(struct dj_wave *w, const float *stereo, uint32_t frames,
                             uint8_t *bins);
/* The last, part-filled bin. Return: 0 or 1. */
DJ_CTL uint32_t dj_wave_flush(struct dj_wave *w, uint8_t *bins);

#endif

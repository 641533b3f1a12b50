/* The waveform of a track: three bands and the whole, a peak for each DJ_WAVE_FRAMES frames.
 * Filled by the decoder while it writes PCM; no other thread touches a dj_wave. */
#ifndef DJ_WAVE_H
#define DJ_WAVE_H

#include "../dj.h"

struct dj_wave {
    float low[4], high[4]; /* filter states, for the owner of wave.c to lay out */
    float coefficient[8];
    float peak[4];
    uint32_t filled; /* frames in the bin under way */
};

DJ_CTL void dj_wave_init(struct dj_wave *w, uint32_t rate);
/* Take frames of interleaved stereo; write 4 bytes for each full bin to `bins` (room for
 * frames / DJ_WAVE_FRAMES + 1). Return: bins written. */
DJ_CTL uint32_t dj_wave_push(struct dj_wave *w, const float *stereo, uint32_t frames, uint8_t *bins);
/* The last, part-filled bin. Return: 0 or 1. */
DJ_CTL uint32_t dj_wave_flush(struct dj_wave *w, uint8_t *bins);

#endif

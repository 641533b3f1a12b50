/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A waveform as a texture, for those who draw on a graphics card. A pure function of its arguments;
 * any thread but the audio thread. */
#include "../dj.h"

#define OPAQUE 0xFF000000u

static uint8_t larger(uint8_t a, uint8_t b) { return a > b ? a : b; }

static uint32_t texel(const uint8_t *wave, uint64_t from, uint64_t to)
{
    uint8_t low = 0, mid = 0, high = 0;

    for (const uint8_t *bin = wave + 4 * from; bin < wave + 4 * to; bin += 4) {
        low = larger(low, bin[0]);
        mid = larger(mid, bin[1]);
        high = larger(high, bin[2]);
    }
    return OPAQUE | (uint32_t)low << 16 | (uint32_t)mid << 8 | high;
}

void dj_wave_texels(const uint8_t *wave, uint64_t bins, uint32_t factor, uint32_t *argb,
                    uint64_t room)
{
    if (wave == NULL || factor == 0)
        bins = 0;
    for (uint64_t i = 0; i < room; i++) {
        uint64_t from = i * factor, to = from + factor;
        argb[i] = from < bins ? texel(wave, from, to < bins ? to : bins) : OPAQUE;
    }
}

// links: csrc/wave/texels.c
/* SPDX-License-Identifier: GPL-3.0-or-later */
#undef NDEBUG
#include <assert.h>
#include <string.h>

#include "../../csrc/dj.h"

enum { BINS = 7, ROOM = 5 };

static const uint8_t wave[4 * BINS] = {
    1, 2, 3, 99, 4, 1, 1, 99, 0, 0, 0, 99, 9, 8, 7, 99, 5, 5, 5, 99, 6, 4, 6, 99, 2, 3, 1, 99,
};

static void a_texel_has_the_largest_of_its_bins(void)
{
    uint32_t out[ROOM + 1] = {0, 0, 0, 0, 0, 0x12345678};

    dj_wave_texels(wave, BINS, 2, out, ROOM);
    assert(out[0] == 0xFF040203 && out[1] == 0xFF090807 && out[2] == 0xFF060506);
    assert(out[3] == 0xFF020301 && out[4] == 0xFF000000 && out[5] == 0x12345678);
}

static void nothing_gives_black(void)
{
    uint32_t out[2] = {1, 1};

    dj_wave_texels(NULL, BINS, 1, out, 2);
    assert(out[0] == 0xFF000000 && out[1] == 0xFF000000);
    out[0] = 1;
    dj_wave_texels(wave, BINS, 0, out, 1);
    assert(out[0] == 0xFF000000);
}

int main(void)
{
    a_texel_has_the_largest_of_its_bins();
    nothing_gives_black();
    return 0;
}

// links: csrc/level/loudness.c csrc/level/oversample.c csrc/rt.c
/* SPDX-License-Identifier: GPL-3.0-or-later */
#undef NDEBUG
#include <assert.h>

#include "sound.h"

enum { RATE = 44100 };

static float stereo[2 * RATE], steps[100 * DJ_LEVEL_FIGURES];

static void a_tone_is_as_loud_as_the_standard_says(void)
{
    for (int i = 0; i < RATE; i++)
        stereo[2 * i] = stereo[2 * i + 1] = (float)(0.1 * sin(2.0 * DJ_PI * 997.0 * i / RATE));
    assert(dj_level_steps(RATE, RATE) == 100);
    assert(dj_level_scan(stereo, RATE, RATE, steps) == DJ_OK);
    const float *last = steps + 99 * DJ_LEVEL_FIGURES;
    double lufs = -0.691 + 10.0 * log10((double)last[0]);
    printf("997 Hz at -20 dBFS: %.3f LUFS\n", lufs);
    assert(fabs(lufs + 20.0) < 0.05);
    assert(last[3] > 50.0f * last[2] && last[3] > 50.0f * last[4]);
}

/* Every length, so that the sanitizers see each end of a block. */
static void any_length_is_read_and_nothing_beyond(void)
{
    for (uint32_t frames = 0; frames < 600; frames += frames < 40 ? 1 : 37) {
        float *x = malloc((2 * (size_t)frames + 1) * sizeof *x);
        assert(x);
        for (uint32_t i = 0; i < 2 * frames; i++)
            x[i] = noise();
        double sample, peak;
        dj_level_peaks(x, frames, &sample, &peak);
        assert(peak >= sample && (frames == 0 || sample > 0.0));
        assert(dj_level_scan(x, frames, RATE, steps) == DJ_OK);
        free(x);
    }
}

static void what_is_no_number_is_silence(void)
{
    float x[200] = {0};
    x[10] = NAN, x[21] = INFINITY, x[199] = -INFINITY, x[100] = 0.5f;
    double sample, peak;
    dj_level_peaks(x, 100, &sample, &peak);
    assert(sample == 0.5 && peak >= 0.5 && peak < 0.6);
}

static void impossible_rates_are_refused(void)
{
    assert(dj_level_scan(stereo, 10, 0, steps) == DJ_ERR_BAD_ARG);
    assert(dj_level_scan(stereo, 10, 1000000, steps) == DJ_ERR_BAD_ARG);
    assert(dj_level_steps(10, 0) == 0);
}

int main(void)
{
    a_tone_is_as_loud_as_the_standard_says();
    any_length_is_read_and_nothing_beyond();
    what_is_no_number_is_silence();
    impossible_rates_are_refused();
    return 0;
}

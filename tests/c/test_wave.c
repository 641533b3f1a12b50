// links: csrc/wave/wave.c
/* SPDX-License-Identifier: GPL-3.0-or-later */
#undef NDEBUG
#include <assert.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "../../csrc/wave/wave.h"

enum {
    RATE = 44100,
    BINS = 300,
    FRAMES = BINS * DJ_WAVE_FRAMES,
    LOW = 0,
    MID = 1,
    HIGH = 2,
    ALL = 3
};

static float sound[2 * FRAMES];
static uint8_t bins[4 * (BINS + 1)];

static void sine(double hz, double left, double right)
{
    for (int i = 0; i < FRAMES; i++) {
        double v = sin(2.0 * DJ_PI * hz * i / RATE);
        sound[2 * i] = (float)(v * left);
        sound[2 * i + 1] = (float)(v * right);
    }
}

static void analyse(void)
{
    struct dj_wave w;
    dj_wave_init(&w, RATE);
    assert(dj_wave_push(&w, sound, FRAMES, bins) == BINS);
    assert(dj_wave_flush(&w, bins + 4 * BINS) == 0);
}

static int largest(int band)
{
    int top = 0;
    for (int b = BINS / 4; b < BINS; b++)
        top = bins[4 * b + band] > top ? bins[4 * b + band] : top;
    return top;
}

static void each_sine_shows_in_its_band(void)
{
    sine(60.0, 0.8, 0.8);
    analyse();
    assert(largest(LOW) >= 195 && largest(LOW) <= 206);
    assert(largest(MID) <= 30 && largest(HIGH) <= 1);
    sine(800.0, 0.8, 0.8);
    analyse();
    assert(largest(MID) >= 170 && largest(LOW) <= 20 && largest(HIGH) <= 25);
    sine(9000.0, 0.8, 0.8);
    analyse();
    assert(largest(HIGH) >= 190 && largest(LOW) <= 1 && largest(MID) <= 20);
}

static void one_side_alone_shows_in_full(void)
{
    sine(60.0, 0.0, 0.5);
    analyse();
    assert(largest(LOW) >= 122 && largest(ALL) >= 127 && largest(ALL) <= 128);
    sine(9000.0, -1.0, 0.0);
    analyse();
    assert(largest(HIGH) >= 240 && largest(ALL) >= 254);
}

static void a_steady_bass_note_has_no_teeth(void)
{
    sine(50.0, 0.8, 0.8);
    analyse();
    for (int b = BINS / 4; b < BINS; b++)
        assert(bins[4 * b + LOW] > 130);
}

static void a_click_is_in_its_own_bin(void)
{
    memset(sound, 0, sizeof sound);
    int frame = 100 * DJ_WAVE_FRAMES + 127;
    sound[2 * frame] = -1.0f;
    analyse();
    for (int b = 0; b < BINS; b++)
        assert(bins[4 * b + ALL] == (b == 100 ? 255 : 0));
    for (int b = 0; b < 100; b++)
        assert(bins[4 * b + LOW] == 0 && bins[4 * b + MID] == 0 && bins[4 * b + HIGH] == 0);
    assert(bins[4 * 100 + HIGH] > 150);
    assert(bins[4 * 102 + HIGH] < 5);
}

static void a_drum_starts_in_its_own_bin(void)
{
    memset(sound, 0, sizeof sound);
    int start = 50 * DJ_WAVE_FRAMES;
    for (int i = 0; i < 8000; i++)
        sound[2 * (start + i)] = (float)(sin(2.0 * DJ_PI * 60.0 * i / RATE) * exp(-i / 4000.0));
    analyse();
    assert(bins[4 * 49 + LOW] == 0);
    assert(bins[4 * 51 + LOW] > 40); /* a quarter period later it is well up */
    assert(bins[4 * 53 + LOW] > 180);
}

static void cutting_does_not_matter(void)
{
    static const uint32_t cuts[] = {1, 7, 127, 128, 129, 1000, 4096};
    static uint8_t other[4 * (BINS + 1)];

    srand(7);
    for (int i = 0; i < 2 * FRAMES; i++)
        sound[i] = (float)rand() / (float)RAND_MAX * 2.0f - 1.0f;
    analyse();
    for (size_t c = 0; c < sizeof cuts / sizeof *cuts; c++) {
        struct dj_wave w;
        uint32_t got = 0;
        dj_wave_init(&w, RATE);
        for (uint32_t at = 0; at < FRAMES; at += cuts[c]) {
            uint32_t n = FRAMES - at < cuts[c] ? FRAMES - at : cuts[c];
            got += dj_wave_push(&w, sound + 2 * (size_t)at, n, other + 4 * (size_t)got);
        }
        assert(got == BINS && memcmp(bins, other, 4 * BINS) == 0);
    }
}

static void the_last_part_of_a_bin_counts(void)
{
    struct dj_wave w;
    uint8_t bin[8] = {0};
    float frames[2 * 130] = {0};

    frames[2 * 129 + 1] = 0.5f;
    dj_wave_init(&w, RATE);
    assert(dj_wave_flush(&w, bin) == 0);
    assert(dj_wave_push(&w, frames, 130, bin) == 1 && bin[ALL] == 0);
    assert(dj_wave_flush(&w, bin) == 1 && bin[ALL] == 128);
    assert(dj_wave_flush(&w, bin) == 0);
    assert(dj_wave_push(&w, frames, 0, bin) == 0);
}

static void damaged_samples_do_not_spread(void)
{
    sine(9000.0, 0.8, 0.8);
    analyse();
    int before = largest(HIGH);
    sound[500] = NAN;
    sound[501] = INFINITY;
    sound[900] = -3e38f;
    analyse();
    assert(largest(HIGH) == before && largest(LOW) <= 1);
}

static void every_rate_gives_sane_levels(void)
{
    static const uint32_t rates[] = {0, 1, 4000, 8000, 96000, 192000, 768000};

    srand(3);
    for (int i = 0; i < 2 * FRAMES; i++)
        sound[i] = (rand() & 1) ? 0.25f : -0.25f;
    for (size_t r = 0; r < sizeof rates / sizeof *rates; r++) {
        struct dj_wave w;
        dj_wave_init(&w, rates[r]);
        assert(dj_wave_push(&w, sound, FRAMES, bins) == BINS);
        for (int b = 0; b < BINS; b++)
            assert(bins[4 * b + ALL] == 64 && bins[4 * b + LOW] < 160);
    }
}

int main(void)
{
    each_sine_shows_in_its_band();
    one_side_alone_shows_in_full();
    a_steady_bass_note_has_no_teeth();
    a_click_is_in_its_own_bin();
    a_drum_starts_in_its_own_bin();
    cutting_does_not_matter();
    the_last_part_of_a_bin_counts();
    damaged_samples_do_not_spread();
    every_rate_gives_sane_levels();
    return 0;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "wave.h"

#include <math.h>
#include <string.h>

#define BASS_HZ 200.0
#define TREBLE_HZ 2500.0
/* A cycle of a bass note is several bins long; without a release its waveform would be drawn as
 * a row of teeth instead of a body. */
#define LOW_RELEASE_S 0.020
#define MID_RELEASE_S 0.002
/* Below this a filter's memory is silence; left alone it would become denormal, which is slow. */
#define SILENCE 1e-15f
/* No music is louder; more (or NaN) is a damaged sample, which would stay in the filters. */
#define SANE 1e4f
#define BLOCK (1u << 20) /* frames at a time; counts are 32 bits wide */

/* Source: Zavalishin, The Art of VA Filter Design, ch. 4 (trapezoidal state-variable filter);
 * damping sqrt 2: Butterworth. */
static void split_init(struct dj_wave_split *s, double corner_hz, double rate)
{
    double g = tan(DJ_PI * fmin(corner_hz / rate, 0.45));
    double a1 = 1.0 / (1.0 + g * (g + sqrt(2.0)));

    s->a1 = (float)a1;
    s->a2 = (float)(g * a1);
    s->a3 = (float)(g * g * a1);
    memset(s->state, 0, sizeof s->state);
}

static inline float split(struct dj_wave_split *s, int channel, float x, float *high)
{
    float *state = s->state[channel];
    float v3 = x - state[1];
    float band = s->a1 * state[0] + s->a2 * v3;
    float low = state[1] + s->a2 * state[0] + s->a3 * v3;

    state[0] = 2.0f * band - state[0];
    state[1] = 2.0f * low - state[1];
    *high = x - 1.41421356f * band - low;
    return low;
}

static void split_hush(struct dj_wave_split *s)
{
    for (int c = 0; c < 2; c++)
        for (int i = 0; i < 2; i++)
            if (fabsf(s->state[c][i]) < SILENCE)
                s->state[c][i] = 0.0f;
}

static inline float larger(float a, float b) { return a > b ? a : b; }

static inline float sane(float x) { return fabsf(x) <= SANE ? x : 0.0f; }

static uint8_t level(float peak) { return (uint8_t)(peak >= 1.0f ? 255.0f : peak * 255.0f + 0.5f); }

static void bin_write(struct dj_wave *w, uint8_t *bin)
{
    for (int i = 0; i < 4; i++) {
        bin[i] = level(w->peak[i]);
        w->peak[i] = 0.0f;
    }
    for (int i = 0; i < 2; i++)
        if (w->envelope[i] < SILENCE)
            w->envelope[i] = 0.0f;
    split_hush(&w->bass);
    split_hush(&w->treble);
    w->filled = 0;
}

/* Filter frames that all belong to the bin under way. */
static void measure(struct dj_wave *w, const float *stereo, uint32_t frames)
{
    struct dj_wave_split bass = w->bass, treble = w->treble; /* registers, not memory */
    float low_env = w->envelope[0], mid_env = w->envelope[1];
    float low_peak = w->peak[0], mid_peak = w->peak[1], high_peak = w->peak[2], peak = w->peak[3];

    for (uint32_t i = 0; i < frames; i++) {
        float low[2], mid[2], high[2], x[2];
        for (int c = 0; c < 2; c++) {
            float rest;
            x[c] = sane(stereo[2 * i + (uint32_t)c]);
            low[c] = split(&bass, c, x[c], &rest);
            mid[c] = split(&treble, c, rest, &high[c]);
        }
        low_env = larger(low_env * w->release[0], larger(fabsf(low[0]), fabsf(low[1])));
        mid_env = larger(mid_env * w->release[1], larger(fabsf(mid[0]), fabsf(mid[1])));
        low_peak = larger(low_peak, low_env);
        mid_peak = larger(mid_peak, mid_env);
        high_peak = larger(high_peak, larger(fabsf(high[0]), fabsf(high[1])));
        peak = larger(peak, larger(fabsf(x[0]), fabsf(x[1])));
    }
    w->bass = bass;
    w->treble = treble;
    w->envelope[0] = low_env;
    w->envelope[1] = mid_env;
    w->peak[0] = low_peak;
    w->peak[1] = mid_peak;
    w->peak[2] = high_peak;
    w->peak[3] = peak;
    w->filled += frames;
}

void dj_wave_init(struct dj_wave *w, uint32_t rate)
{
    double hz = rate > 0 ? (double)rate : 44100.0;

    memset(w, 0, sizeof *w);
    split_init(&w->bass, BASS_HZ, hz);
    split_init(&w->treble, TREBLE_HZ, hz);
    w->release[0] = (float)exp(-1.0 / (LOW_RELEASE_S * hz));
    w->release[1] = (float)exp(-1.0 / (MID_RELEASE_S * hz));
}

uint32_t dj_wave_push(struct dj_wave *w, const float *stereo, uint32_t frames, uint8_t *bins)
{
    uint32_t written = 0;

    while (frames > 0) {
        uint32_t room = DJ_WAVE_FRAMES - w->filled;
        uint32_t take = frames < room ? frames : room;
        measure(w, stereo, take);
        stereo += 2 * (size_t)take;
        frames -= take;
        if (w->filled == DJ_WAVE_FRAMES)
            bin_write(w, bins + 4 * (size_t)written++);
    }
    return written;
}

uint32_t dj_wave_flush(struct dj_wave *w, uint8_t *bins)
{
    if (w->filled == 0)
        return 0;
    bin_write(w, bins);
    return 1;
}

uint64_t dj_wave_summarise(const float *stereo, uint64_t frames, uint32_t rate, uint8_t *bins)
{
    struct dj_wave w;
    uint64_t written = 0;

    dj_wave_init(&w, rate);
    while (frames > 0) {
        uint32_t some = frames < BLOCK ? (uint32_t)frames : BLOCK;
        written += dj_wave_push(&w, stereo, some, bins + 4 * written);
        stereo += 2 * (uint64_t)some;
        frames -= some;
    }
    return written + dj_wave_flush(&w, bins + 4 * written);
}

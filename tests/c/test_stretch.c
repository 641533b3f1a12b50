// links: csrc/stretch/stretch.c csrc/stretch/stretch_run.c csrc/stretch/stretch_kernel.c csrc/rt.c
// libs: -lrubberband
/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the streams sound like: in time, in tune, in phase. */
#undef NDEBUG
#include "stretch_tools.h"

enum { ORIGIN = 3000 };

/* A burst of noise of 4 ms about each place; they lie a little unevenly. */
static int64_t burst_at(uint32_t rate, int n)
{
    return rate / 4 + (int64_t)n * rate / 5 + (int64_t)n * 7919 % 331;
}

static void add_burst(struct dj_track *t, int64_t middle, uint32_t *seed)
{
    const int half = (int)t->header->rate / 500;
    for (int i = -half; i < half; i++) {
        const double window = 0.5 + 0.5 * cos(DJ_PI * i / half);
        const float v = (float)(0.7 * window) * noise(seed);
        track_samples(t)[2 * (middle + i)] += v;
        track_samples(t)[2 * (middle + i) + 1] += v;
    }
}

static struct dj_track *bursts_new(uint32_t rate, int seconds)
{
    struct dj_track *t = track_new(rate, (int64_t)rate * seconds);
    uint32_t seed = 5;
    for (int n = 0; burst_at(rate, n) < (int64_t)rate * seconds - rate / 4; n++)
        add_burst(t, burst_at(rate, n), &seed);
    return t;
}

/* Middle of the energy within 30 ms about a place, as frames away from it. */
static double energy_middle(const float *stereo, int64_t place, int reach)
{
    double sum = 0, moment = 0;
    for (int i = -reach; i < reach; i++) {
        const double e = (double)stereo[2 * (place + i)] * (double)stereo[2 * (place + i)];
        sum += e;
        moment += e * i;
    }
    assert(sum > 1e-3);
    return moment / sum;
}

struct error {
    double mean, most; /* ms, late is positive */
};

/* How far the bursts of a stream lie from where they belong, in time of the track. */
static struct error timing(const struct dj_lane_spec *spec, const float *stream, int64_t frames)
{
    const uint32_t rate = spec->track->header->rate;
    const int reach = (int)(0.03 * rate * spec->scale), source_reach = (int)(0.03 * rate);
    struct error e = {0, 0};
    int count = 0;
    for (int n = 0; burst_at(rate, n) + rate / 4 < (int64_t)spec->track->header->length; n++) {
        const double at = energy_middle(spec->track->pcm, burst_at(rate, n), source_reach) +
                          (double)burst_at(rate, n);
        const double place = (at - (double)spec->origin) * spec->direction * spec->scale;
        if (place < reach || place > (double)(frames - reach))
            continue;
        const int64_t whole = (int64_t)place;
        const double late = energy_middle(stream, whole, reach) + (double)whole - place;
        const double ms = late / spec->scale / rate * 1000;
        e.mean += ms;
        e.most = fabs(ms) > e.most ? fabs(ms) : e.most;
        count++;
    }
    assert(count >= 6);
    e.mean /= count;
    return e;
}

static struct error timing_of(const struct dj_lane_spec *spec, double seconds,
                              double (*pitch)(int64_t))
{
    const int64_t frames =
        (int64_t)(seconds * spec->track->header->rate * spec->scale) / STEP * STEP;
    float *stream = stream_new(spec, frames, pitch);
    const struct error e = timing(spec, stream, frames);
    free(stream);
    return e;
}

static void beats_are_on_time_at_any_tempo(uint32_t rate)
{
    struct dj_track *t = bursts_new(rate, 4);
    const double pitch[] = {0.9, 1 / 1.04, 1.1};
    for (int quality = 0; quality < 2; quality++)
        for (unsigned i = 0; i < sizeof pitch / sizeof *pitch; i++) {
            const struct dj_lane_spec spec = {t, ORIGIN, 1, 1, pitch[i], quality, {0}};
            const struct error e = timing_of(&spec, 3, NULL);
            assert(fabs(e.mean) < 0.25 && e.most < 0.7);
        }
    track_free(t);
}

static double swaying(int64_t i) { return 1 / (1 + 0.1 * sin((double)i / 9000.0)); }

static void beats_are_on_time_while_the_tempo_moves(void)
{
    struct dj_track *t = bursts_new(48000, 11);
    for (int quality = 0; quality < 2; quality++) {
        const struct dj_lane_spec spec = {t, ORIGIN, 1, 1, 1, quality, {0}};
        const struct error e = timing_of(&spec, 10, swaying);
        assert(fabs(e.mean) < 0.15 && e.most < 1.0);
    }
    track_free(t);
}

static void beats_are_on_time_backwards_and_at_each_scale(void)
{
    struct dj_track *t = bursts_new(48000, 4);
    const double scale[] = {0.5, 2};
    for (unsigned i = 0; i < sizeof scale / sizeof *scale; i++)
        for (int quality = 0; quality < 2; quality++) {
            const struct dj_lane_spec spec = {t,  4 * 48000 - ORIGIN, -1, scale[i], 0.95, quality,
                                              {0}};
            const struct error e = timing_of(&spec, 3, NULL);
            assert(fabs(e.mean) < 0.25 && e.most < 0.7);
        }
    track_free(t);
}

static void fill_sine(struct dj_track *t, double hz)
{
    for (uint64_t i = 0; i < t->header->capacity; i++) {
        const double v = 0.5 * sin(2 * DJ_PI * hz * (double)i / t->header->rate);
        track_samples(t)[2 * i] = track_samples(t)[2 * i + 1] = (float)v;
    }
}

/* Rising zero crossings a frame, between the first and the last one. */
static double frequency(const float *stereo, int64_t from, int64_t until)
{
    double first = -1, last = -1;
    int count = -1;
    for (int64_t i = from; i < until; i++) {
        const double a = (double)stereo[2 * i], b = (double)stereo[2 * i + 2];
        if (a >= 0 || b < 0)
            continue;
        last = (double)i + a / (a - b);
        first = first < 0 ? last : first;
        count++;
    }
    assert(count > 10);
    return count / (last - first);
}

static void the_key_is_as_asked_for(void)
{
    struct dj_track *t = track_new(44100, 2 * 44100);
    fill_sine(t, 1000);
    const struct {
        double pitch, scale;
    } wanted[] = {{1, 1}, {1 / 1.06, 1}, {1.25, 1}, {2, 2}, {0.5, 0.5}, {1.5, 4}};
    for (unsigned i = 0; i < sizeof wanted / sizeof *wanted; i++)
        for (int quality = 0; quality < 2; quality++) {
            const struct dj_lane_spec spec = {t,       ORIGIN, 1, wanted[i].scale, wanted[i].pitch,
                                              quality, {0}};
            const int64_t frames = (int64_t)(44100 * wanted[i].scale) / STEP * STEP;
            float *stream = stream_new(&spec, frames, NULL);
            /* Played at scale stream frames a track frame: */
            const double hz = frequency(stream, frames / 4, frames - 1) * 44100 * wanted[i].scale;
            assert(fabs(hz / (1000 * wanted[i].pitch) - 1) < 0.0006); /* 1 cent */
            free(stream);
        }
    track_free(t);
}

static double likeness(const float *a, const float *b, int samples)
{
    double ab = 0, aa = 0, bb = 0;
    for (int i = 0; i < samples; i++) {
        ab += (double)a[i] * (double)b[i];
        aa += (double)a[i] * (double)a[i];
        bb += (double)b[i] * (double)b[i];
    }
    return ab / sqrt(aa * bb);
}

/* Noise without its heights. */
static void fill_thump(struct dj_track *t)
{
    uint32_t seed = 9;
    float low = 0, lower = 0;
    for (uint64_t i = 0; i < t->header->capacity; i++) {
        low += 0.1f * (noise(&seed) - low);
        lower += 0.1f * (low - lower);
        track_samples(t)[2 * i] = track_samples(t)[2 * i + 1] = 2 * lower;
    }
}

static void a_stream_begins_in_step_with_the_track(void)
{
    struct dj_track *t = track_new(48000, 48000);
    fill_thump(t);
    for (int quality = 0; quality < 2; quality++)
        for (double pitch = 0.92; pitch < 1.1; pitch += 0.04) {
            const struct dj_lane_spec spec = {t, ORIGIN, 1, 1, pitch, quality, {0}};
            float *stream = stream_new(&spec, STEP, NULL);
            assert(likeness(stream, t->pcm + 2 * ORIGIN, 2 * 64) > 0.9);
            free(stream);
        }
    track_free(t);
}

static void outside_of_the_track_is_silence(void)
{
    struct dj_track *t = track_new(48000, 20000);
    track_fill_noise(t);
    const struct dj_lane_spec spec = {t, -30 * STEP, 1, 1, 1.0, 0, {0}};
    const int64_t frames = 200 * STEP;
    float *stream = stream_new(&spec, frames, NULL);
    for (int64_t i = 0; i < 2 * 20 * STEP; i++)
        assert(fabsf(stream[i]) < 1e-4f);
    assert(likeness(stream + 2 * 40 * STEP, t->pcm + 2 * 10 * STEP, 2 * 20 * STEP) > 0.95);
    for (int64_t i = 2 * 140 * STEP; i < 2 * frames; i++)
        assert(fabsf(stream[i]) < 1e-4f);
    free(stream);
    track_free(t);
}

int main(void)
{
    beats_are_on_time_at_any_tempo(44100);
    a_stream_begins_in_step_with_the_track();
    beats_are_on_time_at_any_tempo(48000);
    beats_are_on_time_while_the_tempo_moves();
    beats_are_on_time_backwards_and_at_each_scale();
    the_key_is_as_asked_for();
    a_stream_begins_in_step_with_the_track();
    outside_of_the_track_is_silence();
    return 0;
}

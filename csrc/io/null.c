/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The null device: a thread that calls the engine as a sound card would, by the clock, and throws
 * the sound away; the file device is the same thread with a WAV file behind it. */
#include "../dj.h"
#include "../engine.h"
#include "../timecode/code/groove.h"
#include "realtime.h"
#include "wavfile.h"

#include <math.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <time.h>

#define SECOND 1000000000ull
/* After a longer delay the time is lost, as with a real card that has run empty: a burst of old
 * blocks would only delay the new ones. */
#define CATCH_UP_BLOCKS 4u

struct dj_null {
    dj_engine *engine;
    struct dj_wavfile *file; /* NULL: thrown away */
    uint32_t frames, sample_rate;
    pthread_t thread;
    _Atomic bool ending;       /* control only stores */
    _Atomic bool listening;    /* control only stores */
    _Atomic bool has_booth;    /* control only stores */
    uint64_t heard;            /* frames of the microphone so far */
    struct dj_groove groove;   /* of the records */
    _Atomic uint32_t spinning; /* bit n: deck n has a record; control only stores */
    double cycle;              /* of the record */
    float block[DJ_MAX_FRAMES * DJ_OUT_CHANNELS];
    float booth[2 * DJ_MAX_FRAMES];
    float voice[DJ_MAX_FRAMES];
    float turned[2 * DJ_MAX_FRAMES];
};

#define BEEP_HZ 500.0
#define BEEP_PEAK 0.1 /* -20 dBFS */

/* Every other second a beep, for half of it: what a microphone would give. */
static DJ_RT const float *take_voice(struct dj_null *n)
{
    if (!atomic_load_explicit(&n->listening, memory_order_acquire))
        return NULL;
    for (uint32_t i = 0; i < n->frames; i++) {
        const double t = (double)(n->heard++) / n->sample_rate;
        const double on = fmod(t, 2.0) < 0.5 ? BEEP_PEAK : 0.0;
        n->voice[i] = (float)(on * sin(2.0 * DJ_PI * BEEP_HZ * t));
    }
    return n->voice;
}

#define RECORD_PEAK 0.25f /* -12 dBFS */
#define RECORD_S 60u      /* after so long it starts anew */
#define RECORD_HZ 1000.0

/* A record that turns for ever. */
static DJ_RT void take_records(struct dj_null *n)
{
    const uint32_t spinning = atomic_load_explicit(&n->spinning, memory_order_acquire);
    for (uint32_t i = 0; i < n->frames && spinning != 0; i++) {
        dj_groove_play(&n->groove, n->cycle, RECORD_PEAK, n->turned + 2 * (size_t)i);
        n->cycle = fmod(n->cycle + RECORD_HZ / n->sample_rate, RECORD_S * RECORD_HZ);
    }
    for (unsigned d = 0; d < DJ_DECKS; d++)
        if (spinning >> d & 1)
            dj_engine_hear(n->engine, d, n->turned);
}

static void sleep_until(uint64_t ns)
{
    const struct timespec t = {(time_t)(ns / SECOND), (long)(ns % SECOND)};

    while (clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &t, NULL) != 0)
        ;
}

/* One block, as on a device's thread. */
static DJ_RT void turn(struct dj_null *n)
{
    take_records(n);
    if (atomic_load_explicit(&n->has_booth, memory_order_acquire))
        dj_engine_booth(n->engine, n->booth);
    dj_render(n->engine, take_voice(n), n->block, n->frames);
    if (n->file)
        dj_wavfile_put(n->file, n->block, n->frames);
}

/* How long so many frames last. In two steps: the product would overflow after four days. */
static uint64_t duration_ns(uint64_t frames, uint32_t rate)
{
    return frames / rate * SECOND + frames % rate * SECOND / rate;
}

static void *run(void *user)
{
    struct dj_null *n = user;
    const uint64_t late = duration_ns(CATCH_UP_BLOCKS * n->frames, n->sample_rate);
    uint64_t start = dj_now_ns(), done = 0, due = start;

    while (!atomic_load_explicit(&n->ending, memory_order_acquire)) {
        const uint64_t now = dj_now_ns();
        if (now > due + late) {
            start = now;
            done = 0;
        }
        turn(n);
        done += n->frames;
        due = start + duration_ns(done, n->sample_rate);
        sleep_until(due);
    }
    return NULL;
}

static dj_status launch(struct dj_null *n, const char *path)
{
    dj_status status = DJ_OK;

    if (path)
        status = dj_wavfile_open(path, n->sample_rate, &n->file);
    if (status != DJ_OK)
        return status;
    if (pthread_create(&n->thread, NULL, run, n) == 0) {
        dj_realtime_raise(n->thread);
        return DJ_OK;
    }
    if (n->file)
        status = dj_wavfile_close(n->file);
    return status == DJ_OK ? DJ_ERR_SYSTEM : status;
}

dj_status dj_null_start(dj_engine *e, uint32_t frames, const char *path, dj_null **out)
{
    struct dj_null *n;
    dj_status status;

    dj_rt_not_allowed();
    if (frames < 1 || frames > DJ_MAX_FRAMES)
        return DJ_ERR_BAD_ARG;
    n = calloc(1, sizeof *n);
    if (!n)
        return DJ_ERR_NO_MEM;
    n->engine = e;
    n->frames = frames;
    n->cycle =
        RECORD_HZ * 1e-9 * (double)(dj_now_ns() % (RECORD_S * SECOND)); /* a next one goes on */
    n->sample_rate = dj_engine_rate(e);
    status = launch(n, path);
    if (status != DJ_OK) {
        free(n);
        return status;
    }
    *out = n;
    return DJ_OK;
}

void dj_null_listen(dj_null *n)
{
    atomic_store_explicit(&n->listening, true, memory_order_release);
}

void dj_null_booth(dj_null *n) { atomic_store_explicit(&n->has_booth, true, memory_order_release); }

dj_status dj_null_spin(dj_null *n, uint32_t deck)
{
    dj_rt_not_allowed();
    if (deck >= DJ_DECKS)
        return DJ_ERR_BAD_ARG;
    if (n->groove.table == NULL && !dj_groove_init(&n->groove, &dj_formats[0]))
        return DJ_ERR_NO_MEM;
    atomic_fetch_or_explicit(&n->spinning, 1u << deck, memory_order_release);
    return DJ_OK;
}

dj_status dj_null_stop(dj_null *n)
{
    dj_status status = DJ_OK;

    dj_rt_not_allowed();
    atomic_store_explicit(&n->ending, true, memory_order_release);
    pthread_join(n->thread, NULL);
    if (n->file)
        status = dj_wavfile_close(n->file);
    dj_groove_clear(&n->groove);
    free(n);
    return status;
}

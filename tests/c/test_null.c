// links: csrc/io/null.c csrc/io/wavfile.c csrc/io/realtime.c csrc/rt.c
/* SPDX-License-Identifier: GPL-3.0-or-later */
#undef NDEBUG
#include <assert.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "../../csrc/engine.h"
#include "../../csrc/timecode/code/groove.h"

enum { RATE = 48000, FRAMES = 64 };

static atomic_ullong rendered;
static atomic_uint stall_ms;
static atomic_uint listened;  /* frames with a microphone */
static _Atomic float loudest; /* of it */

uint64_t dj_now_ns(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

static void sleep_ms(unsigned ms)
{
    const struct timespec t = {ms / 1000, (long)(ms % 1000) * 1000000};
    nanosleep(&t, NULL);
}

uint32_t dj_engine_rate(const struct dj_engine *e)
{
    (void)e;
    return RATE;
}

/* A record that says its cycle. */
const struct dj_format dj_formats[DJ_TIMECODES];

bool dj_groove_init(struct dj_groove *g, const struct dj_format *f)
{
    static struct dj_code_table table;
    assert(f == &dj_formats[0]);
    g->table = &table;
    return true;
}

void dj_groove_clear(struct dj_groove *g) { g->table = NULL; }

void dj_groove_play(struct dj_groove *g, double cycle, float level, float *stereo)
{
    assert(g->table != NULL && level > 0.0f);
    stereo[0] = stereo[1] = (float)cycle;
}

static atomic_uint turned; /* frames with a record on deck 3 */
static bool records;       /* for the next block */

void dj_engine_hear(dj_engine *e, uint32_t deck, const float *stereo)
{
    (void)e;
    assert(deck == 2 && stereo != NULL);
    records = true;
}

static atomic_uint boomed; /* frames with a booth */
static bool booth;         /* for the next block */

void dj_engine_booth(dj_engine *e, float *stereo)
{
    (void)e;
    assert(stereo != NULL);
    booth = true;
}

void dj_render(dj_engine *e, const float *in, float *out, uint32_t frames)
{
    (void)e;
    for (uint32_t i = 0; in != NULL && i < frames; i++)
        if (in[i] > atomic_load(&loudest))
            atomic_store(&loudest, in[i]);
    atomic_fetch_add(&boomed, booth ? frames : 0);
    booth = false;
    atomic_fetch_add(&turned, records ? frames : 0);
    records = false;
    atomic_fetch_add(&listened, in != NULL ? frames : 0);
    sleep_ms(atomic_exchange(&stall_ms, 0));
    for (uint32_t i = 0; i < frames * DJ_OUT_CHANNELS; i++)
        out[i] = 0.25f;
    atomic_fetch_add(&rendered, frames);
}

/* It is never ahead of the clock by more than the block under way. */
static void test_it_keeps_the_time(void)
{
    dj_null *n = NULL;
    const uint64_t start = dj_now_ns();
    atomic_store(&rendered, 0);
    assert(dj_null_start(NULL, FRAMES, NULL, &n) == DJ_OK);
    for (int i = 0; i < 20; i++) {
        sleep_ms(10);
        const uint64_t done = atomic_load(&rendered);
        assert(done <= (dj_now_ns() - start) * RATE / 1000000000u + 2 * FRAMES);
    }
    assert(dj_null_stop(n) == DJ_OK);
    assert(atomic_load(&rendered) > 0);
    const uint64_t end = atomic_load(&rendered);
    sleep_ms(20);
    assert(atomic_load(&rendered) == end);
}

/* Time that was lost is not made up for by a burst of blocks. */
static void test_a_long_stall_is_not_caught_up(void)
{
    dj_null *n = NULL;
    const uint64_t start = dj_now_ns();
    atomic_store(&rendered, 0);
    assert(dj_null_start(NULL, FRAMES, NULL, &n) == DJ_OK);
    atomic_store(&stall_ms, 300);
    sleep_ms(600);
    assert(dj_null_stop(n) == DJ_OK);
    const uint64_t due = (dj_now_ns() - start) * RATE / 1000000000u;
    assert(atomic_load(&rendered) <= due - 290u * RATE / 1000 + 8 * FRAMES);
}

static void test_the_file_device_writes_what_was_rendered(void)
{
    char path[] = "/tmp/dj-null-XXXXXX";
    dj_null *n = NULL;
    close(mkstemp(path));
    atomic_store(&rendered, 0);
    assert(dj_null_start(NULL, FRAMES, path, &n) == DJ_OK);
    sleep_ms(100);
    assert(dj_null_stop(n) == DJ_OK);
    FILE *f = fopen(path, "rb");
    assert(f && fseek(f, 0, SEEK_END) == 0);
    assert((unsigned long long)ftell(f) == 92 + 8 * atomic_load(&rendered));
    fclose(f);
    unlink(path);
    assert(dj_null_start(NULL, FRAMES, "/nowhere/at/all.wav", &n) == DJ_ERR_SYSTEM);
    assert(dj_null_start(NULL, 0, NULL, &n) == DJ_ERR_BAD_ARG);
}

static void test_it_has_a_microphone_when_asked(void)
{
    dj_null *n = NULL;
    assert(atomic_load(&listened) == 0);
    assert(dj_null_start(NULL, FRAMES, NULL, &n) == DJ_OK);
    dj_null_listen(n);
    sleep_ms(100);
    assert(dj_null_stop(n) == DJ_OK);
    assert(atomic_load(&listened) > 0);
    assert(atomic_load(&loudest) > 0.09f && atomic_load(&loudest) < 0.11f);
}

static void test_it_has_a_record_when_asked(void)
{
    dj_null *n = NULL;
    assert(dj_null_start(NULL, FRAMES, NULL, &n) == DJ_OK);
    sleep_ms(30);
    assert(atomic_load(&turned) == 0);
    assert(dj_null_spin(n, DJ_DECKS) == DJ_ERR_BAD_ARG);
    assert(dj_null_spin(n, 2) == DJ_OK);
    for (int i = 0; i < 100 && atomic_load(&turned) == 0; i++)
        sleep_ms(10);
    assert(atomic_load(&turned) > 0);
    assert(dj_null_stop(n) == DJ_OK);
}

static void test_it_has_a_booth_when_asked(void)
{
    dj_null *n = NULL;
    assert(dj_null_start(NULL, FRAMES, NULL, &n) == DJ_OK);
    sleep_ms(30);
    assert(atomic_load(&boomed) == 0);
    dj_null_booth(n);
    for (int i = 0; i < 100 && atomic_load(&boomed) == 0; i++)
        sleep_ms(10);
    assert(atomic_load(&boomed) > 0);
    assert(dj_null_stop(n) == DJ_OK);
}

int main(void)
{
    test_it_keeps_the_time();
    test_a_long_stall_is_not_caught_up();
    test_the_file_device_writes_what_was_rendered();
    test_it_has_a_microphone_when_asked();
    test_it_has_a_record_when_asked();
    test_it_has_a_booth_when_asked();
    return 0;
}

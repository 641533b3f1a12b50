// links: csrc/io/sink.c csrc/io/realtime.c csrc/rt.c
/* SPDX-License-Identifier: GPL-3.0-or-later */
#undef NDEBUG
#include <assert.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#include "../../csrc/engine.h"

enum { MOST = 20000, FRAMES = 100 };

static atomic_uint rendered, underflows;
static float heard[MOST]; /* of the microphone */
static uint32_t hearing;  /* frames of it */

static float turned[2 * MOST]; /* of the record of deck 2 */
static const float *record;    /* for the next block */
static float *booth;           /* the same */
static uint32_t turning;       /* frames of it */

void dj_engine_hear(dj_engine *e, uint32_t deck, const float *stereo)
{
    (void)e;
    assert(deck == 1);
    record = stereo;
}

void dj_engine_booth(dj_engine *e, float *stereo)
{
    (void)e;
    booth = stereo;
}

/* The engine's part: channel c of frame i is 10 * i + c; those of the booth follow the others. */
void dj_render(dj_engine *e, const float *in, float *out, uint32_t frames)
{
    (void)e;
    assert(frames <= DJ_MAX_FRAMES);
    for (uint32_t i = 0; in != NULL && i < frames; i++)
        heard[hearing++] = in[i];
    for (uint32_t i = 0; record != NULL && i < 2 * frames; i++)
        turned[2 * turning + i] = record[i];
    turning += record != NULL ? frames : 0;
    record = NULL;
    for (uint32_t i = 0; i < frames; i++)
        for (uint32_t c = 0; c < DJ_OUT_CHANNELS; c++)
            out[i * DJ_OUT_CHANNELS + c] = (float)(10 * i + c);
    for (uint32_t i = 0; booth != NULL && i < frames; i++)
        for (uint32_t c = 0; c < 2; c++)
            booth[2 * i + c] = (float)(10 * i + DJ_OUT_CHANNELS + c);
    booth = NULL;
    atomic_fetch_add(&rendered, frames);
}

void dj_engine_underflow(struct dj_engine *e)
{
    (void)e;
    atomic_fetch_add(&underflows, 1);
}

static float out[MOST * 8];

static void call(dj_sink *s, unsigned long frames, unsigned long flags)
{
    memset(out, 0x7f, sizeof out);
    assert(dj_sink_callback(NULL, out, frames, NULL, flags, s) == 0);
}

static dj_sink *make(uint32_t channels, int32_t main_first, int32_t phones_first)
{
    dj_sink *s = NULL;
    assert(dj_sink_new(NULL, channels, main_first, phones_first, &s) == DJ_OK);
    return s;
}

static void test_channels_go_where_they_are_wanted(void)
{
    dj_sink *s = make(8, 2, 6);
    call(s, FRAMES, 0);
    for (int i = 0; i < FRAMES; i++)
        for (int c = 0; c < 8; c++) {
            const int from = c == 2 || c == 3 ? c - 2 : c >= 6 ? c - 4 : -1;
            assert(out[i * 8 + c] == (from < 0 ? 0.0f : (float)(10 * i + from)));
        }
    dj_sink_free(s);
}

static void test_the_booth_has_channels_of_its_own(void)
{
    dj_sink *s = make(8, 0, 2);
    assert(dj_sink_booth(s, 8) == DJ_ERR_BAD_ARG);
    assert(dj_sink_booth(s, 5) == DJ_OK);
    call(s, MOST, 0); /* in several blocks */
    for (int i = 0; i < MOST; i++)
        for (int c = 0; c < 8; c++) {
            const int from = c < 4 ? c : c == 5 || c == 6 ? c - 1 : -1;
            const int at = i % DJ_MAX_FRAMES;
            assert(out[i * 8 + c] == (from < 0 ? 0.0f : (float)(10 * at + from)));
        }
    dj_sink_free(s);
}

static void test_a_booth_on_the_last_channel_is_mono(void)
{
    dj_sink *s = make(5, 0, 2);
    assert(dj_sink_booth(s, 4) == DJ_OK);
    call(s, FRAMES, 0);
    for (int i = 0; i < FRAMES; i++)
        assert(out[i * 5 + 4] == 0.5f * (float)(20 * i + 9));
    dj_sink_free(s);
}

static void test_one_channel_gets_the_middle(void)
{
    dj_sink *s = make(1, 0, -1);
    call(s, FRAMES, 0);
    for (int i = 0; i < FRAMES; i++)
        assert(out[i] == 0.5f * (float)(20 * i + 1));
    dj_sink_free(s);
}

static void test_long_blocks_are_whole(void)
{
    dj_sink *s = make(2, 0, -1);
    atomic_store(&rendered, 0);
    call(s, MOST, 0);
    assert(atomic_load(&rendered) == MOST);
    assert(out[2 * (MOST - 1)] == (float)(10 * ((MOST - 1) % DJ_MAX_FRAMES)));
    dj_sink_free(s);
}

static void test_the_microphone_is_taken_from_its_channel(void)
{
    static float in[MOST * 3];
    for (int i = 0; i < MOST * 3; i++)
        in[i] = (float)i;
    dj_sink *s = make(2, 0, -1);
    assert(dj_sink_listen(s, 3, 3) == DJ_ERR_BAD_ARG);
    assert(dj_sink_callback(in, out, FRAMES, NULL, 0, s) == 0);
    assert(hearing == 0); /* nobody has asked for it */
    assert(dj_sink_listen(s, 3, 1) == DJ_OK);
    assert(dj_sink_callback(in, out, MOST, NULL, 0, s) == 0);
    assert(hearing == MOST);
    for (int i = 0; i < MOST; i++)
        assert(heard[i] == (float)(3 * i + 1));
    call(s, FRAMES, 0); /* a device may give none */
    assert(hearing == MOST);
    dj_sink_free(s);
}

static void test_a_record_is_taken_from_its_channels(void)
{
    static float in[MOST * 5];
    for (int i = 0; i < MOST * 5; i++)
        in[i] = (float)i;
    dj_sink *s = make(2, 0, -1);
    assert(dj_sink_record(s, 1, 2) == DJ_ERR_BAD_ARG); /* no inputs yet */
    assert(dj_sink_listen(s, 5, -1) == DJ_OK);
    assert(dj_sink_record(s, 1, 4) == DJ_ERR_BAD_ARG); /* a pair does not fit there */
    assert(dj_sink_record(s, DJ_DECKS, 2) == DJ_ERR_BAD_ARG);
    assert(dj_sink_record(s, 1, 2) == DJ_OK);
    hearing = 0;
    assert(dj_sink_callback(in, out, MOST, NULL, 0, s) == 0);
    assert(hearing == 0 && turning == MOST);
    for (int i = 0; i < MOST; i++)
        assert(turned[2 * i] == (float)(5 * i + 2) && turned[2 * i + 1] == (float)(5 * i + 3));
    dj_sink_free(s);
}

static void test_underflows_are_told(void)
{
    dj_sink *s = make(2, 0, -1);
    atomic_store(&underflows, 0);
    call(s, 64, 0x4);
    call(s, 64, 0x1 | 0x2 | 0x8 | 0x10);
    assert(atomic_load(&underflows) == 1);
    assert(dj_sink_calls(s) == 2);
    dj_sink_free(s);
}

static atomic_bool ending;

static void *device(void *user)
{
    static float mine[64 * 2];
    while (!atomic_load(&ending))
        dj_sink_callback(NULL, mine, 64, NULL, 0, user);
    return NULL;
}

static void test_a_held_sink_leaves_the_engine_alone(void)
{
    dj_sink *s = make(2, 0, -1);
    pthread_t thread;
    assert(pthread_create(&thread, NULL, device, s) == 0);
    for (int i = 0; i < 50; i++) {
        dj_sink_hold(s, true);
        const unsigned before = atomic_load(&rendered);
        const uint64_t calls = dj_sink_calls(s);
        while (dj_sink_calls(s) < calls + 20) {
        }
        assert(atomic_load(&rendered) == before);
        dj_sink_hold(s, false);
        while (atomic_load(&rendered) == before) {
        }
    }
    atomic_store(&ending, true);
    pthread_join(thread, NULL);
    dj_sink_hold(s, true);
    call(s, FRAMES, 0);
    for (int i = 0; i < 2 * FRAMES; i++)
        assert(out[i] == 0.0f);
    dj_sink_free(s);
}

static void test_places_that_are_not_there_are_refused(void)
{
    dj_sink *s = NULL;
    assert(dj_sink_new(NULL, 0, 0, -1, &s) == DJ_ERR_BAD_ARG);
    assert(dj_sink_new(NULL, 2, 2, -1, &s) == DJ_ERR_BAD_ARG);
    assert(dj_sink_new(NULL, 2, 0, -2, &s) == DJ_ERR_BAD_ARG);
    assert(dj_sink_new(NULL, 65, 0, -1, &s) == DJ_ERR_BAD_ARG);
}

int main(void)
{
    test_channels_go_where_they_are_wanted();
    test_the_booth_has_channels_of_its_own();
    test_a_booth_on_the_last_channel_is_mono();
    test_one_channel_gets_the_middle();
    test_long_blocks_are_whole();
    test_the_microphone_is_taken_from_its_channel();
    test_a_record_is_taken_from_its_channels();
    test_underflows_are_told();
    test_a_held_sink_leaves_the_engine_alone();
    test_places_that_are_not_there_are_refused();
    return 0;
}

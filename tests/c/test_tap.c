// links: csrc/shared/tap.c csrc/shared/block.c csrc/controls.c csrc/status.c csrc/rt.c
/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The main output read back beside an engine that writes: what comes is right, silence, or told. */
#undef NDEBUG
#include "shared/block.h"

#include <assert.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { BLOCK = 100, BLOCKS = 40000, MOST = 3000 };

static dj_block *block;
static float sound[2 * MOST];

/* Frame n carries its own number. */
static void play(uint64_t at, uint32_t frames)
{
    float out[DJ_OUT_CHANNELS * MOST];
    for (uint32_t i = 0; i < frames; i++) {
        const float value = (float)((at + i) % 65536 + 1);
        const float frame[DJ_OUT_CHANNELS] = {value, -value, 9.0f, 9.0f};
        memcpy(out + DJ_OUT_CHANNELS * i, frame, sizeof frame);
    }
    dj_tap_write(&block->shared->tap, at, out, frames);
}

static bool is_right(uint64_t at, const float *frame)
{
    return frame[0] == (float)(at % 65536 + 1) && frame[1] == -frame[0];
}

static bool is_silent(const float *frame) { return frame[0] == 0.0f && frame[1] == 0.0f; }

static uint32_t take(uint64_t from, uint32_t frames, uint32_t *silent, uint32_t *lost)
{
    return dj_tap_read(block, from, sound, frames, silent, lost);
}

static void test_what_was_played_comes_back(void)
{
    uint32_t silent, lost;
    assert(dj_tap_end(block) == 0 && take(0, MOST, &silent, &lost) == 0);
    play(0, 1000);
    assert(take(0, MOST, &silent, &lost) == 1000 && silent == 0 && lost == 0);
    for (uint32_t i = 0; i < 1000; i++)
        assert(is_right(i, sound + 2 * i));
    assert(take(990, 5, &silent, &lost) == 5 && is_right(990, sound));
    assert(take(5000, 5, &silent, &lost) == 0);
}

/* An engine that comes later leaves a hole; one that was stopped changes nothing. */
static void test_a_hole_is_silent(void)
{
    uint32_t silent, lost;
    play(1570, 500);
    play(1500, 80);
    assert(dj_tap_end(block) == 2070);
    assert(take(900, MOST, &silent, &lost) == 1170 && lost == 0 && silent <= 570);
    for (uint32_t at = 900; at < 2070; at++) {
        const float *frame = sound + 2 * (at - 900);
        assert(at >= 1000 && at < 1570 ? is_silent(frame) : is_right(at, frame));
    }
    play(2000, 170); /* half of it is there already */
    assert(dj_tap_end(block) == 2170 && take(2060, 110, &silent, &lost) == 110);
    for (uint32_t i = 0; i < 110; i++)
        assert(is_right(2060 + i, sound + 2 * i));
}

static void test_what_is_written_over_is_told(void)
{
    uint32_t silent, lost;
    for (uint64_t at = 2170; at < DJ_TAP_FRAMES + 10000; at += 1000)
        play(at, 1000);
    assert(take(0, 2000, &silent, &lost) == 2000 && lost == 2000 && silent == 0);
    assert(is_silent(sound) && is_silent(sound + 3998));
    const uint64_t end = dj_tap_end(block);
    assert(take(end - 100, 100, &silent, &lost) == 100 && lost == 0 &&
           is_right(end - 1, sound + 198));
}

static void *writer(void *unused)
{
    (void)unused;
    uint64_t at = dj_tap_end(block);
    for (int i = 0; i < BLOCKS; i++, at += BLOCK)
        play(at, BLOCK);
    return NULL;
}

static void test_a_reader_beside_the_writer(void)
{
    pthread_t thread;
    uint64_t at = dj_tap_end(block), told = 0;
    const uint64_t end = at + (uint64_t)BLOCK * BLOCKS;
    assert(pthread_create(&thread, NULL, writer, NULL) == 0);
    while (at < end) {
        uint32_t silent, lost, wrong = 0;
        const uint32_t n = take(at, MOST, &silent, &lost);
        assert(silent == 0);
        for (uint32_t i = 0; i < n; i++) {
            assert(is_right(at + i, sound + 2 * i) || is_silent(sound + 2 * i));
            wrong += is_silent(sound + 2 * i);
        }
        assert(wrong == lost);
        told += lost;
        at += n;
    }
    pthread_join(thread, NULL);
    assert(told < end);
}

int main(void)
{
    assert(dj_block_create(NULL, 48000, &block) == DJ_OK);
    dj_tap_warm(&block->shared->tap);
    test_what_was_played_comes_back();
    test_a_hole_is_silent();
    test_what_is_written_over_is_told();
    test_a_reader_beside_the_writer();
    dj_block_close(block);
    puts("ok");
    return 0;
}

// clang-format off
// links: csrc/stretch/stretch.c csrc/stretch/stretch_run.c csrc/stretch/stretch_kernel.c csrc/stretch/stretch_pool.c csrc/rt.c
// libs: -lrubberband
// clang-format on
/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How requests are carried out: in order, whoever works and when, and never one lane at the cost
 * of another. */
#undef NDEBUG
#include "stretch_tools.h"

#include <time.h>

enum { FRAMES = 24 * STEP, DECKS = 4 };

static struct dj_track *noise_new(int64_t frames)
{
    struct dj_track *t = track_new(44100, frames);
    track_fill_noise(t);
    return t;
}

static double bending(int64_t i) { return 1.0 + 0.05 * sin((double)i * 0.01); }

static void ask_for_two_lanes(struct dj_stretch *s, struct dj_track *t)
{
    const struct dj_lane_spec fine = {t, 9000, -1, 1, 0.96, 1, {0}},
                              standard = {t, 700, 1, 2, 1.02, 0, {0}};
    assert(dj_stretch_start(s, 0, &fine));
    assert(dj_stretch_start(s, 2, &standard));
    for (int64_t i = 0; i < FRAMES; i += STEP) {
        assert(dj_stretch_extend(s, 0, i + STEP, bending(i)));
        assert(dj_stretch_extend(s, 2, i + STEP, bending(2 * i)));
    }
}

static void the_sound_depends_on_the_requests_alone(void)
{
    struct dj_track *t = noise_new(44100), *growing = noise_new(44100);
    struct dj_stretch *a = dj_stretch_new(), *b = dj_stretch_new();
    assert(a && b);
    ask_for_two_lanes(a, t);
    work_all(a);
    /* The other: music that arrives in odd pieces, and work in between. */
    atomic_store(&growing->header->complete, 0);
    atomic_store(&growing->header->length, 0);
    ask_for_two_lanes(b, growing);
    for (uint64_t length = 0; length < 44100; length += 777) {
        atomic_store(&growing->header->length, length);
        dj_stretch_work(b);
    }
    atomic_store(&growing->header->length, 44100);
    atomic_store(&growing->header->complete, 1);
    work_all(b);
    for (unsigned lane = 0; lane < DJ_LANES; lane += 2) {
        assert(dj_stretch_ready(a, lane) == FRAMES && dj_stretch_ready(b, lane) == FRAMES);
        assert(memcmp(dj_stretch_frames(a, lane), dj_stretch_frames(b, lane),
                      sizeof(float) * 2 * FRAMES) == 0);
    }
    dj_stretch_free(a);
    dj_stretch_free(b);
    track_free(t);
    track_free(growing);
}

static void a_lane_that_waits_for_the_decoder_holds_up_no_other(void)
{
    struct dj_track *t = noise_new(44100);
    atomic_store(&t->header->complete, 0);
    atomic_store(&t->header->length, 10000);
    struct dj_stretch *s = dj_stretch_new();
    assert(s);
    const struct dj_lane_spec late = {t, 9000, 1, 1, 1, 0, {0}}, early = {t, 0, 1, 1, 1, 0, {0}};
    assert(dj_stretch_start(s, 0, &late) && dj_stretch_extend(s, 0, 8192, 1));
    assert(dj_stretch_start(s, 1, &early) && dj_stretch_extend(s, 1, 4096, 1));
    work_all(s);
    assert(dj_stretch_ready(s, 0) < 8192 && dj_stretch_ready(s, 1) == 4096);
    assert(!dj_stretch_drained(s));
    atomic_store(&t->header->length, 30000);
    work_all(s);
    assert(dj_stretch_ready(s, 0) == 8192 && dj_stretch_drained(s));
    dj_stretch_free(s);
    track_free(t);
}

static void a_start_is_heard_before_what_was_asked_earlier(void)
{
    struct dj_track *t = noise_new(44100);
    struct dj_stretch *s = dj_stretch_new();
    assert(s);
    const struct dj_lane_spec spec = {t, 0, 1, 1, 1, 1, {0}};
    assert(dj_stretch_start(s, 0, &spec));
    int64_t asked = 0;
    while (dj_stretch_extend(s, 0, asked + STEP, 1))
        asked += STEP;
    assert(dj_stretch_start(s, 0, &spec)); /* a full ring has room for starts */
    assert(dj_stretch_ready(s, 0) == 0);
    for (int64_t i = 0; i <= asked / STEP + 1; i++) /* no more than a look at each */
        assert(dj_stretch_work(s));
    assert(dj_stretch_drained(s) && dj_stretch_ready(s, 0) == 0);
    assert(dj_stretch_extend(s, 0, STEP, 1));
    work_all(s);
    assert(dj_stretch_ready(s, 0) == STEP);
    dj_stretch_free(s);
    track_free(t);
}

static void a_full_ring_says_no(void)
{
    struct dj_stretch *s = dj_stretch_new();
    assert(s);
    const struct dj_lane_spec nothing = {.direction = 1, .scale = 1, .pitch = 1};
    int starts = 0;
    while (starts < 100000 && dj_stretch_start(s, 1, &nothing))
        starts++;
    assert(starts >= 64 && starts < 100000);
    work_all(s);
    assert(dj_stretch_start(s, 1, &nothing));
    dj_stretch_free(s);
}

static void a_lane_told_to_stop_leaves_its_track(void)
{
    struct dj_track *t = noise_new(20000);
    struct dj_stretch *s = dj_stretch_new();
    assert(s);
    const struct dj_lane_spec spec = {t, 0, 1, 1, 1, 0, {0}},
                              nothing = {.direction = 1, .scale = 1, .pitch = 1};
    assert(dj_stretch_start(s, 0, &spec) && dj_stretch_extend(s, 0, 4096, 1));
    assert(dj_stretch_work(s) && dj_stretch_work(s));
    assert(dj_stretch_start(s, 0, &nothing));
    work_all(s);
    assert(dj_stretch_drained(s) && dj_stretch_ready(s, 0) == 0);
    track_free(t);
    assert(dj_stretch_extend(s, 0, 8192, 1)); /* nothing to make, and nothing is read */
    work_all(s);
    assert(dj_stretch_drained(s) && dj_stretch_ready(s, 0) == 0);
    dj_stretch_free(s);
}

static void odd_numbers_do_no_harm(void)
{
    struct dj_track *t = noise_new(20000);
    struct dj_stretch *s = dj_stretch_new();
    assert(s);
    const double odd[] = {0, -1, 1e300, (double)NAN, (double)INFINITY, 0.125, 8};
    for (unsigned i = 0; i < sizeof odd / sizeof *odd; i++) {
        const struct dj_lane_spec spec = {t, 500, 1, 1, odd[i], (int)i % 2, {0}};
        assert(dj_stretch_start(s, 0, &spec) && dj_stretch_extend(s, 0, 6000, odd[i]));
        work_all(s);
        assert(dj_stretch_ready(s, 0) == 6000);
        for (int64_t k = 0; k < 2 * 6000; k++)
            assert(fabsf(dj_stretch_frames(s, 0)[k]) < 4);
    }
    dj_stretch_free(s);
    track_free(t);
}

static void doze(void) { nanosleep(&(struct timespec){.tv_nsec = 2000000}, NULL); }

/* Wait for threads to have made a deck's frames. A hang is caught by the runner's time limit. */
static void wait_ready(struct dj_stretch *s, int64_t frames)
{
    while (dj_stretch_ready(s, 0) < frames)
        doze();
    assert(dj_stretch_ready(s, 0) == frames);
}

static void threads_make_the_same_sound(void)
{
    struct dj_track *t = noise_new(44100);
    struct dj_stretch *deck[DECKS], *alone = dj_stretch_new();
    assert(alone);
    ask_for_two_lanes(alone, t);
    work_all(alone);
    for (int i = 0; i < DECKS; i++)
        assert((deck[i] = dj_stretch_new()) != NULL);
    struct dj_stretch_pool *pool = dj_stretch_pool_start(deck, DECKS, 3);
    assert(pool);
    const struct dj_lane_spec other = {t, 3000, 1, 1, 1.1, 1, {0}};
    for (int i = 0; i < DECKS; i++) { /* a run that is given up, then the one that counts */
        assert(dj_stretch_start(deck[i], 0, &other) && dj_stretch_extend(deck[i], 0, 4096, 1.1));
        doze();
        ask_for_two_lanes(deck[i], t);
    }
    for (int i = 0; i < DECKS; i++) {
        wait_ready(deck[i], FRAMES);
        assert(memcmp(dj_stretch_frames(deck[i], 0), dj_stretch_frames(alone, 0),
                      sizeof(float) * 2 * FRAMES) == 0);
        while (!dj_stretch_drained(deck[i]))
            doze();
    }
    dj_stretch_pool_stop(pool);
    for (int i = 0; i < DECKS; i++)
        dj_stretch_free(deck[i]);
    dj_stretch_free(alone);
    track_free(t);
}

int main(void)
{
    the_sound_depends_on_the_requests_alone();
    a_lane_that_waits_for_the_decoder_holds_up_no_other();
    a_start_is_heard_before_what_was_asked_earlier();
    a_full_ring_says_no();
    a_lane_told_to_stop_leaves_its_track();
    odd_numbers_do_no_harm();
    threads_make_the_same_sound();
    return 0;
}

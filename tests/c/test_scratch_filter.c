// links: csrc/midi/scratch_filter.c
/* SPDX-License-Identifier: GPL-3.0-or-later */
#undef NDEBUG
#include <assert.h>
#include <math.h>

#include "../../csrc/midi/scratch_filter.h"

#define TICK_S (60.0 / (100.0 / 3.0 * 128.0))

static const struct dj_scratch_deck PLAYS = {.rate = 1.05, .playing = true, .loaded = true};
static const struct dj_scratch_deck STANDS = {.rate = 1.05, .playing = false, .loaded = true};

static void ticks_move_the_record_by_their_way(void)
{
    struct dj_scratch_record r = {0};
    double way = 0.0, ticks = 0.0;
    assert(dj_scratch_enable(&r, &STANDS, 128, 100.0 / 3.0, 1.0 / 8, 1.0 / 256, true));
    assert(r.v == 0.0);
    for (int k = 0; k < 60000; k++) {
        const double n = k < 58000 ? floor(3 * sin(k * 0.01)) : 0.0;
        ticks += n;
        assert(dj_scratch_step(&r, &STANDS, n) == DJ_SCRATCH_MOVES);
        way += r.v * DJ_SCRATCH_STEP_S;
    }
    /* nothing is lost in a minute but what the filter keeps: (1 - alpha) of the last way */
    assert(fabs(way - ticks * TICK_S) < 1e-6);
    assert(fabs(r.v) < 1e-6);
}

static void the_first_steps_are_those_of_the_definition(void)
{
    struct dj_scratch_record r = {0};
    const double a = 0.25, b = 0.0625, z = 2 * 60.0 / (45 * 100);
    double x = 0.0, v = 1.05;
    assert(dj_scratch_enable(&r, &PLAYS, 100, 45, a, b, true));
    for (int k = 0; k < 10; k++) {
        const double seen = k % 3 == 0 ? z : 0.0;
        const double xp = x + v * 0.001, off = seen - xp;
        x = xp + a * off - seen;
        v = v + b / 0.001 * off;
        dj_scratch_step(&r, &PLAYS, k % 3 == 0 ? 2 : 0);
        assert(fabs(r.v - v) < 1e-12 && fabs(r.x - x) < 1e-15);
    }
}

static void gains_that_are_missing_are_soft_ones(void)
{
    struct dj_scratch_record r = {0};
    dj_scratch_enable(&r, &STANDS, 128, 33, 0, 0.5, true);
    assert(r.alpha == 1.0 / 512 && r.beta == 1.0 / 512 / 1024);
    dj_scratch_enable(&r, &STANDS, 128, 33, NAN, NAN, true);
    assert(r.alpha == 1.0 / 512 && r.beta == 1.0 / 512 / 1024);
}

static void a_wheel_without_ticks_is_refused(void)
{
    struct dj_scratch_record r = {0};
    assert(!dj_scratch_enable(&r, &PLAYS, 0, 33, 0, 0, true));
    assert(!dj_scratch_enable(&r, &PLAYS, 128, 0, 0, 0, true));
    assert(!dj_scratch_enable(&r, &PLAYS, NAN, 33, 0, 0, true));
    assert(r.motion == DJ_SCRATCH_OFF);
}

static void it_begins_where_the_record_is(void)
{
    struct dj_scratch_record r = {0};
    dj_scratch_enable(&r, &PLAYS, 128, 33, 0.125, 0.004, true);
    assert(r.v == 1.05);
    r.v = -3.0;
    dj_scratch_enable(&r, &PLAYS, 128, 33, 0.125, 0.004, true);
    assert(r.v == -3.0);
    dj_scratch_enable(&r, &PLAYS, 128, 33, 0.125, 0.004, false);
    assert(r.v == 0.0);
}

static void let_go_it_comes_to_the_decks_speed(void)
{
    struct dj_scratch_record r = {0};
    int steps = 0;
    dj_scratch_enable(&r, &PLAYS, 128, 33, 0.125, 0.125 / 32, true);
    r.v = -2.0;
    assert(!dj_scratch_disable(&r, true) && r.motion == DJ_SCRATCH_RELEASE);
    while (dj_scratch_step(&r, &PLAYS, 0) == DJ_SCRATCH_MOVES)
        assert(++steps < 2000);
    assert(r.motion == DJ_SCRATCH_OFF && fabs(r.v - 1.05) <= 1e-5);
    dj_scratch_enable(&r, &PLAYS, 128, 33, 0.125, 0.125 / 32, true);
    assert(dj_scratch_disable(&r, false) && r.motion == DJ_SCRATCH_OFF);
}

static void ticks_count_until_it_is_free(void)
{
    struct dj_scratch_record r = {0};
    dj_scratch_enable(&r, &PLAYS, 128, 100.0 / 3.0, 0.125, 0.125 / 32, true);
    dj_scratch_disable(&r, true);
    for (int k = 0; k < 1000; k++)
        assert(dj_scratch_step(&r, &PLAYS, -0.2) == DJ_SCRATCH_MOVES);
    assert(fabs(r.v + 0.2 * TICK_S / DJ_SCRATCH_STEP_S) < 1e-3);
}

static int brake_steps(double factor, double rate)
{
    struct dj_scratch_record r = {0};
    int steps = 0;
    enum dj_scratch_does does = dj_scratch_brake(&r, &PLAYS, factor, rate);
    const double from = r.v;
    assert(does == DJ_SCRATCH_MOVES && from == (rate < 0 ? rate : 1.05));
    for (; does == DJ_SCRATCH_MOVES; steps++) {
        const double before = r.v;
        does = dj_scratch_step(&r, &PLAYS, 0);
        assert(steps < 100000 && fabs(r.v) <= fabs(before) + 1e-12);
    }
    assert(does == DJ_SCRATCH_STOPS && fabs(r.v) <= 0.0101);
    return steps;
}

static void a_brake_stops_and_a_stronger_one_sooner(void)
{
    const int usual = brake_steps(1, 1), strong = brake_steps(11, 1), weak = brake_steps(0.5, 1);
    assert(strong < usual && usual < weak);
    assert(brake_steps(1.8, -10) > 1000);
}

static void a_brake_does_not_begin_twice(void)
{
    struct dj_scratch_record r = {0};
    dj_scratch_brake(&r, &PLAYS, 1, 1);
    for (int k = 0; k < 300; k++)
        dj_scratch_step(&r, &PLAYS, 0);
    const double v = r.v;
    assert(v < 1.05);
    assert(dj_scratch_brake(&r, &PLAYS, 1, 1) == DJ_SCRATCH_MOVES && r.v == v);
    assert(dj_scratch_brake(&r, &PLAYS, 1, -10) == DJ_SCRATCH_MOVES && r.v == -10);
    assert(dj_scratch_brake(&r, &PLAYS, 1, 0.005) == DJ_SCRATCH_STOPS);
    assert(r.motion == DJ_SCRATCH_OFF);
}

static void a_brake_ends_when_the_deck_is_stopped(void)
{
    struct dj_scratch_record r = {0};
    dj_scratch_brake(&r, &PLAYS, 1, 1);
    assert(dj_scratch_step(&r, &STANDS, 0) == DJ_SCRATCH_STOPS);
}

static void a_soft_start_comes_to_the_decks_speed(void)
{
    struct dj_scratch_record r = {0};
    int steps = 0;
    dj_scratch_start(&r, 1);
    assert(r.v == 0.0);
    for (int k = 0; k < 20; k++) /* until the deck has heard that it plays */
        assert(dj_scratch_step(&r, &STANDS, 0) == DJ_SCRATCH_MOVES);
    while (dj_scratch_step(&r, &PLAYS, 0) == DJ_SCRATCH_MOVES)
        assert(++steps < 100000);
    assert(r.motion == DJ_SCRATCH_OFF && r.v >= 1.05 - 1e-9);
    dj_scratch_brake(&r, &PLAYS, 1, 1);
    for (int k = 0; k < 300; k++)
        dj_scratch_step(&r, &PLAYS, 0);
    const double v = r.v;
    dj_scratch_start(&r, 1);
    assert(r.v == v);
}

static void a_deck_that_does_not_start_is_left_alone(void)
{
    struct dj_scratch_record r = {0};
    int steps = 0;
    dj_scratch_start(&r, 1);
    while (dj_scratch_step(&r, &STANDS, 0) == DJ_SCRATCH_MOVES)
        assert(++steps < 1000);
}

static void without_a_track_all_ends(void)
{
    const struct dj_scratch_deck empty = {.rate = 1, .playing = false, .loaded = false};
    struct dj_scratch_record r = {0};
    dj_scratch_enable(&r, &PLAYS, 128, 33, 0.125, 0.004, true);
    assert(dj_scratch_step(&r, &empty, 1) == DJ_SCRATCH_ENDS && r.motion == DJ_SCRATCH_OFF);
    dj_scratch_brake(&r, &PLAYS, 1, 1);
    assert(dj_scratch_step(&r, &empty, 0) == DJ_SCRATCH_STOPS);
}

int main(void)
{
    ticks_move_the_record_by_their_way();
    the_first_steps_are_those_of_the_definition();
    gains_that_are_missing_are_soft_ones();
    a_wheel_without_ticks_is_refused();
    it_begins_where_the_record_is();
    let_go_it_comes_to_the_decks_speed();
    ticks_count_until_it_is_free();
    a_brake_stops_and_a_stronger_one_sooner();
    a_brake_does_not_begin_twice();
    a_brake_ends_when_the_deck_is_stopped();
    a_soft_start_comes_to_the_decks_speed();
    a_deck_that_does_not_start_is_left_alone();
    without_a_track_all_ends();
    return 0;
}

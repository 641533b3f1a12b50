// links: csrc/midi/scratch_past.c csrc/midi/scratch_filter.c
/* SPDX-License-Identifier: GPL-3.0-or-later */
#undef NDEBUG
#include <assert.h>
#include <math.h>

#include "../../csrc/midi/scratch.h"

#define STEP 48 /* frames of a step */
#define LENGTH 600

/* What the module asks of others: a clock whose frame 0 is at the time 0. */
uint32_t dj_block_rate(dj_block *b)
{
    (void)b;
    return 48000;
}

double dj_scratch_acts_at(const struct dj_scratcher *s, uint64_t time_ns)
{
    return (double)time_ns * 48e-6 + s->clock.ahead;
}

uint64_t dj_scratch_frame_of(const struct dj_scratcher *s, uint64_t step)
{
    return s->base + step * STEP;
}

static struct dj_scratcher s;
static const struct dj_scratch_deck HAND = {.rate = 1.0, .playing = true, .loaded = true};

static void begin(void)
{
    s = (struct dj_scratcher){.running = true, .base = 100 * STEP};
    assert(dj_scratch_enable(&s.record[0].motion, &HAND, 128, 100.0 / 3, 1.0 / 8, 1.0 / 256, 1));
}

/* A step as the thread makes it. Return: the way of the step, s. */
static double step(double ticks)
{
    struct dj_scratch_place *r = &s.record[0];
    r->past[s.step++ % DJ_SCRATCH_KEPT] = (struct dj_scratch_past){r->motion, ticks};
    dj_scratch_step(&r->motion, &HAND, ticks);
    return r->motion.v * DJ_SCRATCH_STEP_S;
}

static double wheel(int k) { return floor(4 * sin(k * 0.02)); }

/* The time of a tick for that step. */
static uint64_t time_of(int k) { return (uint64_t)(100 + k) * 1000000 - 10; }

/* Ticks come in time; then so many steps late. Return: the way, s; what is owed is in it. */
static double turn(int late, struct dj_scratch_record *end)
{
    double way = 0.0;
    begin();
    for (int k = 0; k < LENGTH; k++) {
        way += step(late == 0 ? wheel(k) : 0.0);
        if (late > 0 && k >= late)
            assert(dj_scratch_amend(&s, &s.record[0], wheel(k - late), time_of(k - late)));
    }
    for (int k = LENGTH - late; late > 0 && k < LENGTH; k++)
        assert(dj_scratch_amend(&s, &s.record[0], wheel(k), time_of(k)));
    *end = s.record[0].motion;
    return way + s.record[0].owed;
}

static void late_ticks_leave_the_record_where_it_would_be(void)
{
    struct dj_scratch_record in_time, late;
    const double way = turn(0, &in_time);
    const int delays[] = {1, 7, 40, 400};
    for (int k = 0; k < 4; k++) {
        assert(fabs(turn(delays[k], &late) - way) < 1e-9);
        assert(fabs(late.v - in_time.v) < 1e-9 && fabs(late.x - in_time.x) < 1e-12);
    }
}

static void a_tick_in_time_waits(void)
{
    begin();
    step(0);
    assert(!dj_scratch_amend(&s, &s.record[0], 1, time_of(1)));
    assert(!dj_scratch_amend(&s, &s.record[0], 1, time_of(500)));
    assert(dj_scratch_amend(&s, &s.record[0], 1, time_of(0)));
    s.running = false;
    assert(!dj_scratch_amend(&s, &s.record[0], 1, time_of(0)));
}

static void a_tick_that_is_older_than_all_goes_into_the_oldest_step(void)
{
    begin();
    for (int k = 0; k < 3 * DJ_SCRATCH_KEPT; k++)
        step(0);
    assert(dj_scratch_amend(&s, &s.record[0], 5, 0));
    double ticks = 0.0;
    for (int k = 0; k < DJ_SCRATCH_KEPT; k++)
        ticks += s.record[0].past[k].ticks;
    assert(ticks == 5);
    assert(s.record[0].past[(3 * DJ_SCRATCH_KEPT) % DJ_SCRATCH_KEPT].ticks == 5);
    s.record[0].since = s.step;
    assert(!dj_scratch_amend(&s, &s.record[0], 5, 0));
}

static void only_a_hand_is_made_anew(void)
{
    begin();
    step(0);
    s.record[0].motion.motion = DJ_SCRATCH_RELEASE;
    assert(!dj_scratch_amend(&s, &s.record[0], 1, time_of(0)));
    s.record[0].motion.motion = DJ_SCRATCH_HAND;
    s.record[0].begins = true;
    assert(!dj_scratch_amend(&s, &s.record[0], 1, time_of(0)));
}

int main(void)
{
    late_ticks_leave_the_record_where_it_would_be();
    a_tick_in_time_waits();
    a_tick_that_is_older_than_all_goes_into_the_oldest_step();
    only_a_hand_is_made_anew();
    return 0;
}

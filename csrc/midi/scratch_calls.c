/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a dj_scratcher is asked for; its thread does it at the next step. */
#include "scratch.h"

#include <math.h>

static bool enter(struct dj_scratcher *s, uint32_t record)
{
    dj_rt_not_allowed();
    if (record >= DJ_SCRATCH_RECORDS)
        return false;
    pthread_mutex_lock(&s->lock);
    return true;
}

static void leave(struct dj_scratcher *s)
{
    if (dj_scratch_at_work(s))
        pthread_cond_signal(&s->work);
    pthread_mutex_unlock(&s->lock);
}

/* A motion begins, another one than before. */
static void begin(struct dj_scratch_place *r)
{
    r->begins = true;
    r->lets_go = r->stands = r->must_play = false;
    r->ticks = 0;
    r->owed = 0.0;
}

/* A motion ends from outside. */
static void finish(struct dj_scratch_place *r, bool was_on)
{
    r->motion.motion = DJ_SCRATCH_OFF;
    r->lets_go = r->lets_go || was_on;
}

bool dj_scratcher_enable(dj_scratcher *s, uint32_t record, double intervals, double rpm,
                         double alpha, double beta, bool ramp)
{
    if (!enter(s, record))
        return false;
    struct dj_scratch_place *r = &s->record[record];
    const struct dj_scratch_deck deck = dj_scratch_deck_of(s, record);
    const bool done = dj_scratch_enable(&r->motion, &deck, intervals, rpm, alpha, beta, ramp);
    if (done)
        begin(r);
    leave(s);
    return done;
}

void dj_scratcher_tick(dj_scratcher *s, uint32_t record, double ticks, uint64_t time_ns)
{
    if (!isfinite(ticks) || !enter(s, record))
        return;
    struct dj_scratch_place *r = &s->record[record];
    const bool takes =
        r->motion.motion == DJ_SCRATCH_HAND || r->motion.motion == DJ_SCRATCH_RELEASE;
    if (takes && dj_scratch_amend(s, r, ticks, time_ns))
        s->clock.amended++;
    else if (takes && r->ticks == DJ_SCRATCH_WAITING)
        r->tick[DJ_SCRATCH_WAITING - 1].count += ticks;
    else if (takes)
        r->tick[r->ticks++] = (struct dj_scratch_tick){time_ns, ticks};
    leave(s);
}

void dj_scratcher_disable(dj_scratcher *s, uint32_t record, bool ramp)
{
    if (!enter(s, record))
        return;
    struct dj_scratch_place *r = &s->record[record];
    const bool was_on = r->motion.motion != DJ_SCRATCH_OFF;
    if (dj_scratch_disable(&r->motion, ramp))
        finish(r, was_on);
    leave(s);
}

void dj_scratcher_brake(dj_scratcher *s, uint32_t record, bool on, double factor, double rate)
{
    if (!enter(s, record))
        return;
    struct dj_scratch_place *r = &s->record[record];
    const struct dj_scratch_deck deck = dj_scratch_deck_of(s, record);
    if (!on) {
        finish(r, r->motion.motion != DJ_SCRATCH_OFF);
    } else if (dj_scratch_brake(&r->motion, &deck, factor, rate) == DJ_SCRATCH_MOVES) {
        begin(r);
    } else {
        finish(r, true);
        r->stands = true;
    }
    leave(s);
}

void dj_scratcher_soft_start(dj_scratcher *s, uint32_t record, bool on, double factor)
{
    if (!enter(s, record))
        return;
    struct dj_scratch_place *r = &s->record[record];
    if (on) {
        dj_scratch_start(&r->motion, factor);
        begin(r);
        r->must_play = true;
    } else {
        finish(r, r->motion.motion != DJ_SCRATCH_OFF);
    }
    leave(s);
}

uint32_t dj_scratcher_motion(dj_scratcher *s, uint32_t record)
{
    if (!enter(s, record))
        return DJ_SCRATCH_OFF;
    const uint32_t motion = s->record[record].motion.motion;
    leave(s);
    return motion;
}

void dj_scratcher_clock(dj_scratcher *s, dj_scratch_clock *out)
{
    if (!enter(s, 0))
        return;
    *out = s->clock;
    leave(s);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "scratch_filter.h"

#include <math.h>

#define SOFT_ALPHA (1.0 / 512.0) /* gains of scripts that ask for none, and of the motor */
#define SOFT_BETA (SOFT_ALPHA / 1024.0)
#define SAME_SPEED 0.00001 /* the record has come to the deck's speed */
#define STANDS 0.01        /* speed that counts as standing */
#define START_STEPS 500u   /* in which a deck that was told to play must do so */

static double usable(double gain, double otherwise)
{
    return isfinite(gain) && gain != 0.0 ? gain : otherwise;
}

bool dj_scratch_enable(struct dj_scratch_record *r, const struct dj_scratch_deck *d,
                       double intervals, double rpm, double alpha, double beta, bool ramp)
{
    const double tick_s = 60.0 / (rpm * intervals);
    const double now = r->motion != DJ_SCRATCH_OFF ? r->v : d->playing ? d->rate : 0.0;

    if (!isfinite(tick_s) || tick_s == 0.0)
        return false;
    alpha = usable(alpha, 0.0);
    beta = usable(beta, 0.0);
    const bool given = alpha != 0.0 && beta != 0.0;
    *r = (struct dj_scratch_record){
        .motion = DJ_SCRATCH_HAND,
        .v = ramp ? now : 0.0,
        .alpha = given ? alpha : SOFT_ALPHA,
        .beta = given ? beta : SOFT_BETA,
        .tick_s = tick_s,
    };
    return true;
}

bool dj_scratch_disable(struct dj_scratch_record *r, bool ramp)
{
    if (r->motion == DJ_SCRATCH_OFF)
        return true;
    r->motion = ramp ? DJ_SCRATCH_RELEASE : DJ_SCRATCH_OFF;
    return !ramp;
}

/* Begin what a motor does. */
static void motor(struct dj_scratch_record *r, enum dj_scratch_motion motion, double v,
                  double factor)
{
    const double size = isfinite(factor) ? fabs(factor) : 1.0;
    *r = (struct dj_scratch_record){
        .motion = motion,
        .v = v,
        .alpha = SOFT_ALPHA,
        .beta = SOFT_BETA * (size <= 1.0 ? size : 1.0 + (size - 1.0) / 10.0),
    };
}

static bool slows_down(const struct dj_scratch_record *r)
{
    return r->motion == DJ_SCRATCH_BRAKE || r->motion == DJ_SCRATCH_SPINBACK;
}

enum dj_scratch_does dj_scratch_brake(struct dj_scratch_record *r, const struct dj_scratch_deck *d,
                                      double factor, double rate)
{
    if (!(fabs(rate) > STANDS) || !isfinite(rate)) {
        r->motion = DJ_SCRATCH_OFF;
        return DJ_SCRATCH_STOPS;
    }
    if (rate < 0.0)
        motor(r, DJ_SCRATCH_SPINBACK, rate, factor);
    else if (!slows_down(r))
        motor(r, DJ_SCRATCH_BRAKE, r->motion == DJ_SCRATCH_START ? r->v : d->rate, factor);
    return DJ_SCRATCH_MOVES;
}

void dj_scratch_start(struct dj_scratch_record *r, double factor)
{
    motor(r, DJ_SCRATCH_START, slows_down(r) ? r->v : 0.0, factor);
    r->starts = START_STEPS;
}

/* One step of the filter: `seen` is how far the record was seen to move. */
static void follow(struct dj_scratch_record *r, double seen)
{
    const double predicted = r->x + r->v * DJ_SCRATCH_STEP_S;
    const double off = seen - predicted;
    r->x = predicted + r->alpha * off - seen;
    r->v += r->beta / DJ_SCRATCH_STEP_S * off;
}

static enum dj_scratch_does end(struct dj_scratch_record *r, enum dj_scratch_does how)
{
    r->motion = DJ_SCRATCH_OFF;
    return how;
}

static enum dj_scratch_does slow_down(struct dj_scratch_record *r, const struct dj_scratch_deck *d)
{
    const bool back = r->motion == DJ_SCRATCH_SPINBACK;
    const double target = back ? -STANDS : STANDS;
    follow(r, target * DJ_SCRATCH_STEP_S);
    const bool past = back ? r->v > target : r->v < target;
    const bool stands = past || fabs(r->v - target) <= SAME_SPEED; /* weak brakes never get past */
    return stands || !d->playing ? end(r, DJ_SCRATCH_STOPS) : DJ_SCRATCH_MOVES;
}

static enum dj_scratch_does start_up(struct dj_scratch_record *r, const struct dj_scratch_deck *d)
{
    follow(r, d->rate * DJ_SCRATCH_STEP_S);
    if (d->playing)
        r->starts = 0;
    else if (r->starts == 0)
        return end(r, DJ_SCRATCH_ENDS);
    else
        r->starts--;
    const bool there = d->rate >= 0.0 ? r->v > d->rate : r->v < d->rate;
    return there ? end(r, DJ_SCRATCH_ENDS) : DJ_SCRATCH_MOVES;
}

enum dj_scratch_does dj_scratch_step(struct dj_scratch_record *r, const struct dj_scratch_deck *d,
                                     double ticks)
{
    const double own = d->playing ? d->rate : 0.0;

    if (!d->loaded)
        return end(r, slows_down(r) ? DJ_SCRATCH_STOPS : DJ_SCRATCH_ENDS);
    if (slows_down(r))
        return slow_down(r, d);
    if (r->motion == DJ_SCRATCH_START)
        return start_up(r, d);
    const bool alone = r->motion == DJ_SCRATCH_RELEASE && ticks == 0.0;
    follow(r, alone ? own * DJ_SCRATCH_STEP_S : ticks * r->tick_s);
    const bool released = r->motion == DJ_SCRATCH_RELEASE && fabs(own - r->v) <= SAME_SPEED;
    return released ? end(r, DJ_SCRATCH_ENDS) : DJ_SCRATCH_MOVES;
}

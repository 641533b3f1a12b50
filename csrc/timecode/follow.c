/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "follow.h"

#include "../deck/deck.h"
#include "../rt_math.h"

#define CATCH_UP_S 0.008   /* time constant of making up for what is lacking */
#define NEAR_S 0.005       /* so near to the needle's place nothing needs to jump */
#define FAR_S 0.25         /* lacking more, the deck has lost the record */
#define TURNING 0.05       /* speed above which the deck counts as playing */
#define STILL 0.002        /* and below which it stands */
#define CALM 0.03          /* change of speed that is no hand's */
#define CALM_S 0.15        /* for so long */
#define TEMPO_S 0.25       /* time constant of the tempo that is shown, and kept when it ends */
#define GRAB_S 0.03        /* the same, while a hand moves the record */
#define STEP_PERCENT 0.005 /* changes below are not shown */
#define FASTEST 32.0
#define AHEAD 0.2 /* change of speed in a cell that is taken on trust */

static DJ_RT int mode_of(const struct dj_deck *d)
{
    return (int)dj_deck_value(d, DJ_D_TIMECODE_MODE);
}

static DJ_RT bool is_absolute(const struct dj_deck *d)
{
    return mode_of(d) == DJ_TIMECODE_ABSOLUTE;
}

static DJ_RT void begin(struct dj_deck *d)
{
    struct dj_follow *f = &d->follow;
    f->leads = true;
    f->align = is_absolute(d);
    f->lag = 0.0;
    f->calm_s = 0.0;
    f->tempo = f->speed;
}

/* Go on by motor, as fast as the record was. */
static DJ_RT void leave(struct dj_deck *d)
{
    if (!d->follow.leads)
        return;
    d->follow.leads = false;
    dj_deck_set_play(d, fabs(d->follow.speed) > TURNING && dj_deck_loaded(d));
    d->replan = true;
}

/* Take the deck's tempo from the record, when that turns evenly. */
static DJ_RT void note_tempo(struct dj_deck *d, double seconds)
{
    struct dj_follow *f = &d->follow;
    const double off = f->speed - f->tempo;
    f->calm_s = fabs(off) < CALM && f->speed > TURNING ? f->calm_s + seconds : 0.0;
    f->tempo += off * fmin(seconds / (dj_follow_calm(d) ? TEMPO_S : GRAB_S), 1.0);
    const double percent = (f->tempo - 1.0) * 100.0;
    if (dj_follow_calm(d) && fabs(percent - dj_deck_value(d, DJ_D_TEMPO)) > STEP_PERCENT)
        dj_motion_event(d, DJ_D_TEMPO, dj_clamp(percent, -100.0, 100.0));
}

/* Go to the needle's place. Beyond the track's ends the deck waits for the record to come back. */
static DJ_RT void align(struct dj_deck *d, const dj_record *r)
{
    const double at_s = r->position - dj_deck_value(d, DJ_D_TIMECODE_LEAD_IN);
    const double rate = dj_deck_rate(d), total = dj_deck_total(d);
    const double off_s = at_s - d->t.position / rate;
    d->follow.align = at_s * rate > total;
    if (fabs(off_s) < NEAR_S && !d->follow.align) {
        d->follow.lag = off_s;
        return;
    }
    d->follow.lag = 0.0;
    if (at_s * rate < total || d->t.position < total)
        dj_deck_jump(d, at_s * rate);
}

static DJ_RT void follow(struct dj_deck *d, const dj_record *r, double way, double seconds)
{
    struct dj_follow *f = &d->follow;
    const bool held = (d->t.away & DJ_AWAY_TOUCH) != 0;
    f->lag += way;
    if (held || !dj_deck_loaded(d) || fabs(f->lag) > FAR_S)
        dj_follow_stuck(d);
    if (f->align && !is_absolute(d))
        f->align = false;
    if (f->align && !held && dj_deck_loaded(d) && r->state == DJ_RECORD_PLACED)
        align(d, r);
    note_tempo(d, seconds);
    d->t.motor = DJ_MOTOR_STEADY;
    d->t.jog_left = 0.0;
    const bool turns = fabs(f->speed) > TURNING && dj_deck_loaded(d);
    if (turns != d->t.play)
        dj_deck_set_play(d, turns);
}

void dj_follow_hear(struct dj_deck *d, const dj_record *r, double seconds)
{
    struct dj_follow *f = &d->follow;
    const bool wanted =
        r != NULL && dj_deck_on(d, DJ_D_TIMECODE_ON) && mode_of(d) != DJ_TIMECODE_INTERNAL;
    const bool heard = wanted && r->state != DJ_RECORD_NOTHING && r->type != 0;
    const double way = r != NULL ? r->travelled - f->travelled : 0.0;
    if (r != NULL) {
        f->travelled = r->travelled;
        f->align = f->align || (r->jumps != f->jumps && is_absolute(d));
        f->jumps = r->jumps;
    }
    const bool lifted =
        f->leads && !heard && f->speed > 1.0 - 0.5 && dj_deck_value(d, DJ_D_TIMECODE_LIFT) != 0.0;
    if (!wanted || lifted) {
        leave(d);
        return;
    }
    const double before = f->speed;
    f->speed = heard ? dj_clamp(r->speed, -FASTEST, FASTEST) : 0.0;
    f->gain = f->speed - before;
    if (heard && !f->leads)
        begin(d);
    else if (f->leads)
        follow(d, r, way, seconds);
}

double dj_follow_speed(struct dj_deck *d, double seconds)
{
    const double back = d->follow.lag / fmax(CATCH_UP_S, seconds);
    /* a hand goes on as it has begun: the cell ends as late as it began after what was heard */
    const double ahead = dj_follow_calm(d) ? 0.0 : dj_clamp(d->follow.gain, -AHEAD, AHEAD);
    return dj_clamp(d->follow.speed + ahead + back, -FASTEST, FASTEST);
}

void dj_follow_moved(struct dj_deck *d, double way_s)
{
    if (d->follow.leads)
        d->follow.lag -= way_s;
}

void dj_follow_stuck(struct dj_deck *d)
{
    if (!d->follow.leads)
        return;
    d->follow.lag = 0.0;
    d->follow.align = is_absolute(d);
}

bool dj_follow_turns(const struct dj_deck *d)
{
    return d->follow.leads && (fabs(d->follow.speed) > STILL || fabs(d->follow.lag) > 1e-4);
}

bool dj_follow_calm(const struct dj_deck *d) { return d->follow.calm_s > CALM_S; }

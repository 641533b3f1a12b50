/* SPDX-License-Identifier: GPL-3.0-or-later */
/* How fast a deck moves: tempo, bend, jog wheel, platter, brakes. */
#include "../rt_math.h"
#include "deck.h"

#define TURN_S 1.8         /* a turn of a record at 33 1/3 */
#define JOG_BEND 0.1       /* an untouched wheel moves the music by a tenth of that */
#define JOG_BEND_TIME 0.05 /* s over which it does */
#define PLATTER_TIME 0.012 /* s in which the record comes to where the hand is */
#define HAND_TIME 0.004    /* s in which the record takes on the hand's speed */
#define RELEASE_TIME 0.05  /* s from the hand's speed back to the motor's */
#define SPINBACK_SPEED (-6.0)

static DJ_RT double tempo(const struct dj_deck *d)
{
    return 1.0 + dj_deck_value(d, DJ_D_TEMPO) / 100.0;
}

static DJ_RT double sign(const struct dj_deck *d)
{
    return dj_deck_on(d, DJ_D_REVERSE) != dj_deck_on(d, DJ_D_CENSOR) ? -1.0 : 1.0;
}

/* What bend, nudges and the wheel add to the speed. */
static DJ_RT double bent(struct dj_deck *d, double seconds)
{
    const double size = dj_deck_value(d, DJ_D_NUDGE_SIZE);
    double bend = dj_deck_value(d, DJ_D_BEND);
    bend += dj_deck_on(d, DJ_D_NUDGE_FORWARD) ? size : 0.0;
    bend -= dj_deck_on(d, DJ_D_NUDGE_BACK) ? size : 0.0;
    const double part = fmin(seconds / JOG_BEND_TIME, 1.0);
    d->wheel = d->t.jog_left * part / seconds;
    d->t.jog_left = fabs(d->t.jog_left) < 1e-7 ? 0.0 : d->t.jog_left * (1.0 - part);
    return bend / 100.0 + d->wheel;
}

/* A touched record takes on the hand's speed softly; one that a program moves follows at once, and
 * what it lacks then (dj_motion_moved) is in scratch_left. */
static DJ_RT double hand_speed(struct dj_deck *d, double seconds)
{
    const bool rest = fabs(d->t.scratch_left) < 1e-7; /* all of it: nothing is lost in the end */
    const double part = rest ? 1.0 : fmin(seconds / PLATTER_TIME, 1.0);
    d->hand = d->t.scratch_left * part / seconds;
    d->t.scratch_left *= 1.0 - part;
    const double hand = dj_deck_value(d, DJ_D_SCRATCH_RATE) + d->hand;
    if (dj_deck_on(d, DJ_D_SCRATCH))
        return hand;
    const double speed = d->t.speed + (hand - d->t.speed) * (1.0 - exp(-seconds / HAND_TIME));
    return fabs(speed - hand) < 1e-4 ? hand : speed;
}

void dj_motion_moved(struct dj_deck *d, double frames, double way)
{
    if (!(d->t.away & DJ_AWAY_TOUCH))
        dj_follow_moved(d, way / dj_deck_rate(d));
    if (d->sounding && dj_deck_on(d, DJ_D_SCRATCH))
        d->t.scratch_left += (d->rate_target * frames - way) / dj_deck_rate(d);
}

void dj_motion_late(struct dj_deck *d, double rate, double frames)
{
    const double before = dj_deck_value(d, DJ_D_SCRATCH_RATE);
    if (dj_deck_on(d, DJ_D_SCRATCH))
        d->t.scratch_left += (dj_clamp(rate, -32.0, 32.0) - before) * frames / d->device_rate;
}

static DJ_RT void stop_motor(struct dj_deck *d, bool stop)
{
    d->t.motor = DJ_MOTOR_STEADY;
    if (stop)
        dj_deck_set_play(d, false);
}

/* Brake, spinback and soft start: a straight ramp of speed. */
static DJ_RT double motor_speed(struct dj_deck *d, double base, double seconds)
{
    const double before = d->t.motor_speed;
    const double goal = d->t.motor == DJ_MOTOR_START ? base : 0.0;
    d->t.motor_speed += d->t.motor_rate * seconds;
    const bool there = (before <= goal) == (d->t.motor_speed >= goal) || d->t.motor_rate == 0.0;
    if (!there)
        return d->t.motor_speed;
    stop_motor(d, d->t.motor != DJ_MOTOR_START);
    return goal;
}

/* An event has cut the cell short: take back what was planned for the rest of it. */
static DJ_RT void unwind(struct dj_deck *d)
{
    const double left = d->ramp_left / d->device_rate;
    d->t.scratch_left += d->hand * left;
    d->t.jog_left += d->wheel * left;
    d->t.sync_offset -= d->offset_rate * d->ramp_left;
    if (d->t.motor != DJ_MOTOR_STEADY)
        d->t.motor_speed -= d->t.motor_rate * left;
    if (d->sounding && d->ramp_left > 0)
        d->t.speed = d->rate * d->device_rate / dj_deck_rate(d);
    d->hand = d->wheel = d->offset_rate = 0.0;
}

/* Pre: seconds > 0. */
double dj_motion_speed(struct dj_deck *d, double seconds)
{
    unwind(d);
    const double base = tempo(d) * sign(d);
    d->bent = 0.0;
    d->nominal = tempo(d) * dj_deck_rate(d) / d->device_rate;
    if (d->t.away & DJ_AWAY_TOUCH)
        return hand_speed(d, seconds);
    if (d->follow.leads)
        return dj_follow_speed(d, seconds);
    if (!dj_deck_moving(d)) {
        bent(d, seconds);
        return base;
    }
    if (d->t.motor != DJ_MOTOR_STEADY)
        return motor_speed(d, base, seconds);
    d->bent = bent(d, seconds);
    return base + d->bent * sign(d);
}

static DJ_RT void ramp(struct dj_deck *d, enum dj_motor motor, double from, double to,
                       double time_s)
{
    d->t.motor = (uint32_t)motor;
    d->t.motor_rate = (to - from) / fmax(time_s, 0.001);
    d->t.motor_speed = from + d->t.motor_rate * d->ramp_left / d->device_rate; /* see unwind */
}

static DJ_RT void brake(struct dj_deck *d)
{
    if (d->t.motor == DJ_MOTOR_BRAKE)
        ramp(d, DJ_MOTOR_START, d->t.motor_speed, tempo(d) * sign(d), RELEASE_TIME);
    else if (d->t.play)
        ramp(d, DJ_MOTOR_BRAKE, d->t.speed, 0.0, dj_deck_value(d, DJ_D_BRAKE_TIME));
}

static DJ_RT void soft_start(struct dj_deck *d)
{
    if (d->t.play && d->t.motor == DJ_MOTOR_STEADY)
        return;
    ramp(d, DJ_MOTOR_START, 0.0, tempo(d) * sign(d), dj_deck_value(d, DJ_D_SOFT_START_TIME));
    dj_deck_set_play(d, true);
}

static DJ_RT void touch(struct dj_deck *d, bool on)
{
    const bool was = (d->t.away & DJ_AWAY_TOUCH) != 0;
    if (on == was)
        return;
    d->t.scratch_left = 0.0;
    if (on && !dj_deck_moving(d))
        d->t.speed = 0.0;
    else if (!on && dj_deck_moving(d) && !dj_deck_on(d, DJ_D_SLIP))
        ramp(d, DJ_MOTOR_START, d->t.speed, tempo(d) * sign(d), RELEASE_TIME);
    dj_deck_away(d, DJ_AWAY_TOUCH, on);
}

static DJ_RT void jog(struct dj_deck *d, double turns)
{
    if (d->t.away & DJ_AWAY_TOUCH)
        d->t.scratch_left += turns * TURN_S;
    else if (dj_deck_moving(d))
        d->t.jog_left += turns * TURN_S * JOG_BEND;
    else
        dj_deck_jump(d, d->t.position + turns * TURN_S * dj_deck_rate(d));
    dj_deck_store(d, DJ_D_JOG, 0.0);
}

/* The fader's position and the tempo are two faces of one value. */
static DJ_RT void set_tempo(struct dj_deck *d, double percent)
{
    dj_deck_store(d, DJ_D_TEMPO, percent);
    dj_deck_store(d, DJ_D_TEMPO_FADER,
                  dj_clamp(percent / dj_deck_value(d, DJ_D_TEMPO_RANGE), -1.0, 1.0));
}

void dj_motion_event(struct dj_deck *d, uint32_t local, double value)
{
    switch (local) {
    case DJ_D_TEMPO: set_tempo(d, value); break;
    case DJ_D_TEMPO_RANGE: set_tempo(d, dj_deck_value(d, DJ_D_TEMPO)); break;
    case DJ_D_TEMPO_FADER: set_tempo(d, value * dj_deck_value(d, DJ_D_TEMPO_RANGE)); break;
    case DJ_D_BRAKE: brake(d); break;
    case DJ_D_SPINBACK:
        if (d->t.play)
            ramp(d, DJ_MOTOR_SPINBACK, SPINBACK_SPEED, 0.0, dj_deck_value(d, DJ_D_SPINBACK_TIME));
        break;
    case DJ_D_SOFT_START: soft_start(d); break;
    case DJ_D_TOUCH:
    case DJ_D_VINYL:
    case DJ_D_SCRATCH:
        touch(d, dj_deck_on(d, DJ_D_SCRATCH) ||
                     (dj_deck_on(d, DJ_D_TOUCH) && dj_deck_on(d, DJ_D_VINYL)));
        break;
    case DJ_D_JOG: jog(d, value); break;
    case DJ_D_REVERSE: dj_deck_away(d, DJ_AWAY_REVERSE, value != 0.0); break;
    case DJ_D_CENSOR: dj_deck_away(d, DJ_AWAY_CENSOR, value != 0.0); break;
    default: break;
    }
}

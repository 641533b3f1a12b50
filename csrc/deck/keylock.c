/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "keylock.h"

#include "../rt_math.h"
#include "deck.h"

#define LEAD_S 0.045     /* how far lanes run ahead of the playhead */
#define HANDOVER_S 0.060 /* from an unforeseen jump to the lane */
#define FORESEE_S 0.150  /* how long before a loop's end its beginning is made ready */
#define SETTLE_S 0.030   /* in which a run glides from the track's key to its own: not heard */
#define FADE_S 0.008     /* between track and lane: their phases differ */
#define SLICE 256        /* stream frames with one pitch */
#define SAME_PITCH 0.003 /* 5 cents: a lane made for that pitch may be heard again */
#define BYPASS 1e-5      /* tempo changes below are not worth a lane */

void dj_keylock_reset(struct dj_keylock *k)
{
    memset(k, 0, sizeof *k);
    k->active = k->next = -1;
}

static DJ_RT double speed_of(const struct dj_deck *d)
{
    return d->rate * d->device_rate / dj_deck_rate(d);
}

static DJ_RT double planned_speed(const struct dj_deck *d)
{
    return dj_deck_moving(d) && d->rate != 0.0 ? speed_of(d) : d->t.speed;
}

static DJ_RT bool wanted(const struct dj_deck *d)
{
    const bool steady = d->t.motor == DJ_MOTOR_STEADY && !(d->t.away & DJ_AWAY_TOUCH) &&
                        (!d->follow.leads || dj_follow_calm(d));
    const double shift = dj_deck_value(d, DJ_D_KEY_SHIFT);
    const double speed = fabs(planned_speed(d));
    const bool locked = dj_deck_on(d, DJ_D_KEYLOCK) && fabs(speed - 1.0) > BYPASS;
    return dj_deck_loaded(d) && steady && (locked || shift != 0.0) && speed > 0.15 && speed < 4.0;
}

/* Pitch that a lane needs so that it sounds in the wanted key at this speed. */
static DJ_RT double wanted_pitch(const struct dj_deck *d)
{
    const double key = exp2(dj_deck_value(d, DJ_D_KEY_SHIFT) / 12.0);
    return dj_deck_on(d, DJ_D_KEYLOCK) ? key / fabs(planned_speed(d)) : key;
}

/* Slow playing needs more stream frames to keep the highs, fast playing fewer. */
static DJ_RT double wanted_scale(double speed)
{
    return speed < 0.35 ? 4.0 : speed < 0.7 ? 2.0 : speed > 1.8 ? 0.5 : 1.0;
}

static DJ_RT double lane_frames(const struct dj_deck *d, const struct dj_lane *l, double seconds)
{
    return seconds * dj_deck_rate(d) * fabs(planned_speed(d)) * l->source.scale;
}

static DJ_RT void extend(struct dj_deck *d, struct dj_lane *l, double position)
{
    const struct dj_source *s = &l->source;
    const double here = (double)s->direction * (position - (double)s->origin) * s->scale;
    const int64_t until =
        (int64_t)(here + lane_frames(d, l, LEAD_S)) + DJ_TAPS + 4 * (int64_t)DJ_RUN;
    const double pitch = wanted_pitch(d);
    for (int i = 0; i < 128 && l->asked < until; i++) {
        if (!dj_stretch_extend(d->stretch, s->lane, l->asked + SLICE, pitch))
            return;
        l->asked += SLICE;
        l->pitch = pitch;
    }
}

/* Begin a lane at a track frame. Return: its number, -1 when that can't be now. */
static DJ_RT int start_lane(struct dj_deck *d, double position)
{
    struct dj_keylock *k = &d->lock;
    unsigned n = (unsigned)(k->newest + 1) % DJ_LANES;
    if ((int)n == k->active)
        n = (n + 1) % DJ_LANES;
    const double speed = planned_speed(d);
    const double way = speed < 0 ? -1.0 : 1.0;
    const struct dj_lane_spec spec = {
        .track = d->slot->track,
        .origin = (int64_t)floor(position - way * SETTLE_S * dj_deck_rate(d)),
        .direction = (int)way,
        .scale = wanted_scale(fabs(speed)),
        .pitch = wanted_pitch(d),
        .quality = (int)dj_deck_value(d, DJ_D_KEYLOCK_QUALITY),
        .stems = d->stems,
    };
    if (!dj_stretch_start(d->stretch, n, &spec))
        return -1;
    k->lane[n] = (struct dj_lane){
        .source = {spec.track, d->stretch, n, spec.origin, spec.direction, spec.scale, spec.stems},
        .quality = spec.quality,
        .pitch = spec.pitch,
        .pitch0 = spec.pitch,
    };
    k->newest = (int)n;
    extend(d, &k->lane[n], position);
    return (int)n;
}

static DJ_RT struct dj_source track_source(const struct dj_deck *d)
{
    return (struct dj_source){
        .track = d->slot->track, .direction = 1, .scale = 1.0, .stems = d->stems};
}

static DJ_RT uint32_t fade_frames(const struct dj_deck *d)
{
    return (uint32_t)(FADE_S * d->device_rate);
}

static DJ_RT void hear_track(struct dj_deck *d)
{
    d->lock.active = -1;
    if (d->sounding) {
        const struct dj_source s = track_source(d);
        dj_heads_start(&d->heads, &s, d->t.position, fade_frames(d));
    }
}

static DJ_RT void hear_next(struct dj_deck *d)
{
    struct dj_keylock *k = &d->lock;
    k->active = k->next;
    k->next = -1;
    k->foreseen = DJ_FORESEE_NOTHING;
    dj_heads_start(&d->heads, &k->lane[k->active].source, d->t.position, fade_frames(d));
}

/* Is the lane of no use for how the deck plays now? */
static DJ_RT bool outdated(const struct dj_deck *d, const struct dj_lane *l)
{
    const double speed = planned_speed(d);
    return l->source.direction != (speed < 0 ? -1 : 1) || l->source.track != d->slot->track ||
           l->quality != (int)dj_deck_value(d, DJ_D_KEYLOCK_QUALITY) ||
           (l->source.scale != wanted_scale(fabs(speed)) &&
            l->source.scale != wanted_scale(fabs(speed) * 1.1));
}

static DJ_RT bool same_stems(const struct dj_deck *d, const struct dj_lane *l)
{
    return dj_stems_same(&l->source.stems, &d->stems);
}

static DJ_RT void foresee(struct dj_deck *d, enum dj_foreseen what, double target)
{
    struct dj_keylock *k = &d->lock;
    k->next = start_lane(d, target);
    k->target = target;
    k->foreseen = k->next < 0 ? DJ_FORESEE_NOTHING : what;
}

/* Will the active lane still hold the loop's beginning when the playhead comes to its end? */
static DJ_RT bool loop_stays(const struct dj_deck *d, const struct dj_lane *l)
{
    const double length =
        (d->t.loop_end - d->t.loop_start) * l->source.scale + lane_frames(d, l, LEAD_S);
    const bool held = length < DJ_LANE_FRAMES - 8192 && d->t.loop_start >= (double)l->source.origin;
    return held && fabs(l->pitch0 / wanted_pitch(d) - 1.0) < SAME_PITCH;
}

/* The track is heard, or a lane with other stems: make a lane for where the playhead will be, and
 * go over to it there. When the stems change meanwhile, that is for the next one. */
static DJ_RT void plan_handover(struct dj_deck *d)
{
    struct dj_keylock *k = &d->lock;
    if (k->foreseen != DJ_FORESEE_HANDOVER || outdated(d, &k->lane[k->next])) {
        foresee(d, DJ_FORESEE_HANDOVER, d->t.position + HANDOVER_S * dj_deck_rate(d) * speed_of(d));
        return;
    }
    struct dj_lane *l = &k->lane[k->next];
    const double past = (double)l->source.direction * (d->t.position - k->target);
    extend(d, l, past > 0 ? d->t.position : k->target);
    if (past < DJ_TAPS)
        return;
    if (dj_source_ready(&l->source, d->t.position, d->rate, 8 * DJ_RUN))
        hear_next(d);
    else if (past > dj_deck_rate(d)) /* hopeless: from here anew */
        k->foreseen = DJ_FORESEE_NOTHING;
}

static DJ_RT void plan_active(struct dj_deck *d)
{
    struct dj_keylock *k = &d->lock;
    struct dj_lane *l = &k->lane[k->active];
    if (outdated(d, l)) {
        hear_track(d);
        return;
    }
    extend(d, l, d->t.position);
    if (!dj_source_ready(&l->source, d->t.position, d->rate, 2 * DJ_RUN)) {
        dj_keylock_failed(d);
        return;
    }
    const double left = d->t.loop_end - d->t.position;
    const bool near = d->t.looping && l->source.direction > 0 && left > 0 &&
                      left < FORESEE_S * dj_deck_rate(d) * fabs(speed_of(d));
    if (!near || loop_stays(d, l)) {
        if (!same_stems(d, l))
            plan_handover(d);
        return;
    }
    if (k->foreseen != DJ_FORESEE_JUMP || k->target != d->t.loop_start)
        foresee(d, DJ_FORESEE_JUMP, d->t.loop_start);
    else
        extend(d, &k->lane[k->next], k->target);
}

/* The deck stands: make a lane for where it will start. */
static DJ_RT void plan_start(struct dj_deck *d)
{
    struct dj_keylock *k = &d->lock;
    k->active = -1;
    const bool there = k->foreseen == DJ_FORESEE_JUMP && k->next >= 0 &&
                       k->target == d->t.position && !outdated(d, &k->lane[k->next]) &&
                       same_stems(d, &k->lane[k->next]) &&
                       fabs(k->lane[k->next].pitch0 / wanted_pitch(d) - 1.0) < SAME_PITCH;
    if (!there)
        foresee(d, DJ_FORESEE_JUMP, d->t.position);
    else
        extend(d, &k->lane[k->next], k->target);
}

void dj_keylock_plan(struct dj_deck *d)
{
    struct dj_keylock *k = &d->lock;
    if (!wanted(d)) {
        if (k->active >= 0)
            hear_track(d);
        k->next = -1;
        k->foreseen = DJ_FORESEE_NOTHING;
    } else if (!d->sounding) {
        plan_start(d);
    } else if (k->active >= 0) {
        plan_active(d);
    } else {
        plan_handover(d);
    }
}

void dj_keylock_failed(struct dj_deck *d)
{
    d->lock.late++;
    d->lock.foreseen = DJ_FORESEE_NOTHING;
    hear_track(d);
}

struct dj_source dj_keylock_source(struct dj_deck *d, double position)
{
    struct dj_keylock *k = &d->lock;
    const double rate = d->rate != 0.0 ? d->rate : dj_deck_rate(d) / d->device_rate;
    const bool use = wanted(d);
    if (use && k->foreseen == DJ_FORESEE_JUMP && fabs(position - k->target) < 4.0 * DJ_RUN &&
        !outdated(d, &k->lane[k->next]) &&
        dj_source_ready(&k->lane[k->next].source, position, rate, 8 * DJ_RUN)) {
        k->active = k->next;
    } else if (!use || k->active < 0 || outdated(d, &k->lane[k->active]) ||
               !same_stems(d, &k->lane[k->active]) ||
               fabs(k->lane[k->active].pitch0 / wanted_pitch(d) - 1.0) > SAME_PITCH ||
               position < (double)k->lane[k->active].source.origin ||
               !dj_source_ready(&k->lane[k->active].source, position, rate, 8 * DJ_RUN)) {
        k->active = -1;
    }
    k->next = -1;
    k->foreseen = DJ_FORESEE_NOTHING;
    return k->active < 0 ? track_source(d) : k->lane[k->active].source;
}

void dj_keylock_leave(struct dj_deck *d, const struct dj_track *track)
{
    const struct dj_lane_spec nothing = {.direction = 1, .scale = 1.0, .pitch = 1.0};
    for (unsigned n = 0; n < DJ_LANES; n++) {
        struct dj_lane *l = &d->lock.lane[n];
        if (l->source.track != track)
            continue;
        dj_stretch_start(d->stretch, n, &nothing);
        l->source.track = NULL;
    }
}

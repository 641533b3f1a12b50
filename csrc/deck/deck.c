/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "deck.h"

#include "../rt_math.h"

#define JUMP_FADE_S 0.004   /* from one place of the track to another */
#define START_FADE_S 0.0015 /* from silence; short, so that a kick stays a kick */
#define STOP_FADE_S 0.004
#define QUIET 1e-3f         /* -60 dB: sound that starts below needs no fade */
#define LEVEL_STEP 0.005f   /* a frame: from still to full in 4 ms */
#define SLOW 0.06           /* below this speed a record gets quieter, as a needle gives less */
#define BEFORE_START_S 30.0 /* how far a record can be turned back beyond its beginning */
#define DECODE_MARGIN 64.0  /* frames kept from what is not decoded yet */

void dj_deck_init(struct dj_deck *d, unsigned index, struct dj_block *b, const struct dj_sinc *sinc,
                  struct dj_stretch *stretch, struct dj_slot *empty)
{
    memset(d, 0, sizeof *d);
    d->index = index;
    d->block = b;
    d->sinc = sinc;
    d->stretch = stretch;
    d->slot = empty;
    d->device_rate = b->shared->sample_rate;
    d->level = 1.0f;
    d->t.grid_scale = 1.0;
    d->t.loop_start = d->t.loop_end = -1.0;
    dj_heads_clear(&d->heads);
    dj_keylock_reset(&d->lock);
}

struct dj_grid dj_deck_grid(const struct dj_deck *d)
{
    const dj_load *l = &d->slot->load;
    return (struct dj_grid){l->anchor,       l->anchors,      l->bpm,
                            dj_deck_rate(d), d->t.grid_shift, d->t.grid_scale};
}

double dj_deck_total(const struct dj_deck *d)
{
    const struct dj_track_header *h = d->slot->track->header;
    const uint64_t ready = dj_track_ready(d->slot->track);
    const bool complete = atomic_load_explicit(&h->complete, memory_order_acquire) != 0;
    return (double)(complete || ready > h->estimate ? ready : h->estimate);
}

/* The decoder has not come this far: wait for it. */
static DJ_RT bool starved(const struct dj_deck *d)
{
    const double margin = DECODE_MARGIN + DJ_RUN * fabs(d->rate_target);
    return !dj_deck_complete(d) && d->t.position + margin > (double)dj_track_ready(d->slot->track);
}

bool dj_deck_moving(const struct dj_deck *d)
{
    const bool wanted = (d->t.away & DJ_AWAY_TOUCH) ||
                        (d->follow.leads ? dj_follow_turns(d)
                                         : d->t.play || d->t.cue_held || d->t.hotcue_preview != 0);
    return wanted && dj_deck_loaded(d) && !starved(d);
}

bool dj_deck_silent(const struct dj_deck *d)
{
    for (int i = 0; i < DJ_HEADS; i++)
        if (d->heads.head[i].active)
            return false;
    return true;
}

double dj_deck_quantized(const struct dj_deck *d)
{
    const struct dj_grid g = dj_deck_grid(d);
    return dj_deck_on(d, DJ_D_QUANTIZE) ? dj_grid_nearest(&g, d->t.position) : d->t.position;
}

void dj_deck_set_play(struct dj_deck *d, bool play)
{
    d->t.play = play;
    if (play) {
        d->t.cue_held = false;
        d->t.hotcue_preview = 0;
        d->t.ended = false;
    } else {
        d->t.motor = DJ_MOTOR_STEADY;
    }
    dj_deck_store(d, DJ_D_PLAY, play);
}

/* The nearest place a playhead may be at. */
static DJ_RT double in_track(const struct dj_deck *d, double position)
{
    return dj_clamp(position, -BEFORE_START_S * dj_deck_rate(d), dj_deck_total(d));
}

void dj_deck_jump(struct dj_deck *d, double position)
{
    position = in_track(d, position);
    d->t.position = position;
    d->t.ended = false;
    if (d->t.away == 0 ||
        !(dj_deck_on(d, DJ_D_SLIP) || (d->t.away & (DJ_AWAY_ROLL | DJ_AWAY_CENSOR))))
        d->t.slip_position = position;
    if (!d->sounding)
        return;
    const struct dj_source s = dj_keylock_source(d, position);
    dj_heads_start(&d->heads, &s, position, (uint32_t)(JUMP_FADE_S * d->device_rate));
}

void dj_deck_jump_in_beat(struct dj_deck *d, double position)
{
    const struct dj_grid g = dj_deck_grid(d);
    const bool keep =
        d->t.play && (dj_deck_on(d, DJ_D_QUANTIZE) || d->synced) && dj_grid_exists(&g);
    if (keep) {
        const double target = dj_grid_beat(&g, position);
        const double off = dj_grid_beat(&g, d->t.position) - target;
        position = dj_grid_frame(&g, target + off - floor(off + 0.5));
    }
    dj_deck_jump(d, position);
}

static DJ_RT bool slips(const struct dj_deck *d, uint32_t away)
{
    return dj_deck_on(d, DJ_D_SLIP) || (away & (DJ_AWAY_ROLL | DJ_AWAY_CENSOR)) != 0;
}

void dj_deck_away(struct dj_deck *d, uint32_t away, bool on)
{
    const uint32_t before = d->t.away;
    d->t.away = on ? before | away : before & ~away;
    if (before == 0 && on)
        d->t.slip_position = d->t.position;
    if (before != 0 && d->t.away == 0 && slips(d, before) && dj_deck_loaded(d))
        dj_deck_jump(d, d->t.slip_position);
}

void dj_deck_set_rate(struct dj_deck *d, double rate, uint32_t frames)
{
    d->rate_target = rate;
    d->ramp_left = frames;
    if (!d->sounding)
        d->rate = rate;
    d->bend = frames > 0 ? (rate - d->rate) / frames : 0.0;
    d->level_target = (float)fmin(fabs(rate * d->device_rate / dj_deck_rate(d)) / SLOW, 1.0);
    if (!d->sounding && dj_deck_silent(d))
        d->level = d->level_target;
}

void dj_deck_plan(struct dj_deck *d, uint32_t frames)
{
    const double speed = dj_motion_speed(d, frames / d->device_rate);
    d->t.speed = speed;
    dj_deck_set_rate(d, speed * dj_deck_rate(d) / d->device_rate, frames);
}

static DJ_RT void start(struct dj_deck *d)
{
    const struct dj_source s = dj_keylock_source(d, d->t.position);
    const bool quiet = d->t.position == 0.0 || dj_source_level(&s, d->t.position) < QUIET;
    dj_heads_start(&d->heads, &s, d->t.position,
                   quiet ? 0 : (uint32_t)(START_FADE_S * d->device_rate));
    d->sounding = true;
}

static DJ_RT void stop(struct dj_deck *d)
{
    const bool still = d->level < QUIET; /* it has been braked to nothing */
    dj_heads_stop(&d->heads, still ? 0 : (uint32_t)(STOP_FADE_S * d->device_rate));
    d->fade_rate = d->rate;
    d->level_target = d->level;
    d->sounding = false;
    d->lock.active = -1;
}

void dj_deck_prepare(struct dj_deck *d, uint32_t frames)
{
    const bool moving = dj_deck_moving(d);
    dj_stems_plan(d);
    if (moving && !d->sounding) {
        dj_deck_set_rate(d, d->rate_target, frames);
        start(d);
    } else if (!moving && d->sounding) {
        stop(d);
    }
    dj_keylock_plan(d);
}

double dj_deck_travelled(const struct dj_deck *d, uint32_t frames)
{
    const double n = frames;
    return n * d->rate + 0.5 * d->bend * n * (n - 1.0);
}

/* The first of the next `frames` frames at which the playhead has passed `line` in the direction
 * it moves; `frames` + 1 when it doesn't. */
static DJ_RT uint32_t crossing(const struct dj_deck *d, double line, uint32_t frames)
{
    const double from = d->t.position;
    const double way = dj_deck_travelled(d, frames);
    const bool forward = way > 0;
    if (forward ? !(from < line && from + way >= line) : !(from >= line && from + way < line))
        return frames + 1;
    uint32_t k = 1;
    while (k < frames && (forward ? from + dj_deck_travelled(d, k) < line
                                  : from + dj_deck_travelled(d, k) >= line))
        k++;
    return k;
}

/* The next jump that the motion leads to. */
struct turn {
    uint32_t frames;
    double shift;
};

static DJ_RT struct turn next_turn(const struct dj_deck *d, uint32_t frames)
{
    struct turn t = {frames + 1, 0.0};
    if (!d->sounding)
        return t;
    const double length = d->t.loop_end - d->t.loop_start;
    if (d->t.looping && !(d->t.away & DJ_AWAY_TOUCH)) {
        const bool forward = dj_deck_travelled(d, frames) > 0;
        t.frames = crossing(d, forward ? d->t.loop_end : d->t.loop_start, frames);
        t.shift = forward ? -length : length;
    }
    for (uint64_t set = d->jumps; set != 0; set &= set - 1) {
        const unsigned k = (unsigned)__builtin_ctzll(set);
        const double from = dj_value(d->block, dj_hotcue_id(d->index, k, DJ_H_POSITION));
        const double to = dj_value(d->block, dj_hotcue_id(d->index, k, DJ_H_END));
        const uint32_t n = crossing(d, from, frames);
        if (dj_deck_travelled(d, frames) > 0 && n < t.frames)
            t = (struct turn){n, to - from};
    }
    return t;
}

static DJ_RT void slip_on(struct dj_deck *d, uint32_t frames)
{
    if (d->t.away != 0 && slips(d, d->t.away)) {
        if (d->t.play)
            d->t.slip_position = fmin(d->t.slip_position + d->nominal * frames, dj_deck_total(d));
    } else {
        d->t.slip_position = d->t.position;
    }
}

static DJ_RT void ramp_on(struct dj_deck *d, uint32_t frames)
{
    d->ramp_left -= frames < d->ramp_left ? frames : d->ramp_left;
    d->rate = d->ramp_left == 0 ? d->rate_target : d->rate + d->bend * frames;
    if (d->ramp_left == 0)
        d->bend = 0.0;
}

/* A hand can't turn the record out of its reach. */
static DJ_RT void hold_inside(struct dj_deck *d)
{
    const double inside = in_track(d, d->t.position);
    if (inside == d->t.position)
        return;
    d->t.position = inside;
    d->t.scratch_left = 0.0;
    dj_follow_stuck(d);
    if (d->heads.current >= 0)
        d->heads.head[d->heads.current].position = inside;
}

/* At either end of the track the deck stops. */
static DJ_RT void stop_at_ends(struct dj_deck *d)
{
    const double total = dj_deck_total(d);
    const bool held = (d->t.away & DJ_AWAY_TOUCH) != 0 || d->follow.leads;
    const bool over = d->rate > 0 && d->t.position >= total && dj_deck_complete(d);
    const bool under = d->rate < 0 && d->t.position <= 0.0 && !held;
    if (!d->sounding || (!over && !under) || (slips(d, d->t.away) && d->t.away != 0))
        return;
    if (over && held)
        return;
    stop(d);
    d->t.position = over ? total : 0.0;
    d->t.cue_held = false;
    d->t.hotcue_preview = 0;
    dj_deck_set_play(d, false);
    d->t.ended = over;
    d->replan = true;
}

/* A straight run without a jump in it. */
static DJ_RT void run(struct dj_deck *d, float *out, uint32_t frames)
{
    const double rate = d->sounding ? d->rate : d->fade_rate;
    const double bend = d->sounding ? d->bend : 0.0;
    if (!dj_heads_render(&d->heads, d->sinc, rate, bend, out, frames))
        dj_keylock_failed(d);
    const double way = d->sounding ? dj_deck_travelled(d, frames) : 0.0;
    d->t.position += way;
    dj_motion_moved(d, frames, way);
    slip_on(d, frames);
    ramp_on(d, frames);
}

static DJ_RT void apply_level(struct dj_deck *d, float *out, uint32_t frames)
{
    if (d->level == 1.0f && d->level_target == 1.0f)
        return;
    for (uint32_t i = 0; i < frames; i++) {
        d->level += dj_clampf(d->level_target - d->level, -LEVEL_STEP, LEVEL_STEP);
        out[2 * i] *= d->level;
        out[2 * i + 1] *= d->level;
    }
}

void dj_deck_render(struct dj_deck *d, float *out, uint32_t frames)
{
    uint32_t done = 0;
    d->beats.count = 0;
    while (done < frames) {
        const struct turn t = next_turn(d, frames - done);
        const uint32_t n = t.frames > frames - done ? frames - done : t.frames;
        if (d->beats.wanted)
            dj_beats_note(d, done, n);
        run(d, out + 2 * done, n);
        done += n;
        if (n == t.frames) {
            d->t.position = in_track(d, d->t.position + t.shift);
            const struct dj_source s = dj_keylock_source(d, d->t.position);
            dj_heads_start(&d->heads, &s, d->t.position, (uint32_t)(JUMP_FADE_S * d->device_rate));
        }
    }
    apply_level(d, out, frames);
    stop_at_ends(d);
    hold_inside(d);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Loops: set, sized, moved, rolled. The wrap itself is the deck's. */
#include "../rt_math.h"
#include "deck.h"

#define SHORTEST_S 0.002 /* a loop is not shorter */
#define SMALLEST 0.03125 /* beats */
#define LARGEST 512.0
#define SLICES 8.0 /* of the slicer's part */

static DJ_RT bool has_loop(const struct dj_deck *d)
{
    return d->t.loop_end > d->t.loop_start && d->t.loop_start >= 0;
}

static DJ_RT void tell(struct dj_deck *d)
{
    dj_deck_store(d, DJ_D_LOOP_START, d->t.loop_start);
    dj_deck_store(d, DJ_D_LOOP_END, d->t.loop_end);
    dj_deck_store(d, DJ_D_LOOP_ACTIVE, d->t.looping);
}

static DJ_RT void turn(struct dj_deck *d, bool on)
{
    const bool was = d->t.looping;
    d->t.looping = on && has_loop(d);
    tell(d);
    if (was != d->t.looping && !(d->t.away & DJ_AWAY_ROLL))
        dj_deck_away(d, DJ_AWAY_LOOP, d->t.looping);
}

void dj_loop_off(struct dj_deck *d) { turn(d, false); }

/* The playhead's place inside the loop it is past the end of. */
static DJ_RT void fold_in(struct dj_deck *d)
{
    const double length = d->t.loop_end - d->t.loop_start;
    if (d->t.looping && d->t.position >= d->t.loop_end)
        dj_deck_jump(d, d->t.loop_start + fmod(d->t.position - d->t.loop_start, length));
}

void dj_loop_set(struct dj_deck *d, double start, double end, bool on)
{
    const double shortest = SHORTEST_S * dj_deck_rate(d);
    d->t.loop_start = fmax(start, 0.0);
    d->t.loop_end = fmax(end, d->t.loop_start + shortest);
    turn(d, on);
}

/* Start of a loop of so many beats: the nearest line of its own size up to a beat. */
static DJ_RT double loop_start(const struct dj_deck *d, double beats)
{
    const struct dj_grid g = dj_deck_grid(d);
    if (!dj_deck_on(d, DJ_D_QUANTIZE) || !dj_grid_exists(&g))
        return d->t.position;
    const double unit = fmin(beats, 1.0);
    const double beat = dj_grid_beat(&g, d->t.position);
    return dj_grid_frame(&g, floor(beat / unit + 0.5) * unit);
}

static DJ_RT void set_beats(struct dj_deck *d, double start, double beats)
{
    const struct dj_grid g = dj_deck_grid(d);
    dj_loop_set(d, start, dj_grid_after(&g, fmax(start, 0.0), beats), true);
}

static DJ_RT void beatloop(struct dj_deck *d, double beats)
{
    if (beats < SMALLEST) {
        turn(d, false);
        return;
    }
    const bool same = d->t.looping && beats == dj_deck_value(d, DJ_D_LOOP_SIZE);
    dj_deck_store(d, DJ_D_LOOP_SIZE, beats);
    if (same) {
        turn(d, false);
        return;
    }
    set_beats(d, d->t.looping ? d->t.loop_start : loop_start(d, beats), beats);
    fold_in(d);
}

static DJ_RT void resize(struct dj_deck *d, double factor)
{
    const double beats = dj_clamp(dj_deck_value(d, DJ_D_LOOP_SIZE) * factor, SMALLEST, LARGEST);
    dj_deck_store(d, DJ_D_LOOP_SIZE, beats);
    if (!has_loop(d))
        return;
    const double length = (d->t.loop_end - d->t.loop_start) * factor;
    dj_loop_set(d, d->t.loop_start, d->t.loop_start + length, d->t.looping);
    fold_in(d);
}

static DJ_RT void move(struct dj_deck *d, double beats)
{
    if (!has_loop(d))
        return;
    const struct dj_grid g = dj_deck_grid(d);
    const double start = dj_grid_after(&g, d->t.loop_start, beats);
    const double shift = start - d->t.loop_start;
    const bool inside =
        d->t.looping && d->t.position >= d->t.loop_start && d->t.position < d->t.loop_end;
    if (start < 0)
        return;
    d->t.loop_start = start;
    d->t.loop_end += shift;
    tell(d);
    if (inside)
        dj_deck_jump(d, d->t.position + shift);
}

/* Rolls and slices borrow the loop; the one that was there comes back when they end. */
static DJ_RT void borrow(struct dj_deck *d)
{
    if (d->t.away & DJ_AWAY_ROLL)
        return;
    d->t.roll_start = d->t.loop_start;
    d->t.roll_end = d->t.loop_end;
    d->t.roll_looping = d->t.looping;
    dj_deck_away(d, DJ_AWAY_ROLL, true);
}

static DJ_RT void give_back(struct dj_deck *d)
{
    if (!(d->t.away & DJ_AWAY_ROLL))
        return;
    d->t.looping = d->t.roll_looping;
    d->t.loop_start = d->t.roll_start;
    d->t.loop_end = d->t.roll_end;
    tell(d);
    dj_deck_away(d, DJ_AWAY_ROLL, false);
}

static DJ_RT void roll(struct dj_deck *d, double beats)
{
    const bool rolling = (d->t.away & DJ_AWAY_ROLL) != 0;
    if (beats < SMALLEST) {
        give_back(d);
    } else {
        borrow(d);
        set_beats(d, rolling ? d->t.loop_start : loop_start(d, beats), beats);
        fold_in(d);
    }
}

/* Where the track would be without the slice, in beats from the start of its part. */
static DJ_RT double in_part(const struct dj_deck *d, const struct dj_grid *g, double beats)
{
    const bool away = (d->t.away & DJ_AWAY_ROLL) != 0;
    const double frame = away ? d->t.slip_position : d->t.position;
    const double beat =
        dj_grid_exists(g) ? dj_grid_beat(g, frame) : frame / (0.5 * dj_deck_rate(d));
    return beat - floor(beat / beats) * beats;
}

/* Loop a slice of the part of the track that the playhead is in. With quantize the beat stays. */
static DJ_RT void slice(struct dj_deck *d, double number)
{
    const struct dj_grid g = dj_deck_grid(d);
    const double beats = dj_deck_value(d, DJ_D_SLICER_BEATS), size = beats / SLICES;
    if (number == 0.0) {
        give_back(d);
        return;
    }
    const double away = in_part(d, &g, beats);
    borrow(d);
    const double from = (number - 1.0) * size - away; /* beats from where the track would be */
    const double start = dj_grid_after(&g, d->t.slip_position, from);
    const double keep = dj_deck_on(d, DJ_D_QUANTIZE) && d->t.play ? fmod(away, size) : 0.0;
    dj_loop_set(d, start, dj_grid_after(&g, d->t.slip_position, from + size), true);
    dj_deck_jump(d, dj_grid_after(&g, d->t.slip_position, from + keep));
}

static DJ_RT void loop_in(struct dj_deck *d)
{
    d->t.loop_start = fmax(dj_deck_quantized(d), 0.0);
    if (d->t.loop_end <= d->t.loop_start) {
        d->t.loop_end = -1.0;
        turn(d, false);
    }
    tell(d);
}

static DJ_RT void loop_out(struct dj_deck *d)
{
    if (d->t.loop_start < 0)
        return;
    const double end = dj_deck_quantized(d);
    if (end <= d->t.loop_start)
        return;
    dj_loop_set(d, d->t.loop_start, end, true);
    fold_in(d);
}

static DJ_RT void reloop(struct dj_deck *d)
{
    if (d->t.looping) {
        turn(d, false);
    } else if (has_loop(d)) {
        if (d->t.position >= d->t.loop_end || d->t.position < d->t.loop_start)
            dj_deck_jump_in_beat(d, d->t.loop_start);
        turn(d, true);
    }
}

void dj_loop_event(struct dj_deck *d, uint32_t local, double value)
{
    switch (local) {
    case DJ_D_LOOP_IN: loop_in(d); break;
    case DJ_D_LOOP_OUT: loop_out(d); break;
    case DJ_D_LOOP_EXIT: turn(d, false); break;
    case DJ_D_LOOP_RELOOP: reloop(d); break;
    case DJ_D_LOOP_ACTIVE: turn(d, value != 0.0); break;
    case DJ_D_LOOP_START: dj_loop_set(d, value, d->t.loop_end, d->t.looping); break;
    case DJ_D_LOOP_END: dj_loop_set(d, d->t.loop_start, value, d->t.looping); break;
    case DJ_D_LOOP_BEATLOOP: beatloop(d, value); break;
    case DJ_D_LOOP_HALVE: resize(d, 0.5); break;
    case DJ_D_LOOP_DOUBLE: resize(d, 2.0); break;
    case DJ_D_LOOP_MOVE: move(d, value); break;
    case DJ_D_LOOP_ROLL: roll(d, value); break;
    case DJ_D_SLICER_SLICE: slice(d, value); break;
    default: break;
    }
}

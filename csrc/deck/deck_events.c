/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Events of a deck: what is about its place and its grid is done here, the rest handed on. */
#include "../rt_math.h"
#include "deck.h"

static DJ_RT void press_play(struct dj_deck *d, bool play)
{
    if (play &&
        (!dj_deck_loaded(d) || (d->t.position >= dj_deck_total(d) && dj_deck_complete(d)))) {
        dj_deck_store(d, DJ_D_PLAY, 0.0);
        return;
    }
    if (play && d->t.motor != DJ_MOTOR_STEADY) /* caught while it was braking */
        d->t.motor = DJ_MOTOR_STEADY;
    dj_deck_set_play(d, play);
}

static DJ_RT void scale_grid(struct dj_deck *d, double factor)
{
    d->t.grid_scale = dj_clamp(d->t.grid_scale * factor, 0.01, 100.0);
    dj_deck_store(d, DJ_D_GRID_SCALE, 1.0);
}

static DJ_RT void beatjump(struct dj_deck *d, double beats)
{
    const struct dj_grid g = dj_deck_grid(d);
    const double target = dj_grid_after(&g, d->t.position, beats);
    const double shift = target - d->t.position;
    const bool inside =
        d->t.looping && d->t.position >= d->t.loop_start && d->t.position < d->t.loop_end;
    if (inside) /* the loop comes along */
        dj_loop_set(d, d->t.loop_start + shift, d->t.loop_end + shift, true);
    dj_deck_jump(d, target);
}

static DJ_RT void grid_event(struct dj_deck *d, uint32_t local, double value)
{
    const struct dj_grid g = dj_deck_grid(d);
    switch (local) {
    case DJ_D_GRID_SHIFT:
        d->t.grid_shift += value;
        dj_deck_store(d, DJ_D_GRID_SHIFT, 0.0);
        break;
    case DJ_D_GRID_HERE:
        d->t.grid_shift += d->t.position - dj_grid_nearest(&g, d->t.position);
        break;
    case DJ_D_GRID_SCALE: scale_grid(d, value); break;
    default: break;
    }
}

static DJ_RT void place_event(struct dj_deck *d, uint32_t local, double value)
{
    const double size = dj_deck_value(d, DJ_D_BEATJUMP_SIZE);
    switch (local) {
    case DJ_D_PLAY: press_play(d, value != 0.0); break;
    case DJ_D_STOP:
        dj_deck_set_play(d, false);
        dj_deck_jump(d, 0.0);
        break;
    case DJ_D_SEEK: dj_deck_jump(d, value); break;
    case DJ_D_SEEK_RATIO: dj_deck_jump(d, value * dj_deck_total(d)); break;
    case DJ_D_BEATJUMP: beatjump(d, value); break;
    case DJ_D_BEATJUMP_FORWARD: beatjump(d, size); break;
    case DJ_D_BEATJUMP_BACK: beatjump(d, -size); break;
    case DJ_D_SLIP:
        if (value == 0.0)
            d->t.slip_position = d->t.position;
        break;
    default: break;
    }
}

void dj_deck_event(struct dj_deck *d, uint32_t local, double value)
{
    if (local >= DJ_DECK_CONTROLS) {
        const uint32_t k = local - DJ_DECK_CONTROLS;
        dj_hotcue_event(d, k / DJ_HOTCUE_CONTROLS, k % DJ_HOTCUE_CONTROLS, value);
    } else {
        place_event(d, local, value);
        dj_motion_event(d, local, value);
        dj_loop_event(d, local, value);
        dj_cue_event(d, local, value);
        grid_event(d, local, value);
    }
    d->replan = true;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The cue button and the hot cues. */
#include "../rt_math.h"
#include "deck.h"

enum cue_mode { CUE_CDJ, CUE_GATED, CUE_SIMPLE };

static DJ_RT void set_cue_point(struct dj_deck *d, double frame)
{
    d->t.cue_point = fmax(frame, 0.0);
    dj_deck_store(d, DJ_D_CUE_POINT, d->t.cue_point);
}

static DJ_RT void go_and_stop(struct dj_deck *d)
{
    d->t.cue_held = false;
    dj_deck_set_play(d, false);
    dj_deck_jump(d, d->t.cue_point);
}

static DJ_RT void press_cdj(struct dj_deck *d)
{
    if (d->t.play) {
        go_and_stop(d);
    } else if (fabs(d->t.position - d->t.cue_point) < 1.0) {
        d->t.cue_held = true;
    } else {
        const double here = dj_deck_quantized(d);
        set_cue_point(d, here);
        dj_deck_jump(d, here);
    }
}

static DJ_RT void cue_button(struct dj_deck *d, bool down)
{
    const int mode = (int)dj_deck_value(d, DJ_D_CUE_MODE);
    if (!down) {
        if (d->t.cue_held)
            go_and_stop(d);
    } else if (mode == CUE_CDJ) {
        press_cdj(d);
    } else if (mode == CUE_SIMPLE) {
        go_and_stop(d);
    } else {
        dj_deck_set_play(d, false);
        dj_deck_jump(d, d->t.cue_point);
        d->t.cue_held = true;
    }
}

void dj_cue_event(struct dj_deck *d, uint32_t local, double value)
{
    switch (local) {
    case DJ_D_CUE: cue_button(d, value != 0.0); break;
    case DJ_D_CUE_POINT: set_cue_point(d, value); break;
    case DJ_D_CUE_SET: set_cue_point(d, dj_deck_quantized(d)); break;
    default: break;
    }
}

static DJ_RT double cue_value(const struct dj_deck *d, unsigned cue, enum dj_hotcue_control c)
{
    return dj_value(d->block, dj_hotcue_id(d->index, cue, c));
}

static DJ_RT void cue_store(struct dj_deck *d, unsigned cue, enum dj_hotcue_control c, double value)
{
    dj_value_store(d->block, dj_hotcue_id(d->index, cue, c), value);
}

void dj_hotcue_index(struct dj_deck *d)
{
    d->jumps = 0;
    for (unsigned k = 0; k < DJ_HOTCUES; k++)
        if (cue_value(d, k, DJ_H_TYPE) == DJ_CUE_JUMP)
            d->jumps |= (uint64_t)1 << k;
}

static DJ_RT void set_hotcue(struct dj_deck *d, unsigned cue, dj_cue_type type, double position,
                             double end)
{
    cue_store(d, cue, DJ_H_TYPE, type);
    cue_store(d, cue, DJ_H_POSITION, type == DJ_CUE_EMPTY ? -1.0 : fmax(position, 0.0));
    cue_store(d, cue, DJ_H_END, end);
    dj_hotcue_index(d);
}

static DJ_RT void take_hotcue(struct dj_deck *d, unsigned cue, const dj_cue *c)
{
    const uint32_t id = dj_hotcue_id(d->index, cue, DJ_H_COLOR);
    const bool set = c->type > DJ_CUE_EMPTY && c->type <= DJ_CUE_JUMP;
    set_hotcue(d, cue, set ? c->type : DJ_CUE_EMPTY, c->position, set ? c->end : -1.0);
    cue_store(d, cue, DJ_H_COLOR, set ? c->color & 0xFFFFFFu : dj_control_row(id)->initial);
}

void dj_hotcue_load(struct dj_deck *d, const dj_load *load)
{
    for (unsigned k = 0; k < DJ_HOTCUES; k++) {
        take_hotcue(d, k, &load->cue[k]);
        cue_store(d, k, DJ_H_ACTIVATE, 0.0);
    }
}

void dj_cues_renew(struct dj_deck *d, const dj_load *load)
{
    for (unsigned k = 0; k < DJ_HOTCUES; k++)
        if ((load->renews_cues >> k & 1) != 0)
            take_hotcue(d, k, &load->cue[k]);
    if ((load->renews_cues >> DJ_HOTCUES & 1) != 0)
        set_cue_point(d, load->cue_point);
}

static DJ_RT void set_loop_cue(struct dj_deck *d, unsigned cue)
{
    const struct dj_grid g = dj_deck_grid(d);
    if (d->t.looping) {
        set_hotcue(d, cue, DJ_CUE_LOOP, d->t.loop_start, d->t.loop_end);
        return;
    }
    const double start = dj_deck_quantized(d);
    set_hotcue(d, cue, DJ_CUE_LOOP, start,
               dj_grid_after(&g, start, dj_deck_value(d, DJ_D_LOOP_SIZE)));
}

/* Go to a set cue. */
static DJ_RT void go(struct dj_deck *d, unsigned cue)
{
    const int type = (int)cue_value(d, cue, DJ_H_TYPE);
    const double position = cue_value(d, cue, DJ_H_POSITION), end = cue_value(d, cue, DJ_H_END);
    if (type == DJ_CUE_EMPTY)
        return;
    if (d->t.looping)
        dj_loop_off(d);
    dj_deck_jump_in_beat(d, type == DJ_CUE_JUMP ? end : position);
    if (type == DJ_CUE_LOOP)
        dj_loop_set(d, position, end, true);
}

static DJ_RT void press_pad(struct dj_deck *d, unsigned cue)
{
    if (cue_value(d, cue, DJ_H_TYPE) == DJ_CUE_EMPTY) {
        set_hotcue(d, cue, DJ_CUE_POINT, dj_deck_quantized(d), -1.0);
        return;
    }
    const uint64_t bit = (uint64_t)1 << cue;
    if (d->t.play)
        dj_deck_away(d, DJ_AWAY_CUE, true);
    else
        d->t.hotcue_preview |= bit;
    d->t.held |= bit;
    go(d, cue);
}

static DJ_RT void release_pad(struct dj_deck *d, unsigned cue)
{
    const uint64_t bit = (uint64_t)1 << cue;
    const bool previewed = d->t.hotcue_preview == bit && !d->t.play;
    d->t.held &= ~bit;
    d->t.hotcue_preview &= ~bit;
    if (previewed) {
        if (d->t.looping)
            dj_loop_off(d);
        if (cue_value(d, cue, DJ_H_TYPE) !=
            DJ_CUE_EMPTY) /* it may have been taken away meanwhile */
            dj_deck_jump(d, cue_value(d, cue, DJ_H_POSITION));
    }
    if (d->t.held == 0)
        dj_deck_away(d, DJ_AWAY_CUE, false);
}

void dj_hotcue_event(struct dj_deck *d, unsigned cue, uint32_t local, double value)
{
    switch (local) {
    case DJ_H_ACTIVATE:
        if (value != 0.0)
            press_pad(d, cue);
        else
            release_pad(d, cue);
        break;
    case DJ_H_SET: set_hotcue(d, cue, DJ_CUE_POINT, dj_deck_quantized(d), -1.0); break;
    case DJ_H_SET_LOOP: set_loop_cue(d, cue); break;
    case DJ_H_SET_JUMP: set_hotcue(d, cue, DJ_CUE_JUMP, dj_deck_quantized(d), value); break;
    case DJ_H_GO: go(d, cue); break;
    case DJ_H_CLEAR: set_hotcue(d, cue, DJ_CUE_EMPTY, -1.0, -1.0); break;
    case DJ_H_POSITION:
        if (cue_value(d, cue, DJ_H_TYPE) == DJ_CUE_EMPTY && value >= 0)
            set_hotcue(d, cue, DJ_CUE_POINT, value, -1.0);
        break;
    default: break;
    }
}

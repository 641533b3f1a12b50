/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Repeats in time with the music, each a little thinner than the one before. */
#include "line.h"

_Static_assert(sizeof(struct dj_repeats) <= DJ_EFFECT_STATE, "room for the state");

static DJ_RT void start(void *state, float *memory, double rate)
{
    dj_repeats_start(state, memory, rate);
}

static DJ_RT void cell(void *state, const struct dj_effect_now *now)
{
    dj_repeats_cell(state, now);
}

static DJ_RT void render(void *state, float *x, uint32_t frames)
{
    struct dj_repeats *e = state;
    for (uint32_t i = 0; i < 2 * frames; i += 2) {
        const struct dj_stereo heard = dj_tap_next(&e->tap, &e->line);
        const struct dj_stereo worn = dj_wear_next(&e->wear, heard);
        const float again = dj_ramp_next(&e->again), level = dj_ramp_next(&e->level);
        dj_line_write(&e->line, x[i] + again * worn.left, x[i + 1] + again * worn.right);
        x[i] = level * heard.left;
        x[i + 1] = level * heard.right;
    }
}

const struct dj_effect dj_echo = {"echo", true, false, true, dj_line_room, start, cell, render};

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The sound and a copy a few milliseconds later, whose delay swings with the beats. */
#include "line.h"

#define SHORTEST_S 0.0004
#define SWING_S 0.0055
#define ROOM_S 0.008
#define AGAIN 0.75f

struct flanger {
    struct dj_line line;
    struct dj_cycle cycle;
    struct dj_ramp left, right; /* delays, frames */
    struct dj_ramp copy, again;
    float shortest, swing;
};
_Static_assert(sizeof(struct flanger) <= DJ_EFFECT_STATE, "room for the state");

static DJ_RT uint32_t room(double rate) { return 2 * (uint32_t)(ROOM_S * rate); }

static DJ_RT void start(void *state, float *memory, double rate)
{
    struct flanger *f = state;
    f->line = (struct dj_line){memory, (uint32_t)(ROOM_S * rate), 0};
    f->shortest = (float)(SHORTEST_S * rate);
    f->swing = (float)(SWING_S * rate);
    f->left.now = f->right.now = f->shortest + 0.5f * f->swing;
}

static DJ_RT void cell(void *state, const struct dj_effect_now *now)
{
    struct flanger *f = state;
    const float phase = dj_cycle_next(&f->cycle, now);
    dj_ramp_to(&f->left, f->shortest + f->swing * (0.5f + 0.5f * dj_sine(phase)));
    dj_ramp_to(&f->right, f->shortest + f->swing * (0.5f + 0.5f * dj_sine(phase + 0.12f)));
    dj_ramp_to(&f->copy, fminf(1.0f, 2.0f * now->amount));
    dj_ramp_to(&f->again, AGAIN * now->amount);
}

static DJ_RT void render(void *state, float *x, uint32_t frames)
{
    struct flanger *f = state;
    for (uint32_t i = 0; i < 2 * frames; i += 2) {
        const float copy = dj_ramp_next(&f->copy), again = dj_ramp_next(&f->again);
        const float left = dj_line_read(&f->line, dj_ramp_next(&f->left)).left;
        const float right = dj_line_read(&f->line, dj_ramp_next(&f->right)).right;
        dj_line_write(&f->line, x[i] + again * left, x[i + 1] + again * right);
        const float level = 1.0f / (1.0f + 0.6f * copy);
        x[i] = level * (x[i] + copy * left);
        x[i + 1] = level * (x[i + 1] + copy * right);
    }
}

const struct dj_effect dj_flanger = {"flanger", false, false, true, room, start, cell, render};

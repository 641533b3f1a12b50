/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The sound is cut in the second half of each cycle, in time with the beats. Up to the middle the
 * amount sets how much is cut, above it how short the rest is. */
#include "../effect.h"

#define EDGE_S 0.003

struct gate {
    double phase, step;
    float level, edge; /* edge: the most that the level moves in a frame */
    float floor, open; /* level when shut; part of the cycle that is heard */
};
_Static_assert(sizeof(struct gate) <= DJ_EFFECT_STATE, "room for the state");

static DJ_RT uint32_t room(double rate)
{
    (void)rate;
    return 0;
}

static DJ_RT void start(void *state, float *memory, double rate)
{
    struct gate *g = state;
    (void)memory;
    g->level = 1.0f;
    g->edge = (float)(1.0 / (EDGE_S * rate));
}

static DJ_RT void cell(void *state, const struct dj_effect_now *now)
{
    struct gate *g = state;
    const double there = now->beat / now->beats;
    g->phase = there - floor(there);
    g->step = now->step / now->beats;
    g->floor = 1.0f - fminf(1.0f, 2.0f * now->amount);
    g->open = 0.5f - 0.5f * fmaxf(0.0f, now->amount - 0.5f);
}

static DJ_RT void render(void *state, float *x, uint32_t frames)
{
    struct gate *g = state;
    for (uint32_t i = 0; i < 2 * frames; i += 2) {
        const float wanted = g->phase < (double)g->open ? 1.0f : g->floor;
        g->level += dj_clampf(wanted - g->level, -g->edge, g->edge);
        g->phase += g->step;
        g->phase -= g->phase >= 1.0 ? 1.0 : 0.0;
        x[i] *= g->level;
        x[i + 1] *= g->level;
    }
}

const struct dj_effect dj_gate = {"gate", false, false, false, room, start, cell, render};

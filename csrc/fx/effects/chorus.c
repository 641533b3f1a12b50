/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Three copies that drift in time and pitch: one voice sounds like many, wide between the sides. */
#include "line.h"

enum { VOICES = 3 };

#define MIDDLE_S 0.016
#define SWING_S 0.0028
#define ROOM_S 0.022

static const double DRIFT_HZ[VOICES] = {0.31, 0.47, 0.71};

struct chorus {
    struct dj_line line;
    struct dj_ramp delay[VOICES], copy;
    float turn[VOICES], turn_step[VOICES];
    float middle, swing;
};
_Static_assert(sizeof(struct chorus) <= DJ_EFFECT_STATE, "room for the state");

static DJ_RT uint32_t room(double rate) { return 2 * (uint32_t)(ROOM_S * rate); }

static DJ_RT void start(void *state, float *memory, double rate)
{
    struct chorus *c = state;
    c->line = (struct dj_line){memory, (uint32_t)(ROOM_S * rate), 0};
    c->middle = (float)(MIDDLE_S * rate);
    c->swing = (float)(SWING_S * rate);
    for (int v = 0; v < VOICES; v++) {
        c->turn_step[v] = (float)(DRIFT_HZ[v] * DJ_CELL / rate);
        c->turn[v] = (float)v / VOICES;
        c->delay[v].now = c->middle + c->swing * dj_sine(c->turn[v]);
    }
}

static DJ_RT void cell(void *state, const struct dj_effect_now *now)
{
    struct chorus *c = state;
    for (int v = 0; v < VOICES; v++) {
        c->turn[v] += c->turn_step[v];
        c->turn[v] -= floorf(c->turn[v]);
        dj_ramp_to(&c->delay[v], c->middle + c->swing * dj_sine(c->turn[v]));
    }
    dj_ramp_to(&c->copy, now->amount);
}

static DJ_RT void render(void *state, float *x, uint32_t frames)
{
    struct chorus *c = state;
    for (uint32_t i = 0; i < 2 * frames; i += 2) {
        struct dj_stereo v[VOICES];
        for (int k = 0; k < VOICES; k++)
            v[k] = dj_line_read(&c->line, dj_ramp_next(&c->delay[k]));
        dj_line_write(&c->line, x[i], x[i + 1]);
        const float copy = dj_ramp_next(&c->copy), level = 1.0f - 0.35f * copy;
        x[i] = level * x[i] + copy * (0.6f * v[0].left + 0.35f * v[1].left);
        x[i + 1] = level * x[i + 1] + copy * (0.6f * v[2].right + 0.35f * v[1].right);
    }
}

const struct dj_effect dj_chorus = {"chorus", false, false, true, room, start, cell, render};

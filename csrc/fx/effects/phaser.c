/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Notches that wander up and down with the beats: six all-passes a side, added to the sound. */
#include "../effect.h"

enum { STAGES = 6 };

#define LOWEST_HZ 220.0f
#define OCTAVES 4.6f
#define AGAIN 0.7f

struct phaser {
    float kept[2][STAGES];
    struct dj_cycle cycle;
    struct dj_ramp pass[2], copy, again;
    float last[2];
    float rate;
    bool runs;
};
_Static_assert(sizeof(struct phaser) <= DJ_EFFECT_STATE, "room for the state");

static DJ_RT uint32_t room(double rate)
{
    (void)rate;
    return 0;
}

static DJ_RT void start(void *state, float *memory, double rate)
{
    (void)memory;
    ((struct phaser *)state)->rate = (float)rate;
}

static DJ_RT void cell(void *state, const struct dj_effect_now *now)
{
    struct phaser *p = state;
    const float phase = dj_cycle_next(&p->cycle, now);
    for (int side = 0; side < 2; side++) {
        const float up = 0.5f - 0.5f * dj_sine(phase + 0.25f + 0.08f * (float)side);
        const float hz = fminf(LOWEST_HZ * exp2f(OCTAVES * up), 0.45f * p->rate);
        const float t = tanf((float)DJ_PI * hz / p->rate);
        if (!p->runs)
            p->pass[side].now = (t - 1.0f) / (t + 1.0f);
        dj_ramp_to(&p->pass[side], (t - 1.0f) / (t + 1.0f));
    }
    p->runs = true;
    dj_ramp_to(&p->copy, fminf(1.0f, 2.0f * now->amount));
    dj_ramp_to(&p->again, AGAIN * now->amount);
}

static DJ_RT void render(void *state, float *x, uint32_t frames)
{
    struct phaser *p = state;
    for (uint32_t i = 0; i < 2 * frames; i += 2) {
        const float copy = dj_ramp_next(&p->copy), again = dj_ramp_next(&p->again);
        const float level = 1.0f / (1.0f + 0.5f * copy);
        for (int side = 0; side < 2; side++) {
            const float a = dj_ramp_next(&p->pass[side]);
            float *kept = p->kept[side], y = x[i + (uint32_t)side] + again * p->last[side];
            for (int k = 0; k < STAGES; k++) {
                const float in = y;
                y = a * in + kept[k];
                kept[k] = in - a * y;
            }
            p->last[side] = y;
            x[i + (uint32_t)side] = level * (x[i + (uint32_t)side] + copy * y);
        }
    }
}

const struct dj_effect dj_phaser = {"phaser", false, false, false, room, start, cell, render};

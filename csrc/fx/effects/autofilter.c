/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A low-pass that closes on the beat and opens after it; the amount sets how far. */
#include "../../dsp/svf.h"
#include "../effect.h"

#define HIGHEST_HZ 19000.0f
#define OCTAVES 7.2f /* down to 130 Hz */

static const struct dj_svf_taps LOW = {
    {0.0f, 0.0f, 0.0f, 0.0f}, {0.0f, 0.0f, 0.0f, 0.0f}, {1.0f, 1.0f, 1.0f, 1.0f}};

struct auto_filter {
    struct dj_svf section[2]; /* lanes: left, right */
    struct dj_cycle cycle;
    struct dj_ramp corner, edge; /* tan(pi * corner / rate); 1 / Q of the second section */
    float rate;
    bool runs;
};
_Static_assert(sizeof(struct auto_filter) <= DJ_EFFECT_STATE, "room for the state");

static DJ_RT uint32_t room(double rate)
{
    (void)rate;
    return 0;
}

static DJ_RT void start(void *state, float *memory, double rate)
{
    (void)memory;
    ((struct auto_filter *)state)->rate = (float)rate;
}

static DJ_RT void cell(void *state, const struct dj_effect_now *now)
{
    struct auto_filter *f = state;
    const float shut = 0.5f + 0.5f * dj_sine(dj_cycle_next(&f->cycle, now) + 0.25f);
    const float hz = fminf(HIGHEST_HZ, 0.44f * f->rate) * exp2f(-OCTAVES * now->amount * shut);
    const float corner = tanf((float)DJ_PI * hz / f->rate), edge = 1.0f - 0.7f * now->amount;
    if (!f->runs) {
        f->corner.now = corner;
        f->edge.now = edge;
        f->runs = true;
    }
    dj_ramp_to(&f->corner, corner);
    dj_ramp_to(&f->edge, edge);
}

static DJ_RT void render(void *state, float *x, uint32_t frames)
{
    struct auto_filter *f = state;
    const dj_f4 none = dj_f4_all(0.0f), round_edge = dj_f4_all(1.4142136f);
    for (uint32_t i = 0; i < 2 * frames; i += 2) {
        const dj_f4 g = dj_f4_all(dj_ramp_next(&f->corner));
        const struct dj_svf_tune first = dj_svf_tune(g, round_edge);
        const struct dj_svf_tune second = dj_svf_tune(g, dj_f4_all(dj_ramp_next(&f->edge)));
        dj_f4 y = {x[i], x[i + 1], 0.0f, 0.0f};
        y = dj_svf_next(&f->section[0], &first, &LOW, none, y);
        y = dj_svf_next(&f->section[1], &second, &LOW, none, y);
        x[i] = y[0];
        x[i + 1] = y[1];
    }
}

const struct dj_effect dj_auto_filter = {"filter", false, false, false, room, start, cell, render};

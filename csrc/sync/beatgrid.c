/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "beatgrid.h"

#include "../rt_math.h"

/* A straight piece of the grid: beat = beat0 + (frame - frame0) / frames_per_beat. */
struct piece {
    double frame0, beat0, frames_per_beat;
};

static DJ_RT double at(const struct dj_grid *g, uint32_t i, bool by_beat)
{
    return by_beat ? g->anchor[i].beat : g->anchor[i].frame;
}

/* The last anchor at or before `x`; 0 when x lies before all. */
static DJ_RT uint32_t anchor_before(const struct dj_grid *g, double x, bool by_beat)
{
    uint32_t low = 0, high = g->n;
    while (high - low > 1) {
        const uint32_t middle = low + (high - low) / 2;
        if (at(g, middle, by_beat) <= x)
            low = middle;
        else
            high = middle;
    }
    return low;
}

static DJ_RT struct piece piece_between(const struct dj_grid *g, uint32_t i)
{
    const dj_anchor *a = &g->anchor[i], *b = &g->anchor[i + 1];
    return (struct piece){a->frame, a->beat, (b->frame - a->frame) / (b->beat - a->beat)};
}

static DJ_RT struct piece piece_at(const struct dj_grid *g, double x, bool by_beat)
{
    const uint32_t i = anchor_before(g, x, by_beat);
    if (i + 1 < g->n)
        return piece_between(g, i);
    const dj_anchor *a = &g->anchor[i];
    if (g->bpm > 0)
        return (struct piece){a->frame, a->beat, 60.0 * g->rate / g->bpm};
    struct piece p = piece_between(g, i - 1);
    return p;
}

bool dj_grid_exists(const struct dj_grid *g) { return g->n > 1 || (g->n == 1 && g->bpm > 0); }

double dj_grid_beat(const struct dj_grid *g, double frame)
{
    const double f = frame - g->shift;
    const struct piece p = piece_at(g, f, false);
    return (p.beat0 + (f - p.frame0) / p.frames_per_beat) * g->scale;
}

double dj_grid_frame(const struct dj_grid *g, double beat)
{
    const double b = beat / g->scale;
    const struct piece p = piece_at(g, b, true);
    return p.frame0 + (b - p.beat0) * p.frames_per_beat + g->shift;
}

double dj_grid_bpm(const struct dj_grid *g, double frame)
{
    if (!dj_grid_exists(g))
        return 0.0;
    return 60.0 * g->rate / piece_at(g, frame - g->shift, false).frames_per_beat * g->scale;
}

double dj_grid_after(const struct dj_grid *g, double frame, double beats)
{
    if (!dj_grid_exists(g))
        return frame + beats * 0.5 * g->rate;
    return dj_grid_frame(g, dj_grid_beat(g, frame) + beats);
}

double dj_grid_nearest(const struct dj_grid *g, double frame)
{
    if (!dj_grid_exists(g))
        return frame;
    return dj_grid_frame(g, floor(dj_grid_beat(g, frame) + 0.5));
}

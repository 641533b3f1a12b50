// links: csrc/sync/beatgrid.c
/* SPDX-License-Identifier: GPL-3.0-or-later */
#undef NDEBUG
#include "sync/beatgrid.h"

#include <assert.h>
#include <math.h>
#include <stdio.h>

static const dj_anchor one[] = {{1000.0, 0.0}};
static const dj_anchor many[] = {{1000.0, 0.0}, {97000.0, 4.0}, {145000.0, 8.0}};

static void inverse_everywhere(const struct dj_grid *g)
{
    for (double frame = -200000; frame < 1e6; frame += 3331.7)
        assert(fabs(dj_grid_frame(g, dj_grid_beat(g, frame)) - frame) < 1e-6);
}

static void a_constant_tempo(void)
{
    struct dj_grid g = {one, 1, 120.0, 48000.0, 0.0, 1.0};
    assert(dj_grid_exists(&g));
    assert(fabs(dj_grid_beat(&g, 25000.0) - 1.0) < 1e-12);
    assert(fabs(dj_grid_frame(&g, -1.0) + 23000.0) < 1e-9);
    assert(fabs(dj_grid_bpm(&g, 5e5) - 120.0) < 1e-9);
    assert(fabs(dj_grid_nearest(&g, 24000.0) - 25000.0) < 1e-9);
    assert(fabs(dj_grid_after(&g, 500.0, 2.0) - 48500.0) < 1e-9);
    inverse_everywhere(&g);
    g.shift = 77.0;
    g.scale = 2.0;
    assert(fabs(dj_grid_bpm(&g, 0.0) - 240.0) < 1e-9);
    assert(fabs(dj_grid_beat(&g, 25077.0) - 2.0) < 1e-12);
    inverse_everywhere(&g);
}

static void a_changing_tempo(void)
{
    const struct dj_grid g = {many, 3, 60.0, 48000.0, 0.0, 1.0};
    assert(fabs(dj_grid_bpm(&g, 50000.0) - 120.0) < 1e-9);
    assert(fabs(dj_grid_bpm(&g, 100000.0) - 240.0) < 1e-9);
    assert(fabs(dj_grid_bpm(&g, 200000.0) - 60.0) < 1e-9);
    assert(fabs(dj_grid_bpm(&g, -1e5) - 120.0) < 1e-9);
    assert(fabs(dj_grid_beat(&g, 121000.0) - 6.0) < 1e-12);
    inverse_everywhere(&g);
}

int main(void)
{
    const struct dj_grid none = {NULL, 0, 0.0, 48000.0, 0.0, 1.0};
    const struct dj_grid open = {many, 3, 0.0, 48000.0, 0.0, 1.0};
    a_constant_tempo();
    a_changing_tempo();
    assert(!dj_grid_exists(&none) && dj_grid_bpm(&none, 0.0) == 0.0);
    assert(dj_grid_nearest(&none, 5.0) == 5.0);
    assert(dj_grid_after(&none, 0.0, 1.0) == 24000.0);
    assert(fabs(dj_grid_bpm(&open, 1e6) - 240.0) < 1e-9); /* the last stretch goes on */
    inverse_everywhere(&open);
    puts("ok");
    return 0;
}

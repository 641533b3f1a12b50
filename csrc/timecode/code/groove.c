/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "groove.h"

#include "../../rt_math.h"

#define DIP 0.25  /* a cycle with bit 0 is smaller by twice that where it is smallest */
#define LIFT 0.3f /* of the carrier's peak: how far a bit moves an offset-coded wave */

bool dj_groove_init(struct dj_groove *g, const struct dj_format *f)
{
    g->table = dj_code_table_new(f);
    g->cycle = 0;
    g->code = f->seed;
    return g->table != NULL;
}

void dj_groove_clear(struct dj_groove *g) { dj_code_table_free(g->table); }

/* Outside of the code all cycles are full ones. */
static DJ_RT bool bit_of(struct dj_groove *g, int64_t cycle)
{
    const struct dj_format *f = g->table->format;
    if (cycle < 0 || cycle >= f->info.length)
        return true;
    if (cycle == g->cycle + 1)
        g->code = dj_code_push(f, g->code, dj_code_after(f, g->code));
    else if (cycle == g->cycle - 1)
        g->code = dj_code_pull(f, g->code, dj_code_before(f, g->code));
    else if (cycle != g->cycle)
        g->code = dj_code_at(g->table, (uint32_t)cycle);
    g->cycle = cycle;
    return (g->code.low & 1) != 0;
}

/* Offset of the wave: from one bit's to the next one's in a straight line. */
static DJ_RT float lift(struct dj_groove *g, double cycle)
{
    const double from = floor(cycle - DJ_BIT_AT);
    const double part = cycle - DJ_BIT_AT - from;
    const double a = bit_of(g, (int64_t)from) ? 1.0 : -1.0;
    const double b = bit_of(g, (int64_t)from + 1) ? 1.0 : -1.0;
    return LIFT * (float)(a + (b - a) * part);
}

void dj_groove_play(struct dj_groove *g, double cycle, float level, float *stereo)
{
    const struct dj_format *f = g->table->format;
    const double whole = floor(cycle);
    const double angle = 2.0 * DJ_PI * (cycle - whole);
    /* the phase of (-left, right) when the bit's peak is to be in the record's stream */
    const double turn = 2.0 * DJ_PI * (0.25 * f->stream - f->sense * DJ_BIT_AT);
    const double phase = f->sense * angle + turn;
    double size = 1.0;
    if (!f->offset && !bit_of(g, (int64_t)whole))
        size = 1.0 - DIP * (1.0 - cos(angle));
    const float up = f->offset ? lift(g, cycle) : 0.0f;
    const float full = f->offset ? level / (1.0f + LIFT) : level;
    stereo[0] = full * ((float)(-size * cos(phase)) + up);
    stereo[1] = full * ((float)(size * sin(phase)) + up);
}

dj_status dj_timecode_signal(uint32_t type, const double *cycles, uint32_t frames, float level,
                             float *stereo)
{
    struct dj_groove g;

    dj_rt_not_allowed();
    if (type < 1 || type > DJ_TIMECODES)
        return DJ_ERR_BAD_ARG;
    if (!dj_groove_init(&g, &dj_formats[type - 1]))
        return DJ_ERR_NO_MEM;
    for (uint32_t i = 0; i < frames; i++)
        dj_groove_play(&g, cycles[i], level, stereo + 2 * i);
    dj_groove_clear(&g);
    return DJ_OK;
}

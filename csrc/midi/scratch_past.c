/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Ticks that come late: scripts are late at times, and the record shall be where it would be. */
#include "scratch.h"

#include <math.h>

/* The step that a tick belongs to: the first whose frame is not before the tick's. */
static uint64_t step_of(const struct dj_scratcher *s, double frame)
{
    const double length = (double)dj_block_rate(s->block) * DJ_SCRATCH_STEP_S;
    const double place = ceil((frame - (double)s->base - 1.0) / length);
    uint64_t step = place > 0.0 ? (uint64_t)fmin(place, 1e15) : 0;
    while ((double)dj_scratch_frame_of(s, step) < frame)
        step++;
    return step;
}

static struct dj_scratch_past *past(struct dj_scratch_place *r, uint64_t step)
{
    return &r->past[step % DJ_SCRATCH_KEPT];
}

bool dj_scratch_amend(struct dj_scratcher *s, struct dj_scratch_place *r, double ticks,
                      uint64_t time_ns)
{
    if (!s->running || r->begins || r->motion.motion != DJ_SCRATCH_HAND)
        return false;
    const uint64_t end = s->step;
    const uint64_t kept = end > DJ_SCRATCH_KEPT ? end - DJ_SCRATCH_KEPT : 0;
    const uint64_t oldest = r->since > kept ? r->since : kept;
    const uint64_t wanted = step_of(s, dj_scratch_acts_at(s, time_ns));
    const uint64_t first = wanted > oldest ? wanted : oldest;
    if (first >= end)
        return false;
    past(r, first)->ticks += ticks;
    const struct dj_scratch_deck hand = {.rate = 1.0, .playing = true, .loaded = true};
    struct dj_scratch_record now = past(r, first)->motion;
    for (uint64_t step = first; step < end; step++) {
        const double before = step + 1 < end ? past(r, step + 1)->motion.v : r->motion.v;
        const uint64_t frames = dj_scratch_frame_of(s, step + 1) - dj_scratch_frame_of(s, step);
        past(r, step)->motion = now;
        (void)dj_scratch_step(&now, &hand, past(r, step)->ticks);
        r->owed += (now.v - before) * (double)frames / (double)dj_block_rate(s->block);
    }
    r->motion = now;
    return true;
}

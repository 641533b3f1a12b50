/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "booth.h"

#define GLIDE_S 0.010

void dj_booth_init(struct dj_booth *b, uint32_t sample_rate)
{
    b->awake = false;
    dj_smooth_init(&b->level, GLIDE_S, sample_rate);
    dj_limiter_init(&b->limiter, sample_rate);
    dj_meters_init(&b->meter, sample_rate);
}

void dj_booth_set(struct dj_booth *b, float gain)
{
    const dj_f4 target = {gain, 0.0f, 0.0f, 0.0f};
    if (b->awake) {
        dj_smooth_to(&b->level, target);
        return;
    }
    b->awake = true;
    dj_smooth_jump(&b->level, target);
    dj_limiter_reset(&b->limiter);
}

void dj_booth_rest(struct dj_booth *b)
{
    if (b->awake)
        dj_meters_hush(&b->meter);
    b->awake = false;
}

void dj_booth_render(struct dj_booth *b, const dj_f4 *bus, const float *beside, float *out,
                     uint32_t frames)
{
    dj_f4 x[DJ_CELL];
    for (uint32_t i = 0; i < frames; i++) {
        const float level = dj_smooth_next(&b->level)[0];
        x[i] = (dj_f4){bus[i][0], bus[i][1], 0.0f, 0.0f};
        if (beside != NULL)
            x[i] += (dj_f4){beside[2 * i], beside[2 * i + 1], 0.0f, 0.0f};
        x[i] *= level;
    }
    dj_limiter_render(&b->limiter, x, frames);
    dj_meters_feed(&b->meter, x, frames);
    for (uint32_t i = 0; i < frames; i++)
        memcpy(out + 2 * (size_t)i, &x[i], 2 * sizeof *out);
}

void dj_booth_cell_end(struct dj_booth *b) { dj_meters_cell(&b->meter); }

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "master.h"

#include "crossfader.h"

#define GLIDE_S 0.010
#define MOST_DB 48.0
#define SILENT_DB (-60.0f) /* and below: silence */

void dj_master_init(struct dj_master *m, uint32_t sample_rate)
{
    memset(m, 0, sizeof *m);
    dj_smooth_init(&m->level, GLIDE_S, sample_rate);
    dj_smooth_init(&m->phones, GLIDE_S, sample_rate);
    dj_limiter_init(&m->limiter, sample_rate);
    dj_meters_init(&m->meter, sample_rate);
}

float dj_master_gain(float db)
{
    return db <= SILENT_DB ? 0.0f : (float)dj_db_gain(dj_clamp((double)db, SILENT_DB, MOST_DB));
}

static void apply(struct dj_master *m, const struct dj_mix_params *p)
{
    float main = dj_master_gain(p->main_db);
    dj_smooth_to(&m->level, (dj_f4){
                                main * fminf(1.0f, 1.0f - p->balance),
                                main * fminf(1.0f, 1.0f + p->balance),
                                dj_master_gain(p->phones_db),
                                p->phones_split ? 1.0f : 0.0f,
                            });
    float place = 2.0f * p->phones_mix - 1.0f;
    float cue = dj_crossfader_gain(place, DJ_CROSSFADER_SMOOTH, false, DJ_SIDE_A);
    float mix = dj_crossfader_gain(place, DJ_CROSSFADER_SMOOTH, false, DJ_SIDE_B);
    dj_smooth_to(&m->phones, (dj_f4){cue, mix, 0.0f, 0.0f});
    dj_limiter_switch(&m->limiter, p->limiter, true);
    m->set = *p;
}

void dj_master_set(struct dj_master *m, const struct dj_mix_params *p)
{
    if (memcmp(&m->set, p, sizeof *p) != 0)
        apply(m, p);
}

void dj_master_reset(struct dj_master *m, const struct dj_mix_params *p)
{
    apply(m, p);
    dj_smooth_jump(&m->level, m->level.target);
    dj_smooth_jump(&m->phones, m->phones.target);
    dj_limiter_reset(&m->limiter);
    dj_meters_reset(&m->meter);
}

/* The phones without gain: each side hears cue and main, or with split the left cue and the right
 * main, in mono. */
DJ_RT static inline void phones(dj_f4 bus, dj_f4 share, float split, float out[2])
{
    float cue = 0.5f * (bus[2] + bus[3]), main = 0.5f * (bus[0] + bus[1]);
    float left = share[0] * bus[2] + share[1] * bus[0],
          right = share[0] * bus[3] + share[1] * bus[1];
    out[0] = left + split * (cue - left);
    out[1] = right + split * (main - right);
}

/* With split it is on the left, beside the cued decks. */
DJ_RT static inline void add_beside(const float *x, float split, float out[2])
{
    out[0] += x[0] + split * (0.5f * (x[0] + x[1]) - x[0]);
    out[1] += x[1] - split * x[1];
}

void dj_master_render(struct dj_master *m, dj_f4 *bus, const float *beside, uint32_t frames)
{
    bool still = dj_smooth_settled(&m->level) && dj_smooth_settled(&m->phones);
    dj_f4 level = m->level.target, share = m->phones.target;
    for (uint32_t i = 0; i < frames; i++) {
        if (!still) {
            level = dj_smooth_next(&m->level);
            share = dj_smooth_next(&m->phones);
        }
        float p[2];
        phones(bus[i], share, level[3], p);
        if (beside != NULL)
            add_beside(beside + 2 * i, level[3], p);
        bus[i] *= (dj_f4){level[0], level[1], 0.0f, 0.0f};
        bus[i] = (dj_f4){bus[i][0], bus[i][1], p[0] * level[2], p[1] * level[2]};
    }
    dj_limiter_render(&m->limiter, bus, frames);
    dj_meters_feed(&m->meter, bus, frames);
}

void dj_master_cell_end(struct dj_master *m) { dj_meters_cell(&m->meter); }

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lead.h"

#include "../rt_math.h"

bool dj_lead_has_grid(const struct dj_deck *d)
{
    const struct dj_grid g = dj_deck_grid(d);
    return dj_deck_loaded(d) && dj_grid_exists(&g);
}

double dj_lead_nominal(const struct dj_deck *d)
{
    const struct dj_grid g = dj_deck_grid(d);
    return d->nominal * dj_grid_bpm(&g, d->t.position) / (60.0 * dj_deck_rate(d));
}

struct dj_lead dj_lead_deck(const struct dj_deck *d, uint32_t frames)
{
    if (d == NULL || !dj_lead_has_grid(d))
        return (struct dj_lead){.there = false};
    const struct dj_grid g = dj_deck_grid(d);
    const double nominal = dj_lead_nominal(d);
    const double a_frame = dj_grid_bpm(&g, d->t.position) / (60.0 * dj_deck_rate(d));
    const double end = d->t.position + 0.5 * frames * (d->rate + d->rate_target);
    return (struct dj_lead){
        .there = nominal > 0.0,
        .sounding = d->sounding,
        .beat = dj_grid_beat(&g, d->t.position),
        .ahead = dj_grid_beat(&g, end),
        .nominal = nominal,
        .pace = d->sounding ? fabs(d->rate_target) * a_frame : nominal,
    };
}

struct dj_lead dj_lead_clock(const struct dj_clock *c, double bpm, double rate, uint32_t frames)
{
    const double pace = bpm / (60.0 * rate);
    return (struct dj_lead){
        .there = true,
        .sounding = true,
        .beat = c->beat,
        .ahead = c->beat + pace * frames,
        .nominal = pace,
        .pace = pace,
    };
}

void dj_clock_advance(struct dj_clock *c, double bpm, double rate, uint32_t frames)
{
    c->beat += bpm / (60.0 * rate) * frames;
}

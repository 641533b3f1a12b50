/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "strip.h"

#include "crossfader.h"

#define GLIDE_S 0.006
#define TAIL_S                                                                                     \
    4.0 /* without sound: the filters have rung out, the meters fallen; the strips go to sleep */
#define MOST_TRIM_DB 48.0
#define ABSURD 1e6f /* samples beyond, infinite ones and NaN are taken for 0 */

static const float silence[2 * DJ_CELL];

void dj_strips_init(struct dj_strips *s, uint32_t sample_rate)
{
    memset(s, 0, sizeof *s);
    dj_smooth_init(&s->trim, GLIDE_S, sample_rate);
    dj_smooth_init(&s->fader, GLIDE_S, sample_rate);
    dj_smooth_init(&s->cue, GLIDE_S, sample_rate);
    dj_eq_init(&s->eq, sample_rate);
    dj_filter_init(&s->filter, sample_rate);
    for (int half = 0; half < 2; half++)
        dj_meters_init(&s->meter[half], sample_rate);
    s->tail_cells = (uint32_t)(TAIL_S * sample_rate / DJ_CELL);
    s->asleep = true;
}

static void apply(struct dj_strips *s, const struct dj_mix_params *p)
{
    dj_f4 trim, fader, cue, filter, resonance;
    for (uint32_t d = 0; d < DJ_DECKS; d++) {
        const struct dj_strip_params *now = &p->strip[d];
        trim[d] = (float)dj_db_gain(dj_clamp((double)now->trim_db, -MOST_TRIM_DB, MOST_TRIM_DB));
        fader[d] = dj_fader_gain(now->fader, p->fader_curve) *
                   dj_crossfader_gain(p->crossfader, p->crossfader_curve, p->crossfader_reverse,
                                      now->assign);
        cue[d] = now->pfl ? 1.0f : 0.0f;
        filter[d] = now->filter;
        resonance[d] = now->resonance;
        dj_eq_set(&s->eq, d, now->eq);
    }
    dj_smooth_to(&s->trim, trim);
    dj_smooth_to(&s->fader, fader);
    dj_smooth_to(&s->cue, cue);
    dj_filter_set(&s->filter, filter, resonance);
    s->set = *p;
}

void dj_strips_set(struct dj_strips *s, const struct dj_mix_params *p)
{
    if (memcmp(&s->set, p, sizeof *p) != 0)
        apply(s, p);
}

/* All parameters arrive, all filters are empty. */
static void arrive(struct dj_strips *s)
{
    dj_smooth_jump(&s->trim, s->trim.target);
    dj_smooth_jump(&s->fader, s->fader.target);
    dj_smooth_jump(&s->cue, s->cue.target);
    dj_eq_reset(&s->eq);
    dj_filter_reset(&s->filter);
}

void dj_strips_reset(struct dj_strips *s, const struct dj_mix_params *p)
{
    apply(s, p);
    arrive(s);
    for (int half = 0; half < 2; half++)
        dj_meters_reset(&s->meter[half]);
    s->heard = false;
    s->asleep = true;
}

void dj_strips_cell_start(struct dj_strips *s)
{
    if (s->asleep)
        return;
    dj_eq_cell(&s->eq);
    dj_filter_cell(&s->filter);
}

void dj_strips_cell_end(struct dj_strips *s)
{
    if (s->asleep)
        return;
    for (int half = 0; half < 2; half++)
        dj_meters_cell(&s->meter[half]);
    s->silent_cells = s->heard ? 0 : s->silent_cells + 1;
    s->heard = false;
    s->asleep = s->silent_cells >= s->tail_cells;
    for (int half = 0; half < 2 && s->asleep; half++)
        dj_meters_hush(&s->meter[half]);
}

static dj_f4 sane(dj_f4 x) { return (dj_f4)((dj_i4)x & (dj_i4)(dj_f4_abs(x) < ABSURD)); }

/* Put the decks side by side and apply their trims. */
static void gather(struct dj_strips *s, const float *const deck[DJ_DECKS], uint32_t at,
                   struct dj_lanes *x, uint32_t frames)
{
    const float *from[DJ_DECKS];
    for (int d = 0; d < DJ_DECKS; d++)
        from[d] = deck[d] ? deck[d] + 2 * at : silence;
    bool still = dj_smooth_settled(&s->trim);
    struct dj_lanes trim = dj_lanes_of_decks(s->trim.target);
    for (uint32_t i = 0; i < 2 * frames; i += 2) {
        if (!still)
            trim = dj_lanes_of_decks(dj_smooth_next(&s->trim));
        dj_f4 a = {from[0][i], from[0][i + 1], from[1][i], from[1][i + 1]};
        dj_f4 b = {from[2][i], from[2][i + 1], from[3][i], from[3][i + 1]};
        x[i / 2] = (struct dj_lanes){sane(a) * trim.a, sane(b) * trim.b};
    }
}

/* Both channels of the sum over the decks. */
static dj_f4 sum(struct dj_lanes main, struct dj_lanes cue)
{
    dj_f4 m = main.a + main.b, c = cue.a + cue.b;
    return (dj_f4){m[0] + m[2], m[1] + m[3], c[0] + c[2], c[1] + c[3]};
}

static void mix(struct dj_strips *s, struct dj_lanes *x, dj_f4 *bus, uint32_t frames)
{
    dj_f4 after[2][DJ_CELL];
    bool still = dj_smooth_settled(&s->fader) && dj_smooth_settled(&s->cue);
    struct dj_lanes fader = dj_lanes_of_decks(s->fader.target),
                    cue = dj_lanes_of_decks(s->cue.target);
    for (uint32_t i = 0; i < frames; i++) {
        if (!still) {
            fader = dj_lanes_of_decks(dj_smooth_next(&s->fader));
            cue = dj_lanes_of_decks(dj_smooth_next(&s->cue));
        }
        struct dj_lanes cued = {x[i].a * cue.a, x[i].b * cue.b};
        x[i].a *= fader.a;
        x[i].b *= fader.b;
        after[0][i] = x[i].a;
        after[1][i] = x[i].b;
        bus[i] = sum(x[i], cued);
    }
    dj_meters_feed(&s->meter[0], after[0], frames);
    dj_meters_feed(&s->meter[1], after[1], frames);
}

static void wake(struct dj_strips *s)
{
    arrive(s);
    s->silent_cells = 0;
    s->asleep = false;
}

void dj_strips_render(struct dj_strips *s, const float *const deck[DJ_DECKS], uint32_t at,
                      dj_f4 *bus, struct dj_lanes *after, uint32_t frames)
{
    bool sounds = deck[0] || deck[1] || deck[2] || deck[3];
    if (s->asleep && !sounds) {
        memset(bus, 0, frames * sizeof *bus);
        memset(after, 0, frames * sizeof *after);
        return;
    }
    if (s->asleep)
        wake(s);
    s->heard |= sounds;
    gather(s, deck, at, after, frames);
    dj_eq_render(&s->eq, after, frames);
    dj_filter_render(&s->filter, after, frames);
    mix(s, after, bus, frames);
}

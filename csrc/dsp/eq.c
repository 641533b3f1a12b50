/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "eq.h"

#define LOW_CORNER_HZ 250.0
#define HIGH_CORNER_HZ 2500.0
#define GLIDE_S 0.020
/* How far below the highs the mids can be while the highs sound: 0.34^8 is -75 dB. The highs are
 * raised out of the mids by the second corner, so this bounds its gain. */
#define DEEPEST 0.34f

/* Mids below are silence (0.12^8 is -147 dB); with it highs and mids that rise together from 0 have
 * a quotient that rises from 0 too. */
#define NOTHING 0.12f

/* 1 / Q of the two pole pairs of a Butterworth filter of 4th order; used twice it is
 * Linkwitz-Riley. */
static const float K[2] = {1.847759065f, 0.765366865f};

void dj_eq_init(struct dj_eq *e, uint32_t sample_rate)
{
    memset(e, 0, sizeof *e);
    const double hz[2] = {LOW_CORNER_HZ, HIGH_CORNER_HZ};
    for (int c = 0; c < 2; c++)
        for (int k = 0; k < 2; k++)
            e->tune[c][k] =
                dj_svf_tune(dj_f4_all((float)tan(DJ_PI * hz[c] / sample_rate)), dj_f4_all(K[k]));
    for (int band = 0; band < 3; band++) {
        dj_smooth_init(&e->root[band], GLIDE_S, sample_rate);
        e->root[band].target = dj_f4_all(1.0f);
        for (int d = 0; d < DJ_DECKS; d++)
            e->gain[d][band] = 1.0f;
    }
    dj_eq_reset(e);
}

void dj_eq_set(struct dj_eq *e, uint32_t deck, const float gain[3])
{
    for (int band = 0; band < 3; band++) {
        if (gain[band] == e->gain[deck][band] || !dj_finitef(gain[band]))
            continue;
        e->gain[deck][band] = gain[band];
        dj_f4 root = e->root[band].target;
        root[deck] = sqrtf(sqrtf(sqrtf(dj_clampf(gain[band], 0.0f, 4.0f))));
        dj_smooth_to(&e->root[band], root);
    }
}

static void spread(struct dj_svf_taps taps[2], dj_f4 x, dj_f4 band, dj_f4 low)
{
    struct dj_lanes lx = dj_lanes_of_decks(x), lb = dj_lanes_of_decks(band),
                    ll = dj_lanes_of_decks(low);
    taps[0] = (struct dj_svf_taps){lx.a, lb.a, ll.a};
    taps[1] = (struct dj_svf_taps){lx.b, lb.b, ll.b};
}

/* Coefficients for the gains of now. The low corner gives low*low below it and mid*mid above; the
 * high corner 1 below and (high/mid)^2 above; four times each makes the 8th powers, the gains. */
static void aim(const struct dj_eq *e, struct dj_eq_taps *t)
{
    dj_f4 low = dj_smooth_now(&e->root[0]), mid = dj_smooth_now(&e->root[1]),
          high = dj_smooth_now(&e->root[2]);
    mid = dj_f4_max(mid, high * DEEPEST);
    dj_f4 rise = high / dj_f4_max(mid, dj_f4_all(NOTHING));
    dj_f4 mid2 = mid * mid, rise2 = rise * rise;
    spread(t->low, mid2, mid * low - mid2, low * low - mid2);
    spread(t->high, rise2, rise - rise2, 1.0f - rise2);
}

static struct dj_svf_taps slope(const struct dj_svf_taps *from, const struct dj_svf_taps *to)
{
    const float part = 1.0f / DJ_CELL;
    return (struct dj_svf_taps){(to->x - from->x) * part, (to->band - from->band) * part,
                                (to->low - from->low) * part};
}

static void add(struct dj_svf_taps *t, const struct dj_svf_taps *step)
{
    t->x += step->x;
    t->band += step->band;
    t->low += step->low;
}

static bool flat(const struct dj_eq *e)
{
    for (int band = 0; band < 3; band++) {
        dj_i4 one = (dj_i4)(e->root[band].target == 1.0f);
        if (!dj_smooth_settled(&e->root[band]) || (one[0] & one[1] & one[2] & one[3]) == 0)
            return false;
    }
    return true;
}

void dj_eq_reset(struct dj_eq *e)
{
    for (int band = 0; band < 3; band++)
        dj_smooth_jump(&e->root[band], e->root[band].target);
    memset(e->state, 0, sizeof e->state);
    memset(&e->step, 0, sizeof e->step);
    aim(e, &e->next);
    e->now = e->next;
    e->active = !flat(e);
}

void dj_eq_cell(struct dj_eq *e)
{
    e->now = e->next;
    if (flat(e)) { /* the glides ended in an earlier cell, so `now` passes all */
        if (e->active)
            dj_eq_reset(e);
        return;
    }
    e->active = true;
    for (int band = 0; band < 3; band++)
        dj_smooth_skip(&e->root[band], DJ_CELL);
    aim(e, &e->next);
    for (int half = 0; half < 2; half++) {
        e->step.low[half] = slope(&e->now.low[half], &e->next.low[half]);
        e->step.high[half] = slope(&e->now.high[half], &e->next.high[half]);
    }
}

/* The sections of both corners take turns, the high corner first: highs that stand far above the
 * mids are raised and lowered in small steps, and never lie far below the lows, where the noise of
 * rounding and of moving coefficients would be raised with them. */
DJ_RT static inline dj_f4 sections(struct dj_eq *e, int half, dj_f4 x)
{
    const struct dj_svf_taps *low = &e->now.low[half], *high = &e->now.high[half];
    const dj_f4 low_band[2] = {low->band * K[0], low->band * K[1]};
    const dj_f4 high_band[2] = {high->band * K[0], high->band * K[1]};
    struct dj_svf(*s)[DJ_EQ_SECTIONS] = e->state[half];
    x = dj_svf_next(&s[1][0], &e->tune[1][0], high, high_band[0], x);
    x = dj_svf_next(&s[0][0], &e->tune[0][0], low, low_band[0], x);
    x = dj_svf_next(&s[1][1], &e->tune[1][1], high, high_band[1], x);
    x = dj_svf_next(&s[0][1], &e->tune[0][1], low, low_band[1], x);
    x = dj_svf_next(&s[1][2], &e->tune[1][0], high, high_band[0], x);
    x = dj_svf_next(&s[0][2], &e->tune[0][0], low, low_band[0], x);
    x = dj_svf_next(&s[1][3], &e->tune[1][1], high, high_band[1], x);
    return dj_svf_next(&s[0][3], &e->tune[0][1], low, low_band[1], x);
}

void dj_eq_render(struct dj_eq *e, struct dj_lanes *x, uint32_t frames)
{
    if (!e->active)
        return;
    for (uint32_t i = 0; i < frames; i++) {
        for (int half = 0; half < 2; half++) {
            add(&e->now.low[half], &e->step.low[half]);
            add(&e->now.high[half], &e->step.high[half]);
        }
        x[i].a = sections(e, 0, x[i].a);
        x[i].b = sections(e, 1, x[i].b);
    }
}

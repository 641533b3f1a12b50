/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "filter.h"

#define LOWPASS_OPEN_HZ 20000.0
#define LOWPASS_SHUT_HZ 60.0
#define HIGHPASS_OPEN_HZ 20.0
#define HIGHPASS_SHUT_HZ 8000.0
#define HIGHEST_PART 0.45 /* of the sample rate; the corner stays below */
#define GLIDE_S 0.025
#define BLEND 0.06f /* part of the knob's way in which the filter fades in */
/* Most of the knob's way in a second; inside of BLEND slower, for a jump over 0 must not let the
 * filter's sound so far out at once. */
#define FASTEST 120.0f
#define FASTEST_BLEND 18.0f
/* 1/Q of the sections: Butterworth; at full resonance the second makes a peak of about 11 dB. */
#define K_FIRST 1.847759065f
#define K_SECOND 0.765366865f
#define K_RESONANT 0.16f

static double corner_g(const struct dj_filter *f, bool low, double way)
{
    double hz = low ? LOWPASS_OPEN_HZ * exp2(way * log2(LOWPASS_SHUT_HZ / LOWPASS_OPEN_HZ))
                    : HIGHPASS_OPEN_HZ * exp2(way * log2(HIGHPASS_SHUT_HZ / HIGHPASS_OPEN_HZ));
    return tan(DJ_PI * fmin(hz / f->sample_rate, HIGHEST_PART));
}

static void put(dj_f4 *v, int deck, float x)
{
    int lane = (deck & 1) * 2;
    (*v)[lane] = x;
    (*v)[lane + 1] = x;
}

/* Put the coefficients of a deck into `p`. Each section keeps `rest` squared of the band it
 * removes: 1 at knob 0, 0 beyond BLEND. */
static void aim(const struct dj_filter *f, struct dj_filter_point *p, int deck, bool low, float way,
                float resonance)
{
    float rest = fmaxf(0.0f, 1.0f - way / BLEND), rest2 = rest * rest;
    struct dj_svf_taps *taps = &p->taps[deck >> 1];
    put(&taps->x, deck, low ? rest2 : 1.0f);
    put(&taps->band, deck, low ? rest - rest2 : rest - 1.0f);
    put(&taps->low, deck, low ? 1.0f - rest2 : rest2 - 1.0f);
    put(&p->g[deck >> 1], deck, (float)corner_g(f, low, (double)way));
    put(&p->k[deck >> 1], deck,
        K_SECOND * powf(K_RESONANT / K_SECOND, dj_clampf(resonance, 0.0f, 1.0f)));
}

/* At 0, where nothing of it is heard: let the filter begin anew at the open end of one side. */
static void start(struct dj_filter *f, int deck, bool low)
{
    for (int section = 0; section < 2; section++) {
        put(&f->state[deck >> 1][section].band, deck, 0.0f);
        put(&f->state[deck >> 1][section].low, deck, 0.0f);
    }
    f->warm[deck] = low;
    aim(f, &f->now, deck, low, 0.0f, f->resonant[deck]);
    aim(f, &f->next, deck, low, 0.0f, f->resonant[deck]);
}

void dj_filter_init(struct dj_filter *f, uint32_t sample_rate)
{
    memset(f, 0, sizeof *f);
    f->sample_rate = sample_rate;
    dj_smooth_init(&f->knob, GLIDE_S, sample_rate);
    dj_smooth_init(&f->resonance, GLIDE_S, sample_rate);
    dj_filter_reset(f);
}

void dj_filter_set(struct dj_filter *f, dj_f4 knob, dj_f4 resonance)
{
    /* in this order of arguments a NaN stays one, and is ignored by dj_smooth_to */
    knob = dj_f4_min(dj_f4_all(1.0f), dj_f4_max(dj_f4_all(-1.0f), knob));
    dj_smooth_to(&f->knob, knob);
    dj_smooth_to(&f->resonance, resonance);
}

static bool at_zero(const struct dj_filter *f)
{
    for (int d = 0; d < DJ_DECKS; d++)
        if (f->place[d] != 0.0f || f->knob.target[d] != 0.0f)
            return false;
    return dj_smooth_settled(&f->knob);
}

void dj_filter_reset(struct dj_filter *f)
{
    dj_smooth_jump(&f->knob, f->knob.target);
    dj_smooth_jump(&f->resonance, f->resonance.target);
    f->place = f->knob.target;
    f->resonant = f->resonance.target;
    for (int d = 0; d < DJ_DECKS; d++)
        aim(f, &f->next, d, f->place[d] < 0.0f, fabsf(f->place[d]), f->resonant[d]);
    memset(f->state, 0, sizeof f->state);
    memset(&f->step, 0, sizeof f->step);
    for (int d = 0; d < DJ_DECKS; d++)
        f->warm[d] = f->place[d] < 0.0f;
    f->now = f->next;
    f->active = !at_zero(f);
}

static void slope(struct dj_filter *f, int half)
{
    const float part = 1.0f / DJ_CELL;
    const struct dj_filter_point *now = &f->now, *next = &f->next;
    f->step.taps[half].x = (next->taps[half].x - now->taps[half].x) * part;
    f->step.taps[half].band = (next->taps[half].band - now->taps[half].band) * part;
    f->step.taps[half].low = (next->taps[half].low - now->taps[half].low) * part;
    f->step.g[half] = (next->g[half] - now->g[half]) * part;
    f->step.k[half] = (next->k[half] - now->k[half]) * part;
}

/* The next place on the way to `to`. */
static float approach(const struct dj_filter *f, float from, float to)
{
    float cell_s = (float)(DJ_CELL / f->sample_rate), size = fabsf(from);
    float step = cell_s * (size > BLEND ? FASTEST : FASTEST_BLEND);
    if (size > BLEND && (from * to < 0.0f || fabsf(to) < BLEND))
        to = copysignf(BLEND, from);
    to = dj_clampf(to, from - step, from + step);
    return from * to < 0.0f ? 0.0f : to;
}

/* Move a deck on to where its knob is. On the way from one side to the other it stops at 0, where
 * the filter may be exchanged unheard; the low-pass runs unheard for a cell first, to be full of
 * sound when it fades in. */
static void move(struct dj_filter *f, int deck, float to, float resonance)
{
    float from = f->place[deck];
    to = approach(f, from, to);
    bool low = from < 0.0f || to < 0.0f;
    if (from == 0.0f && low && !f->warm[deck])
        to = 0.0f;
    if (from == 0.0f && low != f->warm[deck])
        start(f, deck, low);
    if (to == from && resonance == f->resonant[deck])
        return;
    if (from > 0.0f || to > 0.0f)
        f->warm[deck] = false;
    aim(f, &f->next, deck, from < 0.0f || (from == 0.0f && low), fabsf(to), resonance);
    f->place[deck] = to;
    f->resonant[deck] = resonance;
}

void dj_filter_cell(struct dj_filter *f)
{
    f->now = f->next;
    if (at_zero(f)) {
        if (f->active)
            dj_filter_reset(f);
        return;
    }
    f->active = true;
    dj_smooth_skip(&f->knob, DJ_CELL);
    dj_smooth_skip(&f->resonance, DJ_CELL);
    dj_f4 knob = dj_smooth_now(&f->knob), resonance = dj_smooth_now(&f->resonance);
    for (int d = 0; d < DJ_DECKS; d++)
        move(f, d, knob[d], resonance[d]);
    slope(f, 0);
    slope(f, 1);
}

DJ_RT static inline dj_f4 next(struct dj_filter *f, int half, dj_f4 x)
{
    struct dj_svf_taps *taps = &f->now.taps[half];
    taps->x += f->step.taps[half].x;
    taps->band += f->step.taps[half].band;
    taps->low += f->step.taps[half].low;
    dj_f4 g = f->now.g[half] += f->step.g[half];
    dj_f4 k = f->now.k[half] += f->step.k[half];
    struct dj_svf_tune first = dj_svf_tune(g, dj_f4_all(K_FIRST)), second = dj_svf_tune(g, k);
    x = dj_svf_next(&f->state[half][0], &first, taps, taps->band * K_FIRST, x);
    return dj_svf_next(&f->state[half][1], &second, taps, taps->band * k, x);
}

void dj_filter_render(struct dj_filter *f, struct dj_lanes *x, uint32_t frames)
{
    if (!f->active)
        return;
    for (uint32_t i = 0; i < frames; i++) {
        x[i].a = next(f, 0, x[i].a);
        x[i].b = next(f, 1, x[i].b);
    }
}

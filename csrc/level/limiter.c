/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "limiter.h"

#define ATTACK_S 0.0013
/* Before the release; half a period of 33 Hz, so that the gain does not follow the waves of a bass.
 */
#define HOLD_S 0.015
#define AS_LOW 1.03f /* a need this near to the gain in force holds it */
#define RELEASE_FAST_S 0.060
#define ATTACK_SLOW_S 0.150
#define RELEASE_SLOW_S 0.600
#define SWITCH_S 0.020
/* What exceeds THRESHOLD is brought down to TARGET. Both stand below the ceiling of -0.3 dB
 * (0.96605) for what the oversampled peaks and the moving gain leave uncertain. */
#define THRESHOLD 0.957f /* -0.38 dB */
#define TARGET 0.938f    /* -0.56 dB */
#define CEILING 0.96605f
/* Part of the target given up as peaks rise from 0 to 6 dB, where they are less certain. */
#define SPARE 0.05f
#define SHORTEST 16.0 /* frames a mean; shorter ones would let the gain move like sound */
#define ARRIVE 1e-6f  /* a frame; takes the release to exactly 1 */
#define ONE (1 << 24)

void dj_limiter_init(struct dj_limiter *l, uint32_t sample_rate)
{
    memset(l, 0, sizeof *l);
    dj_truepeak_init(&l->truepeak);
    dj_smooth_init(&l->on, SWITCH_S, sample_rate);
    dj_smooth_jump(&l->on, dj_f4_all(1.0f));
    l->half = (uint32_t)dj_clamp(round(ATTACK_S / 2.0 * sample_rate), SHORTEST,
                                 DJ_LIMITER_RING / 2.0 - DJ_TRUEPEAK_DELAY);
    uint32_t attack = 2 * l->half - 1;
    l->window = attack + 2; /* a peak lies between frames: both and one more are lowered */
    l->delay = attack + DJ_TRUEPEAK_DELAY;
    l->hold = (uint32_t)round(HOLD_S * sample_rate);
    l->release_fast = (float)(1.0 - exp(-1.0 / (RELEASE_FAST_S * sample_rate)));
    l->attack_slow = (float)(1.0 - exp(-1.0 / (ATTACK_SLOW_S * sample_rate)));
    l->release_slow = (float)(1.0 - exp(-1.0 / (RELEASE_SLOW_S * sample_rate)));
    dj_limiter_reset(l);
}

static void gain_reset(struct dj_limiter_gain *g, uint32_t half)
{
    g->first = g->count = g->at = g->held = 0;
    g->fast = g->slow = g->gain = 1.0f;
    for (int stage = 0; stage < 2; stage++) {
        for (uint32_t i = 0; i < DJ_LIMITER_RING / 2; i++)
            g->mean[stage][i] = ONE;
        g->sum[stage] = (int64_t)half * ONE;
    }
    g->quiet = DJ_LIMITER_RING;
}

void dj_limiter_reset(struct dj_limiter *l)
{
    dj_truepeak_reset(&l->truepeak);
    dj_smooth_jump(&l->on, l->on.target);
    memset(l->ring, 0, sizeof l->ring);
    l->now = 0;
    for (int pair = 0; pair < 2; pair++)
        gain_reset(&l->gain[pair], l->half);
}

void dj_limiter_switch(struct dj_limiter *l, bool main_on, bool phones_on)
{
    dj_smooth_to(&l->on, (dj_f4){main_on ? 1.0f : 0.0f, 0.0f, phones_on ? 1.0f : 0.0f, 0.0f});
}

/* Least gain of the window that ends now: a queue of gains that rise towards the newest. Each
 * enters and leaves once, so the work is bounded by the frames. */
static float least_gain(struct dj_limiter_gain *g, float gain, uint32_t now, uint32_t window)
{
    const uint32_t mask = DJ_LIMITER_RING - 1;
    if (g->count > 0 && now - g->when[g->first] >= window) {
        g->first = (g->first + 1) & mask;
        g->count--;
    }
    while (g->count > 0 && g->least[(g->first + g->count - 1) & mask] >= gain)
        g->count--;
    uint32_t end = (g->first + g->count) & mask;
    g->least[end] = gain;
    g->when[end] = now;
    g->count++;
    return g->least[g->first];
}

/* Down at once, and after a while up by two releases: the fast one after single peaks, the slow one
 * where the gain has been down for long, so that loud passages do not pump. */
static float release(const struct dj_limiter *l, struct dj_limiter_gain *g, float least)
{
    g->held = least < 1.0f && least <= g->fast * AS_LOW ? 0 : g->held + 1;
    if (g->held > l->hold)
        g->fast += (1.0f - g->fast) * l->release_fast + ARRIVE;
    g->fast = fminf(least, g->fast);
    float way = least - g->slow;
    g->slow =
        fminf(1.0f, g->slow + (way < 0.0f ? way * l->attack_slow : way * l->release_slow + ARRIVE));
    return fminf(g->fast, g->slow);
}

/* Two running means after each other; whole numbers, so that sums stay exact for ever. */
static float smoothed(struct dj_limiter_gain *g, float gain, uint32_t half)
{
    int32_t in = (int32_t)(gain * (float)ONE);
    for (int stage = 0; stage < 2; stage++) {
        int32_t *old = &g->mean[stage][g->at];
        g->sum[stage] += in - *old;
        *old = in;
        in = (int32_t)(g->sum[stage] / half);
    }
    g->at = g->at + 1 == half ? 0 : g->at + 1;
    return (float)in / (float)ONE;
}

/* The gain that brings a peak above the threshold down to the target. */
static float needed(float peak)
{
    return TARGET * (1.0f - SPARE * dj_clampf(peak - 1.0f, 0.0f, 1.0f)) / peak;
}

static float next_gain(const struct dj_limiter *l, struct dj_limiter_gain *g, float peak,
                       uint32_t now)
{
    float need = peak > THRESHOLD ? needed(peak) : 1.0f;
    if (need == 1.0f && g->quiet > 2 * l->half)
        return 1.0f; /* window and means hold nothing but 1 */
    if (g->quiet > 2 * l->half)
        g->count = 0; /* what was left there is older than the window */
    float low = release(l, g, least_gain(g, need, now, l->window));
    g->quiet = low < 1.0f || need < 1.0f ? 0 : g->quiet + 1;
    return smoothed(g, low, l->half);
}

/* Cut at `most`; counts what was above full scale. */
DJ_RT static inline dj_f4 clip(dj_f4 x, dj_f4 most, dj_i4 *over)
{
    *over += (dj_i4)(dj_f4_abs(x) > 1.0f);
    return dj_f4_max(dj_f4_min(x, most), -most);
}

void dj_limiter_render(struct dj_limiter *l, dj_f4 *x, uint32_t frames)
{
    dj_f4 peak[DJ_CELL];
    dj_i4 over = {0, 0, 0, 0};
    dj_truepeak_find(&l->truepeak, x, peak, frames);
    for (uint32_t i = 0; i < frames; i++, l->now++) {
        for (int pair = 0; pair < 2; pair++) {
            float high = fmaxf(peak[i][2 * pair], peak[i][2 * pair + 1]);
            l->gain[pair].gain = next_gain(l, &l->gain[pair], high, l->now);
        }
        l->ring[l->now % DJ_LIMITER_RING] = x[i];
        dj_f4 on = dj_smooth_next(&l->on);
        float main_gain = 1.0f + on[0] * (l->gain[0].gain - 1.0f),
              phones_gain = 1.0f + on[2] * (l->gain[1].gain - 1.0f);
        float main_most = on[0] == 1.0f ? CEILING : 1.0f,
              phones_most = on[2] == 1.0f ? CEILING : 1.0f;
        dj_f4 y = l->ring[(l->now - l->delay) % DJ_LIMITER_RING];
        y *= (dj_f4){main_gain, main_gain, phones_gain, phones_gain};
        x[i] = clip(y, (dj_f4){main_most, main_most, phones_most, phones_most}, &over);
    }
    for (int pair = 0; pair < 2; pair++)
        l->cut[pair] += (uint32_t)-over[2 * pair] + (uint32_t)-over[2 * pair + 1];
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pickup.h"

#include "../rt_math.h"

#define ABSURD 8.0f  /* samples beyond, infinite ones and NaN are taken for 0 */
#define SIZE_S 0.003 /* time constants */
#define POWER_S 0.05
#define LAG_S 0.0015
#define NOISE_S 0.005
#define STEP_S 0.001
#define START_S 0.002 /* from the first sample to a speed */
#define USUAL_S 20.0
#define OFFSET_S 0.02      /* before a record is heard */
#define RUMBLE 0.05        /* of the carrier's frequency now: below lie offsets and rumble */
#define RUMBLE_MAX_HZ 70.0 /* a record at normal speed needs no more */
#define RUMBLE_MIN_HZ 0.3  /* slower ones stand: what is there stays as it is */
#define LOST_S 0.025       /* a drop-out; what is longer is a needle that was lifted */
#define DIP 0.06f          /* of the mean square: so sudden a fall is dirt, and no hand */
#define DIP_S 0.01         /* unless it lasts */
#define FAINT 6e-4f        /* of the usual mean square: a record that hardly moves */
#define SLOWEST_HZ 16.0    /* of the tracking loop, when nothing changes */
#define FASTEST_HZ 160.0   /* and in a scratch */
#define HASTE_HZ 6000.0    /* a turn of lag */
#define DAMPING 0.8
#define PLAYING_HZ 200.0 /* of the carrier: from here on its size is learned */
#define CHAOS 0.03       /* mean square of what steps differ by, turns^2: noise has 1/12 */

static DJ_RT float part(double seconds, double rate) { return (float)(1.0 / (seconds * rate)); }

void dj_pickup_init(struct dj_pickup *p, double rate)
{
    *p = (struct dj_pickup){
        .rate = rate,
        .balance = 1.0f,
        .round = 2.0 * DJ_PI / rate,
        .each = {part(SIZE_S, rate), part(POWER_S, rate), part(LAG_S, rate), part(NOISE_S, rate),
                 part(STEP_S, rate), part(USUAL_S, rate), part(OFFSET_S, rate)},
    };
}

/* As fmin and fmaxf, which are calls. */
static DJ_RT double lesser(double a, double b) { return a < b ? a : b; }
static DJ_RT float larger(float a, float b) { return a > b ? a : b; }

/* The angle of (x, y) in turns, -1/2..1/2; off by less than 2e-6.
 * Source: Abramowitz and Stegun 4.4.49. */
static DJ_RT float angle(float x, float y)
{
    const float a = fabsf(x), b = fabsf(y);
    const float most = a > b ? a : b, least = a > b ? b : a;
    if (most == 0.0f)
        return 0.0f;
    const float t = least / most, s = t * t;
    float r = 0.0208351f;
    r = r * s - 0.0851330f;
    r = r * s + 0.1801410f;
    r = r * s - 0.3302995f;
    r = r * s + 0.9998660f;
    r *= t * 0.15915494f;
    r = a > b ? r : 0.25f - r;
    r = x < 0.0f ? 0.5f - r : r;
    return y < 0.0f ? -r : r;
}

static DJ_RT double wrapped(double turns)
{
    return turns - (double)(int64_t)(turns + (turns < 0.0 ? -0.5 : 0.5)); /* floor() is a call */
}

/* Take out what does not turn. */
static DJ_RT float turning(struct dj_pickup *p, int channel, float x, float corner)
{
    x = fabsf(x) < ABSURD ? x : 0.0f;
    p->offset[channel] += corner * (x - p->offset[channel]);
    return x - p->offset[channel];
}

/* Return: the wave is as large as it has been. */
static DJ_RT bool weigh(struct dj_pickup *p, float left, float right)
{
    const float size = left * left * p->balance * p->balance + right * right;
    const bool dip = size < DIP * p->size;
    const float slow = p->each.power;
    p->power[0] += slow * (left * left - p->power[0]);
    p->power[1] += slow * (right * right - p->power[1]);
    if (!dip || p->faint > (uint32_t)(DIP_S * p->rate))
        p->size += p->each.size * (size - p->size);
    if (p->there % 64 == 63 && p->power[0] > 0.0f)
        p->balance = dj_clampf(sqrtf(p->power[1] / p->power[0]), 0.1f, 10.0f);
    return !dip;
}

/* The loop that follows the phase: the further it is behind, the faster it gets. A record that has
 * just come is taken as it is. */
static DJ_RT void follow(struct dj_pickup *p)
{
    const double ahead = p->phase + p->speed;
    const double off = p->heard - ahead;
    const double start_frames = START_S * p->rate;
    p->there += p->there < 1u << 20;
    if (p->there < start_frames) {
        p->phase = p->heard;
        p->speed = p->step;
        p->lag = 0.0;
        return;
    }
    p->lag += (off - p->lag) * (double)p->each.lag;
    const double hz = lesser(SLOWEST_HZ + HASTE_HZ * fabs(p->lag), FASTEST_HZ);
    const double w = hz * p->round;
    p->phase = ahead + 2.0 * DAMPING * w * off;
    p->speed += w * w * off;
}

/* How even the steps from frame to frame are. */
static DJ_RT void step(struct dj_pickup *p, double turns)
{
    const double mean =
        p->there < START_S * p->rate ? 1.0 / (p->there + 1.0) : (double)p->each.step;
    p->step += (turns - p->step) * mean;
    const double off = turns - p->step;
    p->noise += (off * off - p->noise) * (double)p->each.noise;
}

static DJ_RT void lose(struct dj_pickup *p)
{
    p->moving = false;
    p->speed = p->step = p->lag = 0.0;
    p->noise = 0.0;
    p->there = 0;
    p->heard = p->phase;
}

/* Nothing is heard: go on for a moment as it was. */
static DJ_RT bool bridge(struct dj_pickup *p)
{
    if (!p->moving)
        return false;
    p->phase += p->speed;
    p->heard = p->phase;
    if (++p->faint > (uint32_t)(LOST_S * p->rate))
        lose(p);
    return false;
}

bool dj_pickup_hear(struct dj_pickup *p, float left, float right, float floor)
{
    const double hz = fabs(p->speed) * p->rate;
    const double corner = hz < RUMBLE_MIN_HZ / RUMBLE ? 0.0 : lesser(RUMBLE * hz, RUMBLE_MAX_HZ);
    const float c = p->moving ? (float)(corner * p->round) : p->each.offset;
    left = turning(p, 0, left, c);
    right = turning(p, 1, right, c);
    const bool even = weigh(p, left, right);
    left *= p->balance;
    p->now[0] = left;
    p->now[1] = right;
    const float least = larger(floor * floor, FAINT * p->usual);
    if (!even || p->size < (p->moving && p->faint == 0 ? least : 2.0f * least))
        return bridge(p);
    const double turn = (double)angle(-left, right);
    const bool gap =
        p->faint > 0 || !p->moving; /* turns were missed: go on from where the loop is */
    const double from = gap ? p->phase : p->heard;
    const double turns = wrapped(turn - from);
    p->heard = from + turns;
    p->faint = 0;
    p->moving = true;
    if (!gap)
        step(p, turns);
    follow(p);
    p->usual -= p->usual * p->each.usual;
    const bool plays = fabs(p->speed) * p->rate > PLAYING_HZ && 20.0 * p->there > p->rate;
    if (plays && p->noise < CHAOS / 8.0)
        p->usual = larger(p->usual, p->size);
    return p->noise < CHAOS;
}

bool dj_pickup_follows(const struct dj_pickup *p) { return p->moving && p->noise < CHAOS; }

double dj_pickup_level(const struct dj_pickup *p, int channel)
{
    return sqrt(2.0 * (double)p->power[channel]);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A room: three all-passes spread the sound, then eight delay lines that feed each other.
 * Source: Jot and Chaigne 1991, "Digital delay networks for designing artificial reverberators". */
#include "line.h"

enum { LINES = 8, SPREADERS = 3 };

#define SHORTEST_S 0.7 /* time to fall by 60 dB, amount 0 */
#define LONGEST_S 12.0 /* amount 1 */
#define SPREAD 0.62f
#define LEVEL 0.24f
#define DAMP_HZ 5200.0
#define BASS_HZ 130.0
#define WANDER_S 0.00035 /* the lines move by so much, against a metallic ring */
#define WANDER_HZ 0.6
#define RING_S 0.09 /* longest line and its wandering */
#define SPREAD_S 0.016

static const double LINE_S[LINES] = {0.0297, 0.0371, 0.0411, 0.0437,
                                     0.0533, 0.0599, 0.0677, 0.0743};
static const double SPREADER_S[SPREADERS] = {0.0047, 0.0083, 0.0131};

struct reverb {
    dj_f4 damped[2], gain[2];
    float *ring; /* LINES values a frame */
    struct dj_line spreader[SPREADERS];
    uint32_t spread[SPREADERS]; /* frames */
    uint32_t at, length;
    float base[LINES], delay[LINES], slide[LINES]; /* frames */
    float turn, turn_step, wander, damp, bass_pole;
    struct dj_stereo bass;
    struct dj_ramp level;
    float rate;
};
_Static_assert(sizeof(struct reverb) <= DJ_EFFECT_STATE, "room for the state");

static DJ_RT uint32_t room(double rate)
{
    return (uint32_t)(RING_S * rate) * LINES + SPREADERS * 2 * (uint32_t)(SPREAD_S * rate);
}

static DJ_RT void start(void *state, float *memory, double rate)
{
    struct reverb *r = state;
    r->ring = memory;
    r->length = (uint32_t)(RING_S * rate);
    memory += (size_t)r->length * LINES;
    for (int i = 0; i < SPREADERS; i++) {
        r->spread[i] = (uint32_t)(SPREADER_S[i] * rate);
        r->spreader[i] = (struct dj_line){memory, (uint32_t)(SPREAD_S * rate), 0};
        memory += 2 * r->spreader[i].length;
    }
    for (int i = 0; i < LINES; i++)
        r->base[i] = r->delay[i] = (float)round(LINE_S[i] * rate);
    r->wander = (float)(WANDER_S * rate);
    r->turn_step = (float)(WANDER_HZ * DJ_CELL / rate);
    r->damp = (float)(1.0 - exp(-2.0 * DJ_PI * DAMP_HZ / rate));
    r->bass_pole = (float)(1.0 - exp(-2.0 * DJ_PI * BASS_HZ / rate));
    r->rate = (float)rate;
}

static DJ_RT void cell(void *state, const struct dj_effect_now *now)
{
    struct reverb *r = state;
    const float fall_s = (float)SHORTEST_S * powf((float)(LONGEST_S / SHORTEST_S), now->amount);
    const float fall = -9.965784f / (fall_s * r->rate); /* log2 of a thousandth, a frame */
    r->turn += r->turn_step;
    r->turn -= floorf(r->turn);
    for (int i = 0; i < LINES; i++) {
        r->gain[i / 4][i % 4] = exp2f(fall * r->base[i]);
        const float there = r->base[i] + r->wander * dj_sine(r->turn + (float)i / LINES);
        r->slide[i] = (there - r->delay[i]) / DJ_CELL;
    }
    dj_ramp_to(&r->level, LEVEL * fminf(1.0f, 4.0f * now->amount));
}

static DJ_RT struct dj_stereo spread(struct reverb *r, struct dj_stereo x)
{
    r->bass.left += r->bass_pole * (x.left - r->bass.left);
    r->bass.right += r->bass_pole * (x.right - r->bass.right);
    x = (struct dj_stereo){x.left - r->bass.left, x.right - r->bass.right};
    for (int i = 0; i < SPREADERS; i++) {
        const struct dj_stereo old = dj_line_frame(&r->spreader[i], r->spread[i]);
        const struct dj_stereo in = {x.left + SPREAD * old.left, x.right + SPREAD * old.right};
        dj_line_write(&r->spreader[i], in.left, in.right);
        x = (struct dj_stereo){old.left - SPREAD * in.left, old.right - SPREAD * in.right};
    }
    return x;
}

/* What comes out of the eight lines. */
static DJ_RT void read_lines(struct reverb *r, dj_f4 v[2])
{
    for (uint32_t i = 0; i < LINES; i++) {
        r->delay[i] += r->slide[i];
        const uint32_t whole = (uint32_t)r->delay[i];
        const float part = r->delay[i] - (float)whole;
        const uint32_t near = r->at >= whole ? r->at - whole : r->at + r->length - whole;
        const uint32_t far = near > 0 ? near - 1 : r->length - 1;
        const float a = r->ring[near * LINES + i], b = r->ring[far * LINES + i];
        v[i / 4][i % 4] = a + part * (b - a);
    }
}

static DJ_RT float sum(dj_f4 x) { return (x[0] + x[1]) + (x[2] + x[3]); }

static DJ_RT void render(void *state, float *x, uint32_t frames)
{
    struct reverb *r = state;
    for (uint32_t i = 0; i < 2 * frames; i += 2) {
        const struct dj_stereo in = spread(r, (struct dj_stereo){x[i], x[i + 1]});
        dj_f4 v[2];
        read_lines(r, v);
        const float level = dj_ramp_next(&r->level);
        x[i] = level * (v[0][0] - v[0][2] + v[1][0] - v[1][2]);
        x[i + 1] = level * (v[0][1] - v[0][3] + v[1][1] - v[1][3]);
        for (int half = 0; half < 2; half++) {
            r->damped[half] += r->damp * (v[half] - r->damped[half]);
            v[half] = r->damped[half] * r->gain[half];
        }
        const float mean = (2.0f / LINES) * (sum(v[0]) + sum(v[1]));
        const dj_f4 fed = {in.left, in.right, -in.left, -in.right};
        v[0] += fed - mean;
        v[1] += fed - mean;
        memcpy(r->ring + (size_t)r->at * LINES, v, sizeof v);
        r->at = r->at + 1 == r->length ? 0 : r->at + 1;
    }
}

const struct dj_effect dj_reverb = {"reverb", true, false, true, room, start, cell, render};

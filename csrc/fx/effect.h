/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What an effect is: a row of functions, one file each below effects/. A slot owns its state and
 * its memory; nothing is allocated while it sounds. Audio thread only. */
#ifndef DJ_EFFECT_H
#define DJ_EFFECT_H

#include "../dsp/lanes.h"

enum { DJ_EFFECT_STATE = 384 }; /* bytes of an effect's own */

#define DJ_EFFECT_MEMORY_S 2.5 /* of stereo sound in a slot: 4 beats at 96 BPM */

/* What an effect is told at the start of a cell. */
struct dj_effect_now {
    float amount;   /* 0..1, at the end of the cell */
    double beat;    /* of the music, at the start of the cell; rises without jumps */
    double step;    /* beats a frame, above 0 */
    double beats;   /* as set */
    double longest; /* frames that fit into the memory */
    bool on;
};

struct dj_effect {
    const char *name;
    /* The effect is heard beside the sound (echo, reverb) and rings out: `render` gives what is
     * added. Otherwise it changes the sound: `render` gives all of it. */
    bool adds;
    bool holds; /* sounds without input: ends when the slot or the unit is switched off */
    bool clean; /* `start` needs a memory of zeros */
    uint32_t (*room)(double rate) DJ_RT; /* floats of memory that it uses */
    /* Begin. Pre: the state is all zeros. */
    void (*start)(void *state, float *memory, double rate) DJ_RT;
    void (*cell)(void *state, const struct dj_effect_now *now) DJ_RT;
    /* Interleaved stereo, in place; frames of one cell. */
    void (*render)(void *state, float *x, uint32_t frames) DJ_RT;
};

/* By the values of fxN.slotK.effect; the first one is "none" and has no functions. */
enum { DJ_EFFECTS = 11 };
extern const struct dj_effect *const dj_effects[DJ_EFFECTS];

extern const struct dj_effect dj_echo, dj_pingpong, dj_reverb, dj_flanger, dj_phaser, dj_chorus,
    dj_auto_filter, dj_bitcrusher, dj_gate, dj_roll;

/* A value that moves in a straight line from cell to cell. */
struct dj_ramp {
    float now, step;
};

DJ_RT static inline void dj_ramp_to(struct dj_ramp *r, float target)
{
    r->step = (target - r->now) * (1.0f / DJ_CELL);
}

DJ_RT static inline float dj_ramp_next(struct dj_ramp *r) { return r->now += r->step; }

/* Frames of the effect's beats, whole, at least a cell; halved until they fit. */
DJ_RT static inline float dj_effect_frames(const struct dj_effect_now *now)
{
    double frames = now->beats / now->step;
    for (int i = 0; i < 16 && frames > now->longest; i++)
        frames *= 0.5;
    return (float)fmax(round(frames), DJ_CELL);
}

/* Where a cycle is, 0..1; when it is told another place it goes there in some 20 ms. */
struct dj_cycle {
    double phase;
    bool runs;
};

#define DJ_CYCLE_PULL 0.02 /* of the error, a cell */

DJ_RT static inline float dj_cycle_next(struct dj_cycle *c, const struct dj_effect_now *now)
{
    const double there = now->beat / now->beats, place = there - floor(there);
    if (!c->runs)
        c->phase = place;
    c->runs = true;
    const double off = place - c->phase;
    c->phase += now->step * DJ_CELL / now->beats + DJ_CYCLE_PULL * (off - round(off));
    c->phase -= floor(c->phase);
    return (float)c->phase;
}

/* A sine without libm: `turn` in cycles, any size. Largest error 0.001. */
DJ_RT static inline float dj_sine(float turn)
{
    const float x = 2.0f * (turn - floorf(turn + 0.5f)); /* -1..1 for half a cycle each way */
    const float y = 4.0f * x * (1.0f - fabsf(x));
    return y * (0.775f + 0.225f * fabsf(y));
}

#endif

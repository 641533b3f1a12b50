/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "slot.h"

#define GLIDE_S 0.015
#define TAIL_S (DJ_EFFECT_MEMORY_S + 0.3) /* quiet for so long: no repeat can follow */
#define QUIET 1e-5f                       /* -100 dB */
#define LOUDEST 64.0f                     /* more than any effect can make of its input */

enum { WIPE = 4096, ON = 0, PRESENT = 1, AMOUNT = 2 }; /* floats a cell; lanes of the glide */

void dj_fx_slot_init(struct dj_fx_slot *s, float *memory, uint32_t sample_rate)
{
    memset(s, 0, sizeof *s);
    s->memory = memory;
    s->rate = sample_rate;
    s->effect = dj_effects[0];
    dj_smooth_init(&s->glide, GLIDE_S, sample_rate);
}

static void stop(struct dj_fx_slot *s)
{
    s->is = s->effect->clean ? DJ_SLOT_WIPES : DJ_SLOT_EMPTY;
    s->effect = dj_effects[0];
    s->wiped = 0;
}

void dj_fx_slot_reset(struct dj_fx_slot *s)
{
    if (s->is == DJ_SLOT_SOUNDS)
        stop(s);
}

static void start(struct dj_fx_slot *s, const struct dj_slot_params *p)
{
    const struct dj_effect *e = dj_effects[p->effect];
    if (e->clean && s->used > 0) { /* left by one that does not need it clean */
        s->is = DJ_SLOT_WIPES;
        s->wiped = 0;
        return;
    }
    memset(s->state, 0, sizeof s->state);
    const uint32_t room = e->room(s->rate);
    s->used = s->used > room ? s->used : room;
    s->effect = e;
    s->quiet = 0;
    s->is = DJ_SLOT_SOUNDS;
    e->start(s->state, s->memory, s->rate);
    dj_smooth_jump(&s->glide, (dj_f4){0.0f, 1.0f, dj_clampf(p->amount, 0.0f, 1.0f), 0.0f});
}

static void wipe(struct dj_fx_slot *s)
{
    const uint32_t left = s->used - s->wiped, n = left < WIPE ? left : WIPE;
    memset(s->memory + s->wiped, 0, n * sizeof(float));
    s->wiped += n;
    if (s->wiped < s->used)
        return;
    s->used = s->wiped = 0;
    s->is = DJ_SLOT_EMPTY;
}

/* Has the effect that sounds nothing more to say? */
static bool over(const struct dj_fx_slot *s, bool wanted, bool on)
{
    const dj_f4 now = dj_smooth_now(&s->glide);
    if (now[PRESENT] == 0.0f && !wanted)
        return true;
    if (on || now[ON] != 0.0f)
        return false;
    return !s->effect->adds || (double)s->quiet > TAIL_S * s->rate;
}

void dj_fx_slot_cell(struct dj_fx_slot *s, const struct dj_slot_params *p,
                     const struct dj_fx_time *time)
{
    const bool some = p->effect > 0 && p->effect < DJ_EFFECTS;
    if (s->is == DJ_SLOT_WIPES)
        wipe(s);
    if (s->is == DJ_SLOT_EMPTY && some && p->on && time->unit_on)
        start(s, p);
    if (s->is != DJ_SLOT_SOUNDS)
        return;
    const bool wanted = some && s->effect == dj_effects[p->effect] && !time->ends;
    const bool on = wanted && p->on && (time->unit_on || !s->effect->holds);
    if (over(s, wanted, on)) {
        stop(s);
        return;
    }
    dj_smooth_to(&s->glide, (dj_f4){on ? 1.0f : 0.0f, wanted ? 1.0f : 0.0f, p->amount, 0.0f});
    const struct dj_effect_now now = {
        .amount = dj_clampf(dj_smooth_now(&s->glide)[AMOUNT], 0.0f, 1.0f),
        .beat = time->beat,
        .step = time->step,
        .beats = dj_clamp((double)p->beats, 0.125, 8.0),
        .longest = floor(DJ_EFFECT_MEMORY_S * s->rate) - DJ_CELL,
        .on = on,
    };
    s->effect->cell(s->state, &now);
}

/* A sound that is no number or beyond all reason ends the effect. Return: its largest sample. */
static float keep_sane(struct dj_fx_slot *s, float *y, uint32_t frames)
{
    float peak = 0.0f;
    bool sane = true;
    for (uint32_t i = 0; i < 2 * frames; i++) {
        sane = sane && fabsf(y[i]) < LOUDEST;
        peak = fmaxf(peak, fabsf(y[i]));
    }
    if (sane)
        return peak;
    memset(y, 0, 2 * frames * sizeof *y);
    stop(s);
    return 0.0f;
}

void dj_fx_slot_render(struct dj_fx_slot *s, float *x, float *pass, uint32_t frames)
{
    if (s->is != DJ_SLOT_SOUNDS)
        return;
    const bool adds = s->effect->adds;
    float y[2 * DJ_CELL], in[DJ_CELL], out[DJ_CELL];
    const bool still = dj_smooth_settled(&s->glide);
    dj_f4 now = s->glide.target;
    for (uint32_t i = 0; i < frames; i++) {
        now = still ? now : dj_smooth_next(&s->glide);
        in[i] = adds ? now[ON] : 1.0f;
        out[i] = adds ? now[PRESENT] : now[ON] * now[PRESENT];
        pass[i] *= adds ? 1.0f : 1.0f - out[i];
        y[2 * i] = in[i] * x[2 * i];
        y[2 * i + 1] = in[i] * x[2 * i + 1];
    }
    s->effect->render(s->state, y, frames);
    const float peak = keep_sane(s, y, frames);
    s->quiet = peak > QUIET ? 0 : s->quiet + frames;
    for (uint32_t i = 0; i < 2 * frames; i++) {
        const float was = adds ? 0.0f : x[i];
        x[i] += out[i / 2] * (y[i] - was);
    }
}

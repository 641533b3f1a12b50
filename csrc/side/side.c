/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "side.h"

#include "../rt_math.h"

#define GLIDE_S 0.010
#define SILENT_DB (-60.0)

void dj_side_init(struct dj_side *s, struct dj_block *b, const struct dj_sinc *sinc,
                  struct dj_slot *empty)
{
    const uint32_t rate = b->shared->sample_rate;
    s->block = b;
    s->sinc = sinc;
    for (unsigned i = 0; i < DJ_SIDES; i++) {
        dj_voice_init(&s->voice[i], rate, empty);
        dj_smooth_init(&s->gain[i], GLIDE_S, rate);
        s->asleep[i] = true;
    }
    dj_metronome_init(&s->metronome, rate);
    dj_smooth_init(&s->click_gain, GLIDE_S, rate);
    dj_mic_init(&s->mic, rate);
    dj_tone_init(&s->tone, rate);
    dj_tone_init(&s->booth_tone, rate);
    dj_roundtrip_init(&s->roundtrip, rate);
}

static DJ_RT double of_master(const struct dj_side *s, enum dj_master_control c)
{
    return dj_value(s->block, dj_master_id(c));
}

static DJ_RT double of_slot(const struct dj_side *s, unsigned slot, enum dj_sampler_control c)
{
    return dj_value(s->block, dj_sampler_id(slot, c));
}

static DJ_RT float gain(double db) { return db <= SILENT_DB ? 0.0f : (float)dj_db_gain(db); }

static DJ_RT dj_f4 voice_gain(const struct dj_side *s, unsigned i)
{
    if (i == DJ_SAMPLERS)
        return (dj_f4){0.0f, 0.0f, gain(of_master(s, DJ_M_PREVIEW_GAIN)), 0.0f};
    const float g = gain(of_slot(s, i, DJ_S_GAIN)) * gain(of_master(s, DJ_M_SAMPLER_GAIN));
    const bool pfl = of_slot(s, i, DJ_S_PFL) != 0.0;
    return (dj_f4){pfl ? 0.0f : g, pfl ? g : 0.0f, 0.0f, 0.0f};
}

/* Gains go to where they shall be; those of voices that are silent at once. */
static DJ_RT void set_gains(struct dj_side *s)
{
    for (unsigned i = 0; i < DJ_SIDES; i++) {
        const bool quiet = dj_voice_quiet(&s->voice[i]);
        if (!quiet && s->asleep[i])
            dj_smooth_jump(&s->gain[i], voice_gain(s, i));
        else if (!quiet)
            dj_smooth_to(&s->gain[i], voice_gain(s, i));
        s->asleep[i] = quiet;
        s->active = s->active || !quiet;
    }
}

static DJ_RT struct dj_mic_params mic_params(const struct dj_side *s)
{
    return (struct dj_mic_params){
        .on = of_master(s, DJ_M_MIC_ON) != 0.0,
        .pfl = of_master(s, DJ_M_MIC_PFL) != 0.0,
        .booth = of_master(s, DJ_M_MIC_BOOTH) != 0.0,
        .mute = of_master(s, DJ_M_LATENCY_MEASURE) != 0.0, /* else it would feed back */
        .gain_db = (float)of_master(s, DJ_M_MIC_GAIN),
        .talkover = (int)of_master(s, DJ_M_MIC_TALKOVER),
        .duck_db = (float)of_master(s, DJ_M_MIC_DUCK),
    };
}

void dj_side_begin(struct dj_side *s, const float *in, bool booth, uint32_t frames)
{
    const bool clicks = of_master(s, DJ_M_METRONOME_ON) != 0.0;
    const bool voice = in != NULL || s->mic.duck != 1.0 || s->mic.peak != 0.0f;
    s->active = clicks || s->metronome.left > 0;
    s->has_booth = booth;
    set_gains(s);
    if (s->active || voice) {
        memset(s->main, 0, 2 * frames * sizeof(float));
        memset(s->cue, 0, 2 * frames * sizeof(float));
        memset(s->phones, 0, 2 * frames * sizeof(float));
        if (booth)
            memset(s->booth, 0, 2 * frames * sizeof(float));
    }
    dj_smooth_to(&s->click_gain, (dj_f4){clicks ? gain(of_master(s, DJ_M_METRONOME_GAIN)) : 0.0f});
    const struct dj_mic_params p = mic_params(s);
    s->ducking = voice && dj_mic_render(&s->mic, &p, in, s->main, s->cue, booth ? s->booth : NULL,
                                        s->duck, frames);
    s->mic.there = in != NULL;
}

static DJ_RT bool beats_there(const struct dj_deck *d)
{
    const struct dj_grid g = dj_deck_grid(d);
    return d->sounding && dj_grid_exists(&g);
}

/* The leading deck, else the first that plays. */
static DJ_RT struct dj_deck *leading(struct dj_deck *decks, uint32_t leader)
{
    if (leader > 0 && beats_there(&decks[leader - 1]))
        return &decks[leader - 1];
    for (unsigned i = 0; i < DJ_DECKS; i++)
        if (beats_there(&decks[i]))
            return &decks[i];
    return NULL;
}

void dj_side_listen(struct dj_side *s, struct dj_deck *decks, uint32_t leader)
{
    if (!s->active && s->beating == NULL && s->clicking == NULL)
        return;
    const unsigned chosen = (unsigned)of_master(s, DJ_M_METRONOME_DECK);
    bool waits = false;
    for (unsigned i = 0; i < DJ_SAMPLERS; i++)
        waits = waits || s->voice[i].at.waiting;
    const bool clicks = of_master(s, DJ_M_METRONOME_ON) != 0.0;
    s->beating = waits ? leading(decks, leader) : NULL;
    s->clicking = !clicks ? NULL : chosen > 0 ? &decks[chosen - 1] : leading(decks, leader);
    for (unsigned i = 0; i < DJ_DECKS; i++)
        decks[i].beats.wanted = &decks[i] == s->beating || &decks[i] == s->clicking;
}

/* Add a voice's sound to where its gains say. */
static DJ_RT void spread(struct dj_side *s, struct dj_smooth *g, const float *x, uint32_t at,
                         uint32_t frames)
{
    for (uint32_t i = 0; i < frames; i++) {
        const dj_f4 now = dj_smooth_next(g);
        for (uint32_t c = 0; c < 2; c++) {
            const uint32_t k = 2 * (at + i) + c;
            s->main[k] += now[0] * x[2 * i + c];
            s->cue[k] += now[1] * x[2 * i + c];
            s->phones[k] += now[2] * x[2 * i + c];
            if (s->has_booth)
                s->booth[k] += now[0] * x[2 * i + c];
        }
    }
}

static DJ_RT void render_voice(struct dj_side *s, unsigned i, uint32_t at, uint32_t frames)
{
    struct dj_voice *v = &s->voice[i];
    float x[2 * DJ_RUN] = {0};
    const bool loop = i < DJ_SAMPLERS && of_slot(s, i, DJ_S_LOOP) != 0.0;
    uint32_t before = 0;
    if (v->at.waiting) {
        const struct dj_deck *d = s->beating;
        before = d == NULL ? 0 : d->beats.count > 0 ? d->beats.at[0] : frames;
        before = before < frames ? before : frames;
        dj_voice_run(v, s->sinc, loop, x, before);
        if (before < frames)
            dj_voice_start(v, 0.0);
    }
    dj_voice_run(v, s->sinc, loop, x + 2 * before, frames - before);
    spread(s, &s->gain[i], x, at, frames);
}

static DJ_RT void render_clicks(struct dj_side *s, uint32_t at, uint32_t frames)
{
    float x[DJ_RUN] = {0};
    dj_metronome_render(&s->metronome, s->clicking != NULL ? &s->clicking->beats : NULL, x, frames);
    for (uint32_t i = 0; i < frames; i++) {
        const float y = dj_smooth_next(&s->click_gain)[0] * x[i];
        s->phones[2 * (at + i)] += y;
        s->phones[2 * (at + i) + 1] += y;
    }
}

void dj_side_render(struct dj_side *s, uint32_t at, uint32_t frames)
{
    if (!s->active)
        return;
    for (unsigned i = 0; i < DJ_SIDES; i++)
        if (!s->asleep[i])
            render_voice(s, i, at, frames);
    render_clicks(s, at, frames);
}

struct dj_beside dj_side_sound(const struct dj_side *s, uint32_t at)
{
    struct dj_beside b = {0};
    if (s->active || s->ducking) {
        b.main = s->main + 2 * (size_t)at;
        b.cue = s->cue + 2 * (size_t)at;
        b.phones = s->phones + 2 * (size_t)at;
        b.booth = s->has_booth ? s->booth + 2 * (size_t)at : NULL;
    }
    if (s->ducking)
        b.duck = s->duck + at;
    return b;
}

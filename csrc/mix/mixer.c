/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mixer.h"

#include <stdlib.h>

#include "../fx/rack.h"
#include "booth.h"
#include "master.h"
#include "strip.h"

struct dj_mixer {
    struct dj_strips strips;
    struct dj_rack fx;
    struct dj_master master;
    struct dj_booth booth;
    struct dj_beside beside;
    float *booth_out; /* NULL: nobody hears it */
    uint32_t in_cell; /* frames of the running cell that are done */
    bool fresh;       /* nothing rendered yet: the first parameters hold at once */
};

struct dj_mixer *dj_mixer_new(uint32_t sample_rate)
{
    dj_rt_not_allowed();
    struct dj_mixer *m = calloc(1, sizeof *m);
    if (!m)
        return NULL;
    if (!dj_rack_init(&m->fx, sample_rate)) {
        free(m);
        return NULL;
    }
    dj_strips_init(&m->strips, sample_rate);
    dj_master_init(&m->master, sample_rate);
    dj_booth_init(&m->booth, sample_rate);
    m->fresh = true;
    return m;
}

void dj_mixer_free(struct dj_mixer *m)
{
    dj_rt_not_allowed();
    if (m == NULL)
        return;
    dj_rack_clear(&m->fx);
    free(m);
}

void dj_mixer_reset(struct dj_mixer *m, const struct dj_mix_params *p)
{
    dj_strips_reset(&m->strips, p);
    dj_rack_reset(&m->fx, &p->fx);
    dj_master_reset(&m->master, p);
    dj_booth_rest(&m->booth);
    m->in_cell = 0;
    m->fresh = false;
}

static void set(struct dj_mixer *m, const struct dj_mix_params *p)
{
    if (m->fresh)
        dj_mixer_reset(m, p);
    dj_strips_set(&m->strips, p);
    dj_rack_set(&m->fx, &p->fx);
    dj_master_set(&m->master, p);
    if (m->booth_out != NULL)
        dj_booth_set(&m->booth, dj_master_gain(p->booth_db));
    else
        dj_booth_rest(&m->booth);
}

void dj_mixer_beside(struct dj_mixer *m, const struct dj_beside *beside) { m->beside = *beside; }

void dj_mixer_booth(struct dj_mixer *m, float *stereo) { m->booth_out = stereo; }

/* The decks give way to the voice, from frame `at` of the block. */
static DJ_RT void duck(const struct dj_beside *b, uint32_t at, dj_f4 *bus, uint32_t frames)
{
    for (uint32_t i = 0; b->duck != NULL && i < frames; i++)
        bus[i] *= (dj_f4){b->duck[at + i], b->duck[at + i], 1.0f, 1.0f};
}

/* Sound from beside the decks joins main and cued. */
static DJ_RT void join(const struct dj_beside *b, uint32_t at, dj_f4 *bus, uint32_t frames)
{
    for (uint32_t i = 0; b->main != NULL && i < frames; i++) {
        const float *main = b->main + 2 * (at + i), *cue = b->cue + 2 * (at + i);
        bus[i] += (dj_f4){main[0], main[1], cue[0], cue[1]};
    }
}

void dj_mixer_render(struct dj_mixer *m, const struct dj_mix_params *p,
                     const float *const deck[DJ_DECKS], float *out, uint32_t frames)
{
    dj_f4 bus[DJ_CELL];
    struct dj_lanes after[DJ_CELL];
    set(m, p);
    const bool effects = dj_rack_awake(&m->fx);
    for (uint32_t at = 0; at < frames;) {
        uint32_t left = frames - at, n = DJ_CELL - m->in_cell;
        n = n < left ? n : left;
        if (m->in_cell == 0)
            dj_strips_cell_start(&m->strips);
        if (m->in_cell == 0 && effects)
            dj_rack_cell(&m->fx);
        dj_strips_render(&m->strips, deck, at, bus, after, n);
        if (effects)
            dj_rack_render(&m->fx, after, bus, n);
        duck(&m->beside, at, bus, n);
        if (m->booth_out != NULL)
            dj_booth_render(&m->booth, bus, m->beside.booth ? m->beside.booth + 2 * at : NULL,
                            m->booth_out + 2 * (size_t)at, n);
        join(&m->beside, at, bus, n);
        dj_master_render(&m->master, bus, m->beside.phones ? m->beside.phones + 2 * at : NULL, n);
        memcpy(out + (size_t)at * DJ_OUT_CHANNELS, bus, n * sizeof *bus);
        at += n;
        m->in_cell = (m->in_cell + n) % DJ_CELL;
        if (m->in_cell == 0) {
            dj_strips_cell_end(&m->strips);
            dj_master_cell_end(&m->master);
            if (m->booth_out != NULL)
                dj_booth_cell_end(&m->booth);
        }
    }
    m->beside = (struct dj_beside){0};
    m->booth_out = NULL;
}

void dj_mixer_beats(struct dj_mixer *m, const struct dj_fx_beats *beats) { m->fx.beats = *beats; }

bool dj_mixer_keeps_time(const struct dj_mixer *m) { return dj_rack_awake(&m->fx); }

void dj_mixer_meters(const struct dj_mixer *m, dj_state *s)
{
    for (int d = 0; d < DJ_DECKS; d++)
        dj_meters_read(&m->strips.meter[d / 2], d % 2, &s->deck[d].meter);
    dj_meters_read(&m->master.meter, 0, &s->main);
    dj_meters_read(&m->master.meter, 1, &s->phones);
    dj_meters_read(&m->booth.meter, 0, &s->booth);
    s->main.clips = m->master.limiter.cut[0];
    s->phones.clips = m->master.limiter.cut[1];
    s->booth.clips = m->booth.limiter.cut[0];
    float gain = m->master.limiter.gain[0].gain;
    s->limiter_db =
        m->master.set.limiter && gain < 1.0f ? (float)dj_gain_db((double)gain, -120.0) : 0.0f;
}

void dj_mixer_clip_reset(struct dj_mixer *m)
{
    for (int half = 0; half < 2; half++)
        dj_meters_clip_reset(&m->strips.meter[half]);
    m->master.limiter.cut[0] = m->master.limiter.cut[1] = m->booth.limiter.cut[0] = 0;
}

uint32_t dj_mixer_latency(const struct dj_mixer *m) { return m->master.limiter.delay; }

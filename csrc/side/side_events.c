/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Pads and buttons of what sounds beside the decks, tracks that come, and what is told. */
#include "../rt_math.h"
#include "side.h"

enum mode { ONCE, HOLD, TOGGLE };

static DJ_RT void store(struct dj_side *s, enum dj_master_control c, double value)
{
    dj_value_store(s->block, dj_master_id(c), value);
}

void dj_side_load(struct dj_side *s, unsigned voice, struct dj_slot *slot)
{
    struct dj_voice *v = &s->voice[voice];
    dj_voice_load(v, slot);
    if (voice != DJ_SAMPLERS)
        return;
    v->at.playing = dj_voice_loaded(v);
    store(s, DJ_M_PREVIEW_PLAY, v->at.playing);
}

void dj_side_restore(struct dj_side *s, unsigned voice, const struct dj_place *at, double missed)
{
    const bool loop =
        voice < DJ_SAMPLERS && dj_value(s->block, dj_sampler_id(voice, DJ_S_LOOP)) != 0.0;
    dj_voice_restore(&s->voice[voice], at, missed, loop);
}

static DJ_RT void trigger(struct dj_side *s, unsigned slot)
{
    struct dj_voice *v = &s->voice[slot];
    if (!dj_voice_loaded(v))
        return;
    if (dj_value(s->block, dj_sampler_id(slot, DJ_S_QUANTIZE)) != 0.0)
        v->at.waiting = true; /* without a deck that plays it starts at once all the same */
    else
        dj_voice_start(v, 0.0);
}

static DJ_RT void press(struct dj_side *s, unsigned slot, bool down)
{
    struct dj_voice *v = &s->voice[slot];
    const int mode = (int)dj_value(s->block, dj_sampler_id(slot, DJ_S_MODE));
    if (mode == TOGGLE && down && (v->at.playing || v->at.waiting))
        dj_voice_stop(v);
    else if (down)
        trigger(s, slot);
    else if (mode == HOLD)
        dj_voice_stop(v);
}

static DJ_RT void preview_play(struct dj_side *s, bool play)
{
    struct dj_voice *v = &s->voice[DJ_SAMPLERS];
    v->at.playing = play && dj_voice_loaded(v);
    store(s, DJ_M_PREVIEW_PLAY, v->at.playing);
}

void dj_side_event(struct dj_side *s, uint32_t id, double value)
{
    struct dj_voice *preview = &s->voice[DJ_SAMPLERS];
    if (id >= DJ_FX_BASE)
        return;
    if (id >= DJ_SAMPLER_BASE) {
        const uint32_t local = (id - DJ_SAMPLER_BASE) % DJ_SAMPLER_CONTROLS;
        const unsigned slot = (id - DJ_SAMPLER_BASE) / DJ_SAMPLER_CONTROLS;
        if (local == DJ_S_PLAY)
            press(s, slot, value != 0.0);
        else if (local == DJ_S_STOP)
            dj_voice_stop(&s->voice[slot]);
    } else if (id == dj_master_id(DJ_M_PREVIEW_PLAY)) {
        preview_play(s, value != 0.0);
    } else if (id == dj_master_id(DJ_M_PREVIEW_SEEK_RATIO)) {
        dj_voice_seek(preview, value * dj_voice_total(preview));
    }
}

static DJ_RT void publish_slot(struct dj_side *s, unsigned slot)
{
    const struct dj_voice *v = &s->voice[slot];
    const uint32_t base = dj_sampler_id(slot, (enum dj_sampler_control)0);
    dj_value_store(s->block, base + DJ_S_LOADED, dj_voice_loaded(v));
    dj_value_store(s->block, base + DJ_S_PLAYING, v->at.playing);
    dj_value_store(s->block, base + DJ_S_WAITING, v->at.waiting);
    dj_value_store(s->block, base + DJ_S_LENGTH, dj_voice_length(v));
    dj_value_store(s->block, base + DJ_S_POSITION_RATIO, v->at.playing ? dj_voice_ratio(v) : 0.0);
}

void dj_side_publish(struct dj_side *s)
{
    const struct dj_voice *preview = &s->voice[DJ_SAMPLERS];
    for (unsigned i = 0; i < DJ_SAMPLERS; i++)
        publish_slot(s, i);
    store(s, DJ_M_PREVIEW_LOADED, dj_voice_loaded(preview));
    store(s, DJ_M_PREVIEW_PLAYING, preview->sounding);
    store(s, DJ_M_PREVIEW_PLAY, preview->at.playing);
    store(s, DJ_M_PREVIEW_POSITION_RATIO, dj_voice_ratio(preview));
    store(s, DJ_M_MIC_THERE, s->mic.there);
    store(s, DJ_M_MIC_LEVEL, (double)s->mic.peak);
    store(s, DJ_M_LATENCY_PINGS, s->roundtrip.told.pings);
    store(s, DJ_M_LATENCY_HEARD, s->roundtrip.told.heard);
    store(s, DJ_M_LATENCY_FRAMES, s->roundtrip.told.frames);
    store(s, DJ_M_LATENCY_SPREAD, s->roundtrip.told.spread);
}

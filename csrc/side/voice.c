/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "voice.h"

#include "../rt_math.h"

#define START_FADE_S 0.0015 /* from silence in the middle of a track */
#define STOP_FADE_S 0.004
#define QUIET 1e-3f          /* -60 dB: sound that starts below needs no fade */
#define DECODE_MARGIN 1024.0 /* frames kept from what is not decoded yet: room to fade out */

void dj_voice_init(struct dj_voice *v, double device_rate, struct dj_slot *empty)
{
    memset(v, 0, sizeof *v);
    v->device_rate = device_rate;
    v->slot = empty;
    dj_heads_clear(&v->heads);
}

static DJ_RT const struct dj_track_header *header(const struct dj_voice *v)
{
    return v->slot->track->header;
}

static DJ_RT double rate_of(const struct dj_voice *v)
{
    return (double)header(v)->rate / v->device_rate;
}

static DJ_RT bool complete(const struct dj_voice *v)
{
    return atomic_load_explicit(&header(v)->complete, memory_order_acquire) != 0;
}

bool dj_voice_loaded(const struct dj_voice *v) { return v->slot->load.segment[0] != 0; }

double dj_voice_total(const struct dj_voice *v)
{
    const uint64_t ready = dj_track_ready(v->slot->track);
    return (double)(complete(v) || ready > header(v)->estimate ? ready : header(v)->estimate);
}

double dj_voice_length(const struct dj_voice *v)
{
    return dj_voice_loaded(v) ? dj_voice_total(v) / (double)header(v)->rate : 0.0;
}

double dj_voice_ratio(const struct dj_voice *v)
{
    const double total = dj_voice_total(v);
    return total > 0.0 ? dj_clamp(v->at.position / total, 0.0, 1.0) : 0.0;
}

bool dj_voice_quiet(const struct dj_voice *v)
{
    bool sounds = v->at.playing || v->at.waiting;
    for (int i = 0; i < DJ_HEADS; i++)
        sounds = sounds || v->heads.head[i].active;
    return !sounds;
}

static DJ_RT void fall_silent(struct dj_voice *v)
{
    if (v->sounding)
        v->fade_rate = rate_of(v);
    dj_heads_stop(&v->heads, (uint32_t)(STOP_FADE_S * v->device_rate));
    v->sounding = false;
}

void dj_voice_load(struct dj_voice *v, struct dj_slot *slot)
{
    fall_silent(v);
    v->leaving = v->slot;
    v->slot = slot;
    v->at =
        (struct dj_place){.load_id = slot->load.id, .position = fmax(slot->load.cue_point, 0.0)};
}

void dj_voice_restore(struct dj_voice *v, const struct dj_place *at, double missed, bool loop)
{
    const double total = dj_voice_total(v);
    v->at = *at;
    v->at.position += at->playing ? missed * rate_of(v) : 0.0;
    if (v->at.position < total || !complete(v))
        return;
    v->at.position = loop && total > 0.0 ? fmod(v->at.position, total) : 0.0;
    v->at.playing = v->at.playing && loop;
}

struct dj_slot *dj_voice_release(struct dj_voice *v)
{
    struct dj_slot *s = v->leaving;
    if (s == NULL || dj_heads_use(&v->heads, s->track))
        return NULL;
    v->leaving = NULL;
    return s;
}

void dj_voice_seek(struct dj_voice *v, double position)
{
    fall_silent(v);
    v->at.position = dj_clamp(position, 0.0, dj_voice_total(v));
}

void dj_voice_start(struct dj_voice *v, double position)
{
    dj_voice_seek(v, position);
    v->at.playing = dj_voice_loaded(v);
    v->at.waiting = false;
}

void dj_voice_stop(struct dj_voice *v)
{
    fall_silent(v);
    v->at.playing = v->at.waiting = false;
}

/* A head at the position. The attack of a sample that is played from its start stays as it is. */
static DJ_RT void sound(struct dj_voice *v)
{
    const struct dj_source s = {.track = v->slot->track};
    const bool whole = v->at.position == 0.0 || dj_source_level(&s, v->at.position) < QUIET;
    dj_heads_start(&v->heads, &s, v->at.position,
                   whole ? 0 : (uint32_t)(START_FADE_S * v->device_rate));
    v->sounding = true;
}

/* The decoder has not come this far: wait for it. */
static DJ_RT bool starved(const struct dj_voice *v)
{
    return !complete(v) && v->at.position + DECODE_MARGIN > (double)dj_track_ready(v->slot->track);
}

static DJ_RT void end(struct dj_voice *v, bool loop)
{
    const double total = dj_voice_total(v);
    const double over = v->at.position - total;
    fall_silent(v);
    v->at.position = loop && total > 0.0 ? fmod(over, total) : 0.0;
    v->at.playing = loop && total > 0.0;
}

/* Frames until the end, at most `frames`. */
static DJ_RT uint32_t to_end(const struct dj_voice *v, uint32_t frames)
{
    if (!v->sounding || !complete(v))
        return frames;
    const double left = ceil((dj_voice_total(v) - v->at.position) / rate_of(v));
    return left < (double)frames ? (uint32_t)fmax(left, 1.0) : frames;
}

void dj_voice_run(struct dj_voice *v, const struct dj_sinc *sinc, bool loop, float *out,
                  uint32_t frames)
{
    for (uint32_t done = 0; done < frames;) {
        const bool sounds = v->at.playing && !starved(v);
        if (sounds && !v->sounding)
            sound(v);
        else if (!sounds && v->sounding)
            fall_silent(v);
        const uint32_t n = to_end(v, frames - done);
        const double rate = v->sounding ? rate_of(v) : v->fade_rate;
        dj_heads_render(&v->heads, sinc, rate, 0.0, out + 2 * done, n);
        v->at.position += v->sounding ? n * rate : 0.0;
        done += n;
        if (v->sounding && complete(v) && v->at.position >= dj_voice_total(v))
            end(v, loop);
    }
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "head.h"

#include "../rt_math.h"

#define MAX_STEP 32.0 /* frames a frame: faster reading is cut */
#define WINDOW ((size_t)(DJ_RUN * MAX_STEP) + DJ_TAPS + 4)

void dj_heads_clear(struct dj_heads *h)
{
    for (int i = 0; i < DJ_HEADS; i++)
        h->head[i].active = false;
    h->current = -1;
}

/* A free head, or the quietest of those that fade out. */
static DJ_RT int free_head(const struct dj_heads *h)
{
    int best = -1;
    for (int i = 0; i < DJ_HEADS; i++) {
        if (!h->head[i].active)
            return i;
        if (i != h->current && (best < 0 || h->head[i].gain < h->head[best].gain))
            best = i;
    }
    return best;
}

void dj_heads_stop(struct dj_heads *h, uint32_t fade)
{
    if (h->current >= 0) {
        struct dj_head *c = &h->head[h->current];
        if (fade == 0)
            c->active = false;
        c->gain_step = fade == 0 ? 0.0f : -1.0f / (float)fade;
    }
    h->current = -1;
}

void dj_heads_start(struct dj_heads *h, const struct dj_source *source, double position,
                    uint32_t fade)
{
    dj_heads_stop(h, fade);
    const int i = free_head(h);
    h->head[i] = (struct dj_head){
        .source = *source,
        .position = position,
        .gain = fade == 0 ? 1.0f : 0.0f,
        .gain_step = fade == 0 ? 0.0f : 1.0f / (float)fade,
        .active = true,
    };
    h->current = i;
}

bool dj_heads_use(const struct dj_heads *h, const struct dj_track *track)
{
    for (int i = 0; i < DJ_HEADS; i++)
        if (h->head[i].active && h->head[i].source.track == track)
            return true;
    return false;
}

/* Position of a track frame in the source's own frames. */
static DJ_RT double source_position(const struct dj_source *s, double position)
{
    if (s->stretch == NULL)
        return position;
    return (double)s->direction * (position - (double)s->origin) * s->scale;
}

static DJ_RT double source_step(const struct dj_source *s, double rate)
{
    const double step = s->stretch == NULL ? rate : (double)s->direction * rate * s->scale;
    return dj_clamp(step, -MAX_STEP, MAX_STEP);
}

/* A run of frames of a source: [first, last]. */
struct span {
    int64_t first, last;
};

static DJ_RT struct span span_of(double position, double step, double bend, uint32_t frames)
{
    const double n = (double)frames - 1;
    const double end = position + n * step + 0.5 * bend * n * (n - 1);
    const double middle =
        bend != 0 ? position + 0.5 * n * step : position; /* a turn lies in between */
    const double low = fmin(fmin(position, end), middle), high = fmax(fmax(position, end), middle);
    return (struct span){(int64_t)floor(low) - DJ_TAPS_BEFORE - 1,
                         (int64_t)floor(high) + DJ_TAPS_AFTER + 1};
}

/* Frames of the track from `first` on, `n` of them; silence where there are none. */
static DJ_RT const float *track_window(const struct dj_source *s, int64_t first, int64_t n,
                                       float *scratch)
{
    const struct dj_track *t = s->track;
    const int64_t length = (int64_t)dj_track_ready(t);
    if (!s->stems.mixed && first >= 0 && first + n <= length)
        return t->pcm + 2 * first;
    memset(scratch, 0, (size_t)n * 2 * sizeof *scratch);
    const int64_t from = first < 0 ? 0 : first;
    const int64_t to = first + n < length ? first + n : length;
    if (to > from && s->stems.mixed)
        dj_stems_add(t, &s->stems, from, to, scratch + 2 * (from - first));
    else if (to > from)
        memcpy(scratch + 2 * (from - first), t->pcm + 2 * from,
               (size_t)(to - from) * 2 * sizeof *scratch);
    return scratch;
}

/* Frames of a lane's ring; silence before its beginning. */
static DJ_RT const float *lane_window(const struct dj_source *s, int64_t first, int64_t n,
                                      float *scratch)
{
    const float *ring = dj_stretch_frames(s->stretch, s->lane);
    const int64_t place = first & (DJ_LANE_FRAMES - 1);
    if (first >= 0 && place + n <= DJ_LANE_FRAMES)
        return ring + 2 * place;
    for (int64_t i = 0; i < n; i++) {
        const int64_t k = (first + i) & (DJ_LANE_FRAMES - 1);
        scratch[2 * i] = first + i < 0 ? 0.0f : ring[2 * k];
        scratch[2 * i + 1] = first + i < 0 ? 0.0f : ring[2 * k + 1];
    }
    return scratch;
}

static DJ_RT bool lane_has(const struct dj_source *s, struct span span)
{
    const int64_t ready = dj_stretch_ready(s->stretch, s->lane);
    return span.last < ready && (span.first < 0 || span.first >= ready - DJ_LANE_FRAMES + 2048);
}

bool dj_source_ready(const struct dj_source *s, double position, double rate, uint32_t frames)
{
    if (s->stretch == NULL)
        return true;
    return lane_has(s, span_of(source_position(s, position), source_step(s, rate), 0.0, frames));
}

float dj_source_level(const struct dj_source *s, double position)
{
    if (s->stretch != NULL)
        return 1.0f;
    float scratch[8];
    const float *x = track_window(s, (int64_t)floor(position), 2, scratch);
    return fmaxf(fmaxf(fabsf(x[0]), fabsf(x[1])), fmaxf(fabsf(x[2]), fabsf(x[3])));
}

/* The source's sound along the motion, not faded yet. */
static DJ_RT bool read_source(const struct dj_head *h, const struct dj_sinc *sinc, double rate,
                              double bend, float *out, uint32_t frames)
{
    const struct dj_source *s = &h->source;
    const double position = source_position(s, h->position);
    const double step = source_step(s, rate);
    const double turn = s->stretch == NULL ? bend : (double)s->direction * bend * s->scale;
    const struct span span = span_of(position, step, turn, frames);
    float scratch[2 * WINDOW];
    const int64_t n = span.last - span.first + 1;
    if (n > (int64_t)WINDOW || (s->stretch != NULL && !lane_has(s, span))) {
        memset(out, 0, 2 * frames * sizeof *out);
        return false;
    }
    const float *x = s->stretch == NULL ? track_window(s, span.first, n, scratch)
                                        : lane_window(s, span.first, n, scratch);
    if (step == 1.0 && turn == 0.0 && position == floor(position))
        memcpy(out, x + 2 * ((int64_t)position - span.first), 2 * frames * sizeof *out);
    else
        dj_sinc_run(sinc, x, position - (double)span.first, step, turn, out, frames);
    return true;
}

/* Fades leave and arrive without a corner; two that cross add up to 1. */
static inline DJ_RT float eased(float gain) { return gain * gain * (3.0f - 2.0f * gain); }

static DJ_RT void add_faded(struct dj_head *h, const float *in, float *out, uint32_t frames)
{
    if (h->gain_step == 0.0f && h->gain == 1.0f) {
        for (uint32_t i = 0; i < 2 * frames; i++)
            out[i] += in[i];
        return;
    }
    for (uint32_t i = 0; i < frames; i++) {
        h->gain = dj_clampf(h->gain + h->gain_step, 0.0f, 1.0f);
        out[2 * i] += eased(h->gain) * in[2 * i];
        out[2 * i + 1] += eased(h->gain) * in[2 * i + 1];
    }
    if (h->gain_step > 0.0f && h->gain >= 1.0f)
        h->gain_step = 0.0f;
    if (h->gain_step < 0.0f && h->gain <= 0.0f)
        h->active = false;
}

bool dj_heads_render(struct dj_heads *h, const struct dj_sinc *sinc, double rate, double bend,
                     float *out, uint32_t frames)
{
    bool whole = true;
    float buffer[2 * DJ_RUN];
    const double n = (double)frames;
    for (int i = 0; i < DJ_HEADS; i++) {
        struct dj_head *head = &h->head[i];
        if (!head->active)
            continue;
        const bool ok = read_source(head, sinc, rate, bend, buffer, frames);
        whole = whole && (ok || i != h->current);
        add_faded(head, buffer, out, frames);
        head->position += n * rate + 0.5 * bend * n * (n - 1);
    }
    return whole;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A PortAudio stream as an output of the engine: the device's thread calls, the engine renders,
 * its channels go where the device wants them. A sink that is held keeps counting calls and
 * gives silence, so that another device may drive the same engine in the meantime. */
#include "../dj.h"
#include "../engine.h"
#include "realtime.h"

#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define UNDERFLOW_FLAG 0x4ul /* paOutputUnderflow */
#define CONTINUE 0           /* paContinue */
#define MAX_CHANNELS 64u
#define HOLD_TRIES 200 /* ms to wait for a callback to end; blocks are far shorter */

struct dj_sink {
    dj_engine *engine;
    uint32_t channels;
    uint32_t inputs;          /* channels of the input; none: nothing is heard */
    int32_t mic;              /* the microphone's; -1: none */
    int32_t record[DJ_DECKS]; /* left ones of the records'; -1: none */
    int32_t main_first, phones_first, booth_first; /* -1: not sent */
    _Atomic uint64_t calls;                        /* callback only stores */
    _Atomic bool inside;                           /* callback only stores */
    _Atomic bool held;                             /* control only stores */
    _Atomic bool seen;                             /* callback only stores: `thread` is known */
    pthread_t thread;                              /* of the device; written before `seen` */
    float block[DJ_MAX_FRAMES * DJ_OUT_CHANNELS];
    float booth[2 * DJ_MAX_FRAMES];
    float voice[DJ_MAX_FRAMES]; /* the microphone */
    float turned[DJ_DECKS][2 * DJ_MAX_FRAMES];
};

static bool place_fits(int32_t first, uint32_t channels)
{
    return first >= -1 && (first < 0 || (uint32_t)first < channels);
}

dj_status dj_sink_new(dj_engine *e, uint32_t channels, int32_t main_first, int32_t phones_first,
                      dj_sink **out)
{
    struct dj_sink *s;

    dj_rt_not_allowed();
    if (channels < 1 || channels > MAX_CHANNELS || !place_fits(main_first, channels) ||
        !place_fits(phones_first, channels))
        return DJ_ERR_BAD_ARG;
    s = calloc(1, sizeof *s);
    if (!s)
        return DJ_ERR_NO_MEM;
    s->engine = e;
    s->channels = channels;
    s->main_first = main_first;
    s->phones_first = phones_first;
    s->booth_first = -1;
    s->mic = -1;
    for (unsigned i = 0; i < DJ_DECKS; i++)
        s->record[i] = -1;
    *out = s;
    return DJ_OK;
}

void dj_sink_free(dj_sink *s) { free(s); }

dj_status dj_sink_booth(dj_sink *s, uint32_t first)
{
    dj_rt_not_allowed();
    if (first >= s->channels)
        return DJ_ERR_BAD_ARG;
    s->booth_first = (int32_t)first;
    return DJ_OK;
}

dj_status dj_sink_listen(dj_sink *s, uint32_t channels, int32_t mic)
{
    dj_rt_not_allowed();
    if (channels < 1 || channels > MAX_CHANNELS || !place_fits(mic, channels))
        return DJ_ERR_BAD_ARG;
    s->inputs = channels;
    s->mic = mic;
    return DJ_OK;
}

dj_status dj_sink_record(dj_sink *s, uint32_t deck, uint32_t first)
{
    dj_rt_not_allowed();
    if (deck >= DJ_DECKS || s->inputs < 2 || first > s->inputs - 2)
        return DJ_ERR_BAD_ARG;
    s->record[deck] = (int32_t)first;
    return DJ_OK;
}

uint64_t dj_sink_calls(dj_sink *s) { return atomic_load_explicit(&s->calls, memory_order_relaxed); }

void dj_sink_hold(dj_sink *s, bool hold)
{
    const struct timespec wait = {0, 1000000};

    dj_rt_not_allowed();
    atomic_store(&s->held, hold);
    for (int i = 0; hold && i < HOLD_TRIES && atomic_load(&s->inside); i++)
        nanosleep(&wait, NULL);
}

bool dj_sink_realtime(dj_sink *s)
{
    if (!atomic_load_explicit(&s->seen, memory_order_acquire))
        return false;
    return dj_realtime_raise(s->thread);
}

/* Where the first two of `width` channels go; on the device's last one both sides meet as mono. */
static DJ_RT void put_pair(const struct dj_sink *s, const float *from, uint32_t width, float *out,
                           uint32_t frames, int32_t first)
{
    const uint32_t n = s->channels;

    if (first < 0)
        return;
    if ((uint32_t)first + 1 < n) {
        for (uint32_t i = 0; i < frames; i++) {
            out[i * n + (uint32_t)first] = from[i * width];
            out[i * n + (uint32_t)first + 1] = from[i * width + 1];
        }
    } else {
        for (uint32_t i = 0; i < frames; i++)
            out[i * n + (uint32_t)first] = 0.5f * (from[i * width] + from[i * width + 1]);
    }
}

/* Return: the microphone's sound; NULL: there is none. */
static DJ_RT const float *take_voice(struct dj_sink *s, const float *in, uint32_t frames)
{
    if (in == NULL || s->inputs == 0 || s->mic < 0)
        return NULL;
    for (uint32_t i = 0; i < frames; i++)
        s->voice[i] = in[i * s->inputs + (uint32_t)s->mic];
    return s->voice;
}

static DJ_RT void take_records(struct dj_sink *s, const float *in, uint32_t frames)
{
    for (unsigned d = 0; d < DJ_DECKS && in != NULL && s->inputs > 0; d++) {
        if (s->record[d] < 0)
            continue;
        const float *from = in + s->record[d];
        for (uint32_t i = 0; i < frames; i++)
            memcpy(&s->turned[d][2 * i], from + (size_t)i * s->inputs, 2 * sizeof *from);
        dj_engine_hear(s->engine, d, s->turned[d]);
    }
}

static DJ_RT void render(struct dj_sink *s, const float *in, float *out, unsigned long frames)
{
    while (frames > 0) {
        const uint32_t n = frames < DJ_MAX_FRAMES ? (uint32_t)frames : DJ_MAX_FRAMES;
        take_records(s, in, n);
        if (s->booth_first >= 0)
            dj_engine_booth(s->engine, s->booth);
        dj_render(s->engine, take_voice(s, in, n), s->block, n);
        put_pair(s, s->block, DJ_OUT_CHANNELS, out, n, s->main_first);
        put_pair(s, s->block + 2, DJ_OUT_CHANNELS, out, n, s->phones_first);
        put_pair(s, s->booth, 2, out, n, s->booth_first);
        out += (size_t)n * s->channels;
        in = in != NULL ? in + (size_t)n * s->inputs : NULL;
        frames -= n;
    }
}

static DJ_RT void note_thread(struct dj_sink *s)
{
    if (atomic_load_explicit(&s->seen, memory_order_relaxed))
        return;
    DJ_RT_TRUST("pthread_self reads a register")
    s->thread = pthread_self();
    DJ_RT_TRUST_END
    atomic_store_explicit(&s->seen, true, memory_order_release);
}

int dj_sink_callback(const void *in, void *out, unsigned long frames, const void *when,
                     unsigned long flags, void *user)
{
    struct dj_sink *s = user;

    (void)when;
    note_thread(s);
    memset(out, 0, (size_t)frames * s->channels * sizeof(float));
    atomic_store(&s->inside, true); /* in one order with `held`: either it sees us or we see it */
    if (!atomic_load(&s->held)) {
        if (flags & UNDERFLOW_FLAG)
            dj_engine_underflow(s->engine);
        render(s, in, out, frames);
    }
    atomic_store(&s->inside, false);
    atomic_store_explicit(&s->calls, atomic_load_explicit(&s->calls, memory_order_relaxed) + 1,
                          memory_order_relaxed);
    return CONTINUE;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pulses.h"

#include <math.h>

#define PULSES 24 /* a beat */
#define BAR 96    /* pulses, at four beats a bar */
#define CATCH_UP_S 0.25
#define CATCH_UP_MAX 0.1 /* of the pace */
#define LOOK_NS 5000000u /* the music is looked at so often */
#define LOST_NS 500000000u
#define END_NS 100000000u  /* without music: stop */
#define AWAY_NS 150000000u /* a jump that is taken back sooner is none */
#define BPM_USUAL 120.0

enum { CLOCK = 0xF8, START = 0xFA, CONTINUE = 0xFB, STOP = 0xFC, POSITION = 0xF2 };

static bool has_beats(const struct dj_music *m)
{
    return m->sounding && isfinite(m->beat) && m->bpm > 0.0;
}

static double heard(const struct dj_pulses *p, const struct dj_music *m, uint64_t now_ns)
{
    const double since_s = ((double)now_ns - (double)m->ns) * 1e-9 - p->offset_s;
    return m->beat + since_s * m->bpm / 60.0;
}

static void join(struct dj_pulses *p, double beat)
{
    p->beat = beat;
    p->next = (int64_t)ceil(beat * PULSES);
}

/* Move on to now. */
static double advance(struct dj_pulses *p, const struct dj_music *m, uint64_t now_ns)
{
    const double pace = p->bpm / 60.0;
    double rate = pace;
    const double dt = (double)(now_ns - p->ns) * 1e-9;
    if (has_beats(m) && !m->loose) {
        double off = heard(p, m, now_ns) - (p->beat + pace * dt);
        const double whole = floor(off + 0.5);
        p->elsewhere = whole == 0.0 ? 0 : p->elsewhere == 0 ? now_ns : p->elsewhere;
        p->whole = whole;
        off -= whole;
        rate += fmax(fmin(off / CATCH_UP_S, CATCH_UP_MAX * pace), -CATCH_UP_MAX * pace);
    }
    p->beat += rate * dt;
    return rate;
}

static uint32_t begin(struct dj_pulses *p, uint8_t *out)
{
    p->waiting = false;
    p->running = true;
    if (p->transport == DJ_SEND_START) {
        out[0] = START;
        return 1;
    }
    const int64_t sixteenths = p->next / (PULSES / 4);
    const uint32_t place = sixteenths > 0 ? (uint32_t)sixteenths & 0x3FFF : 0;
    out[0] = POSITION;
    out[1] = place & 0x7F;
    out[2] = (uint8_t)(place >> 7);
    out[3] = CONTINUE;
    return 4;
}

/* Begins and ends of the music. Return: bytes. */
static uint32_t transport(struct dj_pulses *p, const struct dj_music *m, uint64_t now_ns,
                          uint8_t *out)
{
    if (m->sounding)
        p->quiet = now_ns;
    if (p->transport == DJ_SEND_NONE)
        return 0;
    if (has_beats(m) && !p->running && !p->waiting) {
        p->waiting = true;
        join(p, heard(p, m, now_ns));
    }
    if (m->sounding || now_ns - p->quiet < END_NS)
        return 0;
    p->waiting = false;
    if (!p->running)
        return 0;
    p->running = false;
    out[0] = STOP;
    return 1;
}

/* A sequencer goes where the music has gone to, without missing a pulse. Return: bytes. */
static uint32_t go_along(struct dj_pulses *p, uint64_t now_ns, uint8_t *out)
{
    if (p->transport != DJ_SEND_POSITION || !p->running || p->elsewhere == 0)
        return 0;
    if (now_ns - p->elsewhere < AWAY_NS || p->next % (PULSES / 4) != 0)
        return 0;
    p->beat += p->whole;
    p->next += (int64_t)p->whole * PULSES;
    p->elsewhere = 0;
    out[0] = STOP;
    return 1 + begin(p, out + 1);
}

static bool before_bar(const struct dj_pulses *p) { return ((p->next % BAR) + BAR) % BAR == 0; }

uint32_t dj_pulses_step(struct dj_pulses *p, const struct dj_music *m, uint64_t now_ns,
                        uint8_t *out, uint64_t *wake_ns)
{
    if (!p->began || now_ns - p->ns > LOST_NS) {
        p->began = true;
        p->ns = p->quiet = now_ns;
        join(p, has_beats(m) ? heard(p, m, now_ns) : 0.0);
    }
    if (has_beats(m))
        p->bpm = m->bpm;
    else if (!(p->bpm > 0.0))
        p->bpm = BPM_USUAL;
    const double rate = advance(p, m, now_ns);
    p->ns = now_ns;
    uint32_t n = transport(p, m, now_ns, out);
    while ((double)p->next <= p->beat * PULSES && n + 10 < DJ_PULSES_ROOM) {
        out[n++] = CLOCK;
        p->next++;
        if (p->waiting && before_bar(p))
            n += begin(p, out + n);
        else
            n += go_along(p, now_ns, out + n);
    }
    const double left_s = ((double)p->next / PULSES - p->beat) / rate;
    const uint64_t left_ns = left_s > 0.0 ? (uint64_t)(left_s * 1e9) : 0;
    *wake_ns = now_ns + (left_ns < LOOK_NS ? left_ns : LOOK_NS);
    return n;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "timecode_out.h"

#include <math.h>

#define QUARTERS 4 /* messages a frame */
#define PIECES 8   /* that make one time, which so takes two frames */
#define LOOK_NS 5000000u
#define FULL_NS 100000000u /* not more often: some readers reposition a tape at each */
#define SLOWEST 0.1        /* of the usual speed: below, readers lose it */
#define DAY_S 86400

double dj_mtc_fps(enum dj_mtc_rate rate)
{
    static const double fps[] = {24.0, 25.0, 30000.0 / 1001.0, 30.0};
    return fps[rate];
}

struct dj_mtc_time dj_mtc_time(enum dj_mtc_rate rate, int64_t frame)
{
    static const int64_t nominal[] = {24, 25, 30, 30};
    int64_t n = frame > 0 ? frame : 0;
    if (rate == DJ_MTC_30_DROP) {
        const int64_t ten_minutes = 17982, minute = 1798;
        const int64_t tens = n / ten_minutes, rest = n % ten_minutes;
        n += 18 * tens + (rest >= 2 ? 2 * ((rest - 2) / minute) : 0);
    }
    const int64_t a_second = nominal[rate], seconds = n / a_second % DAY_S;
    return (struct dj_mtc_time){
        .hours = (uint32_t)(seconds / 3600),
        .minutes = (uint32_t)(seconds / 60 % 60),
        .seconds = (uint32_t)(seconds % 60),
        .frames = (uint32_t)(n % a_second),
    };
}

static uint8_t hours_byte(enum dj_mtc_rate rate, uint32_t hours)
{
    return (uint8_t)((uint32_t)rate << 5 | hours);
}

static uint32_t full_frame(struct dj_mtc *t, int64_t frame, uint64_t now_ns, uint8_t *out)
{
    if (t->began && (frame == t->full || now_ns - t->full_ns < FULL_NS))
        return 0;
    t->began = true;
    t->full = frame;
    t->full_ns = now_ns;
    const struct dj_mtc_time time = dj_mtc_time(t->rate, frame);
    const uint8_t message[] = {
        0xF0,
        0x7F,
        0x7F,
        0x01,
        0x01,
        hours_byte(t->rate, time.hours),
        (uint8_t)time.minutes,
        (uint8_t)time.seconds,
        (uint8_t)time.frames,
        0xF7,
    };
    for (uint32_t i = 0; i < sizeof message; i++)
        out[i] = message[i];
    return sizeof message;
}

/* The data byte of the k-th quarter frame. */
static uint8_t piece(enum dj_mtc_rate rate, int64_t k)
{
    const struct dj_mtc_time t = dj_mtc_time(rate, k / PIECES * 2);
    const uint32_t field[] = {t.frames, t.seconds, t.minutes, (uint32_t)rate << 5 | t.hours};
    const uint32_t which = (uint32_t)(k % PIECES);
    const uint32_t nibble = which % 2 == 0 ? field[which / 2] & 15u : field[which / 2] >> 4;
    return (uint8_t)(which << 4 | nibble);
}

uint32_t dj_mtc_step(struct dj_mtc *t, const struct dj_music *m, uint64_t now_ns, uint8_t *out,
                     uint64_t *wake_ns)
{
    const double since_s = ((double)now_ns - (double)m->ns) * 1e-9 - t->offset_s;
    const double seconds = m->seconds + (m->sounding ? since_s * m->speed : 0.0);
    const double quarters = fmax(seconds, 0.0) * dj_mtc_fps(t->rate) * QUARTERS;
    *wake_ns = now_ns + LOOK_NS;
    if (!m->sounding && !t->began)
        return 0;
    if (!m->sounding) { /* nothing is known of where it stopped */
        t->running = false;
        return 0;
    }
    if (m->speed < SLOWEST) {
        t->running = false;
        return full_frame(t, (int64_t)(quarters / QUARTERS), now_ns, out);
    }
    uint32_t n = 0;
    const double ahead = quarters - (double)t->next;
    if (!t->running || ahead > QUARTERS || ahead < -(PIECES + QUARTERS)) {
        n = full_frame(t, (int64_t)(quarters / QUARTERS), now_ns, out);
        t->next = (int64_t)ceil(quarters / PIECES) * PIECES;
        t->running = true;
    }
    while ((double)t->next <= quarters && n + 2 <= DJ_MTC_ROOM) {
        out[n++] = 0xF1;
        out[n++] = piece(t->rate, t->next++);
    }
    const double left_s =
        ((double)t->next - quarters) / (dj_mtc_fps(t->rate) * QUARTERS * m->speed);
    const uint64_t left_ns = left_s > 0.0 ? (uint64_t)(left_s * 1e9) : 0;
    *wake_ns = now_ns + (left_ns < LOOK_NS ? left_ns : LOOK_NS);
    return n;
}

// links: csrc/clock/timecode_out.c
/* SPDX-License-Identifier: GPL-3.0-or-later */
/* MIDI time code: names of frames, quarter frames read back as a reader does. */
#undef NDEBUG
#include "clock/timecode_out.h"

#include <assert.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#define S 1000000000ull

static void drop_frame_leaves_out_names(void)
{
    const struct dj_mtc_time before = dj_mtc_time(DJ_MTC_30_DROP, 1799);
    assert(before.minutes == 0 && before.seconds == 59 && before.frames == 29);
    const struct dj_mtc_time after = dj_mtc_time(DJ_MTC_30_DROP, 1800);
    assert(after.minutes == 1 && after.seconds == 0 && after.frames == 2);
    const struct dj_mtc_time tenth = dj_mtc_time(DJ_MTC_30_DROP, 17982);
    assert(tenth.minutes == 10 && tenth.seconds == 0 && tenth.frames == 0);
    const struct dj_mtc_time hour = dj_mtc_time(DJ_MTC_30_DROP, 107892);
    assert(hour.hours == 1 && hour.minutes == 0 && hour.frames == 0);
}

/* Play for some seconds and compare each time read with the music's. */
static void reads_back(enum dj_mtc_rate rate, double speed)
{
    struct dj_mtc t = {.rate = rate};
    struct dj_music m = {.sounding = true, .ns = S, .beat = NAN, .seconds = 61.37, .speed = speed};
    uint32_t part[8] = {0};
    int quarters = 0, fulls = 0, times = 0, have = 0;
    double first_s = 0.0;
    for (uint64_t now = S; now < 21 * S;) {
        uint8_t out[DJ_MTC_ROOM];
        uint64_t wake = 0;
        const uint32_t n = dj_mtc_step(&t, &m, now, out, &wake);
        const double seconds = m.seconds + (double)(now - S) * 1e-9 * speed;
        for (uint32_t i = 0; i < n;) {
            if (out[i] == 0xF0) {
                fulls++;
                i += 10;
                continue;
            }
            assert(out[i] == 0xF1);
            const uint32_t which = out[i + 1] >> 4;
            assert(which == (uint32_t)(quarters++ % 8));
            part[which] = out[i + 1] & 15u;
            if (which == 0)
                first_s = seconds;
            have = which == 7;
            i += 2;
            if (!have)
                continue;
            const struct dj_mtc_time want =
                dj_mtc_time(rate, (int64_t)(first_s * dj_mtc_fps(rate) + 0.01));
            assert((part[0] | part[1] << 4) == want.frames);
            assert((part[2] | part[3] << 4) == want.seconds);
            assert((part[4] | part[5] << 4) == want.minutes);
            assert((part[6] | (part[7] & 1u) << 4) == want.hours);
            assert(part[7] >> 1 == (uint32_t)rate);
            times++;
        }
        now = wake > now ? wake : now + 1000;
    }
    assert(fulls == 1);
    assert(fabs(quarters - 20.0 * speed * dj_mtc_fps(rate) * 4.0) < 10.0 && times > 100);
}

static void a_jump_is_told_whole(void)
{
    struct dj_mtc t = {.rate = DJ_MTC_25};
    struct dj_music m = {.sounding = true, .ns = S, .seconds = 10.0, .speed = 1.0};
    uint8_t out[DJ_MTC_ROOM];
    uint64_t wake = 0;
    assert(dj_mtc_step(&t, &m, S, out, &wake) >= 10);
    m.seconds = 3700.5;
    assert(dj_mtc_step(&t, &m, S + S / 2, out, &wake) >= 10);
    assert(out[0] == 0xF0 && out[5] == (1u << 5 | 1u) && out[6] == 1 && out[7] == 41);
    m.speed = -1.0;
    for (uint64_t now = S; now < 2 * S; now += S / 100)
        for (uint32_t i = 0, n = dj_mtc_step(&t, &m, now, out, &wake); i < n; i += 10)
            assert(out[i] == 0xF0); /* no quarter frames backwards */
}

int main(void)
{
    drop_frame_leaves_out_names();
    for (int rate = 0; rate < 4; rate++) {
        reads_back((enum dj_mtc_rate)rate, 1.0);
        reads_back((enum dj_mtc_rate)rate, 1.06);
    }
    a_jump_is_told_whole();
    puts("ok");
    return 0;
}

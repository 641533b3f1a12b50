// links: csrc/level/meter.c
/* SPDX-License-Identifier: GPL-3.0-or-later */
#undef NDEBUG
#include <assert.h>

#include "../../csrc/level/meter.h"
#include "sound.h"

static struct dj_meters meters;

/* Feed a sine of `hz` at rate `rate` for some seconds, left and right of the first signal by `left`
 * and `right`. */
static dj_meter feed(double hz, double left, double right, uint32_t rate, double seconds)
{
    uint32_t cells = (uint32_t)(seconds * rate / DJ_CELL);
    for (uint32_t c = 0, i = 0; c < cells; c++) {
        dj_f4 x[DJ_CELL];
        for (int k = 0; k < DJ_CELL; k++, i++) {
            double v = sin(2.0 * DJ_PI * hz * i / rate);
            x[k] = (dj_f4){(float)(v * left), (float)(v * right), 0.0f, 0.0f};
        }
        dj_meters_feed(&meters, x, 7);
        dj_meters_feed(&meters, x + 7, DJ_CELL - 7);
        dj_meters_cell(&meters);
    }
    dj_meter out;
    dj_meters_read(&meters, 0, &out);
    return out;
}

/* BS.1770: a sine of 997 Hz at full scale in one channel is -3.01 LUFS; two channels add 3.01. */
static void loudness_is_as_the_standard_says(void)
{
    const uint32_t rate[] = {44100, 48000, 96000};
    for (int r = 0; r < 3; r++) {
        dj_meters_init(&meters, rate[r]);
        dj_meter m = feed(997.0, 0.1, 0.1, rate[r], 3.5);
        printf("%u Hz: 997 Hz at -20 dBFS: %.3f LUFS momentary, %.3f short\n", rate[r],
               (double)m.lufs_momentary, (double)m.lufs_short);
        assert(fabsf(m.lufs_momentary + 20.0f) < 0.05f && fabsf(m.lufs_short + 20.0f) < 0.05f);
        dj_meters_init(&meters, rate[r]);
        assert(fabsf(feed(997.0, 0.1, 0.0, rate[r], 3.5).lufs_short + 23.01f) < 0.05f);
    }
    dj_meters_init(&meters,
                   48000); /* the weighting: 100 Hz loses 1.1 dB, 10 kHz gains 4 dB less 0.69 */
    assert(fabsf(feed(100.0, 0.1, 0.1, 48000, 3.5).lufs_short + 21.8f) < 0.2f);
    dj_meters_init(&meters, 48000);
    assert(fabsf(feed(10000.0, 0.1, 0.1, 48000, 3.5).lufs_short + 16.7f) < 0.2f);
}

static void windows_have_their_lengths(void)
{
    dj_meters_init(&meters, 48000);
    dj_meter m = feed(997.0, 0.1, 0.1, 48000, 0.4);
    assert(fabsf(m.lufs_momentary + 20.0f) < 0.1f && fabsf(m.lufs_short + 20.0f + 8.75f) < 0.1f);
    feed(997.0, 0.1, 0.1, 48000, 3.0);
    m = feed(997.0, 0.0, 0.0, 48000, 0.5);
    assert(m.lufs_momentary < -70.0f && fabsf(m.lufs_short + 20.0f + 0.79f) < 0.1f);
    m = feed(997.0, 0.0, 0.0, 48000, 3.1);
    assert(m.lufs_short == -120.0f);
}

static void peak_falls_20_db_a_second(void)
{
    dj_meters_init(&meters, 48000);
    assert(fabsf(feed(1000.0, 0.8, 0.4, 48000, 0.1).peak[0] - 0.8f) < 0.01f);
    dj_meter m = feed(0.0, 0.0, 0.0, 48000, 1.0);
    assert(fabs(db((double)m.peak[0] / 0.8) + 20.0) < 0.2 &&
           fabs(db((double)m.peak[1] / 0.4) + 20.0) < 0.2);
}

static void rms_settles_in_300_ms(void)
{
    dj_meters_init(&meters, 48000);
    assert(fabs(db((double)feed(1000.0, 0.5, 0.5, 48000, 0.3).rms[0] / 0.35355) -
                10.0 * log10(1.0 - exp(-1.0))) < 0.05);
    assert(fabs(db((double)feed(1000.0, 0.5, 0.5, 48000, 3.0).rms[1] / 0.35355)) < 0.01);
}

static void clips_are_counted_and_kept_until_reset(void)
{
    dj_f4 x[4] = {{1.0f, 1.01f, 0, 0}, {-1.5f, 0.5f, 0, 0}, {0, 0, 2, 0}, {0, 0, 0, 0}};
    dj_meter a, b;
    dj_meters_init(&meters, 48000);
    dj_meters_feed(&meters, x, 4);
    dj_meters_read(&meters, 0, &a);
    dj_meters_read(&meters, 1, &b);
    assert(a.clips == 2 && b.clips == 1);
    dj_meters_clip_reset(&meters);
    dj_meters_read(&meters, 0, &a);
    assert(a.clips == 0);
}

int main(void)
{
    loudness_is_as_the_standard_says();
    windows_have_their_lengths();
    peak_falls_20_db_a_second();
    rms_settles_in_300_ms();
    clips_are_counted_and_kept_until_reset();
    return 0;
}

// links: csrc/level/limiter.c csrc/level/truepeak.c csrc/dsp/smooth.c
/* SPDX-License-Identifier: GPL-3.0-or-later */
#undef NDEBUG
#include <assert.h>

#include "../../csrc/level/limiter.h"
#include "sound.h"

enum { RATE = 48000, LENGTH = 7200, OVER = 8, REACH = 96 };

static dj_f4 in[LENGTH], out[LENGTH];
static struct dj_limiter limiter;
static double sinc[OVER][2 * REACH];

static void sinc_init(void)
{
    for (int phase = 0; phase < OVER; phase++)
        for (int i = 0; i < 2 * REACH; i++) {
            double at = i - (REACH - 1) - (double)phase / OVER, w = cos(DJ_PI * at / (2.0 * REACH));
            sinc[phase][i] = (at == 0.0 ? 1.0 : sin(DJ_PI * at) / (DJ_PI * at)) * w * w;
        }
}

/* The true peak of a lane, by an interpolation that shares nothing with the limiter's. */
static double true_peak(const dj_f4 *x, int count, int lane)
{
    double most = 0.0;
    for (int i = REACH - 1; i + REACH < count; i++) {
        if (fabsf(x[i][lane]) < 0.3f && fabsf(x[i + 1][lane]) < 0.3f)
            continue; /* no peak above the ceiling rises from there */
        for (int phase = 0; phase < OVER; phase++) {
            double y = 0.0;
            for (int k = 0; k < 2 * REACH; k++)
                y += sinc[phase][k] * (double)x[i - REACH + 1 + k][lane];
            most = fmax(most, fabs(y));
        }
    }
    return most;
}

static void run(void)
{
    memcpy(out, in, sizeof in);
    for (int i = 0; i < LENGTH; i += DJ_CELL)
        dj_limiter_render(&limiter, out + i, DJ_CELL);
}

static void fill(float (*signal)(int))
{
    for (int i = 0; i < LENGTH; i++)
        in[i] = dj_f4_all(signal(i));
}

static float loud_noise(int i) { return (void)i, 15.8f * noise(); }
static float noise_bursts(int i) { return noise() * (i / 700 % 2 ? 16.0f : 0.2f); }
static float noise_near(int i) { return (void)i, 1.05f * noise(); }
static float quarter_sine(int i) { return 2.0f * (float)sin(DJ_PI / 2.0 * i + DJ_PI / 4.0); }
static float quarter_near(int i) { return 1.02f * (float)sin(DJ_PI / 2.0 * i + DJ_PI / 4.0); }
static float square(int i) { return i / 37 % 2 ? 4.0f : -4.0f; }
static float square_fast(int i) { return i / 2 % 2 ? 1.0f : -1.0f; }
static float top_sine(int i) { return 1.5f * (float)sin(2.0 * DJ_PI * 19000.0 / RATE * i); }
static float sweep(int i) { return 1.3f * (float)sin(0.4 * DJ_PI * i * i / LENGTH); }
static float bass(int i) { return 3.0f * (float)sin(2.0 * DJ_PI * 50.0 / RATE * i); }
static float clicks(int i) { return i % 911 == 0 ? 30.0f : 0.1f * noise(); }
static float kicks(int i) { return 5.0f * (float)(sin(0.01 * i) * exp(-(i % 2400) / 300.0)); }

static void the_ceiling_holds(void)
{
    static float (*const signal[])(int) = {loud_noise,   noise_bursts, noise_near,  quarter_sine,
                                           quarter_near, square,       square_fast, top_sine,
                                           sweep,        bass,         clicks,      kicks};
    for (size_t s = 0; s < sizeof signal / sizeof *signal; s++) {
        fill(signal[s]);
        dj_limiter_init(&limiter, RATE);
        run();
        double peak = db(true_peak(out, LENGTH, 0));
        printf("signal %zu: in %6.2f, out %6.3f dBTP\n", s, db(true_peak(in, LENGTH, 0)), peak);
        assert(peak <= DJ_LIMITER_CEILING_DB);
        assert(peak > -3.0); /* and is not far too low either */
    }
}

static void below_the_ceiling_nothing_changes(void)
{
    for (int i = 0; i < LENGTH; i++) {
        float v = 0.95f * (float)sin(2.0 * DJ_PI * 997.0 / RATE * i);
        in[i] = (dj_f4){v, 0.3f * noise(), v, -v};
    }
    dj_limiter_init(&limiter, RATE);
    run();
    assert(memcmp(out + limiter.delay, in, sizeof(in[0]) * (LENGTH - limiter.delay)) == 0);
    assert(limiter.delay >= RATE * 15 / 10000 && limiter.delay <= RATE * 2 / 1000);
}

static void after_limiting_it_is_bit_transparent_again(void)
{
    dj_limiter_init(&limiter, RATE);
    fill(loud_noise);
    run();
    for (int round = 0; round < 50; round++) {
        for (int i = 0; i < LENGTH; i++)
            in[i] = dj_f4_all(0.3f * noise());
        run();
    }
    assert(memcmp(out + limiter.delay, in, sizeof(in[0]) * (LENGTH - limiter.delay)) == 0);
}

static void switched_off_it_clips_with_the_same_delay(void)
{
    dj_limiter_init(&limiter, RATE);
    dj_limiter_switch(&limiter, false, true);
    dj_limiter_reset(&limiter);
    for (int i = 0; i < LENGTH; i++)
        in[i] = dj_f4_all(1.25f * noise());
    run();
    uint32_t over = 0;
    for (uint32_t i = limiter.delay; i < LENGTH; i++) {
        float v = in[i - limiter.delay][0];
        assert(out[i][0] == dj_clampf(v, -1.0f, 1.0f));
        over += fabsf(v) > 1.0f;
    }
    assert(limiter.cut[0] == 2 * over && over > 0 && limiter.cut[1] == 0);
    assert(db(true_peak(out, LENGTH, 2)) <= DJ_LIMITER_CEILING_DB);
}

static void channels_of_a_pair_are_linked(void)
{
    for (int i = 0; i < LENGTH; i++) {
        float v = (float)sin(0.05 * i);
        in[i] = (dj_f4){4.0f * v, v, 0.5f * v, 0.5f * v};
    }
    dj_limiter_init(&limiter, RATE);
    run();
    for (uint32_t i = limiter.delay; i < LENGTH; i++) {
        assert(fabsf(out[i][0] - 4.0f * out[i][1]) < 1e-6f);
        assert(out[i][2] == in[i - limiter.delay][2]); /* the phones go their own way */
    }
}

static void a_steady_bass_is_turned_down_and_not_bent(void)
{
    fill(bass);
    dj_limiter_init(&limiter, RATE);
    run();
    float gain = 0.938f * 0.95f / 3.0f;
    for (uint32_t i = LENGTH / 2; i < LENGTH; i++)
        assert(fabsf(out[i][0] - gain * in[i - limiter.delay][0]) < 2e-3f);
}

static void blocks_may_be_cut_anyhow(void)
{
    fill(noise_bursts);
    dj_limiter_init(&limiter, RATE);
    run();
    static dj_f4 other[LENGTH];
    memcpy(other, in, sizeof in);
    dj_limiter_init(&limiter, RATE);
    for (uint32_t i = 0, n; i < LENGTH; i += n) {
        n = 1 + (i * 7) % DJ_CELL;
        n = n < LENGTH - i ? n : LENGTH - i;
        dj_limiter_render(&limiter, other + i, n);
    }
    assert(memcmp(out, other, sizeof out) == 0);
}

static void every_sample_rate_has_room(void)
{
    const uint32_t rate[] = {8000, 44100, 96000, 192000, 768000};
    for (size_t r = 0; r < 5; r++) {
        fill(noise_bursts);
        dj_limiter_init(&limiter, rate[r]);
        run();
        assert(limiter.delay < DJ_LIMITER_RING &&
               db(true_peak(out, LENGTH, 0)) <= DJ_LIMITER_CEILING_DB);
    }
}

int main(void)
{
    sinc_init();
    the_ceiling_holds();
    below_the_ceiling_nothing_changes();
    after_limiting_it_is_bit_transparent_again();
    switched_off_it_clips_with_the_same_delay();
    channels_of_a_pair_are_linked();
    a_steady_bass_is_turned_down_and_not_bent();
    blocks_may_be_cut_anyhow();
    every_sample_rate_has_room();
    return 0;
}

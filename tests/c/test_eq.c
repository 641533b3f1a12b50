// links: csrc/dsp/eq.c csrc/dsp/smooth.c
/* SPDX-License-Identifier: GPL-3.0-or-later */
#undef NDEBUG
#include <assert.h>

#include "../../csrc/dsp/eq.h"
#include "sound.h"

enum { RATE = 48000, LENGTH = 24000, SETTLED = LENGTH / 2 };

static struct dj_lanes x[LENGTH];
static struct dj_eq eq;

static void run(int from, int to)
{
    for (int i = from; i < to; i += DJ_CELL) {
        dj_eq_cell(&eq);
        dj_eq_render(&eq, x + i, DJ_CELL);
    }
}

static void fill(double hz)
{
    for (int i = 0; i < LENGTH; i++) {
        float v = hz > 0.0 ? (float)sin(2.0 * DJ_PI * hz * i / RATE) : noise();
        x[i] = (struct dj_lanes){dj_f4_all(v), dj_f4_all(v)};
    }
}

/* Level of a tone behind the EQ of deck 2. */
static double response(double hz, float low, float mid, float high)
{
    fill(hz);
    dj_eq_init(&eq, RATE);
    dj_eq_set(&eq, 1, (float[]){low, mid, high});
    run(0, LENGTH);
    return db(tone_level((const float *)(x + SETTLED) + 2, LENGTH - SETTLED, 8, hz, RATE));
}

static void flat_is_bit_transparent(void)
{
    fill(0.0);
    static struct dj_lanes in[LENGTH];
    memcpy(in, x, sizeof x);
    dj_eq_init(&eq, RATE);
    run(0, 4096);
    assert(memcmp(x, in, sizeof(x[0]) * 4096) == 0);
    dj_eq_set(&eq, 0, (float[]){0.0f, 2.0f, 0.5f});
    run(4096, 8192);
    for (int i = 4096; i < 8192; i++) /* decks 2-4 are untouched by what deck 1 does */
        assert(x[i].a[2] == in[i].a[2] && x[i].b[0] == in[i].b[0] && x[i].b[3] == in[i].b[3]);
    assert(x[8000].a[0] != in[8000].a[0]);
    dj_eq_set(&eq, 0, (float[]){1.0f, 1.0f, 1.0f});
    run(8192, LENGTH);
    assert(memcmp(x + 9408, in + 9408, sizeof(x[0]) * (LENGTH - 9408)) == 0 && !eq.active);
}

static void kills_are_deep_and_spare_the_neighbours(void)
{
    const double centre[3] = {70.0, 800.0, 8000.0};
    for (int killed = 0; killed < 3; killed++)
        for (int heard = 0; heard < 3; heard++) {
            double level = response(centre[heard], killed != 0, killed != 1, killed != 2);
            printf("band %d killed: %5.0f Hz %8.2f dB\n", killed, centre[heard], level);
            assert(killed == heard ? level < -60.0 : fabs(level) < 0.05);
        }
    for (int heard = 0; heard < 3; heard++)
        assert(response(centre[heard], 0, 0, 0) < -120.0);
    assert(fabs(response(250.0, 0, 1, 1) + 6.02) < 0.2);
    assert(fabs(response(2500.0, 1, 1, 0) + 6.02) < 0.2);
}

static void gains_are_as_told(void)
{
    assert(fabs(response(70.0, 2, 1, 1) - 6.02) < 0.05 && fabs(response(800.0, 2, 1, 1)) < 0.05);
    assert(fabs(response(800.0, 1, 0.5f, 1) + 6.02) < 0.05 &&
           fabs(response(8000.0, 1, 0.5f, 1)) < 0.05);
    assert(fabs(response(8000.0, 0, 0, 2) - 6.02) < 0.05);
    for (double hz = 30.0; hz < 20000.0; hz *= 1.3) /* all alike: no ripple at the corners */
        assert(fabs(response(hz, 0.5f, 0.5f, 0.5f) + 6.02) < 0.05);
}

static void moves_do_not_click(void)
{
    const double hz = 100.0;
    double sine = pow(2.0 * DJ_PI * hz / RATE, 2.0);
    fill(hz);
    dj_eq_init(&eq, RATE);
    for (int i = 0, step = 0; i < LENGTH; i += 2400, step++) {
        dj_eq_set(&eq, 1,
                  (float[]){(float)(step % 2) * 2.0f, (float)(step % 3), (float)(step % 5) * 0.5f});
        run(i, i + 2400);
    }
    double rough = roughness((const float *)x + 2, LENGTH, 8);
    printf("100 Hz, jumps of all gains: second difference %.1f times the sine's\n", rough / sine);
    assert(rough < 12.0 * sine);
}

static void mid_kill_adds_no_noise(void)
{
    fill(60.0);
    dj_eq_init(&eq, RATE);
    dj_eq_set(&eq, 1, (float[]){1, 0, 1});
    run(0, LENGTH);
    double level = 0.0;
    for (double hz = 5000.0; hz < 15000.0; hz += 331.0)
        level = fmax(level,
                     tone_level((const float *)(x + SETTLED) + 2, LENGTH - SETTLED, 8, hz, RATE));
    printf("60 Hz with mid killed: highest bin of 5-15 kHz %.1f dB\n", db(level));
    assert(db(level) < -130.0);
}

int main(void)
{
    flat_is_bit_transparent();
    kills_are_deep_and_spare_the_neighbours();
    gains_are_as_told();
    moves_do_not_click();
    mid_kill_adds_no_noise();
    return 0;
}

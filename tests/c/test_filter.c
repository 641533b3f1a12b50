// links: csrc/dsp/filter.c csrc/dsp/smooth.c
/* SPDX-License-Identifier: GPL-3.0-or-later */
#undef NDEBUG
#include <assert.h>

#include "../../csrc/dsp/filter.h"
#include "sound.h"

enum { RATE = 48000, LENGTH = RATE, SETTLED = LENGTH / 2 };

static struct dj_lanes x[LENGTH], in[LENGTH];
static struct dj_filter filter;

static void run(int from, int to)
{
    for (int i = from; i < to; i += DJ_CELL) {
        dj_filter_cell(&filter);
        dj_filter_render(&filter, x + i, DJ_CELL);
    }
}

static void fill(double hz)
{
    for (int i = 0; i < LENGTH; i++) {
        float v = hz > 0.0 ? (float)sin(2.0 * DJ_PI * hz * i / RATE) : noise();
        x[i] = in[i] = (struct dj_lanes){dj_f4_all(v), dj_f4_all(v)};
    }
}

static void turn(float knob, float resonance)
{
    dj_filter_set(&filter, (dj_f4){0, 0, knob, 0}, (dj_f4){0.3f, 0.3f, resonance, 0.3f});
}

/* Level of a tone behind the filter of deck 3. */
static double response(double hz, float knob, float resonance)
{
    fill(hz);
    dj_filter_init(&filter, RATE);
    turn(knob, resonance);
    run(0, LENGTH);
    return db(tone_level((const float *)(x + SETTLED) + 4, LENGTH - SETTLED, 8, hz, RATE));
}

static void zero_is_bit_transparent(void)
{
    fill(0.0);
    dj_filter_init(&filter, RATE);
    run(0, 4096);
    assert(memcmp(x, in, sizeof(x[0]) * 4096) == 0);
    turn(-0.7f, 0.9f);
    run(4096, 8192);
    for (int i = 4096; i < 8192; i++)
        assert(x[i].a[0] == in[i].a[0] && x[i].a[3] == in[i].a[3] && x[i].b[2] == in[i].b[2]);
    assert(x[8000].b[0] != in[8000].b[0]);
    turn(0.0f, 0.3f);
    run(8192, LENGTH);
    assert(memcmp(x + 10400, in + 10400, sizeof(x[0]) * (LENGTH - 10400)) == 0 && !filter.active);
}

static void slopes_are_24_db_an_octave(void)
{
    assert(fabs(response(60.0, -1.0f, 0.0f) + 3.01) < 0.3);
    assert(fabs(response(240.0, -1.0f, 0.0f) + 48.2) < 1.0);
    assert(fabs(response(8000.0, 1.0f, 0.0f) + 3.01) < 0.3);
    assert(fabs(response(1000.0, 1.0f, 0.0f) + 75.6) < 0.5);
    assert(fabs(response(1000.0, -0.1f, 0.3f)) < 0.1 && fabs(response(1000.0, 0.1f, 0.3f)) < 0.1);
}

static void resonance_stays_below_12_db(void)
{
    double most = -100.0, corner = 20.0 * pow(400.0, 0.5);
    for (double part = 0.7; part < 1.5; part *= 1.02)
        most = fmax(most, response(corner * part, 0.5f, 1.0f));
    printf("peak at full resonance %.2f dB\n", most);
    assert(most > 9.0 && most < 12.0);
}

static void moves_do_not_click(void)
{
    const double hz = 200.0;
    const float knob[] = {-1, 1, 0, -0.05f, 0.05f, 0.3f, -0.3f, 0, 1, -1};
    double sine = pow(2.0 * DJ_PI * hz / RATE, 2.0), worst = 0.0;
    fill(hz);
    dj_filter_init(&filter, RATE);
    for (int i = 0; i < LENGTH; i += 4800) {
        turn(knob[i / 4800], 0.3f);
        run(i, i + 4800);
    }
    worst = roughness((const float *)x + 4, LENGTH, 8);
    printf("200 Hz, jumps of the knob: second difference %.1f times the sine's\n", worst / sine);
    assert(worst < 20.0 * sine);
}

static void stays_in_bounds_at_any_speed(void)
{
    fill(0.0);
    dj_filter_init(&filter, RATE);
    float most = 0.0f;
    for (int i = 0; i < LENGTH; i += DJ_CELL) {
        filter.knob.length = 1.0f; /* no gliding: from end to end in a cell */
        turn(noise(), 1.0f);
        run(i, i + DJ_CELL);
        for (int k = 0; k < DJ_CELL; k++) {
            assert(dj_finitef(x[i + k].b[0]));
            most = fmaxf(most, fabsf(x[i + k].b[0]));
        }
    }
    printf("noise, knob thrown about at 3 kHz: peak %.2f\n", (double)most);
    assert(most < 16.0f);
}

int main(void)
{
    zero_is_bit_transparent();
    slopes_are_24_db_an_octave();
    resonance_stays_below_12_db();
    moves_do_not_click();
    stays_in_bounds_at_any_speed();
    return 0;
}

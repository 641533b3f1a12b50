// links: csrc/wave/tile.c
/* SPDX-License-Identifier: GPL-3.0-or-later */
#undef NDEBUG
#include <assert.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "../../csrc/dj.h"

enum { WIDTH = 100, HEIGHT = 40, STRIDE = 104, ROWS = 44, BINS = 400 };
enum { MIRRORED, STANDING, DOWN, UP };

static const uint32_t COLORS[4] = {0xFF365CFF, 0xFFFFB400, 0xFFFFF8E0, 0xFF0D0D10};
static const uint32_t GROUND = 0xFF0D0D10, UNTOUCHED = 0x12345678;
static uint32_t picture[STRIDE * ROWS];
static uint8_t wave[4 * BINS];

static void draw(double first, double step, uint32_t style)
{
    for (int i = 0; i < STRIDE * ROWS; i++)
        picture[i] = UNTOUCHED;
    dj_wave_tile(wave, BINS, first, step, WIDTH, HEIGHT, picture, STRIDE, style, COLORS);
    for (int i = 0; i < STRIDE * ROWS; i++) { /* nothing beside the picture */
        bool inside = i % STRIDE < WIDTH && i / STRIDE < HEIGHT;
        assert(inside ? picture[i] >> 24 == 255 : picture[i] == UNTOUCHED);
    }
}

static uint32_t at(int x, int y) { return picture[y * STRIDE + x]; }

static bool plain(int x)
{
    for (int y = 0; y < HEIGHT; y++)
        if (at(x, y) != GROUND)
            return false;
    return true;
}

static int painted(int x)
{
    int n = 0;
    for (int y = 0; y < HEIGHT; y++)
        n += at(x, y) != GROUND;
    return n;
}

static void band(int which, int from, int to, uint8_t value)
{
    for (int b = from; b < to; b++)
        wave[4 * b + which] = value;
}

static void silence_is_plain(void)
{
    memset(wave, 0, sizeof wave);
    for (uint32_t style = 0; style < 2; style++) {
        draw(0.0, 2.0, style);
        for (int x = 0; x < WIDTH; x++)
            assert(plain(x));
    }
}

static void outside_of_the_track_is_plain(void)
{
    memset(wave, 255, sizeof wave);
    draw(-10.0, 1.0, MIRRORED);
    for (int x = 0; x < WIDTH; x++)
        assert(plain(x) == (x < 10));
    draw(BINS - 10.0, 0.5, STANDING);
    for (int x = 0; x < WIDTH; x++)
        assert(plain(x) == (x >= 20));
}

static void a_loud_bin_shows_in_its_column(void)
{
    memset(wave, 0, sizeof wave);
    band(0, 203, 204, 255);
    draw(0.0, 4.0, MIRRORED);
    for (int x = 0; x < WIDTH; x++)
        assert(plain(x) == (x != 50));
    draw(0.0, 1000.0, MIRRORED);
    assert(!plain(0) && plain(1));
}

static void zooming_in_joins_the_bins(void)
{
    memset(wave, 0, sizeof wave);
    band(1, 5, 6, 255);
    draw(0.0, 0.1, STANDING);
    for (int x = 45; x < 54; x++)
        assert(painted(x) <= painted(x + 1));
    for (int x = 55; x < 64; x++)
        assert(painted(x) >= painted(x + 1));
    assert(plain(43) && plain(66) && painted(54) > 30 && painted(48) > 5 && painted(48) < 25);
}

static void mirrored_is_the_same_above_and_below(void)
{
    srand(1);
    for (size_t i = 0; i < sizeof wave; i++)
        wave[i] = (uint8_t)rand();
    draw(3.3, 1.7, MIRRORED);
    for (int x = 0; x < WIDTH; x++)
        for (int y = 0; y < HEIGHT; y++)
            assert(at(x, y) == at(x, HEIGHT - 1 - y));
}

static void standing_grows_from_the_bottom(void)
{
    memset(wave, 0, sizeof wave);
    band(0, 0, BINS, 128);
    draw(0.0, 1.0, STANDING);
    assert(at(5, HEIGHT - 1) != GROUND && at(5, 0) == GROUND);
    assert(painted(5) >= 20 && painted(5) <= 21);
    draw(0.0, 1.0, MIRRORED);
    assert(at(5, HEIGHT / 2) != GROUND && at(5, HEIGHT - 1) == GROUND && at(5, 0) == GROUND);
}

static void bands_have_their_colors_and_lie_over_each_other(void)
{
    memset(wave, 0, sizeof wave);
    band(0, 0, BINS, 255);
    band(1, 0, BINS, 100);
    band(2, 0, BINS, 20);
    draw(0.0, 1.0, STANDING);
    uint32_t low = at(9, 8), mid = at(9, 28), high = at(9, HEIGHT - 1);
    assert((low & 255) > (low >> 16 & 255));                /* blue */
    assert((mid >> 16 & 255) > 150 && (mid & 255) < 60);    /* gold */
    assert((high & 255) > 180 && (high >> 16 & 255) > 200); /* cream */
    assert((at(9, 10) & 255) < (at(9, 20) & 255));          /* darker outside */
}

/* Hats as loud as the kick drum hid it. */
static void of_equal_bands_each_is_seen(void)
{
    memset(wave, 0, sizeof wave);
    for (int i = 0; i < 3; i++)
        band(i, 0, BINS, 230);
    draw(0.0, 1.0, STANDING);
    int blue = 0, gold = 0, cream = 0;
    for (int y = 0; y < HEIGHT; y++) {
        uint32_t p = at(9, y), red = p >> 16 & 255, b = p & 255;
        if (p != GROUND)
            *(b > 100 && red > 100 ? &cream : b > red ? &blue : &gold) += 1;
    }
    assert(blue >= 5 && gold >= 5 && cream >= 5);
    assert(cream < (int)(0.75 * HEIGHT));
}

static void an_edge_is_smooth(void)
{
    memset(wave, 0, sizeof wave);
    uint32_t seen[256], kinds = 0;
    for (int v = 100; v < 108; v++) {
        band(0, 0, BINS, (uint8_t)v);
        draw(0.0, 1.0, STANDING);
        uint32_t sum = 0;
        for (int y = 0; y < HEIGHT; y++)
            sum += at(0, y) & 255;
        if (kinds == 0 || seen[kinds - 1] < sum)
            seen[kinds++] = sum;
    }
    assert(kinds == 8); /* each step of level is seen, though it is a sixth of a pixel */
}

static void extreme_arguments_draw_plain(void)
{
    static const double extremes[] = {NAN,   INFINITY, -INFINITY, 1e300, -1e300, 1e18,
                                      -1e18, 0.0,      -1.0,      -0.25, 1e-300};
    size_t n = sizeof extremes / sizeof *extremes;

    memset(wave, 200, sizeof wave);
    for (size_t i = 0; i < n; i++) {
        draw(extremes[i], 1.0, MIRRORED);
        draw(0.0, extremes[i], STANDING);
        for (size_t j = 0; j < n; j++)
            draw(extremes[i], extremes[j], (uint32_t)(i + j));
    }
    draw(0.0, -1.0, MIRRORED);
    assert(plain(0));
    draw(NAN, 1.0, MIRRORED);
    assert(plain(0) && plain(WIDTH - 1));
}

static void empty_pictures_and_tracks_are_fine(void)
{
    uint32_t one[4] = {UNTOUCHED, UNTOUCHED, UNTOUCHED, UNTOUCHED};

    dj_wave_tile(wave, BINS, 0.0, 1.0, 0, 10, one, 4, 0, COLORS);
    dj_wave_tile(wave, BINS, 0.0, 1.0, 4, 0, one, 4, 0, COLORS);
    assert(one[0] == UNTOUCHED);
    dj_wave_tile(NULL, 0, 0.0, 1.0, 2, 1, one, 4, 0, COLORS);
    assert(one[0] == GROUND && one[1] == GROUND && one[2] == UNTOUCHED);
    dj_wave_tile(NULL, 7, 0.0, 1.0, 2, 1, one, 4, 0, COLORS);
    assert(one[0] == GROUND);
    memset(wave, 255, sizeof wave);
    dj_wave_tile(wave, BINS, 0.0, 1.0, 9, 1, one, 3, 0, COLORS); /* wider than its rows */
    assert(one[2] != GROUND && one[3] == UNTOUCHED);
}

static void upright_ones_are_the_same_picture_turned(void)
{
    static uint32_t flat[WIDTH * HEIGHT], down[WIDTH * HEIGHT], up[WIDTH * HEIGHT];

    for (int b = 0; b < 4 * BINS; b++)
        wave[b] = (uint8_t)(b * 37 % 251);
    dj_wave_tile(wave, BINS, 3.0, 1.5, WIDTH, HEIGHT, flat, WIDTH, MIRRORED, COLORS);
    dj_wave_tile(wave, BINS, 3.0, 1.5, HEIGHT, WIDTH, down, HEIGHT, DOWN, COLORS);
    dj_wave_tile(wave, BINS, 3.0, 1.5, HEIGHT, WIDTH, up, HEIGHT, UP, COLORS);
    for (int x = 0; x < WIDTH; x++)
        for (int y = 0; y < HEIGHT; y++) {
            assert(flat[y * WIDTH + x] == down[x * HEIGHT + y]);
            assert(flat[y * WIDTH + x] == up[(WIDTH - 1 - x) * HEIGHT + y]);
        }
}

static void lanes_are_tiles_beside_each_other(void)
{
    static uint32_t whole[WIDTH * HEIGHT], one[WIDTH * HEIGHT / 4];
    static uint8_t other[4 * BINS];
    static uint32_t colors[16];
    const uint8_t *waves[4] = {wave, other, wave, other};

    memset(other, 90, sizeof other);
    for (int i = 0; i < 16; i++)
        colors[i] = 0xFF000000u | (uint32_t)(i * 0x0B0703);
    dj_wave_lanes(waves, 4, BINS, 0.0, 2.0, WIDTH, HEIGHT, whole, WIDTH, MIRRORED, colors);
    for (int lane = 0; lane < 4; lane++) {
        dj_wave_tile(waves[lane], BINS, 0.0, 2.0, WIDTH, HEIGHT / 4, one, WIDTH, MIRRORED,
                     colors + 4 * lane);
        assert(memcmp(whole + lane * WIDTH * HEIGHT / 4, one, sizeof one) == 0);
    }
    dj_wave_lanes(waves, 0, BINS, 0.0, 2.0, WIDTH, HEIGHT, whole, WIDTH, MIRRORED, colors);
}

int main(void)
{
    upright_ones_are_the_same_picture_turned();
    lanes_are_tiles_beside_each_other();
    silence_is_plain();
    outside_of_the_track_is_plain();
    a_loud_bin_shows_in_its_column();
    zooming_in_joins_the_bins();
    mirrored_is_the_same_above_and_below();
    standing_grows_from_the_bottom();
    bands_have_their_colors_and_lie_over_each_other();
    of_equal_bands_each_is_seen();
    an_edge_is_smooth();
    extreme_arguments_draw_plain();
    empty_pictures_and_tracks_are_fine();
    return 0;
}

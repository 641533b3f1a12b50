/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Draws a piece of a waveform: low, mid and high bands laid over each other. A pure function of
 * its arguments; any thread but the audio thread. */
#include "../dj.h"

#include <math.h>
#include <stddef.h>

enum { BANDS = 3, COLUMNS = 64, PLAIN = -1 };
enum { MIRRORED, STANDING, DOWN, UP }; /* styles */

/* Drawn true, the middle and the hats would hide the beat of the bass: of bands that are as loud as
 * each other the bass reaches furthest, and the treble stays its core. */
static const float BAND_GAIN[BANDS] = {1.0f, 0.85f, 0.7f};
static const float BAND_ALPHA[BANDS] = {0.95f, 0.92f, 0.95f};
static const float LEVEL_GAIN = 1.5f;   /* levels are lower than peaks: they use the height, too */
static const double LEVEL_BINS = 16.0;  /* a column: from there on an overview shows levels */
static const float OUTER_SHADE = 0.45f; /* how much darker the outermost pixel is */

struct color {
    float red, green, blue;
};

struct picture {
    const uint8_t *wave;
    uint64_t bins;
    double first, step;
    struct color band[BANDS], ground;
    float reach; /* pixels from the base line to the outside */
    bool whole;  /* so many bins a column that their level tells more than their peak */
};

/* Where pixels go: steps of the pointer along the time and across it. */
struct canvas {
    uint32_t *start;
    uint32_t length, breadth;
    ptrdiff_t along, across;
    bool mirrored;
};

static struct color color_of(uint32_t argb)
{
    return (struct color){(float)(argb >> 16 & 255), (float)(argb >> 8 & 255), (float)(argb & 255)};
}

static uint32_t pixel_of(struct color c)
{
    return 0xFF000000u | (uint32_t)(c.red + 0.5f) << 16 | (uint32_t)(c.green + 0.5f) << 8 |
           (uint32_t)(c.blue + 0.5f);
}

static struct color over(struct color below, struct color above, float shade, float alpha)
{
    float keep = 1.0f - alpha, add = shade * alpha;
    return (struct color){below.red * keep + above.red * add,
                          below.green * keep + above.green * add,
                          below.blue * keep + above.blue * add};
}

static float band_height(const struct picture *p, int band, float byte)
{
    float v = byte * (1.0f / 255.0f) * BAND_GAIN[band];
    return (v < 1.0f ? v : 1.0f) * p->reach;
}

/* Heights where a column is a part of a bin: between the middles of its neighbours.
 * Pre: `at` lies in the track. */
static void heights_between(const struct picture *p, double at, float *heights)
{
    double left = floor(at - 0.5);
    float part = (float)(at - 0.5 - left);
    uint64_t a = left < 0.0 ? 0 : (uint64_t)left;
    uint64_t b = left < 0.0 ? 0 : a + 1 < p->bins ? a + 1 : a;

    for (int i = 0; i < BANDS; i++) {
        float low = (float)p->wave[4 * a + (uint64_t)i], high = (float)p->wave[4 * b + (uint64_t)i];
        heights[i] = band_height(p, i, low + (high - low) * part);
    }
}

/* Heights of the largest of the bins from..to-1.
 * Pre: there is at least one. */
static void heights_within(const struct picture *p, uint64_t from, uint64_t to, float *heights)
{
    uint8_t largest[BANDS] = {0, 0, 0};

    for (const uint8_t *bin = p->wave + 4 * from; bin < p->wave + 4 * to; bin += 4)
        for (int i = 0; i < BANDS; i++)
            largest[i] = bin[i] > largest[i] ? bin[i] : largest[i];
    for (int i = 0; i < BANDS; i++)
        heights[i] = band_height(p, i, (float)largest[i]);
}

/* Heights of the effective level of the bins from..to-1: where hundreds of bins make a column, each
 * has a loud one, and the largest would tell nothing. */
static void heights_along(const struct picture *p, uint64_t from, uint64_t to, float *heights)
{
    float sum[BANDS] = {0.0f, 0.0f, 0.0f};

    for (const uint8_t *bin = p->wave + 4 * from; bin < p->wave + 4 * to; bin += 4)
        for (int i = 0; i < BANDS; i++)
            sum[i] += (float)bin[i] * (float)bin[i];
    for (int i = 0; i < BANDS; i++)
        heights[i] = band_height(p, i, LEVEL_GAIN * sqrtf(sum[i] / (float)(to - from)));
}

/* Post: heights in pixels; the first is PLAIN outside of the track. */
static void column_heights(const struct picture *p, uint32_t x, float *heights)
{
    double from = p->first + (double)x * p->step, to = from + p->step;
    double end = (double)p->bins;

    heights[0] = heights[1] = heights[2] = PLAIN;
    if (!isfinite(from) || !isfinite(to) || to <= 0.0 || from >= end)
        return;
    if (p->step < 1.0) {
        double middle = from + p->step * 0.5;
        if (middle >= 0.0 && middle < end)
            heights_between(p, middle, heights);
        return;
    }
    from = fmax(floor(from), 0.0);
    to = fmin(ceil(to), end);
    if (from < to && p->whole)
        heights_along(p, (uint64_t)from, (uint64_t)to, heights);
    else if (from < to)
        heights_within(p, (uint64_t)from, (uint64_t)to, heights);
}

/* How much of a pixel a bar covers whose end is `height` pixels from the base line. */
static inline float coverage(float height, float distance)
{
    float c = height - distance + 0.5f;
    c = c < 2.0f * height ? c : 2.0f * height; /* the pixel on the base line has two ends */
    return c <= 0.0f ? 0.0f : c >= 1.0f ? 1.0f : c;
}

static uint32_t blend(const struct picture *p, float shade, const float *cover)
{
    struct color c = p->ground;
    for (int i = 0; i < BANDS; i++)
        c = over(c, p->band[i], shade, BAND_ALPHA[i] * cover[i]);
    return pixel_of(c);
}

/* One row of columns `distance` pixels from the base line. Nearly all pixels are wholly in or out
 * of each band: those 8 colours are mixed once. */
static void row_draw(const struct picture *p, const float (*heights)[BANDS], uint32_t columns,
                     float distance, uint32_t *row, ptrdiff_t along)
{
    float shade = 1.0f - OUTER_SHADE * distance / p->reach;
    uint32_t palette[8];

    for (uint32_t k = 0; k < 8; k++) {
        float cover[BANDS] = {(float)(k & 1), (float)(k >> 1 & 1), (float)(k >> 2)};
        palette[k] = blend(p, shade, cover);
    }
    for (uint32_t x = 0; x < columns; x++) {
        float cover[BANDS];
        uint32_t whole = 0, partial = 0;
        for (uint32_t i = 0; i < BANDS; i++) {
            cover[i] = coverage(heights[x][i], distance);
            whole |= (uint32_t)(cover[i] >= 1.0f) << i;
            partial |= (uint32_t)(cover[i] > 0.0f && cover[i] < 1.0f);
        }
        row[(ptrdiff_t)x * along] = partial ? blend(p, shade, cover) : palette[whole];
    }
}

static void columns_draw(const struct picture *p, const float (*heights)[BANDS], uint32_t columns,
                         const struct canvas *c, uint32_t *argb)
{
    for (uint32_t y = 0; y < c->breadth; y++) {
        uint32_t *row = argb + (ptrdiff_t)y * c->across;
        uint32_t twin = c->breadth - 1 - y;
        if (c->mirrored && y > twin) { /* the other half again */
            const uint32_t *other = argb + (ptrdiff_t)twin * c->across;
            for (uint32_t x = 0; x < columns; x++)
                row[(ptrdiff_t)x * c->along] = other[(ptrdiff_t)x * c->along];
            continue;
        }
        float distance =
            c->mirrored ? 0.5f * ((float)c->breadth - 1.0f) - (float)y : (float)twin + 0.5f;
        row_draw(p, heights, columns, distance, row, c->along);
    }
}

/* Where the pixels of each style lie. */
static struct canvas canvas_of(uint32_t style, uint32_t width, uint32_t height, uint32_t *argb,
                               uint32_t stride)
{
    const ptrdiff_t row = (ptrdiff_t)stride;
    bool upright = style == DOWN || style == UP;

    if (!upright)
        return (struct canvas){argb, width, height, 1, row, style != STANDING};
    if (style == UP && height > 0)
        return (struct canvas){argb + (ptrdiff_t)(height - 1) * row, height, width, -row, 1, true};
    return (struct canvas){argb, height, width, row, 1, true};
}

void dj_wave_tile(const uint8_t *wave, uint64_t bins, double first, double step, uint32_t width,
                  uint32_t height, uint32_t *argb, uint32_t stride, uint32_t style,
                  const uint32_t *colors)
{
    bool drawable = wave != NULL && isfinite(first) && isfinite(step) && step > 0.0;
    struct picture p = {
        .wave = wave,
        .bins = drawable ? bins : 0,
        .first = first,
        .step = step,
        .band = {color_of(colors[0]), color_of(colors[1]), color_of(colors[2])},
        .ground = color_of(colors[3]),
    };

    if (stride < width)
        width = stride; /* a caller's slip must not write behind the picture */
    const struct canvas c = canvas_of(style, width, height, argb, stride);
    p.whole = style == STANDING && step > LEVEL_BINS;
    p.reach = (float)c.breadth * (c.mirrored ? 0.5f : 1.0f);
    for (uint32_t x = 0; x < c.length; x += COLUMNS) {
        float heights[COLUMNS][BANDS];
        uint32_t columns = c.length - x < COLUMNS ? c.length - x : COLUMNS;
        for (uint32_t i = 0; i < columns; i++)
            column_heights(&p, x + i, heights[i]);
        columns_draw(&p, (const float (*)[BANDS])heights, columns, &c,
                     c.start + (ptrdiff_t)x * c.along);
    }
}

void dj_wave_lanes(const uint8_t *const *waves, uint32_t lanes, uint64_t bins, double first,
                   double step, uint32_t width, uint32_t height, uint32_t *argb, uint32_t stride,
                   uint32_t style, const uint32_t *colors)
{
    bool upright = style == DOWN || style == UP;
    uint32_t breadth = upright ? width : height;

    for (uint32_t lane = 0; lane < lanes; lane++) {
        uint32_t from = (uint32_t)((uint64_t)breadth * lane / lanes);
        uint32_t size = (uint32_t)((uint64_t)breadth * (lane + 1) / lanes) - from;
        uint32_t *start = argb + (upright ? (size_t)from : (size_t)from * stride);
        dj_wave_tile(waves[lane], bins, first, step, upright ? size : width,
                     upright ? height : size, start, stride, style, colors + 4 * (size_t)lane);
    }
}

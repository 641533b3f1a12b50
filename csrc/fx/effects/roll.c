/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A roll: what was heard first after switching on comes again and again; the deck runs on below.
 * Up to the middle the amount sets how much of the sound it replaces, above it how fast the repeats
 * fade away. */
#include "line.h"

#define FADE_S 0.004 /* from the end of a repeat to the start of the next */
#define SHORTEST_S 0.010
#define FADING 0.7f /* of a repeat's level lost with the next, amount 1 */

struct roll {
    float *frame;
    uint32_t recorded, capacity;
    uint32_t length, at;        /* of a repeat; where it is */
    uint32_t old, fade, fading; /* the repeat that ends; frames of a fade, and to go */
    float level, old_level, kept;
    uint32_t shortest;
    struct dj_ramp blend;
};
_Static_assert(sizeof(struct roll) <= DJ_EFFECT_STATE, "room for the state");

static DJ_RT void start(void *state, float *memory, double rate)
{
    struct roll *r = state;
    r->frame = memory;
    r->capacity = (uint32_t)(DJ_EFFECT_MEMORY_S * rate);
    r->fade = (uint32_t)(FADE_S * rate);
    r->shortest = (uint32_t)(SHORTEST_S * rate);
    r->level = 1.0f;
}

static DJ_RT void cell(void *state, const struct dj_effect_now *now)
{
    struct roll *r = state;
    uint32_t length = (uint32_t)dj_effect_frames(now);
    const uint32_t most = r->capacity - r->fade - 1;
    length = length < r->shortest ? r->shortest : length > most ? most : length;
    const bool repeats = r->length > 0 && r->recorded > r->length;
    if (!repeats || length + r->fade < r->recorded) /* not longer than what there is */
        r->length = length;
    r->kept = 1.0f - FADING * fmaxf(0.0f, 2.0f * now->amount - 1.0f);
    dj_ramp_to(&r->blend, fminf(1.0f, 2.0f * now->amount));
}

/* Go back to the start of the repeat, fading over. */
static DJ_RT void turn_round(struct roll *r)
{
    r->old = r->at;
    r->old_level = r->level;
    r->at %= r->length;
    r->level *= r->kept;
    r->fading = r->fade;
}

static DJ_RT struct dj_stereo next(struct roll *r)
{
    if (r->at >= r->length)
        turn_round(r);
    const float *a = r->frame + 2 * (size_t)r->at++;
    struct dj_stereo y = {r->level * a[0], r->level * a[1]};
    if (r->fading > 0 && r->old < r->recorded) {
        const float share = (float)r->fading-- / (float)r->fade;
        const float *b = r->frame + 2 * (size_t)r->old++;
        y.left += share * (r->old_level * b[0] - y.left);
        y.right += share * (r->old_level * b[1] - y.right);
    }
    return y;
}

static DJ_RT void render(void *state, float *x, uint32_t frames)
{
    struct roll *r = state;
    for (uint32_t i = 0; i < 2 * frames; i += 2) {
        const float blend = dj_ramp_next(&r->blend);
        if (r->recorded < r->capacity) {
            r->frame[2 * (size_t)r->recorded] = x[i];
            r->frame[2 * (size_t)r->recorded + 1] = x[i + 1];
            r->recorded++;
        }
        const struct dj_stereo y = next(r);
        x[i] += blend * (y.left - x[i]);
        x[i + 1] += blend * (y.right - x[i + 1]);
    }
}

const struct dj_effect dj_roll = {"roll", false, true, false, dj_line_room, start, cell, render};

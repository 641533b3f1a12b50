/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A delay line of stereo sound, and a tap on it whose delay changes without clicks: small changes
 * slide, large ones fade from one place to the other. Audio thread only. */
#ifndef DJ_LINE_H
#define DJ_LINE_H

#include "../effect.h"

struct dj_line {
    float *frame; /* interleaved */
    uint32_t length, at;
};

struct dj_stereo {
    float left, right;
};

DJ_RT static inline struct dj_stereo dj_line_frame(const struct dj_line *l, uint32_t delay)
{
    const uint32_t i = 2 * (l->at >= delay ? l->at - delay : l->at + l->length - delay);
    return (struct dj_stereo){l->frame[i], l->frame[i + 1]};
}

/* The sound of `delay` frames ago, 1 <= delay <= length - 1; before dj_line_write of this frame.
 * Between frames it is a straight line. */
DJ_RT static inline struct dj_stereo dj_line_read(const struct dj_line *l, float delay)
{
    const uint32_t whole = (uint32_t)delay;
    const float part = delay - (float)whole;
    struct dj_stereo a = dj_line_frame(l, whole);
    if (part == 0.0f)
        return a;
    const struct dj_stereo b = dj_line_frame(l, whole + 1);
    return (struct dj_stereo){a.left + part * (b.left - a.left),
                              a.right + part * (b.right - a.right)};
}

DJ_RT static inline void dj_line_write(struct dj_line *l, float left, float right)
{
    l->frame[2 * l->at] = left;
    l->frame[2 * l->at + 1] = right;
    l->at = l->at + 1 == l->length ? 0 : l->at + 1;
}

struct dj_tap {
    float delay, slide; /* frames; frames a frame */
    float aim;          /* where it goes to */
    float next, fade;   /* another place, and how much of the first is still heard */
    float fade_step, near;
};

#define DJ_TAP_FADE_S 0.030
#define DJ_TAP_NEAR_S 0.004  /* closer places are slid to */
#define DJ_TAP_SLIDE 0.02f   /* 2 % of pitch at most */
#define DJ_TAP_STILL 0.0004f /* of the delay: smaller changes of tempo are not followed */

DJ_RT static inline void dj_tap_start(struct dj_tap *t, double rate)
{
    t->fade_step = (float)(1.0 / (DJ_TAP_FADE_S * rate));
    t->near = (float)(DJ_TAP_NEAR_S * rate);
}

/* Start of a cell: the delay shall be `frames`. */
DJ_RT static inline void dj_tap_aim(struct dj_tap *t, float frames)
{
    if (t->delay == 0.0f)
        t->delay = t->aim = frames;
    if (fabsf(frames - t->aim) > DJ_TAP_STILL * t->aim)
        t->aim = frames;
    t->slide = 0.0f;
    if (t->fade > 0.0f)
        return;
    const float way = t->aim - t->delay;
    if (fabsf(way) > t->near) {
        t->next = t->aim;
        t->fade = 1.0f;
    } else if (fabsf(way) < DJ_TAP_SLIDE) { /* arrived: the sum of slides is not quite whole */
        t->delay = t->aim;
    } else {
        t->slide = dj_clampf(way / DJ_CELL, -DJ_TAP_SLIDE, DJ_TAP_SLIDE);
    }
}

DJ_RT static inline struct dj_stereo dj_tap_next(struct dj_tap *t, const struct dj_line *l)
{
    t->delay += t->slide;
    struct dj_stereo a = dj_line_read(l, t->delay);
    if (t->fade <= 0.0f)
        return a;
    const struct dj_stereo b = dj_line_read(l, t->next);
    const float old = t->fade * t->fade * (3.0f - 2.0f * t->fade);
    a.left = b.left + old * (a.left - b.left);
    a.right = b.right + old * (a.right - b.right);
    t->fade -= t->fade_step;
    if (t->fade <= 0.0f)
        t->delay = t->next;
    return a;
}

/* Takes some bass and treble away from each repeat, so that many do not pile up. */
struct dj_wear {
    float low_pole, high_pole;
    struct dj_stereo low, high;
};

#define DJ_WEAR_LOW_HZ 110.0
#define DJ_WEAR_HIGH_HZ 7500.0

DJ_RT static inline void dj_wear_start(struct dj_wear *w, double rate)
{
    w->low_pole = (float)(1.0 - exp(-2.0 * DJ_PI * DJ_WEAR_LOW_HZ / rate));
    w->high_pole = (float)(1.0 - exp(-2.0 * DJ_PI * DJ_WEAR_HIGH_HZ / rate));
}

DJ_RT static inline struct dj_stereo dj_wear_next(struct dj_wear *w, struct dj_stereo x)
{
    w->high.left += w->high_pole * (x.left - w->high.left);
    w->high.right += w->high_pole * (x.right - w->high.right);
    w->low.left += w->low_pole * (w->high.left - w->low.left);
    w->low.right += w->low_pole * (w->high.right - w->low.right);
    return (struct dj_stereo){w->high.left - w->low.left, w->high.right - w->low.right};
}

DJ_RT static inline uint32_t dj_line_room(double rate)
{
    return 2 * (uint32_t)(DJ_EFFECT_MEMORY_S * rate);
}

/* Repeats: a line, its tap, and how much of them is heard and comes again. */
struct dj_repeats {
    struct dj_line line;
    struct dj_tap tap;
    struct dj_wear wear;
    struct dj_ramp level, again;
};

#define DJ_REPEATS_MOST 0.93f /* comes again; below 1, or it never ends */

DJ_RT static inline void dj_repeats_start(struct dj_repeats *r, float *memory, double rate)
{
    r->line = (struct dj_line){memory, (uint32_t)(DJ_EFFECT_MEMORY_S * rate), 0};
    dj_tap_start(&r->tap, rate);
    dj_wear_start(&r->wear, rate);
}

DJ_RT static inline void dj_repeats_cell(struct dj_repeats *r, const struct dj_effect_now *now)
{
    dj_tap_aim(&r->tap, dj_effect_frames(now));
    dj_ramp_to(&r->level, fminf(1.0f, 4.0f * now->amount));
    dj_ramp_to(&r->again, fminf(DJ_REPEATS_MOST, 1.1f * now->amount));
}

#endif

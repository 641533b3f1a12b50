/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Four values that glide to their targets instead of stepping, each on its own time. A glide has
 * the shape 3t^2 - 2t^3, lasts `length` frames and ends on exactly the target. The value depends on
 * the count of frames since the change only, never on how blocks are cut. Audio thread only. */
#ifndef DJ_SMOOTH_H
#define DJ_SMOOTH_H

#include "lanes.h"

struct dj_smooth {
    dj_f4 target;
    dj_f4 span;   /* target minus the value where the glide began */
    dj_f4 left;   /* frames to go */
    float length; /* of a glide, frames */
};

DJ_CTL void dj_smooth_init(struct dj_smooth *s, double length_s, uint32_t sample_rate);

/* Be at `value` at once. */
DJ_RT void dj_smooth_jump(struct dj_smooth *s, dj_f4 value);

/* Glide to `target`; lanes whose target is the same go on as they were, values that are not finite
 * are ignored. */
DJ_RT void dj_smooth_to(struct dj_smooth *s, dj_f4 target);

DJ_RT static inline dj_f4 dj_smooth_now(const struct dj_smooth *s)
{
    dj_f4 t = s->left * (1.0f / s->length);
    return s->target - s->span * (t * t * (3.0f - 2.0f * t));
}

/* Let `frames` pass. */
DJ_RT static inline void dj_smooth_skip(struct dj_smooth *s, float frames)
{
    dj_f4 left = s->left - frames;
    s->left = (dj_f4)((dj_i4)left & (dj_i4)(left > 0.0f));
}

/* Return: the value of the next frame. */
DJ_RT static inline dj_f4 dj_smooth_next(struct dj_smooth *s)
{
    dj_smooth_skip(s, 1.0f);
    return dj_smooth_now(s);
}

DJ_RT static inline bool dj_smooth_settled(const struct dj_smooth *s)
{
    return s->left[0] + s->left[1] + s->left[2] + s->left[3] == 0.0f;
}

#endif

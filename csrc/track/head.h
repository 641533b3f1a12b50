/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Play heads: every jump of a deck is a crossfade from the head that was there to a new one, and
 * every start and stop a fade. A head reads the track itself or a lane of the key lock; both
 * have the track's own time. Audio thread only. */
#ifndef DJ_HEAD_H
#define DJ_HEAD_H

#include "../dj.h"
#include "../stretch/stretch.h"
#include "sinc.h"
#include "stems.h"

enum { DJ_HEADS = 5 };

/* Longest stretch of frames rendered at a time. */
#define DJ_RUN 32u

/* Where a head reads from. */
struct dj_source {
    struct dj_track *track;
    const struct dj_stretch *stretch; /* NULL: the track itself */
    unsigned lane;
    int64_t origin; /* of the lane, see stretch.h */
    int direction;
    double scale;
    struct dj_stems stems; /* of the track; a lane's were mixed when it was made */
};

struct dj_head {
    struct dj_source source;
    double position; /* track frames */
    float gain;
    float gain_step; /* a frame; towards 1 or 0 */
    bool active;
};

struct dj_heads {
    struct dj_head head[DJ_HEADS];
    int current; /* the one that is heard in the long run; -1: none */
};

DJ_RT void dj_heads_clear(struct dj_heads *h);
/* Start a new current head; the one before fades out as fast. fade 0: at once. */
DJ_RT void dj_heads_start(struct dj_heads *h, const struct dj_source *source, double position,
                          uint32_t fade);
/* Fade out the current head. */
DJ_RT void dj_heads_stop(struct dj_heads *h, uint32_t fade);
/* Does any head still read this track? */
DJ_RT bool dj_heads_use(const struct dj_heads *h, const struct dj_track *track);
/* Add what the heads read to `out` (stereo), moving each by `rate`, which grows by `bend` a
 * frame: track frames a frame. frames <= DJ_RUN.
 * Return: false when a lane did not have the sound that was needed; silence then. */
DJ_RT bool dj_heads_render(struct dj_heads *h, const struct dj_sinc *sinc, double rate, double bend,
                           float *out, uint32_t frames);
/* Is all the sound there for `frames` frames from `position` on? */
DJ_RT bool dj_source_ready(const struct dj_source *s, double position, double rate,
                           uint32_t frames);
/* The loudest sample around `position`, linear. */
DJ_RT float dj_source_level(const struct dj_source *s, double position);

#endif

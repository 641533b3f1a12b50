/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The measured latency: short bursts of noise on one channel of the outputs, past all mixing, that
 * are looked for in the microphone's input. From the first frame of a burst as it is rendered to
 * its first frame as it comes in. Audio thread only. */
#ifndef DJ_ROUNDTRIP_H
#define DJ_ROUNDTRIP_H

#include "../dj.h"
#include "../rt_math.h"

enum {
    DJ_ROUNDTRIP_PINGS = 6,
    DJ_ROUNDTRIP_CHIPS = 127,
    DJ_ROUNDTRIP_CHIP = 8, /* frames of a chip at most */
    DJ_ROUNDTRIP_RUN = 64, /* frames looked through at a time */
    DJ_ROUNDTRIP_PAST = DJ_ROUNDTRIP_CHIPS * DJ_ROUNDTRIP_CHIP,
};

/* What was found. frames, spread: median, and how far the others are from it at most; -1: nothing
 * was heard. */
struct dj_roundtrip_found {
    uint32_t pings, heard;
    double frames, spread;
};

struct dj_roundtrip {
    uint32_t rate, chip, length; /* Hz; frames of a chip, of a burst */
    float sign[DJ_ROUNDTRIP_CHIPS];
    uint32_t channel;       /* 1..: measuring; 0: not */
    bool listening;         /* for a burst that was sent; else it is quiet before one */
    uint32_t at;            /* frames since that began */
    double floor;           /* mean square of the likeness before the burst */
    double best;            /* square of the largest likeness so far; 0: none */
    uint32_t arrived, last; /* where it begins; frame at which it was found */
    double lows, slow;      /* low-pass of the input: its factor, where it is */
    double energy;          /* of the input, over the last burst's length */
    float in[DJ_ROUNDTRIP_PAST + DJ_ROUNDTRIP_RUN];  /* input without its lows: past, and a run */
    float sum[DJ_ROUNDTRIP_PAST + DJ_ROUNDTRIP_RUN]; /* of the last chip's length */
    uint32_t found[DJ_ROUNDTRIP_PINGS];              /* in order */
    struct dj_roundtrip_found told;
};

DJ_CTL void dj_roundtrip_init(struct dj_roundtrip *r, uint32_t rate);
/* Render: listen to `in` (mono; NULL: silence), add the bursts to `out`, DJ_OUT_CHANNELS.
 * channel: 1.., another one than before begins anew; 0: no measuring.
 * Return: false when it has just ended by itself. */
DJ_RT bool dj_roundtrip_render(struct dj_roundtrip *r, uint32_t channel, const float *in,
                               float *out, uint32_t frames);

#endif

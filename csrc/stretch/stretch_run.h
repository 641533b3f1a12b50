/* SPDX-License-Identifier: GPL-3.0-or-later */
/* One run of stretched sound: Rubber Band makes the track longer or shorter hop by hop, keeping
 * its pitch; we note where each hop lies in the track and in its output ("material"), and read
 * the material along that map so that stream frame i is track frame origin + direction * i /
 * scale. Whatever the pitch does, time cannot drift: it is looked up, not summed.
 * Worker side only. */
#ifndef DJ_STRETCH_RUN_H
#define DJ_STRETCH_RUN_H

#include <rubberband/rubberband-c.h>

#include "stretch.h"
#include "stretch_kernel.h"

#define DJ_RUN_KNOTS 256u     /* hops that are remembered; a power of two */
#define DJ_RUN_MATERIAL 16384 /* frames of material kept */

/* The middle of a hop: this frame of the run (0 is the origin, track frames onwards) sounds at
 * this place of the material, and from here the material goes on with `slope` frames a frame. */
struct dj_run_knot {
    int64_t run_frame;
    double material;
    double slope;
};

struct dj_run {
    struct dj_lane_spec spec;      /* track NULL: nothing to make */
    RubberBandState band;          /* owned by the lane */
    struct dj_kernels *kernels;    /* owned by the deck */
    int64_t middle;                /* frames from the start of a hop's window to its middle */
    int64_t fed;                   /* next run frame to feed */
    int64_t hop_run, hop_material; /* where the next window starts */
    int64_t hop_length;            /* run frames of the last hop */
    double planned;                /* material frame of the next middle, before rounding */
    double lead;                   /* material frames that beats lie away from that */
    struct dj_run_knot knot[DJ_RUN_KNOTS];
    uint32_t first, end; /* knots there are: first <= k < end, at k % DJ_RUN_KNOTS */
    int64_t made;        /* stream frames */
    int64_t base;        /* material frame of left[0] */
    int filled;
    float left[DJ_RUN_MATERIAL], right[DJ_RUN_MATERIAL];
};

DJ_CTL RubberBandState dj_run_band_new(uint32_t rate, int quality); /* NULL: no memory */
/* Pre: the band is new. */
DJ_CTL void dj_run_begin(struct dj_run *r, const struct dj_lane_spec *spec, RubberBandState band,
                         struct dj_kernels *kernels);
/* Make the stream from r->made up to `until` with this pitch, or less when the decoder is not
 * that far, or when `hops` hops were spent. Stream frame i goes to out[2 * (i % DJ_LANE_FRAMES)].
 * Return: false when nothing was done because the decoder has not come as far. */
DJ_CTL bool dj_run_make(struct dj_run *r, int64_t until, double pitch, int hops, float *out);

#endif

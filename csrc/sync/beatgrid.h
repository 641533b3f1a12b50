/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Where the beats of a track are: anchors (frame, beat) and a tempo after the last. Between two
 * anchors the tempo is constant; before the first it is that of the first stretch. A value: the
 * anchors belong to the loaded track. Pure functions, any thread. */
#ifndef DJ_BEATGRID_H
#define DJ_BEATGRID_H

#include "../dj.h"

struct dj_grid {
    const dj_anchor *anchor;
    uint32_t n;   /* 0: no grid */
    double bpm;   /* after the last anchor; with more than one, 0 repeats the last stretch */
    double rate;  /* frames a second */
    double shift; /* frames the user has moved the grid by */
    double scale; /* beats are multiplied by this */
};

DJ_RT bool dj_grid_exists(const struct dj_grid *g);
/* Beat at a frame, frame of a beat: inverse of each other. Pre: the grid exists. */
DJ_RT double dj_grid_beat(const struct dj_grid *g, double frame);
DJ_RT double dj_grid_frame(const struct dj_grid *g, double beat);
/* Tempo there when the track plays as recorded, BPM; 0 without a grid. */
DJ_RT double dj_grid_bpm(const struct dj_grid *g, double frame);
/* The frame that lies `beats` after `frame`; without a grid at 120 BPM, so that it works at all. */
DJ_RT double dj_grid_after(const struct dj_grid *g, double frame, double beats);
/* The nearest beat's frame; `frame` itself without a grid. */
DJ_RT double dj_grid_nearest(const struct dj_grid *g, double frame);

#endif

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Meters of two stereo signals: peak, RMS, loudness by ITU-R BS.1770-5 without gate, clip counts.
 * Lanes: first left, right, second left, right. Values move once a cell of frames. Audio thread
 * only. */
#ifndef DJ_METER_H
#define DJ_METER_H

#include "../dsp/lanes.h"

enum {
    DJ_METER_MOMENTARY = 8, /* steps of 50 ms: 400 ms */
    DJ_METER_SHORT = 60,    /* 3 s */
};

struct dj_meter_biquad {
    float b0, b1, b2, a1, a2;
};

struct dj_meters {
    struct dj_meter_biquad shelf, highpass; /* the K weighting */
    float fall, forget;                     /* a cell: factor of the peak, of the mean square */
    uint32_t step_cells;                    /* cells a loudness step */
    dj_f4 state[4];                         /* of the two filters */
    dj_f4 cell_peak, cell_square, cell_energy;
    dj_i4 over; /* minus the samples above full scale */
    dj_f4 peak, mean_square;
    dj_f4 energy; /* weighted, of the step that runs */
    dj_f4 history[DJ_METER_SHORT];
    uint32_t cells, at;                /* cells in the step that runs; next place in history */
    float momentary[2], short_term[2]; /* LUFS */
};

DJ_CTL void dj_meters_init(struct dj_meters *m, uint32_t sample_rate);

/* Back to silence; `hush` keeps the clip counts. */
DJ_RT void dj_meters_reset(struct dj_meters *m);
DJ_RT void dj_meters_hush(struct dj_meters *m);
DJ_RT void dj_meters_clip_reset(struct dj_meters *m);

/* Measure frames of a cell; dj_meters_cell() follows at the cell's end. */
DJ_RT void dj_meters_feed(struct dj_meters *m, const dj_f4 *x, uint32_t frames);
DJ_RT void dj_meters_cell(struct dj_meters *m);

/* Copy the figures of one of the two signals. */
DJ_RT void dj_meters_read(const struct dj_meters *m, int which, dj_meter *out);

#endif

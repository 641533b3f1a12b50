/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a needle gives: the wave at a cycle of a record. For the null device, measuring and tests.
 * Made on a control thread, then used by one thread. */
#ifndef DJ_GROOVE_H
#define DJ_GROOVE_H

#include "table.h"

struct dj_groove {
    struct dj_code_table *table;
    int64_t cycle; /* that `code` belongs to */
    struct dj_code code;
};

/* Return: false without memory. */
DJ_CTL DJ_MUST_CHECK bool dj_groove_init(struct dj_groove *g, const struct dj_format *f);
DJ_CTL void dj_groove_clear(struct dj_groove *g);
/* Left and right, for a peak of `level`. */
DJ_RT void dj_groove_play(struct dj_groove *g, double cycle, float level, float *stereo);

#endif

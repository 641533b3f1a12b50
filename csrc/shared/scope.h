/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A picture of what comes in: the newest frames of an input, for windows that draw them. The engine
 * writes; what a reader sees may have a seam, and that does no harm to a picture. */
#ifndef DJ_SCOPE_H
#define DJ_SCOPE_H

#include "../dj.h"

#include <stdatomic.h>

struct dj_scope {
    _Atomic uint64_t end;                    /* frames written; audio only stores */
    _Atomic uint64_t frame[DJ_SCOPE_FRAMES]; /* left and right, two floats */
};

DJ_RT void dj_scope_write(struct dj_scope *s, const float *stereo, uint32_t frames);

#endif

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What a voice is doing. Plain data: the engine publishes it after each block, and whoever renders
 * next goes on from it. */
#ifndef DJ_PLACE_H
#define DJ_PLACE_H

#include "../dj.h"

struct dj_place {
    uint64_t load_id;
    double position; /* track frames */
    bool playing;
    bool waiting; /* for a beat to start on */
};

#endif

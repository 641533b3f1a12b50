/* SPDX-License-Identifier: GPL-3.0-or-later */
/* MIDI time code of the leading deck's track, for lights and video: quarter frames while it plays
 * forward, a full frame where it jumps or stops. Pure; one thread.
 * Source: MIDI Time Code specification. */
#ifndef DJ_TIMECODE_OUT_H
#define DJ_TIMECODE_OUT_H

#include "music.h"

#define DJ_MTC_ROOM 32u /* bytes that a step may write */

enum dj_mtc_rate { DJ_MTC_24, DJ_MTC_25, DJ_MTC_30_DROP, DJ_MTC_30 };

struct dj_mtc {
    enum dj_mtc_rate rate; /* set before the first step */
    double offset_s;       /* later than the music */
    bool began, running;
    int64_t next;     /* quarter frame that comes next */
    uint64_t full_ns; /* when the last full frame was sent */
    int64_t full;     /* which */
};

struct dj_mtc_time {
    uint32_t hours, minutes, seconds, frames;
};

/* The name of the n-th frame; drop frame leaves out two names a minute, but for each tenth. */
DJ_CTL struct dj_mtc_time dj_mtc_time(enum dj_mtc_rate rate, int64_t frame);
DJ_CTL double dj_mtc_fps(enum dj_mtc_rate rate);
/* Write what is due at `now_ns`. wake: when there will be more. Return: bytes. */
DJ_CTL uint32_t dj_mtc_step(struct dj_mtc *t, const struct dj_music *m, uint64_t now_ns,
                            uint8_t *out, uint64_t *wake_ns);

#endif

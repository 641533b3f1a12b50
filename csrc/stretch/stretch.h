/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Key lock: streams of a track at another pitch, made ahead of the playhead by worker threads.
 *
 * A lane is a run of sound whose time is the track's own: stream frame i belongs to track frame
 * origin + direction * i / scale, exactly and for ever; changes of pitch do not move it. The
 * reader plays it like the track itself, at speed * scale stream frames a track frame, so beats
 * stay where they are whatever the stretcher does; only the pitch lags by the lead.
 * The audio thread starts and extends lanes by requests through a ring; a worker carries them
 * out in order. The result depends on the requests alone, so live and offline are equal.
 *
 * Pitch: the stream is the track at `pitch` times its frequencies when played at scale stream
 * frames a track frame; the caller wants pitch = key shift / speed. */
#ifndef DJ_STRETCH_H
#define DJ_STRETCH_H

#include "../dj.h"
#include "../track/stems.h"

#define DJ_LANES 3u
#define DJ_LANE_FRAMES 32768 /* a power of two: stream frames kept of each lane */

struct dj_lane_spec {
    struct dj_track *track; /* NULL: stop; the lane lets go of its track */
    int64_t origin; /* track frame of stream frame 0; may lie outside of the track (silence) */
    int direction;  /* 1 or -1: the track backwards */
    double scale;   /* stream frames a track frame: 0.5, 1, 2, 4 */
    double pitch;   /* see above; 0.125..8 */
    int quality;    /* 0 standard, 1 fine */
    struct dj_stems stems;
};

struct dj_stretch; /* the lanes of one deck */

DJ_CTL struct dj_stretch *dj_stretch_new(void);    /* NULL: no memory */
DJ_CTL void dj_stretch_free(struct dj_stretch *s); /* Pre: no worker serves it */

/* Begin a new run on a lane; what it held is gone. Return: false when the request ring is full. */
DJ_RT bool dj_stretch_start(struct dj_stretch *s, unsigned lane, const struct dj_lane_spec *spec);
/* Make the lane's run up to stream frame `until`, with this pitch from where it ends now. */
DJ_RT bool dj_stretch_extend(struct dj_stretch *s, unsigned lane, int64_t until, double pitch);
/* Stream frames of the newest run that are there; 0 when it has not begun. Frame i is at
 * dj_stretch_frames()[2 * (i % DJ_LANE_FRAMES)], as long as i >= ready - DJ_LANE_FRAMES. */
DJ_RT int64_t dj_stretch_ready(const struct dj_stretch *s, unsigned lane);
DJ_RT const float *dj_stretch_frames(const struct dj_stretch *s, unsigned lane);

/* Worker: carry out what is asked for. Return: true when there was something to do. */
DJ_CTL bool dj_stretch_work(struct dj_stretch *s);
/* All requests made before are carried out: no lane reads a track it was told to leave. */
DJ_CTL bool dj_stretch_drained(const struct dj_stretch *s);

/* Threads that serve the lanes of `n` decks (a deck by one thread at a time). They sleep 1 ms
 * when there is nothing to do, longer when there was nothing for a while; they ask for real-time
 * priority below the audio thread's and go on without it. */
struct dj_stretch_pool;
DJ_CTL struct dj_stretch_pool *dj_stretch_pool_start(struct dj_stretch *const *s, unsigned n,
                                                     unsigned threads);
DJ_CTL void dj_stretch_pool_stop(struct dj_stretch_pool *p);

#endif

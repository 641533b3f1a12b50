/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "stretch.h"

#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#include "../rt_math.h"
#include "stretch_run.h"

enum {
    REQUESTS = 256, /* a power of two */
    SPARE = 16,     /* room that extends leave for starts, so that a start finds room */
    SLICE = 512,    /* stream frames made at once */
    HOPS = 2,       /* hops made at once: what other lanes have to wait for */
};
#define COUNT_BITS 40 /* of what is published: the rest counts the runs */
#define COUNT_MASK ((UINT64_C(1) << COUNT_BITS) - 1)
#define RUN_MASK ((UINT64_C(1) << (64 - COUNT_BITS)) - 1)

/* A start when spec.scale is not 0, else an extend. */
struct request {
    uint64_t run;
    struct dj_lane_spec spec;
    int64_t until;
    double pitch;
};

struct lane {
    struct request request[REQUESTS];
    _Atomic uint64_t asked;  /* requests ever made; only the audio thread stores */
    _Atomic uint64_t newest; /* the run that was started last; only the audio thread stores */
    _Atomic uint64_t done;   /* requests carried out; only the worker stores */
    _Atomic uint64_t there;  /* run and stream frames of it; only the worker stores */
    float frames[2 * DJ_LANE_FRAMES];
    /* Worker */
    struct dj_run run;
    RubberBandState band; /* of the run */
};

/* A new Rubber Band for the next run, made when there is nothing else to do, for it takes a
 * millisecond. Each run has its own: after rubberband_reset the sound is not quite what it is from
 * a new one, and a run must not depend on those before it. */
struct spare {
    RubberBandState band; /* NULL: none */
    uint32_t rate;        /* 0: no run so far */
    int quality;
};

struct dj_stretch {
    struct lane lane[DJ_LANES];
    struct dj_kernels kernels;
    unsigned turn; /* worker: the lane that is next */
    struct spare spare;
};

struct dj_stretch *dj_stretch_new(void)
{
    struct dj_stretch *s = calloc(1, sizeof *s);
    if (s && dj_kernels_init(&s->kernels))
        return s;
    free(s);
    return NULL;
}

static void band_delete(RubberBandState band)
{
    if (band)
        rubberband_delete(band);
}

void dj_stretch_free(struct dj_stretch *s)
{
    if (!s)
        return;
    for (unsigned i = 0; i < DJ_LANES; i++)
        band_delete(s->lane[i].band);
    band_delete(s->spare.band);
    dj_kernels_clear(&s->kernels);
    free(s);
}

DJ_RT static double good_pitch(double pitch)
{
    return dj_finite(pitch) ? dj_clamp(pitch, 0.125, 8.0) : 1.0;
}

DJ_RT static bool ask(struct lane *l, const struct request *r, unsigned room)
{
    uint64_t asked = atomic_load_explicit(&l->asked, memory_order_relaxed);
    uint64_t done = atomic_load_explicit(&l->done, memory_order_acquire);
    if (asked - done >= room)
        return false;
    l->request[asked % REQUESTS] = *r;
    atomic_store_explicit(&l->asked, asked + 1, memory_order_release);
    return true;
}

bool dj_stretch_start(struct dj_stretch *s, unsigned lane, const struct dj_lane_spec *spec)
{
    struct lane *l = &s->lane[lane];
    struct request r = {.run =
                            (atomic_load_explicit(&l->newest, memory_order_relaxed) + 1) & RUN_MASK,
                        .spec = *spec};
    r.spec.scale = spec->scale > 0 ? dj_clamp(spec->scale, 0.125, 8.0) : 1.0;
    r.spec.pitch = good_pitch(spec->pitch);
    r.spec.quality = spec->quality != 0;
    r.spec.direction = spec->direction < 0 ? -1 : 1;
    if (!ask(l, &r, REQUESTS))
        return false;
    /* After asking: the worker may hurry past old requests as soon as it sees this. */
    atomic_store_explicit(&l->newest, r.run, memory_order_release);
    return true;
}

bool dj_stretch_extend(struct dj_stretch *s, unsigned lane, int64_t until, double pitch)
{
    struct lane *l = &s->lane[lane];
    const struct request r = {.run = atomic_load_explicit(&l->newest, memory_order_relaxed),
                              .until = until,
                              .pitch = good_pitch(pitch)};
    return ask(l, &r, REQUESTS - SPARE);
}

int64_t dj_stretch_ready(const struct dj_stretch *s, unsigned lane)
{
    const struct lane *l = &s->lane[lane];
    uint64_t there = atomic_load_explicit(&l->there, memory_order_acquire);
    uint64_t newest = atomic_load_explicit(&l->newest, memory_order_relaxed);
    return there >> COUNT_BITS == newest ? (int64_t)(there & COUNT_MASK) : 0;
}

const float *dj_stretch_frames(const struct dj_stretch *s, unsigned lane)
{
    return s->lane[lane].frames;
}

static void publish(struct lane *l, uint64_t run, int64_t frames)
{
    uint64_t there = run << COUNT_BITS | ((uint64_t)frames & COUNT_MASK);
    atomic_store_explicit(&l->there, there, memory_order_release);
}

/* Return: a new Rubber Band, NULL when there is no memory. */
static RubberBandState take_band(struct spare *s, uint32_t rate, int quality)
{
    RubberBandState band = s->band;
    bool fits = band && s->rate == rate && s->quality == quality;
    if (band && !fits)
        rubberband_delete(band);
    *s = (struct spare){NULL, rate, quality};
    return fits ? band : dj_run_band_new(rate, quality);
}

static void begin(struct dj_stretch *s, struct lane *l, const struct request *r)
{
    const struct dj_track *track = r->spec.track;
    band_delete(l->band);
    l->band = track ? take_band(&s->spare, track->header->rate, r->spec.quality) : NULL;
    l->run.spec.track = NULL; /* told to stop, or no memory: the lane stays silent */
    if (l->band)
        dj_run_begin(&l->run, &r->spec, l->band, &s->kernels);
    publish(l, r->run, 0);
}

static bool make_spare(struct spare *s)
{
    if (s->band || s->rate == 0)
        return false;
    s->band = dj_run_band_new(s->rate, s->quality);
    return s->band != NULL;
}

enum step { IDLE, DONE, PART };

/* Is there a newer run? (A start may be seen here before `newest` tells of it.) */
static bool over(const struct lane *l, const struct request *r)
{
    uint64_t newer = atomic_load_explicit(&l->newest, memory_order_acquire) - r->run;
    return (newer & RUN_MASK) != 0 && (newer & RUN_MASK) <= RUN_MASK / 2;
}

/* Work on the oldest request for a while. Return: IDLE when it has to wait for the decoder. */
static enum step carry_out(struct dj_stretch *s, struct lane *l, const struct request *r)
{
    if (over(l, r)) {
        l->run.spec.track = NULL;
        return DONE;
    }
    if (r->spec.scale > 0) {
        begin(s, l, r);
        return DONE;
    }
    if (!l->run.spec.track || l->run.made >= r->until)
        return DONE;
    int64_t until = l->run.made + SLICE < r->until ? l->run.made + SLICE : r->until;
    bool worked = dj_run_make(&l->run, until, r->pitch, HOPS, l->frames);
    publish(l, r->run, l->run.made);
    return l->run.made >= r->until ? DONE : worked ? PART : IDLE;
}

static bool lane_work(struct dj_stretch *s, struct lane *l)
{
    uint64_t done = atomic_load_explicit(&l->done, memory_order_relaxed);
    if (done == atomic_load_explicit(&l->asked, memory_order_acquire))
        return false;
    enum step step = carry_out(s, l, &l->request[done % REQUESTS]);
    if (step == DONE)
        atomic_store_explicit(&l->done, done + 1, memory_order_release);
    return step != IDLE;
}

bool dj_stretch_work(struct dj_stretch *s)
{
    for (unsigned i = 0; i < DJ_LANES; i++) {
        struct lane *l = &s->lane[s->turn];
        s->turn = (s->turn + 1) % DJ_LANES;
        if (lane_work(s, l))
            return true;
    }
    return make_spare(&s->spare);
}

bool dj_stretch_drained(const struct dj_stretch *s)
{
    for (unsigned i = 0; i < DJ_LANES; i++) {
        uint64_t done = atomic_load_explicit(&s->lane[i].done, memory_order_acquire);
        if (done != atomic_load_explicit(&s->lane[i].asked, memory_order_relaxed))
            return false;
    }
    return true;
}

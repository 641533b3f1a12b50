/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "stretch_run.h"

#include <assert.h>
#include <math.h>
#include <string.h>

#include "../rt_math.h"

enum {
    FEED = 512,
    UNITY_HOP_FINE = 256,
    UNITY_HOP_STANDARD = 512,
    LEAD_HOPS = 16,  /* in which beats are moved to where they belong */
    LEAD_MOST = 512, /* material frames */
    ROUNDED_MOST =
        2, /* material frames, 0.05 ms; Rubber Band itself keeps to less while the pitch rests */
};

/* Rubber Band only ever changes time here, its own pitch shifter stays at 1 and is left out by
 * PitchHighSpeed: reading along the map does that job, in step and for less. */
RubberBandState dj_run_band_new(uint32_t rate, int quality)
{
    RubberBandOptions options =
        RubberBandOptionProcessRealTime | RubberBandOptionThreadingNever |
        RubberBandOptionChannelsTogether | RubberBandOptionPitchHighSpeed |
        RubberBandOptionEngineFiner |
        (quality ? RubberBandOptionWindowStandard : RubberBandOptionWindowShort);
    RubberBandState band = rubberband_new(rate, 2, options, 1.0, 1.0);
    if (band)
        rubberband_set_max_process_size(band, FEED);
    return band;
}

/* Half of Rubber Band's longest window: 1/32 s (fine), 1/64 s (standard), rounded up to a power
 * of two frames. The middle of what a hop hears and of what it sounds. */
static int64_t window_middle(uint32_t rate, int quality)
{
    int64_t shortest = (int64_t)ceil(rate / (quality ? 32.0 : 64.0)), middle = 1;
    while (middle < shortest)
        middle *= 2;
    return middle;
}

static void add_knot(struct dj_run *r, double material)
{
    assert(r->end - r->first < DJ_RUN_KNOTS);
    r->knot[r->end++ % DJ_RUN_KNOTS] = (struct dj_run_knot){r->hop_run + r->middle, material, 1.0};
}

void dj_run_begin(struct dj_run *r, const struct dj_lane_spec *spec, RubberBandState band,
                  struct dj_kernels *kernels)
{
    uint32_t rate = spec->track->header->rate;
    int64_t hop = spec->quality ? UNITY_HOP_FINE : UNITY_HOP_STANDARD;
    r->spec = *spec;
    r->band = band;
    r->kernels = kernels;
    r->middle = window_middle(rate, spec->quality);
    /* A hop sounds for half (fine) or all (standard) of its window: begin so early that all that
     * sound at the origin are there. */
    int64_t reach = spec->quality ? r->middle / 2 : r->middle;
    r->hop_run = -(reach + hop - 1) / hop * hop - r->middle;
    r->hop_material = 0;
    r->hop_length = hop;
    r->fed = r->hop_run;
    r->first = r->end = 0;
    r->made = 0;
    r->base = 0;
    r->filled = 0;
    r->planned = (double)r->middle;
    r->lead = 0;
    add_knot(r, r->planned);
}

/* Are run frames `from` up to `until` decoded, or known never to come? */
static bool decoded(const struct dj_run *r, int64_t from, int64_t until)
{
    const struct dj_track *track = r->spec.track;
    if (atomic_load_explicit(&track->header->complete, memory_order_acquire))
        return true;
    int64_t last = r->spec.direction > 0 ? r->spec.origin + until - 1 : r->spec.origin - from;
    return last < (int64_t)dj_track_ready(track);
}

static void fetch(const struct dj_run *r, int64_t from, int n, float *left, float *right)
{
    const struct dj_track *track = r->spec.track;
    int64_t length = (int64_t)dj_track_ready(track);
    for (int i = 0; i < n; i++) {
        int64_t frame = r->spec.origin + r->spec.direction * (from + i);
        bool there = frame >= 0 && frame < length;
        float x[2] = {0, 0};
        if (there && r->spec.stems.mixed)
            dj_stems_add(track, &r->spec.stems, frame, frame + 1, x);
        else if (there)
            memcpy(x, track->pcm + 2 * frame, sizeof x);
        left[i] = x[0];
        right[i] = x[1];
    }
}

static void feed(struct dj_run *r, int64_t until)
{
    float left[FEED], right[FEED];
    const float *const both[2] = {left, right};
    while (r->fed < until) {
        int n = until - r->fed < FEED ? (int)(until - r->fed) : FEED;
        fetch(r, r->fed, n, left, right);
        rubberband_process(r->band, both, (unsigned)n, 0);
        r->fed += n;
    }
}

/* Take what a hop made to the end of the material. Return: frames. */
static int64_t collect(struct dj_run *r)
{
    int n = rubberband_available(r->band);
    assert(n > 0 && n < DJ_RUN_MATERIAL / 2);
    if (r->filled + n > DJ_RUN_MATERIAL) {
        int drop = DJ_RUN_MATERIAL / 2;
        r->filled -= drop;
        r->base += drop;
        memmove(r->left, r->left + drop, sizeof(float) * (size_t)r->filled);
        memmove(r->right, r->right + drop, sizeof(float) * (size_t)r->filled);
    }
    float *const to[2] = {r->left + r->filled, r->right + r->filled};
    n = (int)rubberband_retrieve(r->band, to, (unsigned)n);
    r->filled += n;
    return n;
}

/* A beat sounds where Rubber Band notices it: in the hop whose middle lies this many frames
 * before it; around a middle, sound keeps to the time of the track. Found with clicks and bursts
 * (it depends on how far the engine looks ahead, which depends on rate and ratio). */
static double notice(const struct dj_run *r, double pitch)
{
    uint32_t rate = r->spec.track->header->rate;
    if (rate < 32000)
        return 0;
    if (r->spec.quality)
        return 140.0 * pitch;
    if (pitch > 1)
        return fmin(232.0 + 720.0 * (pitch - 1), 512.0);
    return rate > 64000 ? 400.0 : 0;
}

/* Material frames that beats come after the middle's own line; moved slowly, so that it is not
 * heard as a change of pitch, but at once where the stretching begins. */
static double beat_lead(const struct dj_run *r, double pitch)
{
    double target = dj_clamp(notice(r, pitch) * (1 - pitch), -LEAD_MOST, LEAD_MOST);
    if (r->hop_run + r->middle >= r->hop_length)
        return r->lead + (target - r->lead) / LEAD_HOPS;
    double most = 0.25 * pitch * (double)r->hop_length;
    return dj_clamp(target, -most, most);
}

/* Make one more hop. Before the origin nothing is stretched: so the phases at the origin are
 * those of the track, and the stream begins in step with it. Rubber Band rounds each hop to
 * whole frames; what is lost is asked for at the next one. */
static bool hop(struct dj_run *r, double pitch)
{
    int64_t until = r->fed + rubberband_get_samples_required(r->band);
    if (!decoded(r, r->fed, until))
        return false;
    double ratio = r->hop_run + r->middle < 0 ? 1.0 : pitch;
    double rounded = (double)(r->hop_material + r->middle) - r->planned;
    double make_up = fabs(rounded) < ROUNDED_MOST ? 0 : rounded / (double)r->hop_length;
    rubberband_set_time_ratio(r->band, ratio - make_up);
    feed(r, until);
    r->lead = beat_lead(r, ratio);
    r->hop_material += collect(r);
    r->hop_length = rubberband_get_samples_required(r->band);
    r->hop_run += r->hop_length;
    r->planned += ratio * (double)r->hop_length;
    struct dj_run_knot *last = &r->knot[(r->end - 1) % DJ_RUN_KNOTS];
    last->slope = (r->planned + r->lead - last->material) / (double)r->hop_length;
    add_knot(r, r->planned + r->lead);
    return true;
}

/* The knot before run position `u`. */
static const struct dj_run_knot *knot_before(struct dj_run *r, double u)
{
    while (r->end - r->first > 2 && (double)r->knot[(r->first + 1) % DJ_RUN_KNOTS].run_frame <= u)
        r->first++;
    return &r->knot[r->first % DJ_RUN_KNOTS];
}

/* Make stream frames as far as there is material. Return: is it all there, up to `until`? */
static bool read_material(struct dj_run *r, int64_t until, float *out)
{
    for (; r->made < until; r->made++) {
        double u = (double)r->made / r->spec.scale;
        const struct dj_run_knot *knot = knot_before(r, u);
        const struct dj_kernel *kernel = dj_kernels_for(r->kernels, knot->slope / r->spec.scale);
        double at = knot->material + knot->slope * (u - (double)knot->run_frame) - (double)r->base;
        if (r->end - r->first < 2 || at + kernel->taps / 2 + 1 > r->filled)
            return false;
        dj_kernel_read(kernel, r->left, r->right, at, out + 2 * (r->made % DJ_LANE_FRAMES));
    }
    return true;
}

bool dj_run_make(struct dj_run *r, int64_t until, double pitch, int hops, float *out)
{
    int64_t before = r->made;
    while (!read_material(r, until, out)) {
        if (hops-- == 0)
            return true;
        if (!hop(r, pitch))
            return r->made > before;
    }
    return true;
}

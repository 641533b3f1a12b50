/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Loudness and band levels of a whole track, for analysis. Control threads only. */
#include "../denormal.h"
#include "../dsp/svf.h"
#include "kweight.h"

typedef double dj_d2 __attribute__((vector_size(16)));

#define TOP_OF_RATE 0.45 /* a band that starts higher, as part of the rate, is empty */

static const double EDGE_HZ[DJ_LEVEL_BANDS - 1] = {200.0, 500.0, 2000.0, 8000.0};

/* Four high-passes (Butterworth, 4th order) for two channels: lanes are left and right of the
 * lower, left and right of the higher edge of each pair. The squares of a Butterworth's low-pass
 * and high-pass add up to 1, so a band's power is the difference of two of them. */
struct scan {
    struct dj_kweight shelf, highpass;
    dj_d2 weight_state[4];
    struct dj_svf edge[2][2];
    struct dj_svf_tune tune[2][2];
    dj_f4 damping[2]; /* of the two sections */
};

static void scan_init(struct scan *s, uint32_t rate)
{
    memset(s, 0, sizeof *s);
    s->shelf = dj_kweight_shelf(rate);
    s->highpass = dj_kweight_highpass(rate);
    s->damping[0] = dj_f4_all(1.847759065f);
    s->damping[1] = dj_f4_all(0.765366865f);
    for (int pair = 0; pair < 2; pair++) {
        dj_f4 g;
        for (int lane = 0; lane < 4; lane++) {
            double part = EDGE_HZ[2 * pair + lane / 2] / rate;
            g[lane] = (float)tan(DJ_PI * fmin(part, TOP_OF_RATE));
        }
        for (int section = 0; section < 2; section++)
            s->tune[pair][section] = dj_svf_tune(g, s->damping[section]);
    }
}

static inline dj_d2 weigh(const struct dj_kweight *c, dj_d2 state[2], dj_d2 x)
{
    dj_d2 y = c->b0 * x + state[0];
    state[0] = c->b1 * x - c->a1 * y + state[1];
    state[1] = c->b2 * x - c->a2 * y;
    return y;
}

static inline dj_f4 highpass(struct dj_svf s[2], const struct dj_svf_tune tune[2],
                             const dj_f4 damping[2], dj_f4 x)
{
    const struct dj_svf_taps taps = {dj_f4_all(1.0f), dj_f4_all(-1.0f), dj_f4_all(-1.0f)};
    x = dj_svf_next(&s[0], &tune[0], &taps, -damping[0], x);
    return dj_svf_next(&s[1], &tune[1], &taps, -damping[1], x);
}

static inline float sound(float x) { return dj_finitef(x) ? x : 0.0f; }

/* Sums of squares of some frames: weighted, of all, above each edge. */
static void scan_run(struct scan *s, const float *x, uint64_t frames, double *weighted,
                     double above[DJ_LEVEL_BANDS])
{
    struct scan state = *s; /* in registers, as far as they go */
    dj_d2 energy = {0.0, 0.0};
    dj_f4 all = dj_f4_all(0.0f), low = all, high = all;
    for (uint64_t i = 0; i < frames; i++) {
        float left = sound(x[2 * i]), right = sound(x[2 * i + 1]);
        dj_d2 y = weigh(&state.shelf, state.weight_state, (dj_d2){left, right});
        y = weigh(&state.highpass, state.weight_state + 2, y);
        energy += y * y;
        dj_f4 both = {left, right, left, right};
        all += both * both;
        dj_f4 z = highpass(state.edge[0], state.tune[0], state.damping, both);
        low += z * z;
        z = highpass(state.edge[1], state.tune[1], state.damping, both);
        high += z * z;
    }
    *s = state;
    *weighted = energy[0] + energy[1];
    above[0] = (double)(all[0] + all[1]);
    above[1] = (double)(low[0] + low[1]);
    above[2] = (double)(low[2] + low[3]);
    above[3] = (double)(high[0] + high[1]);
    above[4] = (double)(high[2] + high[3]);
}

uint64_t dj_level_steps(uint64_t frames, uint32_t rate)
{
    return rate ? frames * DJ_LEVEL_STEPS_S / rate : 0;
}

dj_status dj_level_scan(const float *stereo, uint64_t frames, uint32_t rate, float *steps)
{
    dj_rt_not_allowed();
    if (rate < DJ_LEVEL_RATE_MIN || rate > DJ_LEVEL_RATE_MAX)
        return DJ_ERR_BAD_ARG;
    struct scan s;
    scan_init(&s, rate);
    uint64_t before = dj_denormals_off(), count = dj_level_steps(frames, rate);
    for (uint64_t i = 0, at = 0; i < count; i++) {
        uint64_t end = (i + 1) * rate / DJ_LEVEL_STEPS_S;
        double weighted, above[DJ_LEVEL_BANDS], scale = 1.0 / (double)(end - at);
        scan_run(&s, stereo + 2 * at, end - at, &weighted, above);
        float *out = steps + i * DJ_LEVEL_FIGURES;
        out[0] = (float)(weighted * scale);
        for (int band = 0; band < DJ_LEVEL_BANDS; band++) {
            bool empty = band > 0 && EDGE_HZ[band - 1] > TOP_OF_RATE * rate;
            bool last = band + 1 == DJ_LEVEL_BANDS || EDGE_HZ[band] > TOP_OF_RATE * rate;
            double power = empty ? 0.0 : last ? above[band] : above[band] - above[band + 1];
            out[1 + band] = (float)(fmax(power, 0.0) * scale);
        }
        at = end;
    }
    dj_denormals_restore(before);
    return DJ_OK;
}

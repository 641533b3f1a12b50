/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "meter.h"

#include "kweight.h"

#define FALL_DB_S 20.0
#define RMS_S 0.300
#define STEP_S 0.050
#define SILENCE_LUFS (-120.0f)

static struct dj_meter_biquad single(struct dj_kweight k)
{
    return (struct dj_meter_biquad){(float)k.b0, (float)k.b1, (float)k.b2, (float)k.a1,
                                    (float)k.a2};
}

void dj_meters_init(struct dj_meters *m, uint32_t sample_rate)
{
    memset(m, 0, sizeof *m);
    double cell_s = (double)DJ_CELL / sample_rate;
    m->shelf = single(dj_kweight_shelf(sample_rate));
    m->highpass = single(dj_kweight_highpass(sample_rate));
    m->fall = (float)dj_db_gain(-FALL_DB_S * cell_s);
    m->forget = (float)exp(-cell_s / RMS_S);
    m->step_cells = (uint32_t)fmax(1.0, round(STEP_S / cell_s));
    dj_meters_reset(m);
}

void dj_meters_hush(struct dj_meters *m)
{
    const dj_f4 zero = dj_f4_all(0.0f);
    memset(m->state, 0, sizeof m->state);
    memset(m->history, 0, sizeof m->history);
    m->cell_peak = m->cell_square = m->cell_energy = m->peak = m->mean_square = m->energy = zero;
    m->cells = m->at = 0;
    for (int i = 0; i < 2; i++)
        m->momentary[i] = m->short_term[i] = SILENCE_LUFS;
}

void dj_meters_reset(struct dj_meters *m)
{
    dj_meters_hush(m);
    dj_meters_clip_reset(m);
}

void dj_meters_clip_reset(struct dj_meters *m) { m->over = (dj_i4){0, 0, 0, 0}; }

DJ_RT static inline dj_f4 filter(const struct dj_meter_biquad *c, dj_f4 state[2], dj_f4 x)
{
    dj_f4 y = c->b0 * x + state[0];
    state[0] = c->b1 * x - c->a1 * y + state[1];
    state[1] = c->b2 * x - c->a2 * y;
    return y;
}

void dj_meters_feed(struct dj_meters *m, const dj_f4 *x, uint32_t frames)
{
    dj_f4 state[4] = {m->state[0], m->state[1], m->state[2], m->state[3]};
    dj_f4 peak = m->cell_peak, square = m->cell_square, energy = m->cell_energy;
    dj_i4 over = m->over;
    for (uint32_t i = 0; i < frames; i++) {
        dj_f4 size = dj_f4_abs(x[i]);
        peak = dj_f4_max(peak, size);
        over += (dj_i4)(size > 1.0f);
        square += x[i] * x[i];
        dj_f4 weighted = filter(&m->highpass, state + 2, filter(&m->shelf, state, x[i]));
        energy += weighted * weighted;
    }
    memcpy(m->state, state, sizeof state);
    m->cell_peak = peak;
    m->cell_square = square;
    m->cell_energy = energy;
    m->over = over;
}

/* Mean loudness of the last `steps` steps of 50 ms. */
static void loudness(const struct dj_meters *m, uint32_t steps, float out[2])
{
    dj_f4 sum = dj_f4_all(0.0f);
    for (uint32_t i = 1; i <= steps; i++)
        sum += m->history[(m->at + DJ_METER_SHORT - i) % DJ_METER_SHORT];
    double frames = (double)steps * m->step_cells * DJ_CELL;
    for (int i = 0; i < 2; i++) {
        double power = ((double)sum[2 * i] + (double)sum[2 * i + 1]) / frames;
        out[i] = power > 1e-12 ? (float)(-0.691 + 10.0 * log10(power)) : SILENCE_LUFS;
    }
}

void dj_meters_cell(struct dj_meters *m)
{
    const dj_f4 zero = dj_f4_all(0.0f);
    const float floor = 1e-9f; /* keeps the falling values out of the denormal range */
    m->peak = dj_f4_max(m->cell_peak, m->peak * m->fall);
    m->peak = (dj_f4)((dj_i4)m->peak & (dj_i4)(m->peak > floor));
    m->mean_square = m->mean_square * m->forget + m->cell_square * ((1.0f - m->forget) / DJ_CELL);
    m->mean_square = (dj_f4)((dj_i4)m->mean_square & (dj_i4)(m->mean_square > floor * floor));
    m->energy += m->cell_energy;
    for (int i = 0; i < 4; i++)
        m->state[i] = (dj_f4)((dj_i4)m->state[i] & (dj_i4)(dj_f4_abs(m->state[i]) > floor * floor));
    m->cell_peak = m->cell_square = m->cell_energy = zero;
    if (++m->cells < m->step_cells)
        return;
    m->history[m->at] = m->energy;
    m->at = (m->at + 1) % DJ_METER_SHORT;
    m->energy = zero;
    m->cells = 0;
    loudness(m, DJ_METER_MOMENTARY, m->momentary);
    loudness(m, DJ_METER_SHORT, m->short_term);
}

void dj_meters_read(const struct dj_meters *m, int which, dj_meter *out)
{
    for (int i = 0; i < 2; i++) {
        out->peak[i] = m->peak[2 * which + i];
        out->rms[i] = sqrtf(m->mean_square[2 * which + i]);
    }
    out->lufs_momentary = m->momentary[which];
    out->lufs_short = m->short_term[which];
    out->clips = (uint32_t)-m->over[2 * which] + (uint32_t)-m->over[2 * which + 1];
}

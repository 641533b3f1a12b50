/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mic.h"

#define GLIDE_S 0.010
#define RUMBLE_HZ 80.0
#define FALL_DB_S 20.0
#define SPEAKING 0.02f /* -34 dBFS */
#define HOLD_S 0.6     /* pauses between words are shorter */
#define DOWN_S 0.020   /* time constants of the music's gain */
#define UP_S 0.250
#define NEAR 1e-4 /* a gain so near to its target is there: 0.001 dB */
#define SILENT_DB (-60.0f)
#define ABSURD 1e6f /* samples beyond, infinite ones and NaN are taken for 0 */

/* Second-order high-pass, Butterworth. Source: Audio EQ Cookbook (R. Bristow-Johnson). */
static void design(struct dj_mic *m, double rate)
{
    const double w = 2.0 * DJ_PI * RUMBLE_HZ / rate;
    const double alpha = sin(w) / (2.0 * sqrt(0.5)), a0 = 1.0 + alpha;
    m->b[0] = m->b[2] = (1.0 + cos(w)) / 2.0 / a0;
    m->b[1] = -(1.0 + cos(w)) / a0;
    m->a[1] = -2.0 * cos(w) / a0;
    m->a[2] = (1.0 - alpha) / a0;
}

void dj_mic_init(struct dj_mic *m, uint32_t rate)
{
    memset(m, 0, sizeof *m);
    m->rate = rate;
    dj_smooth_init(&m->gain, GLIDE_S, rate);
    design(m, m->rate);
    m->fall = (float)pow(10.0, -FALL_DB_S / 20.0 / m->rate);
    m->down = 1.0 - exp(-1.0 / (DOWN_S * m->rate));
    m->up = 1.0 - exp(-1.0 / (UP_S * m->rate));
    m->duck = 1.0;
}

static DJ_RT float filtered(struct dj_mic *m, float in)
{
    const double x = fabsf(in) < ABSURD ? (double)in : 0.0;
    const double y = m->b[0] * x + m->state[0];
    m->state[0] = m->b[1] * x - m->a[1] * y + m->state[1];
    m->state[1] = m->b[2] * x - m->a[2] * y;
    return (float)y;
}

static DJ_RT bool ducks(const struct dj_mic *m, const struct dj_mic_params *p)
{
    if (!m->there || !p->on || p->talkover == DJ_TALKOVER_OFF)
        return false;
    return p->talkover == DJ_TALKOVER_ON || m->hold > 0;
}

static DJ_RT float duck_on(struct dj_mic *m, double target)
{
    const double way = target - m->duck;
    m->duck = fabs(way) < NEAR ? target : m->duck + way * (way < 0.0 ? m->down : m->up);
    return (float)m->duck;
}

bool dj_mic_render(struct dj_mic *m, const struct dj_mic_params *p, const float *in, float *main,
                   float *cue, float *booth, float *duck, uint32_t frames)
{
    m->there = in != NULL;
    if (in == NULL && m->duck == 1.0 && m->peak == 0.0f)
        return false;
    const float gain = p->gain_db <= SILENT_DB ? 0.0f : (float)dj_db_gain((double)p->gain_db);
    const double low = dj_db_gain(-(double)fmaxf(p->duck_db, 0.0f));
    const float heard_gain = p->mute ? 0.0f : gain;
    dj_smooth_to(&m->gain, (dj_f4){p->on ? heard_gain : 0.0f, p->pfl ? heard_gain : 0.0f, gain,
                                   p->on && p->booth ? heard_gain : 0.0f});
    bool heard = !dj_smooth_settled(&m->gain) || m->duck != 1.0 || p->on || p->pfl;
    for (uint32_t i = 0; i < frames; i++) {
        const dj_f4 g = dj_smooth_next(&m->gain);
        const float x = in != NULL ? filtered(m, in[i]) : 0.0f;
        m->peak = fmaxf(fabsf(x * g[2]), m->peak * m->fall);
        m->hold =
            fabsf(x * g[2]) > SPEAKING ? (uint32_t)(HOLD_S * m->rate) : m->hold - (m->hold > 0);
        duck[i] = duck_on(m, ducks(m, p) ? low : 1.0);
        for (int c = 0; c < 2; c++) {
            main[2 * i + (uint32_t)c] += g[0] * x;
            cue[2 * i + (uint32_t)c] += g[1] * x;
            if (booth != NULL)
                booth[2 * i + (uint32_t)c] += g[3] * x;
        }
    }
    m->peak = m->peak < 1e-6f ? 0.0f : m->peak;
    return heard || m->duck != 1.0;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "roundtrip.h"

#define CHIPS_S 24000.0  /* chips a second: the energy lies below 12 kHz */
#define PEAK 0.25f       /* -12 dBFS */
#define QUIET_S 0.4      /* between bursts; the second half of it gives the noise floor */
#define LISTEN_S 1.0     /* how late a burst may come back */
#define LOWS_HZ 300.0    /* hum, rumble and offsets below are not looked at */
#define LIKE 0.09        /* 0.3 squared: correlation coefficient of what may be the burst */
#define ABOVE_FLOOR 36.0 /* 6 squared: how far its correlation stands out */
#define FAINTEST 1e-10   /* -100 dBFS, squared */
#define ABSURD 1e6f      /* samples beyond, infinite ones and NaN are taken for 0 */

enum { RUN = DJ_ROUNDTRIP_RUN, CHIPS = DJ_ROUNDTRIP_CHIPS };

void dj_roundtrip_init(struct dj_roundtrip *r, uint32_t rate)
{
    memset(r, 0, sizeof *r);
    r->rate = rate;
    r->chip = (uint32_t)dj_clamp(floor(rate / CHIPS_S + 0.5), 1.0, DJ_ROUNDTRIP_CHIP);
    r->length = CHIPS * r->chip;
    r->lows = 1.0 - exp(-2.0 * DJ_PI * LOWS_HZ / rate);
    uint32_t bits = 1; /* a maximum length sequence: x^7 + x^6 + 1 */
    for (int i = 0; i < CHIPS; i++) {
        r->sign[i] = bits & 1 ? 1.0f : -1.0f;
        bits = (bits >> 1) | (((bits ^ (bits >> 1)) & 1) << 6);
    }
    r->told = (struct dj_roundtrip_found){.frames = -1.0, .spread = -1.0};
}

static DJ_RT void start(struct dj_roundtrip *r, uint32_t channel)
{
    r->channel = channel;
    r->listening = false;
    r->at = 0;
    r->floor = r->slow = r->energy = 0.0;
    memset(r->in, 0, sizeof r->in);
    memset(r->sum, 0, sizeof r->sum);
    r->told = (struct dj_roundtrip_found){.frames = -1.0, .spread = -1.0};
}

/* Put a burst's delay among the others, and tell of all. */
static DJ_RT void note(struct dj_roundtrip *r, uint32_t frames)
{
    struct dj_roundtrip_found *t = &r->told;
    uint32_t k = t->heard++;
    for (; k > 0 && r->found[k - 1] > frames; k--)
        r->found[k] = r->found[k - 1];
    r->found[k] = frames;
    t->frames = 0.5 * ((double)r->found[(t->heard - 1) / 2] + (double)r->found[t->heard / 2]);
    t->spread = fmax(t->frames - r->found[0], r->found[t->heard - 1] - t->frames);
}

/* All bursts were sent, or the first ones did not come back. */
static DJ_RT bool over(const struct dj_roundtrip *r)
{
    return r->told.pings >= (r->told.heard > 0 ? DJ_ROUNDTRIP_PINGS : DJ_ROUNDTRIP_PINGS / 2);
}

static DJ_RT void next_ping(struct dj_roundtrip *r)
{
    if (r->best > 0.0)
        note(r, r->arrived);
    r->told.pings++;
    r->listening = false;
    r->at = 0;
    r->floor = 0.0;
}

/* One frame on. likeness: correlation of the input with the burst, squared. Return: what is to be
 * added to the output. */
static DJ_RT float step(struct dj_roundtrip *r, double likeness)
{
    const uint32_t quiet = (uint32_t)(QUIET_S * r->rate), now = r->at++;
    if (!r->listening) {
        if (now >= quiet / 2)
            r->floor += likeness / (quiet - quiet / 2);
        if (r->at >= quiet) {
            r->listening = true;
            r->at = 0;
            r->best = 0.0;
        }
        return 0.0f;
    }
    const double length = r->length;
    const bool like = likeness > LIKE * length * r->energy && likeness > ABOVE_FLOOR * r->floor &&
                      likeness > FAINTEST * length * length;
    if (now >= r->length && like && likeness > r->best) {
        r->best = likeness;
        r->arrived = now + 1 - r->length;
        r->last = now;
    }
    const float y = now < r->length ? PEAK * r->sign[now / r->chip] : 0.0f;
    if (now >= (uint32_t)(LISTEN_S * r->rate) || (r->best > 0.0 && now - r->last > r->length))
        next_ping(r);
    return y;
}

/* Take in a run of the input: without its lows, and as sums over a chip. */
static DJ_RT void take(struct dj_roundtrip *r, const float *in, uint32_t frames)
{
    float *now = r->in + r->length;
    for (uint32_t i = 0; i < frames; i++) {
        const double x = in != NULL && fabsf(in[i]) < ABSURD ? (double)in[i] : 0.0;
        r->slow += r->lows * (x - r->slow);
        now[i] = (float)(x - r->slow);
        double sum = 0.0;
        for (uint32_t k = 0; k < r->chip; k++)
            sum += (double)now[(int)i - (int)k];
        r->sum[r->length + i] = (float)sum;
    }
}

/* How the input that ends at each frame of the run correlates with the burst. */
static DJ_RT void correlate(const struct dj_roundtrip *r, float *out, uint32_t frames)
{
    memset(out, 0, frames * sizeof *out);
    for (uint32_t j = 0; j < CHIPS; j++) {
        const float *sum = r->sum + (j + 1) * r->chip;
        const float sign = r->sign[j];
        for (uint32_t i = 0; i < frames; i++)
            out[i] += sign * sum[i];
    }
}

static DJ_RT void run(struct dj_roundtrip *r, const float *in, float *out, uint32_t frames)
{
    float like[RUN];
    take(r, in, frames);
    correlate(r, like, frames);
    for (uint32_t i = 0; i < frames && !over(r); i++) {
        const double x = (double)r->in[r->length + i], gone = (double)r->in[i];
        r->energy = fmax(r->energy + x * x - gone * gone, 0.0);
        float *y = &out[i * DJ_OUT_CHANNELS + r->channel - 1];
        *y = dj_clampf(*y + step(r, (double)like[i] * (double)like[i]), -1.0f, 1.0f);
    }
    memmove(r->in, r->in + frames, r->length * sizeof *r->in);
    memmove(r->sum, r->sum + frames, r->length * sizeof *r->sum);
}

bool dj_roundtrip_render(struct dj_roundtrip *r, uint32_t channel, const float *in, float *out,
                         uint32_t frames)
{
    if (channel == 0 || channel > DJ_OUT_CHANNELS) {
        r->channel = 0; /* what was found stays */
        return true;
    }
    if (channel != r->channel)
        start(r, channel);
    for (uint32_t done = 0; done < frames && r->channel != 0; done += RUN) {
        const uint32_t n = frames - done < RUN ? frames - done : RUN;
        run(r, in != NULL ? in + done : NULL, out + DJ_OUT_CHANNELS * (size_t)done, n);
        if (over(r))
            r->channel = 0;
    }
    return r->channel != 0;
}

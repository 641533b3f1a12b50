/* SPDX-License-Identifier: GPL-3.0-or-later */
/* An old sampler: fewer bits, and fewer samples a second. */
#include "../effect.h"

#define LOWEST_HZ 1500.0f
#define FEWEST_BITS 4.0f
#define MOST_BITS 16.0f

struct bitcrusher {
    float held[2], wait; /* wait: samples until the next one is taken */
    float period, rate;
    struct dj_ramp step; /* between two values */
};
_Static_assert(sizeof(struct bitcrusher) <= DJ_EFFECT_STATE, "room for the state");

static DJ_RT uint32_t room(double rate)
{
    (void)rate;
    return 0;
}

static DJ_RT void start(void *state, float *memory, double rate)
{
    struct bitcrusher *b = state;
    (void)memory;
    b->rate = (float)rate;
    b->step.now = exp2f(1.0f - MOST_BITS);
}

static DJ_RT void cell(void *state, const struct dj_effect_now *now)
{
    struct bitcrusher *b = state;
    b->period = powf(b->rate / LOWEST_HZ, now->amount);
    dj_ramp_to(&b->step, exp2f(1.0f - MOST_BITS + (MOST_BITS - FEWEST_BITS) * now->amount));
}

static DJ_RT void render(void *state, float *x, uint32_t frames)
{
    struct bitcrusher *b = state;
    for (uint32_t i = 0; i < 2 * frames; i += 2) {
        const float step = dj_ramp_next(&b->step);
        b->wait -= 1.0f;
        if (b->wait <= 0.0f) {
            b->wait = fmaxf(0.0f, b->wait + b->period);
            b->held[0] = step * roundf(x[i] / step);
            b->held[1] = step * roundf(x[i + 1] / step);
        }
        x[i] = b->held[0];
        x[i + 1] = b->held[1];
    }
}

const struct dj_effect dj_bitcrusher = {"bitcrusher", false, false, false,
                                        room,         start, cell,  render};

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "bits.h"

#include "../rt_math.h"

#define MEMORY 32u /* bits over which the middle between large and small is learned */
#define RIGHT 24u  /* bits in a row that must be as foretold: chance finds such every 16 million */
#define LIKELY 12u /* and those that make us wait for a better stream */
#define JUMP 0.66f /* of the largest jump between peaks: a bit has changed */
#define MANY 1000000u /* counts stop here */

void dj_bits_lift(struct dj_bits *b) { b->known = false; }

static DJ_RT void learn(struct dj_quarter *q, float size, float offset)
{
    q->count += q->count < MANY;
    const float part = 1.0f / (float)(q->count < MEMORY ? q->count : MEMORY);
    q->size += part * (size - q->size);
    const float jump = offset - q->offset;
    q->spread = fmaxf(fabsf(jump), q->spread * 0.99f);
    if (fabsf(jump) > JUMP * q->spread)
        q->up = jump > 0.0f;
    q->offset = offset;
}

/* A quarter turn is over. Return: it was passed from one side to the other. */
static DJ_RT bool close(struct dj_bits *b, int64_t next, struct dj_bit *out)
{
    const int way = next > b->window ? 1 : -1;
    const bool passed = b->known && b->frames > 0 && b->from == b->window - way;
    if (!passed || next != b->window + way)
        return false;
    const unsigned stream = (unsigned)(b->window & 3);
    struct dj_quarter *q = &b->quarter[stream];
    const float size = b->size / (float)b->frames, offset = b->offset / (float)b->frames;
    learn(q, size, offset);
    *out = (struct dj_bit){
        .stream = stream,
        .way = way,
        .centre = 0.25 * (double)b->window,
        .size = size > q->size,
        .offset = q->up,
    };
    return true;
}

bool dj_bits_hear(struct dj_bits *b, double phase, const float *stereo, struct dj_bit *out)
{
    const double quarters = 4.0 * phase + 0.5;
    int64_t window = (int64_t)quarters;
    window -= quarters < (double)window;
    bool complete = false;
    if (window != b->window || !b->known) {
        complete = b->known && close(b, window, out);
        b->from = b->window;
        b->known = b->known ? true : window == b->window + 1 || window == b->window - 1;
        b->window = window;
        b->size = b->offset = 0.0f;
        b->frames = 0;
    }
    b->size += stereo[0] * stereo[0] + stereo[1] * stereo[1];
    b->offset += stereo[window & 1];
    b->frames++;
    return complete;
}

static DJ_RT void foretell(struct dj_guess *g, const struct dj_format *f, bool bit)
{
    g->forward_right = dj_code_after(f, g->forward) == bit
                           ? (uint16_t)(g->forward_right + (g->forward_right < 1000))
                           : 0;
    g->backward_right = dj_code_before(f, g->backward) == bit
                            ? (uint16_t)(g->backward_right + (g->backward_right < 1000))
                            : 0;
    g->forward = dj_code_push(f, g->forward, bit);
    g->backward = dj_code_pull(f, g->backward, bit);
}

static DJ_RT unsigned right_of(const struct dj_guess *g, int direction)
{
    return direction > 0 ? g->forward_right : g->backward_right;
}

/* More than one stream may show the same bits: take the one that the record is made for, else the
 * one that comes first in a cycle. */
static DJ_RT bool another_is_better(const struct dj_search *s, const struct dj_bit *bit,
                                    const struct dj_format *f, uint32_t type, int direction)
{
    const int sense = bit->way * direction;
    if (bit->stream == f->stream && sense == f->sense)
        return false;
    const unsigned before = (unsigned)((int)bit->stream - sense) & 3u;
    const bool usual =
        sense == f->sense && right_of(&s->guess[f->stream][type], direction) > LIKELY;
    return usual || right_of(&s->guess[before][type], direction) > LIKELY;
}

static DJ_RT int64_t place(const struct dj_code_table *t, const struct dj_guess *g, int direction)
{
    if (t == NULL)
        return -1;
    const int64_t cycle = dj_code_find(t, direction > 0 ? g->forward : g->backward);
    if (cycle < 0)
        return -1;
    return direction > 0 ? cycle + (int64_t)t->format->info.bits - 1 : cycle;
}

struct dj_hit dj_search_take(struct dj_search *s, const struct dj_bit *bit, uint32_t types,
                             const struct dj_code_table *const *tables)
{
    struct dj_hit hit = {0};
    if (bit->way != s->way)
        memset(s->count, 0, sizeof s->count);
    s->way = bit->way;
    uint32_t *count = &s->count[bit->stream];
    if (fabs(bit->centre - s->last[bit->stream] - bit->way) > 0.5) /* some were missed */
        *count = 0;
    s->last[bit->stream] = bit->centre;
    *count += *count < MANY;
    for (uint32_t i = 0; i < DJ_TIMECODES; i++) {
        const struct dj_format *f = &dj_formats[i];
        if ((types >> i & 1) == 0)
            continue;
        struct dj_guess *g = &s->guess[bit->stream][i];
        foretell(g, f, f->offset ? bit->offset : bit->size);
        for (int way = 1; way >= -1 && hit.type == 0; way -= 2) {
            if (right_of(g, way) < RIGHT || *count < f->info.bits + RIGHT)
                continue;
            if (another_is_better(s, bit, f, i, way))
                continue;
            const int64_t cycle = place(tables[i], g, way);
            if (cycle >= 0)
                hit = (struct dj_hit){i + 1, bit->stream, bit->way * way, cycle};
        }
    }
    return hit;
}

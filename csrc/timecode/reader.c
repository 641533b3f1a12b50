/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "reader.h"

#include "../rt_math.h"

#define SURE 64          /* trust cannot get larger */
#define FIRST 12         /* trust in a place that was just found */
#define DOUBT 16         /* below, the position is not told */
#define SHAKEN 5         /* when the needle was lifted, or the record all but stood */
#define FAINT 0.01f      /* of the usual mean square */
#define WRONG 5          /* what a wrong bit costs; a right one earns 1 */
#define SLIP_S 0.1       /* a place so near to the counted one: cycles were miscounted */
#define QUALITY_BITS 100 /* over which quality is measured */
#define SHORT_LOOK 4     /* cycles that the code is stepped on; farther ones are looked up */

void dj_reader_init(struct dj_reader *r, double rate)
{
    memset(r, 0, sizeof *r);
    dj_pickup_init(&r->pickup, rate);
    r->sense = 1;
    r->turn = 1.0;
}

void dj_reader_forget(struct dj_reader *r)
{
    const double travelled = r->travelled;
    const uint64_t jumps = r->jumps;
    dj_reader_init(r, r->pickup.rate);
    r->travelled = travelled;
    r->jumps = jumps;
}

static DJ_RT double hz(const struct dj_reader *r)
{
    return r->type > 0 ? dj_formats[r->type - 1].info.hz * r->turn : 0.0;
}

/* Another record than before is asked for. */
static DJ_RT void change(struct dj_reader *r, uint32_t type)
{
    r->wanted = r->type = type;
    r->placed = false;
    r->trust = 0;
    r->coded = -1;
    r->quality = 0.0;
    r->sense = type > 0 ? dj_formats[type - 1].sense : 1;
    memset(&r->search, 0, sizeof r->search);
}

/* The cycle whose bit is at `centre`, as counted. */
static DJ_RT int64_t counted(const struct dj_reader *r, double centre)
{
    return r->cycle + (int64_t)floor(r->sense * (centre - r->origin) + 0.5);
}

static DJ_RT bool bit_at(struct dj_reader *r, const struct dj_code_table *t, int64_t cycle)
{
    const struct dj_format *f = t->format;
    const int64_t way = cycle - r->coded;
    if (r->coded < 0 || way > SHORT_LOOK || way < -SHORT_LOOK)
        r->code = dj_code_at(t, (uint32_t)cycle);
    for (int64_t k = 0; r->coded >= 0 && k < way && way <= SHORT_LOOK; k++)
        r->code = dj_code_push(f, r->code, dj_code_after(f, r->code));
    for (int64_t k = 0; r->coded >= 0 && k > way && way >= -SHORT_LOOK; k--)
        r->code = dj_code_pull(f, r->code, dj_code_before(f, r->code));
    r->coded = cycle;
    return (r->code.low & 1) != 0;
}

/* Compare a bit with the one that lies where we think we are. */
static DJ_RT void confirm(struct dj_reader *r, const struct dj_bit *bit,
                          const struct dj_code_table *t)
{
    const int64_t cycle = counted(r, bit->centre);
    if (t == NULL || cycle < 0 || cycle >= t->format->info.length) {
        r->trust = 0;
        return;
    }
    const bool heard = t->format->offset ? bit->offset : bit->size;
    const bool right = bit_at(r, t, cycle) == heard;
    const int32_t trust = r->trust + (right ? 1 : -WRONG);
    r->trust = trust < 0 ? 0 : trust > SURE ? SURE : trust;
    r->quality += ((right ? 1.0 : 0.0) - r->quality) / QUALITY_BITS;
}

static DJ_RT void travel(struct dj_reader *r)
{
    if (dj_pickup_follows(&r->pickup) && r->type > 0)
        r->travelled += r->sense * (r->pickup.phase - r->told) / hz(r);
    r->told = r->pickup.phase;
}

/* A place was recognised: it is the one that we counted, or near to it, or the needle jumped. */
static DJ_RT void settle(struct dj_reader *r, const struct dj_bit *bit, const struct dj_hit *hit)
{
    const bool same = r->placed && r->type == hit->type && r->sense == hit->sense;
    const double off = (double)(hit->cycle - r->cycle) - r->sense * (bit->centre - r->origin);
    if (same && fabs(off) < 1.0) /* as we knew */
        return;
    travel(r); /* so far as it was understood before */
    r->type = hit->type;
    if (same && fabs(off) < SLIP_S * hz(r))
        r->travelled += off / hz(r);
    else
        r->jumps++;
    r->stream = hit->stream;
    r->sense = hit->sense;
    r->cycle = hit->cycle;
    r->origin = bit->centre;
    r->trust = FIRST;
    r->quality = fmax(r->quality, 0.5);
    r->placed = true;
    r->coded = -1;
}

static DJ_RT void take(struct dj_reader *r, const struct dj_reading *how, const struct dj_bit *bit)
{
    if (r->placed && bit->stream == r->stream)
        confirm(r, bit, how->tables[r->type - 1]);
    r->open = how->type == 0 && (r->trust == 0 || (r->open && r->trust <= DOUBT));
    const uint32_t types = r->open ? ~0u : 1u << (r->type - 1);
    const struct dj_hit hit = dj_search_take(&r->search, bit, types, how->tables);
    if (hit.type > 0 && (!r->placed || r->trust <= DOUBT)) /* else chance, or another stream */
        settle(r, bit, &hit);
}

void dj_reader_hear(struct dj_reader *r, const struct dj_reading *how, const float *stereo,
                    uint32_t frames)
{
    if (how->type != r->wanted)
        change(r, how->type);
    r->turn = how->turn;
    for (uint32_t i = 0; i < frames; i++) {
        struct dj_bit bit;
        const bool there =
            dj_pickup_hear(&r->pickup, stereo[2 * i], stereo[2 * i + 1], (float)how->floor);
        if (!r->pickup.moving)
            dj_bits_lift(&r->bits);
        else if (there && dj_bits_hear(&r->bits, r->pickup.heard, r->pickup.now, &bit))
            take(r, how, &bit);
        const bool faint = r->pickup.size < FAINT * r->pickup.usual; /* turns may be missed */
        if ((faint || !r->pickup.moving) && r->trust > SHAKEN)
            r->trust = SHAKEN;
    }
    travel(r);
}

void dj_reader_tell(const struct dj_reader *r, dj_record *out)
{
    const bool moves = dj_pickup_follows(&r->pickup);
    const double per_s = hz(r);
    *out = (dj_record){
        .state = moves ? DJ_RECORD_MOVES : DJ_RECORD_NOTHING,
        .type = r->type,
        .quality = moves ? r->quality : 0.0,
        .level = {dj_pickup_level(&r->pickup, 0), dj_pickup_level(&r->pickup, 1)},
        .jumps = r->jumps,
        .travelled = r->travelled,
    };
    if (r->type == 0)
        return;
    const struct dj_format *f = &dj_formats[r->type - 1];
    const double cycle = (double)r->cycle + DJ_BIT_AT + r->sense * (r->pickup.phase - r->origin);
    out->speed = moves ? r->sense * r->pickup.speed * r->pickup.rate / per_s : 0.0;
    out->position = r->placed ? cycle / per_s : 0.0;
    if (r->placed && (r->stream != f->stream || r->sense != f->sense))
        out->turned = 1 + 2 * r->stream + (r->sense < 0);
    if (moves && r->placed && r->trust > DOUBT && cycle < f->info.safe)
        out->state = DJ_RECORD_PLACED;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "records.h"

#include "../rt_math.h"

#define FAST 1.35 /* 45 rpm: of 33 1/3 */

void dj_records_init(struct dj_records *r, struct dj_block *b)
{
    r->block = b;
    for (unsigned i = 0; i < DJ_DECKS; i++)
        dj_reader_init(&r->reader[i], b->shared->sample_rate);
}

void dj_records_clear(struct dj_records *r)
{
    for (unsigned i = 0; i < DJ_TIMECODES; i++)
        dj_code_table_free(atomic_load(&r->table[i]));
}

static DJ_RT double value(const struct dj_records *r, unsigned deck, enum dj_deck_control c)
{
    return dj_value(r->block, dj_deck_id(deck, c));
}

static DJ_RT void store(struct dj_records *r, unsigned deck, enum dj_deck_control c, double v)
{
    dj_value_store(r->block, dj_deck_id(deck, c), v);
}

/* Types that some deck's record may have, bit n: type n + 1. */
static uint32_t wanted(const struct dj_records *r)
{
    const uint32_t used = atomic_load_explicit(&r->used, memory_order_relaxed);
    uint32_t types = 0;
    for (unsigned i = 0; i < DJ_DECKS; i++) {
        const uint32_t type = (uint32_t)value(r, i, DJ_D_TIMECODE_TYPE);
        if (used >> i & 1)
            types |= type == 0 ? ~0u : 1u << (type - 1);
    }
    return types;
}

void dj_records_poll(struct dj_records *r)
{
    const uint32_t types = wanted(r);
    for (unsigned i = 0; i < DJ_TIMECODES; i++) {
        if ((types >> i & 1) == 0 || atomic_load(&r->table[i]) != NULL)
            continue;
        atomic_store_explicit(&r->table[i], dj_code_table_new(&dj_formats[i]),
                              memory_order_release);
        return; /* NULL without memory: the next time, then */
    }
}

static DJ_RT void hear(struct dj_records *r, unsigned deck,
                       const struct dj_code_table *const *tables, uint32_t at, uint32_t frames)
{
    const struct dj_reading how = {
        .type = (uint32_t)value(r, deck, DJ_D_TIMECODE_TYPE),
        .turn = value(r, deck, DJ_D_TIMECODE_RPM) != 0.0 ? FAST : 1.0,
        .floor = dj_db_gain(value(r, deck, DJ_D_TIMECODE_THRESHOLD)),
        .tables = tables,
    };
    dj_reader_hear(&r->reader[deck], &how, r->in[deck] + 2 * (size_t)at, frames);
}

void dj_records_hear(struct dj_records *r, uint32_t at, uint32_t frames)
{
    const struct dj_code_table *tables[DJ_TIMECODES];
    uint32_t used = 0;
    for (unsigned i = 0; i < DJ_DECKS; i++)
        used |= r->in[i] != NULL ? 1u << i : 0;
    atomic_store_explicit(&r->used, used, memory_order_relaxed);
    if (used == 0)
        return;
    for (unsigned i = 0; i < DJ_TIMECODES; i++)
        tables[i] = atomic_load_explicit(&r->table[i], memory_order_acquire);
    for (unsigned i = 0; i < DJ_DECKS; i++)
        if (r->in[i] != NULL)
            hear(r, i, tables, at, frames);
}

bool dj_records_tell(const struct dj_records *r, unsigned deck, dj_record *out)
{
    if (r->in[deck] == NULL)
        return false;
    dj_reader_tell(&r->reader[deck], out);
    return true;
}

/* A level in dB, in half ones; hiss below the threshold does not keep windows awake. */
static DJ_RT double shown(const struct dj_records *r, unsigned deck, double level)
{
    const double db = dj_gain_db(level, -90.0);
    return db < value(r, deck, DJ_D_TIMECODE_THRESHOLD) - 6.0 ? -90.0 : floor(2.0 * db) / 2.0;
}

static DJ_RT void tell(struct dj_records *r, unsigned deck)
{
    dj_record now = {0};
    const bool there = dj_records_tell(r, deck, &now);
    store(r, deck, DJ_D_TIMECODE_STATE, there ? 1.0 + now.state : 0.0);
    store(r, deck, DJ_D_TIMECODE_FOUND, now.type);
    store(r, deck, DJ_D_TIMECODE_WIRED, now.turned);
    store(r, deck, DJ_D_TIMECODE_QUALITY, now.quality);
    store(r, deck, DJ_D_TIMECODE_SPEED, now.speed);
    store(r, deck, DJ_D_TIMECODE_POSITION, now.state == DJ_RECORD_PLACED ? now.position : -1.0);
    store(r, deck, DJ_D_TIMECODE_LEFT, shown(r, deck, now.level[0]));
    store(r, deck, DJ_D_TIMECODE_RIGHT, shown(r, deck, now.level[1]));
}

void dj_records_publish(struct dj_records *r, uint32_t frames)
{
    for (unsigned i = 0; i < DJ_DECKS; i++) {
        if (r->in[i] == NULL && value(r, i, DJ_D_TIMECODE_STATE) == 0.0)
            continue;
        tell(r, i);
        if (r->in[i] != NULL)
            dj_scope_write(&r->block->shared->scope[i], r->in[i], frames);
    }
}

void dj_records_end(struct dj_records *r) { memset(r->in, 0, sizeof r->in); }

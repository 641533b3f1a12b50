/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "table.h"

#include <stdlib.h>

static DJ_RT uint32_t hash(struct dj_code c, uint32_t mask)
{
    const uint64_t mixed = (c.low ^ (c.high * 0x9E3779B97F4A7C15ull)) * 0xD6E8FEB86659FD93ull;
    return (uint32_t)(mixed >> 40) & mask;
}

static DJ_RT struct dj_code next(const struct dj_format *f, struct dj_code c)
{
    return dj_code_push(f, c, dj_code_after(f, c));
}

static void put(struct dj_code_table *t, uint32_t place)
{
    uint32_t at = hash(t->kept[place], t->mask);
    while (t->slot[at] != 0)
        at = (at + 1) & t->mask;
    t->slot[at] = place + 1;
}

static void fill(struct dj_code_table *t)
{
    struct dj_code c = t->format->seed;
    for (uint32_t i = 0; i < t->count; i++) {
        t->kept[i] = c;
        put(t, i);
        for (uint32_t k = 0; k < DJ_CODE_STEP; k++)
            c = next(t->format, c);
    }
}

struct dj_code_table *dj_code_table_new(const struct dj_format *f)
{
    dj_rt_not_allowed();
    struct dj_code_table *t = calloc(1, sizeof *t);
    if (t == NULL)
        return NULL;
    uint32_t size = 1;
    t->format = f;
    t->count = (f->info.length + DJ_CODE_STEP - 1) / DJ_CODE_STEP;
    while (size < 4 * t->count) /* mostly free: a search is short */
        size *= 2;
    t->mask = size - 1;
    t->kept = calloc(t->count, sizeof *t->kept);
    t->slot = calloc(size, sizeof *t->slot);
    if (t->kept == NULL || t->slot == NULL) {
        dj_code_table_free(t);
        return NULL;
    }
    fill(t);
    return t;
}

void dj_code_table_free(struct dj_code_table *t)
{
    if (t == NULL)
        return;
    free(t->kept);
    free(t->slot);
    free(t);
}

/* Its place in `kept`; -1: it is not kept. */
static DJ_RT int64_t place_of(const struct dj_code_table *t, struct dj_code c)
{
    uint32_t at = hash(c, t->mask);
    for (uint32_t i = 0; i <= t->mask && t->slot[at] != 0; i++, at = (at + 1) & t->mask)
        if (dj_code_is(t->kept[t->slot[at] - 1], c))
            return t->slot[at] - 1;
    return -1;
}

int64_t dj_code_find(const struct dj_code_table *t, struct dj_code c)
{
    for (uint32_t back = 0; back < DJ_CODE_STEP; back++) {
        const int64_t place = place_of(t, c);
        if (place >= 0) {
            const int64_t cycle = place * DJ_CODE_STEP + back;
            return cycle < t->format->info.length ? cycle : -1;
        }
        c = dj_code_pull(t->format, c, dj_code_before(t->format, c));
    }
    return -1;
}

struct dj_code dj_code_at(const struct dj_code_table *t, uint32_t cycle)
{
    struct dj_code c = t->kept[cycle / DJ_CODE_STEP];
    for (uint32_t k = 0; k < cycle % DJ_CODE_STEP; k++)
        c = next(t->format, c);
    return c;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tables of values, and the map from messages to bindings. */
#include "input.h"

#include <math.h>
#include <stdlib.h>

#define MOST_BINDINGS 65536u
#define MOST_ENTRIES 16384u

double dj_table_at(const double *table, uint32_t entries, double position)
{
    const double x = fmin(fmax(position, 0.0), 1.0) * (double)(entries - 1);
    const uint32_t i = (uint32_t)x;
    const double part = x - (double)i;
    return part == 0.0 ? table[i] : table[i] + part * (table[i + 1] - table[i]);
}

/* By halves: a table rises or falls. */
double dj_table_place(const double *table, uint32_t entries, double value)
{
    if (entries < 2)
        return 0.0;
    const bool falls = table[entries - 1] < table[0];
    uint32_t low = 0, high = entries - 1;
    while (high - low > 1) {
        const uint32_t middle = (low + high) / 2;
        if (falls ? table[middle] >= value : table[middle] <= value)
            low = middle;
        else
            high = middle;
    }
    const double span = table[high] - table[low];
    const double part = span == 0.0 ? 0.0 : (value - table[low]) / span;
    return ((double)low + fmin(fmax(part, 0.0), 1.0)) / (double)(entries - 1);
}

static bool table_is_sound(const dj_binding *b, const double *tables, uint32_t values)
{
    if (b->entries < 1 || b->entries > MOST_ENTRIES || b->table > values ||
        b->entries > values - b->table)
        return false;
    if (b->act == DJ_DO_BUTTON)
        return b->entries >= 2;
    for (uint32_t i = 0; i < b->entries; i++)
        if (!isfinite(tables[b->table + i]))
            return false;
    return true;
}

bool dj_midi_can_bind(const dj_binding *b, const double *tables, uint32_t values)
{
    if (b->status < 0x80 || b->status >= 0xF0 || b->low < -1 || b->low > 127)
        return false;
    if (b->status < 0xC0 && b->number > 127)
        return false;
    if (b->act == DJ_DO_LAYER)
        return b->mask != 0;
    if (b->act > DJ_DO_LAYER || b->code > DJ_CODE_DOWN || b->control >= DJ_CONTROLS)
        return false;
    if (dj_control_row(b->control)->kind == DJ_KIND_READ)
        return false;
    return isfinite(b->step) && isfinite(b->acceleration) && table_is_sound(b, tables, values);
}

bool dj_bindings_sound(const dj_binding *bindings, uint32_t count, const double *tables,
                       uint32_t values)
{
    bool sound = count <= MOST_BINDINGS;
    for (uint32_t i = 0; i < count && sound; i++)
        sound = dj_midi_can_bind(&bindings[i], tables, values);
    return sound;
}

/* In front of its chain. Pre: bindings come last first. */
static void link_node(struct dj_midi_map *m, uint32_t node, uint32_t bound, uint32_t number,
                      bool low)
{
    const uint8_t status = m->bound[bound].is.status;
    uint32_t *head = &m->head[status - 0x80u][status < 0xC0 ? number : 0];
    m->node[node] = (struct dj_midi_node){.next = *head, .bound = bound, .low = low};
    *head = node + 1;
}

struct dj_midi_map *dj_midi_map_new(const dj_binding *bindings, uint32_t count,
                                    const double *tables, uint32_t values)
{
    struct dj_midi_map *m = calloc(1, sizeof *m);
    if (m == NULL)
        return NULL;
    m->node = calloc(2 * (size_t)count + 1, sizeof *m->node);
    m->bound = calloc((size_t)count + 1, sizeof *m->bound);
    m->value = calloc((size_t)values + 1, sizeof *m->value);
    if (m->node == NULL || m->bound == NULL || m->value == NULL) {
        dj_midi_map_free(m);
        return NULL;
    }
    memcpy(m->value, tables, values * sizeof *tables);
    for (uint32_t i = 0, k = count; k-- > 0;) {
        const dj_binding *b = &bindings[k];
        m->bound[k] = (struct dj_bound){.is = *b, .place = b->at, .sent = (double)NAN};
        link_node(m, i++, k, b->number, false);
        if (b->low >= 0 && b->status < 0xC0)
            link_node(m, i++, k, (uint32_t)b->low, true);
    }
    return m;
}

void dj_midi_map_free(struct dj_midi_map *m)
{
    if (m == NULL)
        return;
    free(m->node);
    free(m->bound);
    free(m->value);
    free(m);
}

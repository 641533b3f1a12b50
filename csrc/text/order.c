/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text.h"

#include <stdlib.h>
#include <string.h>

enum { HEAD = 8 };

/* A row on its way to its place: most rows differ in the first bytes of the field. */
struct place {
    uint64_t head; /* those bytes as a number that orders as they do */
    const char *at;
    uint32_t length, row;
};

static struct place place_of(const dj_text *t, uint32_t field, uint32_t row)
{
    struct dj_text_slice slice = dj_text_field(t, row, field);
    struct place p = {0, slice.at, slice.length, row};
    uint8_t head[HEAD] = {0};

    memcpy(head, slice.at, slice.length < HEAD ? slice.length : HEAD);
    for (int i = 0; i < HEAD; i++)
        p.head = p.head << 8 | head[i];
    return p;
}

static int by_text(const struct place *a, const struct place *b)
{
    if (!a->length != !b->length)
        return a->length ? -1 : 1; /* what is not known comes last */
    if (a->head != b->head)
        return a->head < b->head ? -1 : 1;
    uint32_t both = a->length < b->length ? a->length : b->length;
    int differs = both > HEAD ? memcmp(a->at + HEAD, b->at + HEAD, both - HEAD) : 0;
    return differs ? differs : (a->length > b->length) - (a->length < b->length);
}

static int by_text_then_row(const void *left, const void *right)
{
    const struct place *a = left, *b = right;
    int differs = by_text(a, b);
    return differs ? differs : (a->row > b->row) - (a->row < b->row);
}

dj_status dj_text_sort(const dj_text *t, uint32_t field, uint32_t *rows, uint32_t count,
                       uint32_t *known)
{
    struct place *places = malloc((size_t)(count ? count : 1) * sizeof *places);

    if (!places)
        return DJ_ERR_NO_MEM;
    for (uint32_t i = 0; i < count; i++)
        places[i] = place_of(t, field, rows[i]);
    qsort(places, count, sizeof *places, by_text_then_row);
    *known = count;
    for (uint32_t i = 0; i < count; i++) {
        rows[i] = places[i].row;
        if (!places[i].length && *known > i)
            *known = i;
    }
    free(places);
    return DJ_OK;
}

void dj_text_places(const dj_text *t, uint32_t field, const uint32_t *order, uint32_t count,
                    const uint32_t *rows, uint32_t added, uint32_t *places)
{
    for (uint32_t i = 0; i < added; i++) {
        struct place p = place_of(t, field, rows[i]);
        uint32_t low = 0, high = count;
        while (low < high) {
            uint32_t middle = low + (high - low) / 2;
            struct place other = place_of(t, field, order[middle]);
            if (by_text(&other, &p) <= 0)
                low = middle + 1;
            else
                high = middle;
        }
        places[i] = low;
    }
}

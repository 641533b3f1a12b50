// links: csrc/text/find.c csrc/text/order.c
/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Words are found where a plain search finds them; orders are those of a plain comparison. */
#undef NDEBUG
#include "text/text.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ROWS = 400, FIELDS = 3, TRIALS = 3000, FIELD_END = 0x1f, ROW_END = '\n' };

static uint32_t start[ROWS + 1];
static uint8_t hits[ROWS];
static uint32_t ends[ROWS * FIELDS];
static dj_text text = {.start = start, .end = ends, .rows = ROWS, .fields = FIELDS};

/* Few letters, so that words are found often and almost-hits oftener still. */
static uint32_t scribble(char *at, uint32_t most)
{
    uint32_t length = (uint32_t)rand() % (most + 1);
    for (uint32_t i = 0; i < length; i++)
        at[i] = "aab e\xc3\xa4z"[rand() % 8];
    return length;
}

/* On the heap and no longer than promised: the sanitizer sees each byte read too far. */
static void made(uint32_t rows, uint32_t most)
{
    char *all = malloc((size_t)rows * FIELDS * (most + 1) + DJ_TEXT_PAD), *at = all;

    for (uint32_t row = 0; row < rows; row++) {
        start[row] = (uint32_t)(at - all);
        for (int field = 0; field < FIELDS; field++) {
            at += scribble(at, most);
            ends[row * FIELDS + (uint32_t)field] = (uint32_t)(at - all);
            *at++ = field + 1 < FIELDS ? FIELD_END : ROW_END;
        }
    }
    start[rows] = (uint32_t)(at - all);
    memset(at, 'a', DJ_TEXT_PAD);
    free((void *)(uintptr_t)text.text);
    text.text = realloc(all, start[rows] + DJ_TEXT_PAD);
    text.rows = rows;
}

static bool holds(uint32_t row, const char *word, uint32_t length, uint32_t fields)
{
    if (!fields)
        return memmem(text.text + start[row], start[row + 1] - start[row], word, length);
    for (uint32_t field = 0; field < FIELDS; field++) {
        struct dj_text_slice slice = dj_text_field(&text, row, field);
        if (fields & 1u << field && memmem(slice.at, slice.length, word, length))
            return true;
    }
    return false;
}

static void words_are_found_where_they_are(void)
{
    for (int trial = 0; trial < TRIALS; trial++) {
        if (trial % 100 == 0)
            made(trial % 200 ? ROWS : 1 + (uint32_t)rand() % 5, (uint32_t)(trial / 100) * 2);
        char word[8];
        uint32_t length = scribble(word, sizeof word), kept = 0;
        uint32_t fields = trial % 3 ? 0 : (uint32_t)rand() % 16;
        uint8_t before[ROWS];
        for (uint32_t row = 0; row < text.rows; row++)
            before[row] = hits[row] = (uint8_t)(trial % 2 || rand() % 10 == 0);
        uint32_t told = dj_text_narrow(&text, word, length, fields, hits);
        for (uint32_t row = 0; row < text.rows; row++) {
            assert(hits[row] == (before[row] && (!length || holds(row, word, length, fields))));
            kept += hits[row];
        }
        assert(told == kept);
    }
}

static void no_rows_hold_nothing(void)
{
    made(0, 0);
    assert(dj_text_narrow(&text, "a", 1, 0, hits) == 0);
}

static void a_word_longer_than_the_text_is_not_found(void)
{
    char word[200];
    memset(word, 'a', sizeof word);
    made(3, 4);
    memset(hits, 1, 3);
    assert(dj_text_narrow(&text, word, sizeof word, 0, hits) == 0);
    assert(!hits[0] && !hits[1] && !hits[2]);
}

static void fields_are_cut_at_their_ends(void)
{
    char row[] = "ab\037\037c\nd\037\037\n";
    const uint32_t starts[] = {0, 6, 10}, all_ends[] = {2, 3, 5, 7, 8, 9};
    const dj_text t = {row, starts, all_ends, 2, FIELDS};
    const uint32_t lengths[] = {2, 0, 1, 1, 0, 0};

    for (uint32_t i = 0; i < 6; i++) {
        struct dj_text_slice slice = dj_text_field(&t, i / FIELDS, i % FIELDS);
        assert(slice.at + slice.length == row + all_ends[i] && slice.length == lengths[i]);
    }
}

static int plain(uint32_t field, uint32_t a, uint32_t b)
{
    struct dj_text_slice x = dj_text_field(&text, a, field), y = dj_text_field(&text, b, field);
    uint32_t both = x.length < y.length ? x.length : y.length;
    int differs = both ? memcmp(x.at, y.at, both) : 0;
    if (!x.length != !y.length)
        return x.length ? -1 : 1;
    if (!differs)
        differs = (x.length > y.length) - (x.length < y.length);
    return differs ? differs : (a > b) - (a < b);
}

static void orders_are_those_of_a_plain_comparison(void)
{
    for (uint32_t most = 0; most < 24; most++) {
        uint32_t rows[ROWS], known;
        made(ROWS, most);
        for (uint32_t i = 0; i < ROWS; i++)
            rows[i] = ROWS - 1 - i;
        uint32_t field = most % FIELDS;
        assert(dj_text_sort(&text, field, rows, ROWS, &known) == DJ_OK);
        for (uint32_t i = 0; i < ROWS; i++) {
            assert(i == 0 || plain(field, rows[i - 1], rows[i]) < 0);
            assert((dj_text_field(&text, rows[i], field).length > 0) == (i < known));
        }
    }
}

static void later_rows_find_their_place(void)
{
    uint32_t whole[ROWS], part[ROWS], late[ROWS], places[ROWS], known, parts = 0, lates = 0;

    made(ROWS, 4);
    for (uint32_t i = 0; i < ROWS; i++) {
        whole[i] = i;
        if (i < ROWS - 50)
            part[parts++] = i;
        else
            late[lates++] = i;
    }
    assert(dj_text_sort(&text, 1, whole, ROWS, &known) == DJ_OK);
    assert(dj_text_sort(&text, 1, part, parts, &known) == DJ_OK);
    assert(dj_text_sort(&text, 1, late, lates, &known) == DJ_OK);
    dj_text_places(&text, 1, part, parts, late, lates, places);
    uint32_t at = 0, next = 0;
    for (uint32_t i = 0; i <= parts; i++) {
        for (; next < lates && places[next] == i; next++)
            assert(whole[at++] == late[next]);
        if (i < parts)
            assert(whole[at++] == part[i]);
    }
    assert(at == ROWS && next == lates);
}

static void hits_are_picked_in_their_order(void)
{
    const uint32_t order[] = {4, 0, 3, 1, 2};
    const uint8_t some[] = {1, 0, 1, 1, 0}, all[] = {1, 1, 1, 1, 1}, none[] = {0, 0, 0, 0, 0};
    uint32_t out[5];

    assert(dj_text_pick(order, 5, some, out) == 3);
    assert(out[0] == 0 && out[1] == 3 && out[2] == 2);
    assert(dj_text_pick(order, 5, all, out) == 5 && !memcmp(out, order, sizeof order));
    assert(dj_text_pick(order, 5, none, out) == 0);
}

int main(void)
{
    srand(11);
    words_are_found_where_they_are();
    no_rows_hold_nothing();
    a_word_longer_than_the_text_is_not_found();
    fields_are_cut_at_their_ends();
    orders_are_those_of_a_plain_comparison();
    later_rows_find_their_place();
    hits_are_picked_in_their_order();
    free((void *)(uintptr_t)text.text);
    return 0;
}

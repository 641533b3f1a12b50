/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "text.h"

#include <string.h>

_Static_assert(__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__, "the first byte is the lowest one");

/* What every processor of 64 bits compares at a time; wider ones are taken apart by compilers. */
enum { LANES = 16, WORDS = LANES / 8 };
_Static_assert((int)LANES <= (int)DJ_TEXT_PAD, "a block may end behind the text");

typedef uint8_t lanes __attribute__((vector_size(LANES)));

/* From the commonest on; what is not here is rarer. */
static const char common[] = "eaoinrtslcdmuhpgbyfkvw .x()'-0129345678jzq&";

/* A word and the two of its bytes that are least often seen: only where both stand at their
 * distance is the word compared. */
struct needle {
    const char *word;
    uint32_t length;
    uint32_t first, second; /* places in the word */
};

static uint32_t rarity(char c)
{
    const char *at = c ? strchr(common, c) : NULL;
    return at ? (uint32_t)(at - common) : (uint32_t)sizeof common;
}

static struct needle needle(const char *word, uint32_t length)
{
    struct needle n = {word, length, 0, length > 1 ? 1 : 0};

    if (length > 1 && rarity(word[1]) > rarity(word[0])) {
        n.first = 1;
        n.second = 0;
    }
    for (uint32_t i = 2; i < length; i++) {
        if (rarity(word[i]) > rarity(word[n.first])) {
            n.second = n.first;
            n.first = i;
        } else if (rarity(word[i]) > rarity(word[n.second])) {
            n.second = i;
        }
    }
    return n;
}

/* Where the word is found first in a stretch; NULL: nowhere.
 * Pre: DJ_TEXT_PAD bytes after `end` may be read. */
static const char *find(const struct needle *n, const char *at, const char *end)
{
    lanes first, second, here_first, here_second;

    memset(&first, n->word[n->first], sizeof first);
    memset(&second, n->word[n->second], sizeof second);
    for (end -= n->length; at <= end; at += LANES) {
        uint64_t found[WORDS];

        memcpy(&here_first, at + n->first, sizeof here_first);
        memcpy(&here_second, at + n->second, sizeof here_second);
        here_first = (lanes)(here_first == first) & (lanes)(here_second == second);
        memcpy(found, &here_first, sizeof found);
        if (!(found[0] | found[1]))
            continue;
        for (int k = 0; k < WORDS; k++) {
            while (found[k]) {
                int byte = __builtin_ctzll(found[k]) / 8;
                const char *here = at + 8 * k + byte;
                if (here > end)
                    return NULL;
                if (!memcmp(here, n->word, n->length))
                    return here;
                found[k] &= ~(UINT64_C(0xff) << (8 * byte));
            }
        }
    }
    return NULL;
}

static const char *row_at(const dj_text *t, uint32_t row) { return t->text + t->start[row]; }

struct dj_text_slice dj_text_field(const dj_text *t, uint32_t row, uint32_t field)
{
    const uint32_t *end = t->end + (size_t)row * t->fields + field;
    uint32_t start = field ? end[-1] + 1 : t->start[row];

    return (struct dj_text_slice){t->text + start, *end - start};
}

static bool in_slice(const struct needle *n, struct dj_text_slice s)
{
    return s.length >= n->length && find(n, s.at, s.at + s.length);
}

/* Whether a row holds the word, in one of the fields if there are any. */
static bool holds(const dj_text *t, uint32_t row, const struct needle *n, uint32_t fields)
{
    if (!fields)
        return in_slice(n,
                        (struct dj_text_slice){row_at(t, row), t->start[row + 1] - t->start[row]});
    for (uint32_t field = 0; field < t->fields && fields >> field; field++)
        if (fields >> field & 1 && in_slice(n, dj_text_field(t, row, field)))
            return true;
    return false;
}

/* Rows one by one: when few are left to look at, or when only some fields count. */
static uint32_t narrow_rows(const dj_text *t, const struct needle *n, uint32_t fields,
                            uint8_t *hits)
{
    uint32_t kept = 0;

    for (uint32_t row = 0; row < t->rows; row++) {
        if (!hits[row])
            continue;
        hits[row] = holds(t, row, n, fields);
        kept += hits[row];
    }
    return kept;
}

/* The row that holds a place. Pre: it is `row` or a later one. */
static uint32_t row_of(const dj_text *t, uint32_t row, uint32_t place)
{
    uint32_t low = row, step = 1;

    while (low + step < t->rows && t->start[low + step] <= place) {
        low += step;
        step *= 2;
    }
    uint32_t high = low + step < t->rows ? low + step : t->rows;
    while (high - low > 1) {
        uint32_t middle = low + (high - low) / 2;
        if (t->start[middle] <= place)
            low = middle;
        else
            high = middle;
    }
    return low;
}

/* All text in one go: the fastest when most rows are to be looked at. */
static uint32_t narrow_all(const dj_text *t, const struct needle *n, uint8_t *hits)
{
    const char *end = row_at(t, t->rows);
    uint32_t kept = 0, row = 0;

    while (row < t->rows) {
        const char *here = NULL;
        if ((size_t)(end - row_at(t, row)) >= n->length)
            here = find(n, row_at(t, row), end);
        uint32_t next = here ? row_of(t, row, (uint32_t)(here - t->text)) : t->rows;
        memset(hits + row, 0, next - row);
        if (here)
            kept += hits[next];
        row = next + 1;
    }
    return kept;
}

uint32_t dj_text_narrow(const dj_text *t, const char *word, uint32_t length, uint32_t fields,
                        uint8_t *hits)
{
    uint32_t before = 0;

    for (uint32_t row = 0; row < t->rows; row++)
        before += hits[row];
    if (!length || !before)
        return before;
    const struct needle n = needle(word, length);
    if (fields || before < t->rows / 2)
        return narrow_rows(t, &n, fields, hits);
    return narrow_all(t, &n, hits);
}

uint32_t dj_text_pick(const uint32_t *order, uint32_t rows, const uint8_t *hits, uint32_t *out)
{
    uint32_t picked = 0;

    for (uint32_t i = 0; i < rows; i++) {
        out[picked] = order[i]; /* without a branch: what is no hit is overwritten */
        picked += hits[order[i]];
    }
    return picked;
}

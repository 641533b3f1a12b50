/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A value that one thread publishes and any process reads: two cells written in turn. The one
 * written last is whole whenever the writer dies; a reader that is overtaken tries again. */
#ifndef DJ_CELL_H
#define DJ_CELL_H

#include "../dj.h"

#include <stdatomic.h>

struct dj_cells {
    _Atomic uint64_t count; /* publications; writer only stores. Newest: cell (count - 1) % 2 */
    uint64_t words;         /* of one cell */
};

#define DJ_WORDS(type) ((sizeof(type) + 7u) / 8u)

/* Copy between plain memory and words that other processes may be reading or writing. */
static inline DJ_RT void dj_words_store(_Atomic uint64_t *to, const uint64_t *from, size_t n)
{
    for (size_t i = 0; i < n; i++) /* release: not before the count that was stored last */
        atomic_store_explicit(&to[i], from[i], memory_order_release);
}

static inline DJ_RT void dj_words_load(uint64_t *to, _Atomic uint64_t *from, size_t n)
{
    for (size_t i = 0; i < n; i++) /* acquire: before the count that is loaded next */
        to[i] = atomic_load_explicit(&from[i], memory_order_acquire);
}

/* Writer. `data`: two cells of c->words; `from`: padded to whole words. */
static inline DJ_RT void dj_cells_publish(struct dj_cells *c, _Atomic uint64_t *data,
                                          const uint64_t *from)
{
    const uint64_t n = atomic_load_explicit(&c->count, memory_order_relaxed);

    dj_words_store(data + (n % 2) * c->words, from, c->words);
    atomic_store_explicit(&c->count, n + 1, memory_order_release);
}

/* Return: the number of the publication that was read, 0 when there was none. */
static inline DJ_RT uint64_t dj_cells_read(struct dj_cells *c, _Atomic uint64_t *data, uint64_t *to)
{
    for (int tries = 0; tries < 64; tries++) {
        const uint64_t n = atomic_load_explicit(&c->count, memory_order_acquire);
        if (n == 0)
            return 0;
        dj_words_load(to, data + ((n - 1) % 2) * c->words, c->words);
        /* cell n - 1 is written again only by publication n + 1, which begins at count n + 1 */
        if (atomic_load_explicit(&c->count, memory_order_relaxed) <= n)
            return n;
    }
    return 0;
}

#endif

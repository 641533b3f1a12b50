// links: csrc/controls.c csrc/status.c
/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Events and published values between two threads: in order, whole, none lost. */
#undef NDEBUG
#include "shared/cell.h"
#include "shared/ring.h"

#include <assert.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>

enum { EVENTS = 200000, WORDS = 100 };

static struct dj_ring ring;
static struct dj_cells cells = {.words = WORDS};
static _Atomic uint64_t data[2 * WORDS];

static void *writer(void *unused)
{
    (void)unused;
    for (uint32_t i = 0; i < EVENTS;) {
        const struct dj_event e = {.at = i, .value = i * 0.5, .control = i % 97};
        if (!dj_ring_push(&ring, e))
            continue;
        uint64_t value[WORDS];
        for (int k = 0; k < WORDS; k++)
            value[k] = i;
        dj_cells_publish(&cells, data, value);
        i++;
    }
    return NULL;
}

static void check_event(const struct dj_event *e, uint32_t place)
{
    assert(e->check == dj_event_check(e, place));
    assert(e->at == place && e->value == place * 0.5 && e->control == place % 97);
}

static uint64_t check_cells(uint64_t last)
{
    uint64_t value[WORDS];
    if (dj_cells_read(&cells, data, value) == 0)
        return last;
    for (int k = 1; k < WORDS; k++)
        assert(value[k] == value[0]);
    assert(value[0] >= last);
    return value[0];
}

int main(void)
{
    assert(dj_ring_peek(&ring, 0) == NULL);
    pthread_t thread;
    assert(pthread_create(&thread, NULL, writer, NULL) == 0);
    uint64_t last = 0;
    for (uint32_t place = 0; place < EVENTS;) {
        last = check_cells(last);
        const struct dj_event *e = dj_ring_peek(&ring, place);
        if (e == NULL)
            continue;
        check_event(e, place);
        place++;
        atomic_store_explicit(&ring.read, place, memory_order_release);
    }
    pthread_join(thread, NULL);
    assert(check_cells(last) == EVENTS - 1);

    struct dj_event torn = {.at = 1, .value = 2.0, .control = 3};
    torn.check = dj_event_check(&torn, 7);
    torn.value = 2.5;
    assert(torn.check != dj_event_check(&torn, 7));

    memset(&ring, 0, sizeof ring);
    for (uint32_t i = 0; i < DJ_RING; i++)
        assert(dj_ring_push(&ring, torn));
    assert(!dj_ring_push(&ring, torn));
    puts("ok");
    return 0;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The control threads' side of the engine: life, tracks in and out, key-lock threads. */
#include "engine.h"

#include "track/warm.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#define POLLS_A_LOOK 20u /* at 5 ms a poll: ten times a second */

static void make_empty(struct dj_engine *e)
{
    e->empty_header.rate = e->block->shared->sample_rate;
    atomic_init(&e->empty_header.complete, 1);
    e->empty_track.header = &e->empty_header;
    e->empty_track.fd = -1;
    e->empty.track = &e->empty_track;
}

static bool make_parts(struct dj_engine *e)
{
    e->sinc = dj_sinc_new();
    e->mixer = dj_mixer_new(e->block->shared->sample_rate);
    bool whole = e->sinc != NULL && e->mixer != NULL;
    for (unsigned i = 0; i < DJ_DECKS; i++) {
        e->stretch[i] = dj_stretch_new();
        e->buffer[i] = calloc(2 * DJ_PART, sizeof(float));
        whole = whole && e->stretch[i] != NULL && e->buffer[i] != NULL;
    }
    return whole;
}

dj_status dj_engine_new(dj_block *b, dj_engine **out)
{
    dj_rt_not_allowed();
    dj_engine *e = aligned_alloc(64, (sizeof *e + 63u) & ~(size_t)63u);
    if (e == NULL)
        return DJ_ERR_NO_MEM;
    memset(e, 0, sizeof *e);
    e->block = b;
    make_empty(e);
    if (!make_parts(e)) {
        dj_engine_free(e);
        return DJ_ERR_NO_MEM;
    }
    for (unsigned i = 0; i < DJ_DECKS; i++)
        dj_deck_init(&e->deck[i], i, b, e->sinc, e->stretch[i], &e->empty);
    dj_tap_warm(&b->shared->tap);
    dj_side_init(&e->side, b, e->sinc, &e->empty);
    dj_records_init(&e->records, b);
    *out = e;
    return DJ_OK;
}

static void slot_free(struct dj_engine *e, struct dj_slot *s)
{
    if (s == NULL || s == &e->empty)
        return;
    for (unsigned i = 0; i < DJ_PLACES; i++)
        if (e->newest[i] == s)
            e->newest[i] = NULL;
    if (s->track != &e->empty_track)
        dj_track_close(s->track);
    free(s);
}

void dj_engine_free(dj_engine *e)
{
    dj_rt_not_allowed();
    if (e == NULL)
        return;
    if (e->pool != NULL)
        dj_stretch_pool_stop(e->pool);
    for (unsigned i = 0; i < DJ_DECKS; i++) {
        if (e->stretch[i] != NULL)
            dj_stretch_free(e->stretch[i]);
        slot_free(e, e->deck[i].slot);
        slot_free(e, e->deck[i].leaving);
        free(e->buffer[i]);
    }
    for (unsigned i = 0; i < DJ_SIDES; i++) {
        slot_free(e, e->side.voice[i].slot);
        slot_free(e, e->side.voice[i].leaving);
    }
    for (unsigned i = 0; i < DJ_PLACES; i++)
        slot_free(e, atomic_load(&e->incoming[i]));
    for (uint32_t r = atomic_load(&e->return_read); r != atomic_load(&e->return_write); r++)
        slot_free(e, e->returned[r % DJ_RETURNS]);
    for (uint32_t i = 0; i < e->dying_count; i++)
        slot_free(e, e->dying[i]);
    if (e->mixer != NULL)
        dj_mixer_free(e->mixer);
    dj_sinc_free(e->sinc);
    dj_records_clear(&e->records);
    free(e->trace);
    free(e);
}

/* Make the slot for a load. Return: NULL when its segment can't be mapped. */
static struct dj_slot *slot_new(struct dj_engine *e, const dj_load *load)
{
    struct dj_slot *s = calloc(1, sizeof *s);
    if (s == NULL)
        return NULL;
    s->load = *load;
    s->track = &e->empty_track;
    if (load->segment[0] != 0 && dj_track_open(load->segment, &s->track) != DJ_OK) {
        free(s);
        return NULL;
    }
    return s;
}

/* Return: whether there were any. */
static bool take_offers(struct dj_engine *e)
{
    bool any = false;
    for (unsigned i = 0; i < DJ_PLACES; i++) {
        const uint64_t id = dj_deck_offered(e->block, i, NULL);
        if (id == e->seen[i])
            continue;
        dj_load *load = malloc(sizeof *load);
        if (load == NULL)
            return any;
        any = true;
        e->seen[i] = dj_deck_offered(e->block, i, load);
        struct dj_slot *s = slot_new(e, load);
        free(load);
        if (s == NULL)
            continue;
        e->newest[i] = s;
        slot_free(e, atomic_exchange(&e->incoming[i], s)); /* one that was not taken is overtaken */
    }
    return any;
}

static void take_returns(struct dj_engine *e)
{
    uint32_t r = atomic_load_explicit(&e->return_read, memory_order_relaxed);
    const uint32_t w = atomic_load_explicit(&e->return_write, memory_order_acquire);
    while (r != w && e->dying_count < DJ_RETURNS)
        e->dying[e->dying_count++] = e->returned[r++ % DJ_RETURNS];
    atomic_store_explicit(&e->return_read, r, memory_order_release);
    bool drained = true;
    for (unsigned i = 0; i < DJ_DECKS; i++) {
        if (e->pool == NULL) /* nobody else carries the requests out */
            while (e->dying_count > 0 && dj_stretch_work(e->stretch[i])) {
            }
        drained = drained && dj_stretch_drained(e->stretch[i]);
    }
    if (!drained)
        return;
    for (uint32_t i = 0; i < e->dying_count; i++)
        slot_free(e, e->dying[i]);
    e->dying_count = 0;
}

static void warm_tracks(struct dj_engine *e)
{
    dj_state state;
    dj_state_read(e->block, &state);
    for (unsigned i = 0; i < DJ_DECKS; i++) {
        const struct dj_slot *s = e->newest[i];
        if (s != NULL && s->track != &e->empty_track)
            dj_warm_deck(s->track, e->block, i, &state.deck[i]);
    }
    for (unsigned i = DJ_DECKS; i < DJ_PLACES; i++) {
        struct dj_slot *s = e->newest[i];
        if (s != NULL && s->track != &e->empty_track && !s->warm)
            s->warm = dj_warm_all(s->track);
    }
}

void dj_engine_poll(dj_engine *e)
{
    dj_rt_not_allowed();
    take_returns(e);
    dj_records_poll(&e->records);
    const bool loaded = take_offers(e);
    if (loaded || e->polls++ % POLLS_A_LOOK == 0)
        warm_tracks(e);
}

static void new_generation(dj_engine *e)
{
    atomic_store(&e->generation, atomic_fetch_add(&e->block->shared->last_generation, 1) + 1);
}

void dj_engine_own(dj_engine *e)
{
    dj_rt_not_allowed();
    dj_engine_poll(e);
    new_generation(e);
    atomic_store(&e->resume, true);
    atomic_store(&e->role, DJ_OWNER);
    atomic_store(&e->block->shared->owner, atomic_load(&e->generation));
}

void dj_engine_standby(dj_engine *e, uint32_t periods)
{
    dj_rt_not_allowed();
    new_generation(e);
    atomic_store(&e->patience, periods < 1 ? 1 : periods);
    atomic_store(&e->role, DJ_STANDBY);
}

bool dj_engine_owns(dj_engine *e)
{
    return atomic_load(&e->role) == DJ_OWNER &&
           dj_block_owner(e->block) == atomic_load(&e->generation);
}

void dj_engine_stretch(dj_engine *e)
{
    dj_rt_not_allowed();
    for (unsigned i = 0; e->pool == NULL && i < DJ_DECKS; i++)
        while (dj_stretch_work(e->stretch[i])) {
        }
}

dj_status dj_engine_threads(dj_engine *e, uint32_t threads)
{
    dj_rt_not_allowed();
    if (e->pool != NULL)
        dj_stretch_pool_stop(e->pool);
    e->pool = NULL;
    if (threads == 0)
        return DJ_OK;
    e->pool = dj_stretch_pool_start(e->stretch, DJ_DECKS, threads);
    return e->pool != NULL ? DJ_OK : DJ_ERR_SYSTEM;
}

dj_status dj_engine_trace(dj_engine *e, uint32_t blocks)
{
    dj_rt_not_allowed();
    if (e->trace != NULL || blocks == 0) /* once: the audio thread writes into it */
        return DJ_ERR_BAD_ARG;
    e->trace = calloc(blocks, sizeof *e->trace);
    if (e->trace == NULL)
        return DJ_ERR_NO_MEM;
    atomic_thread_fence(memory_order_release);
    e->trace_size = blocks;
    return DJ_OK;
}

uint32_t dj_engine_traced(dj_engine *e, uint32_t *cpu_ns, uint32_t size)
{
    const uint32_t n = atomic_load_explicit(&e->traced, memory_order_acquire);
    for (uint32_t i = 0; cpu_ns != NULL && i < n && i < size; i++)
        cpu_ns[i] = e->trace[i];
    return n;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A client's side of the block: its place, its events, the tracks it offers. */
#include "block.h"

#include <errno.h>
#include <math.h>
#include <sched.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

static bool is_dead(uint32_t pid) { return kill((pid_t)pid, 0) != 0 && errno == ESRCH; }

/* A new client goes on where the ring's last one stopped; what that one left waiting is still
 * applied. */
dj_status dj_client_open(dj_block *b, const char *label, uint32_t *client)
{
    dj_rt_not_allowed();
    const uint32_t me = (uint32_t)getpid();
    for (uint32_t i = 0; i < DJ_CLIENTS; i++) {
        struct dj_client_slot *c = &b->shared->client[i];
        uint32_t pid = atomic_load(&c->pid);
        if (pid != 0 && !is_dead(pid))
            continue;
        if (!atomic_compare_exchange_strong(&c->pid, &pid, me))
            continue;
        strncpy(c->label, label, sizeof c->label - 1);
        *client = i;
        return DJ_OK;
    }
    return DJ_ERR_FULL;
}

void dj_client_close(dj_block *b, uint32_t client)
{
    if (client < DJ_CLIENTS)
        atomic_store(&b->shared->client[client].pid, 0);
}

uint32_t dj_client_reap(dj_block *b)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < DJ_CLIENTS; i++) {
        uint32_t pid = atomic_load(&b->shared->client[i].pid);
        if (pid != 0 && is_dead(pid))
            n += atomic_compare_exchange_strong(&b->shared->client[i].pid, &pid, 0);
    }
    return n;
}

dj_status dj_client_send(dj_block *b, uint32_t client, uint32_t control, double value, uint64_t at)
{
    if (client >= DJ_CLIENTS || control >= DJ_CONTROLS || !isfinite(value))
        return DJ_ERR_BAD_ARG;
    if (dj_control_row(control)->kind == DJ_KIND_READ)
        return DJ_ERR_BAD_ARG;
    const struct dj_event e = {.at = at, .value = value, .control = control};
    return dj_ring_push(&b->shared->client[client].ring[at != 0], e) ? DJ_OK : DJ_ERR_FULL;
}

uint32_t dj_client_waiting(dj_block *b, uint32_t client)
{
    uint32_t n = 0;
    for (int k = 0; client < DJ_CLIENTS && k < 2; k++) {
        struct dj_ring *r = &b->shared->client[client].ring[k];
        n += atomic_load(&r->write) - atomic_load(&r->read);
    }
    return n;
}

/* Take the pen of a deck's load; a dead writer's is taken over. */
static bool load_lock(_Atomic uint32_t *writer)
{
    const uint32_t me = (uint32_t)getpid();
    for (int tries = 0; tries < 100000; tries++) {
        uint32_t who = 0;
        if (atomic_compare_exchange_strong(writer, &who, me))
            return true;
        if (is_dead(who) && atomic_compare_exchange_strong(writer, &who, me))
            return true;
        sched_yield();
    }
    return false;
}

static bool load_is_sound(const dj_load *l)
{
    if (l->anchors > DJ_ANCHORS || !isfinite(l->bpm) || l->bpm < 0 || !isfinite(l->cue_point))
        return false;
    for (uint32_t i = 0; i < l->anchors; i++) {
        if (!isfinite(l->anchor[i].frame) || !isfinite(l->anchor[i].beat))
            return false;
        if (i > 0 && !(l->anchor[i].frame > l->anchor[i - 1].frame &&
                       l->anchor[i].beat > l->anchor[i - 1].beat))
            return false;
    }
    for (unsigned k = 0; k < DJ_HOTCUES; k++)
        if (!isfinite(l->cue[k].position) || !isfinite(l->cue[k].end))
            return false;
    return true;
}

dj_status dj_deck_offer(dj_block *b, uint32_t place, const dj_load *load, uint64_t *id)
{
    dj_rt_not_allowed();
    if (place >= DJ_PLACES || !load_is_sound(load))
        return DJ_ERR_BAD_ARG;
    struct dj_shared *s = b->shared;
    if (!load_lock(&s->load_writer[place]))
        return DJ_ERR_FULL;
    union {
        dj_load value;
        uint64_t word[DJ_WORDS(dj_load)];
    } u;
    memset(&u, 0, sizeof u);
    u.value = *load;
    u.value.id = atomic_load(&s->load[place].count) + 1;
    u.value.segment[DJ_PATH - 1] = u.value.path[DJ_PATH - 1] = 0;
    dj_cells_publish(&s->load[place], s->load_data[place], u.word);
    atomic_store(&s->load_writer[place], 0);
    if (id != NULL)
        *id = u.value.id;
    return DJ_OK;
}

uint64_t dj_deck_offered(dj_block *b, uint32_t place, dj_load *out)
{
    if (place >= DJ_PLACES)
        return 0;
    union {
        dj_load value;
        uint64_t word[DJ_WORDS(dj_load)];
    } u;
    if (dj_cells_read(&b->shared->load[place], b->shared->load_data[place], u.word) == 0)
        return 0;
    if (out != NULL)
        *out = u.value;
    return u.value.id;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "stretch.h"

#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

enum {
    PRIORITY = 40,    /* of SCHED_FIFO: below the audio thread, above everything else */
    NICE = -10,       /* where real-time priority is not allowed but this may be */
    NAP_NS = 1000000, /* when there is nothing to do */
    LONG_NAP_NS = 5000000,
    LONG_AFTER = 200, /* naps without work */
    STACK_BYTES = 512 * 1024,
};

struct dj_stretch_pool {
    struct dj_stretch **deck;
    atomic_flag *busy; /* a deck by one thread at a time; who sets it clears it */
    unsigned decks, threads;
    atomic_uint numbers; /* threads that took their number; each adds one */
    atomic_bool stop;    /* only dj_stretch_pool_stop stores */
    pthread_t *thread;
};

/* Ask for real-time priority, else for a better share; the music goes on with neither. */
static void raise_priority(void)
{
    struct sched_param param = {.sched_priority = PRIORITY};
    if (pthread_setschedparam(pthread_self(), SCHED_FIFO, &param) != 0)
        setpriority(PRIO_PROCESS, (id_t)syscall(SYS_gettid), NICE);
}

static void nap(unsigned idle)
{
    struct timespec t = {.tv_nsec = idle > LONG_AFTER ? LONG_NAP_NS : NAP_NS};
    clock_nanosleep(CLOCK_MONOTONIC, 0, &t, NULL);
}

/* One step for each deck that no other thread is at. */
static bool round_of_work(struct dj_stretch_pool *p, unsigned from)
{
    bool worked = false;
    for (unsigned i = 0; i < p->decks; i++) {
        unsigned k = (from + i) % p->decks;
        if (atomic_flag_test_and_set_explicit(&p->busy[k], memory_order_acquire))
            continue;
        worked |= dj_stretch_work(p->deck[k]);
        atomic_flag_clear_explicit(&p->busy[k], memory_order_release);
    }
    return worked;
}

static void *serve(void *pool)
{
    struct dj_stretch_pool *p = pool;
    unsigned number = atomic_fetch_add(&p->numbers, 1), idle = 0;
    char name[16];
    snprintf(name, sizeof name, "dj-stretch-%u", number + 1);
    pthread_setname_np(pthread_self(), name);
    raise_priority();
    while (!atomic_load_explicit(&p->stop, memory_order_relaxed)) {
        idle = round_of_work(p, number) ? 0 : idle + 1;
        if (idle)
            nap(idle);
    }
    return NULL;
}

static void pool_free(struct dj_stretch_pool *p)
{
    free(p->deck);
    free(p->busy);
    free(p->thread);
    free(p);
}

static struct dj_stretch_pool *pool_new(struct dj_stretch *const *s, unsigned n, unsigned threads)
{
    struct dj_stretch_pool *p = calloc(1, sizeof *p);
    if (!p)
        return NULL;
    p->deck = calloc(n, sizeof *p->deck);
    p->busy = calloc(n, sizeof *p->busy);
    p->thread = calloc(threads, sizeof *p->thread);
    if (!p->deck || !p->busy || !p->thread) {
        pool_free(p);
        return NULL;
    }
    p->decks = n;
    for (unsigned i = 0; i < n; i++) {
        p->deck[i] = s[i];
        atomic_flag_clear(&p->busy[i]);
    }
    return p;
}

struct dj_stretch_pool *dj_stretch_pool_start(struct dj_stretch *const *s, unsigned n,
                                              unsigned threads)
{
    dj_rt_not_allowed();
    struct dj_stretch_pool *p = pool_new(s, n, threads);
    if (!p)
        return NULL;
    pthread_attr_t attributes;
    pthread_attr_init(&attributes);
    pthread_attr_setstacksize(&attributes, STACK_BYTES);
    while (p->threads < threads &&
           pthread_create(&p->thread[p->threads], &attributes, serve, p) == 0)
        p->threads++;
    pthread_attr_destroy(&attributes);
    if (p->threads == 0) {
        pool_free(p);
        return NULL;
    }
    return p;
}

void dj_stretch_pool_stop(struct dj_stretch_pool *p)
{
    dj_rt_not_allowed();
    if (!p)
        return;
    atomic_store_explicit(&p->stop, true, memory_order_relaxed);
    for (unsigned i = 0; i < p->threads; i++)
        pthread_join(p->thread[i], NULL);
    pool_free(p);
}

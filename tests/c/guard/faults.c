/* SPDX-License-Identifier: GPL-3.0-or-later */
/* `faults NAME` does one thing that the audio thread must not do, on the "audio thread"; `faults
 * outside` does them all elsewhere; `faults clean` does what is allowed. Linked with csrc/rt.c. */
#undef NDEBUG
#include <assert.h>
#include <fcntl.h>
#include <math.h>
#include <poll.h>
#include <pthread.h>
#include <sched.h>
#include <semaphore.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

#include "rt.h"

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_rwlock_t rwlock = PTHREAD_RWLOCK_INITIALIZER;
static pthread_cond_t never = PTHREAD_COND_INITIALIZER;
static sem_t ready;
static void *volatile kept;
static volatile float sound[128];
static const struct timespec past = {0, 1};

static void keep(void *p)
{
    free(kept);
    kept = p;
}

static void do_malloc(void) { keep(malloc(64)); }
static void do_calloc(void) { keep(calloc(8, 8)); }
static void do_realloc(void) { kept = realloc(kept, 256); }
static void do_free(void)
{
    free(kept);
    kept = NULL;
}
static void do_aligned_alloc(void) { keep(aligned_alloc(64, 64)); }
static void do_posix_memalign(void)
{
    void *p = NULL;
    assert(posix_memalign(&p, 64, 64) == 0);
    keep(p);
}
static void do_mmap(void)
{
    void *p = mmap(NULL, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    assert(p != MAP_FAILED);
    munmap(p, 4096);
}
static void do_munmap(void) { munmap(NULL, 4096); }
static void do_madvise(void) { madvise(NULL, 0, MADV_NORMAL); }
static void do_pthread_mutex_lock(void)
{
    pthread_mutex_lock(&mutex);
    pthread_mutex_unlock(&mutex);
}
static void do_pthread_rwlock_rdlock(void)
{
    pthread_rwlock_rdlock(&rwlock);
    pthread_rwlock_unlock(&rwlock);
}
static void do_pthread_rwlock_wrlock(void)
{
    pthread_rwlock_wrlock(&rwlock);
    pthread_rwlock_unlock(&rwlock);
}
/* The mutex is taken by trylock, so that the wait itself is what is noticed. */
static void do_pthread_cond_timedwait(void)
{
    pthread_mutex_trylock(&mutex);
    pthread_cond_timedwait(&never, &mutex, &past);
    pthread_mutex_unlock(&mutex);
}
static void do_pthread_cond_wait(void)
{
    pthread_mutex_trylock(&mutex);
    if (sem_trywait(&ready) != 0) /* outside of the section nobody would wake us */
        pthread_cond_wait(&never, &mutex);
    pthread_mutex_unlock(&mutex);
}
static void do_sem_wait(void) { sem_wait(&ready); }
static void do_sem_timedwait(void) { sem_timedwait(&ready, &past); }
static void do_nanosleep(void) { nanosleep(&past, NULL); }
static void do_clock_nanosleep(void) { clock_nanosleep(CLOCK_MONOTONIC, 0, &past, NULL); }
static void do_usleep(void) { usleep(1); }
static void do_sched_yield(void) { sched_yield(); }
static void do_read(void)
{
    char c;
    assert(read(-1, &c, 1) < 0);
}
static void do_write(void) { assert(write(-1, "", 1) < 0); }
static void do_open(void) { assert(open("/nowhere", O_RDONLY) < 0); }
static void do_close(void) { close(-1); }
static void do_poll(void) { poll(NULL, 0, 0); }
static void do_fopen(void) { assert(!fopen("/nowhere", "r")); }
static void do_fwrite(void) { fwrite("", 1, 1, stdout); }
static void do_puts(void) { puts("words"); }
static void do_fputs(void) { fputs("words\n", stdout); }
static void do_printf(void) { printf("%d words\n", 2); }
static void do_fprintf(void) { fprintf(stdout, "%d words\n", 2); }
static void do_dj_rt_not_allowed(void) { dj_rt_not_allowed(); }

static const struct {
    const char *name;
    void (*act)(void);
} fault[] = {
#define FAULT(name) {#name, do_##name}
    FAULT(malloc),
    FAULT(calloc),
    FAULT(realloc),
    FAULT(free),
    FAULT(aligned_alloc),
    FAULT(posix_memalign),
    FAULT(mmap),
    FAULT(munmap),
    FAULT(madvise),
    FAULT(pthread_mutex_lock),
    FAULT(pthread_rwlock_rdlock),
    FAULT(pthread_rwlock_wrlock),
    FAULT(pthread_cond_timedwait),
    FAULT(pthread_cond_wait),
    FAULT(sem_wait),
    FAULT(sem_timedwait),
    FAULT(nanosleep),
    FAULT(clock_nanosleep),
    FAULT(usleep),
    FAULT(sched_yield),
    FAULT(read),
    FAULT(write),
    FAULT(open),
    FAULT(close),
    FAULT(poll),
    FAULT(fopen),
    FAULT(fwrite),
    FAULT(puts),
    FAULT(fputs),
    FAULT(printf),
    FAULT(fprintf),
    FAULT(dj_rt_not_allowed),
};

static void act_all(void)
{
    for (size_t i = 0; i < sizeof fault / sizeof *fault; i++) {
        sem_post(&ready); /* so that nothing waits for ever */
        fault[i].act();
    }
}

/* What a callback does: arithmetic, memory that is there, trying for a lock. */
static void act_clean(void)
{
    float copy[128];
    for (int i = 0; i < 128; i++)
        copy[i] = sinf((float)i);
    memcpy((void *)sound, copy, sizeof copy);
    if (pthread_mutex_trylock(&mutex) == 0)
        pthread_mutex_unlock(&mutex);
}

static void act_named(const char *name)
{
    for (size_t i = 0; i < sizeof fault / sizeof *fault; i++)
        if (!strcmp(name, fault[i].name)) {
            fault[i].act();
            return;
        }
    assert(!"no such fault");
}

static void *audio(void *name)
{
    dj_rt_enter();
    if (!strcmp(name, "clean"))
        act_clean();
    else
        act_named(name);
    dj_rt_leave();
    return NULL;
}

int main(int argc, char **argv)
{
    assert(argc == 2);
    sem_init(&ready, 0, 0);
    kept = malloc(8);
    if (!strcmp(argv[1], "outside")) {
        act_all();
        return 0;
    }
    pthread_t thread;
    assert(pthread_create(&thread, NULL, audio, argv[1]) == 0);
    for (int i = 0; i < 200; i++) /* other threads may go on as they like */
        keep(malloc(64));
    pthread_join(thread, NULL);
    return 0;
}

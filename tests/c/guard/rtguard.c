/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Preloaded by tests: between dj_rt_enter() and dj_rt_leave() (csrc/rt.c) it aborts, with a
 * backtrace, on whatever may block or takes unbounded time: memory, locks, sleep, I/O, maps.
 *
 * The C library's own inner calls cannot be seen, so each outer function is listed here. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <execinfo.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <sched.h>
#include <semaphore.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/select.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *p, size_t size);
void *__libc_memalign(size_t alignment, size_t size);
void __libc_free(void *p);

static __thread int depth __attribute__((tls_model("initial-exec")));
static uint64_t sections;

void dj_guard_enter(void)
{
    depth++;
    __atomic_add_fetch(&sections, 1, __ATOMIC_RELAXED);
}

void dj_guard_leave(void) { depth--; }

/* How often a section was entered, in this process: proof that the guard was there. */
uint64_t dj_guard_sections(void) { return __atomic_load_n(&sections, __ATOMIC_RELAXED); }

/* The first backtrace() loads a library: not in the middle of a fault. */
__attribute__((constructor)) static void warm_up(void)
{
    void *frame[2];
    backtrace(frame, 2);
}

static void say(const char *text)
{
    long written = syscall(SYS_write, 2, text, strlen(text));
    (void)written;
}

static void fault(const char *name)
{
    void *frame[40];
    depth = 0;
    say("guard: ");
    say(name);
    say(" on the audio thread\n");
    backtrace_symbols_fd(frame, backtrace(frame, 40), 2);
    abort();
}

#define CHECK(name)                                                                                \
    do {                                                                                           \
        if (__builtin_expect(depth > 0, 0))                                                        \
            fault(name);                                                                           \
    } while (0)

/* The function that ours hides. The versioned name first: for some, the plain look-up finds an
 * older and incompatible one. */
static void *hidden(const char *name, const char *version)
{
    void *found = version ? dlvsym(RTLD_NEXT, name, version) : NULL;
    return found ? found : dlsym(RTLD_NEXT, name);
}

/* Define `name`, which checks and then calls the hidden function. */
#define WATCH_VERSION(type, name, version, params, args)                                           \
    type name params                                                                               \
    {                                                                                              \
        static type(*next) params;                                                                 \
        CHECK(#name);                                                                              \
        if (!next)                                                                                 \
            next = (type(*) params)hidden(#name, version);                                         \
        return next args;                                                                          \
    }
#define WATCH(type, name, params, args) WATCH_VERSION(type, name, NULL, params, args)

/* memory: no look-up, since looking up allocates */
void *malloc(size_t size)
{
    CHECK("malloc");
    return __libc_malloc(size);
}

void *calloc(size_t count, size_t size)
{
    CHECK("calloc");
    return __libc_calloc(count, size);
}

void *realloc(void *p, size_t size)
{
    CHECK("realloc");
    return __libc_realloc(p, size);
}

void free(void *p)
{
    CHECK("free");
    __libc_free(p);
}

void *memalign(size_t alignment, size_t size)
{
    CHECK("memalign");
    return __libc_memalign(alignment, size);
}

void *aligned_alloc(size_t alignment, size_t size)
{
    CHECK("aligned_alloc");
    return __libc_memalign(alignment, size);
}

int posix_memalign(void **out, size_t alignment, size_t size)
{
    CHECK("posix_memalign");
    *out = __libc_memalign(alignment, size);
    return *out ? 0 : ENOMEM;
}

#define MAP_PARAMS (void *at, size_t size, int protection, int flags, int file, off_t offset)
#define MAP_ARGS (at, size, protection, flags, file, offset)
WATCH(void *, mmap, MAP_PARAMS, MAP_ARGS)
WATCH(void *, mmap64, MAP_PARAMS, MAP_ARGS)
WATCH(int, munmap, (void *at, size_t size), (at, size))
WATCH(int, madvise, (void *at, size_t size, int advice), (at, size, advice))
WATCH(int, msync, (void *at, size_t size, int flags), (at, size, flags))
WATCH(int, mlock, (const void *at, size_t size), (at, size))

/* locks */
typedef const struct timespec *deadline;
WATCH(int, pthread_mutex_lock, (pthread_mutex_t * m), (m))
WATCH(int, pthread_mutex_timedlock, (pthread_mutex_t * m, deadline t), (m, t))
WATCH(int, pthread_rwlock_rdlock, (pthread_rwlock_t * l), (l))
WATCH(int, pthread_rwlock_wrlock, (pthread_rwlock_t * l), (l))
WATCH(int, pthread_spin_lock, (pthread_spinlock_t * l), (l))
WATCH(int, pthread_barrier_wait, (pthread_barrier_t * b), (b))
WATCH(int, pthread_join, (pthread_t t, void **result), (t, result))
#define COND "GLIBC_2.3.2"
WATCH_VERSION(int, pthread_cond_wait, COND, (pthread_cond_t * c, pthread_mutex_t *m), (c, m))
WATCH_VERSION(int, pthread_cond_timedwait, COND,
              (pthread_cond_t * c, pthread_mutex_t *m, deadline t), (c, m, t))
WATCH(int, pthread_cond_clockwait,
      (pthread_cond_t * c, pthread_mutex_t *m, clockid_t clock, deadline t), (c, m, clock, t))
WATCH(int, sem_wait, (sem_t * s), (s))
WATCH(int, sem_timedwait, (sem_t * s, deadline t), (s, t))
WATCH(int, sem_clockwait, (sem_t * s, clockid_t clock, deadline t), (s, clock, t))

/* time */
WATCH(int, nanosleep, (deadline want, struct timespec *left), (want, left))
WATCH(int, clock_nanosleep, (clockid_t c, int flags, deadline want, struct timespec *left),
      (c, flags, want, left))
WATCH(int, usleep, (useconds_t us), (us))
WATCH(unsigned, sleep, (unsigned seconds), (seconds))
WATCH(int, sched_yield, (void), ())

/* files */
WATCH(ssize_t, read, (int file, void *to, size_t size), (file, to, size))
WATCH(ssize_t, pread, (int file, void *to, size_t size, off_t at), (file, to, size, at))
WATCH(ssize_t, write, (int file, const void *from, size_t size), (file, from, size))
WATCH(ssize_t, pwrite, (int file, const void *from, size_t size, off_t at), (file, from, size, at))
WATCH(int, close, (int file), (file))
WATCH(int, fsync, (int file), (file))
WATCH(int, ftruncate, (int file, off_t size), (file, size))
WATCH(int, poll, (struct pollfd * files, nfds_t count, int ms), (files, count, ms))
WATCH(int, select, (int n, fd_set *r, fd_set *w, fd_set *e, struct timeval *t), (n, r, w, e, t))

/* Of an open call's variable arguments: the mode. Taken always; it is not used without O_CREAT. */
#define MODE(last)                                                                                 \
    va_list more;                                                                                  \
    va_start(more, last);                                                                          \
    mode_t mode = va_arg(more, mode_t);                                                            \
    va_end(more)
#define WATCH_OPEN(name)                                                                           \
    int name(const char *path, int flags, ...)                                                     \
    {                                                                                              \
        static int (*next)(const char *path, int flags, ...);                                      \
        CHECK(#name);                                                                              \
        if (!next)                                                                                 \
            next = (int (*)(const char *, int, ...))hidden(#name, NULL);                           \
        MODE(flags);                                                                               \
        return next(path, flags, mode);                                                            \
    }
WATCH_OPEN(open)
WATCH_OPEN(open64)

/* streams */
WATCH(FILE *, fopen, (const char *path, const char *mode), (path, mode))
WATCH(FILE *, fopen64, (const char *path, const char *mode), (path, mode))
WATCH(int, fclose, (FILE * f), (f))
WATCH(int, fflush, (FILE * f), (f))
WATCH(size_t, fread, (void *to, size_t size, size_t n, FILE *f), (to, size, n, f))
WATCH(size_t, fwrite, (const void *from, size_t size, size_t n, FILE *f), (from, size, n, f))
WATCH(int, puts, (const char *text), (text))
WATCH(int, fputs, (const char *text, FILE *f), (text, f))
WATCH(int, putchar, (int c), (c))
WATCH(int, fputc, (int c, FILE *f), (c, f))
WATCH(int, vprintf, (const char *format, va_list more), (format, more))
WATCH(int, vfprintf, (FILE * f, const char *format, va_list more), (f, format, more))

/* Define a printf that passes on to `whole`, its form for a va_list. */
#define WATCH_PRINTF(name, whole, params, args)                                                    \
    int name params                                                                                \
    {                                                                                              \
        CHECK(#name);                                                                              \
        va_list more;                                                                              \
        va_start(more, format);                                                                    \
        int written = whole args;                                                                  \
        va_end(more);                                                                              \
        return written;                                                                            \
    }
WATCH_PRINTF(printf, vprintf, (const char *format, ...), (format, more))
WATCH_PRINTF(fprintf, vfprintf, (FILE * f, const char *format, ...), (f, format, more))
WATCH_PRINTF(dprintf, vdprintf, (int file, const char *format, ...), (file, format, more))
/* what optimizing compilers put in their place */
WATCH_PRINTF(__printf_chk, vprintf, (int flag __attribute__((unused)), const char *format, ...),
             (format, more))
WATCH_PRINTF(__fprintf_chk, vfprintf,
             (FILE * f, int flag __attribute__((unused)), const char *format, ...),
             (f, format, more))

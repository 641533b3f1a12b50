/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rt.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

/* The test guard, when it is preloaded, watches what happens in between. */
__attribute__((weak)) void dj_guard_enter(void);
__attribute__((weak)) void dj_guard_leave(void);

static _Thread_local int depth __attribute__((tls_model("initial-exec")));

DJ_RT_TRUST("one counter of this thread; the guard is a test's")
DJ_RT void dj_rt_enter(void)
{
    depth++;
    if (dj_guard_enter)
        dj_guard_enter();
}

DJ_RT void dj_rt_leave(void)
{
    if (dj_guard_leave)
        dj_guard_leave();
    depth--;
}
DJ_RT_TRUST_END

void dj_rt_not_allowed(void)
{
    if (depth > 0) {
        fputs("dj: a call that may block was made on the audio thread\n", stderr);
        abort();
    }
}

uint64_t dj_rt_now_ns(void)
{
    struct timespec t = {0};
    DJ_RT_TRUST("reads a page the kernel maps; no system call")
    clock_gettime(CLOCK_MONOTONIC, &t);
    DJ_RT_TRUST_END
    return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "realtime.h"

#include <sched.h>
#include <sys/mman.h>
#include <sys/resource.h>

bool dj_realtime_raise(pthread_t thread)
{
    struct sched_param param = {0};
    int policy = SCHED_OTHER;

    dj_rt_not_allowed();
    if (pthread_getschedparam(thread, &policy, &param) == 0 &&
        (policy == SCHED_FIFO || policy == SCHED_RR))
        return true;
    param.sched_priority = DJ_REALTIME_PRIORITY;
    return pthread_setschedparam(thread, SCHED_FIFO, &param) == 0;
}

/* Without the right to lock everything, a later allocation beyond the limit would fail instead
 * of being swapped: then nothing is locked. Pages are locked when first touched, so that a
 * sparse track does not fill the memory. */
bool dj_realtime_lock_memory(void)
{
    struct rlimit limit;

    dj_rt_not_allowed();
    if (getrlimit(RLIMIT_MEMLOCK, &limit) != 0)
        return false;
    if (limit.rlim_cur != RLIM_INFINITY) {
        const struct rlimit all = {RLIM_INFINITY, RLIM_INFINITY};
        if (setrlimit(RLIMIT_MEMLOCK, &all) != 0)
            return false;
    }
    return mlockall(MCL_CURRENT | MCL_FUTURE | MCL_ONFAULT) == 0;
}

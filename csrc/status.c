/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "dj.h"

#include <time.h>

const char *dj_strerror(dj_status status)
{
    static const char *const word[] = {
        [DJ_OK] = "no error",
        [DJ_ERR_NO_MEM] = "out of memory",
        [DJ_ERR_BAD_ARG] = "bad argument",
        [DJ_ERR_FULL] = "the queue is full",
        [DJ_ERR_DEVICE] = "the audio device failed",
        [DJ_ERR_SYSTEM] = "a system call failed",
        [DJ_ERR_VERSION] = "made by another version of the program",
        [DJ_ERR_NOT_FOUND] = "not found",
        [DJ_ERR_SPACE] = "no space left in shared memory or on the disk",
    };
    const size_t i = (size_t)status;
    return i < sizeof word / sizeof *word ? word[i] : "unknown error";
}

uint64_t dj_now_ns(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Numbers too small to matter count as 0 on this thread: filters that decay into them would cost
 * a hundred times as much. */
#ifndef DJ_DENORMAL_H
#define DJ_DENORMAL_H

#include "rt.h"

#if defined(__SSE2__)
#include <xmmintrin.h>
static inline DJ_RT void dj_denormals_off(void)
{
    DJ_RT_TRUST("one register of this thread")
    _mm_setcsr(_mm_getcsr() | 0x8040u);
    DJ_RT_TRUST_END
}
#elif defined(__aarch64__)
static inline DJ_RT void dj_denormals_off(void)
{
    DJ_RT_TRUST("one register of this thread")
    unsigned long r;
    __asm__ volatile("mrs %0, fpcr" : "=r"(r));
    __asm__ volatile("msr fpcr, %0" ::"r"(r | (1ul << 24)));
    DJ_RT_TRUST_END
}
#else
static inline DJ_RT void dj_denormals_off(void) {}
#endif

#endif

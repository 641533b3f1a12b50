/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Numbers too small to matter count as 0 on this thread: filters that decay into them would cost
 * a hundred times as much. A caller that renders offline gets its own arithmetic back. */
#ifndef DJ_DENORMAL_H
#define DJ_DENORMAL_H

#include <stdint.h>

#include "rt.h"

#if defined(__SSE2__)
#include <xmmintrin.h>
static inline DJ_RT uint64_t dj_denormals_off(void)
{
    DJ_RT_TRUST("one register of this thread")
    const unsigned before = _mm_getcsr();
    _mm_setcsr(before | 0x8040u);
    DJ_RT_TRUST_END
    return before;
}

static inline DJ_RT void dj_denormals_restore(uint64_t before)
{
    DJ_RT_TRUST("one register of this thread")
    _mm_setcsr((unsigned)before);
    DJ_RT_TRUST_END
}
#elif defined(__aarch64__)
static inline DJ_RT void dj_denormals_restore(uint64_t before)
{
    DJ_RT_TRUST("one register of this thread")
    __asm__ volatile("msr fpcr, %0" ::"r"(before));
    DJ_RT_TRUST_END
}

static inline DJ_RT uint64_t dj_denormals_off(void)
{
    uint64_t before;
    DJ_RT_TRUST("one register of this thread")
    __asm__ volatile("mrs %0, fpcr" : "=r"(before));
    DJ_RT_TRUST_END
    dj_denormals_restore(before | (1ul << 24));
    return before;
}
#else
static inline DJ_RT uint64_t dj_denormals_off(void) { return 0; }
static inline DJ_RT void dj_denormals_restore(uint64_t before) { (void)before; }
#endif

#endif

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which thread may call a function, and how we check it.
 *
 * DJ_RT   may run on the audio thread: no allocation, lock, I/O or log. clang's
 *         -Wfunction-effects proves it; gcc sees nothing.
 * DJ_CTL  control threads only; may allocate and block. Those that block start
 *         with dj_rt_not_allowed(). */
#ifndef DJ_RT_H
#define DJ_RT_H

#include <stdint.h>

#if defined(__clang__) && __clang_major__ >= 20
#define DJ_RT __attribute__((nonblocking))
#define DJ_RT_TRUST(why)                                                                           \
    _Pragma("clang diagnostic push") _Pragma("clang diagnostic ignored \"-Wfunction-effects\"")
#define DJ_RT_TRUST_END _Pragma("clang diagnostic pop")
#else
#define DJ_RT
#define DJ_RT_TRUST(why)
#define DJ_RT_TRUST_END
#endif
#define DJ_CTL

#if defined(__GNUC__)
#define DJ_MUST_CHECK __attribute__((warn_unused_result))
#else
#define DJ_MUST_CHECK
#endif

DJ_RT void dj_rt_enter(void); /* this thread is inside the audio callback from here on */
DJ_RT void dj_rt_leave(void);
DJ_RT uint64_t dj_rt_now_ns(void);   /* CLOCK_MONOTONIC */
DJ_CTL void dj_rt_not_allowed(void); /* abort when called inside the audio callback */

#endif

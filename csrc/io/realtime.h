/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the system grants to audio threads: real-time priority and memory that stays. Control
 * threads only. Nothing here is needed for sound; without the rights it plays on less safely. */
#ifndef DJ_REALTIME_H
#define DJ_REALTIME_H

#include "../dj.h"

#include <pthread.h>

/* Below JACK's own threads (70), above everything else. */
#define DJ_REALTIME_PRIORITY 60

/* Return: true when `thread` runs under SCHED_FIFO from here on, or did already. */
DJ_CTL bool dj_realtime_raise(pthread_t thread);

#endif

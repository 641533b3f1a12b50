/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The thread that moves records for mapping scripts: engine time, ticks and events; how a record
 * moves is in scratch_filter. One lock, held for less than a step by either side. */
#include "scratch.h"

#include <errno.h>
#include <math.h>
#include <sched.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#define STEP_NS 1000000
#define PRIORITY 45          /* of SCHED_FIFO: below the audio thread, above the key lock's */
#define NICE (-10)           /* where real-time priority is not allowed but this may be */
#define WAKE_S 0.003         /* a wake-up may come so late and is in time still */
#define LATE_S 0.001         /* a tick may come so late, and finds its step not made yet */
#define TURN_S 1.8           /* way of a turn, as the engine counts those of a wheel */
#define STALL_S 0.1          /* an engine that is silent for longer is not run ahead of */
#define LOST_S 1.0           /* steps that are so far behind are not made up for (it slept) */
#define CLOCK_SMOOTHING 0.02 /* of the time that blocks begin at */
#define CLOCK_JUMP_NS 20e6   /* another device, another engine */

static double rate_of(const struct dj_scratcher *s) { return (double)dj_block_rate(s->block); }

static void send(struct dj_scratcher *s, uint32_t record, enum dj_deck_control control,
                 double value, uint64_t at)
{
    if (record >= DJ_DECKS || !isfinite(value))
        return;
    if (dj_client_send(s->block, s->client, dj_deck_id(record, control), value, at) != DJ_OK)
        s->clock.lost++;
}

static double value_of(const struct dj_scratcher *s, uint32_t deck, enum dj_deck_control c)
{
    return dj_control_get(s->block, dj_deck_id(deck, c));
}

struct dj_scratch_deck dj_scratch_deck_of(const struct dj_scratcher *s, uint32_t record)
{
    if (record >= DJ_DECKS)
        return (struct dj_scratch_deck){.rate = 1.0, .playing = true, .loaded = true};
    const bool backwards =
        (value_of(s, record, DJ_D_REVERSE) != 0.0) != (value_of(s, record, DJ_D_CENSOR) != 0.0);
    const double rate = 1.0 + value_of(s, record, DJ_D_TEMPO) / 100.0;
    return (struct dj_scratch_deck){
        .rate = backwards ? -rate : rate,
        .playing = value_of(s, record, DJ_D_PLAY) != 0.0,
        .loaded = value_of(s, record, DJ_D_LOADED) != 0.0,
    };
}

/* Learn what the engine's clock says. */
static void hear(struct dj_scratcher *s)
{
    dj_state_read(s->block, &s->state);
    if (s->state.time_ns == 0 || s->state.blocks == s->blocks)
        return;
    const double begin = (double)(s->state.frame - s->state.frames);
    const double origin = (double)s->state.time_ns - begin / rate_of(s) * 1e9;
    const double off = origin - s->clock.origin_ns;
    s->clock.origin_ns += s->blocks == 0 || fabs(off) > CLOCK_JUMP_NS ? off : off * CLOCK_SMOOTHING;
    s->clock.ahead = s->state.frames + (WAKE_S + LATE_S) * rate_of(s);
    s->blocks = s->state.blocks;
}

double dj_scratch_acts_at(const struct dj_scratcher *s, uint64_t time_ns)
{
    return ((double)time_ns - s->clock.origin_ns) * 1e-9 * rate_of(s) + s->clock.ahead;
}

uint64_t dj_scratch_frame_of(const struct dj_scratcher *s, uint64_t step)
{
    return s->base + (uint64_t)((double)step * rate_of(s) * DJ_SCRATCH_STEP_S + 0.5);
}

/* Ticks that act up to `frame`; they are taken. */
static double take_ticks(const struct dj_scratcher *s, struct dj_scratch_place *r, uint64_t frame)
{
    double sum = 0.0;
    uint32_t n = 0;
    while (n < r->ticks && dj_scratch_acts_at(s, r->tick[n].time_ns) <= (double)frame)
        sum += r->tick[n++].count;
    r->ticks -= n;
    if (n > 0)
        memmove(r->tick, r->tick + n, r->ticks * sizeof *r->tick);
    return sum;
}

static void let_go(struct dj_scratcher *s, uint32_t k, uint64_t at)
{
    struct dj_scratch_place *r = &s->record[k];
    if (r->stands) {
        send(s, k, DJ_D_SCRATCH_RATE, 0.0, at);
        send(s, k, DJ_D_PLAY, 0.0, at);
    }
    send(s, k, DJ_D_SCRATCH, 0.0, at);
    r->begins = r->lets_go = r->stands = r->must_play = false;
    r->ticks = 0;
}

/* The way that late ticks are owed, as a wheel's that moves the record on. */
static void pay(struct dj_scratcher *s, uint32_t k, uint64_t at)
{
    struct dj_scratch_place *r = &s->record[k];
    if (r->owed != 0.0 && !r->begins)
        send(s, k, DJ_D_JOG, r->owed / TURN_S, at);
    r->owed = 0.0;
}

static void step_record(struct dj_scratcher *s, uint32_t k, uint64_t step, uint64_t at)
{
    struct dj_scratch_place *r = &s->record[k];
    if (r->lets_go)
        let_go(s, k, at);
    if (r->motion.motion == DJ_SCRATCH_OFF)
        return;
    if (r->must_play)
        send(s, k, DJ_D_PLAY, 1.0, at);
    r->must_play = false;
    pay(s, k, at);
    if (r->begins)
        r->since = step;
    const struct dj_scratch_deck deck = dj_scratch_deck_of(s, k);
    const double ticks = take_ticks(s, r, at);
    r->past[step % DJ_SCRATCH_KEPT] = (struct dj_scratch_past){r->motion, ticks};
    const enum dj_scratch_does does = dj_scratch_step(&r->motion, &deck, ticks);
    if (!isfinite(r->motion.v))
        r->motion = (struct dj_scratch_record){.motion = DJ_SCRATCH_OFF};
    if (does == DJ_SCRATCH_MOVES && r->motion.motion != DJ_SCRATCH_OFF) {
        send(s, k, DJ_D_SCRATCH_RATE, r->motion.v, at);
        if (r->begins)
            send(s, k, DJ_D_SCRATCH, 1.0, at);
        r->begins = false;
        return;
    }
    r->stands = does == DJ_SCRATCH_STOPS;
    let_go(s, k, at);
}

bool dj_scratch_at_work(const struct dj_scratcher *s)
{
    for (uint32_t k = 0; k < DJ_SCRATCH_RECORDS; k++)
        if (s->record[k].motion.motion != DJ_SCRATCH_OFF || s->record[k].lets_go)
            return true;
    return false;
}

/* A new count of steps, from this frame on: what was made before is past. */
static void count_from(struct dj_scratcher *s, double frame)
{
    s->base = s->clock.first = (uint64_t)fmax(frame, 1.0);
    s->step = 0;
    s->running = true;
    for (uint32_t k = 0; k < DJ_SCRATCH_RECORDS; k++)
        s->record[k].since = 0;
}

/* Make all steps that are due. Without an engine nothing is. */
static void catch_up(struct dj_scratcher *s, uint64_t now_ns)
{
    hear(s);
    if (s->state.time_ns == 0)
        return;
    const double newest = (double)s->state.frame + s->clock.ahead + STALL_S * rate_of(s);
    const double now = dj_scratch_acts_at(s, now_ns) - LATE_S * rate_of(s);
    const double until = fmin(now, newest);
    const double next = (double)dj_scratch_frame_of(s, s->step);
    if (!s->running || fabs(next - until) > LOST_S * rate_of(s))
        count_from(s, until);
    while ((double)dj_scratch_frame_of(s, s->step) <= until && dj_scratch_at_work(s)) {
        const uint64_t step = s->step++;
        const uint64_t at = dj_scratch_frame_of(s, step);
        s->clock.steps++;
        s->clock.late += at < s->state.frame;
        for (uint32_t k = 0; k < DJ_SCRATCH_RECORDS; k++)
            step_record(s, k, step, at);
    }
}

static bool raise_priority(void)
{
    const struct sched_param param = {.sched_priority = PRIORITY};
    if (pthread_setschedparam(pthread_self(), SCHED_FIFO, &param) == 0)
        return true;
    setpriority(PRIO_PROCESS, (id_t)syscall(SYS_gettid), NICE);
    return false;
}

static void sleep_until(uint64_t time_ns)
{
    const struct timespec t = {(time_t)(time_ns / 1000000000u), (long)(time_ns % 1000000000u)};
    while (clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &t, NULL) == EINTR)
        continue;
}

static void *run(void *user)
{
    struct dj_scratcher *s = user;
    const bool realtime = raise_priority();
    uint64_t wake = dj_now_ns();

    pthread_mutex_lock(&s->lock);
    s->clock.realtime = realtime;
    while (!s->quits) {
        if (!dj_scratch_at_work(s)) {
            s->running = false;
            pthread_cond_wait(&s->work, &s->lock);
            wake = dj_now_ns();
            continue;
        }
        catch_up(s, dj_now_ns());
        pthread_mutex_unlock(&s->lock);
        const uint64_t now = dj_now_ns();
        wake = wake + STEP_NS > now ? wake + STEP_NS : now + STEP_NS / 2;
        sleep_until(wake);
        pthread_mutex_lock(&s->lock);
    }
    pthread_mutex_unlock(&s->lock);
    return NULL;
}

/* A lock whose holder is not held up by threads between its priority and the waiter's. */
static dj_status init_lock(struct dj_scratcher *s)
{
    pthread_mutexattr_t how;
    if (pthread_mutexattr_init(&how) != 0)
        return DJ_ERR_NO_MEM;
    pthread_mutexattr_setprotocol(&how, PTHREAD_PRIO_INHERIT);
    const int failed = pthread_mutex_init(&s->lock, &how);
    pthread_mutexattr_destroy(&how);
    if (failed != 0)
        return DJ_ERR_SYSTEM;
    if (pthread_cond_init(&s->work, NULL) == 0)
        return DJ_OK;
    pthread_mutex_destroy(&s->lock);
    return DJ_ERR_SYSTEM;
}

dj_status dj_scratcher_start(dj_block *b, uint32_t client, dj_scratcher **out)
{
    dj_rt_not_allowed();
    struct dj_scratcher *s = calloc(1, sizeof *s);
    if (s == NULL)
        return DJ_ERR_NO_MEM;
    s->block = b;
    s->client = client;
    if (init_lock(s) != DJ_OK) {
        free(s);
        return DJ_ERR_SYSTEM;
    }
    if (pthread_create(&s->thread, NULL, run, s) != 0) {
        pthread_cond_destroy(&s->work);
        pthread_mutex_destroy(&s->lock);
        free(s);
        return DJ_ERR_SYSTEM;
    }
    *out = s;
    return DJ_OK;
}

void dj_scratcher_stop(dj_scratcher *s)
{
    dj_rt_not_allowed();
    pthread_mutex_lock(&s->lock);
    s->quits = true;
    for (uint32_t k = 0; k < DJ_SCRATCH_RECORDS; k++)
        if (s->record[k].motion.motion != DJ_SCRATCH_OFF || s->record[k].lets_go)
            let_go(s, k, s->running ? dj_scratch_frame_of(s, s->step) : 1);
    pthread_cond_signal(&s->work);
    pthread_mutex_unlock(&s->lock);
    pthread_join(s->thread, NULL);
    pthread_cond_destroy(&s->work);
    pthread_mutex_destroy(&s->lock);
    free(s);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sender.h"

#include "../controls.h"
#include "../io/realtime.h"
#include "../shared/block.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <time.h>

struct dj_clock_sender {
    dj_block *block;
    dj_midi_out *clock, *mtc; /* NULL: not sent */
    struct dj_pulses pulses;
    struct dj_mtc time;
    double ratio; /* pulses: of the music's tempo */
    _Atomic bool ending;
    _Atomic uint64_t sent, latest_ns; /* messages; the worst lateness of the thread */
    pthread_t thread;
};

static void sleep_until(uint64_t ns)
{
    const struct timespec t = {.tv_sec = (time_t)(ns / 1000000000u),
                               .tv_nsec = (long)(ns % 1000000000u)};
    clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &t, NULL);
}

/* Messages of one, two, three or ten bytes, one after the other. */
static uint32_t length_of(uint8_t status)
{
    switch (status) {
    case 0xF0: return 10;
    case 0xF1: return 2;
    case 0xF2: return 3;
    default: return 1;
    }
}

static void send_all(struct dj_clock_sender *c, dj_midi_out *to, const uint8_t *bytes, uint32_t n)
{
    for (uint32_t at = 0; at < n; at += length_of(bytes[at]))
        if (dj_midi_out_send(to, bytes + at, length_of(bytes[at])) == DJ_OK)
            atomic_fetch_add_explicit(&c->sent, 1, memory_order_relaxed);
}

static uint64_t turn(struct dj_clock_sender *c, dj_state *state)
{
    dj_state_read(c->block, state);
    const double leader = dj_control_get(c->block, dj_master_id(DJ_M_SYNC_LEADER));
    double tempo[DJ_DECKS];
    for (unsigned i = 0; i < DJ_DECKS; i++)
        tempo[i] = dj_control_get(c->block, dj_deck_id(i, DJ_D_TEMPO));
    const struct dj_music m =
        dj_music_of(state, (uint32_t)leader, dj_block_latency(c->block), tempo);
    const uint64_t now = dj_now_ns();
    uint8_t out[DJ_PULSES_ROOM + DJ_MTC_ROOM];
    uint64_t wake = now + 20000000u, other = wake;
    struct dj_music paced = m;
    paced.beat *= c->ratio;
    paced.bpm *= c->ratio;
    if (c->clock != NULL)
        send_all(c, c->clock, out, dj_pulses_step(&c->pulses, &paced, now, out, &wake));
    if (c->mtc != NULL)
        send_all(c, c->mtc, out, dj_mtc_step(&c->time, &m, now, out, &other));
    return wake < other ? wake : other;
}

static void *run(void *arg)
{
    struct dj_clock_sender *c = arg;
    dj_state state;
    while (!atomic_load_explicit(&c->ending, memory_order_acquire)) {
        const uint64_t wake = turn(c, &state);
        sleep_until(wake);
        const uint64_t late = dj_now_ns() - wake;
        if (late > atomic_load_explicit(&c->latest_ns, memory_order_relaxed))
            atomic_store_explicit(&c->latest_ns, late, memory_order_relaxed);
    }
    return NULL;
}

dj_status dj_clock_sender_start(dj_block *b, const dj_clock_options *options, dj_midi_out *clock,
                                dj_midi_out *mtc, dj_clock_sender **out)
{
    struct dj_clock_sender *c = calloc(1, sizeof *c);
    if (c == NULL)
        return DJ_ERR_NO_MEM;
    c->block = b;
    c->clock = clock;
    c->mtc = mtc;
    c->pulses.transport = (enum dj_transport_send)options->transport;
    c->pulses.offset_s = c->time.offset_s = options->offset_s;
    c->ratio = options->ratio;
    c->time.rate = (enum dj_mtc_rate)options->mtc_rate;
    if (pthread_create(&c->thread, NULL, run, c) != 0) {
        free(c);
        return DJ_ERR_SYSTEM;
    }
    dj_realtime_raise(c->thread);
    *out = c;
    return DJ_OK;
}

uint64_t dj_clock_sender_sent(dj_clock_sender *c, uint64_t *latest_ns)
{
    *latest_ns = atomic_exchange(&c->latest_ns, 0);
    return atomic_load(&c->sent);
}

void dj_clock_sender_stop(dj_clock_sender *c)
{
    atomic_store_explicit(&c->ending, true, memory_order_release);
    pthread_join(c->thread, NULL);
    free(c);
}

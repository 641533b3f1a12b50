/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "input.h"

#include <math.h>
#include <sched.h>
#include <stdlib.h>
#include <sys/eventfd.h>
#include <unistd.h>

#define QUEUE 16u /* RtMidi's own, which a callback leaves unused */

static DJ_RT void count(_Atomic uint32_t *n, uint32_t more)
{
    atomic_store_explicit(n, atomic_load_explicit(n, memory_order_relaxed) + more,
                          memory_order_relaxed);
}

static DJ_RT void wake(struct dj_midi_in *in)
{
    if (atomic_exchange(&in->woken, true))
        return; /* the reader has not read yet what it was woken for */
    const uint64_t one = 1;
    DJ_RT_TRUST("once a burst, and an eventfd that is not read never blocks at 1")
    const ssize_t written = write(in->fd, &one, sizeof one);
    DJ_RT_TRUST_END(void) written;
}

static DJ_RT bool take_message(struct dj_midi_in *in, uint64_t ns, const uint8_t *message,
                               uint32_t length)
{
    const bool bound = dj_midi_act(in, ns, message, length);
    const struct dj_midi_head head = {.ns = ns, .length = length, .flags = bound ? 1 : 0};
    count(&in->received, 1);
    const bool put = dj_inbox_put(&in->inbox, &head, message);
    count(&in->lost, put ? 0 : 1);
    return put;
}

void dj_midi_in_take(dj_midi_in *in, uint64_t ns, const uint8_t *bytes, uint32_t length)
{
    bool put = false;
    for (uint32_t i = 0; i < length; i++) {
        uint32_t n = 0;
        const uint8_t *message = dj_midi_parse(&in->parser, bytes[i], &n);
        if (message != NULL)
            put = take_message(in, ns, message, n) || put;
    }
    atomic_store_explicit(&in->strange, in->parser.strange, memory_order_relaxed);
    if (put)
        wake(in);
}

static DJ_RT void on_message(double delta, const unsigned char *bytes, size_t length, void *user)
{
    (void)delta; /* by RtMidi's own clock, and since the last one only */
    dj_rt_enter();
    dj_midi_in_take(user, dj_rt_now_ns(), bytes, (uint32_t)length);
    dj_rt_leave();
}

dj_status dj_midi_in_new(dj_block *b, const char *label, dj_midi_in **out)
{
    dj_rt_not_allowed();
    struct dj_midi_in *in = aligned_alloc(64, (sizeof *in + 63u) & ~(size_t)63u);
    if (in == NULL)
        return DJ_ERR_NO_MEM;
    memset(in, 0, sizeof *in); /* all pages are there before the callback needs them */
    memset(in->value, 0xFF, sizeof in->value);
    for (unsigned i = 0; i < DJ_MIDI_OWED; i++)
        in->owed[i].key = DJ_MIDI_UNKNOWN;
    in->fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    dj_status status = in->fd < 0 ? DJ_ERR_SYSTEM : DJ_OK;
    if (status == DJ_OK && b != NULL)
        status = dj_client_open(b, label, &in->client);
    if (status != DJ_OK) {
        if (in->fd >= 0)
            close(in->fd);
        free(in);
        return status;
    }
    in->block = b;
    *out = in;
    return DJ_OK;
}

dj_status dj_midi_in_open(dj_midi_in *in, dj_midi_api api, const char *client, const char *port,
                          const char *own, bool clock)
{
    dj_rt_not_allowed();
    const struct dj_rtmidi *r = dj_rtmidi_get();
    if (r == NULL)
        return DJ_ERR_NOT_FOUND;
    const int number = dj_rtmidi_api(api);
    if (in->device != NULL || number == 0)
        return DJ_ERR_BAD_ARG;
    struct dj_rtmidi_device *d = r->in_create(number, client, QUEUE);
    if (d == NULL)
        return DJ_ERR_NO_MEM;
    bool ok = d->ok && d->ptr != NULL;
    if (ok) {
        r->in_callback(d, on_message, in);
        r->in_ignore(d, false, !clock, true);
        const int place = port == NULL ? 0 : dj_rtmidi_find(d, port);
        if (port == NULL)
            r->open_virtual(d, own);
        else if (place >= 0)
            r->open_port(d, (unsigned int)place, own);
        ok = d->ok && place >= 0;
    }
    if (!ok) {
        r->in_free(d);
        return DJ_ERR_DEVICE;
    }
    in->device = d;
    return DJ_OK;
}

void dj_midi_in_close(dj_midi_in *in)
{
    dj_rt_not_allowed();
    const struct dj_rtmidi *r = dj_rtmidi_get();
    if (in->device != NULL && r != NULL) {
        r->close_port(in->device);
        r->in_cancel(in->device);
        r->in_free(in->device);
    }
    in->device = NULL;
    dj_midi_let_go(in); /* whoever pulls the plug holds no button any more */
    memset(in->value, 0xFF, sizeof in->value);
    in->parser.open = false;
    in->parser.running = 0;
}

void dj_midi_in_free(dj_midi_in *in)
{
    dj_rt_not_allowed();
    if (in == NULL)
        return;
    dj_midi_in_close(in);
    if (in->block != NULL)
        dj_client_close(in->block, in->client);
    dj_midi_map_free(atomic_load(&in->map));
    close(in->fd);
    free(in);
}

int dj_midi_in_fd(dj_midi_in *in) { return in->fd; }

uint32_t dj_midi_in_read(dj_midi_in *in, uint8_t *out, uint32_t size)
{
    uint64_t times;
    const ssize_t got = read(in->fd, &times, sizeof times);
    (void)got;
    atomic_store(&in->woken, false); /* before reading: what comes now wakes again */
    const uint32_t n = dj_inbox_take(&in->inbox, out, size);
    const uint32_t r = atomic_load(&in->inbox.read), w = atomic_load(&in->inbox.write);
    if (r != w && n > 0)
        wake(in); /* there is more */
    return n;
}

/* Pre: one control thread at a time. */
dj_status dj_midi_in_bind(dj_midi_in *in, const dj_binding *bindings, uint32_t number,
                          const double *tables, uint32_t values)
{
    dj_rt_not_allowed();
    if (!dj_bindings_sound(bindings, number, tables, values))
        return DJ_ERR_BAD_ARG;
    struct dj_midi_map *m = dj_midi_map_new(bindings, number, tables, values);
    if (m == NULL)
        return DJ_ERR_NO_MEM;
    struct dj_midi_map *old = atomic_exchange(&in->map, m);
    while (old != NULL && atomic_load(&in->using) == old)
        sched_yield(); /* some microseconds: a message is being worked on */
    dj_midi_map_free(old);
    return DJ_OK;
}

void dj_midi_in_set_layers(dj_midi_in *in, uint64_t layers)
{
    atomic_store_explicit(&in->layers, layers, memory_order_relaxed);
}

uint64_t dj_midi_in_layers(dj_midi_in *in)
{
    return atomic_load_explicit(&in->layers, memory_order_relaxed) |
           atomic_load_explicit(&in->held, memory_order_relaxed);
}

void dj_midi_in_counts(dj_midi_in *in, dj_midi_counts *out)
{
    *out = (dj_midi_counts){
        .received = atomic_load(&in->received),
        .lost = atomic_load(&in->lost),
        .acted = atomic_load(&in->acted),
        .refused = atomic_load(&in->refused),
        .strange = atomic_load(&in->strange),
    };
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "wavfile.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define CHANNELS 2u
#define FRAME_BYTES (CHANNELS * sizeof(float))
#define RING_FRAMES 524288u /* a power of two; 11 s at 48 kHz: a disk may stall that long */
#define PAUSE_NS 20000000   /* between looks at the ring */
#define HEADER_PERIOD_NS 400000000u
#define HEADER_BYTES 92u /* RIFF 12, JUNK or ds64 36, fmt 24, fact 12, data 8 */
#define SIZE_UNKNOWN 0xFFFFFFFFu

struct dj_wavfile {
    int fd;
    uint32_t sample_rate;
    pthread_t writer;
    _Atomic bool ending;      /* control only stores */
    _Atomic uint64_t filled;  /* frames put; rendering thread only stores */
    _Atomic uint64_t drained; /* frames written; writer only stores */
    _Atomic uint64_t lost;    /* frames that did not fit; rendering thread only stores */
    dj_status status;         /* writer's, read after it has ended */
    uint64_t header_ns;       /* writer: when the header was written last */
    float ring[RING_FRAMES * CHANNELS];
};

static uint8_t *put_tag(uint8_t *p, const char *tag)
{
    memcpy(p, tag, 4);
    return p + 4;
}

static uint8_t *put_le(uint8_t *p, uint64_t value, int bytes)
{
    for (int i = 0; i < bytes; i++)
        p[i] = (uint8_t)(value >> (8 * i));
    return p + bytes;
}

/* The header for so many frames. Sizes beyond 32 bits go to the ds64 chunk, whose room is kept
 * by a JUNK chunk until then. */
static void make_header(uint8_t header[HEADER_BYTES], uint32_t rate, uint64_t frames)
{
    const uint64_t data = frames * FRAME_BYTES, riff = data + HEADER_BYTES - 8;
    const bool large = riff >= SIZE_UNKNOWN;
    uint8_t *p = header;

    p = put_tag(p, large ? "RF64" : "RIFF");
    p = put_le(p, large ? SIZE_UNKNOWN : riff, 4);
    p = put_tag(p, "WAVE");
    p = put_tag(p, large ? "ds64" : "JUNK");
    p = put_le(p, 28, 4);
    p = put_le(p, riff, 8);
    p = put_le(p, data, 8);
    p = put_le(p, frames, 8);
    p = put_le(p, 0, 4);
    p = put_tag(p, "fmt ");
    p = put_le(p, 16, 4);
    p = put_le(p, 3, 2); /* IEEE float */
    p = put_le(p, CHANNELS, 2);
    p = put_le(p, rate, 4);
    p = put_le(p, rate * FRAME_BYTES, 4);
    p = put_le(p, FRAME_BYTES, 2);
    p = put_le(p, 32, 2);
    p = put_tag(p, "fact");
    p = put_le(p, 4, 4);
    p = put_le(p, large ? SIZE_UNKNOWN : frames, 4);
    p = put_tag(p, "data");
    put_le(p, large ? SIZE_UNKNOWN : data, 4);
}

static void write_all(struct dj_wavfile *w, const void *from, size_t bytes, uint64_t at)
{
    const uint8_t *p = from;

    while (bytes > 0 && w->status == DJ_OK) {
        const ssize_t n = pwrite(w->fd, p, bytes, (off_t)at);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0) {
            w->status = errno == ENOSPC ? DJ_ERR_SPACE : DJ_ERR_SYSTEM;
            return;
        }
        p += n;
        at += (uint64_t)n;
        bytes -= (size_t)n;
    }
}

static void write_header(struct dj_wavfile *w, uint64_t frames)
{
    uint8_t header[HEADER_BYTES];

    make_header(header, w->sample_rate, frames);
    write_all(w, header, sizeof header, 0);
    w->header_ns = dj_now_ns();
}

/* Write what the ring has. Post: after a write error the ring is still emptied. */
static void drain(struct dj_wavfile *w)
{
    uint64_t from = atomic_load_explicit(&w->drained, memory_order_relaxed);
    const uint64_t to = atomic_load_explicit(&w->filled, memory_order_acquire);

    while (from < to) {
        const uint64_t at = from % RING_FRAMES;
        const uint64_t n = to - from < RING_FRAMES - at ? to - from : RING_FRAMES - at;
        write_all(w, &w->ring[at * CHANNELS], n * FRAME_BYTES, HEADER_BYTES + from * FRAME_BYTES);
        from += n;
        atomic_store_explicit(&w->drained, from, memory_order_release);
    }
}

static void *write_on(void *user)
{
    struct dj_wavfile *w = user;
    const struct timespec pause = {0, PAUSE_NS};
    bool last;

    do {
        last = atomic_load_explicit(&w->ending, memory_order_acquire);
        drain(w);
        if (last || dj_now_ns() - w->header_ns >= HEADER_PERIOD_NS)
            write_header(w, atomic_load_explicit(&w->drained, memory_order_relaxed));
        if (!last)
            nanosleep(&pause, NULL);
    } while (!last);
    return NULL;
}

dj_status dj_wavfile_open(const char *path, uint32_t sample_rate, struct dj_wavfile **out)
{
    struct dj_wavfile *w;
    dj_status status;

    dj_rt_not_allowed();
    w = calloc(1, sizeof *w);
    if (!w)
        return DJ_ERR_NO_MEM;
    w->sample_rate = sample_rate;
    w->fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
    if (w->fd < 0) {
        free(w);
        return DJ_ERR_SYSTEM;
    }
    write_header(w, 0);
    status = w->status;
    if (status == DJ_OK && pthread_create(&w->writer, NULL, write_on, w) != 0)
        status = DJ_ERR_SYSTEM;
    if (status != DJ_OK) {
        close(w->fd);
        free(w);
        return status;
    }
    *out = w;
    return DJ_OK;
}

uint32_t dj_wavfile_put(struct dj_wavfile *w, const float *from, uint32_t frames)
{
    const uint64_t filled = atomic_load_explicit(&w->filled, memory_order_relaxed);
    const uint64_t room =
        RING_FRAMES - (filled - atomic_load_explicit(&w->drained, memory_order_acquire));
    const uint32_t n = frames < room ? frames : (uint32_t)room;

    for (uint32_t i = 0; i < n; i++) {
        float *to = &w->ring[(filled + i) % RING_FRAMES * CHANNELS];
        to[0] = from[i * DJ_OUT_CHANNELS];
        to[1] = from[i * DJ_OUT_CHANNELS + 1];
    }
    atomic_store_explicit(&w->filled, filled + n, memory_order_release);
    if (n < frames)
        atomic_store_explicit(&w->lost,
                              atomic_load_explicit(&w->lost, memory_order_relaxed) + frames - n,
                              memory_order_relaxed);
    return n;
}

dj_status dj_wavfile_close(struct dj_wavfile *w)
{
    dj_status status;

    dj_rt_not_allowed();
    atomic_store_explicit(&w->ending, true, memory_order_release);
    pthread_join(w->writer, NULL);
    status = w->status;
    if (status == DJ_OK && atomic_load_explicit(&w->lost, memory_order_relaxed) > 0)
        status = DJ_ERR_FULL;
    if (close(w->fd) != 0 && status == DJ_OK)
        status = DJ_ERR_SYSTEM;
    free(w);
    return status;
}

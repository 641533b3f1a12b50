/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "track.h"

#include "../rt_math.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#define TRACK_MAGIC 0x444A5452u
#define TRACK_VERSION 1u
#define PAGE 4096u
#define GROW ((uint64_t)4 << 20) /* bytes of disk or shared memory taken at a time */
#define FRAME_BYTES (2 * sizeof(float))
#define LOUDEST 16.0f /* +24 dB over full scale: floating-point files may go above 1 */

static uint64_t pages(uint64_t bytes) { return (bytes + PAGE - 1) / PAGE * PAGE; }

static dj_status status_of_errno(void)
{
    return errno == ENOSPC ? DJ_ERR_SPACE : errno == ENOENT ? DJ_ERR_NOT_FOUND : DJ_ERR_SYSTEM;
}

static uint8_t *wave_bytes(struct dj_track *t) { return (uint8_t *)t->header + t->header->wave_at; }

static dj_status map(dj_track *t, int fd, size_t bytes, int protection)
{
    void *p = mmap(NULL, bytes, protection, MAP_SHARED | MAP_NORESERVE, fd, 0);
    if (p == MAP_FAILED)
        return status_of_errno();
    t->header = p;
    t->bytes = bytes;
    return DJ_OK;
}

/* Lay out the file: header, waveform, PCM; all sparse but the first two. */
static dj_status lay_out(dj_track *t, uint32_t rate, uint64_t capacity, uint64_t estimate)
{
    const uint64_t wave_at = PAGE;
    const uint64_t pcm_at = wave_at + pages((capacity / DJ_WAVE_FRAMES + 2) * 4);
    const uint64_t bytes = pcm_at + pages(capacity * FRAME_BYTES);
    if (ftruncate(t->fd, (off_t)bytes) != 0)
        return status_of_errno();
    const int full = posix_fallocate(t->fd, 0, (off_t)PAGE);
    if (full != 0) {
        errno = full;
        return status_of_errno();
    }
    const dj_status status = map(t, t->fd, bytes, PROT_READ | PROT_WRITE);
    if (status != DJ_OK)
        return status;
    struct dj_track_header *h = t->header;
    h->version = TRACK_VERSION;
    h->rate = rate;
    h->capacity = capacity;
    h->estimate = estimate;
    h->wave_at = wave_at;
    h->pcm_at = pcm_at;
    t->pcm = (const float *)((const char *)h + pcm_at);
    h->magic = TRACK_MAGIC;
    return DJ_OK;
}

dj_status dj_track_create(const char *path, uint32_t rate, uint64_t capacity, uint64_t estimate,
                          dj_track **out)
{
    dj_rt_not_allowed();
    if (rate < 1000 || rate > 1000000 || capacity == 0 || capacity > (uint64_t)1 << 40)
        return DJ_ERR_BAD_ARG;
    dj_track *t = calloc(1, sizeof *t);
    if (t == NULL)
        return DJ_ERR_NO_MEM;
    t->writer = true;
    t->fd = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    dj_status status = t->fd < 0 ? status_of_errno() : lay_out(t, rate, capacity, estimate);
    if (status != DJ_OK) {
        if (t->fd >= 0) {
            close(t->fd);
            unlink(path);
        }
        free(t);
        return status;
    }
    dj_wave_init(&t->wave, rate);
    *out = t;
    return DJ_OK;
}

/* Make sure that the file has room below `end` bytes of PCM and of waveform, so that writing
 * can't be answered by a signal. */
static dj_status reserve(dj_track *t, uint64_t frames)
{
    const uint64_t need = frames * FRAME_BYTES;
    if (need <= t->reserved)
        return DJ_OK;
    const uint64_t room = pages(t->header->capacity * FRAME_BYTES);
    uint64_t end = (need + GROW - 1) / GROW * GROW;
    if (end > room)
        end = room;
    const struct dj_track_header *h = t->header;
    const uint64_t bins = end / FRAME_BYTES / DJ_WAVE_FRAMES * 4 + 8;
    int e = posix_fallocate(t->fd, (off_t)(h->pcm_at + t->reserved), (off_t)(end - t->reserved));
    if (e == 0)
        e = posix_fallocate(t->fd, (off_t)h->wave_at, (off_t)bins);
    if (e != 0) {
        errno = e;
        return status_of_errno();
    }
    t->reserved = end;
    return DJ_OK;
}

/* What a file may hold and no filter should meet: NaN, infinity, absurd levels. */
static float sound_sample(float x)
{
    if (!dj_finitef(x))
        return 0.0f;
    return dj_clampf(x, -LOUDEST, LOUDEST);
}

dj_status dj_track_append(dj_track *t, const float *stereo, uint32_t frames)
{
    dj_rt_not_allowed();
    if (!t->writer)
        return DJ_ERR_BAD_ARG;
    struct dj_track_header *h = t->header;
    const uint64_t n = atomic_load_explicit(&h->length, memory_order_relaxed);
    if (frames > h->capacity - n)
        return DJ_ERR_FULL;
    const dj_status status = reserve(t, n + frames);
    if (status != DJ_OK)
        return status;
    float *to = (float *)((char *)h + h->pcm_at) + 2 * n;
    for (size_t i = 0; i < 2 * (size_t)frames; i++)
        to[i] = sound_sample(stereo[i]);
    const uint64_t bins = atomic_load_explicit(&h->bins, memory_order_relaxed);
    const uint32_t more = dj_wave_push(&t->wave, stereo, frames, wave_bytes(t) + 4 * bins);
    atomic_store_explicit(&h->bins, bins + more, memory_order_release);
    atomic_store_explicit(&h->length, n + frames, memory_order_release);
    return DJ_OK;
}

void dj_track_finish(dj_track *t)
{
    dj_rt_not_allowed();
    if (!t->writer)
        return;
    struct dj_track_header *h = t->header;
    const uint64_t bins = atomic_load_explicit(&h->bins, memory_order_relaxed);
    if (reserve(t, atomic_load_explicit(&h->length, memory_order_relaxed)) == DJ_OK &&
        t->reserved > 0) {
        const uint32_t more = dj_wave_flush(&t->wave, wave_bytes(t) + 4 * bins);
        atomic_store_explicit(&h->bins, bins + more, memory_order_release);
    }
    atomic_store_explicit(&h->complete, 1, memory_order_release);
}

static bool is_sound(const struct dj_track_header *h, uint64_t bytes)
{
    return h->magic == TRACK_MAGIC && h->version == TRACK_VERSION && h->rate >= 1000 &&
           h->capacity > 0 && h->capacity <= (uint64_t)1 << 40 && h->wave_at == PAGE &&
           h->pcm_at == PAGE + pages((h->capacity / DJ_WAVE_FRAMES + 2) * 4) &&
           bytes == h->pcm_at + pages(h->capacity * FRAME_BYTES);
}

dj_status dj_track_seal(const char *path)
{
    dj_rt_not_allowed();
    const int fd = open(path, O_RDWR | O_CLOEXEC);
    if (fd < 0)
        return status_of_errno();
    struct stat st;
    dj_track t = {0};
    dj_status status = DJ_OK;
    if (fstat(fd, &st) != 0 || st.st_size < (off_t)(2 * PAGE))
        status = DJ_ERR_VERSION;
    if (status == DJ_OK)
        status = map(&t, fd, (size_t)st.st_size, PROT_READ | PROT_WRITE);
    close(fd);
    if (status != DJ_OK)
        return status;
    if (is_sound(t.header, t.bytes))
        atomic_store_explicit(&t.header->complete, 1, memory_order_release);
    else
        status = DJ_ERR_VERSION;
    munmap(t.header, t.bytes);
    return status;
}

static dj_status open_one(const char *path, dj_track **out)
{
    const int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return status_of_errno();
    struct stat st;
    dj_track *t = calloc(1, sizeof *t);
    dj_status status = t == NULL ? DJ_ERR_NO_MEM : DJ_OK;
    if (status == DJ_OK && (fstat(fd, &st) != 0 || st.st_size < (off_t)(2 * PAGE)))
        status = DJ_ERR_VERSION;
    if (status == DJ_OK)
        status = map(t, fd, (size_t)st.st_size, PROT_READ);
    close(fd);
    if (status == DJ_OK && !is_sound(t->header, t->bytes)) {
        munmap(t->header, t->bytes);
        status = DJ_ERR_VERSION;
    }
    if (status != DJ_OK) {
        free(t);
        return status;
    }
    t->fd = -1;
    t->pcm = (const float *)((const char *)t->header + t->header->pcm_at);
    *out = t;
    return DJ_OK;
}

static void close_stems(dj_track *t)
{
    for (int k = 0; k < DJ_STEMS; k++) {
        dj_track_close(t->stem[k]);
        t->stem[k] = NULL;
    }
}

/* What lies beside the track; without one of them, or with a strange one, there are none. */
static void open_stems(dj_track *t, const char *path)
{
    char beside[DJ_PATH + 8];
    for (int k = 0; k < DJ_STEMS; k++) {
        const int n = snprintf(beside, sizeof beside, "%s.s%d", path, k + 1);
        const bool fits = n > 0 && (size_t)n < sizeof beside;
        if (!fits || open_one(beside, &t->stem[k]) != DJ_OK ||
            t->stem[k]->header->rate != t->header->rate) {
            close_stems(t);
            return;
        }
    }
}

dj_status dj_track_open(const char *path, dj_track **out)
{
    dj_rt_not_allowed();
    const dj_status status = open_one(path, out);
    if (status == DJ_OK)
        open_stems(*out, path);
    return status;
}

void dj_track_close(dj_track *t)
{
    dj_rt_not_allowed();
    if (t == NULL)
        return;
    close_stems(t);
    munmap(t->header, t->bytes);
    if (t->fd >= 0)
        close(t->fd);
    free(t);
}

dj_track *dj_track_stem(dj_track *t, uint32_t stem)
{
    return stem < DJ_STEMS ? t->stem[stem] : NULL;
}

void dj_track_name(dj_track *t, const char *label, uint32_t color)
{
    dj_rt_not_allowed();
    if (!t->writer)
        return;
    snprintf(t->header->label, sizeof t->header->label, "%s", label);
    t->header->color = color;
}

uint32_t dj_track_label(dj_track *t, char *label)
{
    memcpy(label, t->header->label, DJ_LABEL);
    label[DJ_LABEL - 1] = '\0';
    return t->header->color;
}

uint32_t dj_track_rate(dj_track *t) { return t->header->rate; }
uint64_t dj_track_length(dj_track *t) { return dj_track_ready(t); }
bool dj_track_complete(dj_track *t)
{
    return atomic_load_explicit(&t->header->complete, memory_order_acquire) != 0;
}

uint64_t dj_track_total(dj_track *t)
{
    const uint64_t n = dj_track_ready(t);
    return dj_track_complete(t) || n > t->header->estimate ? n : t->header->estimate;
}

const float *dj_track_pcm(dj_track *t) { return t->pcm; }

const uint8_t *dj_track_wave(dj_track *t, uint64_t *bins)
{
    *bins = atomic_load_explicit(&t->header->bins, memory_order_acquire);
    return wave_bytes(t);
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "block.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static void shared_init(struct dj_shared *s, uint32_t sample_rate)
{
    s->size = sizeof *s;
    s->sample_rate = sample_rate;
    for (uint32_t i = 0; i < DJ_CONTROLS; i++)
        atomic_init(&s->value[i], dj_control_initial(i));
    s->published.words = DJ_WORDS(struct dj_published);
    s->device.words = 64;
    for (unsigned d = 0; d < DJ_PLACES; d++)
        s->load[d].words = DJ_WORDS(dj_load);
    s->version = DJ_BLOCK_VERSION;
    s->magic = DJ_BLOCK_MAGIC;
}

static dj_status handle_new(struct dj_shared *s, bool heap, dj_block **out)
{
    dj_block *b = calloc(1, sizeof *b);
    if (b == NULL)
        return DJ_ERR_NO_MEM;
    b->shared = s;
    b->heap = heap;
    *out = b;
    return DJ_OK;
}

static dj_status create_on_heap(uint32_t sample_rate, dj_block **out)
{
    const size_t size = (sizeof(struct dj_shared) + 63u) & ~(size_t)63u;
    struct dj_shared *s = aligned_alloc(64, size);
    if (s == NULL)
        return DJ_ERR_NO_MEM;
    memset(s, 0, size);
    shared_init(s, sample_rate);
    const dj_status status = handle_new(s, true, out);
    if (status != DJ_OK)
        free(s);
    return status;
}

dj_status dj_block_create(const char *name, uint32_t sample_rate, dj_block **out)
{
    dj_rt_not_allowed();
    if (sample_rate < 8000 || sample_rate > 384000)
        return DJ_ERR_BAD_ARG;
    if (name == NULL)
        return create_on_heap(sample_rate, out);
    const int fd = shm_open(name, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd < 0)
        return DJ_ERR_SYSTEM;
    dj_status status = DJ_ERR_SPACE;
    void *p = MAP_FAILED;
    if (posix_fallocate(fd, 0, (off_t)sizeof(struct dj_shared)) == 0)
        p = mmap(NULL, sizeof(struct dj_shared), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    close(fd);
    if (p != MAP_FAILED) {
        shared_init(p, sample_rate);
        status = handle_new(p, false, out);
        if (status != DJ_OK)
            munmap(p, sizeof(struct dj_shared));
    }
    if (status != DJ_OK)
        shm_unlink(name);
    return status;
}

dj_status dj_block_open(const char *name, dj_block **out)
{
    dj_rt_not_allowed();
    const int fd = shm_open(name, O_RDWR | O_CLOEXEC, 0);
    if (fd < 0)
        return errno == ENOENT ? DJ_ERR_NOT_FOUND : DJ_ERR_SYSTEM;
    struct stat st;
    void *p = MAP_FAILED;
    const bool whole = fstat(fd, &st) == 0 && st.st_size == (off_t)sizeof(struct dj_shared);
    if (whole)
        p = mmap(NULL, sizeof(struct dj_shared), PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    close(fd);
    if (!whole)
        return DJ_ERR_VERSION;
    if (p == MAP_FAILED)
        return DJ_ERR_SYSTEM;
    const struct dj_shared *s = p;
    dj_status status = DJ_ERR_VERSION;
    if (s->magic == DJ_BLOCK_MAGIC && s->version == DJ_BLOCK_VERSION && s->size == sizeof *s)
        status = handle_new(p, false, out);
    if (status != DJ_OK)
        munmap(p, sizeof(struct dj_shared));
    return status;
}

void dj_block_close(dj_block *b)
{
    dj_rt_not_allowed();
    if (b == NULL)
        return;
    if (b->heap)
        free(b->shared);
    else
        munmap(b->shared, sizeof *b->shared);
    free(b);
}

void dj_block_unlink(const char *name)
{
    dj_rt_not_allowed();
    shm_unlink(name);
}

uint32_t dj_block_rate(dj_block *b) { return b->shared->sample_rate; }
uint32_t dj_block_owner(dj_block *b) { return atomic_load(&b->shared->owner); }
uint64_t dj_block_heartbeat(dj_block *b) { return atomic_load(&b->shared->heartbeat); }

/* What is told about the device, padded to whole words. */
union device_words {
    struct {
        uint32_t state;
        float latency_s;
        char text[504];
    } v;
    uint64_t word[64];
};

void dj_block_set_device(dj_block *b, const char *text, uint32_t state, float latency_s)
{
    union device_words u;
    memset(&u, 0, sizeof u);
    u.v.state = state;
    u.v.latency_s = latency_s;
    strncpy(u.v.text, text, sizeof u.v.text - 1);
    dj_cells_publish(&b->shared->device, b->shared->device_data, u.word);
}

static union device_words device_read(dj_block *b)
{
    union device_words u;
    memset(&u, 0, sizeof u);
    dj_cells_read(&b->shared->device, b->shared->device_data, u.word);
    return u;
}

uint32_t dj_block_device(dj_block *b, char *text, uint32_t size)
{
    const union device_words u = device_read(b);
    if (size > 0) {
        strncpy(text, u.v.text, size - 1);
        text[size - 1] = 0;
    }
    return u.v.state;
}

float dj_block_latency(dj_block *b) { return device_read(b).v.latency_s; }

double dj_control_get(dj_block *b, uint32_t control)
{
    return control < DJ_CONTROLS ? dj_value(b, control) : 0.0;
}

uint32_t dj_control_changes(dj_block *b, double *shadow, uint32_t *ids)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < DJ_CONTROLS; i++) {
        const double v = dj_value(b, i);
        if (!(v == shadow[i])) { /* so that NaN counts as a change */
            shadow[i] = v;
            ids[n++] = i;
        }
    }
    return n;
}

uint64_t dj_published_read(struct dj_block *b, union dj_published_words *out)
{
    return dj_cells_read(&b->shared->published, b->shared->published_data, out->word);
}

void dj_state_read(dj_block *b, dj_state *out)
{
    union dj_published_words u;
    if (dj_published_read(b, &u) == 0)
        memset(&u, 0, sizeof u);
    *out = u.value.state;
}

uint64_t dj_log_count(dj_block *b) { return atomic_load(&b->shared->logged); }

uint32_t dj_log_read(dj_block *b, uint64_t from, dj_log_entry *out, uint32_t size)
{
    const uint64_t end = dj_log_count(b);
    uint32_t n = 0;
    for (uint64_t i = from; i < end && n < size; i++)
        out[n++] = b->shared->log[i % DJ_LOG];
    return n;
}

// links: csrc/io/wavfile.c csrc/rt.c
/* SPDX-License-Identifier: GPL-3.0-or-later */
#undef NDEBUG
#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "../../csrc/io/wavfile.h"

enum { HEADER = 92, BLOCK = 64, RATE = 48000 };

uint64_t dj_now_ns(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

static char path[] = "/tmp/dj-wavfile-XXXXXX";

static uint32_t le32(const uint8_t *p)
{
    return (uint32_t)p[0] | (uint32_t)p[1] << 8 | (uint32_t)p[2] << 16 | (uint32_t)p[3] << 24;
}

/* Read the file as it is now. Return: its size. */
static size_t slurp(uint8_t *to, size_t room)
{
    FILE *f = fopen(path, "rb");
    assert(f);
    const size_t n = fread(to, 1, room, f);
    fclose(f);
    return n;
}

static void put(struct dj_wavfile *w, uint32_t *frame)
{
    float block[BLOCK * DJ_OUT_CHANNELS];
    for (uint32_t i = 0; i < BLOCK * DJ_OUT_CHANNELS; i++)
        block[i] = i % DJ_OUT_CHANNELS < 2 ? (float)(*frame + i / DJ_OUT_CHANNELS) : -1.0f;
    assert(dj_wavfile_put(w, block, BLOCK) == BLOCK);
    *frame += BLOCK;
}

/* Pre: the header says `frames`. */
static void check_header(const uint8_t *h, uint32_t frames)
{
    assert(memcmp(h, "RIFF", 4) == 0 && memcmp(h + 8, "WAVE", 4) == 0);
    assert(le32(h + 4) == frames * 8 + HEADER - 8);
    assert(memcmp(h + 12, "JUNK", 4) == 0 && le32(h + 16) == 28);
    assert(memcmp(h + 48, "fmt ", 4) == 0 && h[56] == 3 && h[58] == 2 && le32(h + 60) == RATE);
    assert(memcmp(h + 72, "fact", 4) == 0 && le32(h + 80) == frames);
    assert(memcmp(h + 84, "data", 4) == 0 && le32(h + 88) == frames * 8);
}

int main(void)
{
    static uint8_t bytes[1 << 20];
    const struct timespec while_writing = {0, 700000000};
    struct dj_wavfile *w = NULL;
    uint32_t frames = 0;

    close(mkstemp(path));
    assert(dj_wavfile_open("/nowhere/at/all.wav", RATE, &w) == DJ_ERR_SYSTEM);
    assert(dj_wavfile_open(path, RATE, &w) == DJ_OK);
    assert(slurp(bytes, sizeof bytes) == HEADER); /* whole from the first moment on */
    check_header(bytes, 0);

    for (int i = 0; i < 100; i++)
        put(w, &frames);
    nanosleep(&while_writing, NULL);
    /* as a kill would leave it: the header counts sound that is in the file */
    size_t n = slurp(bytes, sizeof bytes);
    const uint32_t told = le32(bytes + 88) / 8;
    assert(told > 0 && told <= frames && n >= HEADER + told * 8u);
    check_header(bytes, told);

    put(w, &frames);
    assert(dj_wavfile_close(w) == DJ_OK);
    n = slurp(bytes, sizeof bytes);
    assert(n == HEADER + frames * 8u);
    check_header(bytes, frames);
    for (uint32_t i = 0; i < frames; i++) {
        float pair[2];
        memcpy(pair, bytes + HEADER + i * 8u, sizeof pair);
        assert(pair[0] == (float)i && pair[1] == (float)i);
    }
    unlink(path);
    return 0;
}

// links: csrc/track/track.c csrc/wave/wave.c csrc/rt.c csrc/status.c
/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A track between a writer and readers that come early, late and with bad files. */
#undef NDEBUG
#include "track/track.h"

#include <assert.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { FRAMES = 300000, PIECE = 1000 };

static char path[64];

static void *reader(void *unused)
{
    (void)unused;
    dj_track *t;
    assert(dj_track_open(path, &t) == DJ_OK);
    uint64_t n;
    do {
        n = dj_track_length(t);
        const float *pcm = dj_track_pcm(t);
        for (uint64_t i = n > 2000 ? n - 2000 : 0; i < n; i++)
            assert(pcm[2 * i] == (float)(i % 9973) / 1000 &&
                   pcm[2 * i + 1] == -(float)(i % 9973) / 1000);
    } while (!dj_track_complete(t));
    assert(dj_track_length(t) == FRAMES && dj_track_total(t) == FRAMES);
    uint64_t bins;
    dj_track_wave(t, &bins);
    assert(bins == (FRAMES + DJ_WAVE_FRAMES - 1) / DJ_WAVE_FRAMES);
    dj_track_close(t);
    return NULL;
}

static void grows_under_a_reader(void)
{
    dj_track *t, *again;
    assert(dj_track_create(path, 44100, FRAMES + 10, FRAMES * 2, &t) == DJ_OK);
    assert(dj_track_create(path, 44100, 10, 10, &again) != DJ_OK); /* it exists */
    pthread_t thread;
    assert(pthread_create(&thread, NULL, reader, NULL) == 0);
    float piece[2 * PIECE];
    for (int at = 0; at < FRAMES; at += PIECE) {
        for (int i = 0; i < PIECE; i++) {
            piece[2 * i] = (float)((at + i) % 9973) / 1000;
            piece[2 * i + 1] = -piece[2 * i];
        }
        assert(dj_track_append(t, piece, PIECE) == DJ_OK);
    }
    assert(dj_track_append(t, piece, 11) == DJ_ERR_FULL);
    assert(dj_track_total(t) == FRAMES * 2);
    dj_track_finish(t);
    pthread_join(thread, NULL);
    dj_track_close(t);
}

static void refuses_what_is_no_track(void)
{
    dj_track *t;
    assert(dj_track_open("/nowhere/at/all", &t) == DJ_ERR_NOT_FOUND);
    assert(dj_track_create(path, 44100, 0, 0, &t) == DJ_ERR_BAD_ARG);
    FILE *f = fopen(path, "r+b");
    assert(f != NULL && fseek(f, 8, SEEK_SET) == 0 && fputc(0, f) == 0 && fputc(0, f) == 0);
    assert(fputc(0, f) == 0 && fputc(0, f) == 0 && fclose(f) == 0);
    assert(dj_track_open(path, &t) == DJ_ERR_VERSION); /* a rate of 0 */
    assert(truncate(path, 5000) == 0);
    assert(dj_track_open(path, &t) == DJ_ERR_VERSION);
}

int main(void)
{
    snprintf(path, sizeof path, "/dev/shm/dj-test-track-%d", (int)getpid());
    grows_under_a_reader();
    refuses_what_is_no_track();
    unlink(path);
    puts("ok");
    return 0;
}

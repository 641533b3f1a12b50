// links: csrc/track/track.c csrc/wave/wave.c csrc/rt.c csrc/status.c
/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Stems: files beside a track's own, opened with it, all of them or none; and their mix. */
#undef NDEBUG
#include "track/stems.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum { FRAMES = 5000, RATE = 44100 };

static char path[64];

static const char *beside(int stem)
{
    static char name[80];
    snprintf(name, sizeof name, "%s.s%d", path, stem);
    return name;
}

static float sample(int stem, int i) { return (float)((i * (stem + 3)) % 997) / 997 - 0.5f; }

static void write_track(const char *file, int stem, uint32_t rate, int frames)
{
    dj_track *t;
    assert(dj_track_create(file, rate, FRAMES, FRAMES, &t) == DJ_OK);
    static float pcm[2 * FRAMES];
    for (int i = 0; i < 2 * frames; i++)
        pcm[i] = sample(stem, i);
    dj_track_name(t, "A name that is longer than there is room for in the header of a track",
                  0x123456u + (uint32_t)stem);
    assert(dj_track_append(t, pcm, (uint32_t)frames) == DJ_OK);
    dj_track_finish(t);
    dj_track_close(t);
}

static void clear(void)
{
    unlink(path);
    for (int k = 1; k <= DJ_STEMS; k++)
        unlink(beside(k));
}

static void write_all(void)
{
    clear();
    write_track(path, 0, RATE, FRAMES);
    for (int k = 1; k <= DJ_STEMS; k++)
        write_track(beside(k), k, RATE, FRAMES);
}

static uint32_t stems_of_track(void)
{
    dj_track *t;
    assert(dj_track_open(path, &t) == DJ_OK);
    uint32_t n = 0;
    for (uint32_t k = 0; k < DJ_STEMS + 2; k++)
        n += dj_track_stem(t, k) != NULL;
    dj_track_close(t);
    return n;
}

static void all_of_them_or_none(void)
{
    write_all();
    assert(stems_of_track() == DJ_STEMS);
    unlink(beside(4));
    assert(stems_of_track() == 0);
    write_track(beside(4), 4, RATE + 1, FRAMES); /* another rate */
    assert(stems_of_track() == 0);
    assert(truncate(beside(4), 100) == 0);
    assert(stems_of_track() == 0);
    write_all();
    assert(truncate(beside(1), 5000) == 0);
    assert(stems_of_track() == 0);
}

static void a_label_fits_its_room(void)
{
    write_all();
    dj_track *t;
    char label[DJ_LABEL];
    assert(dj_track_open(path, &t) == DJ_OK);
    assert(dj_track_label(dj_track_stem(t, 2), label) == 0x123459u);
    assert(strlen(label) == DJ_LABEL - 1 && strncmp(label, "A name that", 11) == 0);
    dj_track_name(dj_track_stem(t, 2), "readers name nothing", 0);
    dj_track_close(t);
}

static void a_mix_is_the_sum_of_its_parts(void)
{
    write_all();
    dj_track *t;
    assert(dj_track_open(path, &t) == DJ_OK);
    const struct dj_stems stems = {true, {0.5f, 0.0f, 1.0f, 0.25f}};
    static float out[2 * FRAMES];
    dj_stems_add(t, &stems, 100, 4900, out);
    for (int i = 0; i < 2 * 4800; i++) {
        float sum = 0;
        for (int k = 0; k < DJ_STEMS; k++)
            sum += stems.gain[k] * sample(k + 1, i + 200);
        assert(out[i] == sum);
    }
    dj_track_close(t);
}

static void a_short_stem_is_silent_behind_its_end(void)
{
    write_all();
    for (int k = 1; k <= DJ_STEMS; k++) {
        unlink(beside(k));
        write_track(beside(k), k, RATE, 1000 * k);
    }
    dj_track *t;
    assert(dj_track_open(path, &t) == DJ_OK);
    const struct dj_stems stems = {true, {1.0f, 1.0f, 1.0f, 1.0f}};
    float out[2 * 8] = {0};
    dj_stems_add(t, &stems, 3996, 4004, out);
    assert(out[0] == sample(4, 2 * 3996) && out[7] == sample(4, 7999) && out[8] == 0.0f);
    dj_track_close(t);
}

static void only_what_is_heard_tells_mixes_apart(void)
{
    struct dj_stems a = {false, {1, 0, 1, 1}}, b = {false, {1, 1, 1, 1}};
    assert(dj_stems_same(&a, &b));
    a.mixed = true;
    assert(!dj_stems_same(&a, &b));
    b.mixed = true;
    assert(!dj_stems_same(&a, &b));
    b.gain[1] = 0;
    assert(dj_stems_same(&a, &b));
}

int main(void)
{
    snprintf(path, sizeof path, "/dev/shm/dj-test-stems-%d", (int)getpid());
    all_of_them_or_none();
    a_label_fits_its_room();
    a_mix_is_the_sum_of_its_parts();
    a_short_stem_is_silent_behind_its_end();
    only_what_is_heard_tells_mixes_apart();
    clear();
    return 0;
}

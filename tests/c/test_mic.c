// links: csrc/side/mic.c csrc/side/metronome.c csrc/side/tone.c csrc/dsp/smooth.c csrc/rt.c
/* SPDX-License-Identifier: GPL-3.0-or-later */
#undef NDEBUG
#include <assert.h>

#include "../../csrc/side/metronome.h"
#include "../../csrc/side/mic.h"
#include "../../csrc/side/tone.h"
#include "sound.h"

enum { RATE = 48000, LENGTH = 48000 };

static float in[LENGTH], main_out[2 * LENGTH], cue[2 * LENGTH], duck[LENGTH], out[4 * LENGTH];

static void clear(void)
{
    memset(main_out, 0, sizeof main_out);
    memset(cue, 0, sizeof cue);
    memset(out, 0, sizeof out);
}

static void sine(double hz, float peak)
{
    for (int i = 0; i < LENGTH; i++)
        in[i] = peak * (float)sin(2.0 * DJ_PI * hz * i / RATE);
}

static void without_a_microphone_nothing_is_written(void)
{
    struct dj_mic m;
    const struct dj_mic_params p = {.on = true, .pfl = true, .talkover = 1, .duck_db = 20};
    dj_mic_init(&m, RATE);
    clear();
    assert(!dj_mic_render(&m, &p, NULL, main_out, cue, NULL, duck, LENGTH));
    for (int i = 0; i < 2 * LENGTH; i++)
        assert(main_out[i] == 0.0f && cue[i] == 0.0f);
}

static void rumble_is_taken_out_and_the_voice_is_not(void)
{
    struct dj_mic m;
    const struct dj_mic_params p = {.on = true};
    const double hz[] = {20.0, 1000.0, 8000.0}, level[] = {-24.0, 0.0, 0.0};
    for (int k = 0; k < 3; k++) {
        dj_mic_init(&m, RATE);
        clear();
        sine(hz[k], 0.5f);
        assert(dj_mic_render(&m, &p, in, main_out, cue, NULL, duck, LENGTH));
        const double got = db(tone_level(main_out + LENGTH, LENGTH / 2, 2, hz[k], RATE) / 0.5);
        assert(fabs(got - level[k]) < 1.0);
    }
}

static void the_music_comes_back_to_exactly_itself(void)
{
    struct dj_mic m;
    struct dj_mic_params p = {.on = true, .talkover = DJ_TALKOVER_ON, .duck_db = 12};
    dj_mic_init(&m, RATE);
    sine(1000.0, 0.1f);
    dj_mic_render(&m, &p, in, main_out, cue, NULL, duck, LENGTH);
    assert(fabs(db((double)duck[LENGTH - 1]) + 12.0) < 0.01);
    assert(roughness(duck, LENGTH, 1) < 0.01);
    p.on = false;
    for (int i = 0; i < 4; i++)
        dj_mic_render(&m, &p, in, main_out, cue, NULL, duck, LENGTH);
    assert(duck[LENGTH - 1] == 1.0f);
}

static void clicks_sound_on_their_frames(void)
{
    struct dj_metronome m;
    struct dj_beats b = {.wanted = true, .count = 2, .at = {5, 30}, .bar = {true, false}};
    dj_metronome_init(&m, RATE);
    clear();
    dj_metronome_render(&m, &b, out, 32);
    for (int i = 0; i < 5; i++)
        assert(out[i] == 0.0f);
    assert(out[5] > 0.0f && out[30] > 0.0f);
    dj_metronome_render(&m, NULL, out + 32, LENGTH);
    assert(out[2000] == 0.0f);
}

static void the_tone_keeps_its_level_and_ends(void)
{
    struct dj_tone t;
    dj_tone_init(&t, RATE);
    clear();
    dj_tone_render(&t, 3, out, 4, LENGTH / 2);
    dj_tone_render(&t, 0, out + 2 * LENGTH, 4, LENGTH / 2);
    assert(fabs(db(tone_level(out + 4 * 6000 + 2, 12000, 4, 440.0, RATE)) + 20.0) < 0.1);
    assert(roughness(out + 2, LENGTH, 4) < 0.001);
    for (int i = 0; i < LENGTH; i++)
        assert(out[4 * i] == 0.0f && out[4 * i + 1] == 0.0f && out[4 * i + 3] == 0.0f);
    assert(out[4 * LENGTH - 2] == 0.0f);
}

int main(void)
{
    without_a_microphone_nothing_is_written();
    rumble_is_taken_out_and_the_voice_is_not();
    the_music_comes_back_to_exactly_itself();
    clicks_sound_on_their_frames();
    the_tone_keeps_its_level_and_ends();
    return 0;
}

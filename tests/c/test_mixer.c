// clang-format off
// links: csrc/mix/mixer.c csrc/mix/strip.c csrc/mix/master.c csrc/mix/booth.c csrc/dsp/eq.c csrc/dsp/filter.c csrc/mix/crossfader.c csrc/level/limiter.c csrc/level/truepeak.c csrc/level/meter.c csrc/dsp/smooth.c csrc/rt.c csrc/fx/rack.c csrc/fx/unit.c csrc/fx/slot.c csrc/fx/effect.c csrc/fx/effects/autofilter.c csrc/fx/effects/bitcrusher.c csrc/fx/effects/chorus.c csrc/fx/effects/echo.c csrc/fx/effects/flanger.c csrc/fx/effects/gate.c csrc/fx/effects/phaser.c csrc/fx/effects/pingpong.c csrc/fx/effects/reverb.c csrc/fx/effects/roll.c
// clang-format on
/* SPDX-License-Identifier: GPL-3.0-or-later */
#undef NDEBUG
#include <assert.h>

#include "../../csrc/mix/mixer.h"
#include "sound.h"

enum { RATE = 48000, LENGTH = 14400, LEFT = 0, RIGHT = 1, CUE_LEFT = 2, CUE_RIGHT = 3 };

static float sound[DJ_DECKS][2 * LENGTH], out[4 * LENGTH], other[4 * LENGTH];
static struct dj_mix_params p;
static struct dj_mixer *m;

static void defaults(void)
{
    p = (struct dj_mix_params){.limiter = true};
    for (int d = 0; d < DJ_DECKS; d++)
        p.strip[d] =
            (struct dj_strip_params){.eq = {1, 1, 1}, .fader = 1, .assign = 1, .resonance = 0.3f};
}

static void start(void)
{
    dj_mixer_free(m);
    m = dj_mixer_new(RATE);
    assert(m);
    defaults();
}

/* Render from frame `from` to `to` with the decks of `mask`. */
static void run(uint32_t from, uint32_t to, unsigned mask, float *into)
{
    const float *deck[DJ_DECKS];
    for (int d = 0; d < DJ_DECKS; d++)
        deck[d] = mask & (1u << d) ? sound[d] + 2 * from : NULL;
    for (uint32_t n; from < to; from += n) {
        n = to - from < DJ_MAX_FRAMES ? to - from : DJ_MAX_FRAMES;
        dj_mixer_render(m, &p, deck, into + (size_t)4 * from, n);
        for (int d = 0; d < DJ_DECKS; d++)
            deck[d] += deck[d] ? 2 * n : 0;
    }
}

static void noises(float size)
{
    for (int d = 0; d < DJ_DECKS; d++)
        for (int i = 0; i < 2 * LENGTH; i++)
            sound[d][i] = size * noise();
}

static void unity_is_bit_transparent(void)
{
    start();
    noises(0.3f);
    run(0, LENGTH, 2, out);
    uint32_t late = dj_mixer_latency(m);
    for (uint32_t i = late; i < LENGTH; i++)
        for (int c = 0; c < 2; c++)
            assert(out[4 * i + (uint32_t)c] == sound[1][2 * (i - late) + (uint32_t)c]);
    for (uint32_t i = 0; i < LENGTH; i++) /* nothing is cued */
        assert(out[4 * i + CUE_LEFT] == 0.0f && out[4 * i + CUE_RIGHT] == 0.0f);
}

static void cue_is_before_the_fader_and_in_time_with_main(void)
{
    start();
    noises(0.2f);
    p.strip[2].pfl = true;
    p.strip[2].fader = 0.0f;
    run(0, LENGTH, 5, out);
    uint32_t late = dj_mixer_latency(m);
    for (uint32_t i = late; i < LENGTH; i++) {
        assert(out[4 * i + LEFT] == sound[0][2 * (i - late)]);
        assert(out[4 * i + CUE_RIGHT] == sound[2][2 * (i - late) + 1]);
    }
    p.phones_split = true;
    p.phones_db = -6.0206f;
    run(0, LENGTH, 5, out);
    for (uint32_t i = 2000; i < LENGTH; i++) {
        const float *cued = sound[2] + 2 * (i - late), *main = sound[0] + 2 * (i - late);
        assert(fabsf(out[4 * i + CUE_LEFT] - 0.25f * (cued[0] + cued[1])) < 1e-5f);
        assert(fabsf(out[4 * i + CUE_RIGHT] - 0.25f * (main[0] + main[1])) < 1e-5f);
    }
}

static void gains_and_sides_are_as_told(void)
{
    start();
    for (int i = 0; i < 2 * LENGTH; i++)
        sound[0][i] = sound[1][i] = 0.1f * (float)sin(0.05 * (i / 2));
    p.strip[0].trim_db = 6.0206f;
    p.strip[0].assign = 0;
    p.strip[1].assign = 2;
    p.crossfader = -1.0f;
    p.main_db = -6.0206f;
    p.balance = 1.0f;
    run(0, LENGTH, 3, out);
    uint32_t late = dj_mixer_latency(m);
    for (uint32_t i = 2000; i < LENGTH; i++) {
        assert(out[4 * i + LEFT] == 0.0f);
        assert(fabsf(out[4 * i + RIGHT] - sound[0][2 * (i - late)]) < 1e-6f);
    }
    p.main_db = -60.0f;
    run(0, LENGTH, 3, out);
    assert(out[4 * (LENGTH - 1) + RIGHT] == 0.0f);
}

/* Other parameters every 480 frames, the same for the same step. */
static void throw_about(uint32_t step)
{
    noise_seed = step * 2654435761u + 17u;
    for (int d = 0; d < DJ_DECKS; d++) {
        struct dj_strip_params *s = &p.strip[d];
        s->trim_db = 24.0f * noise();
        for (int band = 0; band < 3; band++)
            s->eq[band] = fmaxf(0.0f, 1.0f + 1.5f * noise());
        s->filter = noise() > 0.3f ? noise() : 0.0f;
        s->resonance = fabsf(noise());
        s->fader = fabsf(noise());
        s->assign = (int)(fabsf(noise()) * 2.99f);
        s->pfl = noise() > 0.0f;
    }
    p.crossfader = noise();
    p.crossfader_curve = (int)(fabsf(noise()) * 2.99f);
    p.crossfader_reverse = noise() > 0.5f;
    p.fader_curve = (int)(fabsf(noise()) * 2.99f);
    p.main_db = 12.0f * noise();
    p.phones_db = 12.0f * noise();
    p.balance = noise() > 0.5f ? noise() : 0.0f;
    p.phones_mix = fabsf(noise());
    p.phones_split = noise() > 0.5f;
}

static void any_block_size_sounds_the_same(void)
{
    const uint32_t odd[] = {1, 64, 1000, 7, 480, 33, 129, 2};
    noises(0.5f);
    for (int way = 0; way < 4; way++) {
        start();
        for (uint32_t from = 0, n, k = 0; from < LENGTH; from += n, k++) {
            uint32_t to_step = 480 - from % 480, want = way == 0   ? 480
                                                        : way == 1 ? 64
                                                        : way == 2 ? 1
                                                                   : odd[k % 8];
            n = want < to_step ? want : to_step;
            if (from % 480 == 0)
                throw_about(from / 480);
            run(from, from + n, 15, way ? other : out);
        }
        assert(way == 0 || memcmp(out, other, sizeof out) == 0);
    }
}

static void nothing_exceeds_the_ceiling(void)
{
    start();
    float most = 0.0f;
    for (uint32_t round = 0; round < 20; round++) {
        noises(1.0f);
        for (uint32_t from = 0; from < LENGTH; from += 480) {
            throw_about(round * 30 + from / 480);
            run(from, from + 480, 15, out);
        }
        for (int i = 0; i < 4 * LENGTH; i++) {
            assert(dj_finitef(out[i]));
            most = fmaxf(most, fabsf(out[i]));
        }
    }
    printf("random parameters, 4 decks of noise: peak %.3f dB\n", db((double)most));
    assert(db((double)most) <= -0.3);
}

static void no_parameter_clicks(void)
{
    const double hz = 150.0;
    double sine = 0.5 * pow(2.0 * DJ_PI * hz / RATE, 2.0), worst = 0.0;
    for (int i = 0; i < 2 * LENGTH; i++)
        sound[0][i] = 0.5f * (float)sin(2.0 * DJ_PI * hz * (i / 2) / RATE);
    for (int which = 0; which < 12; which++) {
        start();
        p.limiter = true;
        p.strip[0].pfl = true;
        run(0, 4800, 1, out);
        struct dj_strip_params *s = &p.strip[0];
        switch (which) {
        case 0: s->trim_db = 5.0f; break;
        case 1: s->eq[0] = 0.0f; break;
        case 2: s->eq[1] = 0.0f; break;
        case 3: s->eq[2] = 0.0f; break;
        case 4: s->filter = 1.0f; break;
        case 5: s->filter = -1.0f; break;
        case 6: s->fader = 0.0f; break;
        case 7: s->assign = 0, p.crossfader = 1.0f; break;
        case 8: s->pfl = false; break;
        case 9: p.main_db = -60.0f, p.phones_db = -60.0f; break;
        case 10: p.balance = -1.0f, p.phones_split = true; break;
        default: p.limiter = false, p.phones_mix = 1.0f; break;
        }
        run(4800, LENGTH, 1, out);
        for (int c = 0; c < 4; c++)
            worst = fmax(worst, roughness(out + 800 + c, LENGTH - 200, 4));
    }
    printf("150 Hz, a jump of each parameter: second difference %.1f times the sine's\n",
           worst / sine);
    assert(worst < 10.0 * sine);
}

static void bad_samples_do_no_lasting_harm(void)
{
    start();
    noises(0.2f);
    p.strip[0].eq[0] = 0.5f;
    p.strip[0].filter = -0.5f;
    sound[0][500] = NAN;
    sound[0][501] = INFINITY;
    sound[0][777] = -INFINITY;
    sound[0][778] = 1e38f;
    run(0, LENGTH, 1, out);
    for (int i = 0; i < 4 * LENGTH; i++)
        assert(dj_finitef(out[i]));
    sound[0][500] = sound[0][501] = sound[0][777] = sound[0][778] = 0.0f;
    start();
    p.strip[0].eq[0] = 0.5f;
    p.strip[0].filter = -0.5f;
    run(0, LENGTH, 1, other);
    assert(memcmp(out, other, sizeof out) == 0);
    p.strip[0].trim_db = NAN; /* and bad parameters are not taken */
    p.strip[0].eq[1] = INFINITY;
    p.strip[0].filter = NAN;
    p.crossfader = NAN;
    p.main_db = NAN;
    run(0, LENGTH, 1, out);
    for (int i = 0; i < 4 * LENGTH; i++)
        assert(dj_finitef(out[i]));
    assert(fabsf(out[4 * LENGTH - 4]) > 0.0f);
}

static void meters_tell_what_is_heard(void)
{
    start();
    dj_state s = {0};
    for (int i = 0; i < 2 * LENGTH; i++)
        sound[1][i] = 0.5f * (float)sin(2.0 * DJ_PI * 1000.0 * (i / 2) / RATE);
    p.strip[1].fader = 0.5f;
    p.strip[1].pfl = true;
    run(0, LENGTH, 2, out);
    dj_mixer_meters(m, &s);
    assert(fabsf(s.deck[1].meter.peak[0] - 0.25f) < 0.001f && s.deck[0].meter.peak[0] == 0.0f);
    assert(fabsf(s.main.peak[1] - 0.25f) < 0.001f && fabsf(s.phones.peak[0] - 0.5f) < 0.001f);
    assert(s.limiter_db == 0.0f && s.main.clips == 0);
    p.main_db = 12.0f;
    p.strip[1].trim_db = 12.0f;
    run(0, LENGTH, 2, out);
    dj_mixer_meters(m, &s);
    assert(s.limiter_db < -11.0f && s.limiter_db > -14.0f && s.main.clips == 0 &&
           s.main.peak[0] < 0.967f);
    p.limiter = false;
    run(0, LENGTH, 2, out);
    dj_mixer_meters(m, &s);
    assert(s.main.clips > 0 && s.main.peak[0] == 1.0f && s.limiter_db == 0.0f);
    run(0, LENGTH, 0, out);
    dj_mixer_clip_reset(m);
    for (int round = 0; round < 40; round++) /* the deck is gone: silence, then sleep */
        run(0, LENGTH, 0, out);
    dj_mixer_meters(m, &s);
    assert(s.main.clips == 0 && s.deck[1].meter.peak[0] == 0.0f &&
           s.deck[1].meter.lufs_short == -120.0f);
}

static void a_deck_that_wakes_the_mixer_is_heard_from_its_first_frame(void)
{
    start();
    noises(0.2f);
    for (int round = 0; round < 20; round++)
        run(0, LENGTH, 0, out);
    p.strip[3].fader = 0.0f; /* moves while nothing sounds: has arrived when something does */
    run(0, 100, 0, out);
    p.strip[3].fader = 1.0f;
    run(0, 100, 0, out);
    run(0, LENGTH, 8, out);
    uint32_t late = dj_mixer_latency(m);
    for (uint32_t i = late; i < LENGTH; i++)
        assert(out[4 * i + LEFT] == sound[3][2 * (i - late)]);
}

static void reset_forgets_and_jumps(void)
{
    start();
    noises(0.9f);
    p.strip[0].trim_db = 20.0f;
    run(0, LENGTH, 15, out);
    defaults();
    p.strip[0].fader = 0.5f;
    dj_mixer_reset(m, &p);
    memset(sound, 0, sizeof sound);
    sound[0][0] = 0.5f;
    run(0, 1000, 1, out);
    uint32_t late = dj_mixer_latency(m);
    for (uint32_t i = 0; i < 1000; i++)
        assert(out[4 * i] == (i == late ? 0.25f : 0.0f));
}

int main(void)
{
    unity_is_bit_transparent();
    cue_is_before_the_fader_and_in_time_with_main();
    gains_and_sides_are_as_told();
    any_block_size_sounds_the_same();
    nothing_exceeds_the_ceiling();
    no_parameter_clicks();
    bad_samples_do_no_lasting_harm();
    meters_tell_what_is_heard();
    a_deck_that_wakes_the_mixer_is_heard_from_its_first_frame();
    reset_forgets_and_jumps();
    dj_mixer_free(m);
    return 0;
}

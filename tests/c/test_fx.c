// clang-format off
// links: csrc/mix/mixer.c csrc/mix/strip.c csrc/mix/master.c csrc/mix/booth.c csrc/dsp/eq.c csrc/dsp/filter.c csrc/mix/crossfader.c csrc/level/limiter.c csrc/level/truepeak.c csrc/level/meter.c csrc/dsp/smooth.c csrc/rt.c csrc/fx/rack.c csrc/fx/unit.c csrc/fx/slot.c csrc/fx/effect.c csrc/fx/effects/echo.c csrc/fx/effects/pingpong.c csrc/fx/effects/reverb.c csrc/fx/effects/flanger.c csrc/fx/effects/phaser.c csrc/fx/effects/chorus.c csrc/fx/effects/autofilter.c csrc/fx/effects/bitcrusher.c csrc/fx/effects/gate.c csrc/fx/effects/roll.c
// clang-format on
/* SPDX-License-Identifier: GPL-3.0-or-later */
#undef NDEBUG
#include <assert.h>

#include "../../csrc/fx/rack.h"
#include "../../csrc/mix/mixer.h"
#include "sound.h"

enum { RATE = 48000, SECOND = RATE, LENGTH = 10 * RATE };
enum { ECHO = 1, PINGPONG, REVERB, FLANGER, PHASER, CHORUS, FILTER, BITCRUSHER, GATE, ROLL };

static float sound[2 * LENGTH], out[4 * LENGTH], other[4 * LENGTH];
static struct dj_mix_params p;
static struct dj_mixer *m;

static void defaults(void)
{
    p = (struct dj_mix_params){.limiter = false, .main_db = -12.0412f};
    for (int d = 0; d < DJ_DECKS; d++)
        p.strip[d] =
            (struct dj_strip_params){.eq = {1, 1, 1}, .fader = 1, .assign = 1, .resonance = 0.3f};
    p.fx.unit[0] = (struct dj_unit_params){.deck = {true}, .mix = 1.0f};
}

static struct dj_unit_params *start_at(uint32_t rate, int effect)
{
    dj_mixer_free(m);
    m = dj_mixer_new(rate);
    assert(m);
    defaults();
    struct dj_unit_params *u = &p.fx.unit[0];
    u->slot[0] =
        (struct dj_slot_params){.effect = effect, .on = true, .amount = 0.5f, .beats = 0.5f};
    u->on = effect > 0;
    return u;
}

static struct dj_unit_params *start(int effect) { return start_at(RATE, effect); }

/* Deck 1 plays frames `from` to `to`. */
static void run(uint32_t from, uint32_t to, float *into)
{
    for (uint32_t n; from < to; from += n) {
        n = to - from < DJ_MAX_FRAMES ? to - from : DJ_MAX_FRAMES;
        const float *deck[DJ_DECKS] = {sound + 2 * from, NULL, NULL, NULL};
        dj_mixer_render(m, &p, deck, into + (size_t)4 * from, n);
    }
}

static void sine(double hz)
{
    for (int i = 0; i < 2 * LENGTH; i++)
        sound[i] = 0.5f * (float)sin(2.0 * DJ_PI * hz * (i / 2) / RATE);
}

static void silence_from(uint32_t frame)
{
    memset(sound + 2 * frame, 0, sizeof sound - 2 * frame * sizeof *sound);
}

static double peak(const float *x, uint32_t from, uint32_t to)
{
    double most = 0.0;
    for (uint32_t i = from; i < to; i++)
        most = fmax(most, fmax(fabs((double)x[4 * i]), fabs((double)x[4 * i + 1])));
    return most;
}

static void off_is_bit_transparent(void)
{
    for (int i = 0; i < 2 * LENGTH; i++)
        sound[i] = 0.3f * noise();
    start(0);
    run(0, SECOND, out);
    for (int effect = 1; effect < DJ_EFFECTS; effect++) {
        start(effect)->on = false;
        run(0, SECOND, other);
        assert(memcmp(out, other, 4 * SECOND * sizeof *out) == 0);
        start(effect)->deck[0] = false; /* on, for nobody */
        run(0, SECOND, other);
        assert(memcmp(out, other, 4 * SECOND * sizeof *out) == 0);
    }
}

static void after_the_tail_it_is_bit_transparent_again(void)
{
    for (int effect = 1; effect < DJ_EFFECTS; effect++) {
        for (int i = 0; i < 2 * LENGTH; i++)
            sound[i] = 0.3f * noise();
        struct dj_unit_params *u = start(effect);
        u->slot[0].amount = 0.2f;
        run(0, SECOND, other);
        u->on = false;
        run(SECOND, LENGTH, other);
        assert(!dj_mixer_keeps_time(m));
        const float *deck = sound + 2 * (LENGTH - SECOND);
        start(0);
        const float *decks[DJ_DECKS] = {deck, NULL, NULL, NULL};
        for (uint32_t at = 0; at < SECOND; at += 4800, decks[0] += 9600)
            dj_mixer_render(m, &p, decks, out + 4 * at, 4800);
        for (uint32_t i = 4800; i < SECOND; i++)
            assert(out[4 * i] == other[4 * (LENGTH - SECOND + i)]);
    }
}

static void an_echo_comes_at_its_beat(void)
{
    const double bpm[3] = {120.0, 128.0, 174.0};
    const float beats[3] = {0.5f, 0.75f, 1.0f};
    for (int k = 0; k < 3; k++) {
        struct dj_unit_params *u = start(ECHO);
        u->slot[0].beats = beats[k];
        memset(sound, 0, sizeof sound);
        struct dj_fx_beats b = {.deck[0] = {.beat = 0.0, .bpm = bpm[k], .moving = false}};
        dj_mixer_beats(m, &b);
        run(0, 4800, out); /* faded in */
        sound[2 * 4800] = sound[2 * 4800 + 1] = 0.5f;
        run(4800, 2 * SECOND, out);
        const uint32_t late = dj_mixer_latency(m), at = 4800 + late;
        const uint32_t delay = (uint32_t)lround((double)beats[k] * 60.0 / bpm[k] * RATE);
        assert(fabsf(out[4 * at] - 0.125f) < 1e-4f); /* the dry sound stays */
        assert(fabsf(out[4 * (at + delay)] - 0.125f) < 1e-4f);
        assert(peak(out, at + 1, at + delay) < 1e-6);
        assert(peak(out, at + 2 * delay - 2, at + 2 * delay + 40) > 0.005);
    }
}

/* Largest step from frame to frame of what is heard, over the sound's own. */
static double step(uint32_t from, uint32_t to)
{
    double most = 0.0;
    for (uint32_t i = from + 1; i < to; i++)
        most = fmax(most, fabs((double)(out[4 * i] - out[4 * i - 4])));
    return most / (0.5 * 0.25 * 2.0 * DJ_PI * 150.0 / RATE);
}

static void no_switch_clicks(void)
{
    double worst = 0.0;
    sine(150.0);
    for (int effect = 1; effect < DJ_EFFECTS; effect++) {
        if (effect == BITCRUSHER) /* is made of steps */
            continue;
        for (int which = 0; which < 9; which++) {
            struct dj_unit_params *u = start(effect);
            u->on = which != 0;
            u->deck[0] = which != 1;
            u->slot[0].on = which != 2;
            run(0, SECOND, out);
            switch (which) {
            case 0: u->on = true; break;
            case 1: u->deck[0] = true; break;
            case 2: u->slot[0].on = true; break;
            case 3: u->on = false; break;
            case 4: u->deck[0] = false; break;
            case 5: u->slot[0].on = false; break;
            case 6: u->mix = 0.0f; break;
            case 7: u->slot[0].effect = effect == ECHO ? REVERB : ECHO; break;
            default: u->master = true; break;
            }
            run(SECOND, 2 * SECOND, out);
            double most = step(SECOND / 2, 2 * SECOND);
            if (most > 6.0)
                printf("effect %d switch %d: %.1f\n", effect, which, most);
            worst = fmax(worst, most);
        }
    }
    printf("150 Hz, each switch of each effect: largest step %.1f times the sine's\n", worst);
    assert(worst < 8.0);
}

static void other_beats_and_amounts_do_not_click(void)
{
    double worst = 0.0;
    sine(150.0);
    for (int effect = 1; effect < DJ_EFFECTS; effect++) {
        if (effect == BITCRUSHER)
            continue;
        struct dj_unit_params *u = start(effect);
        for (uint32_t k = 0; k < 8; k++) {
            u->slot[0].beats = k % 2 ? 0.25f : 1.0f;
            u->slot[0].amount = k % 3 ? 0.3f : 0.8f;
            run(k * 12000, (k + 1) * 12000, out);
        }
        worst = fmax(worst, step(24000, 96000));
    }
    printf("150 Hz, beats and amount jump: largest step %.1f times the sine's\n", worst);
    assert(worst < 10.0);
}

static void tails_ring_out_after_the_unit_is_off(void)
{
    const int tails[3] = {ECHO, PINGPONG, REVERB};
    for (int k = 0; k < 3; k++) {
        for (int slot_only = 0; slot_only < 2; slot_only++) {
            sine(440.0);
            silence_from(SECOND);
            struct dj_unit_params *u = start(tails[k]);
            run(0, SECOND, out);
            if (slot_only)
                u->slot[0].on = false;
            else
                u->on = false;
            run(SECOND, LENGTH, out);
            const double early = peak(out, SECOND + 9600, SECOND + 24000),
                         late = peak(out, LENGTH - 4800, LENGTH);
            printf("effect %d: tail %.1f dB, after 9 s %.1f dB\n", tails[k], db(early), db(late));
            assert(early > 0.005 && late < 1e-4 && late < 0.01 * early);
        }
    }
}

static void what_comes_after_switching_off_gets_no_echo(void)
{
    memset(sound, 0, sizeof sound);
    struct dj_unit_params *u = start(ECHO);
    run(0, 4800, out);
    u->on = false;
    run(4800, 9600, out);
    for (int i = 0; i < 200; i++)
        sound[2 * 9600 + i] = 0.5f;
    run(9600, SECOND, out);
    assert(peak(out, 9600 + 400, SECOND) < 1e-6 + peak(out, 0, 4800));
}

static void changing_effects_keep_their_level(void)
{
    const int inserts[] = {FLANGER, PHASER, CHORUS, FILTER, GATE, ROLL};
    for (int i = 0; i < 2 * LENGTH; i++)
        sound[i] = 0.3f * noise();
    start(0);
    run(0, 4 * SECOND, out);
    double dry = 0.0;
    for (uint32_t i = SECOND; i < 4 * SECOND; i++)
        dry += (double)(out[4 * i] * out[4 * i]);
    for (int k = 0; k < 6; k++) {
        start(inserts[k]);
        run(0, 4 * SECOND, out);
        double wet = 0.0;
        for (uint32_t i = SECOND; i < 4 * SECOND; i++)
            wet += (double)(out[4 * i] * out[4 * i]);
        const double change = 0.5 * db(wet / dry);
        printf("effect %d: noise changes by %.1f dB\n", inserts[k], change);
        assert(change < 3.0 && change > -9.0);
    }
}

static void hostile_sound_stays_bounded(void)
{
    const uint32_t rates[4] = {44100, 48000, 96000, 192000};
    for (int r = 0; r < 4; r++) {
        for (int i = 0; i < 2 * LENGTH; i++)
            sound[i] = i / 200 % 2 ? 1.0f : -1.0f;
        sound[5000] = NAN;
        sound[7001] = INFINITY;
        sound[9000] = 9e5f;
        for (int effect = 1; effect < DJ_EFFECTS; effect++) {
            struct dj_unit_params *u = start_at(rates[r], effect);
            u->slot[0].amount = 1.0f;
            u->slot[0].beats = 0.125f;
            u->slot[1] = u->slot[0];
            u->slot[2] = u->slot[0];
            u->slot[1].effect = 1 + (effect + 2) % (DJ_EFFECTS - 1);
            u->slot[2].effect = REVERB;
            run(0, 3 * SECOND, out);
            for (uint32_t i = 0; i < 12 * SECOND; i++)
                assert(dj_finitef(out[i]) && fabsf(out[i]) <= 1.0f);
            assert(peak(out, 2 * SECOND, 3 * SECOND) > 0.0);
        }
    }
}

/* Other parameters every 480 frames, the same for the same step. */
static void throw_about(uint32_t at)
{
    noise_seed = at * 2654435761u + 17u;
    for (int u = 0; u < DJ_FX_UNITS; u++) {
        struct dj_unit_params *unit = &p.fx.unit[u];
        unit->on = noise() > -0.6f;
        unit->mix = fabsf(noise());
        unit->master = noise() > 0.8f;
        for (int d = 0; d < DJ_DECKS; d++)
            unit->deck[d] = noise() > 0.0f;
        for (int k = 0; k < DJ_FX_SLOTS; k++)
            unit->slot[k] = (struct dj_slot_params){
                .effect = (int)(fabsf(noise()) * (float)DJ_EFFECTS * 0.999f),
                .on = noise() > -0.5f,
                .amount = fabsf(noise()),
                .beats = exp2f(3.0f * noise()),
            };
    }
}

static void any_block_size_sounds_the_same(void)
{
    const uint32_t odd[] = {1, 64, 1000, 7, 480, 33, 129, 2}, length = 2 * SECOND;
    for (int i = 0; i < 2 * LENGTH; i++)
        sound[i] = 0.5f * noise();
    for (int way = 0; way < 3; way++) {
        start(0);
        p.limiter = true;
        for (uint32_t from = 0, n, k = 0; from < length; from += n, k++) {
            const uint32_t to_step = 480 - from % 480;
            const uint32_t want = way == 0 ? 480 : way == 1 ? 64 : odd[k % 8];
            n = want < to_step ? want : to_step;
            if (from % 4800 == 0)
                throw_about(from / 4800);
            run(from, from + n, way ? other : out);
        }
        assert(way == 0 || memcmp(out, other, 4 * length * sizeof *out) == 0);
    }
}

static void units_stand_side_by_side(void)
{
    sine(440.0);
    start(0);
    run(0, SECOND, out);
    start(0);
    for (int u = 0; u < 2; u++) {
        p.fx.unit[u] = (struct dj_unit_params){.on = true, .deck = {true}, .mix = 1.0f};
        p.fx.unit[u].slot[0] = (struct dj_slot_params){ECHO, true, 0.0f, 1.0f};
    }
    run(0, SECOND, other); /* echoes without amount leave the sound as it is */
    for (uint32_t i = 0; i < SECOND; i++)
        assert(fabsf(out[4 * i] - other[4 * i]) < 1e-5f);
}

static void a_unit_on_the_main_output_works_on_all_decks(void)
{
    sine(440.0);
    struct dj_unit_params *u = start(GATE);
    u->deck[0] = false;
    u->master = true;
    u->slot[0].amount = 0.5f;
    u->slot[0].beats = 1.0f;
    run(0, 2 * SECOND, out);
    double quietest = 1.0;
    for (uint32_t at = SECOND; at + 240 < 2 * SECOND; at += 240)
        quietest = fmin(quietest, peak(out, at, at + 240));
    assert(peak(out, SECOND, 2 * SECOND) > 0.12 && quietest < 1e-4);
}

int main(void)
{
    off_is_bit_transparent();
    after_the_tail_it_is_bit_transparent_again();
    an_echo_comes_at_its_beat();
    no_switch_clicks();
    other_beats_and_amounts_do_not_click();
    tails_ring_out_after_the_unit_is_off();
    what_comes_after_switching_off_gets_no_echo();
    changing_effects_keep_their_level();
    hostile_sound_stays_bounded();
    any_block_size_sounds_the_same();
    units_stand_side_by_side();
    a_unit_on_the_main_output_works_on_all_decks();
    dj_mixer_free(m);
    return 0;
}

// links: csrc/clock/pulses.c csrc/clock/music.c
/* SPDX-License-Identifier: GPL-3.0-or-later */
/* MIDI clock: 24 pulses a beat on the beats, starts on bars. */
#undef NDEBUG
#include "clock/pulses.h"

#include <assert.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#define S 1000000000ull

struct seen {
    int clocks, starts, stops, positions;
    double start_beat; /* of the music, at the pulse after the start */
    bool start_next;
    double worst; /* pulses off the music's */
    uint32_t place;
};

/* Play music of this tempo for some seconds; `late`: wake so much too late each time. */
static void play(struct dj_pulses *p, struct dj_music *m, uint64_t *now, double seconds,
                 struct seen *s, uint64_t late)
{
    const uint64_t end = *now + (uint64_t)(seconds * 1e9);
    while (*now < end) {
        uint8_t out[DJ_PULSES_ROOM];
        uint64_t wake = 0;
        const uint32_t n = dj_pulses_step(p, m, *now, out, &wake);
        assert(n <= DJ_PULSES_ROOM && wake >= *now && wake <= *now + S / 100);
        const double beat = m->beat + ((double)*now - (double)m->ns) * 1e-9 * m->bpm / 60.0;
        for (uint32_t i = 0; i < n; i++) {
            if (out[i] == 0xF2) {
                s->positions++;
                s->place = out[i + 1] | (uint32_t)out[i + 2] << 7;
                i += 2;
            } else if (out[i] == 0xF8) {
                const double off = beat * 24.0 - floor(beat * 24.0 + 0.5);
                s->clocks++;
                if (m->sounding)
                    s->worst = fmax(s->worst, fabs(off));
                if (s->start_next)
                    s->start_beat = beat;
                s->start_next = false;
            } else if (out[i] == 0xFA || out[i] == 0xFB) {
                s->starts++;
                s->start_next = true;
            } else {
                assert(out[i] == 0xFC);
                s->stops++;
            }
        }
        *now = (wake > *now ? wake : *now + 1000) + late;
    }
}

static void pulses_lie_on_the_beats(void)
{
    struct dj_pulses p = {.transport = DJ_SEND_START};
    struct dj_music m = {.sounding = true, .ns = S, .beat = 1.3, .bpm = 128.0};
    struct seen s = {0};
    uint64_t now = S;
    play(&p, &m, &now, 60.0, &s, 20000);
    assert(abs(s.clocks - 128 * 24) <= 1);
    assert(s.worst < 0.01);
    assert(s.starts == 1 && s.stops == 0);
    assert(fabs(s.start_beat - 4.0) < 0.01); /* the first bar after 1.3 */
}

static void a_jump_is_made_up_for(void)
{
    struct dj_pulses p = {.transport = DJ_SEND_START};
    struct dj_music m = {.sounding = true, .ns = S, .beat = 0.0, .bpm = 120.0};
    struct seen s = {0};
    uint64_t now = S;
    play(&p, &m, &now, 5.0, &s, 0);
    m.beat += 0.3;
    play(&p, &m, &now, 4.0, &s, 0);
    struct seen after = {0};
    play(&p, &m, &now, 5.0, &after, 0);
    assert(after.worst < 0.01 && s.starts == 1);
}

static void the_clock_goes_on_when_the_music_stops(void)
{
    struct dj_pulses p = {.transport = DJ_SEND_POSITION};
    struct dj_music m = {.sounding = true, .ns = S, .beat = 16.1, .bpm = 140.0};
    struct seen s = {0};
    uint64_t now = S;
    play(&p, &m, &now, 5.0, &s, 0);
    assert(s.positions == 1 && s.starts == 1 && s.place == 80); /* beat 20 in sixteenths */
    m = (struct dj_music){.beat = NAN, .ns = now};
    struct seen quiet = {0};
    play(&p, &m, &now, 10.0, &quiet, 0);
    assert(quiet.stops == 1 && quiet.starts == 0);
    assert(abs(quiet.clocks - 10 * 56) <= 1);
}

static void a_long_sleep_does_not_flood(void)
{
    struct dj_pulses p = {.transport = DJ_SEND_NONE};
    struct dj_music m = {.sounding = true, .ns = S, .beat = 0.0, .bpm = 120.0};
    uint8_t out[DJ_PULSES_ROOM];
    uint64_t wake = 0;
    dj_pulses_step(&p, &m, S, out, &wake);
    assert(dj_pulses_step(&p, &m, 100 * S, out, &wake) <= 1);
}

static void a_roll_or_a_scratch_does_not_shake_the_pulses(void)
{
    struct dj_pulses p = {.transport = DJ_SEND_START};
    struct dj_music m = {.sounding = true, .ns = S, .beat = 0.0, .bpm = 120.0};
    struct seen s = {0}, steady = {0};
    uint64_t now = S;
    play(&p, &m, &now, 5.0, &s, 0);
    struct dj_music rolls = m;
    rolls.loose = true;
    for (int i = 0; i < 40; i++) { /* a quarter of a beat, over and over */
        rolls.beat -= 0.25;
        play(&p, &rolls, &now, 0.125, &s, 0);
    }
    play(&p, &m, &now, 5.0, &steady, 0); /* slip brings it back */
    assert(steady.worst < 0.01 && steady.starts == 0);
}

static void a_sequencer_goes_along_with_a_jump(void)
{
    for (int transport = DJ_SEND_START; transport <= DJ_SEND_POSITION; transport++) {
        struct dj_pulses p = {.transport = (enum dj_transport_send)transport};
        struct dj_music m = {.sounding = true, .ns = S, .beat = 0.0, .bpm = 120.0};
        struct seen s = {0};
        uint64_t now = S;
        play(&p, &m, &now, 5.0, &s, 0);
        m.beat += 32.0;
        struct seen after = {0};
        play(&p, &m, &now, 5.0, &after, 0);
        const bool goes = transport == DJ_SEND_POSITION;
        assert(after.starts == goes && after.stops == goes && after.positions == goes);
        assert(!goes || after.place == (uint32_t)(after.start_beat * 4.0 + 0.5));
        assert(abs(after.clocks - 240) <= 1 && after.worst < 0.01);
    }
}

static void a_jump_that_is_taken_back_is_none(void)
{
    struct dj_pulses p = {.transport = DJ_SEND_POSITION};
    struct dj_music m = {.sounding = true, .ns = S, .beat = 0.0, .bpm = 120.0};
    struct seen s = {0}, after = {0};
    uint64_t now = S;
    play(&p, &m, &now, 5.0, &s, 0);
    m.beat += 2.0;
    play(&p, &m, &now, 0.1, &after, 0);
    m.beat -= 2.0;
    play(&p, &m, &now, 2.0, &after, 0);
    assert(after.stops == 0 && after.positions == 0);
}

/* A deck at 120 BPM and its usual speed, at beat 8. */
static dj_state deck_at_8(void)
{
    dj_state s = {.sample_rate = 48000, .frames = 64, .time_ns = S};
    s.deck[2] = (dj_deck_state){.playing = true, .rate = 1.0, .beat = 8.0, .bpm = 120.0};
    s.deck[2].track_rate = 48000;
    s.deck[2].position = s.deck[2].slip_position = 192000.0;
    return s;
}

static bool loose(const dj_state *s, double percent)
{
    const double tempo[DJ_DECKS] = {0.0, 0.0, percent, 0.0};
    return dj_music_of(s, 3, 0.0, tempo).loose;
}

static void what_is_played_with_is_loose(void)
{
    dj_state s = deck_at_8();
    assert(!loose(&s, 0.0));
    s.deck[2].rate = 1.04; /* nudged */
    assert(!loose(&s, 0.0));
    s.deck[2].rate = 1.5;
    assert(loose(&s, 0.0) && !loose(&s, 50.0));
    s.deck[2].rate = -1.0;
    assert(loose(&s, 0.0));
    s = deck_at_8();
    s.deck[2].slip_position += 12000.0;
    assert(loose(&s, 0.0));
    const double lengths[] = {24000.0, 96000.0, 12000.0, 36000.0};
    for (int i = 0; i < 4; i++) { /* 1, 4, 1/2 and 3/2 beats */
        s = deck_at_8();
        s.deck[2].looping = true;
        s.deck[2].loop_start = 190000.0;
        s.deck[2].loop_end = 190000.0 + lengths[i];
        assert(loose(&s, 0.0) == (i > 1));
    }
    s.deck[2].looping = false;
    s.deck[2].track_rate = 0;
    assert(!dj_music_of(&s, 3, 0.0, (double[DJ_DECKS]){0}).sounding);
}

int main(void)
{
    a_roll_or_a_scratch_does_not_shake_the_pulses();
    a_sequencer_goes_along_with_a_jump();
    a_jump_that_is_taken_back_is_none();
    what_is_played_with_is_loose();
    pulses_lie_on_the_beats();
    a_jump_is_made_up_for();
    the_clock_goes_on_when_the_music_stops();
    a_long_sleep_does_not_flood();
    puts("ok");
    return 0;
}

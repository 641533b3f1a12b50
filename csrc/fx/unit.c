/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "unit.h"

#define GLIDE_S 0.010
#define TAIL_S (DJ_EFFECT_MEMORY_S + 0.3) /* off and quiet for so long: it goes to sleep */
#define QUIET 1e-5f                       /* -100 dB */
#define LOUDEST 16.0f                     /* goes in at most */
#define FREE_BPM 120.0                    /* without a grid */
#define SLOWEST_BPM 20.0
#define FASTEST_BPM 2000.0
#define PULL 0.05 /* of the way to the beat, a cell */

void dj_fx_unit_init(struct dj_fx_unit *u, float *memory, uint32_t sample_rate)
{
    memset(u, 0, sizeof *u);
    const uint32_t room = 2 * (uint32_t)ceil(DJ_EFFECT_MEMORY_S * sample_rate);
    for (uint32_t k = 0; k < DJ_FX_SLOTS; k++)
        dj_fx_slot_init(&u->slot[k], memory + (size_t)k * room, sample_rate);
    dj_smooth_init(&u->send, GLIDE_S, sample_rate);
    dj_smooth_init(&u->mix, GLIDE_S, sample_rate);
    u->rate = sample_rate;
    u->time.step = FREE_BPM / 60.0 / u->rate;
}

static bool assigned(const struct dj_unit_params *p)
{
    bool any = p->master;
    for (int d = 0; d < DJ_DECKS; d++)
        any = any || p->deck[d];
    return any;
}

static void apply(struct dj_fx_unit *u)
{
    const struct dj_unit_params *p = &u->set;
    dj_f4 send;
    for (int d = 0; d < DJ_DECKS; d++)
        send[d] = p->on && p->deck[d] && !p->master ? 1.0f : 0.0f;
    dj_smooth_to(&u->send, send);
    const float main = p->on && p->master ? 1.0f : 0.0f;
    dj_smooth_to(&u->mix, (dj_f4){dj_clampf(p->mix, 0.0f, 1.0f), main, 0.0f, 0.0f});
}

void dj_fx_unit_set(struct dj_fx_unit *u, const struct dj_unit_params *p)
{
    u->set = *p;
    if (!u->awake && p->on && assigned(p)) {
        u->awake = true;
        u->quiet = 0;
        u->time.beat = -1.0; /* takes the first beat it is told */
        dj_smooth_jump(&u->mix, (dj_f4){dj_clampf(p->mix, 0.0f, 1.0f), 0.0f, 0.0f, 0.0f});
    }
    if (u->awake)
        apply(u);
}

void dj_fx_unit_reset(struct dj_fx_unit *u)
{
    dj_smooth_jump(&u->send, u->send.target);
    dj_smooth_jump(&u->mix, u->mix.target);
    for (int k = 0; k < DJ_FX_SLOTS; k++)
        dj_fx_slot_reset(&u->slot[k]);
}

/* The deck whose beats count: the first that is assigned and plays, the leader, the first with a
 * grid. Return: NULL without any. */
static const struct dj_fx_beat *leading(const struct dj_fx_unit *u, const struct dj_fx_beats *b)
{
    const struct dj_fx_beat *any = NULL;
    for (int d = DJ_DECKS - 1; d >= 0; d--)
        if (u->set.deck[d] && b->deck[d].bpm > 0.0)
            any = &b->deck[d];
    for (int d = 0; d < DJ_DECKS && !u->set.master; d++)
        if (u->set.deck[d] && b->deck[d].bpm > 0.0 && b->deck[d].moving)
            return &b->deck[d];
    if (b->leader > 0 && b->deck[b->leader - 1].bpm > 0.0)
        return &b->deck[b->leader - 1];
    return any;
}

/* The unit's own beats run evenly and lean towards those of the music. */
static void keep_time(struct dj_fx_unit *u, const struct dj_fx_beats *beats)
{
    const struct dj_fx_beat *b = leading(u, beats);
    const bool first = u->time.beat < 0.0;
    u->time.beat += first ? 1.0 : u->time.step * DJ_CELL;
    const bool sound = b != NULL && b->bpm >= SLOWEST_BPM && b->bpm <= FASTEST_BPM;
    const double bpm = sound ? b->bpm : FREE_BPM;
    u->time.step = bpm / 60.0 / u->rate;
    if (!sound || !b->moving || !dj_finite(b->beat))
        return;
    const double off = b->beat + beats->age * u->time.step - u->time.beat;
    u->time.beat += first ? off : PULL * (off - round(off));
    if (u->time.beat < 0.0) /* before the first beat of the track */
        u->time.beat += 16.0 * ceil(u->time.beat / -16.0);
}

static bool settled_off(const struct dj_fx_unit *u)
{
    const dj_f4 send = dj_smooth_now(&u->send);
    return send[0] + send[1] + send[2] + send[3] == 0.0f && !dj_fx_unit_on_main(u);
}

void dj_fx_unit_cell(struct dj_fx_unit *u, const struct dj_fx_beats *beats)
{
    if (!u->awake)
        return;
    keep_time(u, beats);
    const bool off = settled_off(u);
    u->time.unit_on = u->set.on && assigned(&u->set);
    u->time.ends = off && (double)u->quiet > TAIL_S * u->rate;
    bool empty = true;
    for (int k = 0; k < DJ_FX_SLOTS; k++) {
        dj_fx_slot_cell(&u->slot[k], &u->set.slot[k], &u->time);
        empty = empty && u->slot[k].is == DJ_SLOT_EMPTY;
    }
    u->awake = u->time.unit_on || !off || !empty;
}

/* What goes in: the assigned decks, or the main output. */
DJ_RT static inline void gather(const struct dj_lanes *deck, dj_f4 send, float main, dj_f4 bus,
                                float *x)
{
    const struct dj_lanes s = dj_lanes_of_decks(send);
    const dj_f4 sum = deck->a * s.a + deck->b * s.b;
    x[0] = dj_clampf(sum[0] + sum[2] + main * bus[0], -LOUDEST, LOUDEST);
    x[1] = dj_clampf(sum[1] + sum[3] + main * bus[1], -LOUDEST, LOUDEST);
}

static void hear(struct dj_fx_unit *u, const float *x, uint32_t frames)
{
    float peak = 0.0f;
    for (uint32_t i = 0; i < 2 * frames; i++)
        peak = fmaxf(peak, fabsf(x[i]));
    u->quiet = peak > QUIET ? 0 : u->quiet + frames;
}

void dj_fx_unit_render(struct dj_fx_unit *u, const struct dj_lanes *deck, dj_f4 *bus, dj_f4 *dry,
                       uint32_t frames)
{
    if (!u->awake)
        return;
    float x[2 * DJ_CELL], was[2 * DJ_CELL], pass[DJ_CELL];
    dj_f4 send[DJ_CELL], mix[DJ_CELL];
    for (uint32_t i = 0; i < frames; i++) {
        send[i] = dj_smooth_next(&u->send);
        mix[i] = dj_smooth_next(&u->mix);
        pass[i] = 1.0f;
        gather(&deck[i], send[i], mix[i][1], bus[i], x + 2 * i);
    }
    memcpy(was, x, 2 * frames * sizeof *x);
    for (int k = 0; k < DJ_FX_SLOTS; k++)
        dj_fx_slot_render(&u->slot[k], x, pass, frames);
    hear(u, x, frames);
    for (uint32_t i = 0; i < frames; i++) {
        const float m = mix[i][0], taken = m * (1.0f - pass[i]), kept = 1.0f - taken * mix[i][1];
        dry[i] *= 1.0f - taken * send[i];
        bus[i] *= (dj_f4){kept, kept, 1.0f, 1.0f};
        bus[i] += (dj_f4){m * (x[2 * i] - pass[i] * was[2 * i]),
                          m * (x[2 * i + 1] - pass[i] * was[2 * i + 1]), 0.0f, 0.0f};
    }
}

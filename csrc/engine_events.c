/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Events: taken from the clients' rings at their frame, kept in range, handed to the decks. */
#include "engine.h"
#include "rt_math.h"
#include "sync/sync.h"

/* The value as it is stored; NaN for what is not to be done. */
static DJ_RT double in_range(const dj_control_info *row, double value)
{
    switch (row->kind) {
    case DJ_KIND_TOGGLE:
    case DJ_KIND_HOLD: return value != 0.0 ? 1.0 : 0.0;
    case DJ_KIND_TRIGGER: return value > 0.0 ? 1.0 : (double)NAN;
    case DJ_KIND_VALUE: return dj_clamp(value, row->min, row->max);
    case DJ_KIND_CHOICE: return dj_clamp(floor(value + 0.5), row->min, row->max);
    case DJ_KIND_READ: break;
    }
    return (double)NAN;
}

static DJ_RT bool clock_leads(const struct dj_engine *e)
{
    return dj_value(e->block, dj_master_id(DJ_M_CLOCK_LEAD)) != 0.0;
}

struct dj_lead dj_engine_lead(const struct dj_engine *e, uint32_t frames)
{
    const uint32_t leader = e->published.value.leader;
    if (!clock_leads(e))
        return dj_lead_deck(leader > 0 ? &e->deck[leader - 1] : NULL, frames);
    const double bpm = dj_value(e->block, dj_master_id(DJ_M_CLOCK_BPM));
    return dj_lead_clock(&e->clock, bpm, dj_engine_rate(e), frames);
}

bool dj_engine_follows(const struct dj_engine *e, uint32_t deck)
{
    return clock_leads(e) || deck + 1 != e->published.value.leader;
}

/* What concerns more than the deck. */
static DJ_RT void between_decks(struct dj_engine *e, struct dj_deck *d, uint32_t local,
                                double value)
{
    if (local == DJ_D_LEADER && value != 0.0)
        for (unsigned i = 0; i < DJ_DECKS; i++)
            if (i != d->index)
                dj_deck_store(&e->deck[i], DJ_D_LEADER, 0.0);
    if (local == DJ_D_TIMECODE_CALIBRATE)
        dj_reader_forget(&e->records.reader[d->index]);
    const bool starts = local == DJ_D_PLAY && d->t.play && !d->sounding && dj_deck_on(d, DJ_D_SYNC);
    const bool syncs = (local == DJ_D_SYNC && value != 0.0) || local == DJ_D_BEATSYNC;
    if (!starts && !syncs)
        return;
    uint32_t *leader = &e->published.value.leader;
    *leader = dj_sync_leader(e->deck, *leader);
    const struct dj_lead lead = dj_engine_lead(e, 0);
    if (dj_engine_follows(e, d->index))
        dj_sync_align(d, &lead);
}

/* Rates of a scratch mean a way: what they miss by coming late is not lost. */
static DJ_RT void tell_late(struct dj_engine *e, const struct dj_event *event, double value)
{
    const uint64_t now = e->published.value.state.frame;
    for (unsigned i = 0; i < DJ_DECKS && event->at != 0 && event->at < now; i++)
        if (event->control == dj_deck_id(i, DJ_D_SCRATCH_RATE))
            dj_motion_late(&e->deck[i], value, (double)(now - event->at));
}

static DJ_RT void apply(struct dj_engine *e, const struct dj_event *event, uint32_t place)
{
    dj_state *s = &e->published.value.state;
    s->events++;
    if (event->check != dj_event_check(event, place)) {
        s->torn++;
        return;
    }
    const uint32_t id = event->control;
    const dj_control_info *row = id < DJ_CONTROLS ? dj_control_row(id) : NULL;
    if (row == NULL || row->kind == DJ_KIND_READ || !dj_finite(event->value)) {
        s->unknown++;
        return;
    }
    const double value = in_range(row, event->value);
    if (!dj_finite(value))
        return;
    tell_late(e, event, value);
    if (row->kind != DJ_KIND_TRIGGER)
        dj_value_store(e->block, id, value);
    if (id >= DJ_MASTER_BASE) {
        if (id == dj_master_id(DJ_M_CLIP_RESET))
            dj_mixer_clip_reset(e->mixer);
        if (id == dj_master_id(DJ_M_CLOCK_BEAT))
            e->clock.beat = value;
        dj_side_event(&e->side, id, value);
        return;
    }
    struct dj_deck *d = &e->deck[id / DJ_DECK_STRIDE];
    dj_deck_event(d, id % DJ_DECK_STRIDE, value);
    between_decks(e, d, id % DJ_DECK_STRIDE, value);
}

static DJ_RT void apply_live(struct dj_engine *e, unsigned client, int *budget)
{
    uint32_t *place = &e->published.value.read[client][0];
    const struct dj_ring *r = &e->block->shared->client[client].ring[0];
    for (const struct dj_event *ev = dj_ring_peek(r, *place); ev != NULL && *budget > 0;
         ev = dj_ring_peek(r, *place)) {
        apply(e, ev, *place);
        (*place)++;
        (*budget)--;
    }
}

/* Return: frames until the client's next event. */
static DJ_RT uint32_t apply_planned(struct dj_engine *e, unsigned client, uint32_t frames,
                                    int *budget)
{
    uint32_t *place = &e->published.value.read[client][1];
    const uint64_t now = e->published.value.state.frame;
    const struct dj_ring *r = &e->block->shared->client[client].ring[1];
    for (const struct dj_event *ev = dj_ring_peek(r, *place); ev != NULL && *budget > 0;
         ev = dj_ring_peek(r, *place)) {
        if (ev->at > now)
            return ev->at - now < frames ? (uint32_t)(ev->at - now) : frames;
        apply(e, ev, *place);
        (*place)++;
        (*budget)--;
    }
    return frames;
}

uint32_t dj_events_apply(struct dj_engine *e, uint32_t frames, int *budget)
{
    uint32_t least = frames;
    for (unsigned c = 0; c < DJ_CLIENTS; c++) {
        apply_live(e, c, budget);
        const uint32_t n = apply_planned(e, c, frames, budget);
        least = n < least ? n : least;
    }
    return least;
}

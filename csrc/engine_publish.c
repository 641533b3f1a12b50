/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the engine tells after a block, and how the next engine goes on from it. */
#include "engine.h"
#include "rt_math.h"
#include "sync/sync.h"

#define LONGEST_GAP_S                                                                              \
    10.0 /* after a longer one (a machine that slept) the music waits where it was */
#define LOAD_SMOOTHING 0.05f
#define PEAK_FALLS_NS 2e9f /* to a third */

static DJ_RT void tell_load(dj_state *s, uint64_t start_ns, uint32_t frames)
{
    const float period = (float)frames / (float)s->sample_rate * 1e9f;
    const float used = (float)(dj_rt_now_ns() - start_ns);
    const float load = used / period;
    s->load += LOAD_SMOOTHING * (load - s->load);
    s->load_peak -= s->load_peak * fminf(period / PEAK_FALLS_NS, 1.0f);
    s->load_peak = fmaxf(load, s->load_peak);
    s->late += used > 0.5f * period;
}

static DJ_RT void tell_decks(struct dj_engine *e, dj_state *s)
{
    struct dj_published *p = &e->published.value;
    const uint32_t leader = p->leader;
    const struct dj_lead lead = dj_engine_lead(e, 0);
    s->stretch_late = 0;
    for (unsigned i = 0; i < DJ_DECKS; i++) {
        struct dj_deck *d = &e->deck[i];
        dj_deck_publish(d);
        dj_deck_tell(d, &s->deck[i]);
        s->deck[i].sync_error = d->synced ? dj_sync_error(d, &lead) : 0.0;
        s->stretch_late += d->lock.late;
        p->transport[i] = d->t;
    }
    dj_value_store(e->block, dj_master_id(DJ_M_SYNC_LEADER), leader);
    dj_value_store(e->block, dj_master_id(DJ_M_SYNC_BPM),
                   leader > 0 ? s->deck[leader - 1].bpm : 0.0);
}

static DJ_RT void tell_side(struct dj_engine *e, dj_state *s)
{
    dj_side_publish(&e->side);
    for (unsigned i = 0; i < DJ_SIDES; i++) {
        e->published.value.side[i] = e->side.voice[i].at;
        s->side_load[i] = e->side.voice[i].at.load_id;
    }
}

static DJ_RT void tell_log(struct dj_engine *e, uint64_t start_ns, uint32_t frames, double position)
{
    struct dj_shared *s = e->block->shared;
    const uint64_t n = atomic_load_explicit(&s->logged, memory_order_relaxed);
    s->log[n % DJ_LOG] = (dj_log_entry){
        .time_ns = start_ns,
        .frame = e->published.value.state.frame,
        .owner = atomic_load_explicit(&e->generation, memory_order_relaxed),
        .frames = frames,
        .position = position,
    };
    atomic_store_explicit(&s->logged, n + 1, memory_order_release);
}

void dj_engine_publish(struct dj_engine *e, uint64_t start_ns, uint32_t frames, double position)
{
    struct dj_shared *shared = e->block->shared;
    struct dj_published *p = &e->published.value;
    dj_state *s = &p->state;
    s->time_ns = start_ns;
    s->blocks++;
    s->frames = frames;
    s->sample_rate = shared->sample_rate;
    s->owner = atomic_load_explicit(&e->generation, memory_order_relaxed);
    s->dropouts = atomic_load_explicit(&e->underflows, memory_order_relaxed);
    tell_decks(e, s);
    tell_side(e, s);
    dj_mixer_meters(e->mixer, s);
    dj_value_store(e->block, dj_master_id(DJ_M_BOOTH_THERE), e->booth != NULL);
    tell_load(s, start_ns, frames);
    tell_log(e, start_ns, frames, position);
    dj_cells_publish(&shared->published, shared->published_data, e->published.word);
    for (unsigned c = 0; c < DJ_CLIENTS; c++)
        for (int k = 0; k < 2; k++)
            atomic_store_explicit(&shared->client[c].ring[k].read, p->read[c][k],
                                  memory_order_release);
    const uint64_t beat = atomic_load_explicit(&shared->heartbeat, memory_order_relaxed);
    atomic_store_explicit(&shared->heartbeat, beat + 1, memory_order_release);
}

/* Frames between the end of the last block and now. */
static DJ_RT uint64_t frames_missed(const dj_state *s, uint64_t now_ns)
{
    const double rate = s->sample_rate;
    const double end_ns = (double)s->frames / rate * 1e9;
    const double gap_s = ((double)(now_ns - s->time_ns) - end_ns) * 1e-9;
    return s->time_ns == 0 || gap_s <= 0.0 || gap_s > LONGEST_GAP_S
               ? 0
               : (uint64_t)(gap_s * rate + 0.5);
}

static DJ_RT void move_on(struct dj_transport *t, double frames)
{
    const double length = t->loop_end - t->loop_start;
    const bool inside = t->position < t->loop_end;
    t->position += frames;
    t->slip_position += t->away != 0 ? fabs(frames) : frames;
    if (t->looping && inside && length > 0.0 && t->position >= t->loop_end)
        t->position = t->loop_start + fmod(t->position - t->loop_start, length);
}

static DJ_RT void resume_side(struct dj_engine *e, double missed)
{
    for (unsigned i = 0; i < DJ_SIDES; i++) {
        struct dj_voice *v = &e->side.voice[i];
        const struct dj_place *at = &e->published.value.side[i];
        struct dj_slot *slot = v->slot, *leaving = v->leaving;
        if (slot == &e->empty)
            continue;
        if (at->load_id == slot->load.id) {
            dj_side_restore(&e->side, i, at, missed);
        } else { /* offered, and never played yet */
            v->slot = &e->empty;
            dj_side_load(&e->side, i, slot);
            v->leaving = leaving;
        }
    }
}

void dj_engine_resume(struct dj_engine *e, uint64_t now_ns)
{
    struct dj_published *p = &e->published.value;
    if (dj_published_read(e->block, &e->published) == 0)
        memset(p, 0, sizeof *p);
    const uint64_t missed = frames_missed(&p->state, now_ns);
    p->state.frame += missed;
    atomic_store_explicit(&e->underflows, p->state.dropouts, memory_order_relaxed);
    for (unsigned i = 0; i < DJ_DECKS; i++) {
        struct dj_deck *d = &e->deck[i];
        struct dj_transport t = p->transport[i];
        const uint64_t id = d->slot->load.id;
        if (t.load_id != 0 && (t.load_id == id || dj_load_renews(&d->slot->load, t.load_id))) {
            const bool renews = t.load_id != id; /* offered, and never taken yet */
            t.load_id = id;
            move_on(&t, p->state.deck[i].rate * (double)missed);
            dj_deck_restore(d, d->slot, &t);
            if (renews)
                dj_cues_renew(d, &d->slot->load);
        } else if (d->slot != &e->empty) { /* offered, and never played yet */
            struct dj_slot *slot = d->slot, *leaving = d->leaving;
            d->slot = &e->empty;
            dj_deck_load(d, slot);
            d->leaving = leaving;
        }
    }
    resume_side(e, (double)missed);
    const struct dj_mix_params mix = dj_engine_mix(e);
    dj_mixer_reset(e->mixer, &mix);
    e->planned_left = 0;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The audio thread's work: a block, cut where events fall, in cells of a fixed grid so that the
 * sound does not depend on the device's block size. */
#include "denormal.h"
#include "engine.h"
#include "rt_math.h"
#include "sync/sync.h"

#include <time.h>

_Static_assert(DJ_PART <= DJ_SIDE_FRAMES, "a part fits beside the decks");

static DJ_RT float value_of(const struct dj_engine *e, uint32_t id)
{
    return (float)dj_value(e->block, id);
}

static DJ_RT struct dj_strip_params strip_params(const struct dj_engine *e, unsigned deck)
{
    const struct dj_deck *d = &e->deck[deck];
    struct dj_strip_params p = {
        .trim_db = (float)dj_deck_value(d, DJ_D_TRIM),
        .filter = (float)dj_deck_value(d, DJ_D_FILTER),
        .resonance = (float)dj_deck_value(d, DJ_D_FILTER_RESONANCE),
        .fader = (float)dj_deck_value(d, DJ_D_FADER),
        .assign = (int)dj_deck_value(d, DJ_D_ASSIGN),
        .pfl = dj_deck_on(d, DJ_D_PFL),
    };
    for (unsigned band = 0; band < 3; band++) {
        const bool killed = value_of(e, dj_deck_id(deck, DJ_D_EQ_LOW_KILL) + band) != 0.0f;
        p.eq[band] = killed ? 0.0f : value_of(e, dj_deck_id(deck, DJ_D_EQ_LOW) + band);
    }
    return p;
}

static DJ_RT struct dj_unit_params unit_params(const struct dj_engine *e, unsigned unit)
{
    struct dj_unit_params p = {
        .on = value_of(e, dj_fx_id(unit, DJ_F_ON)) != 0.0f,
        .mix = value_of(e, dj_fx_id(unit, DJ_F_MIX)),
        .master = value_of(e, dj_master_id(DJ_M_FX1) + unit) != 0.0f,
    };
    for (unsigned d = 0; d < DJ_DECKS; d++)
        p.deck[d] = value_of(e, dj_deck_id(d, DJ_D_FX1) + unit) != 0.0f;
    for (unsigned k = 0; k < DJ_FX_SLOTS; k++)
        p.slot[k] = (struct dj_slot_params){
            .effect = (int)value_of(e, dj_slot_id(unit, k, DJ_L_EFFECT)),
            .on = value_of(e, dj_slot_id(unit, k, DJ_L_ON)) != 0.0f,
            .amount = value_of(e, dj_slot_id(unit, k, DJ_L_AMOUNT)),
            .beats = value_of(e, dj_slot_id(unit, k, DJ_L_BEATS)),
        };
    return p;
}

struct dj_mix_params dj_engine_mix(const struct dj_engine *e)
{
    struct dj_mix_params p = {
        .crossfader = value_of(e, dj_master_id(DJ_M_CROSSFADER)),
        .crossfader_curve = (int)value_of(e, dj_master_id(DJ_M_CROSSFADER_CURVE)),
        .crossfader_reverse = value_of(e, dj_master_id(DJ_M_CROSSFADER_REVERSE)) != 0.0f,
        .fader_curve = (int)value_of(e, dj_master_id(DJ_M_FADER_CURVE)),
        .main_db = value_of(e, dj_master_id(DJ_M_GAIN)),
        .phones_db = value_of(e, dj_master_id(DJ_M_PHONES_GAIN)),
        .booth_db = value_of(e, dj_master_id(DJ_M_BOOTH_GAIN)),
        .balance = value_of(e, dj_master_id(DJ_M_BALANCE)),
        .phones_mix = value_of(e, dj_master_id(DJ_M_PHONES_MIX)),
        .phones_split = value_of(e, dj_master_id(DJ_M_PHONES_SPLIT)) != 0.0f,
        .limiter = value_of(e, dj_master_id(DJ_M_LIMITER)) != 0.0f,
    };
    for (unsigned i = 0; i < DJ_DECKS; i++)
        p.strip[i] = strip_params(e, i);
    for (unsigned u = 0; u < DJ_FX_UNITS; u++)
        p.fx.unit[u] = unit_params(e, u);
    return p;
}

static DJ_RT void give_back(struct dj_engine *e, struct dj_slot *slot)
{
    if (slot == &e->empty)
        return;
    const uint32_t w = atomic_load_explicit(&e->return_write, memory_order_relaxed);
    e->returned[w % DJ_RETURNS] =
        slot; /* room is sure: control takes no more in than it has got back */
    atomic_store_explicit(&e->return_write, w + 1, memory_order_release);
}

/* Take tracks that have come, return those that have faded out. */
static DJ_RT void change_tracks(struct dj_engine *e, bool owner)
{
    for (unsigned i = 0; i < DJ_DECKS; i++) {
        struct dj_deck *d = &e->deck[i];
        struct dj_slot *gone = dj_deck_release(d);
        if (gone != NULL)
            give_back(e, gone);
        if (d->leaving != NULL)
            continue;
        struct dj_slot *s = atomic_exchange_explicit(&e->incoming[i], NULL, memory_order_acq_rel);
        if (s == NULL)
            continue;
        if (owner) {
            dj_deck_load(d, s);
        } else {
            d->leaving = d->slot;
            d->slot = s;
        }
    }
}

/* The same for what sounds beside the decks. */
static DJ_RT void change_sides(struct dj_engine *e, bool owner)
{
    for (unsigned i = 0; i < DJ_SIDES; i++) {
        struct dj_voice *v = &e->side.voice[i];
        struct dj_slot *gone = dj_voice_release(v);
        if (gone != NULL)
            give_back(e, gone);
        if (v->leaving != NULL)
            continue;
        struct dj_slot *s =
            atomic_exchange_explicit(&e->incoming[DJ_DECKS + i], NULL, memory_order_acq_rel);
        if (s == NULL)
            continue;
        if (owner) {
            dj_side_load(&e->side, i, s);
        } else {
            v->leaving = v->slot;
            v->slot = s;
        }
    }
}

static DJ_RT void plan(struct dj_engine *e, uint32_t frames)
{
    for (unsigned i = 0; i < DJ_DECKS; i++) {
        dj_record record;
        const bool there = dj_records_tell(&e->records, i, &record);
        dj_follow_hear(&e->deck[i], there ? &record : NULL, frames / e->deck[i].device_rate);
        e->deck[i].synced = false;
        e->deck[i].replan = false;
        dj_deck_plan(&e->deck[i], frames);
    }
    uint32_t *leader = &e->published.value.leader;
    *leader = dj_sync_leader(e->deck, *leader);
    const struct dj_lead lead = dj_engine_lead(e, frames);
    for (unsigned i = 0; i < DJ_DECKS && lead.there; i++)
        if (dj_engine_follows(e, i) && dj_deck_on(&e->deck[i], DJ_D_SYNC))
            dj_sync_plan(&e->deck[i], &lead, frames);
    for (unsigned i = 0; i < DJ_DECKS; i++)
        dj_deck_prepare(&e->deck[i], frames);
    e->planned_left = frames;
}

static DJ_RT bool must_replan(const struct dj_engine *e)
{
    bool replan = e->planned_left == 0;
    for (unsigned i = 0; i < DJ_DECKS; i++)
        replan = replan || e->deck[i].replan;
    return replan;
}

static DJ_RT bool effects_run(const struct dj_engine *e, const struct dj_mix_params *mix)
{
    bool run = dj_mixer_keeps_time(e->mixer);
    for (unsigned u = 0; u < DJ_FX_UNITS; u++)
        run = run || mix->fx.unit[u].on;
    return run;
}

/* Tell the effects where the music is. */
static DJ_RT void tell_beats(struct dj_engine *e)
{
    struct dj_fx_beats b = {.leader = e->published.value.leader};
    for (unsigned i = 0; i < DJ_DECKS; i++) {
        const struct dj_deck *d = &e->deck[i];
        const struct dj_grid g = dj_deck_grid(d);
        if (!dj_grid_exists(&g))
            continue;
        const double tempo = d->nominal * d->device_rate / dj_deck_rate(d);
        b.deck[i].bpm = dj_grid_bpm(&g, d->t.position) * fabs(tempo);
        b.deck[i].beat = dj_grid_beat(&g, d->t.position);
        b.deck[i].moving = d->sounding && (d->t.away & DJ_AWAY_TOUCH) == 0;
    }
    dj_mixer_beats(e->mixer, &b);
}

/* What goes past the mixer: test tone, and the bursts that measure the way out and back. */
static DJ_RT void render_tests(struct dj_engine *e, const float *in, float *out, float *booth,
                               uint32_t frames)
{
    const uint32_t measured = dj_master_id(DJ_M_LATENCY_MEASURE);
    const uint32_t tone = (uint32_t)value_of(e, dj_master_id(DJ_M_TONE_ON));
    dj_tone_render(&e->side.tone, tone, out, DJ_OUT_CHANNELS, frames);
    if (booth != NULL)
        dj_tone_render(&e->side.booth_tone, tone > DJ_OUT_CHANNELS ? tone - DJ_OUT_CHANNELS : 0,
                       booth, 2, frames);
    if (!dj_roundtrip_render(&e->side.roundtrip, (uint32_t)value_of(e, measured), in, out, frames))
        dj_value_store(e->block, measured, 0.0);
}

/* Frames during which no event falls, at most DJ_PART; from frame `at` of the block on. */
static DJ_RT void render_part(struct dj_engine *e, const float *in, float *out, uint32_t at,
                              uint32_t frames)
{
    uint64_t *clock = &e->published.value.state.frame;
    const struct dj_mix_params mix = dj_engine_mix(e);
    float *booth = e->booth != NULL ? e->booth + 2 * (size_t)at : NULL;
    for (unsigned i = 0; i < DJ_DECKS; i++)
        memset(e->buffer[i], 0, 2 * frames * sizeof(float));
    dj_side_begin(&e->side, in, booth != NULL, frames);
    for (uint32_t done = 0; done < frames;) {
        const float *sound[DJ_DECKS] = {NULL};
        const bool fresh = must_replan(e);
        if (fresh)
            plan(e, DJ_RUN - (uint32_t)(*clock % DJ_RUN));
        dj_side_listen(&e->side, e->deck, e->published.value.leader);
        const uint32_t n = e->planned_left < frames - done ? e->planned_left : frames - done;
        const bool effects = effects_run(e, &mix);
        if (effects && (fresh || !e->beats_told)) /* not at each block: those may be of any size */
            tell_beats(e);
        e->beats_told = effects;
        for (unsigned i = 0; i < DJ_DECKS; i++) {
            if (!dj_deck_silent(&e->deck[i]))
                sound[i] = e->buffer[i] + 2 * done;
            dj_deck_render(&e->deck[i], e->buffer[i] + 2 * done, n);
        }
        dj_records_hear(&e->records, at + done, n);
        dj_side_render(&e->side, done, n);
        const struct dj_beside beside = dj_side_sound(&e->side, done);
        dj_mixer_beside(e->mixer, &beside);
        dj_mixer_booth(e->mixer, booth != NULL ? booth + 2 * (size_t)done : NULL);
        dj_mixer_render(e->mixer, &mix, sound, out + DJ_OUT_CHANNELS * done, n);
        e->planned_left -= n;
        dj_clock_advance(&e->clock, dj_value(e->block, dj_master_id(DJ_M_CLOCK_BPM)),
                         dj_engine_rate(e), n);
        *clock += n;
        done += n;
    }
    render_tests(e, in, out, booth, frames);
}

/* Standby: watch the owner; take over when it has been still for too long. */
static DJ_RT bool may_play(struct dj_engine *e, uint64_t now_ns)
{
    struct dj_shared *s = e->block->shared;
    const uint32_t role = atomic_load_explicit(&e->role, memory_order_acquire);
    const uint32_t me = atomic_load_explicit(&e->generation, memory_order_relaxed);
    uint32_t owner = atomic_load_explicit(&s->owner, memory_order_acquire);
    if (role == DJ_OWNER && owner == me) {
        if (atomic_exchange_explicit(&e->resume, false, memory_order_acq_rel))
            dj_engine_resume(e, now_ns);
        return true;
    }
    if (role != DJ_STANDBY)
        return false;
    const uint64_t beat = atomic_load_explicit(&s->heartbeat, memory_order_acquire);
    if (beat == 0 || beat != e->heard) {
        e->heard = beat;
        e->missed = 0;
        return false;
    }
    if (++e->missed < atomic_load_explicit(&e->patience, memory_order_relaxed))
        return false;
    if (!atomic_compare_exchange_strong(&s->owner, &owner, me))
        return false;
    atomic_store_explicit(&e->role, DJ_OWNER, memory_order_release);
    dj_engine_resume(e, now_ns);
    return true;
}

/* Frames to render until events are looked for once more: eight times, and shortly before the end.
 * A controller's message often comes some 20 us after the clock that has woken the engine, too:
 * then it acts in this block, and not a whole period later. `left`: of the block's frames. */
static DJ_RT uint32_t until_look(uint32_t frames, uint32_t left)
{
    uint32_t part = (frames + DJ_LOOKS - 1) / DJ_LOOKS;
    part = part < DJ_PART ? part : DJ_PART;
    if (left <= DJ_LAST_LOOK)
        return left;
    return part < left - DJ_LAST_LOOK ? part : left - DJ_LAST_LOOK;
}

static DJ_RT void render_block(struct dj_engine *e, const float *in, float *out, uint32_t frames,
                               uint64_t now_ns)
{
    const double position = e->deck[0].t.position;
    const uint64_t start = e->published.value.state.frame;
    int budget = DJ_EVENTS_A_BLOCK;
    for (uint32_t done = 0; done < frames;) {
        const uint32_t n = dj_events_apply(e, until_look(frames, frames - done), &budget);
        render_part(e, in != NULL ? in + done : NULL, out + DJ_OUT_CHANNELS * done, done, n);
        done += n;
    }
    dj_tap_write(&e->block->shared->tap, start, out, frames);
    dj_records_publish(&e->records, frames);
    dj_engine_publish(e, now_ns, frames, position);
}

static DJ_RT uint64_t cpu_ns(void)
{
    struct timespec t = {0};
    DJ_RT_TRUST("a system call, made only while measuring")
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    DJ_RT_TRUST_END
    return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

static DJ_RT void hush(struct dj_engine *e, float *out, uint32_t frames)
{
    memset(out, 0, DJ_OUT_CHANNELS * frames * sizeof *out);
    if (e->booth != NULL)
        memset(e->booth, 0, 2 * frames * sizeof *out);
}

void dj_render(dj_engine *e, const float *in, float *out, uint32_t frames)
{
    const uint32_t n = atomic_load_explicit(&e->traced, memory_order_relaxed);
    const bool tracing = n < e->trace_size;
    const uint64_t cpu = tracing ? cpu_ns() : 0;
    dj_rt_enter();
    const uint64_t arithmetic = dj_denormals_off();
    const uint64_t now_ns = dj_rt_now_ns();
    const bool owner = atomic_load_explicit(&e->role, memory_order_acquire) == DJ_OWNER &&
                       !atomic_load_explicit(&e->resume, memory_order_acquire);
    change_tracks(e, owner);
    change_sides(e, owner);
    if (frames > 0 && frames <= DJ_MAX_FRAMES && may_play(e, now_ns))
        render_block(e, in, out, frames, now_ns);
    else
        hush(e, out, frames);
    e->booth = NULL;
    dj_records_end(&e->records);
    dj_denormals_restore(arithmetic);
    dj_rt_leave();
    if (tracing) {
        e->trace[n] = (uint32_t)(cpu_ns() - cpu);
        atomic_store_explicit(&e->traced, n + 1, memory_order_release);
    }
}

void dj_engine_hear(dj_engine *e, uint32_t deck, const float *stereo)
{
    if (deck < DJ_DECKS)
        e->records.in[deck] = stereo;
}

void dj_engine_booth(dj_engine *e, float *stereo) { e->booth = stereo; }

void dj_engine_underflow(struct dj_engine *e)
{
    atomic_fetch_add_explicit(&e->underflows, 1, memory_order_relaxed);
}

uint32_t dj_engine_rate(const struct dj_engine *e) { return e->block->shared->sample_rate; }

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Tracks coming to a deck and leaving it, and what the deck tells. */
#include "../rt_math.h"
#include "deck.h"

#define STOP_FADE_S 0.004
#define RENEW_FADE_S 0.004

static DJ_RT void swap(struct dj_deck *d, struct dj_slot *slot)
{
    dj_heads_stop(&d->heads, (uint32_t)(STOP_FADE_S * d->device_rate));
    d->fade_rate = d->rate;
    d->sounding = false;
    d->leaving = d->slot;
    d->slot = slot;
    d->lock.active = d->lock.next = -1;
    d->lock.foreseen = DJ_FORESEE_NOTHING;
    d->replan = true;
}

/* Ids rise: one between the first load of the track and this one was of the same track. */
bool dj_load_renews(const dj_load *load, uint64_t loaded)
{
    return load->renews != 0 && loaded >= load->renews && loaded < load->id;
}

/* The same sound from another mapping: one fades into the other, which nobody hears. Cues stay as
 * they were set on the deck, but those that the load renews. */
static DJ_RT void renew(struct dj_deck *d, struct dj_slot *slot)
{
    d->leaving = d->slot;
    d->slot = slot;
    d->t.load_id = slot->load.id;
    d->t.grid_shift = 0.0;
    d->t.grid_scale = 1.0;
    dj_stems_choose(d);
    dj_cues_renew(d, &slot->load);
    d->lock.active = d->lock.next = -1;
    d->lock.foreseen = DJ_FORESEE_NOTHING;
    d->replan = true;
    if (d->sounding) {
        const struct dj_source s = dj_keylock_source(d, d->t.position);
        dj_heads_start(&d->heads, &s, d->t.position, (uint32_t)(RENEW_FADE_S * d->device_rate));
    }
}

static DJ_RT void reset_stems(struct dj_deck *d)
{
    for (unsigned k = 0; k < DJ_STEMS; k++) {
        dj_deck_store(d, (enum dj_deck_control)(DJ_D_STEM1_GAIN + k), 1.0);
        dj_deck_store(d, (enum dj_deck_control)(DJ_D_STEM1_MUTE + k), 0.0);
    }
}

/* What belongs to the track starts anew; what belongs to the deck (tempo, mixer) stays. */
void dj_deck_load(struct dj_deck *d, struct dj_slot *slot)
{
    if (dj_load_renews(&slot->load, d->t.load_id)) {
        renew(d, slot);
        return;
    }
    swap(d, slot);
    const double speed = d->t.speed;
    const bool touched = (d->t.away & DJ_AWAY_TOUCH) != 0;
    memset(&d->t, 0, sizeof d->t);
    d->t.speed = speed;
    d->t.away = touched ? DJ_AWAY_TOUCH : 0;
    d->t.load_id = slot->load.id;
    d->t.grid_scale = 1.0;
    d->t.loop_start = d->t.loop_end = -1.0;
    d->t.cue_point = d->t.position = d->t.slip_position = fmax(slot->load.cue_point, 0.0);
    dj_follow_stuck(d); /* in absolute mode the needle's place counts */
    dj_deck_store(d, DJ_D_PLAY, 0.0);
    dj_deck_store(d, DJ_D_REVERSE, 0.0);
    dj_deck_store(d, DJ_D_KEY_SHIFT, 0.0);
    dj_deck_store(d, DJ_D_CUE_POINT, d->t.cue_point);
    dj_deck_store(d, DJ_D_LOOP_START, -1.0);
    dj_deck_store(d, DJ_D_LOOP_END, -1.0);
    dj_deck_store(d, DJ_D_LOOP_ACTIVE, 0.0);
    reset_stems(d);
    dj_stems_choose(d);
    dj_hotcue_load(d, &slot->load);
}

void dj_deck_restore(struct dj_deck *d, struct dj_slot *slot, const struct dj_transport *t)
{
    if (slot != d->slot)
        swap(d, slot);
    dj_heads_stop(&d->heads, (uint32_t)(STOP_FADE_S * d->device_rate));
    d->sounding = false;
    d->lock.active = -1;
    d->t = *t;
    dj_hotcue_index(d);
    d->replan = true;
}

struct dj_slot *dj_deck_release(struct dj_deck *d)
{
    struct dj_slot *s = d->leaving;
    if (s == NULL || dj_heads_use(&d->heads, s->track))
        return NULL;
    dj_keylock_leave(d, s->track);
    d->leaving = NULL;
    return s;
}

static DJ_RT bool stretching(const struct dj_deck *d) { return d->sounding && d->lock.active >= 0; }

void dj_deck_publish(struct dj_deck *d)
{
    const struct dj_grid g = dj_deck_grid(d);
    const double bpm = dj_grid_bpm(&g, d->t.position);
    const bool at_cue = !d->t.play && fabs(d->t.position - d->t.cue_point) < 1.0;
    const double tempo = d->nominal * d->device_rate / dj_deck_rate(d);
    dj_deck_store(d, DJ_D_LOADED, dj_deck_loaded(d));
    dj_deck_store(d, DJ_D_PLAYING, d->sounding);
    dj_deck_store(d, DJ_D_TRACK_BPM, bpm);
    dj_deck_store(d, DJ_D_BPM, bpm * tempo);
    dj_deck_store(d, DJ_D_AT_CUE, at_cue);
    dj_deck_store(d, DJ_D_ENDED, d->t.ended);
    dj_deck_store(d, DJ_D_SYNCED, d->synced);
    dj_deck_store(d, DJ_D_TIMECODE_LEADS, d->follow.leads);
    dj_deck_store(d, DJ_D_STRETCHING, stretching(d));
    dj_deck_store(d, DJ_D_STEMS, dj_deck_has_stems(d) ? DJ_STEMS : 0.0);
}

void dj_deck_tell(const struct dj_deck *d, dj_deck_state *out)
{
    const struct dj_grid g = dj_deck_grid(d);
    out->load_id = dj_deck_loaded(d) ? d->slot->load.id : 0;
    out->position = d->t.position;
    out->rate = d->sounding ? d->rate : 0.0;
    out->beat = dj_grid_exists(&g) ? dj_grid_beat(&g, d->t.position) : (double)NAN;
    out->bpm = dj_deck_value(d, DJ_D_BPM);
    out->slip_position = d->t.slip_position;
    out->loop_start = d->t.loop_start;
    out->loop_end = d->t.loop_end;
    out->grid_shift = d->t.grid_shift;
    out->grid_scale = d->t.grid_scale;
    out->length = dj_track_ready(d->slot->track);
    out->total = (uint64_t)dj_deck_total(d);
    out->track_rate = d->slot->track->header->rate;
    out->playing = d->sounding;
    out->looping = d->t.looping;
    out->decoded = dj_deck_complete(d);
}

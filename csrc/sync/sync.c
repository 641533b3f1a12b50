/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "sync.h"

#include "../rt_math.h"

#define CATCH_UP_S 0.08   /* time constant of taking back an error */
#define CATCH_UP_MAX 0.04 /* of the speed */

/* Tempo of the follower to the leader's, as a fraction. The beats of both meet every `q`th part
 * of a follower's beat. */
struct relation {
    double p, q;
};

static const struct relation relations[] = {{1, 1}, {1, 2}, {2, 1}, {3, 2}, {2, 3}};

uint32_t dj_sync_leader(const struct dj_deck *decks, uint32_t before)
{
    uint32_t free = 0, follower = 0;
    for (uint32_t i = DJ_DECKS; i-- > 0;) {
        const struct dj_deck *d = &decks[i];
        if (!dj_lead_has_grid(d))
            continue;
        if (dj_deck_on(d, DJ_D_LEADER))
            return i + 1;
        if (d->sounding && dj_deck_on(d, DJ_D_SYNC))
            follower = i + 1;
        else if (d->sounding)
            free = i + 1;
    }
    const bool stays = before > 0 && dj_lead_has_grid(&decks[before - 1]);
    if (stays && (decks[before - 1].sounding || (free == 0 && follower == 0)))
        return before;
    return free != 0 ? free : follower != 0 ? follower : 0;
}

/* Frames of the track a beat, where the playhead is. */
static DJ_RT double frames_per_beat(const struct dj_deck *d)
{
    const struct dj_grid g = dj_deck_grid(d);
    return 60.0 * dj_deck_rate(d) / dj_grid_bpm(&g, d->t.position);
}

/* The relation that changes the follower's own tempo least, as a ratio of beats. */
static DJ_RT struct relation nearest(const struct dj_deck *f, double leader_beats)
{
    const double own = dj_deck_rate(f) / f->device_rate / frames_per_beat(f);
    struct relation best = relations[0];
    double least = INFINITY;
    for (size_t i = 0; i < sizeof relations / sizeof *relations; i++) {
        const double change = fabs(log(leader_beats * relations[i].p / relations[i].q / own));
        if (change < least - 1e-6) {
            least = change;
            best = relations[i];
        }
    }
    return best;
}

static DJ_RT struct relation relation_of(const struct dj_deck *f, const struct dj_lead *lead)
{
    const int choice = (int)dj_deck_value(f, DJ_D_SYNC_RELATION);
    return choice > 0 ? relations[choice - 1] : nearest(f, lead->nominal);
}

static DJ_RT double wrapped(double beats, double unit)
{
    return beats - unit * floor(beats / unit + 0.5);
}

/* Beats from where `f` is to where it should be, when it stands at this position. */
static DJ_RT double behind(const struct dj_deck *f, double position, double lead_beat,
                           struct relation r)
{
    const struct dj_grid g = dj_deck_grid(f);
    const double target = lead_beat * r.p / r.q + f->t.sync_offset;
    return wrapped(target - dj_grid_beat(&g, position), 1.0 / r.q);
}

static DJ_RT bool in_beat_mode(const struct dj_deck *f)
{
    return dj_deck_value(f, DJ_D_SYNC_MODE) != 0.0;
}

/* Follow in tempo: the value, the fader and the rate that goes with it. */
static DJ_RT void take_tempo(struct dj_deck *f, const struct dj_lead *lead, struct relation r)
{
    f->nominal = lead->nominal * r.p / r.q * frames_per_beat(f);
    const double speed = dj_clamp(f->nominal * f->device_rate / dj_deck_rate(f), 0.0, 2.0);
    const double percent = (speed - 1.0) * 100.0;
    dj_deck_store(f, DJ_D_TEMPO, percent);
    dj_deck_store(f, DJ_D_TEMPO_FADER,
                  dj_clamp(percent / dj_deck_value(f, DJ_D_TEMPO_RANGE), -1.0, 1.0));
}

void dj_sync_plan(struct dj_deck *f, const struct dj_lead *lead, uint32_t frames)
{
    const bool free = (f->t.away & (DJ_AWAY_TOUCH | DJ_AWAY_REVERSE | DJ_AWAY_CENSOR)) != 0 ||
                      f->t.motor != DJ_MOTOR_STEADY;
    f->synced = dj_lead_has_grid(f) && lead->there && !f->follow.leads;
    if (!f->synced)
        return;
    const struct relation r = relation_of(f, lead);
    take_tempo(f, lead, r);
    if (free || frames == 0)
        return;
    double rate = lead->pace * r.p / r.q * frames_per_beat(f);
    if (in_beat_mode(f) && lead->sounding && f->sounding) {
        const double end = f->t.position + 0.5 * frames * (f->rate + rate);
        const double error = behind(f, end, lead->ahead, r) * frames_per_beat(f);
        rate += dj_clamp(error / (CATCH_UP_S * f->device_rate), -CATCH_UP_MAX * rate,
                         CATCH_UP_MAX * rate);
    }
    const double bend = f->bent * dj_deck_rate(f) / f->device_rate;
    f->offset_rate = bend / frames_per_beat(f);
    f->t.sync_offset = wrapped(f->t.sync_offset + f->offset_rate * frames, 1.0 / r.q);
    f->t.speed = (rate + bend) * f->device_rate / dj_deck_rate(f);
    dj_deck_set_rate(f, rate + bend, frames);
}

void dj_sync_align(struct dj_deck *f, const struct dj_lead *lead)
{
    if (!dj_lead_has_grid(f) || !lead->there || f->follow.leads) /* nobody turns the record */
        return;
    const struct relation r = relation_of(f, lead);
    take_tempo(f, lead, r);
    f->t.sync_offset = 0.0;
    if (!in_beat_mode(f) || !lead->sounding || !(f->sounding || f->t.play))
        return;
    const struct dj_grid g = dj_deck_grid(f);
    const double error = behind(f, f->t.position, lead->beat, r);
    dj_deck_jump(f, dj_grid_frame(&g, dj_grid_beat(&g, f->t.position) + error));
}

double dj_sync_error(const struct dj_deck *f, const struct dj_lead *lead)
{
    if (!dj_lead_has_grid(f) || !lead->there)
        return 0.0;
    return behind(f, f->t.position, lead->beat, relation_of(f, lead));
}

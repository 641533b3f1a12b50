/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What bindings do with a message: on the callback's thread, straight into the engine's ring. */
#include "input.h"

#include <math.h>

#define TAKEOVER 0.0234375    /* of the range: 3/128 */
#define TAKEOVER_NS 50000000u /* a value that follows so soon is taken */
#define QUICK_NS 50000000.0   /* counts further apart are not accelerated */
#define EXACT 128u            /* entries of a table with one value for each 7-bit number */

/* A message as the bindings see it. */
struct touch {
    uint64_t ns;
    uint32_t value;  /* 7 or 14 bits */
    uint32_t before; /* the one before; DJ_MIDI_UNKNOWN */
    uint32_t bits;
    uint16_t key;
    bool pressed;
    bool stranger; /* comes up, and nobody knows what it did when it went down */
};

static DJ_RT bool is_on(const struct dj_midi_in *in, const dj_binding *b)
{
    const uint64_t on = atomic_load_explicit(&in->layers, memory_order_relaxed) |
                        atomic_load_explicit(&in->held, memory_order_relaxed);
    return (on & b->layers) == b->layers && (on & b->without) == 0;
}

/* What the control will be when the engine has applied what this port has sent. */
static DJ_RT double current(const struct dj_midi_in *in, uint32_t control)
{
    if (in->block == NULL)
        return in->sent[control].value;
    const struct dj_ring *r = &in->block->shared->client[in->client].ring[0];
    const uint32_t read = atomic_load_explicit(&r->read, memory_order_acquire);
    const struct dj_midi_sent *s = &in->sent[control];
    return (int32_t)(s->place - read) > 0 ? s->value : dj_value(in->block, control);
}

static DJ_RT void put_event(struct dj_midi_in *in, uint32_t control, double value)
{
    if (!isfinite(value))
        return;
    in->sent[control].value = value;
    if (in->block == NULL)
        return;
    struct dj_ring *r = &in->block->shared->client[in->client].ring[0];
    const struct dj_event e = {.value = value, .control = control};
    if (!dj_ring_push(r, e)) {
        in->sent[control].place = atomic_load_explicit(&r->read, memory_order_relaxed);
        atomic_fetch_add_explicit(&in->refused, 1, memory_order_relaxed);
        return;
    }
    in->sent[control].place = atomic_load_explicit(&r->write, memory_order_relaxed);
    atomic_fetch_add_explicit(&in->acted, 1, memory_order_relaxed);
}

/* The layers that are held are those that are owed back. */
static DJ_RT void hold_layers(struct dj_midi_in *in)
{
    uint64_t held = 0;
    for (unsigned i = 0; i < DJ_MIDI_OWED; i++)
        held |= in->owed[i].key != DJ_MIDI_UNKNOWN ? in->owed[i].mask : 0;
    atomic_store_explicit(&in->held, held, memory_order_relaxed);
}

static DJ_RT void pay(struct dj_midi_in *in, struct dj_midi_owed *o)
{
    o->key = DJ_MIDI_UNKNOWN;
    if (o->mask == 0)
        put_event(in, o->control, o->value);
    else
        hold_layers(in);
}

static DJ_RT bool pay_all(struct dj_midi_in *in, uint16_t key)
{
    bool any = false;
    for (unsigned i = 0; i < DJ_MIDI_OWED; i++) {
        if (in->owed[i].key != key)
            continue;
        pay(in, &in->owed[i]);
        any = true;
    }
    return any;
}

void dj_midi_let_go(struct dj_midi_in *in)
{
    for (unsigned i = 0; i < DJ_MIDI_OWED; i++)
        if (in->owed[i].key != DJ_MIDI_UNKNOWN)
            pay(in, &in->owed[i]);
}

/* Note what coming up shall do; once, also when it goes down twice. With no room it goes down for
 * nothing: it could not come up. Return: noted. */
static DJ_RT bool owe(struct dj_midi_in *in, struct dj_midi_owed debt)
{
    struct dj_midi_owed *free_one = NULL;
    for (unsigned i = 0; i < DJ_MIDI_OWED; i++) {
        struct dj_midi_owed *o = &in->owed[i];
        if (o->key == debt.key && o->control == debt.control && o->mask == debt.mask)
            return true;
        if (o->key == DJ_MIDI_UNKNOWN && free_one == NULL)
            free_one = o;
    }
    if (free_one != NULL)
        *free_one = debt;
    return free_one != NULL;
}

static DJ_RT void do_button(struct dj_midi_in *in, const struct dj_midi_map *m, const dj_binding *b,
                            const struct touch *t)
{
    const double *table = m->value + b->table;
    const struct dj_midi_owed debt = {.key = t->key, .control = b->control, .value = table[0]};
    if (t->pressed && owe(in, debt))
        put_event(in, b->control, table[1]);
    else if (t->stranger)
        put_event(in, b->control, table[0]);
}

static DJ_RT void do_layer(struct dj_midi_in *in, const dj_binding *b, const struct touch *t)
{
    const struct dj_midi_owed debt = {.key = t->key, .mask = b->mask};
    if (t->pressed && owe(in, debt))
        hold_layers(in);
}

/* The table's next state after the one that is nearest to the control's. */
static DJ_RT void do_toggle(struct dj_midi_in *in, const struct dj_midi_map *m, const dj_binding *b,
                            const struct touch *t)
{
    const double *table = m->value + b->table, now = current(in, b->control);
    uint32_t nearest = 0;
    for (uint32_t i = 1; i < b->entries; i++)
        if (fabs(table[i] - now) < fabs(table[nearest] - now))
            nearest = i;
    if (t->pressed)
        put_event(in, b->control, table[(nearest + 1) % b->entries]);
}

/* A position 0..1. The middle number is the middle; but a table with a value for each number gives
 * just that. */
static DJ_RT double position(const dj_binding *b, uint32_t value, uint32_t bits)
{
    const double v = (double)value;
    if (b->entries == EXACT)
        return fmin(bits == 14 ? v / 128.0 : v, 127.0) / 127.0;
    const double middle = bits == 14 ? 8192.0 : 64.0;
    return v <= middle ? v / (2.0 * middle) : (v - 1.0) / (2.0 * middle - 2.0);
}

/* Soft takeover. Return: the value may be taken. */
static DJ_RT bool takes_over(struct dj_bound *x, uint64_t ns, double before, double place,
                             double now)
{
    const bool soon = x->accepted_ns != 0 && ns - x->accepted_ns < TAKEOVER_NS;
    const bool ours = fabs(now - x->sent) <= TAKEOVER; /* NaN: not ours */
    const bool passes = (before - now) * (place - now) <= 0.0;
    const bool near = fabs(now - place) <= TAKEOVER || fabs(now - before) <= TAKEOVER;
    return isfinite(before) && (soon || ours || passes || near);
}

static DJ_RT void do_value(struct dj_midi_in *in, const struct dj_midi_map *m, struct dj_bound *x,
                           const struct touch *t, bool on)
{
    const dj_binding *b = &x->is;
    const double *table = m->value + b->table;
    const double place = position(b, t->value, t->bits);
    double before = x->place;
    if (!isfinite(before) && t->before != DJ_MIDI_UNKNOWN)
        before = position(b, t->before, t->bits);
    x->place = place;
    const bool taken =
        on &&
        (!b->pickup || takes_over(x, t->ns, before, place,
                                  dj_table_place(table, b->entries, current(in, b->control))));
    if (taken)
        put_event(in, b->control, dj_table_at(table, b->entries, place));
    x->accepted_ns = taken ? t->ns : x->accepted_ns;
    if (!on)
        x->accepted_ns = 0;
    x->sent = taken ? place : (double)NAN;
}

static DJ_RT int32_t counts_of(const dj_binding *b, const struct touch *t)
{
    const int32_t v = (int32_t)t->value, half = t->bits == 14 ? 8192 : 64;
    switch (b->code) {
    case DJ_CODE_TWOS: return v < half ? v : v - 2 * half;
    case DJ_CODE_OFFSET: return v - half;
    case DJ_CODE_SIGN: return v < half ? v : half - v;
    case DJ_CODE_UP_DOWN: return v >= half ? 1 : -1;
    case DJ_CODE_UP: return t->pressed ? 1 : 0;
    case DJ_CODE_DOWN: return t->pressed ? -1 : 0;
    default: return 0;
    }
}

/* STEP and SEND. */
static DJ_RT void do_relative(struct dj_midi_in *in, const struct dj_midi_map *m,
                              struct dj_bound *x, const struct touch *t)
{
    const dj_binding *b = &x->is;
    const double *table = m->value + b->table;
    const int32_t counts = counts_of(b, t);
    if (counts == 0)
        return;
    const bool turned = (counts > 0) != (x->counts > 0);
    const double apart = x->counted_ns == 0 || turned ? QUICK_NS : (double)(t->ns - x->counted_ns);
    const double quick = fmax(1.0 - apart / QUICK_NS, 0.0);
    const double move = b->step * (double)counts * (1.0 + b->acceleration * quick);
    x->counted_ns = t->ns;
    x->counts = counts;
    if (b->act == DJ_DO_SEND) {
        put_event(in, b->control, move);
        return;
    }
    const double place = dj_table_place(table, b->entries, current(in, b->control)) + move;
    put_event(in, b->control, dj_table_at(table, b->entries, place));
}

/* Put the halves of 14 bits together, in either order, or one half that comes alone again and
 * again. Return: there is a value. */
static DJ_RT bool whole(const struct dj_midi_in *in, struct dj_bound *x, bool low, struct touch *t)
{
    const dj_binding *b = &x->is;
    if (b->low < 0 || b->status >= 0xC0)
        return true;
    const uint32_t row = b->status - 0x80u;
    const uint32_t high_bits = low ? in->value[row][b->number & 127u] : t->value;
    const uint32_t low_bits = low ? t->value : in->value[row][b->low];
    const uint8_t half = low ? 2 : 1;
    const bool again = (x->fresh & half) != 0;
    x->fresh |= half;
    if (high_bits == DJ_MIDI_UNKNOWN || (x->fresh != 3 && !again))
        return false;
    x->fresh = again && x->fresh != 3 ? half : 0;
    t->value = high_bits << 7 | (low_bits == DJ_MIDI_UNKNOWN ? 0 : low_bits);
    t->before = DJ_MIDI_UNKNOWN;
    t->bits = 14;
    return true;
}

static DJ_RT void do_one(struct dj_midi_in *in, const struct dj_midi_map *m, struct dj_bound *x,
                         bool low, struct touch t)
{
    const dj_binding *b = &x->is;
    if (!whole(in, x, low, &t))
        return;
    const bool on = is_on(in, b);
    if (b->act == DJ_DO_VALUE)
        do_value(in, m, x, &t, on);
    if (!on)
        return;
    switch (b->act) {
    case DJ_DO_BUTTON: do_button(in, m, b, &t); break;
    case DJ_DO_TOGGLE: do_toggle(in, m, b, &t); break;
    case DJ_DO_LAYER: do_layer(in, b, &t); break;
    case DJ_DO_STEP:
    case DJ_DO_SEND: do_relative(in, m, x, &t); break;
    default: break;
    }
}

/* One place of the map: a status and a number. */
static DJ_RT bool touch_key(struct dj_midi_in *in, struct dj_midi_map *m, uint64_t ns,
                            uint8_t status, uint8_t number, uint32_t value)
{
    const uint32_t row = status - 0x80u, column = status < 0xC0 ? number : 0;
    uint16_t *last = &in->value[row][column];
    struct touch t = {
        .ns = ns,
        .value = value,
        .before = *last,
        .bits = status >= 0xE0 ? 14 : 7,
        .key = (uint16_t)(row * 128 + column),
        .pressed = (value > 0 && status >= 0x90) || (status & 0xF0u) == 0xC0u,
        .stranger = value == 0 && *last == DJ_MIDI_UNKNOWN,
    };
    t.stranger = t.stranger || status < 0x90; /* a release with a binding of its own */
    *last = (uint16_t)value;
    bool bound = !t.pressed && pay_all(in, t.key);
    if (m == NULL)
        return bound;
    for (uint32_t i = m->head[row][column]; i != 0; i = m->node[i - 1].next) {
        const struct dj_midi_node *n = &m->node[i - 1];
        do_one(in, m, &m->bound[n->bound], n->low, t);
        bound = true;
    }
    return bound;
}

bool dj_midi_act(struct dj_midi_in *in, uint64_t ns, const uint8_t *message, uint32_t length)
{
    const uint8_t status = message[0];
    if (status < 0x80 || status >= 0xF0 || length < 2)
        return false;
    struct dj_midi_map *m, *newest = atomic_load(&in->map);
    do { /* what is in use is not freed, see dj_midi_in_bind */
        m = newest;
        atomic_store(&in->using, m);
        newest = atomic_load(&in->map);
    } while (newest != m);
    const uint8_t one = message[1], two = length > 2 ? message[2] : 0;
    bool bound = false, also = false;
    if (status < 0x90) {
        bound = touch_key(in, m, ns, status, one, two);
        also = touch_key(in, m, ns, status | 0x10u, one, 0);
    } else if (status < 0xC0) {
        bound = touch_key(in, m, ns, status, one, two);
    } else {
        const uint32_t value = status < 0xE0 ? one : (uint32_t)two << 7 | one;
        bound = touch_key(in, m, ns, status, 0, value);
    }
    atomic_store(&in->using, NULL);
    return bound || also;
}

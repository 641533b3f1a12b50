/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A MIDI input: RtMidi's callback, in JACK's real-time thread, gives each message a time, does what
 * it is bound to straight into the engine's event ring, and leaves it for the slow reader. Fields
 * say who writes them: callback (also dj_midi_in_take), or control. */
#ifndef DJ_MIDI_INPUT_H
#define DJ_MIDI_INPUT_H

#include "../shared/block.h"
#include "inbox.h"
#include "parser.h"
#include "port/rtmidi.h"

#define DJ_MIDI_STATUSES 112u /* 0x80 .. 0xEF */
#define DJ_MIDI_OWED 128u     /* buttons and layers that may be down at a time */
#define DJ_MIDI_UNKNOWN 0xFFFFu

/* A binding at work. */
struct dj_bound {
    dj_binding is;
    /* callback only */
    uint64_t accepted_ns; /* pickup: when a value was taken last; 0: never */
    uint64_t counted_ns;  /* relative: when it counted last */
    double place;         /* pickup: position of the hardware, 0..1; NaN: unknown */
    double sent;          /* pickup: position that was sent last; NaN: it is not ours */
    int32_t counts;       /* relative: the last ones, for their direction */
    uint8_t fresh;        /* halves that came since it acted: 1 high, 2 low */
};

struct dj_midi_node {
    uint32_t next; /* index + 1 of the next of the same message; 0: none */
    uint32_t bound;
    bool low; /* the message with the low 7 bits */
};

/* All bindings of a port; found by status and number in one step. */
struct dj_midi_map {
    uint32_t head[DJ_MIDI_STATUSES][128]; /* index + 1 of a node; 0: none */
    struct dj_midi_node *node;
    struct dj_bound *bound;
    double *value; /* all tables, one after another */
};

/* What is to be done when a button that is down comes up. */
struct dj_midi_owed {
    uint64_t mask; /* layers; 0: a control */
    double value;
    uint32_t control;
    uint16_t key; /* of the message; DJ_MIDI_UNKNOWN: free */
};

/* An event that was sent, as long as the engine has not applied it. */
struct dj_midi_sent {
    double value;
    uint32_t place; /* in the ring, behind it */
};

struct dj_midi_in {
    struct dj_block *block; /* NULL: no engine */
    uint32_t client;
    struct dj_rtmidi_device *device;
    int fd; /* eventfd of the reader */

    _Atomic(struct dj_midi_map *) map;   /* control stores; NULL: nothing is bound */
    _Atomic(struct dj_midi_map *) using; /* callback stores: what must not be freed now */
    _Atomic uint64_t layers;             /* control stores: on beside those that are held */
    _Atomic uint64_t held;               /* callback stores */
    _Atomic bool woken;                  /* callback sets, reader clears */
    _Atomic uint32_t received, lost, acted, refused, strange; /* callback only stores */

    /* callback only */
    struct dj_midi_parser parser;
    uint16_t value[DJ_MIDI_STATUSES][128]; /* of the last message; DJ_MIDI_UNKNOWN: none yet */
    struct dj_midi_owed owed[DJ_MIDI_OWED];
    struct dj_midi_sent sent[DJ_CONTROLS];
    struct dj_midi_inbox inbox;
};

/* Make the map of some bindings. tables: all their values. Return: NULL without memory. */
DJ_CTL struct dj_midi_map *dj_midi_map_new(const dj_binding *bindings, uint32_t count,
                                           const double *tables, uint32_t values);
DJ_CTL void dj_midi_map_free(struct dj_midi_map *m);
/* Whether they can be bound as they are. */
DJ_CTL bool dj_bindings_sound(const dj_binding *bindings, uint32_t count, const double *tables,
                              uint32_t values);

/* Do what a whole message is bound to. Return: it is bound. */
DJ_RT bool dj_midi_act(struct dj_midi_in *in, uint64_t ns, const uint8_t *message, uint32_t length);
/* Let go of everything that is down. Callback, or control when the callback has ended. */
DJ_RT void dj_midi_let_go(struct dj_midi_in *in);

/* A value of a table at a position 0..1, and the position of a value. */
DJ_RT double dj_table_at(const double *table, uint32_t entries, double position);
DJ_RT double dj_table_place(const double *table, uint32_t entries, double value);

#endif

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The rest of what Python may call: MIDI. Read by CFFI as csrc/api.h is, and behind it. */

/* MIDI: through RtMidi, opened when it is needed. A port's callback runs in JACK's real-time
 * thread: it gives each message a time, does what it is bound to, and leaves it for a reader. */
enum {
    DJ_MIDI_LONGEST = 16384, /* bytes of a message; longer ones are dropped and counted */
    DJ_MIDI_NAME = 512,      /* of a port */
};
typedef enum { DJ_MIDI_ALSA, DJ_MIDI_JACK } dj_midi_api;
enum { DJ_DO_VALUE, DJ_DO_BUTTON, DJ_DO_TOGGLE, DJ_DO_STEP, DJ_DO_SEND, DJ_DO_LAYER };
enum { DJ_CODE_TWOS, DJ_CODE_OFFSET, DJ_CODE_SIGN, DJ_CODE_UP_DOWN, DJ_CODE_UP, DJ_CODE_DOWN };

/* What a message does by itself; the words are explained in engine/midi/__init__.py. */
typedef struct {
    uint64_t layers, without; /* all of them on, none of them on */
    uint64_t mask;            /* DJ_DO_LAYER: what it holds */
    double step, acceleration;
    double at; /* pickup: where the hardware stands, 0..1; NaN: unknown */
    uint32_t control;
    uint32_t table, entries; /* its values among all tables */
    int16_t low;             /* number of the message with the low 7 bits; -1: none */
    uint8_t status, number;  /* number does not count for program change and what follows */
    uint8_t act, code;
    bool pickup;
} dj_binding;

typedef struct {
    uint32_t received; /* whole messages */
    uint32_t lost;     /* of them, that the reader has been too slow for */
    uint32_t acted;    /* events sent to the engine */
    uint32_t refused;  /* events that its ring had no room for */
    uint32_t strange;  /* bytes and messages that are no MIDI */
} dj_midi_counts;

typedef struct dj_midi_in dj_midi_in;
typedef struct dj_midi_out dj_midi_out;
typedef struct dj_midi_ports dj_midi_ports;
typedef struct dj_jack dj_jack;

DJ_CTL bool dj_midi_there(void); /* RtMidi is installed */
/* Whether there is a JACK server, and that it has gone since. */
DJ_CTL DJ_MUST_CHECK dj_status dj_jack_join(const char *label, dj_jack **out);
DJ_CTL void dj_jack_leave(dj_jack *j);
DJ_CTL bool dj_jack_alive(dj_jack *j);
DJ_CTL uint32_t dj_jack_changes(dj_jack *j); /* ports that have come and gone since */

DJ_CTL uint32_t dj_jack_ports(dj_jack *j, bool inputs, char *text, uint32_t size); /* as below */

DJ_CTL DJ_MUST_CHECK dj_status dj_midi_ports_new(dj_midi_api api, const char *client,
                                                 dj_midi_ports **out);
DJ_CTL void dj_midi_ports_free(dj_midi_ports *p);
/* Names, each with a line end: of the ports that can be listened to, or sent to. Return: bytes. */
DJ_CTL uint32_t dj_midi_ports_list(dj_midi_ports *p, bool inputs, char *text, uint32_t size);

/* An input with a place among the engine's clients; b: NULL: without an engine. */
DJ_CTL DJ_MUST_CHECK dj_status dj_midi_in_new(dj_block *b, const char *label, dj_midi_in **out);
DJ_CTL void dj_midi_in_free(dj_midi_in *in);
/* port: NULL: others connect to ours, which is called `own`. clock: with clock and time code. */
DJ_CTL DJ_MUST_CHECK dj_status dj_midi_in_open(dj_midi_in *in, dj_midi_api api, const char *client,
                                               const char *port, const char *own, bool clock);
DJ_CTL void dj_midi_in_close(dj_midi_in *in); /* lets go of what is held */
DJ_CTL int dj_midi_in_fd(dj_midi_in *in);     /* can be read when there are messages */
/* Messages, each with 8 bytes time (ns, CLOCK_MONOTONIC), 4 length, 4 flags (1: bound) before it
 * and filled up to 8 bytes. size: at least DJ_MIDI_LONGEST + 24. Return: bytes. */
DJ_CTL uint32_t dj_midi_in_read(dj_midi_in *in, uint8_t *out, uint32_t size);
DJ_CTL DJ_MUST_CHECK dj_status dj_midi_in_bind(dj_midi_in *in, const dj_binding *bindings,
                                               uint32_t number, const double *tables,
                                               uint32_t values);
/* Whether a binding can be. values: of all tables. */
DJ_CTL bool dj_midi_can_bind(const dj_binding *b, const double *tables, uint32_t values);
DJ_CTL void dj_midi_in_set_layers(dj_midi_in *in, uint64_t layers); /* beside those held */
DJ_CTL uint64_t dj_midi_in_layers(dj_midi_in *in);                  /* that are on */
DJ_CTL void dj_midi_in_counts(dj_midi_in *in, dj_midi_counts *out);
/* Bytes that have come some other way. Pre: the input is not open, or this is its callback. */
DJ_RT void dj_midi_in_take(dj_midi_in *in, uint64_t ns, const uint8_t *bytes, uint32_t length);

/* port: NULL: as above. A message goes at once. */
DJ_CTL DJ_MUST_CHECK dj_status dj_midi_out_open(dj_midi_api api, const char *client,
                                                const char *port, const char *own,
                                                dj_midi_out **out);
DJ_CTL void dj_midi_out_close(dj_midi_out *o);
DJ_CTL DJ_MUST_CHECK dj_status dj_midi_out_send(dj_midi_out *o, const uint8_t *bytes,
                                                uint32_t length);

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* MIDI clock for what follows: 24 pulses a beat, all the time; start at a bar when music begins,
 * stop when it ends. The pulses lie on the beats of the music: what is off is made up for by a
 * small change of their pace. Pure; one thread. Source: MIDI 1.0 Detailed Specification. */
#ifndef DJ_PULSES_H
#define DJ_PULSES_H

#include "music.h"

#define DJ_PULSES_ROOM 64u /* bytes that a step may write */

enum dj_transport_send { DJ_SEND_NONE, DJ_SEND_START, DJ_SEND_POSITION };

struct dj_pulses {
    enum dj_transport_send transport; /* what is said of starts; set before the first step */
    double offset_s;                  /* later than the music */
    bool began;
    bool running;       /* the receiver has been started */
    bool waiting;       /* it will be, at the next bar */
    uint64_t ns;        /* of the last step */
    uint64_t quiet;     /* when the music was heard last */
    double beat;        /* where the receiver is */
    double bpm;         /* of the last music */
    int64_t next;       /* number of the next pulse */
    uint64_t elsewhere; /* since when the music is whole beats away from there; 0: it is not */
    double whole;       /* so many */
};

/* Write what is due at `now_ns` into out. wake: when there will be more, at the latest.
 * Return: bytes. */
DJ_CTL uint32_t dj_pulses_step(struct dj_pulses *p, const struct dj_music *m, uint64_t now_ns,
                               uint8_t *out, uint64_t *wake_ns);

#endif

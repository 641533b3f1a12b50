/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From bytes to whole messages: running status, SysEx in pieces, real-time messages in the middle
 * of others. Any bytes are taken. One thread at a time. Source: MIDI 1.0 Detailed Specification. */
#ifndef DJ_MIDI_PARSER_H
#define DJ_MIDI_PARSER_H

#include "../dj.h"

struct dj_midi_parser {
    uint8_t message[DJ_MIDI_LONGEST];
    uint32_t length; /* of the message so far */
    uint32_t whole;  /* bytes it will have; 0: SysEx, until its end */
    uint8_t running; /* status that holds for data bytes to come; 0: none */
    uint8_t realtime;
    bool open;        /* a message is under way */
    uint32_t strange; /* bytes and messages that were dropped: no status, too long, cut short */
};

/* Take a byte. Return: the message that it completes, valid until the next call; NULL: none. */
DJ_RT const uint8_t *dj_midi_parse(struct dj_midi_parser *p, uint8_t byte, uint32_t *length);

#endif

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "parser.h"

#define SYSEX 0xF0u
#define SYSEX_END 0xF7u
#define REALTIME 0xF8u

static const uint8_t channel[7] = {3, 3, 3, 3, 2, 2, 3};
static const uint8_t common[8] = {0, 2, 3, 2, 0, 0, 1, 0};

/* Bytes of a message; 0: there is no such status. */
static DJ_RT uint32_t length_of(uint8_t status)
{
    return status < SYSEX ? channel[(status >> 4) - 8] : common[status & 7u];
}

static DJ_RT void drop(struct dj_midi_parser *p)
{
    p->strange++;
    p->open = false;
}

static DJ_RT const uint8_t *complete(struct dj_midi_parser *p, uint32_t *length)
{
    p->open = false;
    *length = p->length;
    return p->message;
}

static DJ_RT const uint8_t *begin(struct dj_midi_parser *p, uint8_t status, uint32_t *length)
{
    if (p->open)
        drop(p); /* cut short by this one */
    p->running = status < SYSEX ? status : 0;
    p->whole = length_of(status);
    p->message[0] = status;
    p->length = 1;
    if (p->whole == 1)
        return complete(p, length);
    p->open = p->whole > 0 || status == SYSEX;
    p->strange += !p->open;
    return NULL;
}

static DJ_RT const uint8_t *end_of_sysex(struct dj_midi_parser *p, uint32_t *length)
{
    if (!p->open || p->whole > 0) {
        p->running = 0;
        drop(p);
        return NULL;
    }
    if (p->length == DJ_MIDI_LONGEST) {
        drop(p); /* too long */
        return NULL;
    }
    p->message[p->length++] = SYSEX_END;
    return complete(p, length);
}

const uint8_t *dj_midi_parse(struct dj_midi_parser *p, uint8_t byte, uint32_t *length)
{
    if (byte >= REALTIME) {
        p->realtime = byte;
        *length = 1;
        return &p->realtime;
    }
    if (byte == SYSEX_END)
        return end_of_sysex(p, length);
    if (byte >= 0x80)
        return begin(p, byte, length);
    if (!p->open) {
        if (p->running == 0) {
            p->strange++;
            return NULL;
        }
        (void)begin(p, p->running, length);
    }
    if (p->length < DJ_MIDI_LONGEST) /* one that is too long stays full until its end */
        p->message[p->length++] = byte;
    return p->whole > 0 && p->length == p->whole ? complete(p, length) : NULL;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* MIDI outputs, and which ports there are. Control threads only. */
#include "rtmidi.h"

#include <stdlib.h>
#include <string.h>

struct dj_midi_out {
    struct dj_rtmidi_device *device;
};

struct dj_midi_ports {
    struct dj_rtmidi_device *in, *out;
};

static bool is_whole(const struct dj_rtmidi_device *d)
{
    return d != NULL && d->ok && d->ptr != NULL;
}

dj_status dj_midi_out_open(dj_midi_api api, const char *client, const char *port, const char *own,
                           dj_midi_out **out)
{
    dj_rt_not_allowed();
    const struct dj_rtmidi *r = dj_rtmidi_get();
    if (r == NULL)
        return DJ_ERR_NOT_FOUND;
    struct dj_midi_out *o = calloc(1, sizeof *o);
    const int number = dj_rtmidi_api(api);
    if (o == NULL || number == 0) {
        free(o);
        return o == NULL ? DJ_ERR_NO_MEM : DJ_ERR_BAD_ARG;
    }
    o->device = r->out_create(number, client);
    bool ok = is_whole(o->device);
    if (ok) {
        const int place = port == NULL ? 0 : dj_rtmidi_find(o->device, port);
        if (port == NULL)
            r->open_virtual(o->device, own);
        else if (place >= 0)
            r->open_port(o->device, (unsigned int)place, own);
        ok = o->device->ok && place >= 0;
    }
    if (!ok) {
        dj_midi_out_close(o);
        return DJ_ERR_DEVICE;
    }
    *out = o;
    return DJ_OK;
}

void dj_midi_out_close(dj_midi_out *o)
{
    dj_rt_not_allowed();
    if (o == NULL)
        return;
    if (o->device != NULL)
        dj_rtmidi_get()->out_free(o->device);
    free(o);
}

dj_status dj_midi_out_send(dj_midi_out *o, const uint8_t *bytes, uint32_t length)
{
    dj_rt_not_allowed();
    if (length == 0 || length > DJ_MIDI_LONGEST)
        return DJ_ERR_BAD_ARG;
    const int result = dj_rtmidi_get()->out_send(o->device, bytes, (int)length);
    return result < 0 || !o->device->ok ? DJ_ERR_DEVICE : DJ_OK;
}

dj_status dj_midi_ports_new(dj_midi_api api, const char *client, dj_midi_ports **out)
{
    dj_rt_not_allowed();
    const struct dj_rtmidi *r = dj_rtmidi_get();
    if (r == NULL)
        return DJ_ERR_NOT_FOUND;
    struct dj_midi_ports *p = calloc(1, sizeof *p);
    const int number = dj_rtmidi_api(api);
    if (p == NULL || number == 0) {
        free(p);
        return p == NULL ? DJ_ERR_NO_MEM : DJ_ERR_BAD_ARG;
    }
    p->in = r->in_create(number, client, 1);
    p->out = r->out_create(number, client);
    if (!is_whole(p->in) || !is_whole(p->out)) {
        dj_midi_ports_free(p);
        return DJ_ERR_DEVICE;
    }
    *out = p;
    return DJ_OK;
}

void dj_midi_ports_free(dj_midi_ports *p)
{
    dj_rt_not_allowed();
    if (p == NULL)
        return;
    if (p->in != NULL)
        dj_rtmidi_get()->in_free(p->in);
    if (p->out != NULL)
        dj_rtmidi_get()->out_free(p->out);
    free(p);
}

uint32_t dj_midi_ports_list(dj_midi_ports *p, bool inputs, char *text, uint32_t size)
{
    const struct dj_rtmidi *r = dj_rtmidi_get();
    struct dj_rtmidi_device *d = inputs ? p->in : p->out;
    uint32_t used = 0;
    const unsigned int count = r->port_count(d);
    for (unsigned int i = 0; i < count; i++) {
        char name[DJ_MIDI_NAME] = {0};
        int room = (int)sizeof name;
        if (r->port_name(d, i, name, &room) < 0 || name[0] == 0)
            continue;
        const uint32_t length = (uint32_t)strnlen(name, sizeof name - 1);
        if (size - used < length + 2)
            break;
        memcpy(text + used, name, length);
        used += length;
        text[used++] = '\n';
    }
    if (size > 0)
        text[used] = 0;
    return used;
}

bool dj_midi_there(void) { return dj_rtmidi_get() != NULL; }

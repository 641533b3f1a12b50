/* SPDX-License-Identifier: GPL-3.0-or-later */
/* RtMidi's C interface, opened when it is needed: a machine without the library has no MIDI and
 * everything else. Control threads only. */
#ifndef DJ_RTMIDI_H
#define DJ_RTMIDI_H

#include "../../dj.h"

/* As the library has it. `msg` is not to be read: it points to what is gone. */
struct dj_rtmidi_device {
    void *ptr;
    void *data;
    bool ok;
    const char *msg;
};

typedef void (*dj_rtmidi_callback)(double delta, const unsigned char *bytes, size_t length,
                                   void *user);

/* Its functions that we use, of versions 5 and 6. */
struct dj_rtmidi {
    int (*api_by_name)(const char *name);
    unsigned int (*port_count)(struct dj_rtmidi_device *d);
    int (*port_name)(struct dj_rtmidi_device *d, unsigned int port, char *out, int *size);
    void (*open_port)(struct dj_rtmidi_device *d, unsigned int port, const char *own);
    void (*open_virtual)(struct dj_rtmidi_device *d, const char *own);
    void (*close_port)(struct dj_rtmidi_device *d);
    struct dj_rtmidi_device *(*in_create)(int api, const char *client, unsigned int queue);
    void (*in_free)(struct dj_rtmidi_device *d);
    void (*in_callback)(struct dj_rtmidi_device *d, dj_rtmidi_callback call, void *user);
    void (*in_cancel)(struct dj_rtmidi_device *d);
    void (*in_ignore)(struct dj_rtmidi_device *d, bool sysex, bool time, bool sensing);
    struct dj_rtmidi_device *(*out_create)(int api, const char *client);
    void (*out_free)(struct dj_rtmidi_device *d);
    int (*out_send)(struct dj_rtmidi_device *d, const unsigned char *bytes, int length);
};

/* The library; NULL: it is not installed, or another version. */
DJ_CTL const struct dj_rtmidi *dj_rtmidi_get(void);
/* RtMidi's number of "jack" or "alsa"; 0: it was built without. Pre: the library is there. */
DJ_CTL int dj_rtmidi_api(dj_midi_api api);
/* Of a device of either direction: the port's number; -1: there is none of that name. */
DJ_CTL int dj_rtmidi_find(struct dj_rtmidi_device *d, const char *port);

#endif

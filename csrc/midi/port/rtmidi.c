/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "rtmidi.h"

#include <dlfcn.h>
#include <pthread.h>
#include <string.h>

/* Older ones have another rtmidi_get_port_name. */
static const char *const names[] = {"librtmidi.so.7", "librtmidi.so.6"};

static struct dj_rtmidi table;
static bool found;
static pthread_once_t once = PTHREAD_ONCE_INIT;

struct entry {
    const char *name;
    void *place;
};

static bool take(void *library, const struct entry *entry)
{
    void *symbol = dlsym(library, entry->name);
    memcpy(entry->place, &symbol, sizeof symbol); /* ISO C has no cast to a function */
    return symbol != NULL;
}

static bool take_all(void *library)
{
    const struct entry entries[] = {
        {"rtmidi_compiled_api_by_name", &table.api_by_name},
        {"rtmidi_get_port_count", &table.port_count},
        {"rtmidi_get_port_name", &table.port_name},
        {"rtmidi_open_port", &table.open_port},
        {"rtmidi_open_virtual_port", &table.open_virtual},
        {"rtmidi_close_port", &table.close_port},
        {"rtmidi_in_create", &table.in_create},
        {"rtmidi_in_free", &table.in_free},
        {"rtmidi_in_set_callback", &table.in_callback},
        {"rtmidi_in_cancel_callback", &table.in_cancel},
        {"rtmidi_in_ignore_types", &table.in_ignore},
        {"rtmidi_out_create", &table.out_create},
        {"rtmidi_out_free", &table.out_free},
        {"rtmidi_out_send_message", &table.out_send},
    };
    for (size_t i = 0; i < sizeof entries / sizeof *entries; i++)
        if (!take(library, &entries[i]))
            return false;
    return true;
}

static void load(void)
{
    for (size_t i = 0; i < sizeof names / sizeof *names && !found; i++) {
        void *library = dlopen(names[i], RTLD_NOW | RTLD_LOCAL);
        found = library != NULL && take_all(library);
    }
}

const struct dj_rtmidi *dj_rtmidi_get(void)
{
    dj_rt_not_allowed();
    pthread_once(&once, load);
    return found ? &table : NULL;
}

int dj_rtmidi_api(dj_midi_api api)
{
    const int number = table.api_by_name(api == DJ_MIDI_JACK ? "jack" : "alsa");
    return number > 0 ? number : 0;
}

int dj_rtmidi_find(struct dj_rtmidi_device *d, const char *port)
{
    const unsigned int count = table.port_count(d);
    for (unsigned int i = 0; i < count; i++) {
        char name[DJ_MIDI_NAME] = {0};
        int size = (int)sizeof name;
        if (table.port_name(d, i, name, &size) >= 0 && strcmp(name, port) == 0)
            return (int)i;
    }
    return -1;
}

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Whether there is a JACK server, and that it is gone: RtMidi tells neither, prints when there is
 * none, and waits for ever when one has died. libjack is opened when it is needed. */
#include "../../dj.h"

#include <dlfcn.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#define NO_START_SERVER 1
#define IS_INPUT 1u  /* JackPortIsInput */
#define IS_OUTPUT 2u /* JackPortIsOutput */

struct dj_jack {
    void *library, *client;
    int (*close)(void *client);
    const char **(*ports)(void *client, const char *name, const char *type, unsigned long flags);
    void (*free)(void *memory);
    _Atomic bool gone;        /* libjack's thread only stores */
    _Atomic uint32_t changes; /* libjack's thread only stores */
};

static void silent(const char *text) { (void)text; }

static void on_shutdown(void *user)
{
    struct dj_jack *j = user;
    atomic_store(&j->gone, true);
}

static void on_port(uint32_t port, int registered, void *user)
{
    struct dj_jack *j = user;
    (void)port, (void)registered;
    atomic_fetch_add(&j->changes, 1);
}

static void *symbol(const struct dj_jack *j, const char *name) { return dlsym(j->library, name); }

/* Call a function of libjack that sets a callback. */
static void hook(const struct dj_jack *j, const char *name, void (*call)(void *), void *user)
{
    void (*set)(void *client, void (*call)(void *), void *user);
    void *found = symbol(j, name);
    memcpy(&set, &found, sizeof set);
    if (found != NULL)
        set(j->client, call, user);
}

static void be_silent(const struct dj_jack *j)
{
    static const char *const names[] = {"jack_set_error_function", "jack_set_info_function"};
    for (int i = 0; i < 2; i++) {
        void (*set)(void (*say)(const char *));
        void *found = symbol(j, names[i]);
        memcpy(&set, &found, sizeof set);
        if (found != NULL)
            set(silent);
    }
}

static bool join(struct dj_jack *j, const char *label)
{
    void *(*open)(const char *name, int options, int *status, ...);
    int (*activate)(void *client), (*on_ports)(void *, void (*)(uint32_t, int, void *), void *);
    void *a = symbol(j, "jack_client_open"), *b = symbol(j, "jack_activate");
    void *c = symbol(j, "jack_client_close"), *d = symbol(j, "jack_set_port_registration_callback");
    void *e = symbol(j, "jack_get_ports"), *f = symbol(j, "jack_free");
    if (a == NULL || b == NULL || c == NULL || d == NULL || e == NULL || f == NULL)
        return false;
    memcpy(&j->ports, &e, sizeof j->ports);
    memcpy(&j->free, &f, sizeof j->free);
    memcpy(&open, &a, sizeof open);
    memcpy(&activate, &b, sizeof activate);
    memcpy(&j->close, &c, sizeof j->close);
    memcpy(&on_ports, &d, sizeof on_ports);
    int status = 0;
    j->client = open(label, NO_START_SERVER, &status);
    if (j->client == NULL)
        return false;
    hook(j, "jack_on_shutdown", on_shutdown, j);
    on_ports(j->client, on_port, j);
    return activate(j->client) == 0;
}

dj_status dj_jack_join(const char *label, dj_jack **out)
{
    dj_rt_not_allowed();
    struct dj_jack *j = calloc(1, sizeof *j);
    if (j == NULL)
        return DJ_ERR_NO_MEM;
    j->library = dlopen("libjack.so.0", RTLD_NOW | RTLD_LOCAL);
    if (j->library != NULL) {
        be_silent(j);
        if (join(j, label)) {
            *out = j;
            return DJ_OK;
        }
    }
    dj_jack_leave(j);
    return DJ_ERR_NOT_FOUND;
}

void dj_jack_leave(dj_jack *j)
{
    dj_rt_not_allowed();
    if (j == NULL)
        return;
    if (j->client != NULL && !atomic_load(&j->gone))
        j->close(j->client);
    free(j); /* the library stays: its threads may still run */
}

bool dj_jack_alive(dj_jack *j) { return !atomic_load(&j->gone); }
uint32_t dj_jack_changes(dj_jack *j) { return atomic_load(&j->changes); }

uint32_t dj_jack_ports(dj_jack *j, bool inputs, char *text, uint32_t size)
{
    dj_rt_not_allowed();
    uint32_t used = 0;
    const char **names = NULL;
    if (!atomic_load(&j->gone)) /* a port that gives messages is an input of ours */
        names = j->ports(j->client, NULL, "8 bit raw midi", inputs ? IS_OUTPUT : IS_INPUT);
    for (size_t i = 0; names != NULL && names[i] != NULL; i++) {
        const uint32_t length = (uint32_t)strnlen(names[i], DJ_MIDI_NAME);
        if (size - used < length + 2)
            break;
        memcpy(text + used, names[i], length);
        used += length;
        text[used++] = '\n';
    }
    if (names != NULL)
        j->free(names);
    return used;
}

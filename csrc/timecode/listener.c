/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A reader of its own, with its tables: for measuring. */
#include "reader.h"

#include <stdlib.h>

#define FLOOR 0.0016 /* -56 dBFS */

struct dj_listener {
    struct dj_reader reader;
    struct dj_reading how;
    struct dj_code_table *table[DJ_TIMECODES];
};

void dj_listener_free(dj_listener *l)
{
    dj_rt_not_allowed();
    for (unsigned i = 0; l != NULL && i < DJ_TIMECODES; i++)
        dj_code_table_free(l->table[i]);
    free(l);
}

dj_status dj_listener_new(uint32_t rate, uint32_t type, dj_listener **out)
{
    dj_rt_not_allowed();
    if (type > DJ_TIMECODES || rate == 0)
        return DJ_ERR_BAD_ARG;
    dj_listener *l = calloc(1, sizeof *l);
    if (l == NULL)
        return DJ_ERR_NO_MEM;
    dj_reader_init(&l->reader, rate);
    for (unsigned i = 0; i < DJ_TIMECODES; i++) {
        if (type != 0 && type != i + 1)
            continue;
        l->table[i] = dj_code_table_new(&dj_formats[i]);
        if (l->table[i] == NULL) {
            dj_listener_free(l);
            return DJ_ERR_NO_MEM;
        }
    }
    l->how = (struct dj_reading){
        .type = type,
        .turn = 1.0,
        .floor = FLOOR,
        .tables = (const struct dj_code_table *const *)l->table,
    };
    *out = l;
    return DJ_OK;
}

void dj_listener_hear(dj_listener *l, const float *stereo, uint32_t frames)
{
    dj_reader_hear(&l->reader, &l->how, stereo, frames);
}

void dj_listener_tell(const dj_listener *l, dj_record *out) { dj_reader_tell(&l->reader, out); }

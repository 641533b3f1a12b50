/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The words of a library in memory, as `dj_text` of api.h lays them out: which rows hold a word,
 * and in which order rows stand by one of their fields. Pure functions; whoever calls owns the
 * buffers, and rows are only ever added behind the ones that a reader knows. */
#ifndef DJ_TEXT_H
#define DJ_TEXT_H

#include "../dj.h"

/* The slice of a row's field. */
struct dj_text_slice {
    const char *at;
    uint32_t length;
};

DJ_CTL struct dj_text_slice dj_text_field(const dj_text *t, uint32_t row, uint32_t field);

#endif

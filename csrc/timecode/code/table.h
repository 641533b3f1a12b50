/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From a register to its cycle on the record. Only one of each 128 registers is kept: the others
 * are found by going back to the next one. So the largest record takes 0.9 MB and 20 ms. Made by a
 * control thread; constant from then on. */
#ifndef DJ_CODE_TABLE_H
#define DJ_CODE_TABLE_H

#include "format.h"

#define DJ_CODE_STEP 128u

struct dj_code_table {
    const struct dj_format *format;
    uint32_t count, mask;
    struct dj_code *kept; /* of cycles 0, DJ_CODE_STEP ... */
    uint32_t *slot;       /* place in `kept` + 1, by hash; 0: free */
};

/* Return: NULL without memory. */
DJ_CTL struct dj_code_table *dj_code_table_new(const struct dj_format *f);
DJ_CTL void dj_code_table_free(struct dj_code_table *t);
/* The cycle whose bit is the register's lowest; -1: not on this record. */
DJ_RT int64_t dj_code_find(const struct dj_code_table *t, struct dj_code c);
/* Pre: 0 <= cycle < length. */
DJ_RT struct dj_code dj_code_at(const struct dj_code_table *t, uint32_t cycle);

#endif

/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "effect.h"

static const struct dj_effect none = {.name = "none"};

const struct dj_effect *const dj_effects[DJ_EFFECTS] = {
    &none,      &dj_echo,        &dj_pingpong,   &dj_reverb, &dj_flanger, &dj_phaser,
    &dj_chorus, &dj_auto_filter, &dj_bitcrusher, &dj_gate,   &dj_roll,
};

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What every C file of the engine starts with: the API, the guard, the fixed sizes. */
#ifndef DJ_H
#define DJ_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "rt.h"

#include "api.h"
#include "midi/api.h"

#include "clock/api.h" /* speaks of what MIDI declares */
#include "timecode/api.h"

#define DJ_PI 3.14159265358979323846

#endif

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A thread that sends MIDI clock and time code of what is playing. Control threads only. */
#ifndef DJ_CLOCK_SENDER_H
#define DJ_CLOCK_SENDER_H

#include "pulses.h"
#include "timecode_out.h"

#endif

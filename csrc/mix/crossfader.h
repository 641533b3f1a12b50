/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Curves of the crossfader and the channel faders: pure functions from places to gains.
 * smooth: both sides exactly 1 in the middle, each fading out over the other's half. linear: the
 * gains add up to 1. cut: both sides exactly 1 until close to the far end. power: constant power,
 * -3 dB for both sides in the middle. A deck assigned to neither side has gain 1
 * everywhere. */
#ifndef DJ_CROSSFADER_H
#define DJ_CROSSFADER_H

#include "../dj.h"
#include "../rt_math.h"

enum dj_crossfader_curve {
    DJ_CROSSFADER_SMOOTH,
    DJ_CROSSFADER_LINEAR,
    DJ_CROSSFADER_CUT,
    DJ_CROSSFADER_POWER,
};
enum dj_crossfader_side { DJ_SIDE_A, DJ_SIDE_THROUGH, DJ_SIDE_B };
enum dj_fader_curve { DJ_FADER_LINEAR, DJ_FADER_SMOOTH, DJ_FADER_STEEP };

/* place: -1 is side A, 1 is side B. Return: the gain of a deck on `side`. */
DJ_RT float dj_crossfader_gain(float place, int curve, bool reverse, int side);

/* place 0..1. linear: as it is; smooth: squared, fine at the bottom; steep: nearly open after a
 * third. */
DJ_RT float dj_fader_gain(float place, int curve);

#endif

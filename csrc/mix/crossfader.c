/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "crossfader.h"

#define CUT_WAY 0.08f /* of the half way; in it the cut curve opens */

float dj_crossfader_gain(float place, int curve, bool reverse, int side)
{
    if (side == DJ_SIDE_THROUGH)
        return 1.0f;
    place = dj_clampf(place, -1.0f, 1.0f);
    if ((side == DJ_SIDE_B) != reverse)
        place = -place;
    /* -1: all of this deck, 1: nothing of it */
    float open = 0.5f - 0.5f * place;
    switch (curve) {
    case DJ_CROSSFADER_LINEAR: return open;
    case DJ_CROSSFADER_CUT: return fminf(1.0f, (1.0f - place) / CUT_WAY);
    case DJ_CROSSFADER_POWER: return sinf((float)(DJ_PI / 2.0) * open);
    default: return place <= 0.0f ? 1.0f : sinf((float)DJ_PI * open);
    }
}

float dj_fader_gain(float place, int curve)
{
    place = dj_clampf(place, 0.0f, 1.0f);
    float shut = 1.0f - place;
    switch (curve) {
    case DJ_FADER_SMOOTH: return place * place;
    case DJ_FADER_STEEP: return 1.0f - shut * shut * shut * shut;
    default: return place;
    }
}

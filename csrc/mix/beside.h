/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Sound that joins the decks in the mixer. Stereo, interleaved; NULL: nothing. */
#ifndef DJ_BESIDE_H
#define DJ_BESIDE_H

struct dj_beside {
    const float *main;   /* joins the main mix before its gain */
    const float *booth;  /* what of it joins the booth output */
    const float *cue;    /* joins the cued decks */
    const float *phones; /* joins the headphones whatever they mix, before their gain */
    const float *duck;   /* gain of the decks in the main mix, a value a frame */
};

#endif

/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The microphone: rumble filter, gain, level, and how far the music gives way to the voice. Audio
 * thread only. */
#ifndef DJ_MIC_H
#define DJ_MIC_H

#include "../dsp/smooth.h"

enum dj_talkover { DJ_TALKOVER_OFF, DJ_TALKOVER_ON, DJ_TALKOVER_SPEAKING };

struct dj_mic_params {
    bool on, pfl;
    bool booth;    /* where the main output has it, the booth has it, too */
    bool mute;     /* it is not heard; the music gives way all the same */
    float gain_db; /* -60 is silence */
    int talkover;  /* enum dj_talkover */
    float duck_db; /* 0 and up: how much quieter the music gets */
};

struct dj_mic {
    struct dj_smooth gain;       /* to main, to the cued; the gain itself; to the booth */
    double b[3], a[3], state[2]; /* the rumble filter */
    double rate;                 /* Hz */
    float peak, fall;            /* of the voice after its gain; its factor a frame */
    double duck, down, up; /* gain of the music; its way a frame to less, to more; a float would
                              stop short of its target */
    uint32_t hold;         /* frames for which it still counts as speaking */
    bool there;            /* the device gives one */
};

DJ_CTL void dj_mic_init(struct dj_mic *m, uint32_t rate);
/* Render. in: mono, NULL: no microphone. voice: main left, right, cued left, right: the voice is
 * added. booth: the same, of the booth; NULL: there is none. duck: the gain of the music in each
 * frame. Return: whether anything but silence and a gain of 1 was written. */
DJ_RT bool dj_mic_render(struct dj_mic *m, const struct dj_mic_params *p, const float *in,
                         float *main, float *cue, float *booth, float *duck, uint32_t frames);

#endif

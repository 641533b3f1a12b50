/* SPDX-License-Identifier: GPL-3.0-or-later */
/* From the two channels to how the record turns: a tracked phase, in turns of the carrier, and its
 * speed. Offsets, rumble and different levels of the channels are taken out; drop-outs are bridged.
 * Audio thread. */
#ifndef DJ_PICKUP_H
#define DJ_PICKUP_H

#include "../dj.h"

struct dj_pickup {
    struct {
        float size, power, lag, noise, step, usual, offset;
    } each;              /* of the means: what a frame counts for */
    double round;        /* 2 pi / rate: of Hz, what a frame turns */
    double rate;         /* Hz */
    float offset[2];     /* of each channel, as it is now */
    float now[2];        /* of the channels in this frame, without it and equally large */
    float power[2];      /* of each channel, over some cycles */
    float balance;       /* makes left as large as right */
    float size;          /* mean square of both, over a few samples */
    float usual;         /* the same while a record plays, falling slowly */
    double heard;        /* phase of the last sample, unwrapped */
    double phase, speed; /* tracked: turns, turns a frame */
    double lag;          /* mean distance between both */
    double step, noise;  /* mean of the turns a frame, and mean square of what they differ by */
    uint32_t faint;      /* frames since the carrier was there last */
    uint32_t there;      /* frames for which it has been, at most some */
    bool moving;         /* a carrier is heard */
};

DJ_RT void dj_pickup_init(struct dj_pickup *p, double rate);
/* A frame. floor: peak below which it is silence.
 * Return: the carrier is there in this frame; its place on the circle is p->heard. */
DJ_RT bool dj_pickup_hear(struct dj_pickup *p, float left, float right, float floor);
/* The carrier is there, or has been a moment ago: phase and speed mean something. */
DJ_RT bool dj_pickup_follows(const struct dj_pickup *p);
/* Peak of a channel: 0 left, 1 right. */
DJ_RT double dj_pickup_level(const struct dj_pickup *p, int channel);

#endif

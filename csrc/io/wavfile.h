/* SPDX-License-Identifier: GPL-3.0-or-later */
/* A WAV file (float32 stereo) that is whole whenever the process is killed: samples first, then
 * the sizes in the header, twice a second. The rendering thread only fills a ring; a thread of the
 * file writes. Past 4 GiB the file becomes RF64 (EBU Tech 3306). */
#ifndef DJ_WAVFILE_H
#define DJ_WAVFILE_H

#include "../dj.h"

struct dj_wavfile;

/* Post: the file exists with a valid header; its writer runs. */
DJ_CTL DJ_MUST_CHECK dj_status dj_wavfile_open(const char *path, uint32_t sample_rate,
                                               struct dj_wavfile **out);

/* Add frames: main left and right of `from`, which has DJ_OUT_CHANNELS.
 * Return: how many fitted; less than `frames` when the disk has not kept up. */
DJ_RT uint32_t dj_wavfile_put(struct dj_wavfile *w, const float *from, uint32_t frames);

/* Write what is there and end. Return: DJ_ERR_FULL (the disk was too slow), DJ_ERR_SPACE or
 * DJ_ERR_SYSTEM when something is missing. */
DJ_CTL dj_status dj_wavfile_close(struct dj_wavfile *w);

#endif

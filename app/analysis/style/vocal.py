# SPDX-License-Identifier: GPL-3.0-or-later
"""Where somebody sings or speaks: from the network's tags, or from the signal alone."""

import numpy as np
import numpy.typing as npt
import soxr
from scipy import fft, ndimage

from app.analysis.models.musicnn import TAGS
from app.analysis.result import Curve
from app.analysis.sound import MONO_RATE, Samples, Sound

# The network was not taught "voice": tags of sung music, as much as each means a voice. In 60
# tracks without a voice their sum is 0.1 to 0.25.
VOICES = {
    "female vocalists": 1.5,
    "female vocalist": 3.0,
    "male vocalists": 6.0,
    "soul": 0.8,
    "rnb": 0.8,
    "Hip-Hop": 0.8,
    "instrumental": -1.0,
}
HALF, STEEP = 0.35, 10.0  # sum that is as likely a voice as not; how fast it rises

RATE = 11_025  # Hz
WINDOW, HOP = 1024, 512  # 93 ms: shorter than a vibrato's turn
LOW_HZ, BINS_OCTAVE, OCTAVES = 300.0, 48, 3
SHIFTS = 3  # bins of 25 cents that a tone may glide from frame to frame
FRAMES_A_RUN = 2048
SMOOTH_S = 3
NOISE_ALIKE, TONES_ALIKE = 0.6, 0.8  # likeness of two frames at their best shift
# Share of frames that glide: composed instruments 0.02 to 0.25, with a voice 6 dB below 0.4 to 0.7.
GLIDING, GLIDE_STEEP = 0.35, 14.0
MOST = 0.9  # gliding synthesizers look the same: never sure


def vocal_curve(tags: npt.NDArray[np.floating]) -> Curve:
    """Presence of a voice 0..1, from rows of musicnn's tags, shape (n, 50)."""
    rows = np.nan_to_num(np.asarray(tags, np.float64))
    total = sum(weight * rows[:, TAGS.index(tag)] for tag, weight in VOICES.items())
    return np.asarray(1 / (1 + np.exp(-STEEP * (total - HALF))), np.float32)


def presence(sound: Sound) -> Curve:
    """Presence of a voice 0..1, one value a second, from the signal alone.

    Voices glide: from frame to frame their harmonics move together by less than a semitone, while
    those of most instruments stay or jump. Gliding synthesizers and guitars look the same, so the
    values stay away from 1; treat below 0.5 as "not known".

    Source of the measure: Lehner, Sonnleitner, Widmer 2013, "Towards light-weight,
    real-time-capable singing voice detection", ISMIR ("fluctogram").
    """
    seconds = max(int(sound.seconds) + 1, 1)
    glide, weight = _glides(sound.mono)
    second = np.minimum((np.arange(len(glide)) * HOP / RATE).astype(np.int64), seconds - 1)
    total = np.bincount(second, weight, seconds)
    moving = np.bincount(second, glide * weight, seconds)
    share = np.divide(moving, total, out=np.zeros(seconds), where=total > 1e-9)
    share = ndimage.uniform_filter1d(share, SMOOTH_S, mode="nearest")
    return np.asarray(MOST / (1 + np.exp(-GLIDE_STEEP * (share - GLIDING))), np.float32)


def _glides(mono: Samples) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """For each frame: 0..1 how much harmonics glide, and how strong they are."""
    x = np.nan_to_num(np.asarray(mono, np.float32), posinf=0, neginf=0)
    x = np.asarray(soxr.resample(x, MONO_RATE, RATE, "MQ"), np.float32)
    x = np.pad(x, (0, max(WINDOW + HOP - len(x), 0)))
    frames = np.lib.stride_tricks.sliding_window_view(x, WINDOW)[::HOP]
    window = np.hanning(WINDOW + 1)[:-1].astype(np.float32)
    bank = _log_bins()
    logs = []
    for first in range(0, len(frames), FRAMES_A_RUN):
        spectrum = np.abs(fft.rfft(frames[first : first + FRAMES_A_RUN] * window, axis=1))
        logs.append(spectrum @ bank)
    log = np.concatenate(logs)
    log = log - ndimage.uniform_filter1d(log, BINS_OCTAVE // 4, axis=1)
    np.maximum(log, 0, out=log)
    now, before = log[1:, SHIFTS:-SHIFTS], log[:-1]
    width = now.shape[1]
    alike = np.stack(
        [(now * before[:, k : k + width]).sum(axis=1) for k in range(2 * SHIFTS + 1)], axis=1
    )
    best = np.abs(alike.argmax(axis=1) - SHIFTS)
    size = np.sqrt((now**2).sum(axis=1))
    moved = ((best > 0) & (best < SHIFTS)).astype(np.float64)
    before_size = np.sqrt((before**2).sum(axis=1))
    like = alike.max(axis=1) / np.maximum(size * before_size, 1e-12)
    sure = np.clip((like - NOISE_ALIKE) / (TONES_ALIKE - NOISE_ALIKE), 0, 1)
    return moved, (size * sure).astype(np.float64)


def _log_bins() -> Samples:
    """From bins of the spectrum to bins of 25 cents, between two neighbours each."""
    count = OCTAVES * BINS_OCTAVE
    at = LOW_HZ * 2 ** (np.arange(count) / BINS_OCTAVE) / RATE * WINDOW
    low = at.astype(np.int64)
    bank = np.zeros((WINDOW // 2 + 1, count), np.float32)
    bank[low, np.arange(count)] = 1 - (at - low)
    bank[low + 1, np.arange(count)] += at - low
    return bank

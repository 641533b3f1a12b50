# SPDX-License-Identifier: GPL-3.0-or-later
"""The steady pulse of a track: spectral lines of its onset strength.

Music made on a grid has lines at its tempo and the multiples of it that are as narrow as the track
is long, so its tempo is known to a hundredth of a BPM before a single beat has been found.
"""

import numpy as np
import numpy.typing as npt
import scipy.fft

from app.analysis.beats.onsets import RATE, Floats

Doubles = npt.NDArray[np.float64]

SLOWEST, FASTEST = 50.0, 240.0  # BPM that a line is looked for at
# Weights of the lines that speak for a tempo: of its beats, halves, quarters and pairs of beats.
COMB = ((1.0, 1.0), (2.0, 1.0), (4.0, 0.5), (0.5, 0.5))
OVERSAMPLING = 4
# Height of the comb: over what noise of any length gives, and as a share of the track's onsets.
# Noise, speech and slow pads reach 9 and 0.26, music made of beats starts at 38 and 0.49 a minute.
CHANCE, CHANCE_WIDTH = 12.0, 1.5
SHARE, SHARE_WIDTH = 0.36, 0.03
LOUDEST = 4.0  # onsets above this many standard deviations count no more


def mixture(strength: Floats) -> Floats:
    """Onset strength of all parts, shape (n,), of mean 0."""
    whole = np.minimum(strength, LOUDEST).sum(axis=1)
    return np.asarray(whole - whole.mean(), np.float32)


def pulse(onset: Floats) -> float | None:
    """Tempo of the strongest steady pulse, or half or a multiple of it; None: nothing happens."""
    energy = float(np.sum(onset.astype(np.float64) ** 2))
    if energy < 1e-9:
        return None
    size = scipy.fft.next_fast_len(OVERSAMPLING * len(onset), real=True)
    lines = np.abs(scipy.fft.rfft(onset, size)) / np.sqrt(energy)
    step = min(0.01, 15.0 * RATE / len(onset))
    tempi = np.arange(SLOWEST, FASTEST, step)
    bins = tempi / 60 * size / RATE
    comb = sum(
        weight * np.interp(bins * multiple, np.arange(len(lines)), lines)
        for multiple, weight in COMB
    )
    at = int(np.argmax(comb))
    return float(tempi[at]) + step * _vertex(comb, at)


def presence(onset: Floats, phase: Doubles) -> float:
    """0..1: that there is a pulse at all, from how much of all that happens goes with it."""
    energy = float(np.sum(onset.astype(np.float64) ** 2))
    clarity = max(_comb(onset, phase * octave) for octave in (0.5, 1.0, 2.0)) / np.sqrt(energy)
    share = clarity / np.sqrt(len(onset))
    chance = (clarity - CHANCE) / CHANCE_WIDTH, (share - SHARE) / SHARE_WIDTH
    return float(np.prod([1 / (1 + np.exp(-x)) for x in chance]))


def _comb(onset: Floats, phase: Doubles) -> float:
    lines = [w * abs(np.dot(onset, np.exp(-2j * np.pi * m * phase))) for m, w in COMB]
    return float(sum(lines))


def _vertex(curve: Doubles, at: int) -> float:
    """Where between samples a peak is, -0.5..0.5."""
    if not 0 < at < len(curve) - 1:
        return 0.0
    a, b, c = curve[at - 1 : at + 2]
    return float(0.5 * (a - c) / (a - 2 * b + c)) if a - 2 * b + c < 0 else 0.0


def even_phase(bpm: float, frames: int) -> Doubles:
    """The phase in beats of a steady pulse at each frame of onset strength."""
    return np.arange(frames) / RATE * (bpm / 60)

# SPDX-License-Identifier: GPL-3.0-or-later
"""The steady pulse of a track: spectral lines of its onset strength.

Music made on a grid has lines at its tempo and the multiples of it that are as narrow as the track
is long, so its tempo is known to a hundredth of a BPM before a single beat has been found.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import scipy.fft

from app.analysis.beats.onsets import RATE, Floats

Doubles = npt.NDArray[np.float64]

SLOWEST, FASTEST = 50.0, 240.0  # BPM that a line is looked for at
# Weights of the lines that speak for a tempo: of its beats, halves, quarters and pairs of beats.
COMB = ((1.0, 1.0), (2.0, 1.0), (4.0, 0.5), (0.5, 0.5))
OVERSAMPLING = 4
LOUDEST = 4.0  # onsets above this many standard deviations count no more


@dataclass(frozen=True, slots=True)
class Pulse:
    """A steady pulse.

    Attributes:
        bpm: of the strongest comb; half or a multiple of it may be the beat.
        clarity: height of the comb over what noise gives.
    """

    bpm: float
    clarity: float


def mixture(strength: Floats) -> Floats:
    """Onset strength of all parts, shape (n,), of mean 0."""
    whole = np.minimum(strength, LOUDEST).sum(axis=1)
    return np.asarray(whole - whole.mean(), np.float32)


def pulse(onset: Floats) -> Pulse | None:
    """The pulse of `mixture`; None when nothing happens."""
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
    bpm = float(tempi[at]) + step * _vertex(comb, at)
    return Pulse(bpm, float(comb[at]))


def _vertex(curve: Doubles, at: int) -> float:
    """Where between samples a peak is, -0.5..0.5."""
    if not 0 < at < len(curve) - 1:
        return 0.0
    a, b, c = curve[at - 1 : at + 2]
    return float(0.5 * (a - c) / (a - 2 * b + c)) if a - 2 * b + c < 0 else 0.0

# SPDX-License-Identifier: GPL-3.0-or-later
"""Which multiple of the pulse is the beat: the tempo, its half or its double."""

import numpy as np
import numpy.typing as npt

from app.analysis.beats.hints import Hints
from app.analysis.beats.onsets import Floats
from app.analysis.beats.pulse import LOUDEST

Doubles = npt.NDArray[np.float64]

MULTIPLES = (0.25, 0.5, 1.0, 2.0, 4.0)  # of the beat: bar, pair, beat, half, quarter
GROUPS = ((0, 1), (2, 3), (4,))  # of the spectrum's parts: drums' low end, snares, hats
NOISE = 3.0  # lines below it tell nothing
MIDDLE = 120.0  # BPM
LOWEST, HIGHEST = 40.0, 245.0
OUTSIDE = 6.0  # logarithm of how much a tempo outside of the user's range is less probable


def candidates(bpm: float) -> list[float]:
    """Multiples of a pulse that its beats may be."""
    return [m for m in (1.0, 0.5, 2.0) if LOWEST <= m * bpm <= HIGHEST]


def features(strength: Floats, phase: Doubles, bpm: float) -> Doubles:
    """Logarithms of the lines of each group at the multiples of a beat; then the tempo's own.

    Args:
        phase: in beats, at each frame of `strength`.
    """
    loud = np.minimum(strength, LOUDEST)
    groups = np.stack([loud[:, list(group)].sum(axis=1) for group in GROUPS], axis=1)
    groups = (groups - groups.mean(axis=0)).astype(np.float64)
    norm = np.sqrt(np.sum(groups**2, axis=0)) + 1e-9
    lines = [np.exp(-2j * np.pi * multiple * phase) @ groups for multiple in MULTIPLES]
    rows = np.log(np.abs(lines) / norm + NOISE).T
    octaves = np.log2(bpm / MIDDLE)
    return np.array([*rows.ravel(), octaves, octaves**2])


def probabilities(
    strength: Floats, phase: Doubles, bpm: float, hints: Hints, weights: Doubles
) -> list[tuple[float, float]]:
    """(Multiple of the pulse, probability), the most probable first."""
    multiples = candidates(bpm)
    rows = [features(strength, phase * m, bpm * m) @ weights for m in multiples]
    score = np.array(rows)
    score -= [0.0 if hints.low <= bpm * m <= hints.high else OUTSIDE for m in multiples]
    likely = np.exp(score - score.max())
    likely /= likely.sum()
    order = np.argsort(-likely, kind="stable")
    return [(multiples[i], float(likely[i])) for i in order]

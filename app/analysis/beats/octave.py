# SPDX-License-Identifier: GPL-3.0-or-later
"""Which multiple of the pulse is the beat: the tempo, its half or its double."""

import numpy as np
import numpy.typing as npt

from app.analysis.beats.hints import Hints
from app.analysis.beats.onsets import RATE, Floats
from app.analysis.beats.pulse import LOUDEST

Doubles = npt.NDArray[np.float64]

MULTIPLES = (0.25, 0.5, 1.0, 2.0, 4.0)  # of the beat: bar, pair, beat, half, quarter
GROUPS = ((0, 1), (2, 3), (4,))  # of the spectrum's parts: drums' low end, snares, hats
NOISE = 3.0  # lines below it tell nothing
MIDDLE = 120.0  # BPM
LOWEST, HIGHEST = 40.0, 245.0
OUTSIDE = 6.0  # logarithm of how much a tempo outside of the user's range is less probable


def candidates(bpm: float) -> list[float]:
    """Tempi that a pulse may stand for."""
    return [t for t in (bpm, bpm / 2, bpm * 2) if LOWEST <= t <= HIGHEST]


def features(strength: Floats, bpm: float) -> Doubles:
    """Logarithms of the lines of each group at the multiples of a tempo; then the tempo's own."""
    time = np.arange(len(strength)) / RATE
    loud = np.minimum(strength, LOUDEST)
    rows = []
    for group in GROUPS:
        curve = loud[:, list(group)].sum(axis=1)
        curve = curve - curve.mean()
        norm = float(np.sqrt(np.sum(curve.astype(np.float64) ** 2))) + 1e-9
        for multiple in MULTIPLES:
            turn = np.exp(-2j * np.pi * bpm * multiple / 60 * time)
            rows.append(np.log(abs(np.dot(curve, turn)) / norm + NOISE))
    octaves = np.log2(bpm / MIDDLE)
    return np.array([*rows, octaves, octaves**2])


def probabilities(
    strength: Floats, tempi: list[float], hints: Hints, weights: Doubles
) -> list[tuple[float, float]]:
    """(BPM, probability), the most probable first."""
    score = np.array([features(strength, bpm) @ weights for bpm in tempi])
    score -= [0.0 if hints.low <= bpm <= hints.high else OUTSIDE for bpm in tempi]
    likely = np.exp(score - score.max())
    likely /= likely.sum()
    order = np.argsort(-likely, kind="stable")
    return [(tempi[i], float(likely[i])) for i in order]

# SPDX-License-Identifier: GPL-3.0-or-later
"""Which multiple of the pulse is the beat: the tempo, its half or its double."""

from math import log2

import numpy as np
import numpy.typing as npt

from app.analysis.beats.bars import FEATURES as BARS
from app.analysis.beats.hints import Hints, genre_habit
from app.analysis.beats.onsets import Floats
from app.analysis.beats.pulse import LOUDEST

Doubles = npt.NDArray[np.float64]

MULTIPLES = (0.5, 1.0, 2.0, 4.0)  # of the beat: pair, beat, half, quarter
GROUPS = {"low": (0, 1), "middle": (2, 3), "high": (4,)}  # of the spectrum's parts
# Of `bars.features` at the likeliest bars: what kicks, chords, snares and hats do in them.
BAR_FEATURES = (
    "onset 0 on",
    "onset 0 pair",
    "onset 2 one",
    "onset 3 on",
    "onset 4 on",
    "onset 4 pair",
    "onset 4 one",
)
FEATURES = (
    *(f"{group} {multiple:g}" for group in GROUPS for multiple in MULTIPLES),
    *BAR_FEATURES,
)
_IN_BARS = tuple(BARS.index(name) for name in BAR_FEATURES)
NOISE = 3.0  # lines below it tell nothing
# How tempi are spread before anything is heard: the annotated music of the fit has medians of 120
# to 132 BPM and deviations of 0.24 to 0.29 octaves; a third leaves room for other music.
MIDDLE, SPREAD = 130.0, 0.35
LOWEST, HIGHEST = 40.0, 245.0
# Logarithm of how much less probable a tempo an octave outside of the user's range is; and most.
OUTSIDE, FARTHEST = 12.0, 6.0


def candidates(bpm: float) -> list[float]:
    """Multiples of a pulse that its beats may be."""
    return [m for m in (1.0, 0.5, 2.0) if LOWEST <= m * bpm <= HIGHEST]


def features(strength: Floats, phase: Doubles, table: Doubles) -> Doubles:
    """Shape (len(FEATURES),): logarithms of each group's lines at multiples of a beat, and what the
    likeliest bars hold.

    Args:
        phase: in beats, at each frame of `strength`.
        table: `bars.features` of the likeliest bars.
    """
    loud = np.minimum(strength, LOUDEST)
    groups = np.stack([loud[:, list(group)].sum(axis=1) for group in GROUPS.values()], axis=1)
    rows = _lines(groups, phase)
    return np.array([*rows.T.ravel(), *table[list(_IN_BARS)]])


def _lines(curves: Floats, phase: Doubles) -> Doubles:
    """Shape (multiples, curves): logarithm of how strongly each curve goes with the phase."""
    flat = (curves - curves.mean(axis=0)).astype(np.float64)
    norm = np.sqrt(np.sum(flat**2, axis=0)) + 1e-9
    found = np.array([np.exp(-2j * np.pi * multiple * phase) @ flat for multiple in MULTIPLES])
    return np.asarray(np.log(np.abs(found) / norm + NOISE))


def usual(bpm: float) -> float:
    """Logarithm of how usual a tempo is."""
    return -0.5 * float(np.log2(bpm / MIDDLE) / SPREAD) ** 2


def habit(bpm: float, hints: Hints) -> float:
    """Logarithm of how probable the user's range and the genre make a tempo."""
    outside = max(log2(hints.low / bpm), log2(bpm / hints.high), 0.0)
    return -min(OUTSIDE * outside, FARTHEST) + genre_habit(bpm, hints.genre)

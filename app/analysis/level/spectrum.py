# SPDX-License-Identifier: GPL-3.0-or-later
"""How loud the five bands of a stretch are."""

import numpy as np
import numpy.typing as npt

from app.analysis.result import BANDS_HZ
from app.analysis.sound import Sound
from engine import level

FLOOR_DB = -120.0
BANDS = len(BANDS_HZ) - 1


def spectrum_db(
    sound: Sound, start_s: float = 0.0, end_s: float | None = None
) -> tuple[float, ...]:
    """Mean level of each of BANDS_HZ in a stretch, dB of full scale; silence is -120.

    A sine at full scale on both sides is -3 dB. Costs nothing beyond the shared levels.
    """
    return _decibels(stretch(sound, start_s, end_s).mean(axis=0, dtype=np.float64))


def stretch(sound: Sound, start_s: float, end_s: float | None) -> npt.NDArray[np.float32]:
    """Mean squares of the bands, shape (steps, BANDS), at least one step."""
    steps = sound.levels[:, 1:]
    if not len(steps):
        return np.zeros((1, BANDS), np.float32)
    first = min(max(int(start_s * level.STEPS_S), 0), len(steps) - 1)
    last = len(steps) if end_s is None else min(round(end_s * level.STEPS_S), len(steps))
    return steps[first : max(last, first + 1)]


def _decibels(power: npt.NDArray[np.float64]) -> tuple[float, ...]:
    per_side = np.maximum(power / 2, 10 ** (FLOOR_DB / 10))
    return tuple(round(float(db), 2) for db in 10 * np.log10(per_side))

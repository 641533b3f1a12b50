# SPDX-License-Identifier: GPL-3.0-or-later
"""What moves in the sound, second by second: attacks, bass, brightness, density of level."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy import ndimage

from app.analysis.sound import Samples, Sound
from engine import level

STEPS_S = level.STEPS_S
FLOOR_DB = 50.0  # below the loudest: quieter is silence
ATTACK_STEPS = 3  # an attack rises within 30 ms
ONSET_DB = 15.0  # rise of all bands together that is heard as a new event
APART_STEPS = 9  # of two events: 90 ms
SMOOTH_S = 4
SILENT_DB = -70.0  # a track that is nowhere louder has no loud parts
LOUDEST_PERCENT = 95  # a level that the loud parts have; single peaks do not count

Curve = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Motion:
    """Curves of one value a second, each smoothed over four; none depends on how loud the track
    is as a whole.

    Attributes:
        attacks: rise of the five bands in each 10 ms, dB; shape (steps, 5).
        onsets: events a second.
        bass_db: share of 0-200 Hz in the power, 0 or below.
        bright_db: share of what is above 2 kHz.
        uneven_db: how far the level jumps up and down within a second.
        below_db: weighted level below the track's loud parts, 0 or below.
    """

    attacks: Samples
    onsets: Curve
    bass_db: Curve
    bright_db: Curve
    uneven_db: Curve
    below_db: Curve

    @property
    def loud(self) -> npt.NDArray[np.bool_]:
        """Seconds within 10 dB of the loud parts: what listeners remember. Silence is all alike."""
        near = self.below_db > -10.0
        return near if near.any() else ~near


def motion(sound: Sound) -> Motion:
    """Of a track; one shorter than a second has one value."""
    steps = sound.levels
    if len(steps) < STEPS_S:
        steps = np.pad(steps, ((0, STEPS_S - len(steps)), (0, 0)))
    seconds = len(steps) // STEPS_S
    bands, power = steps[:, 1:], steps[:, 1:].sum(axis=1)
    peak = float(np.percentile(power, 99))
    floor = max(peak, 1e-12) * 10 ** (-FLOOR_DB / 10)
    # Over 30 ms: two low tones beat within a step, and that is no attack.
    steady = ndimage.uniform_filter1d(bands, ATTACK_STEPS, axis=0, mode="nearest")
    level_db = 10 * np.log10(steady + floor / bands.shape[1])
    attacks = np.zeros_like(level_db)
    attacks[ATTACK_STEPS:] = np.maximum(level_db[ATTACK_STEPS:] - level_db[:-ATTACK_STEPS], 0)
    rise = attacks.sum(axis=1)
    event = (rise > ONSET_DB) & (rise == ndimage.maximum_filter1d(rise, APART_STEPS))

    def of_seconds(values: npt.NDArray[np.floating]) -> Curve:
        whole = values[: seconds * STEPS_S].reshape(seconds, STEPS_S, -1)
        return _smooth(whole.mean(axis=1)[:, 0].astype(np.float64))

    total = of_seconds(power) + floor
    weighted = 10 * np.log10(of_seconds(steps[:, 0]) + floor)
    top = float(np.percentile(weighted, LOUDEST_PERCENT))
    return Motion(
        attacks=attacks,
        onsets=of_seconds(event) * STEPS_S,
        bass_db=10 * np.log10((of_seconds(bands[:, 0]) + floor / 5) / total),
        bright_db=10 * np.log10((of_seconds(bands[:, 3] + bands[:, 4]) + floor / 100) / total),
        uneven_db=10 * np.log10(total) - of_seconds(10 * np.log10(power + floor)),
        below_db=np.minimum(weighted - max(top, SILENT_DB), 0),
    )


def _smooth(values: Curve) -> Curve:
    return np.asarray(ndimage.uniform_filter1d(values, SMOOTH_S, mode="nearest"))

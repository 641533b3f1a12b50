# SPDX-License-Identifier: GPL-3.0-or-later
"""Loudness of a track: ITU-R BS.1770-5 with its gates, EBU Tech 3342 range, ReplayGain 2."""

import numpy as np
import numpy.typing as npt

from app.analysis.result import Loudness
from app.analysis.sound import Sound
from engine import level

SILENCE_DB = -120.0
REPLAY_GAIN_LUFS = -18.0  # what ReplayGain 2 brings tracks to
ABSOLUTE_GATE_LUFS = -70.0
RELATIVE_GATE_LU = -10.0  # of integrated loudness (BS.1770-5)
RANGE_GATE_LU = -20.0  # of the range (Tech 3342)
RANGE_PERCENTILES = (10, 95)
BLOCK_S, SHORT_TERM_S, HOP_S = 0.4, 3.0, 0.1

Powers = npt.NDArray[np.float64]


def loudness(sound: Sound) -> Loudness:
    """Measure a track. Shorter than a block of 400 ms it is one block; silence is -120."""
    weighted = sound.levels[:, 0].astype(np.float64)
    peaks = level.peaks(sound.stereo)
    lufs = integrated(weighted)
    return Loudness(
        lufs=lufs,
        range_lu=loudness_range(weighted),
        true_peak_db=decibels(peaks.true**2),
        sample_peak_db=decibels(peaks.sample**2),
        gain_db=REPLAY_GAIN_LUFS - lufs if lufs > ABSOLUTE_GATE_LUFS else 0.0,
    )


def decibels(power: float) -> float:
    """Of a mean square; silence is SILENCE_DB."""
    return max(float(10 * np.log10(power)), SILENCE_DB) if power > 0 else SILENCE_DB


def lufs_of(power: Powers) -> Powers:
    """Of weighted mean squares."""
    quiet = 10 ** (SILENCE_DB / 10)
    return np.asarray(-0.691 + 10 * np.log10(np.maximum(power, quiet)))


def blocks(weighted: Powers, seconds: float) -> Powers:
    """Means over `seconds`, one each 100 ms; a shorter track is one block.

    Args:
        weighted: mean squares of 10 ms each.
    """
    length, hop = round(seconds * level.STEPS_S), round(HOP_S * level.STEPS_S)
    length = min(length, len(weighted))
    if not length:
        return np.zeros(0)
    sums = np.concatenate([[0.0], np.cumsum(weighted)])
    first = np.arange(0, len(weighted) - length + 1, hop)
    return np.asarray(np.maximum((sums[first + length] - sums[first]) / length, 0))


def integrated(weighted: Powers) -> float:
    """Loudness of all blocks that pass both gates, in LUFS."""
    power = blocks(weighted, BLOCK_S)
    power = power[lufs_of(power) > ABSOLUTE_GATE_LUFS]
    if not len(power):
        return SILENCE_DB
    gate = lufs_of(power.mean()) + RELATIVE_GATE_LU
    return float(lufs_of(power[lufs_of(power) > gate].mean()))


def loudness_range(weighted: Powers) -> float:
    """From the quiet to the loud parts, in LU; 0 for less than two blocks of 3 s."""
    power = blocks(weighted, SHORT_TERM_S)
    power = power[lufs_of(power) > ABSOLUTE_GATE_LUFS]
    if len(power) < 2:
        return 0.0
    loud = lufs_of(power)
    low, high = np.percentile(loud[loud > lufs_of(power.mean()) + RANGE_GATE_LU], RANGE_PERCENTILES)
    return float(high - low)

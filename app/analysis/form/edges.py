# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a track begins and ends to sound."""

import numpy as np
import numpy.typing as npt

from app.analysis.sound import Samples

BLOCK_S = 0.01
# What is this far below the loudest is silence to a dancer.
SILENCE_DB = -50.0
# Shorter than this between silences is a click or a crackle: no music starts with it alone.
CLICK_S = 0.05
GAP_S = 0.5


def sounding(mono: Samples, rate: int) -> tuple[float, float]:
    """First and last sound in seconds; (0, 0) for silence.

    The loudest is the 99.9th percentile of 10 ms blocks' RMS, so a click does not set it; nor
    does a click that stands alone start or end the sound.
    """
    block = max(1, round(BLOCK_S * rate))
    count = len(mono) // block
    if not count:
        return 0.0, 0.0
    parts = np.nan_to_num(mono[: count * block]).reshape(count, block)
    power = np.einsum("ij,ij->i", parts, parts) / block
    top = float(np.quantile(power, 0.999))
    loud = power > max(top * 10 ** (SILENCE_DB / 10), 1e-10)
    starts, ends = _stretches(loud, round(GAP_S / BLOCK_S))
    long = ends - starts > CLICK_S / BLOCK_S
    if long.any():
        starts, ends = starts[long], ends[long]
    if not len(starts):
        return 0.0, 0.0
    return float(starts[0] * block / rate), float(min(ends[-1] * block, len(mono)) / rate)


def _stretches(
    loud: npt.NDArray[np.bool_], gap: int
) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.intp]]:
    """Starts and ends of stretches of sound; gaps shorter than `gap` are bridged."""
    at = np.flatnonzero(loud)
    if not len(at):
        return at, at
    breaks = np.flatnonzero(np.diff(at) > gap)
    starts = at[np.concatenate([[0], breaks + 1])]
    ends = at[np.concatenate([breaks, [len(at) - 1]])] + 1
    return starts, ends

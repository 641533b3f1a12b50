# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the instrumentation changes: bars divided into stretches that each hold or ramp.

Source: segmentation by optimal partition (Jackson et al. 2005, IEEE Signal Processing Letters
12(2)), here with a linear trend in each stretch and a prior on phrase lengths.
"""

import numpy as np
import numpy.typing as npt

from app.analysis.form.bars import Bars

STEP_DB = 6.0  # a change of an octave's level by this is one unit
STEP_ATTACK = 1.0  # and of its attacks, dB a frame
LONGEST = 64  # bars of one stretch; longer ones are joined again when they are named
SHORTEST = 2
RESTLESS = 2.0
# What a boundary costs: four bars against four need one octave to change by a unit.
BOUNDARY = 2.0
# Dance music moves in fours. By length in bars modulo 8; see `_phrase_cost`.
OFF_PHRASE = (0.0, 8.0, 5.0, 8.0, 1.5, 8.0, 5.0, 8.0)
# A slope must earn its keep: as if it had been flat for bars with this spread.
SLOPE_RIDGE = 30.0


def split(bars: Bars, phrased: bool = True) -> list[int]:
    """First bars of stretches, and the end: rising, from 0 to len(bars).

    Args:
        phrased: lengths of whole phrases are likelier; False where bars are not the music's.
    """
    count = len(bars)
    lines = Lines(bars)
    lengths = np.arange(LONGEST + 1)
    prior = BOUNDARY + (_phrase_cost(lengths) if phrased else np.zeros(LONGEST + 1))
    best = np.full(count + 1, np.inf)
    best[0] = 0.0
    back = np.zeros(count + 1, np.int64)
    for end in range(1, count + 1):
        starts = np.arange(max(0, end - LONGEST), max(end - SHORTEST, 0) + 1)
        costs = best[starts] + lines.misfit(starts, end) + prior[end - starts]
        if end == count:  # the last stretch may be cut anywhere
            costs -= prior[end - starts] - BOUNDARY
        at = int(np.argmin(costs))
        best[end], back[end] = costs[at], starts[at]
    path = [count]
    while path[-1] > 0:
        path.append(int(back[path[-1]]))
    return path[::-1]


def _phrase_cost(lengths: npt.NDArray[np.int64]) -> npt.NDArray[np.float64]:
    return np.array(OFF_PHRASE)[lengths % 8]


class Lines:
    """Running sums, so that the misfit of a line to any stretch costs the same."""

    def __init__(self, bars: Bars) -> None:
        features = np.concatenate([bars.level_db / STEP_DB, bars.attack / STEP_ATTACK], axis=1)
        features = features.astype(np.float64)
        if len(features) > 1:  # what changes from any bar to the next tells less
            restless = np.median(np.diff(features, axis=0) ** 2, axis=0)
            features /= np.sqrt(1 + RESTLESS * restless)
        features *= np.sqrt(bars.pace)
        number = np.arange(len(features), dtype=np.float64)[:, None]
        self.x, self.xx, self.tx = (
            np.concatenate([np.zeros((1, values.shape[1])), np.cumsum(values, axis=0)])
            for values in (features, features**2, number * features)
        )

    def misfit(
        self, starts: npt.NDArray[np.int64], end: int, ridge: float = SLOPE_RIDGE
    ) -> npt.NDArray[np.float64]:
        """Squared distance from the best line, of bars starts[i] up to `end`."""
        length = (end - starts).astype(np.float64)[:, None]
        x = self.x[end] - self.x[starts]
        xx = self.xx[end] - self.xx[starts]
        middle = (starts + end - 1)[:, None] / 2
        tx = self.tx[end] - self.tx[starts] - middle * x
        spread = length * (length**2 - 1) / 12 + ridge
        return np.asarray(np.maximum(xx - x**2 / length - tx**2 / spread, 0).sum(axis=1))

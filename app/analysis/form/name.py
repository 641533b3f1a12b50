# SPDX-License-Identifier: GPL-3.0-or-later
"""What each stretch of a track is: intro, verse, build, drop, breakdown, outro.

Source: a semi-Markov model (Yu 2010, Artificial Intelligence 174(2)) whose states last for
one or more stretches of `split`. The tables are habits of dance music, rounded; levels are
relative to the track's own loudest bars, so they need no tuning to a sound.
"""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from app.analysis.form.bars import Bars
from app.analysis.form.split import Lines

LABELS = ("intro", "verse", "build", "drop", "breakdown", "outro")
INTRO, VERSE, BUILD, DROP, BREAKDOWN, OUTRO = range(len(LABELS))

LOW = slice(0, 2)  # octaves of kick and bass, below 120 Hz
HIGH = slice(5, None)  # above 1 kHz: what rises in a build
MOST_JOINED = 16  # stretches in one section
MOST_BARS = 64  # normal ones
ALIKE = 4.0  # normal bars of a section are alike: this many tell as much as one would alone
# What a unit of misfit within a section costs. Intros, breakdowns and outros grow or shrink by
# steps, verses and drops hold, builds ramp: the first row is against a level, the second
# against a line.
HOLDS, RAMPS = 1e9, 10.0
STEPS_COST = (0.012, 0.04, 0.0, 0.04, 0.012, 0.012)
BENDS_COST = (0.0, 0.0, 0.04, 0.0, 0.0, 0.0)

# How sections sound, relative to the loudest bars: middle of the step between one kind and the
# next in dB, half its width, and how often a section of each name is of each kind.
#                   intro verse build drop  break outro
LOW_DB = ((-10.0,), 3.0)  # kick and bass: off, on
LOW_OFTEN = (
    (0.40, 0.06, 0.65, 0.03, 0.92, 0.35),
    (0.60, 0.94, 0.35, 0.97, 0.08, 0.65),
)
FULL_DB = ((-7.0, -2.0), 1.0)  # all octaves: sparse, half, full
FULL_OFTEN = (
    (0.60, 0.10, 0.45, 0.02, 0.75, 0.55),
    (0.35, 0.75, 0.50, 0.08, 0.22, 0.40),
    (0.05, 0.15, 0.05, 0.90, 0.03, 0.05),
)
RISE_DB = ((7.0,), 2.0)  # of the high octaves from start to end: holds, rises
RISE_OFTEN = (
    (0.60, 0.95, 0.10, 0.97, 0.60, 0.90),
    (0.40, 0.05, 0.90, 0.03, 0.40, 0.10),
)
# Median length in normal bars and spread in octaves.
LENGTHS = ((10, 0.8), (14, 1.0), (6, 0.8), (16, 1.0), (12, 1.0), (10, 0.8))
ENDS_SHARE = 0.25  # of a track: an intro or outro is seldom more
# Sections last for eights of bars; builds often for four. By length modulo 8.
EIGHTS = (0.0, 1.5, 1.0, 1.5, 0.7, 1.5, 1.0, 1.5)
BUILDS_PART = 0.3
# What follows what, in parts of a hundred; a section that only changes within keeps its name.
FOLLOWS = np.array(
    # columns as LABELS
    [
        [10, 40, 20, 15, 14, 1],  # intro
        [0, 15, 35, 20, 20, 10],  # verse
        [0, 3, 8, 85, 3, 1],  # build
        [0, 15, 8, 15, 37, 25],  # drop
        [0, 20, 45, 20, 10, 5],  # breakdown
        [0, 0, 0, 0, 0, 10],  # outro
    ],
    np.float64,
)
FIRST = np.array([88, 7, 0.5, 4, 0.5, 0])
LAST = np.array([0.5, 4, 0.5, 10, 1, 84])
RARE = 0.05  # of a hundred: nothing is impossible


@dataclass(frozen=True, slots=True)
class Named:
    """A section in bars, [start, end). `confidence`: of the name, 0..1."""

    start: int
    end: int
    label: int
    confidence: float


def name(bars: Bars, stretches: list[int]) -> list[Named]:
    """The likeliest names; neighbours of one name are joined.

    Args:
        stretches: as `split` gives them.
    """
    model = _Evidence(bars)
    follows, first, last = (_logs(x) for x in (FOLLOWS, FIRST, LAST))
    count = len(stretches) - 1
    best = np.full((count + 1, len(LABELS)), -np.inf)
    back = np.zeros((count + 1, len(LABELS), 2), np.int64)
    for end in range(1, count + 1):
        for start in range(end - 1, max(-1, end - 1 - MOST_JOINED), -1):
            if start < end - 1 and stretches[end] - stretches[start] > MOST_BARS / bars.pace:
                break
            before = first[None] if start == 0 else best[start][:, None] + follows
            own = model.score(stretches[start], stretches[end])
            total = before.max(axis=0) + own + (last if end == count else 0.0)
            better = total > best[end]
            best[end][better] = total[better]
            back[end, better, 0] = start
            back[end, better, 1] = before.argmax(axis=0)[better]
    return _named(_path(best, back, stretches), model, follows)


def _logs(parts: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    return np.log((parts + RARE) / 100)


class _Evidence:
    """How well each name fits a run of bars."""

    def __init__(self, bars: Bars) -> None:
        level = bars.level_db.astype(np.float64)
        each = _kinds(level[:, LOW].mean(axis=1), LOW_DB, LOW_OFTEN)
        each += _kinds(level.mean(axis=1), FULL_DB, FULL_OFTEN)
        self.bars = np.concatenate([np.zeros((1, len(LABELS))), np.cumsum(each, axis=0)])
        self.high = level[:, HIGH].mean(axis=1)
        self.lines = Lines(bars)
        self.pace, self.count = bars.pace, len(bars)
        self.phrased = bars.beats is not None

    def score(self, start: int, end: int) -> npt.NDArray[np.float64]:
        """Log likelihood of each name for bars [start, end)."""
        length = end - start
        of_bars = (self.bars[end] - self.bars[start]) * self.pace / ALIKE
        rise = _kinds(np.array([_rise(self.high[start:end])]), RISE_DB, RISE_OFTEN)[0]
        at = np.array([start])
        flat, ramp = (float(self.lines.misfit(at, end, ridge)[0]) for ridge in (HOLDS, RAMPS))
        uneven = np.array(STEPS_COST) * flat + np.array(BENDS_COST) * ramp
        return np.asarray(of_bars + rise + self._lasting(length) - uneven)

    def _lasting(self, length: int) -> npt.NDArray[np.float64]:
        """Log likelihood of each name for so many bars."""
        median, wide = np.array(LENGTHS).T
        usual = -0.5 * (np.log2(length * self.pace / median) / wide) ** 2
        odd = EIGHTS[length % 8] * np.where(np.arange(len(LABELS)) == BUILD, BUILDS_PART, 1.0)
        ends = np.where(np.isin(np.arange(len(LABELS)), (INTRO, OUTRO)), 0.5, 0.0)
        usual -= ends * (length / self.count / ENDS_SHARE) ** 2
        return np.asarray(usual - odd if self.phrased else usual)


def _kinds(
    values: npt.NDArray[np.float64],
    steps: tuple[tuple[float, ...], float],
    often: tuple[tuple[float, ...], ...],
) -> npt.NDArray[np.float64]:
    """Log likelihood of values (n,) under each name, shape (n, names); steps are soft."""
    above = [1 / (1 + np.exp(-np.clip((values - at) / steps[1], -30, 30))) for at in steps[0]]
    edges = [np.ones_like(values), *above, np.zeros_like(values)]
    share = np.stack([a - b for a, b in pairwise(edges)], axis=1)
    return np.asarray(np.log(share @ np.array(often)))


def _rise(values: npt.NDArray[np.float64]) -> float:
    """What a line through the values gains from first to last."""
    count = len(values)
    if count < 2:
        return 0.0
    t = np.arange(count) - (count - 1) / 2
    return float(t @ values / (t @ t) * count)


def _path(
    best: npt.NDArray[np.float64], back: npt.NDArray[np.int64], stretches: list[int]
) -> list[tuple[int, int, int]]:
    """Sections (start, end, label) of the best way, neighbours of one label joined."""
    end, label = len(stretches) - 1, int(best[-1].argmax())
    out: list[tuple[int, int, int]] = []
    while end > 0:
        start, before = (int(x) for x in back[end, label])
        until = out.pop()[1] if out and out[-1][2] == label else stretches[end]
        out.append((stretches[start], until, label))
        end, label = start, before
    return out[::-1]


def _named(
    path: list[tuple[int, int, int]], model: _Evidence, follows: npt.NDArray[np.float64]
) -> list[Named]:
    """With the probability of each name given its neighbours'."""
    first, last = _logs(FIRST), _logs(LAST)
    out = []
    for k, (start, end, label) in enumerate(path):
        score = model.score(start, end)
        score = score + (follows[path[k - 1][2]] if k else first)
        score = score + (follows[:, path[k + 1][2]] if k + 1 < len(path) else last)
        chance = np.exp(score - score.max())
        out.append(Named(start, end, label, float(chance[label] / chance.sum())))
    return out

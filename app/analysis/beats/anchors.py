# SPDX-License-Identifier: GPL-3.0-or-later
"""The grid of a track whose tempo changes: as few anchors as its beats allow."""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import numpy.typing as npt
from scipy.linalg import solveh_banded

from app.analysis.beats.attack import LAST_S, REACH_S, nearest
from app.analysis.beats.onsets import Floats
from app.library.model import Grid
from app.library.model.grid import Anchor

Doubles = npt.NDArray[np.float64]

ROUNDS = 20  # of reweighting
TRUST_S = 0.006  # an attack further from the curve than this counts little
BEND_S = 0.0005  # a change of a beat's length below this costs as its square, above it as itself
STIFF = 0.4  # cost of bends over that of attacks missed
TOLERANCE_S = 0.005  # of the grid round the curve
NEAR_TEMPO = 0.015  # tempi whose logarithms differ by less are one
BAR_TOLERANCE_S = 0.008  # when that lets an anchor stand on a bar's first beat


@dataclass(frozen=True, slots=True)
class Curve:
    """Beats one by one.

    Attributes:
        number: of each beat. time: of it in seconds.
        support: 0..1, share of the attacks' weight that lies on them.
        spread_s: median distance of attacks from them.
    """

    number: npt.NDArray[np.int64]
    time: Doubles
    support: float
    spread_s: float


def curve(rise: Floats, number: npt.NDArray[np.int64], time: Doubles) -> Curve:
    """Beats moved to their attacks, where there are any; straight where nothing bends them."""
    away, weight = nearest(rise, time, REACH_S)
    straight = np.asarray(np.polyval(np.polyfit(number, time, 1), number), np.float64)
    seen = time + away - straight
    bent = time - straight
    for turn in range(ROUNDS):
        width = TRUST_S * max(1.0, 4.0 - turn / 2)
        trust = weight / (1 + ((seen - bent) / width) ** 2) ** 2 / TRUST_S**2
        bends = np.abs(np.diff(bent, 2))
        stiff = STIFF / (BEND_S * np.maximum(bends, BEND_S))
        bent = _solve(trust + 1e-3, trust * seen + 1e-3 * (time - straight), stiff)
    rest = seen - bent
    total = float(weight.sum()) + 1e-12
    support = float(np.sum(np.exp(-0.5 * (rest / (2 * LAST_S)) ** 2) * weight)) / total
    spread = float(np.median(np.abs(rest[weight > 0]))) if np.any(weight > 0) else 0.0
    return Curve(number, straight + bent, support, spread)


def _solve(diagonal: Doubles, right: Doubles, stiff: Doubles) -> Doubles:
    """Least of diagonal (x - right / diagonal)^2 + stiff (second difference of x)^2."""
    band = np.zeros((3, len(diagonal)))
    band[2] = diagonal
    band[2, :-2] += stiff
    band[2, 1:-1] += 4 * stiff
    band[2, 2:] += stiff
    band[1, 1:-1] -= 2 * stiff
    band[1, 2:] -= 2 * stiff
    band[0, 2:] += stiff
    return np.asarray(solveh_banded(band, right))


def corners(beats: Curve, bar: int) -> list[int]:
    """Places in `beats` where the grid needs anchors; first and last included.

    Beats that start bars come first; others only where those cannot follow.
    """
    ends = {0, len(beats.number) - 1}
    firsts = np.flatnonzero(beats.number % bar == 0)
    kept = _simplified(beats, sorted({*firsts.tolist(), *ends}), BAR_TOLERANCE_S)
    return _refined(beats, kept)


def _refined(beats: Curve, kept: list[int]) -> list[int]:
    out = [kept[0]]
    for a, b in pairwise(kept):
        tight = _simplified(beats, list(range(a, b + 1)), TOLERANCE_S)
        wide = _worst(beats, a, b)[1] > BAR_TOLERANCE_S
        out += tight[1:] if wide else [b]
    return out


def _simplified(beats: Curve, allowed: list[int], tolerance_s: float) -> list[int]:
    """Douglas and Peucker: the allowed places that a broken line needs to stay near the beats."""
    keep = {allowed[0], allowed[-1]}
    places = np.array(allowed)
    waiting = [(0, len(places) - 1)]
    while waiting:
        first, last = waiting.pop()
        if last - first < 2:
            continue
        a, b = int(places[first]), int(places[last])
        between = places[first + 1 : last]
        line = np.interp(beats.number[between], beats.number[[a, b]], beats.time[[a, b]])
        away = np.abs(beats.time[between] - line)
        at = int(away.argmax())
        if away[at] > tolerance_s:
            keep.add(int(between[at]))
            waiting += [(first, first + 1 + at), (first + 1 + at, last)]
    return sorted(keep)


def _worst(beats: Curve, a: int, b: int) -> tuple[int, float]:
    """The beat between two that is furthest from the line between them, and how far."""
    if b - a < 2:
        return a, 0.0
    inner = np.arange(a + 1, b)
    line = np.interp(beats.number[inner], beats.number[[a, b]], beats.time[[a, b]])
    away = np.abs(beats.time[inner] - line)
    return int(inner[away.argmax()]), float(away.max())


def grid(beats: Curve, kept: list[int]) -> Grid:
    """A grid with anchors at the kept places; its last stretch goes on."""
    found = tuple(Anchor(float(beats.time[k]), int(beats.number[k])) for k in kept)
    a, b = found[-2:]
    bpm = 60 * (b.beat - a.beat) / (b.position_s - a.position_s)
    return Grid(found[:-1], bpm)


def main_tempo(beats: Curve, kept: list[int]) -> float:
    """The tempo of the middle beat of all by tempo, and of those like it; their mean."""
    count = np.diff(beats.number[kept]).astype(np.float64)
    length = np.diff(beats.time[kept])
    bpm = 60 * count / length
    order = np.argsort(bpm)
    middle = order[np.searchsorted(np.cumsum(count[order]), count.sum() / 2)]
    near = np.abs(np.log(bpm / bpm[middle])) < NEAR_TEMPO
    return float(60 * count[near].sum() / length[near].sum())

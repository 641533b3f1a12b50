# SPDX-License-Identifier: GPL-3.0-or-later
"""Tempo and phase to the millisecond: a line through the attacks nearest to the beats.

Attacks are heard at 1 ms steps in the sound's difference, where a bass drum's click and a bass note
do not drown each other; a detector that sees a whole window starts would be early by half of it.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from app.analysis.beats.lattice import A_BEAT
from app.analysis.beats.onsets import Floats
from app.analysis.sound import MONO_RATE

Doubles = npt.NDArray[np.float64]

STEP = 22  # frames of mono sound
STEP_S = STEP / MONO_RATE
SIDE = 3  # steps before and from a moment that are compared
QUIET = 0.02  # of the mean energy: changes below it are not heard
REACH_S = 0.045  # an attack further from its beat belongs to something else
FIRST_S, LAST_S = 0.016, 0.003  # widths of the fit: from what a first guess misses to a machine's
DRIFT_S = 0.04  # that the first guess may miss from end to end of the track
ENOUGH = 8  # attacks for a line
WEAK = 0.6  # support below which half beats are asked as well
WHOLE, HALF = 1.0, 0.5  # BPM: tempi that people choose


@dataclass(frozen=True, slots=True)
class Line:
    """Beat k is at `first_s` + k `period_s`.

    Attributes:
        spread_s: median distance of attacks from it.
        error_s: standard error of `period_s`.
        support: 0..1, share of the attacks' weight that lies on the line.
    """

    first_s: float
    period_s: float
    spread_s: float
    error_s: float
    support: float


def attacks(mono: Floats) -> Floats:
    """Rise of log energy at each step, shape (n,)."""
    count = len(mono) // STEP
    if count <= 2 * SIDE:
        return np.zeros(max(count, 0), np.float32)
    sharp = np.diff(mono[: count * STEP], prepend=mono[:1]).reshape(count, STEP)
    energy = np.einsum("ij,ij->i", sharp, sharp, dtype=np.float64)
    sums = np.concatenate([[0.0], np.cumsum(energy)])
    quiet = QUIET * SIDE * float(energy.mean()) + 1e-12
    at = np.arange(SIDE, count - SIDE)
    after, before = sums[at + SIDE] - sums[at], sums[at] - sums[at - SIDE]
    out = np.zeros(count, np.float32)
    out[SIDE : count - SIDE] = np.maximum(np.log((after + quiet) / (before + quiet)), 0)
    return out


def nearest(rise: Floats, times: Doubles) -> tuple[Doubles, Doubles]:
    """How far from each time the strongest attack within reach is, in seconds, and its weight."""
    reach = round(REACH_S / STEP_S)
    steps = np.rint(times / STEP_S).astype(np.int64)
    around = steps[:, None] + np.arange(-reach, reach + 1)
    inside = (around >= 0) & (around < len(rise))
    found = rise[np.clip(around, 0, max(len(rise) - 1, 0))] * inside
    best = found.argmax(axis=1)
    rows = np.arange(len(times))
    return around[rows, best] * STEP_S - times, found[rows, best].astype(np.float64)


def align(rise: Floats, first_s: float, period_s: float, seconds: float) -> Line:
    """Fit tempo and phase to the attacks; a first guess must be within REACH_S throughout."""
    number = np.arange(np.ceil(-first_s / period_s), (seconds - first_s) / period_s)
    away, weight = nearest(rise, first_s + number * period_s)
    used = weight > 0.2 * float(weight.max(initial=0.0))
    if np.count_nonzero(used) < ENOUGH:
        return Line(first_s, period_s, REACH_S, period_s, 0.0)
    at, away, weight = number[used], away[used], np.minimum(weight[used], 3.0)
    offset, slope = _vote(at, away, weight)
    for width in np.geomspace(FIRST_S / 2, LAST_S, 5):
        offset, slope = _refit(at, away, weight, offset, slope, width)
    rest = away - offset - slope * at
    close = np.exp(-0.5 * (rest / (2 * LAST_S)) ** 2) * weight
    lever = float(np.sqrt(np.sum((at - at.mean()) ** 2))) + 1e-9
    spread = float(np.median(np.abs(rest)))
    return Line(
        first_s + offset,
        period_s + slope,
        spread,
        max(spread, 0.0005) / lever,
        float(close.sum() / weight.sum()),
    )


def _vote(number: Doubles, away: Doubles, weight: Doubles) -> tuple[float, float]:
    """The line that most attacks agree on."""
    length = max(float(np.ptp(number)), 1.0)
    slopes = np.linspace(-DRIFT_S, DRIFT_S, 33) / length
    middle = float(number.mean())
    offsets = np.arange(-REACH_S, REACH_S, STEP_S)
    best = (-1.0, 0.0, 0.0)
    for slope in slopes[np.argsort(np.abs(slopes))]:
        rest = away - slope * (number - middle)
        bins = np.clip(np.rint((rest + REACH_S) / STEP_S).astype(int), 0, len(offsets) - 1)
        counts = np.bincount(bins, weights=weight, minlength=len(offsets))
        votes = np.convolve(counts, np.hanning(9)[1:-1], "same")
        at = int(votes.argmax())
        if votes[at] > best[0] * 1.02:
            best = (float(votes[at]), float(offsets[at] - slope * middle), float(slope))
    return best[1], best[2]


def _refit(
    number: Doubles, away: Doubles, weight: Doubles, offset: float, slope: float, width: float
) -> tuple[float, float]:
    """A weighted line; what lies off by more than `width` counts little."""
    rest = away - offset - slope * number
    trust = weight / (1 + (rest / width) ** 2) ** 2
    total = trust.sum() + 1e-12
    x, y = float((trust * number).sum() / total), float((trust * away).sum() / total)
    square = (trust * (number - x) ** 2).sum()
    slope = float((trust * (number - x) * (away - y)).sum() / square) if square > 0 else slope
    return float(y - slope * x), slope


def line_of(rise: Floats, first_s: float, bpm: float, seconds: float) -> Line:
    """Tempo and phase by the attacks on the beats; on half beats too when those tell little."""
    period = 60 / bpm
    beats = align(rise, first_s, period, seconds)
    if beats.support >= WEAK:
        return beats
    halves = align(rise, first_s, period / A_BEAT, seconds)
    if halves.support <= beats.support:
        return beats
    return Line(
        halves.first_s,
        halves.period_s * A_BEAT,
        halves.spread_s,
        halves.error_s * A_BEAT,
        halves.support,
    )


def chosen(bpm: float, error: float) -> float:
    """A whole or half tempo when the measured one cannot be told from it."""
    for step in (WHOLE, HALF):
        near = round(bpm / step) * step
        if abs(bpm - near) <= max(2 * error, 0.002) and error < 0.1 * step:
            return near
    return bpm


def snap(line: Line, seconds: float) -> Line:
    """The line at the tempo that its makers chose, turned about the middle of the track."""
    bpm = 60 / line.period_s
    near = chosen(bpm, bpm * line.error_s / line.period_s)
    if near == bpm:
        return line
    middle = (seconds / 2 - line.first_s) / line.period_s
    period = 60 / near
    first = line.first_s + middle * (line.period_s - period)
    return Line(first, period, line.spread_s, line.error_s, line.support)

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
BLOCK = 65_536  # steps at a time, so that hours of sound need little memory
SIDE = 3  # steps before and from a moment that are compared
QUIET = 0.02  # of the mean energy: changes below it are not heard
REACH_S = 0.045  # an attack further from its beat belongs to something else
NEAR_S = 0.014  # an attack further from the line that most agree on is another's
LAST_S = 0.003  # width of the fit: a machine's jitter and the detector's
LOUDEST = 3.0  # attacks above this rise of log energy count no more
DRIFT_S = 0.04  # that the first guess may miss from end to end of the track
ENOUGH = 8  # attacks for a line
PASSAGES = 8  # that a track is cut into to tell how sure its tempo is
SURE_S = 0.0006  # no passage's phase is known better
WEAK = 0.6  # support below which half beats are asked as well
# What a rounded tempo may miss at either end of the track without a question.
HARMLESS_S = 0.001
# Whole tempi are far more usual than others: within so many standard errors, and so much at the
# ends, the tempo is taken for one. In between it is drawn towards it by a share, so that the same
# music in another format, measured a hair otherwise, has the same grid within a millisecond.
SURE, DOUBT = 3.0, 8.0
EASY_S, LIMIT_S = 0.004, 0.008
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
    energy = np.empty(count)
    for first in range(0, count, BLOCK):
        last = min(first + BLOCK, count)
        part = mono[max(first * STEP - 1, 0) : last * STEP]
        sharp = np.diff(part, prepend=part[:1] if first == 0 else part[:0]).reshape(-1, STEP)
        energy[first:last] = np.einsum("ij,ij->i", sharp, sharp)
    sums = np.concatenate([[0.0], np.cumsum(energy)])
    quiet = QUIET * SIDE * float(energy.mean()) + 1e-12
    at = np.arange(SIDE, count - SIDE)
    after, before = sums[at + SIDE] - sums[at], sums[at] - sums[at - SIDE]
    out = np.zeros(count, np.float32)
    out[SIDE : count - SIDE] = np.maximum(np.log((after + quiet) / (before + quiet)), 0)
    return out


def nearest(rise: Floats, times: Doubles, reach_s: float) -> tuple[Doubles, Doubles]:
    """How far from each time the strongest attack within reach is, in seconds, and its weight.

    What is less than a fifth of the strongest of all has no weight. A sound that starts within a
    step is found at the step's start, so half a step is added.
    """
    steps, found = _around(rise, times, reach_s)
    best = found.argmax(axis=1)
    rows = np.arange(len(times))
    weight = found[rows, best].astype(np.float64)
    weight = np.where(weight > 0.2 * weight.max(initial=0.0), np.minimum(weight, LOUDEST), 0)
    return (steps[rows, best] + 0.5) * STEP_S - times, weight


def _around(rise: Floats, times: Doubles, reach_s: float) -> tuple[Doubles, Floats]:
    """Steps within reach of each time and the rise there."""
    reach = round(reach_s / STEP_S)
    steps = np.rint(times / STEP_S).astype(np.int64)[:, None] + np.arange(-reach, reach + 1)
    inside = (steps >= 0) & (steps < len(rise))
    found = rise[np.clip(steps, 0, max(len(rise) - 1, 0))] * inside
    return steps.astype(np.float64), found.astype(np.float32)


def align(rise: Floats, first_s: float, period_s: float, seconds: float) -> Line:
    """Fit tempo and phase to the attacks; a first guess must be within REACH_S throughout."""
    number = np.arange(np.ceil(-first_s / period_s), (seconds - first_s) / period_s)
    offset, slope = _vote(rise, number, first_s + number * period_s)
    times = first_s + offset + number * (period_s + slope)
    away, weight = nearest(rise, times, NEAR_S)
    used = weight > 0
    if np.count_nonzero(used) < ENOUGH:
        return Line(first_s, period_s, REACH_S, period_s, 0.0)
    at, weight = number[used], weight[used]
    away = away[used] + offset + slope * at
    for width in np.geomspace(NEAR_S / 2, LAST_S, 4):
        offset, slope = _refit(at, away, weight, offset, slope, width)
    rest = away - offset - slope * at
    close = np.exp(-0.5 * (rest / (2 * LAST_S)) ** 2) * weight
    return Line(
        first_s + offset,
        period_s + slope,
        float(np.median(np.abs(rest))),
        _slope_error(at, rest, weight),
        float(close.sum() / weight.sum()),
    )


def _vote(rise: Floats, number: Doubles, times: Doubles) -> tuple[float, float]:
    """The line along which most attacks lie, as what it adds to the first guess."""
    if len(number) < ENOUGH:
        return 0.0, 0.0
    _, found = _around(rise, times, REACH_S)
    parts = np.array_split(np.arange(len(number)), min(2 * PASSAGES, len(number) // 4))
    stacks = [np.minimum(found[part], LOUDEST).sum(axis=0) for part in parts]
    middles = np.array([number[part].mean() for part in parts])
    centre, length = float(number.mean()), max(float(np.ptp(number)), 1.0)
    slopes = np.linspace(-DRIFT_S, DRIFT_S, 2 * round(DRIFT_S / STEP_S / 2) + 1) / length
    best = (-1.0, 0.0, 0.0)
    for slope in slopes[np.argsort(np.abs(slopes), kind="stable")]:
        moves = np.rint(slope * (middles - centre) / STEP_S).astype(int)
        total = sum(np.roll(stack, -move) for stack, move in zip(stacks, moves, strict=True))
        votes = np.convolve(total, np.hanning(7)[1:-1], "same")
        at = int(votes.argmax())
        if votes[at] > best[0] * 1.01:
            best = (float(votes[at]), (at - len(votes) // 2) * STEP_S - slope * centre, slope)
    return best[1], float(best[2])


def _slope_error(number: Doubles, rest: Doubles, weight: Doubles) -> float:
    """Standard error of the slope, in seconds a beat.

    Attacks of one passage miss the line alike, so it is the passages that are counted, not them.
    """
    passage = np.minimum((number - number[0]) * PASSAGES // (np.ptp(number) + 1), PASSAGES - 1)
    passage = passage.astype(np.int64)
    total = np.bincount(passage, weight, PASSAGES)
    used = total > 0.1 * total.max()
    if np.count_nonzero(used) < 3:
        return SURE_S * 10
    mean = np.bincount(passage, weight * rest, PASSAGES)[used] / total[used]
    middle = np.bincount(passage, weight * number, PASSAGES)[used] / total[used]
    lever = float(np.sqrt(np.sum((middle - middle.mean()) ** 2)))
    return max(float(np.std(mean, ddof=1)), SURE_S) / max(lever, 1.0)


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


def chosen(bpm: float, error: float, seconds: float) -> float:
    """A whole or half tempo when the measured one cannot be told from it, or nobody could; on the
    way to it when there is some doubt."""
    for step in (WHOLE, HALF):
        near = round(bpm / step) * step
        missed_s = abs(bpm - near) / bpm * seconds / 2
        if missed_s <= HARMLESS_S:
            return near
        errors = abs(bpm - near) / max(error, 1e-12)
        trust = _falling(errors, SURE, DOUBT) * _falling(missed_s, EASY_S, LIMIT_S)
        if trust > 0:
            return bpm + trust * (near - bpm)
    return bpm


def _falling(x: float, whole: float, none: float) -> float:
    """1 up to `whole`, 0 from `none` on, a line between."""
    return min(max((none - x) / (none - whole), 0.0), 1.0)


def snap(line: Line, seconds: float) -> Line:
    """The line at the tempo that its makers chose, turned about the middle of the track."""
    bpm = 60 / line.period_s
    near = chosen(bpm, bpm * line.error_s / line.period_s, seconds)
    if near == bpm:
        return line
    middle = (seconds / 2 - line.first_s) / line.period_s
    period = 60 / near
    first = line.first_s + middle * (line.period_s - period)
    return Line(first, period, line.spread_s, line.error_s, line.support)

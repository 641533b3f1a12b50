# SPDX-License-Identifier: GPL-3.0-or-later
"""The grid of a track whose tempo does not change."""

import numpy as np
import numpy.typing as npt

from app.analysis.beats.attack import Line, align
from app.analysis.beats.lattice import A_BEAT
from app.analysis.beats.onsets import RATE, Floats

Doubles = npt.NDArray[np.float64]

WEAK = 0.6  # support below which half beats are asked as well
WHOLE, HALF = 1.0, 0.5  # BPM: tempi that people choose


def phase(bpm: float, frames: int) -> Doubles:
    """The phase in beats at each frame of onset strength."""
    return np.arange(frames) / RATE * (bpm / 60)


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

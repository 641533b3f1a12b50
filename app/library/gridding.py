# SPDX-License-Identifier: GPL-3.0-or-later
"""Edits of beat grids: pure functions from a grid to another one. Times in seconds of the track.

Each raises GridError with a line for people when what is asked for would be no grid.
"""

import math
import statistics
from collections.abc import Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import pairwise
from typing import Any

from app.library.model import Anchor, Grid

SLOWEST, FASTEST = 20.0, 999.0  # BPM
USER = "user"
NEAR_BEAT = 0.5  # beats: a place nearer to another beat than this cannot be stretched from
FEWEST_TAPS = 3
OUTLIER = 0.3  # of a beat: a tap so far off counts no more
PAUSE_BEATS = 3.0  # without a tap: another count begins


class GridError(ValueError):
    """There is no such grid; the message says why."""


@dataclass(frozen=True, slots=True)
class Tapped:
    """What taps tell. `first_s`: where the first beat lies. `taps`: how many counted."""

    bpm: float
    first_s: float
    taps: int


def shifted(grid: Grid, by_s: float) -> Grid:
    """The whole grid later."""
    return _edited(grid, anchors=_moved(grid.anchors, by_s))


def shifted_beats(grid: Grid, beats: int) -> Grid:
    """Each bar starts so many beats later; the beats stay where they are."""
    return _edited(
        grid, anchors=tuple(replace(a, beat=a.beat - beats) for a in grid.anchors), bars_known=True
    )


def beat_here(grid: Grid, at_s: float) -> Grid:
    """The whole grid is moved so that the nearest beat lies here."""
    return shifted(grid, at_s - grid.position_s(round(grid.beat(at_s))))


def bar_here(grid: Grid, at_s: float) -> Grid:
    """The nearest beat starts a bar."""
    return _counted(grid, at_s, grid.beats_a_bar)


def phrase_here(grid: Grid, at_s: float, bars: int = 4) -> Grid:
    """The nearest beat starts a phrase of so many bars."""
    return _counted(grid, at_s, grid.beats_a_bar * bars)


def stretched(grid: Grid, from_s: float, to_s: float) -> Grid:
    """What lies at `from_s` comes to `to_s`; the anchor before it (or the first) stays.

    With one anchor the tempo of the track changes, with more that of the section, and what
    follows moves along.
    """
    at = max(_before(grid, from_s), 0)
    fixed = grid.anchors[at].position_s
    if abs(grid.beat(from_s) - grid.anchors[at].beat) < NEAR_BEAT:
        raise GridError("the grid cannot be stretched at its anchor: go some beats away from it")
    factor = (to_s - fixed) / (from_s - fixed)
    if factor <= 0:
        raise GridError("beats would run backwards")
    return _with_section(grid, at, _bpm_of(grid, at) / factor)


def with_bpm(grid: Grid, bpm: float, around_s: float) -> Grid:
    """Another tempo around a place. With one anchor the beat nearest to the place stays where it
    is; with more the section gets it, its anchor stays, and what follows moves along."""
    if grid.is_constant:
        _check_bpm(bpm)
        beat = round(grid.beat(around_s))
        return _edited(grid, anchors=(Anchor(grid.position_s(beat), beat),), bpm=bpm)
    return _with_section(grid, max(_before(grid, around_s), 0), bpm)


def multiplied(grid: Grid, times: Fraction) -> Grid:
    """So many times the tempo everywhere: 2, 1/2, 3/2, 2/3. Beat 0 stays; an anchor that lies
    between the new beats gives way to the next of them."""
    anchors: list[Anchor] = []
    for k, anchor in enumerate(grid.anchors):
        beat = math.ceil(anchor.beat * times)
        old = beat / times
        last = k + 1 == len(grid.anchors)
        if not last and old >= grid.anchors[k + 1].beat:
            continue
        if anchors and beat <= anchors[-1].beat:
            continue
        span = 60.0 / _bpm_of(grid, k)
        anchors.append(Anchor(anchor.position_s + float(old - anchor.beat) * span, beat))
    return _edited(grid, anchors=tuple(anchors), bpm=grid.bpm * float(times))


def tapped(taps: Sequence[float]) -> Tapped | None:
    """Tempo and place of the beat by taps, in rising seconds: missed beats and taps that are off
    do no harm. None: too few of them."""
    taps = _last_count(taps)
    if len(taps) < FEWEST_TAPS:
        return None
    beat_s = statistics.median(b - a for a, b in pairwise(taps))
    numbers = [0]
    for a, b in pairwise(taps):
        numbers.append(numbers[-1] + max(round((b - a) / beat_s), 1))
    points = list(zip(numbers, taps, strict=True))
    for _ in range(2):
        first_s, beat_s = _line(points)
        good = [p for p in points if abs(p[1] - first_s - p[0] * beat_s) < OUTLIER * beat_s]
        if len(good) < FEWEST_TAPS or len(good) == len(points):
            break
        points = good
    return Tapped(60.0 / beat_s, first_s, len(points)) if beat_s > 0 else None


def by_taps(grid: Grid | None, found: Tapped) -> Grid:
    """One tempo, as it was tapped; bars are counted as before as far as that can be told."""
    _check_bpm(found.bpm)
    if grid is None:
        return Grid.constant(found.bpm, found.first_s, source=USER)
    beat = round(grid.beat(found.first_s))
    return _edited(grid, anchors=(Anchor(found.first_s, beat),), bpm=found.bpm)


def with_anchor(grid: Grid, at_s: float) -> Grid:
    """The nearest beat lies exactly here; the other anchors stay. Behind the last anchor the
    tempo that results goes on."""
    beat = round(grid.beat(at_s))
    others = [a for a in grid.anchors if a.beat != beat]
    anchors = tuple(sorted((*others, Anchor(at_s, beat)), key=lambda a: a.beat))
    new = _edited(grid, anchors=anchors, check=False)
    if len(anchors) > 1 and anchors[-1].beat == beat:
        a, b = anchors[-2:]
        if b.position_s <= a.position_s:
            raise GridError("there is another anchor in the way")
        new = replace(new, bpm=60.0 * (b.beat - a.beat) / (b.position_s - a.position_s))
    return _checked(new)


def without_anchor(grid: Grid, at: int) -> Grid:
    """Without the anchor of this number: the tempo before it goes on to the next one."""
    if len(grid.anchors) == 1:
        raise GridError("a grid needs an anchor")
    last = at == len(grid.anchors) - 1
    bpm = _bpm_of(grid, at - 1) if last else grid.bpm
    return _edited(grid, anchors=grid.anchors[:at] + grid.anchors[at + 1 :], bpm=bpm)


def moved_anchor(grid: Grid, at: int, to_s: float) -> Grid:
    """The anchor of this number lies here; the others stay. A single one takes the grid along."""
    anchors = list(grid.anchors)
    anchors[at] = replace(anchors[at], position_s=to_s)
    return _edited(grid, anchors=tuple(anchors))


def straightened(grid: Grid, start_s: float, end_s: float) -> Grid:
    """One tempo from the first to the last beat of a section; the rest stays as it is."""
    first, last = math.ceil(grid.beat(start_s)), math.floor(grid.beat(end_s))
    if last - first < 1:
        raise GridError("there are no two beats in the section")
    ends = (Anchor(grid.position_s(first), first), Anchor(grid.position_s(last), last))
    before = tuple(a for a in grid.anchors if a.beat < first)
    after = tuple(a for a in grid.anchors if a.beat > last)
    anchors = (before and (*before, ends[0])) or ends[:1]
    if after or before:
        anchors = (*anchors, ends[1], *after)
    if not after and not before:
        bpm = 60.0 * (last - first) / (ends[1].position_s - ends[0].position_s)
        return _edited(grid, anchors=anchors, bpm=bpm)
    return _edited(grid, anchors=anchors)


def nearest_anchor(grid: Grid, at_s: float) -> int:
    """Number of the anchor nearest to a place."""
    return min(range(len(grid.anchors)), key=lambda k: abs(grid.anchors[k].position_s - at_s))


def snapped(grid: Grid, at_s: float) -> float:
    """Where the nearest beat lies, never before the start."""
    beat = round(grid.beat(at_s))
    place = grid.position_s(beat)
    return place if place >= 0 else grid.position_s(math.ceil(grid.beat(0.0)))


def _with_section(grid: Grid, at: int, bpm: float) -> Grid:
    """Another tempo behind an anchor, which stays; what follows moves along."""
    _check_bpm(bpm)
    if at + 1 == len(grid.anchors):
        return _edited(grid, bpm=bpm)
    a, b = grid.anchors[at], grid.anchors[at + 1]
    by_s = (b.beat - a.beat) * 60.0 / bpm - (b.position_s - a.position_s)
    return _edited(grid, anchors=grid.anchors[: at + 1] + _moved(grid.anchors[at + 1 :], by_s))


def _edited(grid: Grid, *, check: bool = True, **changes: Any) -> Grid:
    """By hand, and sure."""
    try:
        new = replace(grid, source=USER, confidence=None, **changes)
    except ValueError as error:
        raise GridError(str(error)) from error
    return _checked(new) if check else new


def _checked(grid: Grid) -> Grid:
    for at in range(len(grid.anchors)):
        _check_bpm(_bpm_of(grid, at))
    return grid


def _check_bpm(bpm: float) -> None:
    if not SLOWEST <= bpm <= FASTEST:
        raise GridError(f"{bpm:.1f} BPM is no tempo: {SLOWEST:.0f} to {FASTEST:.0f} are possible")


def _bpm_of(grid: Grid, at: int) -> float:
    """Tempo behind the anchor of this number."""
    if at + 1 == len(grid.anchors):
        return grid.bpm
    a, b = grid.anchors[at], grid.anchors[at + 1]
    return 60.0 * (b.beat - a.beat) / (b.position_s - a.position_s)


def _before(grid: Grid, at_s: float) -> int:
    """Number of the last anchor that is not behind a place; -1: there is none."""
    return sum(a.position_s <= at_s for a in grid.anchors) - 1


def _moved(anchors: tuple[Anchor, ...], by_s: float) -> tuple[Anchor, ...]:
    return tuple(replace(a, position_s=a.position_s + by_s) for a in anchors)


def _counted(grid: Grid, at_s: float, beats: int) -> Grid:
    """The nearest beat is a multiple of `beats`, with as little change as may be."""
    by = round(grid.beat(at_s)) % beats
    return shifted_beats(grid, by - beats if by > beats // 2 else by)


def _last_count(taps: Sequence[float]) -> Sequence[float]:
    """The taps since the last pause."""
    if len(taps) < FEWEST_TAPS:
        return taps
    usual = statistics.median(b - a for a, b in pairwise(taps))
    start = 0
    for k, (a, b) in enumerate(pairwise(taps), 1):
        if b - a > (PAUSE_BEATS + 0.5) * usual:
            start = k
    return taps[start:]


def _line(points: Sequence[tuple[int, float]]) -> tuple[float, float]:
    """Start and step of the line through (number, seconds) by least squares."""
    n, t = statistics.fmean(p[0] for p in points), statistics.fmean(p[1] for p in points)
    above = sum((p[0] - n) * (p[1] - t) for p in points)
    below = sum((p[0] - n) ** 2 for p in points)
    step = above / below if below else 0.0
    return t - n * step, step

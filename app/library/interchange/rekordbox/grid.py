# SPDX-License-Identifier: GPL-3.0-or-later
"""Beat grids of rekordbox: stretches of one tempo, and lists of all beats rounded to 1 ms."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from app.library.model import Anchor, Grid

SAME_S, SAME_FINE_S = 0.0011, 2e-6  # beats told twice, each rounded to 1 ms, or to 1 µs
# Half of how far beats of one tempo lie apart: 1 ms by rounding, 1.5 ms in real files.
ROUNDED_S = 0.0008
FITTED_S = 0.0007  # of a tempo that is fitted itself
FRESH_S = 0.001  # what is not later than this is the same beat again
SAME_BPM, SAME_FINE_BPM = 0.006, 1e-9  # tempi rounded to 0.01; or as they were written
SLOWEST, FASTEST = 1.0, 1000.0  # BPM; beyond it is rubbish
MOST_BEATS = 200_000
LATEST_S = 48 * 3600.0


@dataclass(frozen=True, slots=True)
class Stretch:
    """From `position_s` on beats run at `bpm`; the first is beat `in_bar` (from 1; 0 unknown)."""

    position_s: float
    bpm: float
    in_bar: int = 0

    @property
    def is_sane(self) -> bool:
        return SLOWEST <= self.bpm <= FASTEST and abs(self.position_s) <= LATEST_S


def from_stretches(
    stretches: Sequence[Stretch],
    beats_a_bar: int = 4,
    source: str = "",
    same_s: float | None = None,
) -> tuple[Grid | None, list[str]]:
    """A grid of stretches in any order, and what was wrong with them.

    Args:
        same_s: a stretch so little off, with the same tempo, tells nothing; None: as rekordbox
            rounds.
    """
    wrong: list[str] = []
    sane = sorted((s for s in stretches if s.is_sane), key=lambda s: s.position_s)
    if len(sane) < len(stretches):
        wrong.append(f"{len(stretches) - len(sane)} of its tempi make no sense")
    if not sane:
        return None, wrong
    runs = _runs(sane, same_s)
    phase, broken = _phase(runs, beats_a_bar)
    if broken:
        wrong.append("bars begin anew within the track, beats are kept")
    anchors = [Anchor(at, beat + (phase or 0)) for beat, at, _ in runs]
    return (
        Grid(
            tuple(anchors),
            runs[-1][2].bpm,
            bars_known=phase is not None,
            beats_a_bar=beats_a_bar,
            source=source,
        ),
        wrong,
    )


_Run = tuple[int, float, Stretch]  # beats since the first, its time, the tempo from there


def _runs(sane: Sequence[Stretch], same_s: float | None = None) -> list[_Run]:
    """Anchors with the beats between them counted; those that only repeat what is clear left out.

    Between two anchors beats run evenly, so where a stretch does not end on a beat of its own, its
    last beat becomes an anchor too: only the last gap is wider or narrower.
    """
    fine = any(abs(s.position_s * 1000 - round(s.position_s * 1000)) > 1e-5 for s in sane)
    exact_bpm = any(abs(s.bpm * 100 - round(s.bpm * 100)) > 1e-5 for s in sane)
    same_s = same_s or (SAME_FINE_S if fine else SAME_S)
    same_bpm = SAME_FINE_BPM if exact_bpm else SAME_BPM
    runs: list[_Run] = [(0, sane[0].position_s, sane[0])]
    for stretch in sane[1:]:
        beat, at, tempo = runs[-1]
        length = 60.0 / tempo.bpm
        exact = (stretch.position_s - at) / length
        count = max(round(exact), 1)
        off = stretch.position_s - (at + count * length)
        if abs(off) <= same_s and abs(stretch.bpm - tempo.bpm) <= same_bpm:
            continue
        if stretch.position_s - at < length / 2:
            continue  # not a beat's time later: told twice, the first holds
        if abs(off) > same_s and count > 1:
            runs.append((beat + count - 1, at + (count - 1) * length, tempo))
        runs.append((beat + count, stretch.position_s, stretch))
    return runs


def _phase(runs: Sequence[_Run], beats_a_bar: int) -> tuple[int | None, bool]:
    """What to add to beats so that bars start at multiples: as the longest part has it. And
    whether another part has it differently."""
    votes: dict[int, float] = {}
    last = len(runs) - 1
    for n, (beat, _, stretch) in enumerate(runs):
        if not 1 <= stretch.in_bar <= beats_a_bar or (n and runs[n - 1][2] is stretch):
            continue
        phase = (stretch.in_bar - 1 - beat) % beats_a_bar
        votes[phase] = votes.get(phase, 0) + (runs[n + 1][0] - beat if n < last else 64)
    if not votes:
        return None, False
    return max(votes, key=lambda phase: votes[phase]), len(votes) > 1


def to_stretches(grid: Grid) -> list[Stretch]:
    """The inverse of `from_stretches`: no stretch begins before 0."""
    found = []
    last = len(grid.anchors) - 1
    for n, anchor in enumerate(grid.anchors):
        beat, at = anchor.beat, anchor.position_s
        bpm = grid.bpm_at(at)
        end = grid.anchors[n + 1].position_s if n < last else float("inf")
        if at < 0:
            later = int(np.ceil(-at * bpm / 60.0 - 1e-9))
            beat, at = beat + later, max(at + later * 60.0 / bpm, 0.0)
            if at > end - FRESH_S:
                continue
        in_bar = beat % grid.beats_a_bar + 1 if grid.bars_known else 1
        found.append(Stretch(at, bpm, in_bar))
    return found


def from_beats(
    times_s: npt.NDArray[np.float64],
    bpm: npt.NDArray[np.float64],
    in_bar: npt.NDArray[np.int64],
) -> list[Stretch]:
    """Stretches that give back every beat of a list whose times are rounded to 1 ms.

    Args:
        times_s: shape (n,). bpm: as rekordbox told at each beat, to 0.01. in_bar: 1..4.
    """
    order = np.argsort(times_s, kind="stable")[:MOST_BEATS]
    times_s, bpm, in_bar = times_s[order], bpm[order], in_bar[order]
    fresh = np.diff(times_s, prepend=-np.inf) > FRESH_S
    times_s, bpm, in_bar = times_s[fresh], bpm[fresh], in_bar[fresh]
    found = []
    start = 0
    while start < len(times_s):
        length, at, tempo = _longest(times_s[start:], float(bpm[start]), in_bar[start:])
        found.append(Stretch(at, tempo, int(in_bar[start])))
        start += length
    return found


def _longest(
    times_s: npt.NDArray[np.float64], bpm: float, in_bar: npt.NDArray[np.int64]
) -> tuple[int, float, float]:
    """How many beats from the first one lie on one line, where it begins, and its tempo."""
    broken = np.flatnonzero(np.diff(in_bar) % np.maximum(in_bar.max(), 1) != 1)
    most = int(broken[0]) + 1 if len(broken) else len(times_s)
    best = (1, float(times_s[0]), bpm)
    low, size = 1, 2
    high = most + 1
    while low + 1 < high:  # the longest that fits, by doubling, then halving
        size = min(size, most)
        line = _line(times_s[:size], bpm)
        if line is not None:
            best, low = (size, *line), size
            size = min(2 * size, high - 1) if 2 * size < high else (low + high) // 2
        else:
            high = size
            size = (low + high) // 2
        if size in (low, high):
            break
    return best


def _line(times_s: npt.NDArray[np.float64], bpm: float) -> tuple[float, float] | None:
    """Start and tempo of a line through these beats; None if they do not lie on one. The tempo
    that rekordbox told is taken when it fits, since it has no rounding of ours in it."""
    count = np.arange(len(times_s))
    if SLOWEST <= bpm <= FASTEST:
        rest = times_s - count * (60.0 / bpm)
        low, high = float(rest.min()), float(rest.max())
        if high - low <= 2 * ROUNDED_S:
            return (low + high) / 2, bpm
    if len(times_s) < 3:
        return None
    slope, start = np.polyfit(count, times_s, 1)
    worst = float(np.abs(times_s - (start + slope * count)).max())
    if worst > FITTED_S or slope <= 0:
        return None
    return float(start), 60.0 / float(slope)

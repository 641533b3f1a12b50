# SPDX-License-Identifier: GPL-3.0-or-later
"""Beat grids: anchors in seconds; between two anchors beats run evenly."""

import math
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

BEATS_A_BAR = 4
EARLY_S = 0.01  # a beat so little before the first sample is that of the file's start


@dataclass(frozen=True, slots=True)
class Anchor:
    """A beat whose place is known. `beat` counts beats; 0 and its multiples of the bar's
    length start bars. May be negative."""

    position_s: float
    beat: int


@dataclass(frozen=True, slots=True)
class Grid:
    """The beats of a track.

    Attributes:
        anchors: rising in both position and beat; at least one.
        bpm: after the last anchor; before the first anchor its first tempo holds.
        bars_known: beat 0 starts a bar. False when a program told beats but no bars.
        beats_a_bar: 4, 3 ...
        source: who made it: "analysis 1", "traktor", "user".
        confidence: 0..1; None where nobody measured it.
    """

    anchors: tuple[Anchor, ...]
    bpm: float
    bars_known: bool = True
    beats_a_bar: int = BEATS_A_BAR
    source: str = ""
    confidence: float | None = None

    def __post_init__(self) -> None:
        if not self.anchors:
            raise ValueError("a grid needs an anchor")
        if not (math.isfinite(self.bpm) and self.bpm > 0):
            raise ValueError(f"{self.bpm} BPM is no tempo")
        if not all(math.isfinite(a.position_s) for a in self.anchors):
            raise ValueError("an anchor is at no time")
        for a, b in pairwise(self.anchors):
            if not (a.position_s < b.position_s and a.beat < b.beat):
                raise ValueError(f"anchors do not rise at {b.position_s:.3f} s")

    @classmethod
    def constant(cls, bpm: float, first_s: float, **more: object) -> "Grid":
        """One tempo; beat 0 at `first_s`."""
        return cls((Anchor(first_s, 0),), bpm, **more)  # type: ignore[arg-type]

    @property
    def is_constant(self) -> bool:
        return len(self.anchors) == 1

    def bpm_at(self, position_s: float) -> float:
        """Tempo at a time."""
        at = bisect_right([a.position_s for a in self.anchors], position_s) - 1
        return self._bpm_after(max(at, 0))

    def position_s(self, beat: float) -> float:
        """Time of a beat, which may lie between beats and before or after all anchors."""
        at = max(bisect_right([a.beat for a in self.anchors], beat) - 1, 0)
        anchor = self.anchors[at]
        return anchor.position_s + (beat - anchor.beat) * 60.0 / self._bpm_after(at)

    def beat(self, position_s: float) -> float:
        """Beat at a time; the inverse of `position_s`."""
        at = max(bisect_right([a.position_s for a in self.anchors], position_s) - 1, 0)
        anchor = self.anchors[at]
        return anchor.beat + (position_s - anchor.position_s) * self._bpm_after(at) / 60.0

    def beats(self, seconds: float) -> Iterator[tuple[int, float]]:
        """Each beat from 0 s up to `seconds`: its number and its time, never below 0."""
        number = math.ceil(self.beat(-EARLY_S))
        while (at := self.position_s(number)) < seconds:
            yield number, max(at, 0.0)
            number += 1

    def shifted(self, by_s: float) -> "Grid":
        """The same grid, later by `by_s`."""
        moved = tuple(replace(a, position_s=a.position_s + by_s) for a in self.anchors)
        return replace(self, anchors=moved)

    def _bpm_after(self, at: int) -> float:
        if at + 1 < len(self.anchors):
            a, b = self.anchors[at], self.anchors[at + 1]
            return 60.0 * (b.beat - a.beat) / (b.position_s - a.position_s)
        return self.bpm

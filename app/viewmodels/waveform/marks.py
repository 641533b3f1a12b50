# SPDX-License-Identifier: GPL-3.0-or-later
"""Beats of a grid, as far as they are to be seen, with their numbers."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

BAR = 4
PHRASE = 16
LONG_PHRASE = 32
CLOSEST_PX = 14.0  # lines nearer than this are thinned out
NUMBER_PX = 140.0  # nearer beats are not numbered, only bars: a wave is to be read at a glance
SPACINGS = (1, BAR, PHRASE, 64, 256, 1024, 4096)  # beats between two lines
NEAR_PX = 64.0  # neither numbers nor feet reach further


class Grid:
    """Frames and beats of a track by anchors; the tempo after the last one is `bpm`.

    Args:
        anchors: (frame, beat), both rising; may be empty.
        bpm: beats a minute after the last anchor; 0 without a grid.
        rate: frames of the track a second.
        shift: frames by which all of it was moved. scale: beats are multiplied by it.
    """

    def __init__(
        self,
        anchors: Sequence[tuple[float, float]],
        bpm: float,
        rate: int,
        shift: float = 0.0,
        scale: float = 1.0,
    ) -> None:
        self._frames = [a[0] for a in anchors]
        self._beats = [a[1] for a in anchors]
        self._shift, self._scale = shift, scale if scale > 0.0 else 1.0
        self._last = 60.0 * rate / bpm if bpm > 0 else 0.0
        if not self._last and len(anchors) > 1:
            self._last = self._spacing(len(anchors) - 2)

    def __bool__(self) -> bool:
        return bool(self._frames) and self._last > 0.0

    def beat(self, frame: float) -> float:
        frame -= self._shift
        i = max(bisect_right(self._frames, frame) - 1, 0)
        return (self._beats[i] + (frame - self._frames[i]) / self._spacing(i)) * self._scale

    def frame(self, beat: float) -> float:
        beat /= self._scale
        i = max(bisect_right(self._beats, beat) - 1, 0)
        return self._frames[i] + (beat - self._beats[i]) * self._spacing(i) + self._shift

    def between(self, first: float, last: float, every: int) -> list[tuple[int, float]]:
        """Each `every`th beat from frame `first` to `last`: (beat, frame)."""
        start, end = self.beat(first), self.beat(last)
        k = -(-start // every) * every
        out = []
        while k <= end:
            out.append((int(k), self.frame(k)))
            k += every
        return out

    def pixels(self, first: float, last: float, frames_per_px: float) -> float:
        """Of a beat, on average."""
        return (last - first) / frames_per_px / max(self.beat(last) - self.beat(first), 1e-9)

    def _spacing(self, i: int) -> float:
        """Frames a beat after anchor `i`."""
        if i + 1 >= len(self._frames):
            return self._last
        return (self._frames[i + 1] - self._frames[i]) / (self._beats[i + 1] - self._beats[i])


NO_GRID = Grid((), 0.0, 0)


def spacing(beat_px: float, closest_px: float) -> int:
    """Beats from one line to the next, when they are not to be nearer than `closest_px`."""
    return next((s for s in SPACINGS if s * beat_px >= closest_px), SPACINGS[-1])


def strength(beat: int) -> int:
    """3 for the first beat of eight bars, 2 of four, 1 of a bar, 0 for the others."""
    if beat % BAR:
        return 0
    return 3 if beat % LONG_PHRASE == 0 else 2 if beat % PHRASE == 0 else 1


def number(beat: int, every: int) -> str:
    """ "17.3": bar and beat from 1, or the bar alone when only bars are numbered."""
    if beat % every:
        return ""
    bar = beat // BAR + 1
    return f"{bar}.{beat % BAR + 1}" if every < BAR else str(bar)


@dataclass(frozen=True, slots=True)
class Line:
    """A beat as it is drawn. `strong` as of `strength`; `text`: its number, or empty."""

    frame: float
    strong: int
    text: str


def ruled(
    grid: Grid, first: float, last: float, total: float, frames_per_unit: float
) -> list[Line]:
    """The beats of a track from frame `first` to `last`, thinned and numbered to be legible: alike
    wherever in the track one looks.

    Args:
        total: frames of the track.
        frames_per_unit: a logical pixel.
    """
    if not grid or total <= 0.0:
        return []
    beat_px = grid.pixels(0.0, total, frames_per_unit)
    every = spacing(beat_px, CLOSEST_PX)
    numbered = max(spacing(beat_px, NUMBER_PX), every)
    found = grid.between(max(first, 0.0), min(last, total), every)
    return [Line(frame, strength(beat), number(beat, numbered)) for beat, frame in found]

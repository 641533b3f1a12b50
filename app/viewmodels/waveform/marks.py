# SPDX-License-Identifier: GPL-3.0-or-later
"""Beats of a grid, as far as they are to be seen."""

from bisect import bisect_right
from collections.abc import Sequence

BAR = 4
PHRASE = 16
CLOSEST_PX = 14.0  # lines nearer than this are thinned out
SPACINGS = (1, BAR, PHRASE, 64, 256, 1024, 4096)  # beats between two lines


class Grid:
    """Frames and beats of a track by anchors; the tempo after the last one is `bpm`.

    Args:
        anchors: (frame, beat), both rising; may be empty.
        bpm: beats a minute after the last anchor; 0 without a grid.
        rate: frames of the track a second.
    """

    def __init__(self, anchors: Sequence[tuple[float, float]], bpm: float, rate: int) -> None:
        self._frames = [a[0] for a in anchors]
        self._beats = [a[1] for a in anchors]
        self._last = 60.0 * rate / bpm if bpm > 0 else 0.0
        if not self._last and len(anchors) > 1:
            self._last = self._spacing(len(anchors) - 2)

    def __bool__(self) -> bool:
        return bool(self._frames) and self._last > 0.0

    def beat(self, frame: float) -> float:
        i = max(bisect_right(self._frames, frame) - 1, 0)
        return self._beats[i] + (frame - self._frames[i]) / self._spacing(i)

    def frame(self, beat: float) -> float:
        i = max(bisect_right(self._beats, beat) - 1, 0)
        return self._frames[i] + (beat - self._beats[i]) * self._spacing(i)

    def between(self, first: float, last: float, frames_per_px: float) -> list[tuple[int, float]]:
        """The beats to draw from frame `first` to `last`: (beat, frame), thinned to be legible."""
        start, end = self.beat(first), self.beat(last)
        px = (last - first) / frames_per_px / max(end - start, 1e-9)
        every = next((s for s in SPACINGS if s * px >= CLOSEST_PX), SPACINGS[-1])
        k = -(-start // every) * every
        out = []
        while k <= end:
            out.append((int(k), self.frame(k)))
            k += every
        return out

    def _spacing(self, i: int) -> float:
        """Frames a beat after anchor `i`."""
        if i + 1 >= len(self._frames):
            return self._last
        return (self._frames[i + 1] - self._frames[i]) / (self._beats[i + 1] - self._beats[i])


NO_GRID = Grid((), 0.0, 0)


def strength(beat: int) -> int:
    """2 for the first beat of a phrase, 1 for the first of a bar, 0 else."""
    return 2 if beat % PHRASE == 0 else 1 if beat % BAR == 0 else 0

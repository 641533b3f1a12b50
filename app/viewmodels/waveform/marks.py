# SPDX-License-Identifier: GPL-3.0-or-later
"""Beats of a grid, as far as they are to be seen, with their numbers."""

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QObject

from app.viewmodels.rows import Row, Rows
from app.viewmodels.waveform.scale import Place

BAR = 4
PHRASE = 16
LONG_PHRASE = 32
CLOSEST_PX = 14.0  # lines nearer than this are thinned out
NUMBER_PX = 140.0  # nearer beats are not numbered, only bars: a wave is to be read at a glance
SPACINGS = (1, BAR, PHRASE, 64, 256, 1024, 4096)  # beats between two lines
ROWS = 8
NEAR_PX = 64.0  # a number is not longer
HIDDEN = {"at": 0.0, "strong": 0, "text": "", "shown": False}


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

    def between(self, first: float, last: float, frames_per_px: float) -> list[tuple[int, float]]:
        """The beats to draw from frame `first` to `last`: (beat, frame), thinned to be legible."""
        start, end = self.beat(first), self.beat(last)
        every = spacing(self.pixels(first, last, frames_per_px), CLOSEST_PX)
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


class Ruler:
    """The lines of the beats in view, as rows: at, strong, text, shown.

    A beat keeps its row as long as it is seen: scrolling changes only the rows of those that come.
    """

    def __init__(self, parent: QObject) -> None:
        self.rows = Rows(("at", "strong", "text", "shown"), parent)

    def draw(self, grid: Grid, place: Place, total: float, margin: float = NEAR_PX) -> None:
        """Show the beats of this stretch, which goes `margin` pixels of the screen beyond the edges
        of the view: further than numbers reach. `total`: frames of the track."""
        dpr = place.dpr
        spare = max(margin - NEAR_PX * dpr, 0.0) * place.frames_per_px
        start, stop = max(place.start + spare, 0.0), min(place.end - spare, total)
        if not grid or stop <= start:
            self.rows.show([])
            return
        unit = place.frames_per_px * dpr
        found = grid.between(start, stop, unit)
        every = found[1][0] - found[0][0] if len(found) > 1 else 1
        numbered = max(spacing(grid.pixels(start, stop, unit), NUMBER_PX), every)
        # in eights: with another number of rows each beat would have another row
        room = max(len(self.rows.rows), -(-(len(found) + 1) // ROWS) * ROWS)
        rows: list[Row] = [HIDDEN] * room
        for beat, frame in found:
            rows[beat // every % room] = {
                "at": place.at(frame),
                "strong": strength(beat),
                "text": number(beat, numbered),
                "shown": True,
            }
        self.rows.show(rows)

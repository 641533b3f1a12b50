# SPDX-License-Identifier: GPL-3.0-or-later
"""The scrolling waveform of a deck: tiles, beats, cues and the loop, in pixels."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.rows import Row, Rows
from app.viewmodels.waveform.marks import NO_GRID, Grid, strength
from app.viewmodels.waveform.tiles import TILE_PX

QML_IMPORT_NAME = "DjUniverse"
QML_IMPORT_MAJOR_VERSION = 1

ORIGIN_TILES = 64  # the strip starts anew so often: positions stay small and exact
MARGIN_PX = 512.0  # beats are prepared so far beyond the edges
CLOSEST_S = 0.0005  # seconds a pixel: two beats fill a window of 1900
LEVELS_PER_DOUBLING = 2
FIRST_LEVEL = 6  # 4 ms a pixel: sixteen beats
HIDDEN = {"at": 0.0, "strong": 0, "shown": False}


@dataclass(frozen=True, slots=True)
class Flag:
    """A cue on the wave. `end` in frames, below 0 for a point."""

    position: float
    end: float
    label: str
    color: str


@dataclass(frozen=True, slots=True)
class Sight:
    """What of a deck is to be drawn at one moment; frames of the track."""

    load: int
    position: float
    length: int
    total: int
    rate: int
    decoded: bool
    ratio: float
    loop: tuple[float, float]
    looping: bool


NOTHING = Sight(
    load=0,
    position=0.0,
    length=0,
    total=0,
    rate=44_100,
    decoded=True,
    ratio=1.0,
    loop=(-1.0, -1.0),
    looping=False,
)


@QmlElement
class Wave(QObject):
    """Moves by `offset` alone; tiles and marks change when they leave or enter the picture."""

    offset_changed = Signal()
    loop_changed = Signal()
    zoomed = Signal(int)

    def __init__(self, deck: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._deck = deck
        self._tiles = Rows(("at", "source"), self)
        self._beats = Rows(("at", "strong", "shown"), self)
        self._flags = Rows(("at", "reach", "label", "tint"), self)
        self._sight = NOTHING
        self._grid = NO_GRID
        self._cues: Sequence[Flag] = ()
        self._width = self._height = 0.0
        self._dpr = 1.0
        self._level = FIRST_LEVEL
        self._offset = 0.0
        self._origin = 0
        self._drawn: tuple[object, ...] = ()
        self._marked: tuple[object, ...] = ()
        self._loop = (0.0, 0.0, False)

    @Property(float, notify=offset_changed)
    def offset(self) -> float:
        """Where the strip of tiles lies in the view."""
        return self._offset

    @Property(Rows, constant=True)
    def tiles(self) -> Rows:
        return self._tiles

    @Property(Rows, constant=True)
    def beats(self) -> Rows:
        return self._beats

    @Property(Rows, constant=True)
    def flags(self) -> Rows:
        return self._flags

    @Property(float, constant=True)
    def tile_px(self) -> float:
        """Width of a tile in pixels of the screen."""
        return float(TILE_PX)

    @Property(float, notify=loop_changed)
    def loop_at(self) -> float:
        return self._loop[0]

    @Property(float, notify=loop_changed)
    def loop_width(self) -> float:
        return self._loop[1]

    @Property(bool, notify=loop_changed)
    def loop_on(self) -> bool:
        return self._loop[2]

    @Slot(float, float, float)
    def resize(self, width: float, height: float, dpr: float) -> None:
        """Take the size of the view, in logical pixels, and the screen's pixel ratio."""
        self._width, self._height, self._dpr = width, height, max(dpr, 0.5)
        self._draw()

    @Slot(int)
    def zoom(self, steps: int) -> None:
        """Nearer (above 0) or further; `zoomed` tells the other deck."""
        self.set_level(self._level - steps)
        self.zoomed.emit(self._level)

    def set_level(self, level: int) -> None:
        self._level = min(max(level, 0), self._widest())
        self._draw()

    @property
    def frames_per_px(self) -> float:
        """Frames of the track a pixel of the screen."""
        closest = self._sight.rate * self._sight.ratio * CLOSEST_S
        return max(closest * math.exp2(self._level / LEVELS_PER_DOUBLING), 1.0)

    @property
    def frames_per_unit(self) -> float:
        """Frames of the track a logical pixel."""
        return self.frames_per_px * self._dpr

    def set_grid(self, grid: Grid) -> None:
        self._grid = grid
        self._marked = ()
        self._draw()

    def set_cues(self, cues: Sequence[Flag]) -> None:
        self._cues = cues
        self._marked = ()
        self._draw()

    def look(self, sight: Sight) -> bool:
        """Draw this moment. Return: the picture moved."""
        self._sight = sight
        return self._draw()

    def _widest(self) -> int:
        """The level that shows the whole track."""
        px = max(self._width * self._dpr, 64.0)
        seconds = max(self._sight.total / max(self._sight.rate, 1), 60.0)
        return max(
            FIRST_LEVEL, math.ceil(LEVELS_PER_DOUBLING * math.log2(seconds / px / CLOSEST_S))
        )

    def _draw(self) -> bool:
        if self._width < 1.0:
            return False
        at = self._sight.position / self.frames_per_px
        wide = self._width * self._dpr
        first = math.floor((at - wide / 2) / TILE_PX)
        self._origin = first // ORIGIN_TILES * ORIGIN_TILES * TILE_PX
        self._draw_tiles(first, math.ceil(wide / TILE_PX) + 2)
        self._draw_marks(first)
        offset = round(wide / 2 - at + self._origin) / self._dpr
        if offset == self._offset:
            return False
        self._offset = offset
        self.offset_changed.emit()
        return True

    def _draw_tiles(self, first: int, count: int) -> None:
        s = self._sight
        key = (
            first,
            count,
            s.load,
            s.length if not s.decoded else -1,
            s.total,
            self.frames_per_px,
            self._height,
            self._dpr,
        )
        if key == self._drawn:
            return
        self._drawn = key
        rows: list[Row] = [{}] * count
        for tile in range(first, first + count):
            at = (tile * TILE_PX - self._origin) / self._dpr
            rows[tile % count] = {"at": at, "source": self._source(tile)}
        self._tiles.show(rows)

    def _source(self, tile: int) -> str:
        """The picture's name; a new one when more of it is decoded."""
        s = self._sight
        span = TILE_PX * self.frames_per_px
        end = s.total if s.decoded else s.length
        if not s.load or tile * span >= end or (tile + 1) * span <= 0:
            return ""
        whole = s.decoded or (tile + 1) * span <= s.length
        version = "whole" if whole else str(s.length)
        height = max(1, round(self._height * self._dpr))
        return f"image://wave/tile/{self._deck}/{s.load}/{self.frames_per_px:.6f}/{tile}/{height}/{version}"

    def _unit(self, frame: float) -> float:
        """A frame's place on the strip, on a whole pixel of the screen."""
        return round(frame / self.frames_per_px - self._origin) / self._dpr

    def _draw_marks(self, first: int) -> None:
        s = self._sight
        key = (first, self._origin, s.load, self.frames_per_px, self._width, self._dpr, s.total)
        if key != self._marked:
            self._marked = key
            self._draw_beats(first)
            self._flags.show([self._flag(c) for c in self._cues])
        loop = (self._unit(s.loop[0]), (s.loop[1] - s.loop[0]) / self.frames_per_unit, s.looping)
        if s.loop[1] <= s.loop[0]:
            loop = (0.0, 0.0, False)
        if loop != self._loop:
            self._loop = loop
            self.loop_changed.emit()

    def _draw_beats(self, first: int) -> None:
        if not self._grid or not self._sight.load:
            self._beats.show([])
            return
        start = max((first * TILE_PX - MARGIN_PX) * self.frames_per_px, 0.0)
        end = (first + 2) * TILE_PX + self._width * self._dpr + MARGIN_PX
        stop = min(end * self.frames_per_px, float(self._sight.total))
        found = self._grid.between(start, max(stop, start), self.frames_per_px)
        every = found[1][0] - found[0][0] if len(found) > 1 else 1
        room = max(len(self._beats.rows), len(found))
        rows: list[Row] = [HIDDEN] * room
        for beat, frame in found:
            place = beat // every % room
            rows[place] = {"at": self._unit(frame), "strong": strength(beat), "shown": True}
        self._beats.show(rows)

    def _flag(self, cue: Flag) -> Row:
        reach = (cue.end - cue.position) / self.frames_per_unit if cue.end > cue.position else 0.0
        return {
            "at": self._unit(cue.position),
            "reach": reach,
            "label": cue.label,
            "tint": cue.color,
        }

# SPDX-License-Identifier: GPL-3.0-or-later
"""The scrolling waveform of a deck: tiles or a texture, cues and the loop, in pixels."""

import math
from collections.abc import Sequence
from functools import partial
from time import perf_counter_ns

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.themes import BASE
from app.viewmodels.rows import Rows
from app.viewmodels.waveform import scale
from app.viewmodels.waveform.flags import HOT, JUMP, LOOP, TARGET, Flag, Flags, Stretch
from app.viewmodels.waveform.grip import Grip
from app.viewmodels.waveform.marks import Grid
from app.viewmodels.waveform.pictures.engrave import Plate
from app.viewmodels.waveform.ration import Ration
from app.viewmodels.waveform.scale import NOWHERE, Place
from app.viewmodels.waveform.sight import NOTHING, Sight
from app.viewmodels.waveform.strip import TILE_PX, Cut, Strip
from app.viewmodels.waveform.texture import Texture, texture

QML_IMPORT_NAME = "DjUniverse"
QML_IMPORT_MAJOR_VERSION = 1

ORIGIN_TILES = 64  # the strip starts anew so often: positions stay small and exact
MARGIN_PX = 512.0  # marks are prepared so far beyond the edges
MIRRORED, DOWN = 0, 2  # styles of tiles
PADS = (HOT, LOOP, JUMP)


@QmlElement
class Wave(QObject):
    """Moves by `offset` alone; tiles and marks change when they leave or enter the picture.

    Positions run along the time: to the right, or down when the view is vertical.
    """

    offset_changed = Signal()
    loop_changed = Signal()
    slip_changed = Signal()
    ghost_changed = Signal()
    texture_changed = Signal()
    zoom_changed = Signal()
    zoomed = Signal(float)
    sent = Signal(str, float)  # for the deck: a control and its value

    def __init__(
        self,
        deck: int,
        parent: QObject | None = None,
        ration: Ration | None = None,
        plate: Plate | None = None,
    ) -> None:
        super().__init__(parent)
        self._deck, self._plate = deck, plate or Plate()
        ration = ration or Ration(perf_counter_ns)
        self._strip = Strip(self._source, ration, self)
        self._ticks = Strip(partial(self._name, "ticks"), ration, self)
        self._flags = Flags(self)
        self._grip = Grip(self.sent.emit)
        self._sight, self._place = NOTHING, NOWHERE
        self._cues: Sequence[Flag] = ()
        self._length = self._breadth = 0.0
        self._dpr = 1.0
        self._zoom, self._longest_s = scale.NORMAL, 0.0
        self._shown, self._vertical, self._shaded = True, False, False
        self._theme, self._lanes = BASE, 0
        self._ghost: Wave | None = None
        self._offset, self._left_px = 0.0, 0
        self._marked: tuple[object, ...] = ()
        self._grown: tuple[object, ...] = ()
        self._loop = (0.0, 0.0, False)
        self._slip = (0.0, False)
        self._texture, self._texture_source = Texture(), ""

    @Property(int, constant=True)
    def deck(self) -> int:
        """From 0."""
        return self._deck

    @Property(float, notify=offset_changed)
    def offset(self) -> float:
        """Where the strip lies in the view."""
        return self._offset

    @Property(Rows, constant=True)
    def tiles(self) -> Rows:
        """at, span, source, level: the wave with its beats and sections; when a shader draws the
        wave, what lies on it."""
        return self._strip.rows

    @Property(Rows, constant=True)
    def ticks(self) -> Rows:
        """The same: the beats alone, for the wave of another deck."""
        return self._ticks.rows

    @Property(Rows, constant=True)
    def flags(self) -> Rows:
        """at, reach, label, tint, kind, number, frame, room."""
        return self._flags.rows

    @Property(QObject, notify=ghost_changed)
    def ghost(self) -> QObject | None:
        """The wave of the deck that this one is mixed with: its beats are shown faintly."""
        return self._ghost

    @Property(float, notify=loop_changed)
    def loop_at(self) -> float:
        return self._loop[0]

    @Property(float, notify=loop_changed)
    def loop_width(self) -> float:
        return self._loop[1]

    @Property(bool, notify=loop_changed)
    def loop_on(self) -> bool:
        return self._loop[2]

    @Property(float, notify=slip_changed)
    def slip_at(self) -> float:
        """In the view: where slip would return to."""
        return self._slip[0]

    @Property(bool, notify=slip_changed)
    def slip_on(self) -> bool:
        return self._slip[1]

    @Property(float, notify=zoom_changed)
    def zoom_level(self) -> float:
        """0 is nearest; each step is half a doubling."""
        return self._zoom

    @Property(bool, notify=texture_changed)
    def shaded(self) -> bool:
        """A shader draws, not tiles."""
        return self._shaded and not self._lanes

    @Property(str, notify=texture_changed)
    def texture(self) -> str:
        """The picture that holds the wave, for the shader."""
        return self._texture_source

    @Property(float, notify=texture_changed)
    def texture_rows(self) -> float:
        return float(self._texture.rows)

    @Property(float, notify=texture_changed)
    def texels(self) -> float:
        return float(self._texture.texels)

    @Property(float, notify=texture_changed)
    def texel_step(self) -> float:
        """Texels a pixel of the screen."""
        return self._texture.step

    @Property(float, notify=offset_changed)
    def texel_row(self) -> float:
        """Where the view starts: row of the texture, and texel in it."""
        return self._texture.start(self._left_px)[0]

    @Property(float, notify=offset_changed)
    def texel_start(self) -> float:
        return self._texture.start(self._left_px)[1]

    @Slot(float, float, float)
    def resize(self, length: float, breadth: float, dpr: float) -> None:
        """Take the size of the view along the time and across it, in logical pixels, and the
        screen's pixel ratio."""
        self._length, self._breadth, self._dpr = length, breadth, max(dpr, 0.5)
        self._draw()

    @Slot(bool, bool)
    def draw_as(self, vertical: bool, shaded: bool) -> None:
        """How it is drawn; `shaded`: by the graphics card."""
        if (vertical, shaded) != (self._vertical, self._shaded):
            self._vertical, self._shaded = vertical, shaded
            self._strip.clear()
            self._ticks.clear()
            self._marked = ()
            self._draw()
            self.texture_changed.emit()

    @Slot(bool)
    def show(self, shown: bool) -> None:
        """A view that is not seen costs nothing."""
        self._shown = shown
        self._draw()

    @Slot(float)
    def zoom(self, steps: float) -> None:
        """Nearer (above 0) or further; `zoomed` tells the other decks."""
        self._ask_zoom(self._zoom - steps)

    @Slot(float)
    def pinch(self, factor: float) -> None:
        """Two fingers went apart by this factor."""
        if factor > 0.0:
            self.zoom(scale.STEPS_A_DOUBLING * math.log2(factor))

    @Slot()
    def zoom_whole(self) -> None:
        """Show the longest track that is loaded from end to end; again: as usual."""
        most = scale.widest(self._longest(), self._length)
        self._ask_zoom(scale.NORMAL if self._zoom >= most else most)

    @Slot(float, bool)
    def press(self, at: float, seeks: bool) -> None:
        """A hand on the wave: it scratches, or seeks."""
        if self._sight.load:
            self._grip.press(at, self._sight.position, seeks=seeks)

    @Slot(float)
    def drag(self, at: float) -> None:
        self._grip.drag(at, self.frames_per_unit, self._sight.rate)

    @Slot()
    def release(self) -> None:
        self._grip.release()

    @Slot(str, int, float)
    def go(self, kind: str, number: int, frame: float) -> None:
        """A flag was clicked: go there."""
        if kind in PADS and number:
            self.sent.emit(f"hotcue{number}.go", 1.0)
        elif kind != TARGET or frame >= 0:
            self.sent.emit("seek", frame)

    @Slot(float, result=float)
    def seconds_at(self, at: float) -> float:
        """The time of the track at a logical pixel of the view."""
        frames = (at * self._dpr + self._left_px) * self.frames_per_px
        return frames / max(self._sight.rate, 1)

    @property
    def frames_per_px(self) -> float:
        """Frames of the track a pixel of the screen."""
        frames = self._sight.rate * self._sight.ratio * scale.seconds_a_pixel(self._zoom)
        return max(frames / self._dpr, scale.LEAST_FRAMES)

    @property
    def frames_per_unit(self) -> float:
        """Frames of the track a logical pixel."""
        return self.frames_per_px * self._dpr

    @property
    def drawn(self) -> tuple[Sight, Place, float]:
        """The moment, the strip that all lies on, and the length of the view."""
        return self._sight, self._place, self._length

    @property
    def seconds(self) -> float:
        """Of the track, as it is drawn."""
        s = self._sight
        return s.total / max(s.rate, 1) / s.ratio if s.load else 0.0

    def set_zoom(self, zoom: float) -> None:
        if zoom != self._zoom:
            self._zoom = zoom
            self.zoom_changed.emit()
            self._draw()

    def set_longest(self, seconds: float) -> None:
        """How long the longest track on any deck is: one zoom serves all."""
        self._longest_s = seconds

    def set_grid(self, grid: Grid) -> None:
        self._plate.set_grid(grid)
        self._draw()

    def set_cues(self, cues: Sequence[Flag]) -> None:
        self._cues, self._marked = cues, ()
        self._draw()

    def set_parts(self, sections: Sequence[Stretch], vocals: Sequence[Stretch]) -> None:
        """Sections, and where somebody sings."""
        self._plate.set_parts(sections, vocals)
        self._draw()

    def set_ghost(self, ghost: "Wave | None") -> None:
        if ghost is not self._ghost:
            self._ghost = ghost
            self.ghost_changed.emit()

    def set_look(self, theme: str, lanes: int) -> None:
        """Colours, and how many stems are drawn in lanes."""
        self._theme, self._lanes = theme, lanes
        self._draw()

    def look(self, sight: Sight) -> bool:
        """Draw this moment. Return: the picture moved, or is not ready yet."""
        self._sight = sight
        return self._draw()

    def _longest(self) -> float:
        return max(self._longest_s, self.seconds)

    def _ask_zoom(self, zoom: float) -> None:
        self.set_zoom(min(max(zoom, 0.0), scale.widest(self._longest(), self._length)))
        self.zoomed.emit(self._zoom)

    def _draw(self) -> bool:
        if self._length < 1.0 or not self._shown:
            return False
        fpp = self.frames_per_px
        at = self._sight.position / fpp
        long = self._length * self._dpr
        first = math.floor((at - long / 2) / TILE_PX)
        origin = first // ORIGIN_TILES * ORIGIN_TILES * TILE_PX
        waiting = self._draw_wave(
            Cut(first, math.ceil(long / TILE_PX) + 2, origin, fpp, self._dpr, self._what())
        )
        self._draw_marks(first, origin, fpp)
        left = round(at - long / 2)
        moved = self._move(left, (origin - left) / self._dpr)
        self._draw_slip(left, fpp)
        return moved or waiting

    def _move(self, left: int, offset: float) -> bool:
        if left == self._left_px and offset == self._offset:
            return False
        self._left_px, self._offset = left, offset
        self.offset_changed.emit()
        return True

    def _what(self) -> tuple[object, ...]:
        """All that a tile depends on, but the zoom and its number."""
        height = max(1, round(self._breadth * self._dpr))
        style = DOWN if self._vertical else MIRRORED
        return (self._sight.load, height, style, self._theme, self._lanes)

    def _draw_wave(self, cut: Cut) -> bool:
        s = self._sight
        if self._shaded and not self._lanes:
            self._draw_texture(cut)
        grown = (s.length if not s.decoded else -1, s.total, s.load, self._plate.version)
        more, self._grown = grown != self._grown, grown
        waiting = self._strip.draw(cut, grown=more)
        return self._ticks.draw(cut, grown=more) or waiting

    def _draw_texture(self, cut: Cut) -> None:
        s = self._sight
        made = texture(s.total, cut.frames_per_px)
        version = "whole" if s.decoded else str(s.length)
        name = f"{self._deck}/{s.load}/{made.factor}/{made.rows}/{version}"
        source = f"image://wave/data/{name}" if s.load and s.length else ""
        if (made, source) != (self._texture, self._texture_source):
            self._texture, self._texture_source = made, source
            self.texture_changed.emit()
            self.offset_changed.emit()

    def _source(self, frames_per_px: float, tile: int) -> str:
        return self._name(
            "lines" if self._shaded and not self._lanes else "tile", frames_per_px, tile
        )

    def _name(self, kind: str, frames_per_px: float, tile: int) -> str:
        """The picture's name; a new one when more of it is decoded, or other lines lie on it."""
        s = self._sight
        span = TILE_PX * frames_per_px
        end = s.total if s.decoded else s.length
        if not s.load or tile * span >= end or (tile + 1) * span <= 0:
            return ""
        whole = s.decoded or (tile + 1) * span <= s.length
        version = "whole" if whole else str(s.length)
        load, height, style, theme, lanes = self._what()
        return (
            f"image://wave/{kind}/{self._deck}/{load}/{frames_per_px:.6f}/{tile}/{height}/{style}"
            f"/{theme}/{lanes}/{self._dpr:g}/{self._plate.key}/{self._plate.version}/{version}"
        )

    def _draw_marks(self, first: int, origin: int, fpp: float) -> None:
        s = self._sight
        key = (first, origin, s.load, fpp, self._length, self._dpr, s.total)
        if key != self._marked:
            self._marked = key
            start, end = first * TILE_PX, (first + 1) * TILE_PX + self._length * self._dpr
            self._place = Place(
                origin, fpp, self._dpr, (start - MARGIN_PX) * fpp, (end + MARGIN_PX) * fpp
            )
            self._flags.draw(self._cues, self._place)
        loop = (0.0, 0.0, False)
        if s.loop[1] > s.loop[0]:
            loop = (self._place.at(s.loop[0]), self._place.reach(*s.loop), s.looping)
        if loop != self._loop:
            self._loop = loop
            self.loop_changed.emit()

    def _draw_slip(self, left: int, fpp: float) -> None:
        s = self._sight
        at = (round(s.slip / fpp) - left) / self._dpr
        slip = (at, True) if s.slip >= 0 and -1.0 <= at <= self._length else (0.0, False)
        if slip != self._slip:
            self._slip = slip
            self.slip_changed.emit()

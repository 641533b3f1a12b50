# SPDX-License-Identifier: GPL-3.0-or-later
"""The tiles of a scrolling wave: which pictures lie where, and which are drawn in this picture.

A tile costs 0.2 to 0.4 ms, so not all come at once: those in the middle first, as many as the
ration of a picture's time allows. While the zoom moves, the tiles of the last zoom stay, stretched,
below the new ones.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

from PySide6.QtCore import QObject

from app.viewmodels.rows import Row, Rows
from app.viewmodels.waveform.ration import Ration

TILE_PX = 512
SETTLE_NS = 60_000_000  # the zoom stands still so long before tiles are drawn for it
STRETCHED = 2.0  # more would be too coarse to look at
EMPTY: Row = {"at": 0.0, "span": 0.0, "source": "", "level": 0}


class Cut(NamedTuple):
    """What the tiles are to show.

    Attributes:
        first: number of the first tile; `many` of them fill the view.
        origin: pixel of the screen where the strip starts.
        what: names all that a picture depends on, but the zoom and the number.
    """

    first: int
    many: int
    origin: int
    frames_per_px: float
    dpr: float
    what: tuple[object, ...]


@dataclass(slots=True)
class Layer:
    """Tiles of one zoom, by number; they keep their rows as long as they live."""

    bank: int
    frames_per_px: float
    tiles: dict[int, str] = field(default_factory=dict)


class Strip:
    """Rows: at and span in logical pixels, source, level (1 lies above 0).

    Args:
        source: name of a tile's picture at a zoom; "" where there is nothing.
        ration: of the time of a picture; others may draw from it, too.
    """

    def __init__(
        self, source: Callable[[float, int], str], ration: Ration, parent: QObject
    ) -> None:
        self.rows = Rows(tuple(EMPTY), parent)
        self._source, self._ration = source, ration
        self._front, self._back = Layer(0, 0.0), Layer(1, 0.0)
        self._cut: Cut | None = None
        self._stale, self._zoomed_ns = True, 0

    def clear(self) -> None:
        """Another way of drawing is chosen: nothing here."""
        self._front.tiles, self._back.tiles, self._cut = {}, {}, None
        self.rows.show([])

    def draw(self, cut: Cut, *, grown: bool) -> bool:
        """Show a cut. `grown`: there is more to see of the same. Return: not all is drawn yet."""
        if cut == self._cut and not grown and not self._stale:
            return False
        if cut != self._cut:
            self._turn(cut)
        self._stale = self._fill(cut)
        return self._stale

    def _turn(self, cut: Cut) -> None:
        old, self._cut = self._cut, cut
        if old is None or (old.what, old.many, old.dpr) != (cut.what, cut.many, cut.dpr):
            self._front, self._back = Layer(0, cut.frames_per_px), Layer(1, 0.0)
        elif old.frames_per_px != cut.frames_per_px:
            self._zoomed_ns = self._ration.clock()
            if not self._stale or not self._back.tiles:
                self._front, self._back = self._back, self._front
            self._front.frames_per_px, self._front.tiles = cut.frames_per_px, {}
        else:
            seen = range(cut.first, cut.first + cut.many)
            tiles = self._front.tiles
            self._front.tiles = {n: source for n, source in tiles.items() if n in seen}
        self._show(cut)

    def _show(self, cut: Cut) -> None:
        rows: list[Row] = [EMPTY] * (2 * cut.many)
        for level, layer in enumerate((self._back, self._front)):
            for number in layer.tiles:
                rows[self._place(layer, number)] = self._row(layer, number, level)
        self.rows.show(rows)

    def _place(self, layer: Layer, number: int) -> int:
        assert self._cut is not None
        return layer.bank * self._cut.many + number % self._cut.many

    def _row(self, layer: Layer, number: int, level: int) -> Row:
        assert self._cut is not None
        cut = self._cut
        px = TILE_PX * layer.frames_per_px / cut.frames_per_px
        at, end = round(number * px) - cut.origin, round((number + 1) * px) - cut.origin
        source = layer.tiles[number]
        return {
            "at": at / cut.dpr,
            "span": (end - at) / cut.dpr,
            "source": source,
            "level": level,
        }

    def _fill(self, cut: Cut) -> bool:
        """Draw what is missing, from the middle on. Return: time was up."""
        clock = self._ration.clock
        if self._waits(cut, clock()):
            return True
        middle = cut.first + (cut.many - 1) // 2
        numbers = sorted(range(cut.first, cut.first + cut.many), key=lambda n: abs(n - middle))
        for number in numbers:
            source = self._source(cut.frames_per_px, number)
            if self._front.tiles.get(number, "") == source:
                continue
            if not self._ration.left():
                return True
            started = clock()
            self._front.tiles[number] = source
            self.rows.replace(
                self._place(self._front, number), self._row(self._front, number, 1)
            )  # the picture is drawn in here
            self._ration.take(clock() - started)
        if self._back.tiles:
            self._back.tiles = {}
            self._show(cut)
        return False

    def _waits(self, cut: Cut, now_ns: int) -> bool:
        """The zoom moves, and what was drawn before will do."""
        if not self._back.tiles or self._front.tiles:
            return False
        ratio = self._back.frames_per_px / cut.frames_per_px
        fits = 1.0 / STRETCHED <= ratio <= STRETCHED
        return fits and now_ns - self._zoomed_ns < SETTLE_NS

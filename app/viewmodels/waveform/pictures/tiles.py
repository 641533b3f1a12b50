# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws waveforms: in C, 0.2 to 0.4 ms a tile, when QML asks for one.

On the main thread, on purpose. Qt's image thread asks a provider for its type under a lock that
the main thread takes, too, while it holds Python's: a provider in Python and `asynchronous: true`
stop the window for good, now and then.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from threading import Thread
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF
from PySide6.QtQuick import QQuickImageProvider

from app.viewmodels.waveform.pictures.engrave import NO_SCORE, Score, Sheet, engrave, ticks
from app.viewmodels.waveform.pictures.palette import color, mark, palette, stem_palettes
from app.viewmodels.waveform.strip import TILE_PX
from app.viewmodels.waveform.texture import BIN_FRAMES, WIDTH
from engine import wave
from engine.errors import EngineError

LARGEST_PX = 8192  # of a picture's side; a longer one is not ours
MIRRORED, STANDING, DOWN = 0, 1, 2
MOST_ENERGY = 10.0
BAND_SHARE = 10  # sections take a tenth of an overview's height
VOICES = "red"  # names of colours in a theme
CURVE = "text"


@dataclass(frozen=True, slots=True)
class Known:
    """What an overview shows besides the wave; seconds."""

    sections: Sequence[tuple[float, float, str]] = ()
    vocals: Sequence[tuple[float, float]] = ()
    energy: Sequence[float] = ()


class Tiles(QQuickImageProvider):
    """image://wave/tile/DECK/LOAD/FRAMES_PER_PX/NUMBER/BREADTH/STYLE/THEME/LANES/DPR/PLATE/VERSION...
    image://wave/lines/... the same, without the wave: on what a shader draws
    image://wave/ticks/... the same, only short beats: on the wave of another deck
    image://wave/data/DECK/LOAD/FACTOR/ROWS/VERSION
    image://wave/over/DECK/LOAD/WIDTH/HEIGHT/THEME/VERSION...

    The version only makes a name new when there is more to draw. A segment is opened when it is
    first drawn: a file in memory, no disk.

    Args:
        open_track: `engine.tracks.Track.open`.
    """

    def __init__(self, open_track: Callable[[str], Any]) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._open_track = open_track
        self._segments: dict[int, tuple[int, str]] = {}
        self._open: dict[int, tuple[int, Any]] = {}
        self._known: dict[int, Known] = {}
        self._scores: dict[str, Score] = {}

    def assign(self, deck: int, load: int, segment: str) -> None:
        """The deck's waveform comes from this segment from now on; "" for none."""
        self._segments[deck] = (load, segment)

    def lanes(self, deck: int) -> int:
        """How many stems the deck's segment has; 0: none."""
        track = self._track(deck, self._segments.get(deck, (0, ""))[0])
        return 0 if track is None else len(track.stems)

    def labels(self, deck: int) -> Sequence[tuple[str, int]]:
        """Names and colours (0xRRGGBB) of its stems."""
        track = self._track(deck, self._segments.get(deck, (0, ""))[0])
        return () if track is None else tuple(track.stem_labels)

    def know(
        self,
        deck: int,
        sections: Sequence[tuple[float, float, str]],
        vocals: Sequence[tuple[float, float]],
        energy: Sequence[float],
    ) -> None:
        """What the deck's overview shows besides: seconds, and energy 1..10 a second."""
        self._known[deck] = Known(sections, vocals, energy)

    def engrave(self, plate: str, score: Score) -> None:
        """What is drawn into the tiles of this plate from now on."""
        self._scores[plate] = score

    def requestImage(self, name: str, size: QSize, _requested: QSize) -> QImage:  # noqa: N802 - Qt
        image = self._draw(name.split("/"))
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image

    def close(self) -> None:
        for _, track in self._open.values():
            track.close()
        self._open.clear()
        self._segments.clear()

    def _draw(self, name: Sequence[str]) -> QImage:
        kind, deck, load, *parts = name
        track = self._track(int(deck), int(load))
        if kind == "data":
            return texture(track, int(parts[0]), int(parts[1]))
        if kind == "over":
            return overview(track, parts, self._known.get(int(deck), Known()))
        score = self._scores.get(parts[7], NO_SCORE) if track is not None else NO_SCORE
        sheet = sheet_of(track, parts)
        if kind == "ticks":
            return ticks(int(deck), score.grid, sheet)
        image = tile(track, parts) if kind == "tile" else clear(sheet)
        engrave(image, score, sheet)
        return image

    def _track(self, deck: int, load: int) -> Any | None:
        """The open track of a load, or None when the deck has another one by now."""
        wanted, segment = self._segments.get(deck, (0, ""))
        held, track = self._open.get(deck, (0, None))
        if held != wanted:
            if track is not None:  # a map of 100 MB takes 20 ms to give back
                Thread(target=track.close, daemon=True).start()
            self._open.pop(deck, None)
            track = None
            if segment:
                try:
                    track = self._open_track(segment)
                except EngineError:
                    return None  # unloaded meanwhile: an empty picture is the truth
                self._open[deck] = (wanted, track)
        return track if wanted == load else None


def tile(track: Any | None, parts: Sequence[str]) -> QImage:
    """A piece of the scrolling wave; time runs to the right, or down (style 2)."""
    step, number = float(parts[0]) / BIN_FRAMES, int(parts[1])
    breadth, style, theme = within(int(parts[2])), int(parts[3]), parts[4]
    width, height = (breadth, TILE_PX) if style == DOWN else (TILE_PX, breadth)
    if track is None:
        return blank(width, height, theme)
    first = number * TILE_PX * step
    stems = track.stems if int(parts[5]) else ()
    if stems:
        colors = stem_palettes(theme, [color for _, color in track.stem_labels])
        return picture(wave.lanes(stems, first, step, width, height, style, colors), width, height)
    return picture(track.tile(first, step, width, height, style, palette(theme)), width, height)


def sheet_of(track: Any | None, parts: Sequence[str]) -> Sheet:
    """The ground of a tile, from its name."""
    return Sheet(
        number=int(parts[1]),
        frames_per_px=float(parts[0]),
        total=track.total if track is not None else 0,
        breadth=within(int(parts[2])),
        dpr=float(parts[6]),
        vertical=int(parts[3]) == DOWN,
        theme=parts[4],
    )


def clear(sheet: Sheet) -> QImage:
    """A tile that one sees through."""
    size = sheet.bar(0, TILE_PX, 0, sheet.breadth).size()
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    return image


def texture(track: Any | None, factor: int, rows: int) -> QImage:
    """The whole wave as numbers, for a shader."""
    rows = within(rows)
    if track is None:
        return blank(WIDTH, rows, "")
    return picture(track.texels(factor, WIDTH * rows), WIDTH, rows)


def overview(track: Any | None, parts: Sequence[str], known: Known) -> QImage:
    """The whole wave, standing on a band of its sections, with the energy as a line."""
    width, height, theme = within(int(parts[0])), within(int(parts[1])), parts[2]
    if track is None:
        return blank(width, height, theme)
    band = max(3, height // BAND_SHARE) if known.sections else 0
    high = max(height - band, 1)
    step = track.total / BIN_FRAMES / width
    image = blank(width, height, theme)
    drawn = picture(track.tile(0.0, step, width, high, STANDING, palette(theme)), width, high)
    painter = QPainter(image)
    painter.drawImage(0, 0, drawn)
    per_s = width * track.rate / max(track.total, 1)
    for start, end, tint in known.sections:
        painter.fillRect(
            QRectF(start * per_s, high + 1, max((end - start) * per_s - 1, 1), band - 1),
            mark(theme, tint),
        )
    for start, end in known.vocals:
        line = QRectF(
            start * per_s, high - max(2, band // 2), (end - start) * per_s, max(2, band // 2)
        )
        painter.fillRect(line, QColor(color(theme, VOICES)))
    draw_energy(painter, known.energy, per_s, high, color(theme, CURVE))
    painter.end()
    return image


def draw_energy(
    painter: QPainter, energy: Sequence[float], per_s: float, high: int, tint: str
) -> None:
    """A line from 1 (the bottom) to 10."""
    if len(energy) < 2:
        return
    points = [
        QPointF((second + 0.5) * per_s, high - 1 - value / MOST_ENERGY * (high - 2))
        for second, value in enumerate(energy)
    ]
    pen = QPen(QColor(tint), max(1.0, high / 30.0))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setOpacity(0.7)
    painter.setPen(pen)
    painter.drawPolyline(QPolygonF(points))


def picture(pixels: bytearray, width: int, height: int) -> QImage:
    return QImage(pixels, width, height, width * 4, QImage.Format.Format_RGB32).copy()


def within(side: int) -> int:
    return min(max(side, 1), LARGEST_PX)


def blank(width: int, height: int, theme: str) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(palette(theme)[3])
    return image

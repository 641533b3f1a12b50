# SPDX-License-Identifier: GPL-3.0-or-later
"""Paints a row of the list as one picture.

A row of a dozen cells made of items of its own costs QML 1 ms each time it shows another track; a
picture costs a fraction, and scrolling moves it without drawing it again.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from app.viewmodels.library.rows.look import FIGURE, PLAIN, SMALL, STARS, STRONG, Look, Style
from app.viewmodels.library.rows.pictures import RowPictures
from app.viewmodels.rows import Row

STRIPE = 3.0  # of a track's colour, at its left; logical pixels, as all sizes
WAVE_GAP = 3.0  # above and below a waveform
CHIP_WIDTH, CHIP_HEIGHT, CHIP_ROUND, CHIP_GAP = 38.0, 20.0, 4.0, 12.0
BARS, BAR, BAR_GAP, BARS_HEIGHT, LOWEST_BAR = 10, 6.0, 2.0, 14.0, 4.0
SPOT_WIDTH, SPOT_HEIGHT = 40.0, 10.0
MISSING, FADED, OFF = 0.45, 0.6, 0.5  # how strongly such rows and keys are drawn
GREATEST = 16_384  # pixels; no row is wider
MOST_IMAGES = 300  # of keys, levels and colours


@dataclass(slots=True)
class State:
    """How a row stands in the list.

    Attributes:
        odd: every other row has another ground.
        picked: it is selected.
        heard: its file plays in the headphones.
    """

    odd: bool = False
    picked: bool = False
    heard: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """Where a cell lies; pixels of the screen."""

    name: str
    kind: str
    start: int
    room: int


Draw = Callable[[QPainter, Cell, Row, State], None]
Make = Callable[[str, str, int], QImage]


class RowPainter:
    """Draws rows; `dress` and `lay_out` come first."""

    def __init__(self, pictures: RowPictures) -> None:
        self._pictures = pictures
        self._columns: Sequence[Row] = ()
        self._by_kind: dict[str, Draw] = {
            "mark": self._mark, "text": self._text, "figure": self._figure, "wave": self._wave,
            "key": self._key, "energy": self._energy, "stars": self._stars, "color": self._spot,
        }  # fmt: skip
        self.dress(Look())

    def dress(self, look: Look) -> None:
        """From now on rows look like this."""
        self._look, self._styles = look, look.styles()
        self._size = (min(max(look.px(look.width), 1), GREATEST), max(look.px(look.height), 1))
        self._images: dict[tuple[str, str, int], QImage] = {}
        names = ("text", "dim", "faint", "green", "gold", "ink", "line", "rim", "panel", "row")
        self._colors = {name: look.color(name) for name in (*names, "chosen")}
        self._pens = {name: QPen(color) for name, color in self._colors.items()}
        self._decks = [QPen(look.deck(number)) for number in range(4)]
        self.lay_out(self._columns)

    def lay_out(self, columns: Sequence[Row]) -> None:
        """From now on rows have these columns, see `Columns.rows`."""
        self._columns, px = columns, self._look.px
        cells = [
            Cell(c["name"], c["kind"], px(c["start"]), px(c["start"] + c["room"]) - px(c["start"]))
            for c in columns
        ]
        kinds = list(self._by_kind)  # cells of a kind one after another: they share font and pen
        cells.sort(key=lambda cell: kinds.index(cell.kind))
        self._plan = [(self._by_kind[cell.kind], cell) for cell in cells]
        room = next((cell.room for cell in cells if cell.kind == "wave"), 0)
        self._pictures.resize(room, max(self._size[1] - 2 * px(WAVE_GAP), 0), self._look.theme)

    def paint(self, row: Row, state: State) -> QImage:
        """The picture of a row."""
        image = QImage(*self._size, QImage.Format.Format_RGB32)
        image.fill(self._colors["chosen" if state.picked else "row" if state.odd else "panel"])
        painter = QPainter(image)
        self._style: Style | None = None
        self._pen: QPen | None = None
        color, strength = (
            row["color"],
            MISSING if row["missing"] else FADED if row["faded"] else 1.0,
        )
        if color:
            stripe = self._look.px(STRIPE)
            painter.fillRect(0, 0, stripe, image.height(), self._look.mark(color))
        for draw, cell in self._plan:
            draw(painter, cell, row, state)
            if strength < 1.0 and cell.kind == "mark":  # the first: it is always clear
                painter.setOpacity(strength)
        painter.end()
        return image

    def _write(
        self, painter: QPainter, cell: Cell, text: str, name: str, pen: QPen, share: float = 0.0
    ) -> None:
        """A text in a cell. `share` of what it leaves free lies before it: 0 left, 1 right."""
        if not text:
            return
        style = self._styles[name]
        laid, width = style.get(text, cell.room)
        if style is not self._style:
            painter.setFont(style.font)
            self._style = style
        if pen is not self._pen:
            painter.setPen(pen)
            self._pen = pen
        painter.drawStaticText(cell.start + int((cell.room - width) * share), style.top, laid)

    def _text(self, painter: QPainter, cell: Cell, row: Row, state: State) -> None:
        title = cell.name == "title"
        style, pen = STRONG if title and state.picked else PLAIN, "text" if title else "dim"
        self._write(painter, cell, row[cell.name], style, self._pens[pen])

    def _figure(self, painter: QPainter, cell: Cell, row: Row, _: State) -> None:
        pen = "dim" if cell.name != "bpm" else "green" if row["bpm_fits"] else "text"
        self._write(painter, cell, row[cell.name], FIGURE, self._pens[pen], 1.0)

    def _mark(self, painter: QPainter, cell: Cell, row: Row, state: State) -> None:
        """What a click does, or on which decks the track is."""
        mark = row["mark"]
        if row["missing"]:
            text, pen = "✕", self._pens["faint"]
        elif state.heard:
            text, pen = "■", self._pens["green"]
        elif mark:
            text, pen = mark, self._decks["ABCD".index(mark[0])]
        else:
            text, pen = "▷", self._pens["faint"]
        self._write(painter, cell, text, STRONG, pen, 0.5)

    def _wave(self, painter: QPainter, cell: Cell, row: Row, _: State) -> None:
        image, px = self._pictures.image(row["file"]), self._look.px
        if image is not None:
            painter.drawImage(cell.start, px(WAVE_GAP), image)
        else:
            middle = (self._size[1] - px(1.0)) // 2
            painter.fillRect(cell.start, middle, cell.room, px(1.0), self._colors["line"])

    def _stars(self, painter: QPainter, cell: Cell, row: Row, _: State) -> None:
        self._write(painter, cell, row["rating"], STARS, self._pens["gold"])

    def _key(self, painter: QPainter, cell: Cell, row: Row, _: State) -> None:
        key = row["key"]
        if not key:
            return
        chip = self._image(key, row["key_color"], cell.room, self._chip)
        opacity = painter.opacity()
        if row["key_off"]:
            painter.setOpacity(OFF)
        top = (self._size[1] - chip.height()) // 2
        painter.drawImage(cell.start + (cell.room - chip.width()) // 2, top, chip)
        painter.setOpacity(opacity)

    def _energy(self, painter: QPainter, cell: Cell, row: Row, _: State) -> None:
        level = row["energy"]
        if level > 0:
            bars = self._image(str(level), "", 0, self._bars)
            painter.drawImage(cell.start, (self._size[1] - bars.height()) // 2, bars)

    def _spot(self, painter: QPainter, cell: Cell, row: Row, _: State) -> None:
        """The track's colour."""
        if row["color"]:
            spot = self._image("", row["color"], cell.room, self._made_spot)
            painter.drawImage(cell.start, (self._size[1] - spot.height()) // 2, spot)

    def _image(self, text: str, tint: str, room: int, make: Make) -> QImage:
        """A small picture that many rows show."""
        found = self._images.get((text, tint, room))
        if found is None:
            if len(self._images) >= MOST_IMAGES:
                self._images.clear()
            found = self._images[text, tint, room] = make(text, tint, room)
        return found

    def _chip(self, key: str, tint: str, room: int) -> QImage:
        """A key on its colour."""
        px, style = self._look.px, self._styles[SMALL]
        laid, width = style.get(key, room)
        wide = max(min(max(px(CHIP_WIDTH), width + px(CHIP_GAP)), room), 1)
        chip = _clear(wide, px(CHIP_HEIGHT))
        painter = QPainter(chip)
        _fill_round(painter, chip.width(), chip.height(), px(CHIP_ROUND), self._look.mark(tint))
        painter.setFont(style.font)
        painter.setPen(self._pens["ink"])
        painter.drawStaticText((wide - width) // 2, (chip.height() - style.height) // 2, laid)
        painter.end()
        return chip

    def _bars(self, level: str, _tint: str, _room: int) -> QImage:
        """Bars that rise, as many lit as the level."""
        px = self._look.px
        image = _clear(px(BARS * BAR), px(BARS_HEIGHT))
        painter = QPainter(image)
        for bar in range(BARS):
            height = px(LOWEST_BAR + bar * (BARS_HEIGHT - LOWEST_BAR) // (BARS - 1))
            color = self._colors["gold" if bar < int(level) else "rim"]
            top = image.height() - height
            painter.fillRect(px(bar * BAR), top, px(BAR - BAR_GAP), height, color)
        painter.end()
        return image

    def _made_spot(self, _text: str, tint: str, room: int) -> QImage:
        px = self._look.px
        image = _clear(max(min(room, px(SPOT_WIDTH)), 1), px(SPOT_HEIGHT))
        painter = QPainter(image)
        radius = image.height() / 2
        _fill_round(painter, image.width(), image.height(), radius, self._look.mark(tint))
        painter.end()
        return image


def _clear(width: int, height: int) -> QImage:
    image = QImage(width, max(height, 1), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return image


def _fill_round(painter: QPainter, width: int, height: int, radius: float, color: QColor) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawRoundedRect(QRectF(0, 0, width, height), radius, radius)

# SPDX-License-Identifier: GPL-3.0-or-later
"""Paints a row of the list as one picture.

A row of a dozen cells made of items of its own costs QML 1 ms each time it shows another track; a
picture costs a fraction, and scrolling moves it without drawing it again.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from app.themes import lightness
from app.viewmodels import formats
from app.viewmodels.library.rows.look import FIGURE, PLAIN, SMALL, STARS, STRONG, Look, Style
from app.viewmodels.library.rows.pictures import RowPictures
from app.viewmodels.rows import Row

STRIPE = 3.0  # of a track's colour, at its left; logical pixels, as all sizes
WAVE_GAP = 3.0  # above and below a waveform
COVER_GAP = 1.0
NOTE_ROOM, NOTE_WIDTH, NOTE_HEIGHT, NOTE_FOLD = 18.0, 9.0, 12.0, 3.0
CHIP_WIDTH, CHIP_HEIGHT, CHIP_ROUND, CHIP_GAP = 38.0, 20.0, 4.0, 12.0
BARS, BAR, BAR_GAP, BARS_HEIGHT, LOWEST_BAR = 10, 6.0, 2.0, 14.0, 4.0
DARK = 0.19  # of a lightness: below it white is easier to read than ink
MISSING, FADED = 0.45, 0.8  # how strongly such rows are drawn; what was played stays readable
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
            "cover": self._cover,
        }  # fmt: skip
        self.dress(Look())

    def dress(self, look: Look) -> None:
        """From now on rows look like this."""
        self._look, self._styles = look, look.styles()
        self._size = (min(max(look.px(look.width), 1), GREATEST), max(look.px(look.height), 1))
        self._images: dict[tuple[str, str, int], QImage] = {}
        names = (
            "text",
            "dim",
            "faint",
            "green",
            "gold",
            "ink",
            "line",
            "rim",
            "panel",
            "row",
            "lifted",
        )
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
        room = next((cell.room for cell in cells if cell.kind == "cover"), 0)
        self._side = max(min(room, self._size[1] - 2 * px(COVER_GAP)), 0)
        self._pictures.resize_covers(self._side)

    def paint(self, row: Row, state: State) -> QImage:
        """The picture of a row."""
        image = QImage(*self._size, QImage.Format.Format_RGB32)
        image.fill(self._colors["chosen" if state.picked else "row" if state.odd else "panel"])
        painter = QPainter(image)
        self._style: Style | None = None
        self._pen: QPen | None = None
        color, strength = (
            row["color"],
            MISSING if row["missing"] else FADED if row["faded"] and not state.picked else 1.0,
        )
        if color:
            stripe = self._look.px(STRIPE)
            left = image.width() - stripe if self._look.mirrored else 0
            painter.fillRect(left, 0, stripe, image.height(), self._look.mark(color))
        for draw, cell in self._plan:
            draw(painter, cell, row, state)
            if strength < 1.0 and cell.kind == "mark":  # the first: it is always clear
                painter.setOpacity(strength)
        painter.end()
        return image

    def _write(
        self, painter: QPainter, cell: Cell, text: str, name: str, pen: QPen, share: float = 0.0
    ) -> None:
        """A text in a cell. `share` of what it leaves free lies before it: 0 left, 1 right; in
        mirrored rows it lies behind it."""
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
        share = 1.0 - share if self._look.mirrored else share
        painter.drawStaticText(cell.start + int((cell.room - width) * share), style.top, laid)

    def _begin(self, cell: Cell, image: QImage) -> int:
        """The left edge of a picture that stands where the cell begins."""
        return cell.start + (cell.room - image.width() if self._look.mirrored else 0)

    def _text(self, painter: QPainter, cell: Cell, row: Row, state: State) -> None:
        title = cell.name == "title"
        style, pen = STRONG if title and state.picked else PLAIN, "dim"
        if title and (state.picked or not row["faded"]):
            pen = "text"
        if title and row["note"]:
            cell = self._note(painter, cell)
        self._write(painter, cell, row[cell.name], style, self._pens[pen])

    def _note(self, painter: QPainter, cell: Cell) -> Cell:
        """A sheet at the end of the title: there are notes. Return: what is left of the cell."""
        room = min(self._look.px(NOTE_ROOM), cell.room)
        sheet = self._image("", "note", 0, self._sheet)
        top, mirrored = (self._size[1] - sheet.height()) // 2, self._look.mirrored
        left = cell.start if mirrored else cell.start + cell.room - sheet.width()
        painter.drawImage(left, top, sheet)
        return replace(cell, start=cell.start + room * mirrored, room=cell.room - room)

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

    def _cover(self, painter: QPainter, cell: Cell, row: Row, _: State) -> None:
        image, side = self._pictures.cover(row["file"]), self._side
        left, top = cell.start + (cell.room - side) // 2, (self._size[1] - side) // 2
        if image is None:
            painter.fillRect(left, top, side, side, self._colors["line"])
            return
        left, top = left + (side - image.width()) // 2, top + (side - image.height()) // 2
        painter.drawImage(left, top, image)

    def _stars(self, painter: QPainter, cell: Cell, row: Row, _: State) -> None:
        stars = row["rating"][::-1] if self._look.mirrored else row["rating"]
        self._write(painter, cell, stars, STARS, self._pens["gold"])

    def _key(self, painter: QPainter, cell: Cell, row: Row, _: State) -> None:
        key = row["key"]
        if not key:
            return
        chip = self._image(key, "" if row["key_off"] else row["key_color"], cell.room, self._chip)
        top = (self._size[1] - chip.height()) // 2
        painter.drawImage(cell.start + (cell.room - chip.width()) // 2, top, chip)

    def _energy(self, painter: QPainter, cell: Cell, row: Row, _: State) -> None:
        level = row["energy"]
        if level > 0:
            bars = self._image(str(level), "", 0, self._bars)
            top = (self._size[1] - bars.height()) // 2
            painter.drawImage(self._begin(cell, bars), top, bars)

    def _spot(self, painter: QPainter, cell: Cell, row: Row, _: State) -> None:
        """The track's colour."""
        if row["color"]:
            spot = self._image("", row["color"], cell.room, self._made_spot)
            top = (self._size[1] - spot.height()) // 2
            painter.drawImage(self._begin(cell, spot), top, spot)

    def _image(self, text: str, tint: str, room: int, make: Make) -> QImage:
        """A small picture that many rows show."""
        found = self._images.get((text, tint, room))
        if found is None:
            if len(self._images) >= MOST_IMAGES:
                self._images.clear()
            found = self._images[text, tint, room] = make(text, tint, room)
        return found

    def _chip(self, key: str, tint: str, room: int) -> QImage:
        """A key on its colour; without one it is grey: it does not mix."""
        ground = self._look.mark(tint) if tint else self._colors["lifted"]
        return self._label(key, ground, "ink" if tint else "dim", room)

    def _label(self, text: str, ground: QColor, pen: str, room: int) -> QImage:
        """A text on a colour."""
        px, style = self._look.px, self._styles[SMALL]
        laid, width = style.get(text, room)
        wide = max(min(max(px(CHIP_WIDTH), width + px(CHIP_GAP)), room), 1)
        chip = _clear(wide, px(CHIP_HEIGHT))
        painter = QPainter(chip)
        _fill_round(painter, chip.width(), chip.height(), px(CHIP_ROUND), ground)
        painter.setFont(style.font)
        painter.setPen(self._pens[pen])
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
        return image.flipped(Qt.Orientation.Horizontal) if self._look.mirrored else image

    def _sheet(self, _text: str, _tint: str, _room: int) -> QImage:
        """A written sheet with a folded corner."""
        px = self._look.px
        image, fold = _clear(px(NOTE_WIDTH), px(NOTE_HEIGHT)), px(NOTE_FOLD)
        wide, high = image.width(), image.height()
        painter = QPainter(image)
        painter.fillRect(0, 0, wide - fold, high, self._colors["gold"])
        painter.fillRect(wide - fold, fold, fold, high - fold, self._colors["gold"])
        for line in range(2):
            top = px(NOTE_FOLD + 2.0 + 3.0 * line)
            painter.fillRect(px(2.0), top, wide - 2 * px(2.0), px(1.0), self._colors["ink"])
        painter.end()
        return image

    def _made_spot(self, _text: str, tint: str, room: int) -> QImage:
        """Its name on it: not all people can tell all colours."""
        ground = self._look.mark(tint)
        dark = lightness(ground.name()) < DARK
        return self._label(formats.color(tint), ground, "text" if dark else "ink", room)


def _clear(width: int, height: int) -> QImage:
    image = QImage(width, max(height, 1), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return image


def _fill_round(painter: QPainter, width: int, height: int, radius: float, color: QColor) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawRoundedRect(QRectF(0, 0, width, height), radius, radius)

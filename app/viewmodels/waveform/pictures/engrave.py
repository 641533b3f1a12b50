# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws what lies still on a wave into its tiles: beats with numbers, sections, voices.

As items of QML each of them would be looked at, clipped and drawn anew in every picture: a wave
that moves shall be a few pictures that move. Whole pixels of the screen throughout.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter

from app.viewmodels.waveform.flags import Stretch
from app.viewmodels.waveform.marks import NEAR_PX, NO_GRID, Grid, Line, ruled
from app.viewmodels.waveform.pictures.fonts import MONO, SANS, font
from app.viewmodels.waveform.pictures.palette import color, deck_color, mark
from app.viewmodels.waveform.strip import TILE_PX

# logical pixels
FONT, BOX = 12, 16  # of a text, and of the ground below it
WIDTHS = (1, 2, 3, 3)  # of a line, by its strength
FEET = {2: (4, 11), 3: (6, 15)}  # of phrases: how far before the line, and how wide
FOOT = 6  # its height
BAND, BAND_INK = 3, 0.6  # sections, at the lower edge: breadth, how opaque
NAMED = 48  # a wave so high names them
VOICE, VOICE_AT = 2, 7  # height, and distance of its top from the lower edge
TICK = 2  # width of a mark of the other deck's beats
TICKS = (8, 13)  # their heights: a beat, the first of a bar
LABELS = 512  # kept, 4 KB each


@dataclass(frozen=True, slots=True)
class Score:
    """What is drawn into the tiles besides the wave."""

    grid: Grid = NO_GRID
    sections: Sequence[Stretch] = ()
    vocals: Sequence[Stretch] = ()


NO_SCORE = Score()


class Plate:
    """The score of one wave. `version` rises with each change: tiles are named after it.

    Args:
        key: no other wave's.
        tell: who draws the tiles, told (key, score) at each change.
    """

    def __init__(self, key: str = "", tell: Callable[[str, Score], None] | None = None) -> None:
        self.key, self.version, self.score = key, 0, NO_SCORE
        self._tell = tell

    def set_grid(self, grid: Grid) -> None:
        self._set(replace(self.score, grid=grid))

    def set_parts(self, sections: Sequence[Stretch], vocals: Sequence[Stretch]) -> None:
        self._set(replace(self.score, sections=sections, vocals=vocals))

    def _set(self, score: Score) -> None:
        self.score = score
        self.version += 1
        if self._tell is not None:
            self._tell(self.key, score)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A tile as ground to draw on.

    Attributes:
        number: of the tile. total: frames of the track. breadth: pixels across the time.
        frames_per_px: a pixel of the screen. dpr: pixels of the screen a logical one.
        vertical: time runs down.
    """

    number: int
    frames_per_px: float
    total: int
    breadth: int
    dpr: float
    vertical: bool
    theme: str

    def px(self, logical: float) -> int:
        """Of the screen, one at least."""
        return max(1, round(logical * self.dpr))

    def at(self, frame: float) -> int:
        """Along the time, from the tile's start."""
        return round(frame / self.frames_per_px) - self.number * TILE_PX

    def bar(self, at: int, reach: int, side: int, breadth: int) -> QRect:
        """`at` and `reach` along the time, `side` and `breadth` across."""
        if self.vertical:
            return QRect(side, at, breadth, reach)
        return QRect(at, side, reach, breadth)

    def lines(self, grid: Grid) -> list[Line]:
        """The beats that reach into the tile."""
        fpp, near = self.frames_per_px, NEAR_PX * self.dpr
        first = (self.number * TILE_PX - near) * fpp
        last = ((self.number + 1) * TILE_PX + near) * fpp
        return ruled(grid, first, last, self.total, fpp * self.dpr)


def engrave(image: QImage, score: Score, sheet: Sheet) -> None:
    """Draw the score over a tile."""
    painter = QPainter(image)
    for section in score.sections:
        draw_section(painter, section, sheet)
    for voice in score.vocals:
        at = sheet.at(voice.start)
        side = sheet.breadth - sheet.px(VOICE_AT)
        bar = sheet.bar(at, sheet.at(voice.end) - at, side, sheet.px(VOICE))
        painter.fillRect(bar, mark(sheet.theme, voice.color))
    for line in sheet.lines(score.grid):
        draw_beat(painter, line, sheet)
    painter.end()


def ticks(deck: int, grid: Grid, sheet: Sheet) -> QImage:
    """The beats alone, short, for the wave of the deck that this one is mixed with."""
    high = sheet.px(max(TICKS))
    size = sheet.bar(0, TILE_PX, 0, high).size()
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    tint = QColor(deck_color(sheet.theme, deck))
    for line in sheet.lines(grid):
        reach = sheet.px(TICKS[line.strong > 0])
        side = 0 if sheet.vertical else high - reach
        painter.fillRect(sheet.bar(sheet.at(line.frame), sheet.px(TICK), side, reach), tint)
    painter.end()
    return image


def draw_beat(painter: QPainter, line: Line, sheet: Sheet) -> None:
    """A line across the wave, with feet and a number where it has them."""
    at, strong = sheet.at(line.frame), line.strong
    red = QColor(color(sheet.theme, "red"))
    tint = red if strong else QColor(color(sheet.theme, "dim"))
    tint.setAlphaF((0.5, 0.75, 1.0, 1.0)[strong])
    painter.fillRect(sheet.bar(at, sheet.px(WIDTHS[strong]), 0, sheet.breadth), tint)
    if strong in FEET:
        before, wide = (sheet.px(value) for value in FEET[strong])
        high = sheet.px(FOOT)
        for side in (0, sheet.breadth - high):
            painter.fillRect(sheet.bar(at - before, wide, side, high), red)
    if line.text:
        x, y = (9, 3) if sheet.vertical else (3, 1)
        corner = sheet.bar(at, 1, 0, 1).topLeft()
        corner += QPoint(round(x * sheet.dpr), round(y * sheet.dpr))
        ink = color(sheet.theme, "text" if strong else "dim")
        painter.drawImage(corner, number_label(line.text, ink, sheet.theme, sheet.dpr))


def draw_section(painter: QPainter, section: Stretch, sheet: Sheet) -> None:
    """A band at the lower edge, named at its start."""
    at, end = sheet.at(section.start), sheet.at(section.end)
    if end < 0 or at > TILE_PX:
        return
    band = sheet.px(BAND)
    reach = max(end - at - sheet.px(1), 1)
    tint = mark(sheet.theme, section.color)
    tint.setAlphaF(BAND_INK)
    painter.fillRect(sheet.bar(at, reach, sheet.breadth - band, band), tint)
    if not section.label or sheet.breadth < sheet.px(NAMED):
        return
    ink = mark(sheet.theme, section.color).name()
    label = name_label(section.label, ink, sheet.theme, sheet.dpr)
    if end - at <= label.width() + sheet.px(8):
        return
    x, y = at, sheet.breadth - label.height() - band
    if sheet.vertical:
        x, y = sheet.breadth - label.width() - sheet.px(6), at
    painter.drawImage(QPoint(x, y), label)


@lru_cache(maxsize=LABELS)
def number_label(text: str, ink: str, theme: str, dpr: float) -> QImage:
    """The number of a beat on its ground."""
    return written(text, font(MONO, round(FONT * dpr), bold=False), (6, 0.75), ink, theme, dpr)


@lru_cache(maxsize=LABELS)
def name_label(text: str, ink: str, theme: str, dpr: float) -> QImage:
    """The name of a section on its ground."""
    return written(text, font(SANS, round(FONT * dpr), bold=True), (10, 0.85), ink, theme, dpr)


def written(
    text: str, face: QFont, box: tuple[int, float], ink: str, theme: str, dpr: float
) -> QImage:
    """A text in a picture of its own: cut by the edge of a tile, it goes on in the next one to the
    pixel, which `drawText` does not promise. `box`: room at both sides, and how opaque it is."""
    width = QFontMetrics(face).horizontalAdvance(text) + round(box[0] * dpr)
    image = QImage(width, round(BOX * dpr), QImage.Format.Format_ARGB32_Premultiplied)
    ground = QColor(color(theme, "wave"))
    ground.setAlphaF(box[1])
    image.fill(ground)
    painter = QPainter(image)
    painter.setFont(face)
    painter.setPen(QColor(ink))
    painter.drawText(image.rect(), Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return image

# SPDX-License-Identifier: GPL-3.0-or-later
"""How rows look: their size, fonts and colours, and texts that are laid out already."""

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QStaticText, QTransform

from app.themes import marked, theme

KEPT = 1500  # texts of a style: titles of some screens, all tempi and lengths; some 2 MB
STAR = 13.0  # height of a star at most: five have room in their column, in the touch layout, too
STAR_GAP = 1.0  # between stars; logical pixels
PLAIN, STRONG, FIGURE, SMALL, STARS = "plain", "strong", "figure", "small", "stars"


@dataclass(frozen=True)
class Look:
    """What the window has chosen. Sizes in logical pixels.

    Attributes:
        theme: its name.
        ratio: pixels of the screen in a logical one.
        width, height: of a row.
        sans, mono: names of fonts.
        body, label: heights of letters.
        mirrored: rows begin at the right, as people read there.
    """

    theme: str = "dark"
    ratio: float = 1.0
    width: float = 0.0
    height: float = 0.0
    sans: str = ""
    mono: str = ""
    body: float = 14.0
    label: float = 13.0
    mirrored: bool = False

    @classmethod
    def of(cls, values: Mapping[str, Any]) -> "Look":
        """From QML."""
        return cls(**{name: values[name] for name in cls.__dataclass_fields__ if name in values})

    def styles(self) -> "dict[str, Style]":
        """Ways to write, by name."""
        medium, bold, normal = QFont.Weight.Medium, QFont.Weight.Bold, QFont.Weight.Normal
        return {
            PLAIN: self._style(self.sans, self.body, medium),
            STRONG: self._style(self.sans, self.body, bold),
            FIGURE: self._style(self.mono, self.body, normal),
            SMALL: self._style(self.sans, self.label, bold),
            STARS: self._style(self.sans, min(self.label, STAR), normal, STAR_GAP),
        }

    def color(self, name: str) -> QColor:
        """A colour of the theme."""
        return QColor(theme(self.theme)[name])

    def deck(self, number: int) -> QColor:
        """Of a deck, from 0."""
        return QColor(theme(self.theme)["decks"][number])

    def mark(self, of: str) -> QColor:
        """A colour that comes with the music as this theme can show it."""
        return QColor(marked(self.theme, of))

    def px(self, logical: float) -> int:
        """In pixels of the screen."""
        return round(logical * self.ratio)

    def _style(self, family: str, size: float, weight: QFont.Weight, gap: float = 0.0) -> "Style":
        font = QFont(family)
        font.setPixelSize(max(self.px(size), 1))
        font.setWeight(weight)
        if gap:
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, gap * self.ratio)
        return Style(font, self.px(self.height))


Laid = tuple[QStaticText, int]
"""A text that is laid out, and its width in pixels of the screen."""


class Style:
    """A font, and texts that are laid out in it: the same come again and again as a list scrolls.

    Args:
        height: of the row that they stand in the middle of; pixels of the screen.
    """

    def __init__(self, font: QFont, height: int) -> None:
        self.font, self._metrics = font, QFontMetrics(font)
        self.height = self._metrics.height()
        self.top = (height - self.height) // 2
        self._kept: dict[tuple[str, int], Laid] = {}

    def get(self, text: str, room: int) -> Laid:
        """A text, cut to a room."""
        found = self._kept.get((text, room))
        if found is None:
            if len(self._kept) >= KEPT:
                del self._kept[next(iter(self._kept))]
            found = self._kept[text, room] = self._laid_out(text, room)
        return found

    def _laid_out(self, text: str, room: int) -> Laid:
        laid, width = self._prepared(text)
        if width > room:
            right = Qt.TextElideMode.ElideRight
            laid, width = self._prepared(self._metrics.elidedText(text, right, room))
        return laid, width

    def _prepared(self, text: str) -> Laid:
        laid = QStaticText(text)
        laid.setTextFormat(Qt.TextFormat.PlainText)
        laid.prepare(QTransform(), self.font)
        return laid, math.ceil(laid.size().width())

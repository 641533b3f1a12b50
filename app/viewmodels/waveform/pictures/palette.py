# SPDX-License-Identifier: GPL-3.0-or-later
"""Colours of waves, by theme: low, mid, high, ground as 0xAARRGGBB."""

from collections.abc import Sequence
from functools import cache
from typing import Any

from PySide6.QtGui import QColor

from app.themes import BASE, marked, themes, wave_colors
from engine.wave import Colors

DARK, LIGHT = 0.55, 0.7  # lows of a stem are so dark, highs so near to white


@cache
def _table() -> dict[str, dict[str, Any]]:
    return themes()


def _theme(name: str) -> dict[str, Any]:
    return _table().get(name, _table()[BASE])


def palette(theme: str) -> Colors:
    return wave_colors(_theme(theme))


def color(theme: str, name: str) -> str:
    """Another colour of a theme, "#rrggbb"."""
    return str(_theme(theme)[name])


def deck_color(theme: str, deck: int) -> str:
    """The colour of deck 0.. , "#rrggbb"."""
    return str(_theme(theme)["decks"][deck])


def mark(theme: str, given: str) -> QColor:
    """A colour that comes with the music, as this theme can show it."""
    return QColor(marked(theme, given))


def stem_palettes(theme: str, colors: Sequence[int]) -> list[Colors]:
    """Four colours for each stem's lane, shades of one: what the file gives it (0xRRGGBB), or the
    theme's own when that is made for other eyes or for the dark."""
    own, ground = _theme(theme)["stems"], palette(theme)[3]
    if theme != BASE:
        colors = [int(own[n % len(own)][1:], 16) for n in range(len(colors))]
    return [(*_shades(color), ground) for color in colors]


def _shades(rgb: int) -> tuple[int, int, int]:
    parts = [rgb >> 16, rgb >> 8 & 255, rgb & 255]
    dark = [round(p * DARK) for p in parts]
    light = [round(p + (255 - p) * LIGHT) for p in parts]
    return _argb(dark), _argb(parts), _argb(light)


def _argb(parts: list[int]) -> int:
    return 0xFF000000 | parts[0] << 16 | parts[1] << 8 | parts[2]

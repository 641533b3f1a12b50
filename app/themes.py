# SPDX-License-Identifier: GPL-3.0-or-later
"""The colours of the themes, for what is drawn outside QML; the table is ui/themes.js."""

import colorsys
import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

TABLE = Path(__file__).resolve().parent.parent / "ui" / "themes.js"
BASE = "dark"


def themes() -> dict[str, dict[str, Any]]:
    """All themes, each with all colours: names as in ui/Theme.qml, values "#rrggbb" or lists."""
    text = TABLE.read_text(encoding="utf-8")
    found: dict[str, dict[str, Any]] = json.loads(text[text.index("= {") + 2 :])
    return {name: found[BASE] | colors for name, colors in found.items()}


@cache
def theme(name: str) -> dict[str, Any]:
    """One of them; of an unknown name the first."""
    found = themes()
    return found.get(name, found[BASE])


@cache
def marked(name: str, color: str) -> str:
    """A colour that comes with the music as a theme can show it; both "#rrggbb". The same as
    `mark` in ui/Theme.qml."""
    if not theme(name)["mono"]:
        return color
    parts = [int(color[at : at + 2], 16) / 255.0 for at in (1, 3, 5)]
    hue, lightness, _ = colorsys.rgb_to_hls(*parts)
    lit = min(0.78, (0.72 + 0.28 * lightness) * 0.8)
    made = colorsys.hls_to_rgb(hue * 0.06, lit, 1.0)
    return "#" + "".join(f"{round(part * 255):02x}" for part in made)


def wave_colors(theme: Mapping[str, Any]) -> tuple[int, int, int, int]:
    """Low, mid and high band and the ground of a waveform, as 0xAARRGGBB for csrc/wave/tile.c."""
    low, mid, high = (0xFF000000 | int(color[1:], 16) for color in theme["bands"])
    return low, mid, high, 0xFF000000 | int(theme["wave"][1:], 16)

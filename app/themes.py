# SPDX-License-Identifier: GPL-3.0-or-later
"""The colours of the themes, for what is drawn outside QML; the table is ui/themes.js."""

import colorsys
import json
from bisect import bisect_right
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

TABLE = Path(__file__).resolve().parent.parent / "ui" / "themes.js"
BASE = "dark"
COLORFUL = 0.25  # from here on a colour is no grey: its largest part less its smallest, 0..1


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
    """A colour that comes with the music as a theme can show it; both "#rrggbb".

    Themes that recolour have one colour for all reds, one for all oranges and so on, made for
    other eyes than those that chose the music's; what is nearly grey stays so. `mark` of
    ui/Theme.qml is the same."""
    chosen = theme(name)
    if not chosen["recolors"]:
        return color
    given = _parts(color)
    turn, saturation, value = colorsys.rgb_to_hsv(*given)
    cues = chosen["cues"]
    turned = _parts(cues[bisect_right(chosen["hues"], turn * 360.0) % len(cues)])
    share = min(saturation * value / COLORFUL, 1.0)
    shown = (x + (y - x) * share for x, y in zip(given, turned, strict=True))
    return "#" + "".join(f"{round(part * 255):02x}" for part in shown)


def _parts(color: str) -> tuple[float, float, float]:
    """Red, green, blue: 0..1."""
    red, green, blue = (int(color[at : at + 2], 16) / 255.0 for at in (1, 3, 5))
    return red, green, blue


def lightness(color: str) -> float:
    """Relative luminance of "#rrggbb" (WCAG 2.2): 0 black, 1 white."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in _parts(color)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def wave_colors(theme: Mapping[str, Any]) -> tuple[int, int, int, int]:
    """Low, mid and high band and the ground of a waveform, as 0xAARRGGBB for csrc/wave/tile.c."""
    low, mid, high = (0xFF000000 | int(color[1:], 16) for color in theme["bands"])
    return low, mid, high, 0xFF000000 | int(theme["wave"][1:], 16)

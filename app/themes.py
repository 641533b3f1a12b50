# SPDX-License-Identifier: GPL-3.0-or-later
"""The colours of the themes, for what is drawn outside QML; the table is ui/themes.js."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

TABLE = Path(__file__).resolve().parent.parent / "ui" / "themes.js"
BASE = "dark"


def themes() -> dict[str, dict[str, Any]]:
    """All themes, each with all colours: names as in ui/Theme.qml, values "#rrggbb" or lists."""
    text = TABLE.read_text(encoding="utf-8")
    found: dict[str, dict[str, Any]] = json.loads(text[text.index("= {") + 2 :])
    return {name: found[BASE] | colors for name, colors in found.items()}


def wave_colors(theme: Mapping[str, Any]) -> tuple[int, int, int, int]:
    """Low, mid and high band and the ground of a waveform, as 0xAARRGGBB for csrc/wave/tile.c."""
    low, mid, high = (0xFF000000 | int(color[1:], 16) for color in theme["bands"])
    return low, mid, high, 0xFF000000 | int(theme["wave"][1:], 16)

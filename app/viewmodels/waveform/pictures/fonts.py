# SPDX-License-Identifier: GPL-3.0-or-later
"""The fonts of the window, for what is drawn outside QML; as in ui/Theme.qml."""

from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

MONO = ("JetBrains Mono", "Noto Sans Mono", "DejaVu Sans Mono", "monospace")
SANS = ("Inter", "Inter Display", "Noto Sans", "DejaVu Sans")


@cache
def font(families: tuple[str, ...], size_px: int, *, bold: bool) -> QFont:
    """The first of the families that is installed."""
    installed = set(QFontDatabase.families())
    made = QFont(next((name for name in families if name in installed), ""))
    made.setPixelSize(size_px)
    made.setStyleStrategy(QFont.StyleStrategy.NoSubpixelAntialias)
    if bold:
        made.setWeight(QFont.Weight.Bold)
    return made

# SPDX-License-Identifier: GPL-3.0-or-later
"""The window's frame: where it was and how large, from start to start."""

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication, QWindow

from app.options import Options

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

GEOMETRY = "window.geometry"
SEEN_PX = 120  # so much of a window must lie on a screen, else it would be lost
RESTART = 3  # exit code: the supervisor shows the window anew


def choose_scale(options: Options) -> None:
    """Make everything larger or smaller; before Qt starts."""
    if options.get("scale") != 1.0:
        os.environ["QT_SCALE_FACTOR"] = f"{options.get('scale'):g}"


class Frame:
    """Gives a window the size it had, and keeps the one it gets."""

    def __init__(self, window: "QQuickWindow", options: Options) -> None:
        self._window, self._options = window, options
        found = usable(options.get(GEOMETRY))
        if found is None:  # a first start, at any scale: not beyond the screen
            room = window.screen().availableSize()
            window.resize(window.size().boundedTo(room))
        else:
            window.setGeometry(found)
        for changed in (
            window.xChanged,
            window.yChanged,
            window.widthChanged,
            window.heightChanged,
        ):
            changed.connect(self._moved)

    def _moved(self, _: int) -> None:
        window = self._window
        plain = window.visibility() == QWindow.Visibility.Windowed
        if plain and not self._options.get("full_screen") and window.width() > 0:
            place = (window.x(), window.y(), window.width(), window.height())
            self._options.put(GEOMETRY, list(place))


def usable(geometry: list[object]) -> QRect | None:
    """The kept geometry, if there is still a screen for it."""
    if len(geometry) != 4 or not all(isinstance(v, int) and abs(v) < 100_000 for v in geometry):
        return None
    found = QRect(*geometry)
    for screen in QGuiApplication.screens():
        seen = screen.availableGeometry().intersected(found)
        if seen.width() >= SEEN_PX and seen.height() >= SEEN_PX:
            return found
    return None

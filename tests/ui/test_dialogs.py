# SPDX-License-Identifier: GPL-3.0-or-later
"""The dialogs that Qt draws where the system has none: in the window's colours."""

import pytest
from PySide6.QtGui import QColor, QGuiApplication

from app.option_table import THEMES
from app.themes import theme
from tests.ui import clipping

DARK = 0.35  # the lightest ground, of 1


def dialog():
    """The dialog that is open."""
    found = QGuiApplication.allWindows()
    return next((w for w in found if "Popup" in w.metaObject().className() and w.isVisible()), None)


def opened(shown, qtbot, what):
    shown.app.asked.emit(what)
    qtbot.waitUntil(lambda: dialog() is not None and dialog().isExposed(), timeout=10_000)
    qtbot.wait(200)
    return dialog()


def lightness(image):
    """Of all pixels, 0 to 1."""
    small = image.scaled(32, 32)
    points = [small.pixelColor(x, y) for x in range(32) for y in range(32)]
    return sum(color.lightnessF() for color in points) / len(points)


def test_a_dialog_has_the_colours_of_the_window(shown, qtbot):
    for name in THEMES:
        shown.app.setting("theme").put(name)
        window = opened(shown, qtbot, "open_folder")
        assert lightness(window.grabWindow()) < DARK
        text = QColor(theme(name)["text"])
        words = [i for i in clipping.items(window.contentItem()) if i.inherits("QQuickText")]
        colors = [i.property("color") for i in words if i.property("text")]
        assert text in colors
        assert min(color.lightnessF() for color in colors) >= text.lightnessF() - 0.01
        window.close()
        qtbot.waitUntil(lambda: dialog() is None)


@pytest.mark.parametrize("what", ["open", "add_folder"])
def test_dialogs_are_dark(shown, qtbot, what):
    window = opened(shown, qtbot, what)
    assert lightness(window.grabWindow()) < DARK
    window.close()

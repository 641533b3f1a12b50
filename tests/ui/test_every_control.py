# SPDX-License-Identifier: GPL-3.0-or-later
"""The controls of each layout and each page bear the mouse, whatever they do.

`MOST=1000 python -m pytest tests/ui/test_every_control.py` takes all of them, the suite some.
"""

import os
import random

import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest

from app.library.store import Library
from app.option_table import LAYOUTS
from app.viewmodels.settings.pages import table
from tests.ui.clipping import is_made, items
from tests.ui.conftest import SONG
from tests.ui.monkey import Monkey, NotedHand, fill, watched
from tests.ui.test_library_edits import Catalogue

PAGES = ("help", "guide", *(f"settings/{page['name']}" for page in table()))
ANGLE = 120
MOST = int(os.environ.get("MOST", "6"))
SIZE = (1600, 960)


@pytest.fixture
def library(tmp_path):
    with Library.open(tmp_path / "library.db") as made:
        fill(made)
        yield made


@pytest.fixture
def monkey(world, library, qtbot):
    world.hand = NotedHand(library)
    shown = world.show()
    qtbot.waitUntil(shown.window.isExposed, timeout=5000)
    shown.app.follow(Catalogue(library))
    shown.app.start()
    for deck in range(4):
        world.client.load(deck, SONG)
    yield Monkey(shown, world, seed=0)
    shown.close()
    shown.app.close()  # what is still to be written goes where this test keeps its settings


def controls(shown):
    """What the mouse or the keys can reach: its name, and its place in the window."""
    found = []
    for item in items(shown.window.contentItem()):
        if item.property("activeFocusOnTab") and item.isEnabled() and item.width() > 0:
            at = item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()
            if shown.window.contentItem().contains(QPointF(at)):
                found.append((str(item.property("hint") or item.property("label")), at))
    return found


def use(window, at):
    """All that a hand does at one place, and out of what it opened."""
    left, right = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
    acts = ((QTest.mouseClick, left), (QTest.mouseClick, right), (QTest.mouseDClick, left))
    for act, button in acts:
        if window.contentItem().contains(QPointF(at)):  # else it has become smaller
            act(window, button, Qt.KeyboardModifier.NoModifier, at)
        QTest.keyClick(window, Qt.Key.Key_Escape)
    for turn in (ANGLE, -ANGLE):
        spot = QPointF(at)
        event = QWheelEvent(
            spot, spot, QPoint(), QPoint(0, turn), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QGuiApplication.sendEvent(window, event)


def use_some(monkey, qtbot, layout, page=""):
    shown = monkey.shown

    def now():
        return shown.app.stage.layout, shown.app.stage.page, shown.window.size()

    def back():
        shown.app.setting("full_screen").put(False)
        shown.window.resize(*SIZE)
        shown.app.stage.choose(layout)
        shown.app.stage.open_page(page)
        shown.app.picture()
        qtbot.waitUntil(lambda: is_made(shown.window), timeout=10_000)

    back()
    places = controls(shown)
    assert len(places) > 2
    places = random.Random(layout + page).sample(places, min(MOST, len(places)))
    with watched(monkey):
        for name, at in places:
            monkey.done(name, at.toTuple())
            use(shown.window, at)
            shown.app.picture()
            QGuiApplication.processEvents()
            monkey.check()
            if now() != (layout, page, QSize(*SIZE)):
                back()
    assert monkey.faults == [], (layout, page)


def test_the_controls_of_each_layout(monkey, qtbot):
    for layout in LAYOUTS:
        use_some(monkey, qtbot, layout)


def test_the_controls_of_each_page(monkey, qtbot):
    for page in PAGES:
        use_some(monkey, qtbot, "two", page)

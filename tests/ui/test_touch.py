# SPDX-License-Identifier: GPL-3.0-or-later
"""The touch layout: every target is large enough for a finger, a long press is a right click."""

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from tests.ui.clipping import is_made
from tests.ui.test_window import (
    LEFT,
    PLAIN,
    called,
    centre,
    named,
    visible,
    window,  # noqa: F401
)

TARGET = 44
DRAWN = 36  # at least so much of a target is seen; of faders only their way
ROLE = QAccessible.Role
BUTTONS = {ROLE.Button, ROLE.CheckBox, ROLE.PageTab, ROLE.RadioButton, ROLE.ComboBox}
PRESSED = BUTTONS | {ROLE.Slider, ROLE.Dial, ROLE.ListItem, ROLE.MenuItem, ROLE.EditableText}


def role(item):
    face = QAccessible.queryAccessibleInterface(item)
    return face.role() if face else ROLE.NoRole


def reach(item):
    """Width and height of where a press acts on an item."""
    areas = [i for i in item.childItems() if i.inherits("QQuickMouseArea")]
    return max((min(i.width(), i.height()) for i in [item, *areas]), default=0)


@pytest.fixture
def touched(window, world, qtbot):  # noqa: F811
    window.app.stage.choose("touch")
    for part in ("fx", "sampler"):
        window.app.stage.toggle_part(part)
    qtbot.waitUntil(lambda: not window.app.stage.busy, timeout=20_000)
    qtbot.waitUntil(lambda: is_made(window.window), timeout=20_000)
    return window


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080)])
def test_every_target_is_large_enough_for_a_finger(touched, qtbot, size):
    touched.window.resize(*size)
    qtbot.wait(500)
    seen = [i for i in visible(touched) if role(i) in PRESSED and i.opacity() > 0]
    assert len(seen) > 80
    assert [(named(i), i.width(), i.height()) for i in seen if reach(i) < TARGET] == []
    buttons = [i for i in seen if role(i) in BUTTONS]
    assert [(named(i), i.width()) for i in buttons if min(i.width(), i.height()) < DRAWN] == []
    right = [i.mapToScene(QPointF(i.width(), 0)).x() for i in seen]
    assert max(right) <= size[0]


def hold(shown, item):
    QTest.mousePress(shown.window, LEFT, PLAIN, centre(item))
    QTest.qWait(1000)
    QTest.mouseRelease(shown.window, LEFT, PLAIN, centre(item))
    QTest.qWait(30)


def test_a_long_press_on_a_cue_pad_opens_its_menu(touched, world):
    world.client.tell("deck1.hotcue1.type", 1)
    world.client.tell("deck1.hotcue1.position", 1000.0)
    touched.app.picture()
    QTest.qWait(50)
    world.client.sent.clear()
    hold(touched, called(touched, "Pad 1 CUE 1, deck A"))
    assert called(touched, "Name of the cue")
    assert world.client.sent[-1] == ("deck1.hotcue1.activate", 0.0)


def test_a_long_press_on_a_choice_takes_the_one_before(touched, world):
    world.client.sent.clear()
    name = next(named(i) for i in visible(touched) if named(i).startswith("Crossfader curve"))
    hold(touched, called(touched, name))
    assert len(world.client.sent) == 1


def test_with_a_mouse_a_long_press_is_a_press(window, world):  # noqa: F811
    world.client.tell("deck1.hotcue1.type", 1)
    world.client.tell("deck1.hotcue1.position", 1000.0)
    window.app.picture()
    hold(window, called(window, "Pad 1 CUE 1, deck A"))
    assert not [i for i in visible(window) if named(i) == "Name of the cue"]

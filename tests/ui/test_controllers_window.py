# SPDX-License-Identifier: GPL-3.0-or-later
"""Controllers in the real window: with the mouse, with the keyboard."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from tests.ui.conftest import SONG
from tests.ui.controllers_there import DEVICES, MAPPINGS, QUESTIONS, asked, hardware
from tests.ui.test_accessibility import doubled, items, mouse_only, said, unnamed

Key = Qt.Key
LEARN = "Teach Box: touch a control in the window, then move it on the controller"


@pytest.fixture
def page(shown, world, qtbot):
    """The page of the controllers, with three of them."""
    world.client.load(0, SONG)
    world.session.events += [hardware(*DEVICES), MAPPINGS]
    shown.window.resize(1600, 1000)
    shown.app.picture()
    shown.app.open_page("settings/controllers")
    qtbot.waitUntil(lambda: find(shown, "Use Box") is not None)
    yield shown
    shown.app.controllers.lesson._watch.stop()
    assert [m["text"] for m in shown.app.messages.rows if "fault" in m["text"]] == []


def find(shown, name):
    found = [i for i in items(shown.window.contentItem()) if said(i)[1] == name]
    return found[0] if found else None


def click(shown, qtbot, name, button=Qt.MouseButton.LeftButton):
    qtbot.waitUntil(lambda: find(shown, name) is not None)
    item = find(shown, name)
    at = item.mapToScene(QPoint(round(item.width() / 2), round(item.height() / 2))).toPoint()
    QTest.mouseClick(shown.window, button, Qt.KeyboardModifier.NoModifier, at)
    shown.app.picture()


def test_a_controller_is_switched_off_and_reloaded(page, world, qtbot):
    click(page, qtbot, "Use Box")
    click(page, qtbot, "Start the mapping of Box anew")
    assert [(r["do"], r["device"]) for r in asked(world)[-2:]] == [
        ("enable", "Box"),
        ("reload", "Box"),
    ]


def test_a_mapping_is_searched_and_chosen_with_the_mouse(page, world, qtbot):
    click(page, qtbot, "Mapping of Box")
    click(page, qtbot, "Search in the mappings")
    for letter in "gener":
        QTest.keyClick(page.window, letter)
    qtbot.waitUntil(lambda: page.app.controllers.mappings.count == 1)
    click(page, qtbot, "Generic, generic.toml")
    assert asked(world, "mapping")[-1]["mapping"] == "generic.toml"
    qtbot.waitUntil(lambda: find(page, "Search in the mappings") is None)


def test_a_mapping_is_chosen_with_the_keyboard(page, world, qtbot):
    find(page, "Mapping of Box").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(page.window, Key.Key_Space)
    qtbot.waitUntil(lambda: find(page, "Mappings") is not None)
    find(page, "Mappings").forceActiveFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(page.window, Key.Key_Down)
    QTest.keyClick(page.window, Key.Key_Return)
    assert asked(world, "mapping")[-1]["mapping"] == "none"


def test_questions_are_answered(page, world, qtbot):
    click(page, qtbot, "Settings of the mapping of Report")
    world.session.events.append(QUESTIONS)
    page.app.picture()
    click(page, qtbot, "Slow")
    assert asked(world, "settings")[-1]["settings"] == {"slow": True}


def test_the_monitor_is_opened_and_shut(page, world, qtbot):
    view = find(page, "Use Box")
    while not view.inherits("QQuickListView"):
        view = view.parentItem()
    view.setProperty("contentY", view.property("contentHeight") - view.height())
    click(page, qtbot, "Messages to and from controllers")
    assert asked(world, "monitor")
    rows = [["Box", n * 1_000_000, "in", "90 0b 7f", "deck1.play"] for n in range(50)]
    world.session.events.append({"event": "messages", "rows": rows, "more": 0})
    page.app.picture()
    qtbot.waitUntil(lambda: len(page.app.controllers.monitor.rows.rows) == 50)
    qtbot.waitUntil(lambda: find(page, "deck1.play") is not None)
    page.app.stage.close_page()
    qtbot.waitUntil(lambda: page.app.controllers.monitor.rows.rows == [])


def lesson(page, world, **facts):
    row = {
        "device": "Box", "base": "", "wanted": "", "wish": "", "fault": "", "unsaved": False,
        "learned": [],
    } | facts  # fmt: skip
    world.session.events.append({"event": "lesson", "lesson": row})
    page.app.picture()


@pytest.fixture
def learning(page, world, qtbot):
    """Box learns."""
    click(page, qtbot, LEARN)
    lesson(page, world)
    qtbot.waitUntil(lambda: find(page, "Play deck A") is not None)
    return page


def wanted(world):
    return [r["path"] for r in asked(world, "lesson") if r["what"] == "want"]


def test_touching_a_control_only_says_which_one_is_meant(learning, world, qtbot):
    assert not learning.app.stage.opened
    world.client.sent.clear()
    for name in ("Play deck A", "Fader of deck A", "Jog wheel of deck A", "Pad 1 —, deck A"):
        click(learning, qtbot, name)
    click(learning, qtbot, "Overview of deck A")
    click(learning, qtbot, "Play deck A", Qt.MouseButton.RightButton)
    assert wanted(world) == [
        "deck1.play",
        "deck1.fader",
        "deck1.jog",
        "deck1.hotcue1.activate",
        "deck1.seek_ratio",
        "deck1.play",
    ]
    assert world.client.sent == []


def test_a_control_is_touched_with_the_keyboard(learning, world):
    world.client.sent.clear()
    for name, key in (("Play deck A", Key.Key_Space), ("Fader of deck A", Key.Key_Return)):
        find(learning, name).forceActiveFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(learning.window, key)
    assert wanted(world) == ["deck1.play", "deck1.fader"]
    assert world.client.sent == []


def test_a_whole_lesson(learning, world, qtbot):
    click(learning, qtbot, "Play deck A")
    lesson(learning, world, wanted="deck1.play", wish="move")
    learned = {
        "path": "deck1.play", "kind": "button", "midi": "note 1 11", "code": "", "touch": "",
        "lit": True, "instead": [],
    }  # fmt: skip
    lesson(learning, world, learned=[learned], unsaved=True)
    click(learning, qtbot, "Keep the mapping and give it to the controller")
    assert asked(world, "lesson")[-1]["what"] == "save"
    lesson(learning, world, learned=[learned])
    click(learning, qtbot, "End the lesson")
    qtbot.waitUntil(lambda: learning.app.stage.opened)
    world.client.sent.clear()
    learning.app.stage.close_page()
    click(learning, qtbot, "Play deck A")
    assert world.client.sent[0] == ("deck1.play", 1.0)


def test_escape_ends_a_lesson(learning, qtbot):
    QTest.keyClick(learning.window, Key.Key_Escape)
    qtbot.waitUntil(lambda: not learning.app.controllers.lesson.on)


def test_each_control_of_the_page_has_role_name_and_value(page, world, qtbot):
    QAccessible.setActive(True)
    click(page, qtbot, "Mapping of Box")
    page.app.controllers.questions.open("Report")
    world.session.events.append(QUESTIONS)
    page.app.picture()
    qtbot.waitUntil(lambda: find(page, "Slow") is not None)
    assert unnamed(page.window) == []
    assert doubled(page.window) == []
    assert mouse_only(page.window) == []


def test_each_control_of_a_lesson_has_role_and_name(learning):
    QAccessible.setActive(True)
    assert unnamed(learning.window) == []
    assert doubled(learning.window) == []
    assert mouse_only(learning.window) == []

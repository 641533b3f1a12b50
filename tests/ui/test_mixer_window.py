# SPDX-License-Identifier: GPL-3.0-or-later
"""The mixer in the real window: the microphone's controls, recording and broadcast, undo."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.test_topbar import BUSY
from tests.ui.test_window import (
    called,
    click,
    named,
    visible,
    window,  # noqa: F401
)

RIGHT = Qt.MouseButton.RightButton


def names(shown):
    return [named(i) for i in visible(shown)]


def test_a_right_click_on_the_microphone_opens_all_of_it(window, world, qtbot):  # noqa: F811
    world.client.tell("mic.there", 1.0)
    window.app.picture()
    qtbot.wait(50)
    assert "Gain of the microphone" not in names(window)
    click(window, "Microphone", RIGHT)
    world.client.sent.clear()
    click(window, "Talk-over")
    click(window, "Hear the microphone in the headphones")
    assert world.client.sent == [("mic.talkover", 1.0), ("mic.pfl", 1.0)]
    assert called(window, "How much quieter the music gets for the microphone")
    QTest.keyClick(window.window, Qt.Key.Key_Escape)
    assert "Gain of the microphone" not in names(window)


def test_the_wide_mixer_has_all_of_the_microphone(window, world, qtbot):  # noqa: F811
    world.client.tell("mic.there", 1.0)
    window.app.stage.choose("mixer")
    qtbot.waitUntil(lambda: "Gain of the microphone" in names(window))
    assert called(window, "Talk-over")


def test_the_mixer_shows_the_time_of_the_recording_and_that_it_is_on_air(window, world, qtbot):  # noqa: F811
    mixer = called(window, "Mixer")
    world.session.events = list(BUSY)
    window.app.picture()
    qtbot.wait(50)
    texts = [i.property("text") for i in visible(window) if inside(i, mixer)]
    assert "1:12:44" in texts
    assert "ON AIR 12" in texts


def inside(item, whole):
    while item is not None:
        if item == whole:
            return True
        item = item.parentItem()
    return False


def test_what_can_be_undone_has_a_button_in_its_message(window, world, qtbot):  # noqa: F811
    window.app.say("undo", "3 tracks are out of the library; their files stay.")
    qtbot.wait(50)
    undone = []
    world.hand.ask = lambda task, told, failed: undone.append(task)
    click(window, "Undo")
    assert len(undone) == 1
    assert list(window.app.messages.rows) == []

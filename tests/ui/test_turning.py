# SPDX-License-Identifier: GPL-3.0-or-later
"""Knobs and faders under the hand: wheel, modifiers, double click, typed values, what is told."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest

from tests.ui.conftest import SONG
from tests.ui.test_window import called, centre, items, visible

SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
PLAIN, LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
KNOB, PATH = "Trim of deck A", "deck1.trim"


@pytest.fixture
def window(shown, qtbot):
    shown.window.resize(1600, 900)
    qtbot.wait(300)
    return shown


def value(window):
    window.app.picture()
    return window.app.param(PATH).value


def wheel(window, item, notches, modifier=PLAIN):
    at = QPointF(centre(item))
    turned = QPoint(0, 120 * notches)
    phase = Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(
        at, at, QPoint(), turned, Qt.MouseButton.NoButton, modifier, phase, False
    )  # fmt: skip
    QGuiApplication.sendEvent(window.window, event)


def point(window, item):
    for aside in (3, 1, 0):
        QTest.mouseMove(window.window, centre(item, aside))


def shown_texts(window):
    return [i.property("text") for i in visible(window) if i.inherits("QQuickText")]


def test_the_wheel_turns_a_knob_and_shift_makes_it_fine(window):
    knob, before = called(window, KNOB), value(window)
    wheel(window, knob, 1)
    coarse = value(window) - before
    wheel(window, knob, 1, SHIFT)
    assert coarse > 0
    assert value(window) - before - coarse == pytest.approx(coarse / 5, rel=0.05)


def pulled(window, knob, modifier):
    """How far a drag of 60 pixels turns it."""
    window.app.param(PATH).reset()
    value(window)
    first, start = window.app.param(PATH).turn, QPointF(centre(knob))
    QTest.mousePress(window.window, LEFT, modifier, centre(knob))
    for pixels in (20, 40, 60):
        at = start - QPointF(0, pixels)
        move = QEvent.Type.MouseMove
        event = QMouseEvent(move, at, at, Qt.MouseButton.NoButton, LEFT, modifier)
        QGuiApplication.sendEvent(window.window, event)
    QTest.mouseRelease(window.window, LEFT, modifier, centre(knob, 0, -60))
    value(window)
    return window.app.param(PATH).turn - first


def test_shift_makes_a_drag_fine(window):
    knob = called(window, KNOB)
    coarse, fine = pulled(window, knob, PLAIN), pulled(window, knob, SHIFT)
    assert coarse > 0
    assert fine == pytest.approx(coarse / 5, rel=0.05)


def test_a_double_click_brings_the_first_value_back(window):
    knob, first = called(window, KNOB), value(window)
    wheel(window, knob, 3)
    QTest.mouseDClick(window.window, LEFT, PLAIN, centre(knob))
    assert value(window) == first


@pytest.mark.parametrize("by", ["key", "mouse"])
def test_a_value_is_typed_in_its_unit(window, qtbot, by):
    knob = called(window, KNOB)
    if by == "key":
        knob.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(window.window, Qt.Key.Key_Return)
    else:
        QTest.mouseClick(window.window, LEFT, CTRL, centre(knob))
    qtbot.waitUntil(lambda: any(i.inherits("QQuickTextInput") for i in items(knob)))
    QTest.keyClick(window.window, Qt.Key.Key_A, CTRL)
    for sign in "-6 dB":
        QTest.keyClick(window.window, sign)
    QTest.keyClick(window.window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "6.0 dB" in window.app.param(PATH).text)


def test_the_tooltip_tells_name_and_value_with_its_unit(window, qtbot):
    window.app.param(PATH).type_text("-6 dB")
    point(window, called(window, KNOB))
    qtbot.waitUntil(lambda: KNOB in shown_texts(window), timeout=5000)
    assert window.app.param(PATH).text in shown_texts(window)
    assert "dB" in window.app.param(PATH).text


def test_each_control_is_named_under_the_mouse_on_demand(window, qtbot):
    QTest.keyClick(window.window, Qt.Key.Key_F1, SHIFT)
    point(window, called(window, KNOB))
    qtbot.waitUntil(lambda: KNOB in shown_texts(window), timeout=5000)
    assert window.app.param(PATH).doc in shown_texts(window)
    QTest.keyClick(window.window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.app.param(PATH).doc not in shown_texts(window))


def test_the_first_steps_are_four_at_most(window, qtbot):
    window.app.open_page("guide")
    qtbot.waitUntil(lambda: any("Step 1 of 4" in text for text in shown_texts(window)))
    for step in (2, 3, 4):
        QTest.mouseClick(window.window, LEFT, PLAIN, centre(called(window, "The next step")))
        qtbot.waitUntil(lambda step=step: f"Step {step} of 4" in shown_texts(window))


def test_a_text_that_ended_in_dots_told_the_rest_nowhere(window, world, qtbot):
    title = "A title that finds no room in any header of any deck in any window of this size " * 2
    world.client.load(0, replace(SONG, title=title))
    window.app.picture()

    def texts():
        return [i for i in visible(window) if i.property("text") == title]

    qtbot.waitUntil(lambda: any(i.property("truncated") for i in texts()))
    cut = next(i for i in texts() if i.property("truncated"))
    point(window, cut)
    qtbot.waitUntil(lambda: len(texts()) == 2, timeout=60_000)
    point(window, called(window, KNOB))
    qtbot.waitUntil(lambda: len(texts()) == 1, timeout=60_000)


@pytest.mark.parametrize(
    "name", ["Jog wheel of deck A", "Overview of deck A", "Waveform of deck A"]
)
def test_what_is_no_button_was_not_named_under_the_mouse(window, qtbot, name):
    QTest.keyClick(window.window, Qt.Key.Key_F1, SHIFT)
    point(window, called(window, name))
    qtbot.waitUntil(lambda: name in shown_texts(window), timeout=60_000)

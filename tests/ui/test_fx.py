# SPDX-License-Identifier: GPL-3.0-or-later
"""FX units: the view-model over the fake engine, and the bar by mouse, wheel and keyboard."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest

from app.viewmodels.fx import EFFECTS, LENGTHS, next_length
from engine.controls import BY_PATH


def test_the_effects_are_those_of_the_engine():
    choices = BY_PATH["fx1.slot1.effect"].choices
    assert len(choices) == len(EFFECTS)
    for choice, effect in zip(choices, EFFECTS, strict=True):
        assert choice[:4].lower() == effect.name.lower()[:4] or choice == "bitcrusher"


def test_each_length_is_one_that_the_engine_takes():
    control = BY_PATH["fx1.slot1.beats"]
    assert all(control.min <= beats <= control.max for beats in LENGTHS)
    assert all(effect.beats in (0, *LENGTHS) for effect in EFFECTS)


@pytest.mark.parametrize(
    ("now", "by", "then"), [(0.5, 1, 0.75), (0.5, -1, 0.25), (8, 1, 8), (0.125, -1, 0.125)]
)
def test_lengths_go_up_and_down_and_stay_at_the_ends(now, by, then):
    assert next_length(now, by) == then


def test_a_unit_starts_with_echo_reverb_and_phaser(app):
    unit = app.mixer.fx(0)
    assert [unit.slot(k).name for k in range(unit.slots)] == ["Echo", "Reverb", "Phaser"]
    assert unit.name == "FX 1"
    assert not unit.on.on
    assert [unit.feed(d).on for d in range(4)] == [True, False, False, False]


def test_another_effect_comes_with_its_usual_length(app, world):
    app.mixer.fx(1).slot(0).choose(4)
    assert world.client.get("fx2.slot1.effect") == 4
    assert world.client.get("fx2.slot1.beats") == 4


def test_a_slot_tells_its_length_only_when_it_has_one(app, world):
    slot = app.mixer.fx(0).slot(0)
    world.client.tell("fx1.slot1.beats", 0.75)
    app.picture()
    assert slot.beats == "3/4"
    world.client.tell("fx1.slot1.effect", 3)
    app.picture()
    assert slot.beats == ""
    assert not slot.timed


def test_effects_go_round_without_none(app, world):
    slot = app.mixer.fx(0).slot(0)
    slot.cycle(-1)
    assert world.client.get("fx1.slot1.effect") == len(EFFECTS) - 1


def find(parent, name):
    """The shown control with this accessible name (its `hint`)."""
    for child in parent.childItems():
        if child.property("hint") == name and child.isVisible():
            return child
        found = find(child, name)
        if found is not None:
            return found
    return None


@pytest.fixture
def bar(shown, qtbot):
    """The window with its bar of effects."""
    shown.window.resize(1280, 800)
    if not shown.app.stage.shows("fx"):
        shown.app.stage.toggle_part("fx")
    last = "Deck B through FX 2"
    qtbot.waitUntil(lambda: find(shown.window.contentItem(), last) is not None)
    QTest.qWait(50)  # the parts take their places with the next picture
    return shown


def item(bar, name):
    found = find(bar.window.contentItem(), name)
    assert found is not None, name
    return found


def middle(target):
    at = target.mapToScene(QPointF(target.width() / 2, target.height() / 2))
    return QPoint(round(at.x()), round(at.y()))


def click(bar, name, button=Qt.MouseButton.LeftButton):
    none = Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(bar.window, button, none, middle(item(bar, name)))


def wheel(bar, target, notches):
    at = QPointF(middle(target))
    event = QWheelEvent(
        at,
        bar.window.mapToGlobal(at),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    bar.qapp.sendEvent(bar.window, event)


def test_a_click_switches_the_unit_a_slot_and_a_deck(bar, world):
    click(bar, "FX 1 on")
    assert world.client.get("fx1.on") == 1
    click(bar, "FX 1, slot 2: Reverb")
    assert world.client.get("fx1.slot2.on") == 1
    click(bar, "Deck B through FX 1")
    assert world.client.get("deck2.fx1") == 1


def test_a_right_click_asks_for_an_effect_and_the_keyboard_chooses(bar, world):
    click(bar, "FX 1, slot 1: Echo", Qt.MouseButton.RightButton)
    QTest.keyClick(bar.window, Qt.Key.Key_Down)
    QTest.keyClick(bar.window, Qt.Key.Key_Return)
    assert world.client.get("fx1.slot1.effect") == 2
    assert world.client.get("fx1.slot1.on") == 1


def test_the_name_works_by_keyboard(bar, world):
    item(bar, "FX 2, slot 1: Echo").forceActiveFocus()
    QTest.keyClick(bar.window, Qt.Key.Key_Right)
    assert world.client.get("fx2.slot1.beats") == 0.75
    QTest.keyClick(bar.window, Qt.Key.Key_Space)
    assert world.client.get("fx2.slot1.on") == 0
    QTest.keyClick(bar.window, Qt.Key.Key_Down)
    QTest.keyClick(bar.window, Qt.Key.Key_Home)
    QTest.keyClick(bar.window, Qt.Key.Key_Return)
    assert world.client.get("fx2.slot1.effect") == 0


def test_a_wheel_over_the_name_and_the_knob(bar, world, qapp):
    bar.qapp = qapp
    wheel(bar, item(bar, "FX 1, slot 1: Echo"), -1)
    assert world.client.get("fx1.slot1.effect") == 2
    wheel(bar, item(bar, "FX 1: how much of the effects is heard"), 1)
    assert world.client.get("fx1.mix") > 0.5


def test_a_click_on_the_length_makes_it_longer(bar, world):
    click(bar, "FX 1, slot 1: length in beats: 1/2")
    assert world.client.get("fx1.slot1.beats") == 0.75


def hints(parent):
    """Of all controls below."""
    for child in parent.childItems():
        if child.property("hint") is not None:
            yield child.property("hint")
        yield from hints(child)


def test_every_control_of_the_bar_has_a_name(bar):
    unit = item(bar, "FX 1 on").parentItem()
    told = list(hints(unit.parentItem().parentItem()))
    assert len(told) > 20
    assert all(told)

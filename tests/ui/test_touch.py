# SPDX-License-Identifier: GPL-3.0-or-later
"""The touch layout: every target is large enough for a finger, a long press is a right click."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from engine.load import Cue, CueType
from tests.ui.clipping import is_made, place, texts
from tests.ui.conftest import SONG
from tests.ui.test_window import (
    LEFT,
    PLAIN,
    called,
    centre,
    click,
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
    qtbot.waitUntil(lambda: not window.app.stage.busy, timeout=60_000)
    qtbot.waitUntil(lambda: is_made(window.window), timeout=60_000)
    return window


@pytest.mark.parametrize("folded", [False, True])
@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080)])
def test_every_target_is_large_enough_for_a_finger(touched, qtbot, size, folded):
    touched.window.resize(*size)
    if folded:
        touched.app.stage.toggle_part("decks")
    qtbot.wait(500)
    qtbot.waitUntil(lambda: is_made(touched.window), timeout=60_000)
    seen = [i for i in visible(touched) if role(i) in PRESSED and i.opacity() > 0]
    assert len(seen) > (40 if folded else 80)
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


def names(shown):
    return {named(i) for i in visible(shown)}


def test_a_press_shows_the_other_deck_of_a_side(touched, world, qtbot):
    touched.window.resize(1280, 720)
    world.client.tell("deck3.playing", 1.0)
    touched.app.picture()
    qtbot.wait(100)
    of_c = {
        "Play deck C",
        "Fader of deck C",
        "Waveform of deck C",
        "Load the selected track to deck C",
    }
    of_a = {text.replace("deck C", "deck A") for text in of_c}
    assert (of_a <= names(touched), of_c & names(touched)) == (True, set())
    button = called(touched, "Show deck C instead of deck A")
    assert min(button.width(), button.height()) >= TARGET
    assert button.property("note") == "Deck C plays"
    click(touched, "Show deck C instead of deck A")
    qtbot.waitUntil(lambda: of_c <= names(touched), timeout=60_000)
    assert of_a & names(touched) == set()
    assert {"Play deck B", "Deck C on side A"} <= names(touched)
    world.client.sent.clear()
    click(touched, "Play deck C")
    assert world.client.sent == [("deck3.play", 1.0)]
    click(touched, "Show deck A instead of deck C")
    qtbot.waitUntil(lambda: of_a <= names(touched), timeout=60_000)


def test_a_press_makes_room_for_tracks_and_another_one_brings_the_pads_back(touched, qtbot):
    touched.window.resize(1280, 720)
    for part in ("fx", "sampler"):
        touched.app.stage.toggle_part(part)
    qtbot.wait(300)
    tracks = called(touched, "Tracks")
    assert tracks.height() >= 1.5 * TARGET
    click(touched, "More room for tracks: decks as a line each")
    qtbot.waitUntil(lambda: called(touched, "Tracks").height() >= 6 * TARGET, timeout=60_000)
    qtbot.waitUntil(lambda: "Play deck A" in names(touched), timeout=60_000)
    assert "Crossfader" not in names(touched)
    click(touched, "Decks with their pads, and the mixer")
    qtbot.waitUntil(lambda: {"Crossfader", "Fader of deck A"} <= names(touched), timeout=60_000)


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080)])
def test_names_of_pads_are_wrapped_before_they_are_cut(touched, world, qtbot, size):
    touched.window.resize(*size)
    known = ("Vocals come in", "Long drop", "The name of a cue that has no end at all")
    cues = {
        k + 1: Cue(CueType.POINT, 1000.0 * (k + 1), -1.0, 0xFF0000, n) for k, n in enumerate(known)
    }
    for number in range(1, len(known) + 1):
        world.client.tell(f"deck1.hotcue{number}.type", 1)
        world.client.tell(f"deck1.hotcue{number}.position", 1000.0 * number)
    world.client.load(0, replace(SONG, cues=cues))
    touched.app.picture()
    qtbot.wait(300)
    pads = [called(touched, f"Pad {k + 1} {name}, deck A") for k, name in enumerate(known)]
    shown = [
        next(t for t in texts(pad) if t.property("text") == n)
        for pad, n in zip(pads, known, strict=True)
    ]
    assert [t.property("truncated") for t in shown[:2]] == [False, False]
    assert all(t.property("font").pixelSize() >= 12 for t in shown)
    for pad, text in zip(pads, shown, strict=True):
        inside = place(pad)
        assert inside.contains(place(text))
        below = [place(t) for t in texts(pad) if t is not text]
        assert not any(b.intersects(place(text).adjusted(0, 2, 0, -2)) for b in below)

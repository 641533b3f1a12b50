# SPDX-License-Identifier: GPL-3.0-or-later
"""Each form of a deck and of the mixer at its smallest and at large sizes: nothing is cut off."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtQml import QQmlComponent
from PySide6.QtTest import QTest

from tests.ui.clipping import place, texts
from tests.ui.conftest import SONG
from tests.ui.crowding import controls, cut_off, items, name, overlapping, shortened
from tests.ui.test_window import UI

LONG = "A very long title of a song that does not end (Extended Version, Remastered)"
TEXT = """
import QtQuick
import DjUniverse
import ui
import ui.deck
import ui.mixer

Item {
    id: room
    required property App app
    property string what
    property string form
    property int decks: 2
    Component {
        id: deck
        DeckPanel { deck: room.app.deck(0); form: room.form }
    }
    Component {
        id: mixer
        MixerPanel { app: room.app; form: room.form; decks: room.decks }
    }
    Loader {
        anchors.fill: parent
        sourceComponent: room.what === "deck" ? deck : mixer
    }
}
"""


@pytest.fixture
def room(shown, world):
    """Shows one part alone in the window at a size."""
    world.client.load(0, replace(SONG, title=LONG, artist=LONG))
    shown.app.picture()
    made = []

    def show(what, form, width, height, decks=2):
        shown.window.resize(1280 if width < 560 else 1920, 720 if width < 560 else 1080)
        component = QQmlComponent(shown.qml)
        component.setData(TEXT.encode(), QUrl.fromLocalFile(str(UI / "room.qml")))
        assert component.isReady(), component.errorString()
        item = component.createWithInitialProperties(
            {"app": shown.app, "what": what, "form": form, "decks": decks}
        )
        made.append((component, item))
        item.setParentItem(shown.window.contentItem())
        item.setWidth(width)
        item.setHeight(height)
        QTest.qWait(50)
        return item

    yield show
    for _, item in made:
        item.setParentItem(None)
        item.deleteLater()


@pytest.mark.parametrize(
    ("form", "width", "height"),
    [
        ("full", 471, 350),
        ("full", 592, 396),
        ("full", 732, 446),
        ("full", 1680, 560),
        ("full", 1430, 1090),
        ("small", 430, 196),
        ("small", 684, 240),
        ("small", 1650, 330),
        ("small", 1650, 420),
        ("strip", 630, 58),
        ("strip", 950, 66),
        ("pads", 471, 330),
        ("pads", 732, 460),
        ("pads", 1680, 760),
        ("edit", 340, 320),
        ("edit", 420, 760),
    ],
)
def test_a_deck_fits(room, form, width, height):
    item = room("deck", form, width, height)
    assert len(controls(item)) >= 5
    if form != "edit":  # its list of cues scrolls
        assert cut_off(item) == []
    assert overlapping(item) == []
    assert shortened(item) == []


@pytest.mark.parametrize(
    ("form", "width", "height"),
    [("full", 471, 350), ("small", 430, 186), ("pads", 471, 345), ("pads", 732, 460)],
)
def test_each_deck_has_its_switches_however_low(room, form, width, height):
    names = [name(i) for i in controls(room("deck", form, width, height))]
    for switch in ("Key lock", "Slip", "Quantize"):
        assert f"{switch}, deck A" in names


@pytest.mark.parametrize(("form", "width", "height"), [("full", 471, 350), ("small", 430, 300)])
def test_hints_are_whole_where_there_is_room(room, shown, world, form, width, height):
    world.client.load(1, SONG)
    world.client.tell("sync.leader", 2.0)
    world.client.now.deck[0].beat = 9.0
    for _ in range(2):  # the other deck's key is known from the second on
        world.client.alive()
        shown.app.picture()
    item = room("deck", form, width, height)
    texts = {t.property("text"): t.property("truncated") for t in items(item) if hints(t)}
    assert {"same key", "PHRASE 5.3"} <= set(texts)
    assert not any(texts.values()), texts


def hints(item):
    return item.property("whole") is not None and item.property("text")


@pytest.mark.parametrize(
    ("form", "decks", "width", "height"),
    [
        ("full", 2, 318, 350),
        ("full", 2, 424, 446),
        ("small", 4, 400, 390),
        ("small", 4, 520, 490),
        ("small", 2, 318, 330),
        ("wide", 4, 1270, 340),
        ("wide", 4, 1904, 620),
        ("wide", 4, 3824, 1600),
    ],
)
def test_the_mixer_fits(room, form, decks, width, height):
    item = room("mixer", form, width, height, decks)
    assert len(controls(item)) > 8 * decks
    assert cut_off(item) == []
    assert overlapping(item) == []
    assert shortened(item) == []


@pytest.mark.parametrize(("height", "told"), [(290, False), (446, True)])
def test_in_a_low_mixer_the_bars_take_the_room_of_the_figures(room, height, told):
    item = room("mixer", "full", 424, height)
    assert ("LUFS" in {text.property("text") for text in texts(item)}) == told


@pytest.mark.parametrize(("form", "width", "height"), [("strip", 630, 58), ("pads", 471, 330)])
def test_time_and_tempo_stand_on_one_line(room, form, width, height):
    item = room("deck", form, width, height)
    tops = {text.property("text"): place(text).top() for text in reversed(list(texts(item)))}
    assert tops["120.00"] == pytest.approx(tops["−05:00.0"], abs=1.5)


def test_the_cue_button_of_an_empty_deck_is_not_lit(shown, world):
    world.client.load(0, SONG)
    for deck in (1, 2):
        world.client.tell(f"deck{deck}.at_cue", 1.0)
    world.client.alive()
    shown.app.picture()
    buttons = {name(item): item for item in controls(shown.window.contentItem())}
    lit = [deck for deck in "AB" if buttons[f"Cue deck {deck}"].property("on")]
    assert lit == ["A"]


@pytest.mark.parametrize(("width", "numbered"), [(592, False), (732, True)])
def test_a_narrow_pad_leaves_its_number_to_its_name(room, width, numbered):
    found = {text.property("text") for text in texts(room("deck", "full", width, 446))}
    assert ("8" in found) == numbered


@pytest.mark.parametrize(("width", "height"), [(430, 190), (684, 240), (684, 300)])
def test_a_low_deck_turns_to_its_loops_and_jumps_and_back(room, shown, world, width, height):
    item = room("deck", "small", width, height)

    def names():
        return {name(i) for i in controls(item)}

    reached = {f"{what}, deck A" for what in ("Loop in", "Loop out", "Jump back", "Jump forward")}
    reached |= {"Back into the loop or out of it, deck A", "Jump size 4 beats, deck A"}
    assert not reached <= names()
    press(shown, item, "Loops and jumps of deck A")
    assert reached <= names()
    assert not any(one.startswith("Pad 1") for one in names())
    assert cut_off(item) == overlapping(item) == shortened(item) == []
    world.client.sent.clear()
    for what in ("Loop in", "Loop out", "Jump back", "Jump forward"):
        press(shown, item, f"{what}, deck A")
    assert [path for path, _ in world.client.sent] == [
        "deck1.loop.in", "deck1.loop.out", "deck1.beatjump_back", "deck1.beatjump_forward",
    ]  # fmt: skip
    press(shown, item, "Loops and jumps of deck A")
    assert not reached <= names()
    press(shown, item, "Loops and jumps of deck A")
    shown.app.deck(0).pads.choose(3)
    QTest.qWait(50)
    assert not reached <= names(), "who chooses a mode of the pads sees them"


def press(shown, item, called):
    one = next(i for i in controls(item) if name(i) == called)
    at = place(one).center().toPoint()
    QTest.mouseClick(shown.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    QTest.qWait(50)


@pytest.mark.parametrize("size", [(430, 345), (1650, 420)])
def test_a_high_deck_has_its_loops_and_jumps_below_the_pads(room, size):
    names = {name(i) for i in controls(room("deck", "small", *size))}
    assert "Jump back, deck A" in names
    assert any(one.startswith("Pad 1") for one in names)
    assert "Loops and jumps of deck A" not in names

# SPDX-License-Identifier: GPL-3.0-or-later
"""Each form of a deck and of the mixer at its smallest and at large sizes: nothing is cut off."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlComponent
from PySide6.QtTest import QTest

from tests.ui.conftest import SONG
from tests.ui.crowding import controls, cut_off, overlapping, shortened
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
        ("small", 430, 196),
        ("small", 684, 240),
        ("small", 1650, 330),
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

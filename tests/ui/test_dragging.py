# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows of the list dragged to all that takes them; the warning on a wave near its end."""

from PySide6.QtTest import QTest

from app.viewmodels.decks.pads import SAMPLER
from tests.ui.test_window import (
    called,
    carry,
    centre,
    items,
    listed,  # noqa: F401
    visible,
    window,  # noqa: F401
)


def endings(shown):
    return [i for i in items(shown.window.contentItem()) if i.objectName() == "ending"]


def test_a_row_dragged_to_a_wave_is_loaded_to_its_deck(listed, world):  # noqa: F811
    carry(listed, "y", centre(called(listed, "Waveform of deck B")))
    assert world.session.loaded == [(1, "/music/y.mp3")]


def test_a_row_dragged_to_a_cue_pad_is_loaded_to_the_deck(listed, world):  # noqa: F811
    carry(listed, "y", centre(called(listed, "Pad 3 —, deck A")))
    assert world.session.loaded == [(0, "/music/y.mp3")]


def test_a_row_dragged_to_a_sampler_pad_of_a_deck_becomes_a_sample(listed, world):  # noqa: F811
    listed.app.deck(0).pads.choose(SAMPLER)
    QTest.qWait(30)
    carry(listed, "z", centre(called(listed, "Pad 3 —, deck A")))
    assert world.session.loaded == []
    assert world.session.requests[-1] == {"command": "sample", "slot": 3, "file": "/music/z.mp3"}


def test_a_row_dragged_to_a_slot_of_the_sampler_becomes_a_sample(listed, world, qtbot):  # noqa: F811
    listed.app.stage.toggle_part("sampler")

    def slots():
        return [i for i in visible(listed) if i.metaObject().className().startswith("SamplerPad")]

    qtbot.waitUntil(lambda: len(slots()) > 4)
    QTest.qWait(50)
    carry(listed, "z", centre(slots()[4]))
    assert world.session.requests[-1] == {"command": "sample", "slot": 5, "file": "/music/z.mp3"}


def test_near_its_end_a_playing_track_has_a_red_edge_round_its_wave(window, world):  # noqa: F811
    edge = endings(window)[0]
    assert not edge.isVisible()
    window.app.setting("reduced_motion").put(True)
    world.client.tell("deck1.playing", 1.0)
    world.client.now.deck[0].playing = True
    world.client.now.deck[0].position = 290.0 * 44_100
    for _ in range(3):
        world.client.alive()
        window.app.picture()
    seen = [i for i in endings(window) if i.isVisible()]
    assert len(seen) == 1


def test_the_supervisor_knows_how_many_decks_are_shown(app, world):
    assert world.session.decks == 2
    app.stage.choose("four")
    assert world.session.decks == 4

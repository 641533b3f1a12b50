# SPDX-License-Identifier: GPL-3.0-or-later
"""The window is used at random, and each fault that was found so."""

import pytest

from app.library.store import Library
from tests.ui.monkey import Monkey, NotedHand, fill, watched
from tests.ui.test_library_edits import Catalogue
from tests.ui.turns import end

STEPS = 250


@pytest.fixture
def library(tmp_path):
    with Library.open(tmp_path / "library.db") as made:
        fill(made)
        yield made


@pytest.fixture
def monkey(world, library, qtbot):
    world.hand = NotedHand(library)
    shown = world.show()
    qtbot.waitUntil(shown.window.isExposed)
    shown.app.follow(Catalogue(library))
    shown.app.start()
    yield Monkey(shown, world, seed=4)
    shown.close()
    shown.app.close()  # what is still to be written goes where this test keeps its settings
    end(shown.app)


def test_a_window_that_is_used_at_random_has_no_fault(monkey):
    with watched(monkey):
        for _ in range(STEPS):
            monkey.step()
    assert monkey.faults == []


@pytest.mark.parametrize(
    "event",
    [
        {"event": "devices", "devices": ["x"]},
        {"event": "audio", "audio": 3, "next": {"rate": None}},
        {"event": "work", "name": "scan", "done": [], "total": 1},
        {"event": "progress", "deck": 0, "fraction": None},
        {"event": "samples", "slots": [1]},
    ],
)
def test_an_odd_event_does_not_keep_the_next_one_from_being_heard(app, world, event):
    world.session.events = [event, {"event": "warning", "text": "heard"}]
    app.picture()
    assert [row["text"] for row in app.messages.rows] == ["heard"]
    assert app.devices.pairs == [0, 1, 3]


def test_after_a_fault_in_a_look_the_window_looks_again(app, world, qtbot):
    asked = []
    whole, world.client.state = world.client.state, lambda: asked.append(1) or 1 / 0
    with qtbot.captureExceptions() as faults:
        qtbot.waitUntil(lambda: len(asked) > 2)
    assert faults
    world.client.state = whole


@pytest.mark.parametrize("leave", ["", "settings/sound"])
def test_a_guide_that_was_left_does_not_come_back_with_the_next_window(app, leave):
    app.stage.open_page("guide")
    assert not app.setting("guided").on
    app.stage.open_page(leave or "guide")  # as Escape and its own buttons do
    assert app.setting("guided").on

# SPDX-License-Identifier: GPL-3.0-or-later
"""Every layout at three sizes, drawn: nothing cut, nothing over something else, no fault."""

import pytest

from app.viewmodels.stage.layouts import LAYOUTS
from tests.ui import clipping
from tests.ui.conftest import SONG

SIZES = ((1280, 720), (1600, 900), (1920, 1080), (3840, 2160))


@pytest.fixture(scope="module")
def stand(qapp):
    """One window for all: it is made once, and changes its layout as for a user."""
    from tests.ui.conftest import World

    world = World()
    shown = world.show()
    for deck in range(4):
        world.client.load(deck, SONG)
    world.client.tell("deck1.play", 1.0)
    world.client.now.deck[0].position = 44_100 * 61.0
    yield world, shown
    shown.close()


def settle(world, shown, qtbot, layout, size):
    shown.window.resize(*size)
    shown.app.stage.choose(layout)
    shown.app.picture()
    qtbot.wait(120)
    qtbot.waitUntil(lambda: not shown.app.stage.busy, timeout=10_000)
    world.client.alive()
    shown.app.picture()
    qtbot.waitUntil(lambda: clipping.is_made(shown.window), timeout=20_000)
    qtbot.wait(250)
    qtbot.waitUntil(lambda: lives(world, shown), timeout=10_000)
    assert list(shown.app.messages.rows) == []


def lives(world, shown):
    """Whether there is no notice over everything that the engine is away."""
    world.client.alive()
    shown.app.picture()
    return shown.app.engine_text == ""


@pytest.mark.parametrize("size", SIZES, ids=lambda s: f"{s[0]}x{s[1]}")
@pytest.mark.parametrize("layout", [one.name for one in LAYOUTS])
def test_nothing_is_cut_or_lies_over_something_else(stand, qtbot, layout, size):
    world, shown = stand
    settle(world, shown, qtbot, layout, size)
    root = shown.window.contentItem()
    assert clipping.outside(root, *size) == []
    assert clipping.cut(root) == []
    assert clipping.overlapping(root) == []

# SPDX-License-Identifier: GPL-3.0-or-later
"""The top bar in the real window: nothing overlaps, whatever there is to show."""

from itertools import pairwise
from types import SimpleNamespace as Values

import pytest
from PySide6.QtCore import QPointF

from app.surroundings import Machine
from tests.ui.test_window import called, click

BUSY = (
    {"event": "recording", "state": "on", "seconds": 4364, "file": "/m/x.wav", "free_s": 700.0},
    {"event": "midi", "name": "DDJ", "port": "hw:2"},
    {"event": "broadcast", "name": "radio", "state": "live", "text": "", "listeners": 12},
    {
        "event": "network",
        "link": {"on": True, "peers": 12, "bpm": 126.0, "leads": True},
        "clock": {"on": True, "receives": True, "bpm": 174.5},
        "osc": {"on": True, "port": 9000, "listeners": 2},
    },
    {"event": "work", "name": "analysis", "done": 12, "total": 340, "left_s": 245},
)


def below(item):
    """An item and all that it is made of."""
    yield item
    for child in item.childItems():
        yield from below(child)


def bar_of(shown):
    items = below(shown.window.contentItem())
    return next(i for i in items if i.metaObject().className().startswith("TopBar"))


def spans(bar):
    """Left and right edge of each text that is seen on the bar."""
    found = []
    for item in below(bar):
        text = item.property("text")
        if not item.isVisible() or not isinstance(text, str) or not item.property("font"):
            continue
        if text and item.width() > 0:
            left = item.mapToItem(bar, QPointF(0, 0)).x()
            found.append((left, left + item.width(), text))
    return sorted(found)


@pytest.mark.parametrize("width", [1180, 1280, 1600, 1920, 3840])
@pytest.mark.parametrize("busy", [False, True])
def test_nothing_on_the_bar_overlaps(shown, world, qtbot, width, busy):
    shown.window.resize(width, 800)
    world.client.line = ("A sound device with a name that never ends " * 3, 1)
    world.client.now.dropouts = 12
    if busy:
        world.session.events = list(BUSY)
        shown.app.watch(Values(now=Machine(True, 100, False, 120), close=lambda: None))
    status = shown.app.status
    qtbot.waitUntil(lambda: status.dropouts == 12 and bool(status.recorder.time) == busy)
    qtbot.wait(300)
    shown.window.grabWindow()  # what has come is laid out
    bar = bar_of(shown)
    seen = [s for s in spans(bar) if not is_folded(bar, s[2])]
    assert any(":" in text for _, _, text in seen)
    assert seen[0][0] >= 0
    assert seen[-1][1] <= width
    for one, other in pairwise(seen):
        assert one[1] <= other[0] + 1, (one, other)


def is_folded(bar, text):
    """A layout's button that is not seen, because there is a list instead."""
    folded = next(i for i in below(bar) if i.property("folded") is not None)
    return bool(folded.property("folded")) and text in folded.property("labels")


def test_the_recording_starts_at_once_and_stops_by_a_second_press(shown, world, qtbot, monkeypatch):
    monkeypatch.setattr("app.viewmodels.status.recorder.SURE_S", 3600.0)
    qtbot.wait(100)
    click(shown, "Record the main output")
    assert world.session.requests[-1] == {"command": "record", "on": True}
    world.session.events = [BUSY[0]]
    qtbot.waitUntil(lambda: shown.app.status.recorder.time == "1:12:44")
    name = shown.app.status.recorder.hint
    click(shown, name)
    assert len([r for r in world.session.requests if r["command"] == "record"]) == 1
    click(shown, "Press again to stop the recording")
    assert world.session.requests[-1] == {"command": "record", "on": False}


def buttons_of(bar):
    """Where each button of the bar is, by its name."""
    kinds = ("Btn", "LayoutButton", "RecordButton")
    shown = [i for i in below(bar) if i.isVisible() and i.property("hint")]
    return {
        i.property("hint"): i.mapToItem(bar, QPointF(0, 0)).x()
        for i in shown
        if i.metaObject().className().startswith(kinds)
    }


@pytest.mark.parametrize("width", [1180, 1280, 1600, 1920])
def test_what_comes_and_goes_moves_no_button(shown, world, qtbot, width):
    shown.window.resize(width, 800)
    qtbot.wait(300)
    before = buttons_of(bar_of(shown))
    assert len(before) > 4
    world.client.now.dropouts = 12
    world.session.events = [BUSY[-1], BUSY[2], BUSY[3]]
    qtbot.waitUntil(lambda: shown.app.work.text != "" and shown.app.status.dropouts == 12)
    qtbot.wait(300)
    shown.window.grabWindow()
    after = buttons_of(bar_of(shown))
    assert {name: after.get(name) for name in before} == before
    work = next(i for i in below(bar_of(shown)) if i.property("hint") == shown.app.work.text)
    assert work.isVisible()
    assert shown.app.status.dropouts_hint in [
        i.property("hint") for i in below(bar_of(shown)) if i.isVisible()
    ]


@pytest.mark.parametrize("width", [1280, 1600])
def test_load_and_dropouts_are_seen_together(shown, world, qtbot, width):
    shown.window.resize(width, 800)
    world.client.now.dropouts = 12
    qtbot.waitUntil(lambda: shown.app.status.dropouts == 12)
    qtbot.wait(300)
    shown.window.grabWindow()
    seen = {i.property("hint") for i in below(bar_of(shown)) if i.isVisible()}
    assert {shown.app.status.dropouts_hint, shown.app.status.load_hint} <= seen


def test_a_press_clears_the_dropouts(shown, world, qtbot):
    world.client.now.dropouts = 2
    qtbot.waitUntil(lambda: shown.app.status.dropouts == 2)
    qtbot.wait(150)  # the bar finds room for it with the next picture
    click(shown, shown.app.status.dropouts_hint)
    assert shown.app.status.dropouts == 0


def test_a_layout_is_chosen_on_the_bar(shown, qtbot):
    qtbot.wait(100)
    click(shown, "Layout: 4 DECKS")
    assert shown.app.stage.layout == "four"
    assert called(shown, "Layout: 4 DECKS")

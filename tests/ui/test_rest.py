# SPDX-License-Identifier: GPL-3.0-or-later
"""The pace of the window: it rests when nothing changes, and wakes at once."""

import gc
import weakref
from itertools import pairwise

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtTest import QTest

from app.viewmodels.stage import rest
from app.viewmodels.stage.rest import REST_NS, STILL_NS, Rest
from tests.ui.test_window import window  # noqa: F401 - a fixture

S = 1_000_000_000
START = 100 * S


class Look:
    """What a rest drives: it takes figures, and says that it moved."""

    def __init__(self, rest_of):
        self.figures, self.asked, self.full, self.rest = b"1", 0, [], rest_of

    def __call__(self, now_ns, *, moved=False, changed=False):
        self.rest.begin(now_ns)
        whole = self.rest.stirs(changed, self.take)
        self.full.append(whole)
        self.rest.looked(moved=moved or changed)
        return whole

    def take(self):
        self.asked += 1
        return self.figures


@pytest.fixture
def look(qapp):
    owner = QObject()
    made = Rest(lambda _: None, owner)
    yield Look(made)
    owner.deleteLater()


def rested(look):
    """It has long been still."""
    look(START, moved=True)
    look(START + REST_NS + S)
    look(START + REST_NS + 2 * S)
    assert look.rest.resting


def test_pictures_end_soon_after_the_last_change_and_rest_comes_later(look):
    look(START, moved=True)
    look(START + STILL_NS - 1)
    assert look.rest.moving
    look(START + STILL_NS)
    assert not look.rest.moving
    look(START + REST_NS)
    assert not look.rest.resting
    look(START + REST_NS + 1)
    assert look.rest.resting


def test_a_rest_looks_at_all_only_when_a_figure_changed(look):
    rested(look)
    assert not look(START + 10 * S)
    look.figures = b"2"
    assert look(START + 11 * S, moved=True)
    assert not look.rest.resting
    assert look.rest.moving


def test_a_control_that_changed_ends_a_rest(look):
    rested(look)
    assert look(START + 10 * S, changed=True)
    assert not look.rest.resting


def test_figures_are_not_taken_while_anything_moves(look):
    look(START, moved=True)
    look.asked = 0
    for step in range(5):
        assert look(START + step * S, moved=True)
    assert look.asked == 0


def test_a_resting_window_looks_less_often_and_a_key_wakes_it(window, monkeypatch, qtbot):  # noqa: F811
    monkeypatch.setattr(rest, "REST_NS", 50_000_000)
    pace, looks = window.app._rest, []
    window.app._status_ns = 1 << 62  # the clock may not strike now
    whole = pace._look
    monkeypatch.setattr(pace, "_look", lambda now: (looks.append(now), whole(now)))
    qtbot.waitUntil(lambda: pace.resting and not pace.moving)
    looks.clear()
    qtbot.waitUntil(lambda: len(looks) > 4)
    assert min(b - a for a, b in pairwise(looks)) >= rest.DOZE_NS
    monkeypatch.setattr(rest, "DOZE_NS", 3600 * S)
    looks.clear()
    qtbot.waitUntil(lambda: bool(looks))  # the next one is due in an hour
    monkeypatch.setattr(rest, "REST_NS", 60 * S)
    looks.clear()
    QTest.keyClick(window.window, Qt.Key.Key_F24)
    assert not pace.resting
    qtbot.waitUntil(lambda: bool(looks))


class Ring:
    """Garbage: each knows itself."""

    def __init__(self):
        self.me = self


def test_old_garbage_is_swept_when_the_window_rests(window, monkeypatch, qtbot):  # noqa: F811
    monkeypatch.setattr(rest, "REST_NS", 50_000_000)
    window.app._status_ns = 1 << 62
    gc.disable()
    try:
        ring = weakref.ref(Ring())
        qtbot.waitUntil(lambda: ring() is None)
    finally:
        gc.enable()


def test_a_mouse_wakes_it_too(window, monkeypatch, qtbot):  # noqa: F811
    monkeypatch.setattr(rest, "REST_NS", 50_000_000)
    window.app._status_ns = 1 << 62
    qtbot.waitUntil(lambda: window.app._rest.resting)
    monkeypatch.setattr(rest, "REST_NS", 60 * S)
    QTest.mouseMove(window.window, QPoint(30, 300))
    QTest.mouseMove(window.window, QPoint(33, 300))
    assert not window.app._rest.resting


def test_a_deck_that_somebody_else_starts_ends_a_rest(window, world, monkeypatch, qtbot):  # noqa: F811
    monkeypatch.setattr(rest, "REST_NS", 50_000_000)
    qtbot.waitUntil(lambda: window.app._rest.resting)
    world.client.now.deck[0].position = 44_100 * 30.0
    qtbot.waitUntil(lambda: window.app.deck(0).readout.small_time.startswith("00:30"))

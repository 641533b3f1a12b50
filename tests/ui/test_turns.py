# SPDX-License-Identifier: GPL-3.0-or-later
"""Work in small pieces: all of it is done, and nothing waits long for it."""

import time

import pytest
from PySide6.QtCore import QTimer, QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine

from app.viewmodels.stage import turns as stage_turns
from app.viewmodels.stage.turns import Errands, Incubation, Turns

MANY = b"""
import QtQuick
Item {
    property int made: 0
    Repeater {
        model: 300
        Loader {
            asynchronous: true
            sourceComponent: Column { Repeater { model: 40; Text { text: "x" + index } } }
            onLoaded: parent.made += 1
        }
    }
}
"""


@pytest.fixture
def engine(qapp):
    engine = QQmlEngine()
    engine.turns = Turns()
    engine.incubation = Incubation(engine.turns)
    engine.setIncubationController(engine.incubation)
    yield engine
    engine.deleteLater()


def test_all_parts_come_and_the_event_loop_turns_meanwhile(engine, qtbot):
    part = QQmlComponent(engine)
    part.setData(MANY, QUrl())
    root = part.create()
    turns, timer = [], QTimer()
    timer.timeout.connect(lambda: turns.append(time.perf_counter()))
    timer.start(0)
    qtbot.waitUntil(lambda: root.property("made") == 300, timeout=30_000)
    assert len(turns) > 5
    qtbot.waitUntil(lambda: not engine.turns.busy)
    root.deleteLater()


def test_steps_take_turns_and_come_to_an_end(qapp, qtbot):
    done, turns = [], Turns()

    def step(name, count):
        left = iter(range(count, -1, -1))
        return lambda: (done.append(name), next(left) > 1)[1]

    turns.want(step("a", 3))
    turns.want(step("b", 2))
    qtbot.waitUntil(lambda: not turns.busy)
    assert done == ["a", "b", "a", "b", "a"]
    turns.want(step("c", 1))
    qtbot.waitUntil(lambda: not turns.busy)
    assert done[-1] == "c"


def test_a_step_that_fails_is_dropped_and_the_others_are_done(qapp, qtbot):
    done, turns = [], Turns()

    def fails():
        raise ValueError("a fault")

    with qtbot.captureExceptions() as faults:
        turns.want(fails)
        turns.want(lambda: done.append(1))
        qtbot.waitUntil(lambda: not turns.busy)
    assert len(faults) == 1
    assert done == [1]


def test_no_step_comes_right_behind_what_took_long_but_the_next_one_does(qapp, monkeypatch):
    turns, done, now = Turns(), [], 10**12
    monkeypatch.setattr(stage_turns, "monotonic_ns", lambda: now)
    turns.want(lambda: (done.append(now), True)[1])
    for long_ns, count in ((0, 0), (0, 1), (1, 2), (9_000_000, 2), (9_000_000, 3), (9_000_000, 3)):
        now += long_ns
        turns.turn()
        assert len(done) == count


class Clock:
    """Tasks that take time by a clock of their own."""

    def __init__(self, monkeypatch):
        self.now, self.done = 0, []
        monkeypatch.setattr(stage_turns, "LOOK_NS", 4_000_000)
        monkeypatch.setattr(stage_turns, "monotonic_ns", lambda: self.now)

    def task(self, name, ms, moved=False):
        def run():
            self.now += ms * 1_000_000
            self.done.append(name)
            return moved

        return run

    def look(self, errands, ms=0):
        began, self.done = self.now, []
        self.now += ms * 1_000_000
        return errands.run(began), "".join(self.done)


def test_errands_are_all_done_while_there_is_time(monkeypatch):
    clock = Clock(monkeypatch)
    errands = Errands(clock.task("a", 1), clock.task("b", 1))
    assert clock.look(errands) == (False, "ab")
    errands.add(clock.task("c", 1, moved=True))
    assert clock.look(errands) == (True, "abc")


def test_what_a_look_has_no_time_for_comes_first_in_the_next(monkeypatch):
    clock = Clock(monkeypatch)
    errands = Errands(clock.task("a", 3), clock.task("b", 3), clock.task("c", 2))
    assert clock.look(errands) == (True, "ab")  # true: pictures go on until all is done
    assert clock.look(errands) == (True, "ca")
    assert clock.look(errands) == (True, "bc")


def test_a_long_look_leaves_them_for_one_picture_only(monkeypatch):
    clock = Clock(monkeypatch)
    errands = Errands(clock.task("a", 1), clock.task("b", 1))
    assert clock.look(errands, 9) == (True, "")
    assert clock.look(errands, 9) == (True, "a")
    assert clock.look(errands, 9) == (True, "")
    assert clock.look(errands, 9) == (True, "b")
    assert clock.look(errands) == (False, "ab")

# SPDX-License-Identifier: GPL-3.0-or-later
"""The alarm that paces the window."""

import contextlib
from pathlib import Path
from time import monotonic_ns

import pytest
from PySide6.QtCore import QObject

from app.viewmodels.stage.alarm import Alarm


@pytest.fixture
def alarm(qapp):
    owner = QObject()
    yield Alarm(owner)
    owner.deleteLater()


def test_it_rings_once_and_not_before_its_time(alarm, qtbot):
    rings = []
    alarm.rang.connect(lambda: rings.append(monotonic_ns()))
    due = monotonic_ns() + 20_000_000
    alarm.set(due)
    qtbot.waitUntil(lambda: bool(rings))
    qtbot.wait(30)
    assert len(rings) == 1
    assert rings[0] >= due


def test_what_is_past_rings_at_once_and_the_last_word_counts(alarm, qtbot):
    with qtbot.waitSignal(alarm.rang):
        alarm.set(0)
    alarm.set(monotonic_ns() + 10**12)
    with qtbot.waitSignal(alarm.rang):
        alarm.set(monotonic_ns() - 10**9)


def timers():
    """Open ones of this process: other files may open and close at any time."""
    found = 0
    for entry in Path("/proc/self/fd").iterdir():
        with contextlib.suppress(FileNotFoundError):  # that of the listing itself
            found += "timerfd" in str(entry.readlink())
    return found


def test_its_file_is_given_back(qapp):
    before = timers()
    for _ in range(20):
        owner = QObject()
        Alarm(owner)
        owner.deleteLater()
        qapp.sendPostedEvents(owner, 52)
    assert timers() <= before

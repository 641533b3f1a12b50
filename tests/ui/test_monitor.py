# SPDX-License-Identifier: GPL-3.0-or-later
"""The monitor shows the newest messages, and costs nothing while it is shut."""

import pytest
from PySide6.QtGui import QGuiApplication

from app.viewmodels.controllers.monitor import LINES
from tests.ui.controllers_there import BOX, REPORT, asked, hardware


def rows(count, device="Box", start=0):
    return [
        [device, (start + i) * 1_000_000, "in", f"b0 07 {i % 128:02x}", "deck1.fader"]
        for i in range(count)
    ]


@pytest.fixture
def monitor(app):
    app.controllers.take(hardware(BOX, REPORT))
    yield app.controllers.monitor
    app.controllers.monitor.stop()


def drawn(monitor):
    return [r["time"] for r in monitor.rows.rows]


def test_nothing_is_asked_for_or_kept_while_it_is_shut(monitor, world, qtbot):
    monitor.take(rows(5), 0)
    qtbot.wait(60)
    assert drawn(monitor) == []
    assert asked(world) == []


def test_it_watches_as_long_as_it_is_open(monitor, world, qtbot):
    monitor.start()
    qtbot.waitUntil(lambda: len(asked(world, "monitor")) > 1, timeout=5000)
    monitor.stop()
    before = len(asked(world, "monitor"))
    qtbot.wait(1200)
    assert len(asked(world, "monitor")) == before


def test_the_newest_is_first(monitor, qtbot):
    monitor.start()
    monitor.take(rows(3), 0)
    qtbot.waitUntil(lambda: drawn(monitor) == ["0.002", "0.001", "0.000"])
    first = monitor.rows.rows[0]
    assert (first["device"], first["way"], first["bytes"]) == ("Box", "←", "B0 07 02")


def test_however_much_comes_only_the_last_ones_are_kept_and_drawn_now_and_then(monitor, qtbot):
    monitor.start()
    pictures = []
    monitor.changed.connect(lambda: pictures.append(len(monitor.rows.rows)))
    for at in range(100):
        monitor.take(rows(333, start=at * 333), 7)
    assert pictures == []
    qtbot.waitUntil(lambda: len(drawn(monitor)) == LINES)
    assert len(pictures) == 1
    assert drawn(monitor)[0] == "33.299"
    assert "33300 messages" in monitor.summary.replace(",", "")
    assert "700 more" in monitor.summary


def test_it_stands_still_and_goes_on(monitor, qtbot):
    monitor.start()
    monitor.take(rows(2), 0)
    qtbot.waitUntil(lambda: len(drawn(monitor)) == 2)
    monitor.pause()
    monitor.take(rows(5, start=10), 0)
    qtbot.wait(60)
    assert len(drawn(monitor)) == 2
    monitor.pause()
    monitor.take(rows(1, start=20), 0)
    qtbot.waitUntil(lambda: drawn(monitor)[0] == "0.020")


def test_one_controller_is_picked_out(monitor, qtbot):
    monitor.start()
    assert monitor.devices == ["All controllers", "Box", "Report"]
    monitor.choose(2)
    monitor.take(rows(2) + rows(1, "Report", start=9), 0)
    qtbot.waitUntil(lambda: drawn(monitor) == ["0.009"])
    assert monitor.device == 2
    monitor.choose(0)
    assert drawn(monitor) == []


def test_messages_are_searched_by_bytes_and_name(monitor, qtbot):
    monitor.start()
    monitor.search("B0 07 01")
    monitor.take(rows(4), 0)
    qtbot.waitUntil(lambda: drawn(monitor) == ["0.001"])
    monitor.search("FADER")
    monitor.take(rows(4), 0)
    qtbot.waitUntil(lambda: len(drawn(monitor)) == 4)


def test_what_is_shown_is_copied_and_cleared(monitor, qtbot):
    monitor.start()
    monitor.take(rows(2), 0)
    assert monitor.copy() == 2
    assert QGuiApplication.clipboard().text().splitlines()[0] == (
        "0.000\tBox\t←\tB0 07 00\tdeck1.fader"
    )
    monitor.clear()
    qtbot.wait(60)
    assert drawn(monitor) == []
    assert "0 messages" in monitor.summary

# SPDX-License-Identifier: GPL-3.0-or-later
"""Types and scrolls in the library of a real window, and measures what it takes to be drawn."""

import time
from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickItem, QQuickWindow

    from app.viewmodels.app import App

TYPED = ("love", "midnight dub", "bpm:124-128 key:~8a", "genre:house ni", "a e i o u", "tokyo")
SCROLLED = 240  # frames
STEP_PX = 211.0  # seven rows a frame
WIDEST = 500.0  # the list of tracks is wider than any other
WAIT_S, PAUSE_S, DRAWN_S = 120.0, 0.05, 2.0
ORDERS_S = 4.0  # all orders of a large library are made


def application() -> QGuiApplication:
    """Qt, for a window that nobody sees."""
    return QGuiApplication([])


class Typist:
    """The window, its event loop, and a stopwatch."""

    def __init__(self, window: "QQuickWindow") -> None:
        self._window, self._swapped = window, 0
        window.frameSwapped.connect(self._count, Qt.ConnectionType.QueuedConnection)

    def wait(self, test: Callable[[], bool], seconds: float = WAIT_S) -> bool:
        """Until something holds. Return: it does."""
        end = time.monotonic() + seconds
        while not test():
            if time.monotonic() > end:
                return False
            # the app's clock ticks: something always comes
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        return True

    def rest(self, seconds: float = PAUSE_S) -> None:
        """Let all that is under way be drawn."""
        self.wait(lambda: False, seconds)

    def painted(self, act: Callable[[], None]) -> tuple[float, float]:
        """Milliseconds until what an act changed is drawn, and of the processor."""
        before = self._swapped
        clock, cpu = time.perf_counter(), time.process_time()
        act()
        drawn = self.wait(lambda: self._swapped > before, DRAWN_S)
        spent = 1e3 * (time.perf_counter() - clock), 1e3 * (time.process_time() - cpu)
        return spent if drawn else (0.0, spent[1])  # nothing looked different

    def type(self, letter: str) -> None:
        """Press a key; "" the one that deletes."""
        key = Qt.Key.Key_Backspace if not letter else Qt.Key.Key_unknown
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter)
            QCoreApplication.sendEvent(self._window, event)

    def list_item(self) -> "QQuickItem":
        """The list of tracks."""
        return next(
            item
            for item in below(self._window.contentItem())
            if item.inherits("QQuickListView") and item.width() > WIDEST
        )

    def _count(self) -> None:
        self._swapped += 1


def below(item: "QQuickItem") -> "Iterator[QQuickItem]":
    """All items in an item."""
    for child in item.childItems():
        yield child
        yield from below(child)


def figures(window: "QQuickWindow", app: "App") -> dict[str, Any]:
    """All figures but of memory."""
    bench, tracks = Typist(window), app.browser.listed
    bench.wait(lambda: len(tracks.rows) > 0)
    bench.rest(ORDERS_S)
    app.asked.emit("find")
    bench.rest(0.5)
    strokes = []
    for text in TYPED:
        for letter in (*text, *[""] * len(text)):
            strokes.append(bench.painted(partial(bench.type, letter)))
            bench.rest()
    view = bench.list_item()
    frames = [bench.painted(partial(_scroll, view, at)) for at in range(SCROLLED)]
    wall = sorted(w for w, _ in strokes if w)
    cpu = sorted(c for _, c in strokes)
    scrolled, work = sorted(w for w, _ in frames if w), sum(c for _, c in frames) / len(frames)
    return {
        "tracks": len(tracks.rows),
        "rows_seen": round(view.height() / 30),
        "strokes": len(wall),
        "stroke_ms_p50": _part(wall, 0.5),
        "stroke_ms_p99": _part(wall, 0.99),
        "stroke_ms_max": _part(wall, 1.0),
        "stroke_cpu_ms_p50": _part(cpu, 0.5),
        "scroll_ms_p50": _part(scrolled, 0.5),
        "scroll_ms_p99": _part(scrolled, 0.99),
        "scroll_cpu_ms_per_frame": round(work, 2),
    }


def _scroll(view: "QQuickItem", at: int) -> None:
    view.setProperty("contentY", at * STEP_PX)


def _part(values: list[float], part: float) -> float:
    return round(values[min(int(part * len(values)), len(values) - 1)], 2) if values else 0.0

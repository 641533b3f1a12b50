# SPDX-License-Identifier: GPL-3.0-or-later
"""`djuniverse bench keystroke`: from a key stroke in the search field to painted rows, scrolling,
and memory, in the real window over a large library. No engine runs.

`figures(library)` starts the window in a process of its own and gives the report.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickItem

    from app.window import Shown

TYPED = ("love", "midnight dub", "bpm:124-128 key:~8a", "genre:house ni", "a e i o u", "tokyo")
SCROLLED = 240  # frames
STEP_PX = 211.0  # seven rows a frame
WIDEST = 500.0  # the list of tracks is wider than any other
WAIT_S, PAUSE_S, DRAWN_S = 120.0, 0.05, 2.0
MODULE = "app.cli.bench.keystroke"


def add(parser: argparse.ArgumentParser) -> None:
    """Its options."""
    parser.add_argument("--tracks", type=int, default=100_000, metavar="N", help="(100000)")
    parser.add_argument("--library", type=Path, metavar="FILE", help="an existing one instead")
    parser.add_argument("--size", default="1920x1080", metavar="WxH", help="of the window")
    parser.add_argument("--layout", default="library", help="of the window (library)")


def measure(arguments: argparse.Namespace) -> dict[str, Any]:
    """Make a library, type and scroll in it."""
    if arguments.library:
        return figures(arguments.library, arguments.size, arguments.layout)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "library.db"
        command = [sys.executable, "-m", "app.cli.rig.collection", str(path)]
        subprocess.run([*command, str(arguments.tracks)], check=True)
        return figures(path, arguments.size, arguments.layout)


def figures(library: Path, size: str = "1920x1080", layout: str = "library") -> dict[str, Any]:
    """All figures of the window over this library."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    command = [sys.executable, "-m", MODULE, str(library), size, layout]
    run = subprocess.run(command, env=environment, stdout=subprocess.PIPE, check=True)
    found: dict[str, Any] = json.loads(run.stdout.splitlines()[-1])
    return found


class NoSession:
    """A session in which nothing happens."""

    def load(self, deck: int, file: str) -> None: ...
    def eject(self, deck: int) -> None: ...
    def quit(self) -> None: ...
    def follow(self, folder: str) -> None: ...
    def work(self, wish: str) -> None: ...
    def edited(self) -> None: ...
    def send(self, request: dict[str, Any]) -> None: ...
    def poll(self) -> Sequence[Any]:
        return ()


class Bench:
    """The window, its event loop, and a stopwatch.

    Args:
        turn: lets the window go on for a moment.
    """

    def __init__(self, shown: "Shown", turn: Callable[[], None]) -> None:
        from PySide6.QtCore import Qt

        self._shown, self._turn, self._swapped = shown, turn, 0
        shown.window.frameSwapped.connect(self._count, Qt.ConnectionType.QueuedConnection)

    def wait(self, test: Callable[[], bool], seconds: float = WAIT_S) -> bool:
        """Until something holds. Return: it does."""
        end = time.monotonic() + seconds
        while not test():
            if time.monotonic() > end:
                return False
            self._turn()
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
        from PySide6.QtCore import QCoreApplication, QEvent, Qt
        from PySide6.QtGui import QKeyEvent

        key = Qt.Key.Key_Backspace if not letter else Qt.Key.Key_unknown
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter)
            QCoreApplication.sendEvent(self._shown.window, event)

    def list_item(self) -> "QQuickItem":
        """The list of tracks."""
        return next(
            item
            for item in below(self._shown.window.contentItem())
            if item.inherits("QQuickListView") and item.width() > WIDEST
        )

    def _count(self) -> None:
        self._swapped += 1


def below(item: "QQuickItem") -> "Iterator[QQuickItem]":
    """All items in an item."""
    for child in item.childItems():
        yield child
        yield from below(child)


def main(library: Path, size: str, layout: str) -> dict[str, Any]:
    """In the window's process."""
    from PySide6.QtCore import QEventLoop
    from PySide6.QtGui import QGuiApplication

    from app.library.hand import Hand
    from app.library.listing import ListingProcess
    from app.library.search import Follower
    from app.option_table import TABLE
    from app.options import Options
    from app.window import Shown
    from engine.block import Block
    from engine.client import Client
    from engine.controls import BY_PATH

    qt = QGuiApplication([])
    options = Options(None, TABLE)
    options.put("layout", layout)
    name = f"/djuniverse-keystroke-{os.getpid()}"
    block = Block.create(name, 48_000)
    try:
        with Client(name, "window") as engine, tempfile.TemporaryDirectory() as cache:
            shown = Shown(engine, BY_PATH, NoSession(), ListingProcess(), Hand(library), options)
            shown.window.resize(*(int(part) for part in size.split("x")))
            waiting = QEventLoop.ProcessEventsFlag.WaitForMoreEvents  # the app's clock ticks
            bench = Bench(shown, lambda: qt.processEvents(waiting))
            shown.app.follow(Follower(library, Path(cache) / "search-index"))
            report = _figures(bench, shown)
            shown.close()
            shown.app.close()
    finally:
        block.close()
        Block.unlink(name)
    return report


def _figures(bench: Bench, shown: "Shown") -> dict[str, Any]:
    from app.cli.bench.library import rss_mib

    tracks = shown.app.browser.listed
    bench.wait(lambda: len(tracks.rows) > 0)
    bench.rest(4.0)  # all orders are made
    shown.app.asked.emit("find")
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
        "rss_mib": round(rss_mib()),
        "targets": {
            "stroke_ms_p50": 16,
            "stroke_ms_max": 40,
            "scroll_cpu_ms_per_frame": 5,
            "rss_mib": 300,
        },
    }


def _scroll(view: "QQuickItem", at: int) -> None:
    view.setProperty("contentY", at * STEP_PX)


def _part(values: list[float], part: float) -> float:
    return round(values[min(int(part * len(values)), len(values) - 1)], 2) if values else 0.0


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), sys.argv[2], sys.argv[3])), flush=True)

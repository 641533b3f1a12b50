# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps the library in step with its folders while a session runs:
`python -m app.library.scan.service`.

At its start it scans all known folders, then it watches them. Drives come and go; what does not
answer is left alone for a while. Nobody waits for this process.
"""

import argparse
import ctypes
import logging
import os
import signal
import sys
import time
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from app.config.damage import in_session
from app.jobs import SessionLink
from app.library.scan.report import Tell
from app.library.scan.roots import Root, is_below
from app.library.scan.scanner import Place, Scanner
from app.library.scan.watch import Dirty, Watcher
from app.library.store import Library, LibraryError
from app.media.limits import PR_SET_PDEATHSIG

SETTLED_S = 2.0  # without a change: then a file is whole
TURN_S = 0.25
LOOK_S = 4.0  # between two looks at whether drives are there, and at the list of folders
AFRAID_S = 60.0  # before a folder that gave no answer is asked again
SOON_S, LATE_S = 60.0, 3600.0  # between scans of what cannot be watched, and of what can
WATCH_S = 30.0  # for the watches of a root to stand
REST_S = 10.0  # without work: the workers that have read tags end
NICE = 15

log = logging.getLogger(__name__)


class Watched:
    """A root, and what is known of it at the moment."""

    def __init__(self, root: Root) -> None:
        self.root = root
        self.watcher: Watcher | None = None
        self.next_scan = 0.0
        self.next_look = 0.0
        self.patience_until = 0.0

    def stop(self) -> None:
        """Watch it no more."""
        if self.watcher is not None:
            self.watcher.stop()
            self.watcher = None


class Service:
    """The loop.

    Args:
        tell: takes events of scans, and {"event": "scanned", ...} after each.
    """

    def __init__(self, scanner: Scanner, tell: Tell) -> None:
        scanner.settles_s = SETTLED_S
        self._scanner = scanner
        self._tell = tell
        self._dirty = Dirty()
        self._watched: dict[str, Watched] = {}
        self._listed = 0.0
        self._worked = time.monotonic()
        self._fault = ""

    def run(self) -> None:
        """Until the scanner is stopped."""
        try:
            while not self._scanner.stopped:
                self.turn()
                time.sleep(TURN_S)
        finally:
            for watched in self._watched.values():
                watched.stop()

    def turn(self) -> None:
        """Do what is due."""
        now = time.monotonic()
        try:
            if now - self._listed > LOOK_S:
                self._listed = now
                self._list(now)
            for watched in list(self._watched.values()):
                if now >= watched.next_look:
                    self._look(watched, now)
            if places := self._dirty.take(now):
                self._scan_places(places)
        except LibraryError as error:  # busy, or being restored: later
            self._fail(str(error))
        if self._worked and time.monotonic() - self._worked > REST_S:
            self._worked = 0.0
            self._scanner.pool.rest()  # what looks after drives from now on is small

    def _list(self, now: float) -> None:
        """Follow the list of folders in the library."""
        roots = {root.path: root for root in self._scanner.roots.all()}
        for path in set(self._watched) - set(roots):
            self._watched.pop(path).stop()
        for path, root in roots.items():
            known = self._watched.setdefault(path, Watched(root))
            if known.root.scanned != root.scanned and known.watcher is not None:
                known.next_scan = now + self._pause(known)  # another process has scanned it
            known.root = root

    def _look(self, watched: Watched, now: float) -> None:
        """See whether it is there; scan it when it is due, or has come back."""
        watched.next_look = now + LOOK_S
        root = watched.root
        there = self._scanner.is_there(root)
        if there is None:
            watched.next_look = now + AFRAID_S
        if not there:
            watched.stop()
            if not root.offline:
                self._scanner.roots.set_offline(root, True)
                self._tell({"event": "offline", "path": root.path})
            watched.next_scan = 0.0
            return
        if watched.watcher is None:
            watched.watcher = Watcher(root.path, self._dirty.mark)
            watched.patience_until = now + WATCH_S
        if not watched.watcher.ready and now < watched.patience_until:
            watched.next_look = now  # a scan sees what was there before it watches
        elif now >= watched.next_scan:
            self._scan(watched)

    def _pause(self, watched: Watched) -> float:
        works = watched.watcher is not None and watched.watcher.works
        return LATE_S if works else SOON_S

    def _scan(self, watched: Watched) -> None:
        report = self._scanner.scan(watched.root)
        watched.next_scan = time.monotonic() + self._pause(watched)
        self._told({"path": watched.root.path, **report})

    def _scan_places(self, places: list[tuple[str, bool]]) -> None:
        online = [p for p, w in self._watched.items() if w.watcher is not None]
        deep = [folder for folder, is_deep in places if is_deep]
        wanted = [
            Place(folder, is_deep)
            for folder, is_deep in places
            if any(folder == root or is_below(folder, root) for root in online)
            and not any(is_below(folder, other) for other in deep)
        ]
        if not wanted:
            return
        try:
            self._told(self._scanner.scan_places(wanted))
        except LibraryError:
            for place in places:
                self._dirty.mark(*place)
            raise

    def _told(self, report: dict[str, Any]) -> None:
        self._worked = time.monotonic()
        for folder in report.pop("changing", ()):
            self._dirty.mark(folder, False)
        self._tell({"event": "scanned", **report})

    def _fail(self, text: str) -> None:
        if text != self._fault:
            self._fault = text
            log.warning("%s", text)


class ToSession:
    """Tells the session how far a scan is, as work in the background."""

    def __init__(self, link: SessionLink) -> None:
        self._link = link

    def __call__(self, event: Mapping[str, Any]) -> None:
        """Take an event of a scan."""
        self._link.poll()
        if not self._link.connected or event["event"] not in ("progress", "scanned"):
            return
        done = event["read"] + event["unchanged"] + event["skipped"]
        report = {"name": "scan", "done": done, "total": max(event["found"], done)}
        left = event.get("left_s") if event["event"] == "progress" else 0.0
        self._link.send({"command": "work", **report, "left_s": left or 0.0})


def main() -> int:
    """Serve one library until the session ends."""
    parser = argparse.ArgumentParser(prog="app.library.scan.service")
    parser.add_argument("--socket", default="")
    arguments = parser.parse_args()
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM, 0, 0, 0)
    os.nice(max(NICE - os.nice(0), 0))
    path = in_session()[0].folders.data / "library.db"
    tell: Tell = ToSession(SessionLink(arguments.socket)) if arguments.socket else _nothing
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    library = _opened(path)
    with library, Scanner(library, tell) as scanner:
        signal.signal(signal.SIGTERM, lambda *_: scanner.stop())
        Service(scanner, tell).run()
    return 0


def _opened(path: Path) -> Library:
    """The library, once it is there and can be opened: without one there is nothing to do."""
    while True:
        with suppress(LibraryError):
            if path.exists():
                return Library.open(path)
        time.sleep(LOOK_S)


def _nothing(_event: Mapping[str, Any]) -> None:
    """Nobody listens."""


if __name__ == "__main__":
    sys.exit(main())

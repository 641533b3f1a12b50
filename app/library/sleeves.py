# SPDX-License-Identifier: GPL-3.0-or-later
"""Fetches covers for the window, on a thread of its own: a file may be on a drive that sleeps.

Decks come first. Small ones, for a list, are asked for by the dozen while it scrolls: the newest is
made first, and those that have scrolled away long ago are not made.
"""

import logging
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.library.covers import Covers

END_S = 1.0
MOST_WAITING = 80  # small ones: two lists full
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Sleeve:
    """Of a file: width * height pixels, native 0xAARRGGBB; empty: there is no cover."""

    path: str
    side: int
    width: int = 0
    height: int = 0
    pixels: bytes = b""


Told = Callable[[str], None]
Shown = Callable[[Sleeve], None]
Job = Callable[["Covers"], Callable[[], None]]


class Sleeves:
    """Asks `Covers`, one file after another.

    Args:
        folder: of the cache.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._wanted: deque[Job] = deque()
        self._small: deque[Job] = deque(maxlen=MOST_WAITING)
        self._found: deque[Callable[[], None]] = deque()
        self._wake, self._ended = threading.Event(), False
        self._thread: threading.Thread | None = None

    def fetch(self, path: str, told: Told) -> None:
        """Look for the cover of a music file. told: called by `poll` with the picture's file, ""
        for none."""

        def job(covers: "Covers") -> Callable[[], None]:
            file = _file(covers, path)
            return lambda: told(file)

        self._ask(self._wanted, job)

    def draw(self, path: str, side: int, told: Shown) -> None:
        """Make a small cover of a music file, its longer side `side` pixels. told: called by
        `poll`."""

        def job(covers: "Covers") -> Callable[[], None]:
            sleeve = _sleeve(covers, path, side)
            return lambda: told(sleeve)

        self._ask(self._small, job)

    def poll(self) -> bool:
        """Hand out what was found. Return: there was something."""
        came = False
        while self._found:
            self._found.popleft()()
            came = True
        return came

    def close(self) -> None:
        """End, without waiting long for what is under way: a drive may hang."""
        self._ended = True
        self._wake.set()
        if self._thread is not None:
            self._thread.join(END_S)

    def _ask(self, jobs: deque[Job], job: Job) -> None:
        jobs.append(job)
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="covers", daemon=True)
            self._thread.start()
        self._wake.set()

    def _run(self) -> None:
        from app.library.covers import Covers

        covers = Covers(self._folder)
        try:
            while not self._ended:
                self._wake.wait()
                self._wake.clear()
                while not self._ended and (self._wanted or self._small):
                    job = self._wanted.popleft() if self._wanted else self._small.pop()
                    self._found.append(job(covers))
        finally:
            covers.close()


def _file(covers: "Covers", path: str) -> str:
    try:
        return str(covers.of(path) or "")
    except Exception:  # a cover is worth no fault; the next one is looked for
        log.exception("no cover of %s", path)
        return ""


def _sleeve(covers: "Covers", path: str, side: int) -> Sleeve:
    from app.library.covers import SIZES, pixels

    try:
        file = covers.of(path, next((size for size in SIZES if size >= side), SIZES[-1]))
        return Sleeve(path, side, *pixels(file, side)) if file else Sleeve(path, side)
    except Exception:
        log.exception("no cover of %s", path)
        return Sleeve(path, side)

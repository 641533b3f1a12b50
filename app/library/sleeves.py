# SPDX-License-Identifier: GPL-3.0-or-later
"""Fetches covers for the window, on a thread of its own: a file may be on a drive that sleeps."""

import logging
import queue
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.library.covers import Covers

END_S = 1.0
Told = Callable[[str], None]
log = logging.getLogger(__name__)


class Sleeves:
    """Asks `Covers`, one file after another.

    Args:
        folder: of the cache.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._wanted: queue.SimpleQueue[tuple[str, Told] | None] = queue.SimpleQueue()
        self._found: queue.SimpleQueue[tuple[Told, str]] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None

    def fetch(self, path: str, told: Told) -> None:
        """Look for the cover of a music file. told: called by `poll` with the picture's file, ""
        for none."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="covers", daemon=True)
            self._thread.start()
        self._wanted.put((path, told))

    def poll(self) -> bool:
        """Hand out what was found. Return: there was something."""
        came = False
        while not self._found.empty():
            told, file = self._found.get()
            told(file)
            came = True
        return came

    def close(self) -> None:
        """End, without waiting long for what is under way: a drive may hang."""
        self._wanted.put(None)
        if self._thread is not None:
            self._thread.join(END_S)

    def _run(self) -> None:
        from app.library.covers import Covers

        covers = Covers(self._folder)
        try:
            while (one := self._wanted.get()) is not None:
                path, told = one
                self._found.put((told, self._of(covers, path)))
        finally:
            covers.close()

    def _of(self, covers: "Covers", path: str) -> str:
        try:
            return str(covers.of(path) or "")
        except Exception:  # a cover is worth no fault; the next one is looked for
            log.exception("no cover of %s", path)
            return ""

# SPDX-License-Identifier: GPL-3.0-or-later
"""The hand that edits the library for the window: on a thread of its own, one task after another.

The window's main thread neither reads nor writes the disk. It says what is to be done with the
library, and takes the answers when it looks for news.
"""

import logging
import queue
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from app.library.store import Library

Task = Callable[["Library"], Any]
Told = Callable[[Any], None]
log = logging.getLogger(__name__)


class Hand:
    """Works on the library.

    Args:
        path: of library.db; it is opened with the first task, and made if need be.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._tasks: queue.SimpleQueue[tuple[Task, Told, Told] | None] = queue.SimpleQueue()
        self._answers: queue.SimpleQueue[tuple[Told, Any]] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._library: Library | None = None

    def ask(self, task: Task, told: Told, failed: Told) -> None:
        """Do this with the library, on the hand's thread.

        Args:
            told: called by `poll` with what the task returned.
            failed: called by `poll` with one line that tells why it could not be done.
        """
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="library hand", daemon=True)
            self._thread.start()
        self._tasks.put((task, told, failed))

    def poll(self) -> bool:
        """Hand out the answers that have come. Return: there were any."""
        came = False
        while not self._answers.empty():
            told, answer = self._answers.get()
            told(answer)
            came = True
        return came

    def close(self) -> None:
        """Do what was asked for, then end."""
        if self._thread is not None:
            self._tasks.put(None)
            self._thread.join()

    def _run(self) -> None:
        from app.library.store.errors import LibraryError

        while (one := self._tasks.get()) is not None:
            task, told, failed = one
            try:
                self._answers.put((told, task(self._opened())))
            except LibraryError as error:
                self._answers.put((failed, str(error)))
            except Exception as error:  # a fault of ours is told; the next task is done
                log.exception("in a task of the library")
                self._answers.put((failed, f"{self._path}: {error}"))
        if self._library is not None:
            self._library.close()

    def _opened(self) -> "Library":
        if self._library is None:
            from app.library.store import Library

            self._library = Library.open(self._path)
        return self._library

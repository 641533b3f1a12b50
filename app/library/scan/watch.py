# SPDX-License-Identifier: GPL-3.0-or-later
"""Watching a root: which of its folders changed. It says where to look, never what is there."""

import logging
import os
import threading
import time
from collections.abc import Callable
from typing import Any

from app.library.scan.roots import UNWATCHED, file_system
from app.media.formats import is_music

IGNORED = frozenset({"opened", "closed_no_write"})
QUIET_S = 1.0  # a folder in which nothing happens for so long is looked at
LONGEST_S = 20.0  # one that never comes to rest is looked at all the same

Mark = Callable[[str, bool], None]  # a folder that changed; whether with all below it
log = logging.getLogger(__name__)


class Dirty:
    """Folders that changed, until they have come to rest. Marked by watching threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._marks: dict[str, tuple[bool, float, float]] = {}  # deep, first, last

    def mark(self, folder: str, deep: bool) -> None:
        """Something happened in this folder."""
        now = time.monotonic()
        with self._lock:
            was_deep, first, _ = self._marks.get(folder, (False, now, now))
            self._marks[folder] = (deep or was_deep, first, now)

    def take(self, now: float) -> list[tuple[str, bool]]:
        """Those that have come to rest: the deep ones last, so that moves out are seen first."""
        with self._lock:
            ready = {
                folder: deep
                for folder, (deep, first, last) in self._marks.items()
                if now - last > QUIET_S or now - first > LONGEST_S
            }
            for folder in ready:
                del self._marks[folder]
        return sorted(ready.items(), key=lambda item: (item[1], item[0]))


class Watcher:
    """Watches one root with inotify, in threads of its own, since a drive may hang.

    Attributes:
        works: False when the kernel does not tell: then the root is scanned now and then.
        ready: nothing that changes from now on is missed, or it is clear that it will be.
    """

    def __init__(self, root: str, mark: Mark) -> None:
        self.root = root
        self.works = file_system(root) not in UNWATCHED
        self._mark = mark
        self._observer: Any = None
        self._ended = False
        self.ready = not self.works
        if self.works:
            threading.Thread(target=self._start, name="watch", daemon=True).start()

    def stop(self) -> None:
        """Watch no more. Does not wait for a drive."""
        self._ended = True
        if self._observer is not None:
            threading.Thread(target=self._observer.stop, name="unwatch", daemon=True).start()

    def _start(self) -> None:
        from watchdog.events import FileSystemEventHandler
        from watchdog.observers.inotify import InotifyObserver

        handler = FileSystemEventHandler()
        handler.on_any_event = self._seen  # type: ignore[method-assign]
        observer = InotifyObserver()
        try:
            observer.schedule(handler, self.root, recursive=True)
            observer.start()
        except OSError as error:  # no watches left, or the root has just gone
            log.warning("%s: not watched but scanned now and then: %s", self.root, error)
            self.works, self.ready = False, True
            return
        self._observer = observer
        if self._ended:
            observer.stop()
        self.ready = True

    def _seen(self, event: Any) -> None:
        if event.event_type in IGNORED:
            return
        paths = [os.fsdecode(p) for p in (event.src_path, event.dest_path) if p]
        if any(part.startswith(".") for p in paths for part in p[len(self.root) :].split("/")):
            paths = [p for p in paths if not _is_hidden(p, self.root)]
        for path in paths:
            folder = path.rpartition("/")[0] or "/"
            if not event.is_directory:
                if is_music(path) and path != self.root:
                    self._mark(folder, False)
            elif event.event_type in ("created", "moved") and path == paths[-1]:
                self._mark(path, True)
                self._mark(folder, False)
            elif event.event_type in ("deleted", "moved") and path != self.root:
                self._mark(folder, False)


def _is_hidden(path: str, root: str) -> bool:
    return any(part.startswith(".") for part in path[len(root) :].split("/"))

# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the library on a thread of its own, and again whenever any process has changed it."""

import logging
import threading
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from app.library.model import NodeKind
from app.library.search.index import FIRST_ORDER, Index, ListOfTracks, Snapshot
from app.library.search.orders import SORTED
from app.library.store import Library, LibraryError, List

LOOK_S = 0.5  # how soon the change of another process is seen
RETRY_S = 2.0  # after an error, and while there is no library yet
NEVER = (-1, -1)
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Known:
    """What the library knows of a file by its path.

    Attributes:
        id: 0: it is not in the library.
        related: ids of the tracks that go well with it.
    """

    id: int = 0
    related: tuple[int, ...] = ()


def lists_of(library: Library) -> Iterator[ListOfTracks]:
    """All lists in the order of the tree, then the sets that were played, newest first."""

    def walk(lists: Iterable[List], parent: int) -> Iterator[ListOfTracks]:
        for one in lists:
            ids = tuple(library.entries(one.id)) if one.count else ()
            yield ListOfTracks(one.id, one.name, one.kind, parent, one.rule, ids)
            yield from walk(one.children, one.id)

    yield from walk(library.lists(), 0)
    for played in library.history():
        plays = (play.track_id for play in library.plays(played.id))
        tracks = tuple(number for number in plays if number is not None)
        name = played.name or played.started[:10]
        yield ListOfTracks(-played.id, name, NodeKind.HISTORY, ids=tracks)


class Reader:
    """An index of one library file, kept up to date. For one thread.

    Args:
        number: of the last snapshot of the reader before this one.
    """

    def __init__(self, library: Library, number: int = 0) -> None:
        self._library = library
        self._index = Index(number)
        self._lists_at = NEVER

    def read(self) -> Snapshot | None:
        """Take what has changed since the last time; None: nothing has.

        Raises:
            LibraryError: it cannot be read.
        """
        library, changed = self._library, False
        if self._index.worn:
            self._index = Index(self._index.number)
            self._lists_at = NEVER
        with library.reading():
            revision, since = library.revision(), max(self._index.revision, 0)
            if revision != self._index.revision:
                self._index.add(library.rows(since))
                self._index.remove(library.gone(since))
                self._index.revision = revision
                changed = True
            lists_at = (library.lists_revision(), library.plays_revision())
            if lists_at != self._lists_at:
                self._index.set_lists(tuple(lists_of(library)))
                self._lists_at, changed = lists_at, True
        return self._index.snapshot() if changed else None

    def known(self, paths: Iterable[str]) -> dict[str, Known]:
        """What the library knows of these files. Raises LibraryError."""
        found = {}
        for path in paths:
            number = self._library.find(path)
            related = self._library.related(number) if number else ()
            found[path] = Known(number or 0, tuple(r.track_id for r in related if r.weight > 0))
        return found


class Follower:
    """Follows the library until it is closed.

    Attributes:
        snapshot: the newest one; empty until the library was read.
        ready: it was read.
        trouble: one line while the library cannot be read.
        known: what the library knows of the files that were asked for.
    """

    def __init__(self, path: Path, look_s: float = LOOK_S) -> None:
        self.snapshot: Snapshot = Index().snapshot()
        self.ready = False
        self.trouble = ""
        self.known: Mapping[str, Known] = {}
        self._path, self._look_s = path, look_s
        self._asked: tuple[str, ...] = ()
        self._wake, self._ended = threading.Event(), False
        self._thread = threading.Thread(target=self._run, name="library", daemon=True)
        self._thread.start()

    def ask(self, paths: Iterable[str]) -> None:
        """Ask for what the library knows of these files, and of these only, from now on."""
        asked = tuple(paths)
        if asked != self._asked:
            self._asked = asked
            self._wake.set()

    def hurry(self) -> None:
        """Look now: something was changed."""
        self._wake.set()

    def close(self) -> None:
        """End the thread."""
        self._ended = True
        self._wake.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._ended:
            try:
                if self._path.exists():
                    self._follow()
                    continue
            except LibraryError as error:
                self._tell(str(error))
            except OSError as error:
                self._tell(f"{self._path}: {error.strerror}")
            self._pause(RETRY_S)

    def _tell(self, trouble: str) -> None:
        if trouble != self.trouble:
            log.warning("%s", trouble)
        self.trouble = trouble

    def _follow(self) -> None:
        """Follow one file until another one takes its place."""
        was = _identity(self._path)
        with closing(Library.open(self._path, read_only=True)) as library:
            reader = Reader(library, self.snapshot.number)
            fresh = True
            while not self._ended and _identity(self._path) == was:
                snapshot = reader.read()
                if snapshot is not None:
                    snapshot.order(FIRST_ORDER)
                    self.snapshot, self.ready, self.trouble = snapshot, True, ""
                if fresh or snapshot is not None or set(self._asked) != set(self.known):
                    self.known = reader.known(self._asked)
                if fresh:
                    self._order(self.snapshot)
                fresh = False
                self._pause(self._look_s)

    def _order(self, snapshot: Snapshot) -> None:
        """Make all orders before they are asked for."""
        for name in SORTED:
            if not self._ended:
                snapshot.order(name)

    def _pause(self, seconds: float) -> None:
        if not self._ended:
            self._wake.wait(seconds)
            self._wake.clear()


def _identity(path: Path) -> tuple[int, int]:
    info = path.stat()
    return info.st_dev, info.st_ino

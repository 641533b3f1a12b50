# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the library on a thread of its own, and again whenever any process has changed it."""

import contextlib
import gc
import logging
import threading
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from app.library.model import NodeKind
from app.library.search import kept as kept_index
from app.library.search.index import FIRST_ORDER, NOT_READ, Index, ListOfTracks, Snapshot
from app.library.search.kept import Identity, Kept
from app.library.search.orders import SORTED
from app.library.store import Library, LibraryError, List

LOOK_S = 0.5  # how soon the change of another process is seen
RETRY_S = 2.0  # after an error, and while there is no library yet
NEVER = (-1, -1)
WORTH_KEEPING = 2000  # rows that are read anew at each start until the index is kept
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


@contextlib.contextmanager
def _no_collection() -> Iterator[None]:
    """Without looks for cycles: the rows of a whole library have none, and each look at them costs
    a tenth of the time that reading takes."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


class Reader:
    """An index of one library file, kept up to date. For one thread.

    Args:
        number: of the last snapshot of the reader before this one.
        keep: file in the cache folder where the index is kept from start to start.
    """

    def __init__(self, library: Library, number: int = 0, keep: Path | None = None) -> None:
        self._library, self._keep = library, keep
        self._identity = identity(library.db.path)
        self._index = Index(number)
        self._lists_at = NEVER
        self._unkept = 0  # rows read since the index was kept

    def read(self) -> Snapshot | None:
        """Take what has changed since the last time; None: nothing has.

        Raises:
            LibraryError: it cannot be read.
        """
        library, first = self._library, self._index.revision == NOT_READ
        if self._index.worn:
            self._forget()
        with library.reading():
            kept = kept_index.read(self._keep, self._identity) if first and self._keep else None
            with _no_collection() if first else contextlib.nullcontext():
                changed = self._take(kept) if kept else self._take_rows()
            lists_at = (library.lists_revision(), library.plays_revision())
            if lists_at != self._lists_at:
                self._index.set_lists(tuple(lists_of(library)))
                self._lists_at, changed = lists_at, True
        return self._index.snapshot() if changed else None

    def keep(self) -> None:
        """Keep the index for the next start, if that would save it much."""
        if self._keep is None or self._unkept < WORTH_KEEPING:
            return
        try:
            kept_index.write(self._keep, self._identity, self._index.keep())
            self._unkept = 0
        except OSError as error:
            log.info("the index is not kept: %s", error)

    def _take(self, kept: Kept) -> bool:
        """Start from what was kept, if it has the same history as the library."""
        with contextlib.suppress(KeyError):
            self._index.take(kept)
            self._take_rows()
            if self._index.fingerprint() == self._library.fingerprint():
                return True
        self._forget()
        return self._take_rows()

    def _take_rows(self) -> bool:
        """Read what has changed. Return: whether anything has."""
        library, before = self._library, self._index.revision
        revision, since = library.revision(), max(before, 0)
        if revision == before:
            return False
        self._unkept += self._index.add(library.rows(since))
        self._index.remove(library.gone(since))
        self._index.revision = revision
        return True

    def _forget(self) -> None:
        self._index, self._lists_at = Index(self._index.number), NEVER

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

    Args:
        keep: file in the cache folder where the index is kept from start to start.

    Attributes:
        snapshot: the newest one; empty until the library was read.
        ready: it was read.
        trouble: one line while the library cannot be read.
        known: what the library knows of the files that were asked for.
    """

    def __init__(self, path: Path, keep: Path | None = None, look_s: float = LOOK_S) -> None:
        self.snapshot: Snapshot = Index().snapshot()
        self.ready = False
        self.trouble = ""
        self.known: Mapping[str, Known] = {}
        self._path, self._keep, self._look_s = path, keep, look_s
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
            except Exception as error:  # a fault of ours must not end the list for good
                log.exception("in the library's index")
                self._tell(f"{self._path}: cannot be shown: {error}")
            self._pause(RETRY_S)

    def _tell(self, trouble: str) -> None:
        if trouble != self.trouble:
            log.warning("%s", trouble)
        self.trouble = trouble

    def _follow(self) -> None:
        """Follow one file until another one takes its place."""
        was = identity(self._path)
        with closing(Library.open(self._path, read_only=True)) as library:
            reader = Reader(library, self.snapshot.number, self._keep)
            fresh = True
            while not self._ended and identity(self._path) == was:
                snapshot = reader.read()
                if snapshot is not None:
                    snapshot.order(FIRST_ORDER)
                    self.snapshot, self.ready, self.trouble = snapshot, True, ""
                if fresh or snapshot is not None or set(self._asked) != set(self.known):
                    self.known = reader.known(self._asked)
                if fresh:
                    self._order(self.snapshot)
                if fresh or snapshot is None:  # nothing is being changed just now
                    reader.keep()
                fresh = False
                self._pause(self._look_s)
            reader.keep()

    def _order(self, snapshot: Snapshot) -> None:
        """Make all orders before they are asked for."""
        for name in SORTED:
            if not self._ended:
                snapshot.order(name)

    def _pause(self, seconds: float) -> None:
        if not self._ended:
            self._wake.wait(seconds)
            self._wake.clear()


def identity(path: Path) -> Identity:
    """Which file stands there now."""
    info = path.stat()
    return info.st_dev, info.st_ino

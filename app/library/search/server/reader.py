# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the library, and again what any process has changed in it."""

import contextlib
import gc
import logging
from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np

from app.library.model import NodeKind
from app.library.search import kept as kept_index
from app.library.search.columns import Make
from app.library.search.index import NOT_READ, Index, ListOfTracks, Snapshot
from app.library.search.kept import Identity, Kept
from app.library.search.server.messages import Known
from app.library.store import Library, List

NEVER = (-1, -1)
WORTH_KEEPING = 2000  # rows that are read anew at each start until the index is kept
log = logging.getLogger(__name__)


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
        make: where the memory of the index comes from.
    """

    def __init__(
        self,
        library: Library,
        number: int = 0,
        keep: Path | None = None,
        make: Make = np.zeros,
    ) -> None:
        self._library, self._keep, self._make = library, keep, make
        self._identity = identity(library.db.path)
        self._index = Index(number, make)
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
        self._unkept = 0  # also where the disk is full: it is not filled at each look
        try:
            kept_index.write(self._keep, self._identity, self._index.keep())
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
        self._index, self._lists_at = Index(self._index.number, self._make), NEVER

    def known(self, paths: Iterable[str]) -> dict[str, Known]:
        """What the library knows of these files. Raises LibraryError."""
        found = {}
        for path in paths:
            number = self._library.find(path)
            related = self._library.related(number) if number else ()
            found[path] = Known(number or 0, tuple(r.track_id for r in related if r.weight > 0))
        return found


def identity(path: Path) -> Identity:
    """Which file stands there now."""
    info = path.stat()
    return info.st_dev, info.st_ino

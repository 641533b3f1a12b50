# SPDX-License-Identifier: GPL-3.0-or-later
"""The library as flat rows, for the search index, and what changed since it was read.

with lib.transaction():               # or `changes`, which does both
    revision = lib.revision()
    rows = list(lib.rows(since=old))
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any, NamedTuple

from app.library.store.database import telling
from app.library.store.journal import Journal
from app.library.store.values import path_out

FINGERPRINT = 65_521  # a prime: revisions are told apart, and sums stay small


class Row(NamedTuple):
    """A track as the search and the list see it; texts are empty and numbers 0 when unknown,
    but where None is said."""

    id: int
    path: str
    title: str
    artist: str
    album: str
    album_artist: str
    genre: str
    comment: str
    grouping: str
    label: str
    composer: str
    remixer: str
    key: int | None  # Key.index, 0..23
    bpm: float
    seconds: float
    year: int
    rating: int | None  # 0..100
    energy: float | None  # 1..10
    play_count: int
    last_played: str  # ISO 8601
    added: str  # ISO 8601; when the track does not know, when it came into this library
    color: int | None
    bit_rate: int
    vocal: float | None  # 0..1
    missing: int  # 0 or 1
    tags: str  # joined by ", "
    analysed: str  # version of the newest analysis
    revision: int


@dataclass(frozen=True, slots=True)
class Changes:
    """What an index that was read at a former revision lacks."""

    revision: int
    rows: list[Row]
    gone: list[int]


class Rows(Journal):
    """Reading all at once."""

    def revision(self) -> int:
        """Rises with each change of any track, whichever process made it."""
        return int(self.db.value("SELECT value FROM counters WHERE name = 'tracks'"))

    def lists_revision(self) -> int:
        """Rises with each change of lists or their entries."""
        return int(self.db.value("SELECT value FROM counters WHERE name = 'lists'"))

    def plays_revision(self) -> int:
        """Rises with each track played."""
        return int(self.db.value("SELECT value FROM counters WHERE name = 'plays'"))

    def rows(self, since: int = 0) -> Iterator[Row]:
        """The tracks that changed after revision `since`, in no order. Deleted ones: `gone`."""
        where = "WHERE revision > ?" if since else "WHERE +revision > ?"  # all: no index
        with telling(self.db.path):
            new: Callable[[Any], Row] = partial(tuple.__new__, Row)  # a third of Row(...)'s time
            yield from map(
                new, self.db.raw.execute(f"SELECT * FROM rows {where} AND +path < x''", (since,))
            )
            for row in self.db.raw.execute(f"SELECT * FROM rows {where} AND path >= x''", (since,)):
                yield new((row[0], path_out(row[1]), *row[2:]))

    def fingerprint(self) -> tuple[int, ...]:
        """Of all tracks as they are now: who knows them all, of these revisions, has the same."""
        row = self.db.one(
            "SELECT count(*), coalesce(sum(revision), 0), "
            f"coalesce(sum(id * (revision % {FINGERPRINT})), 0) FROM tracks"
        )
        return tuple(row)

    def gone(self, since: int) -> list[int]:
        """Ids of tracks deleted after revision `since`."""
        rows = self.db.all("SELECT id FROM tombstones WHERE revision > ?", (since,))
        return [track_id for (track_id,) in rows]

    def changes(self, since: int = 0) -> Changes:
        """All that is new, of one moment."""
        with self.reading():
            return Changes(self.revision(), list(self.rows(since)), self.gone(since))

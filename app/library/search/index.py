# SPDX-License-Identifier: GPL-3.0-or-later
"""The library in memory: written by one thread, read by others as snapshots that never change."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np

from app.library.model import NodeKind
from app.library.search.columns import TEXTS, Columns, Make, Numbers, Read, batches
from app.library.search.kept import Kept
from app.library.search.orders import Order, made, renewed, sorting
from app.library.store.rows import FINGERPRINT, Row
from engine.text import FIELD_END, Hits, Rows, Text

BATCH = 4096  # rows at a time: other threads get their turn in between
WORN_ROWS = 20_000  # of which only later versions count; more: read all anew
NOT_READ = -1
ORDER = "order "
FIRST_ORDER = "artist"  # what the list shows before anything is chosen


@dataclass(frozen=True, slots=True)
class ListOfTracks:
    """A crate, a playlist, a smart crate, or a folder of them.

    Attributes:
        parent: 0: none.
        rule: the query of a smart crate.
        ids: of its tracks, in order; the same may occur twice.
    """

    id: int
    name: str
    kind: NodeKind
    parent: int = 0
    rule: str = ""
    ids: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Shown:
    """A track as the list shows it; numbers are NaN when unknown."""

    id: int
    path: str
    texts: dict[str, str]
    numbers: dict[str, float]


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The library at one moment.

    Attributes:
        number: rises with each snapshot.
        alive: 1 for rows that count; the rest was changed or deleted.
        orders: those that are there already; `order` makes the others.
    """

    number: int
    revision: int
    alive: Hits
    text: Text
    numbers: dict[str, Numbers]
    shown: Read
    paths: Read
    count: int
    orders: dict[str, Order] = field(default_factory=dict)
    lists: tuple[ListOfTracks, ...] = ()

    def order(self, name: str) -> Order:
        """The rows by a column. Raises KeyError: there is no such column."""
        found = self.orders.get(name)
        if found is None:
            found = made(sorting(name, self.text, self.numbers), self.alive)
            self.orders[name] = found
        return found

    def track(self, row: int) -> Shown:
        """What is known of one row."""
        numbers = {name: float(values[row]) for name, values in self.numbers.items()}
        return Shown(int(numbers["id"]), self.path(row), self.texts(row), numbers)

    def texts(self, row: int) -> dict[str, str]:
        """Those of one row, by name."""
        return dict(zip(TEXTS, self.shown.line(row).decode().split(FIELD_END), strict=False))

    def path(self, row: int) -> str:
        """The file of one row."""
        return self.paths.line(row).decode("utf-8", "surrogateescape")

    def rows_of(self, ids: Iterable[int]) -> Rows:
        """The rows of tracks by their ids, in that order; those that are not there are left
        out."""
        wanted = np.fromiter(ids, np.float64)
        order = self.order("id").rows
        if not len(order) or not len(wanted):
            return np.empty(0, np.uint32)
        have = self.numbers["id"][order]
        places = np.searchsorted(have, wanted).clip(max=len(order) - 1)
        rows: Rows = order[places[have[places] == wanted]]
        return rows


class Index:
    """What snapshots are made of. One thread writes it.

    Args:
        number: of the last snapshot of the index before this one.
        make: where the memory of its columns comes from.
    """

    def __init__(self, number: int = 0, make: Make = np.zeros) -> None:
        self.revision = NOT_READ
        self.number = number
        self._columns = Columns(make)
        self._alive = np.zeros(0, np.uint8)
        self._dead: list[int] = []
        self._row_of: dict[int, int] = {}
        self._orders: dict[str, Order] = {}
        self._lists: tuple[ListOfTracks, ...] = ()

    @property
    def worn(self) -> bool:
        """So much of it was changed that a new one would be better."""
        dead = len(self._alive) - len(self._row_of)
        return dead > max(WORN_ROWS, len(self._row_of))

    def add(self, rows: Iterable[Row]) -> int:
        """Take tracks that are new or have changed; orders follow with the next snapshot.
        Return: how many."""
        before = len(self._columns)
        for batch in batches(rows, BATCH):
            first = len(self._columns)
            self._columns.add(batch)
            ids = [row.id for row in batch]
            self.remove(ids)
            self._row_of.update(zip(ids, range(first, first + len(ids)), strict=True))
        return len(self._columns) - before

    def remove(self, ids: Iterable[int]) -> None:
        """Forget tracks."""
        if self._row_of:
            rows = (self._row_of.pop(number, None) for number in ids)
            self._dead += [row for row in rows if row is not None]

    def fingerprint(self) -> tuple[int, ...]:
        """As `Library.fingerprint`, of the tracks that are here."""
        rows = np.fromiter(self._row_of.values(), np.intp, len(self._row_of))
        columns = self._columns.numbers
        ids, revisions = (columns[n].view()[rows].astype(np.int64) for n in ("id", "revision"))
        mixed = int((ids * (revisions % FINGERPRINT)).sum())
        return len(rows), int(revisions.sum()), mixed

    def keep(self) -> Kept:
        """All of it, to be written. Pre: nothing was added since the last snapshot."""
        arrays = {name: column.view() for name, column in self._columns.arrays().items()}
        orders = dict(self._orders)
        arrays |= {f"{ORDER}{name}": order.rows for name, order in orders.items()}
        known = {name: order.known for name, order in orders.items()}
        return Kept(self.revision, {**arrays, "alive": self._alive}, known)

    def take(self, kept: Kept) -> None:
        """Be what was kept. Pre: empty. Raises KeyError: something is missing."""
        for name, column in self._columns.arrays().items():
            column.put(kept.arrays[name])
        self._alive = kept.arrays["alive"]
        self._orders = {
            name: Order(kept.arrays[f"{ORDER}{name}"], count) for name, count in kept.known.items()
        }
        rows = np.flatnonzero(self._alive)
        ids = kept.arrays["id"][rows].astype(np.int64)
        self._row_of = dict(zip(ids.tolist(), rows.tolist(), strict=True))
        self.revision = kept.revision

    def set_lists(self, lists: Sequence[ListOfTracks]) -> None:
        self._lists = tuple(lists)

    def snapshot(self) -> Snapshot:
        """The library as it is now; orders that were there are kept up."""
        before, rows = len(self._alive), len(self._columns)
        alive = np.ones(rows, np.uint8)
        alive[:before] = self._alive
        alive[self._dead] = 0
        text = self._columns.text()
        numbers = {name: column.view() for name, column in self._columns.numbers.items()}
        added = np.arange(before, rows, dtype=np.uint32)
        added = added[alive[before:].astype(bool)]
        orders = {
            name: renewed(order, sorting(name, text, numbers), alive, added)
            for name, order in list(self._orders.items())
        }
        self._alive, self._orders, self._dead = alive, orders, []
        self.number += 1
        return Snapshot(
            self.number,
            self.revision,
            alive,
            text,
            numbers,
            self._columns.shown.read(),
            self._columns.paths.read(),
            len(self._row_of),
            orders,
            self._lists,
        )

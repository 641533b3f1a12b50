# SPDX-License-Identifier: GPL-3.0-or-later
"""Crates, folders, ordered playlists and smart lists: a tree. Every change can be undone.

Entries have places between which there is always room, so that to insert or move one changes
one row. The same track may stand in a list many times: entries are meant by their positions.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from app.library.model import Entry, Node, NodeKind, Track
from app.library.store.database import now
from app.library.store.errors import LibraryError, UnknownError
from app.library.store.tracks import Tracks
from app.library.store.values import clean, path_out, to_json

CLOSE = 1e-6  # places nearer than this are spread out again


@dataclass(frozen=True, slots=True)
class List:
    """A list in the tree. `count`: of its own entries."""

    id: int
    name: str
    kind: NodeKind
    rule: str = ""
    count: int = 0
    children: tuple["List", ...] = ()


class Lists(Tracks):
    """Lists of tracks."""

    def add_list(
        self,
        name: str,
        kind: NodeKind,
        parent: int | None = None,
        *,
        rule: str = "",
        raw: dict[str, Any] | None = None,
    ) -> int:
        """Add a list at the end of a folder (or of the top). Return: its id."""
        with self.step(f"new list {name}"):
            if parent is not None:
                self._list(parent)
            row = {
                "parent_id": parent,
                "place": self._places("lists", "parent_id IS ?", parent)[-1] + 1,
                "kind": kind.value,
                "name": clean(name),
                "rule": clean(rule),
                "raw": to_json(raw or {}),
            }
            return self._insert("lists", row)

    def lists(self) -> tuple[List, ...]:
        """The tree: what stands at the top, each with what it holds."""
        rows = self.db.all(
            "SELECT l.id, l.parent_id, l.name, l.kind, l.rule, count(e.id) FROM lists l "
            "LEFT JOIN entries e ON e.list_id = l.id GROUP BY l.id ORDER BY l.place, l.id"
        )
        below: dict[int | None, list[Any]] = {}
        for row in rows:
            below.setdefault(row[1], []).append(row)

        def tree(parent: int | None) -> tuple[List, ...]:
            return tuple(
                List(row_id, name, NodeKind(kind), rule, count, tree(row_id))
                for row_id, _, name, kind, rule, count in below.get(parent, ())
            )

        return tree(None)

    def list_id(self, *names: str) -> int | None:
        """The list with this name, found through the folders' names before it."""
        row_id: int | None = None
        for name in names:
            sql = "SELECT id FROM lists WHERE parent_id IS ? AND name = ? ORDER BY place LIMIT 1"
            row_id = self.db.value(sql, (row_id, name))
            if row_id is None:
                return None
        return row_id

    def entries(self, list_id: int) -> list[int]:
        """The tracks of a list, in order."""
        self._list(list_id)
        return [track for _, _, track in self._entries(list_id)]

    def memberships(self) -> list[tuple[int, int]]:
        """List and track of every entry there is, for the search index."""
        return self.db.all("SELECT DISTINCT list_id, track_id FROM entries")

    def lists_of(self, track_id: int) -> list[int]:
        """The lists that a track stands in."""
        sql = "SELECT DISTINCT list_id FROM entries WHERE track_id = ? ORDER BY list_id"
        return [row_id for (row_id,) in self.db.all(sql, (track_id,))]

    def set_entries(self, list_id: int, tracks: Iterable[int]) -> None:
        """Replace the tracks of a list."""
        with self.step("entries of a list"):
            self._list(list_id)
            self._delete("entries", "list_id = ?", (list_id,))
            self._fill(list_id, tracks)

    def insert(self, list_id: int, tracks: Sequence[int], at: int | None = None) -> None:
        """Add tracks before position `at`; at the end when None."""
        with self.step("add to a list"):
            self._list(list_id)
            if at is None or at >= self._count(list_id):
                self._fill(list_id, tracks)
                return
            for track, place in zip(tracks, self._room(list_id, at, len(tracks)), strict=True):
                self._add_entry(list_id, track, place)

    def remove(self, list_id: int, positions: Iterable[int]) -> None:
        """Take out what stands at these positions."""
        with self.step("remove from a list"):
            entries = self._entries(list_id)
            for row_id in [entries[p][0] for p in _within(positions, entries)]:
                self._delete("entries", "id = ?", (row_id,))

    def move(self, list_id: int, positions: Iterable[int], to: int) -> None:
        """Put what stands at these positions before what stands at `to`, in the same order."""
        with self.step("order of a list"):
            entries = self._entries(list_id)
            moved = [entries[p] for p in _within(positions, entries)]
            ids = {entry[0] for entry in moved}
            before = [e for e in entries[:to] if e[0] not in ids]
            rest = [e for e in entries if e[0] not in ids]
            order = [*before, *moved, *rest[len(before) :]]
            at = len(before)
            low = order[at - 1][1] if at else None
            high = order[at + len(moved)][1] if at + len(moved) < len(order) else None
            places = _between(low, high, len(moved))
            if places is None:
                for k, entry in enumerate(order):
                    self._update("entries", entry[0], {"place": float(k)})
                return
            for entry, place in zip(moved, places, strict=True):
                self._update("entries", entry[0], {"place": place})

    def rename(self, list_id: int, name: str) -> None:
        with self.step(f"rename a list to {name}"):
            self._list(list_id)
            self._update("lists", list_id, {"name": clean(name)})

    def set_rule(self, list_id: int, rule: str) -> None:
        """The search that a smart list stands for."""
        with self.step("rule of a list"):
            self._list(list_id)
            self._update("lists", list_id, {"rule": clean(rule)})

    def move_list(self, list_id: int, parent: int | None, at: int | None = None) -> None:
        """Put a list into a folder (or to the top), before its child `at`; last when None.

        Raises:
            LibraryError: the folder is the list itself, or below it.
        """
        with self.step("move a list"):
            self._list(list_id)
            above = parent
            while above is not None:
                if above == list_id:
                    raise LibraryError("a list cannot be moved into itself")
                above = self._list(above)[0]
            sql = "SELECT id FROM lists WHERE parent_id IS ? AND id <> ? ORDER BY place, id"
            order = [row_id for (row_id,) in self.db.all(sql, (parent, list_id))]
            order.insert(len(order) if at is None else at, list_id)
            self._update("lists", list_id, {"parent_id": parent})
            for place, row_id in enumerate(order):
                self._update("lists", row_id, {"place": float(place)})

    def delete_list(self, list_id: int) -> None:
        """Delete a list and all lists in it; the tracks stay."""
        with self.step(f"delete the list {self._list(list_id)[1]}"):
            self._delete_list(list_id)

    def put_nodes(self, nodes: Iterable[Node], parent: int | None = None) -> list[int]:
        """Put lists as another program has them; a list of the same name, kind and folder is
        brought up to date, so that to import again doubles nothing. Tracks that are unknown
        are added by their paths alone. One step. Return: the lists' ids."""
        with self.step("import lists"):
            return [self._put_node(node, parent) for node in nodes]

    def nodes(self) -> tuple[Node, ...]:
        """All lists as values, for exports."""
        paths = {row_id: path_out(p) for row_id, p in self.db.all("SELECT id, path FROM tracks")}
        held: dict[int, list[Entry]] = {}
        for of, track, added in self.db.all(
            "SELECT list_id, track_id, added FROM entries ORDER BY list_id, place, id"
        ):
            held.setdefault(of, []).append(Entry(paths[track], added))
        raws = dict(self.db.all("SELECT id, raw FROM lists"))

        def node(of: List) -> Node:
            children = tuple(map(node, of.children))
            entries = tuple(held.get(of.id, ()))
            return Node(of.name, of.kind, children, entries, of.rule, json.loads(raws[of.id]))

        return tuple(map(node, self.lists()))

    def _put_node(self, node: Node, parent: int | None) -> int:
        found = self.db.value(
            "SELECT id FROM lists WHERE parent_id IS ? AND name = ? AND kind = ? ORDER BY place",
            (parent, clean(node.name), node.kind.value),
        )
        raw = dict(node.raw)
        if found is None:
            found = self.add_list(node.name, node.kind, parent, rule=node.rule, raw=raw)
        else:
            self._update("lists", found, {"rule": clean(node.rule), "raw": to_json(raw)})
        tracks = [(self.find(e.path) or self.put(Track(e.path)), e.added) for e in node.entries]
        if [(track, added) for track, added in tracks] != self.db.all(
            "SELECT track_id, added FROM entries WHERE list_id = ? ORDER BY place, id", (found,)
        ):
            self._delete("entries", "list_id = ?", (found,))
            for place, (track, added) in enumerate(tracks):
                self._add_entry(found, track, float(place), added)
        for child in node.children:
            self._put_node(child, found)
        return int(found)

    def _list(self, row_id: int) -> tuple[int | None, str]:
        """Parent and name. Raises UnknownError."""
        row = self.db.one("SELECT parent_id, name FROM lists WHERE id = ?", (row_id,))
        if row is None:
            raise UnknownError(f"there is no list {row_id} in the library")
        return row[0], row[1]

    def _entries(self, list_id: int) -> list[tuple[int, float, int]]:
        sql = "SELECT id, place, track_id FROM entries WHERE list_id = ? ORDER BY place, id"
        return self.db.all(sql, (list_id,))

    def _count(self, list_id: int) -> int:
        return int(self.db.value("SELECT count(*) FROM entries WHERE list_id = ?", (list_id,)))

    def _places(self, table: str, where: str, of: int | None) -> list[float]:
        last = self.db.value(f"SELECT max(place) FROM {table} WHERE {where}", (of,))
        return [-1.0 if last is None else float(last)]

    def _fill(self, list_id: int, tracks: Iterable[int]) -> None:
        [last] = self._places("entries", "list_id = ?", list_id)
        for k, track in enumerate(tracks, 1):
            self._add_entry(list_id, track, last + k)

    def _add_entry(self, list_id: int, track: int, place: float, added: str | None = None) -> None:
        self._expect(track)
        row = {"list_id": list_id, "place": place, "track_id": track}
        self._insert("entries", row | {"added": now() if added is None else clean(added)})

    def _room(self, list_id: int, at: int, count: int) -> list[float]:
        """Places for `count` entries before position `at`; spreads the others when need be."""
        entries = self._entries(list_id)
        low = entries[at - 1][1] if at else None
        places = _between(low, entries[at][1], count)
        if places is None:
            for k, entry in enumerate(entries):
                self._update("entries", entry[0], {"place": float(k if k < at else k + count)})
            return [float(at + k) for k in range(count)]
        return places

    def _delete_list(self, list_id: int) -> None:
        for (child,) in self.db.all("SELECT id FROM lists WHERE parent_id = ?", (list_id,)):
            self._delete_list(child)
        self._delete("entries", "list_id = ?", (list_id,))
        self._delete("lists", "id = ?", (list_id,))


def _within(positions: Iterable[int], entries: Sequence[Any]) -> list[int]:
    wanted = sorted(set(positions))
    if wanted and not (wanted[0] >= 0 and wanted[-1] < len(entries)):
        raise LibraryError(f"the list has no position {wanted[0] if wanted[0] < 0 else wanted[-1]}")
    return wanted


def _between(low: float | None, high: float | None, count: int) -> list[float] | None:
    """`count` places after `low` and before `high`, apart enough; None: no room."""
    if low is None:
        low = -1.0 if high is None else high - count - 1
    if high is None:
        high = low + count + 1
    step = (high - low) / (count + 1)
    places = [low + step * (k + 1) for k in range(count)]
    apart = all(b - a > CLOSE for a, b in pairwise([low, *places, high]))
    return places if apart else None

# SPDX-License-Identifier: GPL-3.0-or-later
"""Playlists in Engine DJ's database: chains of rows, each with the number of the next one."""

import sqlite3
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise
from typing import Any

from app.library.interchange import tree
from app.library.interchange.enginedj.form import KIND
from app.library.interchange.enginedj.tracks import Known
from app.library.interchange.tally import Tally
from app.library.interchange.tree import Row
from app.library.interchange.values import sqlite
from app.library.interchange.values.when import spaced, written
from app.library.model import Entry, Node, NodeKind, Report

ROOT, LAST = 0, 0
PLAYLIST = ("id", "title", "parentListId", "nextListId")
ENTITY = ("id", "listId", "trackId", "databaseUuid", "nextEntityId")
SMART = ("listUuid", "title", "parentPlaylistPath", "rules")


def chained(following: Mapping[int, int]) -> list[int]:
    """Numbers in the order of their chain: {number: next one, 0 for the last}. What hangs on no
    chain, or on a ring, comes behind in the order of its numbers."""
    pointed = set(following.values())
    order: list[int] = []
    seen: set[int] = set()
    heads = [number for number in following if number not in pointed]
    for head in [*sorted(heads), *sorted(following)]:
        at = head
        while at in following and at not in seen:
            seen.add(at)
            order.append(at)
            at = following[at]
    return order


def read_all(
    connection: sqlite3.Connection, tracks: Iterable[Known], report: Report
) -> tuple[Node, ...]:
    """All playlists and smart lists."""
    entries = _entries(connection, tracks, report)
    found = [r for r in sqlite.rows(connection, "Playlist", PLAYLIST, report) if _numbered(r)]
    below: dict[int, dict[int, int]] = {}
    for row in found:
        above = sqlite.whole(row["parentListId"]) or ROOT
        below.setdefault(above, {})[row["id"]] = sqlite.whole(row["nextListId"]) or LAST
    order = {n: at for chain in below.values() for at, n in enumerate(chained(chain))}
    parents = {above for above, chain in below.items() if chain}
    rows = [
        Row(
            row["id"],
            sqlite.whole(row["parentListId"]) or ROOT,
            order[row["id"]],
            _node(row, entries.get(row["id"], ()), has_lists=row["id"] in parents),
        )
        for row in found
    ]
    return (*tree.build(rows, ROOT, report), *_smart(connection, report))


def _numbered(row: Mapping[str, Any]) -> bool:
    return isinstance(row["id"], int)


def _node(row: Mapping[str, Any], entries: tuple[Entry, ...], *, has_lists: bool) -> Node:
    kind = NodeKind.FOLDER if has_lists and not entries else NodeKind.PLAYLIST
    return Node(sqlite.text(row["title"]), kind, (), entries)


def _entries(
    connection: sqlite3.Connection, tracks: Iterable[Known], report: Report
) -> dict[int, tuple[Entry, ...]]:
    """Of each list, by its number."""
    tally = Tally()
    own = uuid_of(connection)
    by_id: dict[int, str] = {}
    by_origin: dict[tuple[str, int], str] = {}
    for known in tracks:
        by_id[known.id] = known.track.path
        by_origin[known.origin] = known.track.path
    lists: dict[int, dict[int, Mapping[str, Any]]] = {}
    for row in sqlite.rows(connection, "PlaylistEntity", ENTITY, report):
        if _numbered(row) and isinstance(row["listId"], int):
            lists.setdefault(row["listId"], {})[row["id"]] = row
    made: dict[int, tuple[Entry, ...]] = {}
    for number, rows in lists.items():
        order = chained({n: sqlite.whole(r["nextEntityId"]) or LAST for n, r in rows.items()})
        paths = []
        for n in order:
            uuid, track = sqlite.text(rows[n]["databaseUuid"]), sqlite.whole(rows[n]["trackId"])
            local = by_id.get(track or 0) if uuid in (own, "") else None
            path = local or by_origin.get((uuid, track or 0))
            if path:
                paths.append(path)
            else:
                tally.lost(f"list {number}", "entry", "its track is not in this database")
        made[number] = tuple(map(Entry, paths))
    tally.tell(report)
    return made


def uuid_of(connection: sqlite3.Connection) -> str:
    """The database's own id."""
    row = connection.execute("SELECT uuid FROM Information").fetchone()
    return sqlite.text(row[0]) if row else ""


def _smart(connection: sqlite3.Connection, report: Report) -> Iterable[Node]:
    if not sqlite.columns(connection, "Smartlist"):
        return  # before version 3
    for row in sqlite.rows(connection, "Smartlist", SMART, report, "title"):
        name = sqlite.text(row["title"])
        report.lost(name, "rule", "cannot be told as a search; kept for Engine DJ only")
        raw = {key: sqlite.text(value) for key, value in row.items()}
        yield Node(name, NodeKind.SMART, raw={"source": KIND, **raw})


# ---- writing


def write_all(
    connection: sqlite3.Connection,
    nodes: Iterable[Node],
    ids: Mapping[str, int],
    report: Report,
) -> None:
    """Put lists in, or bring those of the same name in the same place up to date."""
    tally = Tally()
    writer = _Writer(connection, ids, tally, set(sqlite.columns(connection, "Playlist")))
    for node in nodes:
        writer.put(node, ROOT)
        report.lists += 1
    tally.tell(report)


class _Writer:
    def __init__(
        self,
        connection: sqlite3.Connection,
        ids: Mapping[str, int],
        tally: Tally,
        columns: set[str],
    ) -> None:
        self._db, self._ids, self._tally, self._columns = connection, ids, tally, columns
        self._uuid = uuid_of(connection)
        self._now = spaced(written(datetime.now(UTC)))
        self._put: set[tuple[int, str]] = set()  # parent and name

    def put(self, node: Node, parent: int) -> None:
        """A list and those in it."""
        name, count = node.name, 1
        while (parent, name) in self._put:
            count += 1
            name = f"{node.name} {count}"
        if name != node.name:
            self._tally.lost(node.name, "name", f"is there twice; one becomes {name!r}")
            node = replace(node, name=name)
        self._put.add((parent, name))
        number = self._list(node, parent)
        self._fill(number, node)
        for child in node.children:
            self.put(child, number)

    def _list(self, node: Node, parent: int) -> int:
        found = self._db.execute(
            "SELECT id FROM Playlist WHERE title = ? AND parentListId = ?", (node.name, parent)
        ).fetchone()
        if found:
            return int(found[0])
        if ";" in node.name:
            self._tally.lost(node.name, "name", "Engine DJ takes ; for the end of a folder's name")
        values = {
            "title": node.name,
            "parentListId": parent,
            "isPersisted": 1,
            "nextListId": LAST,
            "lastEditTime": self._now,
            "isExplicitlyExported": 1,
        }
        values = {name: value for name, value in values.items() if name in self._columns}
        places = ", ".join("?" for _ in values)
        cursor = self._db.execute(
            f"INSERT INTO Playlist ({', '.join(values)}) VALUES ({places})",  # noqa: S608
            tuple(values.values()),
        )
        return int(cursor.lastrowid or 0)

    def _fill(self, number: int, node: Node) -> None:
        wanted: dict[int, None] = {}
        for entry in node.entries:
            if entry.path in self._ids:
                wanted[self._ids[entry.path]] = None
            else:
                self._tally.lost(node.name, "entry", "its track was not exported")
        self._db.execute("DELETE FROM PlaylistEntity WHERE listId = ?", (number,))
        (highest,) = self._db.execute(
            "SELECT max(ifnull((SELECT max(id) FROM PlaylistEntity), 0), ifnull("
            "(SELECT seq FROM sqlite_sequence WHERE name = 'PlaylistEntity'), 0))"
        ).fetchone()
        numbers = [*range(highest + 1, highest + 1 + len(wanted)), LAST]
        self._db.executemany(
            "INSERT INTO PlaylistEntity"
            " (id, listId, trackId, databaseUuid, nextEntityId, membershipReference)"
            " VALUES (?, ?, ?, ?, ?, 0)",
            [
                (at, number, track, self._uuid, following)
                for (at, following), track in zip(pairwise(numbers), wanted, strict=True)
            ],
        )

# SPDX-License-Identifier: GPL-3.0-or-later
"""Playlists, sets played and crates in Mixxx's database: without folders, crates unordered."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from app.library.interchange.mixxx.cues import KIND
from app.library.interchange.mixxx.form import MOMENT
from app.library.interchange.mixxx.tracks import Known
from app.library.interchange.tally import Tally
from app.library.interchange.values import sqlite
from app.library.interchange.values.when import written
from app.library.model import Entry, Node, NodeKind, Report

SHOWN, AUTO_DJ, SET_LOG = 0, 1, 2
PLAYLIST = ("id", "name", "position", "hidden")
ENTRY = ("playlist_id", "track_id", "position", "pl_datetime_added")


def read_all(
    connection: sqlite3.Connection, tracks: Iterable[Known], report: Report
) -> tuple[Node, ...]:
    """All lists but the queue of Auto DJ."""
    paths = {known.id: known.track.path for known in tracks}
    tally = Tally()
    nodes = (*_playlists(connection, paths, report, tally), *_crates(connection, paths, report))
    tally.tell(report)
    return nodes


def _playlists(
    connection: sqlite3.Connection, paths: Mapping[int, str], report: Report, tally: Tally
) -> Iterator[Node]:
    entries: dict[Any, list[Entry]] = {}
    for row in sqlite.rows(connection, "PlaylistTracks", ENTRY, report, "position"):
        path = paths.get(row["track_id"])
        if path is None:
            tally.lost(f"list {row['playlist_id']}", "entry", "its track is not there")
        else:
            added = _moment(row["pl_datetime_added"])
            entries.setdefault(row["playlist_id"], []).append(Entry(path, added))
    kinds = {SHOWN: NodeKind.PLAYLIST, None: NodeKind.PLAYLIST, SET_LOG: NodeKind.HISTORY}
    for row in sqlite.rows(connection, "Playlists", PLAYLIST, report, "position"):
        kind = kinds.get(row["hidden"])
        if kind is not None:
            found = tuple(entries.get(row["id"], ()))
            raw = {"source": KIND, "table": "Playlists", "hidden": row["hidden"] or SHOWN}
            yield Node(sqlite.text(row["name"]), kind, (), found, raw=raw)


def _moment(value: Any) -> str:
    try:
        return str(MOMENT.read(value)) if value else ""
    except ValueError:
        return ""


def _crates(
    connection: sqlite3.Connection, paths: Mapping[int, str], report: Report
) -> Iterator[Node]:
    entries: dict[Any, list[Entry]] = {}
    for row in sqlite.rows(connection, "crate_tracks", ("crate_id", "track_id"), report):
        if row["track_id"] in paths:
            entries.setdefault(row["crate_id"], []).append(Entry(paths[row["track_id"]]))
    for row in sqlite.rows(connection, "crates", ("id", "name"), report, "name"):
        found = tuple(entries.get(row["id"], ()))
        raw = {"source": KIND, "table": "crates"}
        yield Node(sqlite.text(row["name"]), NodeKind.CRATE, (), found, raw=raw)


# ---- writing


def write_all(
    connection: sqlite3.Connection,
    nodes: Iterable[Node],
    ids: Mapping[str, int],
    report: Report,
) -> None:
    """Put lists in, or bring those of the same name up to date; sets that Mixxx has played stay."""
    tally = Tally()
    there: dict[str, list[int]] = {}  # several lists may have one name
    for row in connection.execute(
        "SELECT id, name FROM Playlists WHERE hidden = ? ORDER BY position DESC", (SHOWN,)
    ):
        there.setdefault(row["name"], []).append(row["id"])
    for node in nodes:
        if node.raw.get("table") == "crates":
            _write_crate(connection, node, ids)
        elif node.raw.get("hidden") != SET_LOG:
            old = there.get(node.name)
            _write_playlist(connection, node, ids, tally, old.pop() if old else None)
        report.lists += 1
    tally.tell(report)


def _write_playlist(
    connection: sqlite3.Connection,
    node: Node,
    ids: Mapping[str, int],
    tally: Tally,
    number: int | None,
) -> None:
    now = written(datetime.now(UTC))
    if number is not None:
        connection.execute("UPDATE Playlists SET date_modified = ? WHERE id = ?", (now, number))
        connection.execute("DELETE FROM PlaylistTracks WHERE playlist_id = ?", (number,))
    else:
        number = connection.execute(
            "INSERT INTO Playlists (name, position, hidden, date_created, date_modified)"
            " VALUES (?, (SELECT ifnull(max(position), 0) + 1 FROM Playlists), ?, ?, ?)",
            (node.name, SHOWN, now, now),
        ).lastrowid
    dated = "pl_datetime_added" in sqlite.columns(connection, "PlaylistTracks")
    position = 0
    for entry in node.entries:
        if entry.path not in ids:
            tally.lost(node.name, "entry", "its track was not exported")
            continue
        position += 1
        values = [number, ids[entry.path], position, *([entry.added or None] if dated else [])]
        names = ", ".join(
            ("playlist_id", "track_id", "position", "pl_datetime_added")[: len(values)]
        )
        places = ", ".join("?" for _ in values)
        connection.execute(
            f"INSERT INTO PlaylistTracks ({names}) VALUES ({places})",  # noqa: S608 - our own names
            values,
        )


def _write_crate(connection: sqlite3.Connection, node: Node, ids: Mapping[str, int]) -> None:
    row = connection.execute("SELECT id FROM crates WHERE name = ?", (node.name,)).fetchone()
    number = row[0] if row else None
    if number is None:
        made = connection.execute("INSERT INTO crates (name) VALUES (?)", (node.name,))
        number = made.lastrowid
    connection.execute("DELETE FROM crate_tracks WHERE crate_id = ?", (number,))
    wanted = dict.fromkeys(ids[entry.path] for entry in node.entries if entry.path in ids)
    connection.executemany(
        "INSERT INTO crate_tracks (crate_id, track_id) VALUES (?, ?)",
        [(number, track) for track in wanted],
    )

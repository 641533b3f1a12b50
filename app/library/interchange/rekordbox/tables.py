# SPDX-License-Identifier: GPL-3.0-or-later
"""rekordbox's SQLite databases: master.db of the program, exportLibrary.db of sticks. Both are
locked with a key that is the same everywhere, and have the same tables under other names."""

import logging
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any

from app.library.interchange.errors import FormatError
from app.library.interchange.files import copy_of
from app.library.interchange.rekordbox import words
from app.library.interchange.rekordbox.rules import NoRule, rule_of
from app.library.interchange.rekordbox.schemas import Schema
from app.library.interchange.rekordbox.shelf import Shelf, list_row, number
from app.library.interchange.values import sqlite
from app.library.model import Cue, CueKind, NodeKind, Report

UNLOCKED = b"SQLite format 3\0"
LIST_KINDS = {0: NodeKind.PLAYLIST, 1: NodeKind.FOLDER, 4: NodeKind.SMART}
# Kinds of cues in both databases: 4 is not a pad.
PAD_OF_KIND = {1: 0, 2: 1, 3: 2, 5: 3, 6: 4, 7: 5, 8: 6, 9: 7}
HISTORY_FOLDER = "history"


@contextmanager
def opened(path: Path, schema: Schema, report: Report) -> Iterator[Any]:
    """A connection to a private copy without the lock. Raises FormatError."""
    with copy_of(path) as copy:
        with copy.open("rb") as file:
            locked = file.read(len(UNLOCKED)) != UNLOCKED
        plain = _unlocked(copy, path, schema, report) if locked else copy
        with closing(sqlite.connect(plain)) as connection:
            yield connection


def _unlocked(copy: Path, path: Path, schema: Schema, report: Report) -> Path:
    """The tables that are read, in a file that is not locked. What is damaged is reported."""
    for name in ("pyrekordbox", "pyrekordbox.config"):
        logging.getLogger(name).setLevel(logging.ERROR)  # it warns that this is no Windows
    secret = import_module(schema.secret)
    database = secret.sqlite3
    key = secret.deobfuscate(secret.BLOB)
    plain = copy.with_name("plain.db")
    with closing(database.connect(str(copy), isolation_level=None)) as connection:
        try:
            connection.execute(f"PRAGMA key = '{key}'")
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            connection.execute("PRAGMA trusted_schema = OFF")
            connection.execute("ATTACH DATABASE ? AS plain KEY ''", (str(plain),))
        except database.Error as error:
            raise FormatError(path, f"is no database of rekordbox, or damaged ({error})") from error
        for table in schema.tables.values():
            try:
                there = connection.execute(
                    "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", (table.name,)
                ).fetchone()
                if there:
                    # names of our own schema, none of the file's
                    connection.execute(
                        f"CREATE TABLE plain.{table.name} AS SELECT * FROM main.{table.name}"  # noqa: S608
                    )
            except database.Error as error:
                report.lost(str(path), table.name, f"the table is damaged ({error})")
    return plain


def shelf_of(connection: Any, schema: Schema, kind: str, report: Report) -> Shelf:
    """All rows, under our names."""

    def rows(name: str) -> Iterator[dict[str, Any]]:
        table = schema.tables[name]
        for row in sqlite.rows(connection, table.name, table.columns.values(), report):
            found = {ours: row[theirs] for ours, theirs in table.columns.items()}
            if not found.get("deleted"):
                yield found

    def names(name: str) -> dict[str, str]:
        return {number(row["id"]): str(row["name"] or "") for row in rows(name)}

    shelf = Shelf(contents=list(rows("contents")))
    shelf.names = {name: names(name) for name in ("artists", "genres", "labels", "keys")}
    for row in rows("albums"):
        shelf.albums[number(row["id"])] = (str(row["name"] or ""), number(row["artist"]))
    for order, row in enumerate(rows("cues")):
        cue = _cue(row, order, schema.cue_unit_s, kind)
        if cue is None:
            report.lost(f"track {row['content']}", "cue", f"makes no sense at {row['start']!r}")
        else:
            shelf.cues.setdefault(number(row["content"]), []).append(cue)
    tags = names("tags")
    for row in rows("tagged"):
        name = tags.get(number(row["tag"]))
        if name:
            shelf.tags.setdefault(number(row["content"]), []).append(name)
    _lists(shelf, list(rows("lists")), list(rows("entries")), tags, kind, report)
    _histories(shelf, list(rows("histories")), list(rows("history_entries")))
    return shelf


def _cue(row: Mapping[str, Any], order: int, unit_s: float, source: str) -> Cue | None:
    start, end, kind = row["start"], row["end"], row["kind"]
    latest = words.LATEST_MS * words.MS / unit_s
    if not (isinstance(start, int) and isinstance(kind, int) and 0 <= start <= latest):
        return None
    loop = isinstance(end, int) and start < end <= latest
    pad = PAD_OF_KIND.get(kind)
    color = None if pad is not None else words.color_of(row.get("color"))
    return Cue(
        CueKind.MEMORY if pad is None else CueKind.HOT,
        start * unit_s,
        end * unit_s if loop else None,
        slot=pad,
        name=str(row["name"] or ""),
        color=color,
        active=bool(row["active"]) and loop,
        order=order,
        source=source,
        raw={k: row[k] for k in ("index", "kind") if isinstance(row.get(k), int)},
    )


def _lists(
    shelf: Shelf,
    lists: list[dict[str, Any]],
    entries: list[dict[str, Any]],
    tags: Mapping[str, str],
    kind: str,
    report: Report,
) -> None:
    for row in lists:
        node = LIST_KINDS.get(row["kind"] or 0)
        if node is None:  # trial lists of the cloud
            continue
        more: dict[str, Any] = {}
        if node is NodeKind.SMART:
            more = _smart(row, tags, kind, report)
        shelf.lists.append(
            list_row(row["id"], row["parent"], row["order"], row["name"], node, **more)
        )
    _entries(shelf, entries, "")


def _smart(
    row: Mapping[str, Any], tags: Mapping[str, str], kind: str, report: Report
) -> dict[str, Any]:
    source, name = str(row.get("rule") or ""), str(row["name"])
    raw = {"source": kind, "rule": source}
    try:
        rule = rule_of(source, tags)
    except NoRule as error:
        report.lost(name, "smart list", f"its rule cannot be told in ours: {error}")
        return {"raw": raw}
    for loose in rule.loose:
        report.lost(name, "smart list", loose)
    return {"rule": rule.text, "raw": raw}


def _histories(
    shelf: Shelf, histories: list[dict[str, Any]], entries: list[dict[str, Any]]
) -> None:
    """Sets that were played, in a folder of their own."""
    if not histories:
        return
    shelf.lists.append(list_row(HISTORY_FOLDER, None, 1e9, "History", NodeKind.FOLDER))
    for row in histories:
        parent = number(row["parent"])
        above = f"h{parent}" if parent else HISTORY_FOLDER
        node = NodeKind.FOLDER if row["kind"] == 1 else NodeKind.HISTORY
        shelf.lists.append(list_row(f"h{row['id']}", above, row["order"], row["name"], node))
    _entries(shelf, entries, "h")


def _entries(shelf: Shelf, entries: list[dict[str, Any]], prefix: str) -> None:
    for row in entries:
        order = row["order"] if isinstance(row["order"], int) else 0
        place = (float(order), number(row["content"]))
        shelf.entries.setdefault(f"{prefix}{number(row['list'])}", []).append(place)

# SPDX-License-Identifier: GPL-3.0-or-later
"""Changes of rows that can be undone and done again, also after a restart.

    with lib.step("Rating"):          # all changes within are one step of undo
        lib.edit(ids, rating=80)
    lib.undo()                        # "Rating"

Parts of the library change rows by `_insert`, `_update` and `_delete` alone. Within a step each
leaves what the row was and what it is, column by column: undoing a rating does not undo what
was played since. Outside of a step (a scan, the history of a set) nothing is kept.
"""

import contextlib
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from app.library.store.database import CHUNK, Database, now
from app.library.store.errors import LibraryError, UndoError

Columns = Mapping[str, Any] | None  # None: there is no row

STEPS = 1000  # that can be undone; older ones are forgotten


@dataclass(frozen=True, slots=True)
class Edit:
    """A step. `rows`: how many were changed."""

    id: int
    name: str
    at: str
    undone: bool
    rows: int


class Journal:
    """The base of all parts of the library."""

    def __init__(self, db: Database) -> None:
        self.db = db
        self._edit: int | None = None  # that is being recorded; 0: none of its rows yet
        self._step_name = ""
        self._joins_s = 0.0

    def transaction(self) -> contextlib.AbstractContextManager[None]:
        """All or nothing; may be nested."""
        return self.db.transaction()

    @contextlib.contextmanager
    def reading(self) -> Iterator[None]:
        """All reads within see one moment."""
        if self.db.raw.in_transaction:
            yield
            return
        self.db.run("BEGIN")
        try:
            yield
        finally:
            self.db.run("COMMIT")

    @contextlib.contextmanager
    def step(self, name: str, *, joins_s: float = 0.0) -> Iterator[None]:
        """A transaction that is one step of undo; within another one it is a part of that.

        Args:
            joins_s: the newest step goes on when it has this name and is not older: many small
                changes of one thing are one step.
        """
        if self._edit is not None:
            with self.transaction():
                yield
            return
        with self.transaction():
            self._edit, self._step_name, self._joins_s = 0, name, joins_s
            try:
                yield
            finally:
                self._edit = None

    def _insert(self, table: str, row: Mapping[str, Any]) -> int:
        """Add a row. Return: its id."""
        names = ",".join(f'"{name}"' for name in row)
        sql = f"INSERT INTO {table} ({names}) VALUES ({','.join('?' * len(row))})"
        row_id = self.db.run(sql, tuple(row.values())).lastrowid
        assert row_id is not None
        if self._edit is not None:
            self._record(table, row_id, None, {**row, "id": row_id})
        return row_id

    def _update(self, table: str, row_id: int, row: Mapping[str, Any]) -> bool:
        """Change a row. Return: whether anything in it is different now."""
        names = ",".join(f'"{name}"' for name in row)
        old = self.db.one(f"SELECT {names} FROM {table} WHERE id = ?", (row_id,))
        if old is None:
            return False
        before = {n: v for n, v in zip(row, old, strict=True) if v != row[n]}
        if not before:
            return False
        after = {n: row[n] for n in before}
        places = ",".join(f'"{name}" = ?' for name in after)
        self.db.run(f"UPDATE {table} SET {places} WHERE id = ?", (*after.values(), row_id))
        if self._edit is not None:
            self._record(table, row_id, before, after)
        return True

    def _delete(self, table: str, where: str, arguments: Sequence[Any]) -> int:
        """Delete rows. Return: how many. What refers to them is to be deleted before."""
        if self._edit is not None:
            old = self.db.run(f"SELECT * FROM {table} WHERE {where}", arguments)
            names = [column[0] for column in old.description]
            for row in old.fetchall():
                before = dict(zip(names, row, strict=True))
                self._record(table, before["id"], before, None)
        return self.db.run(f"DELETE FROM {table} WHERE {where}", arguments).rowcount

    def edits(self, most: int = 100) -> list[Edit]:
        """The newest steps, newest first."""
        rows = self.db.all(
            "SELECT id, name, at, undone, (SELECT count(*) FROM edit_rows WHERE edit_id = e.id) "
            "FROM edits e ORDER BY id DESC LIMIT ?",
            (most,),
        )
        return [Edit(step, name, at, bool(undone), n) for step, name, at, undone, n in rows]

    def undo(self) -> str | None:
        """Undo the newest step that is done. Return: its name; None without one.

        Raises:
            UndoError: something else has changed since what it needs.
        """
        return self._turn("undone = 0 ORDER BY id DESC", undo=True)

    def redo(self) -> str | None:
        """Do the last undone step again. Return: its name; None without one. Raises UndoError."""
        return self._turn("undone = 1 ORDER BY id", undo=False)

    def _turn(self, which: str, *, undo: bool) -> str | None:
        with self.transaction():
            edit = self.db.one(f"SELECT id, name FROM edits WHERE {which} LIMIT 1")
            if edit is None:
                return None
            order = "DESC" if undo else "ASC"
            rows = self.db.all(
                "SELECT tbl, row, before, after FROM edit_rows WHERE edit_id = ? "
                f"ORDER BY id {order}",
                (edit[0],),
            )
            try:
                for table, row_id, before, after in rows:
                    old, new = (after, before) if undo else (before, after)
                    self._apply(table, row_id, old is None, unpack(new))
            except LibraryError as error:
                verb = "undone" if undo else "done again"
                raise UndoError(
                    f"{edit[1]!r} cannot be {verb}: something else has changed since ({error})"
                ) from error
            self.db.run("UPDATE edits SET undone = ? WHERE id = ?", (int(undo), edit[0]))
            return str(edit[1])

    def _apply(self, table: str, row_id: int, is_new: bool, row: dict[str, Any] | None) -> None:
        if row is None:
            self.db.run(f"DELETE FROM {table} WHERE id = ?", (row_id,))
            return
        names = [f'"{name}"' for name in row]
        if is_new:
            sql = f"INSERT INTO {table} ({','.join(names)}) VALUES ({','.join('?' * len(row))})"
            self.db.run(sql, tuple(row.values()))
        else:
            places = ",".join(f"{name} = ?" for name in names)
            self.db.run(f"UPDATE {table} SET {places} WHERE id = ?", (*row.values(), row_id))

    def _joined(self) -> int | None:
        """The newest step, when this one shall go on with it."""
        newest = self.db.one("SELECT id, name, at FROM edits ORDER BY id DESC LIMIT 1")
        if not self._joins_s or newest is None or newest[1] != self._step_name:
            return None
        young = 0.0 <= age_s(newest[2]) < self._joins_s  # below 0: the clock was set back
        return int(newest[0]) if young else None

    def _record(self, table: str, row_id: int, before: Columns, after: Columns) -> None:
        if self._edit == 0:
            self.db.run("DELETE FROM edits WHERE undone = 1")  # another future begins
            self._edit = (
                self._joined()
                or self.db.run(
                    "INSERT INTO edits (name, at) VALUES (?, ?)", (self._step_name, now())
                ).lastrowid
            )
            self.db.run("DELETE FROM edits WHERE id <= ?", ((self._edit or 0) - STEPS,))
        self.db.run(
            "INSERT INTO edit_rows (edit_id, tbl, row, before, after) VALUES (?, ?, ?, ?, ?)",
            (self._edit, table, row_id, pack(before), pack(after)),
        )


def age_s(at: str) -> float:
    """Seconds since a moment that `now` told."""
    return (datetime.now(UTC) - datetime.fromisoformat(at)).total_seconds()


def pack(row: Columns) -> str | None:
    """Columns as JSON; bytes as an object with their hex digits."""
    return None if row is None else json.dumps(dict(row), default=lambda v: {"hex": v.hex()})


def unpack(text: str | None) -> dict[str, Any] | None:
    """The inverse of `pack`."""
    if text is None:
        return None
    row: dict[str, Any] = json.loads(
        text, object_hook=lambda v: bytes.fromhex(v["hex"]) if v.keys() == {"hex"} else v
    )
    return row


def chunks(ids: Sequence[int]) -> Iterator[tuple[str, Sequence[int]]]:
    """`(?, ?, ...)` and ids for it, a question's worth at a time."""
    for at in range(0, len(ids), CHUNK):
        part = ids[at : at + CHUNK]
        yield f"({','.join('?' * len(part))})", part

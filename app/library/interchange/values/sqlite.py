# SPDX-License-Identifier: GPL-3.0-or-later
"""SQLite databases of other programs: read from a copy, changed in a copy that then takes effect
as a whole.

A foreign database is not trusted: its views may not end, its pages may be damaged, its columns
hold values of any type.
"""

import shutil
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from app.library.interchange.errors import FormatError, InUseError
from app.library.interchange.files import SIDE_FILES, copy_of, replacing
from app.library.model import Report

Row = Mapping[str, Any]
STEPS = 1_000_000  # of SQLite's machine between two looks at how long a statement runs
MOST_LOOKS = 1_000  # half a minute of work, or millions of rows; what needs more does not end
LONGEST_VALUE = 1 << 28  # bytes
WAIT_S = 5.0


def connect(path: Path) -> sqlite3.Connection:
    """Open a database with the doubt that it deserves."""
    connection = sqlite3.connect(path, timeout=WAIT_S, isolation_level=None)
    connection.row_factory = sqlite3.Row
    connection.text_factory = lambda data: data.decode("utf-8", "surrogateescape")
    connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST_VALUE)
    connection.execute("PRAGMA trusted_schema = OFF")
    watch = _Watch(MOST_LOOKS)
    connection.set_trace_callback(watch.begin)
    connection.set_progress_handler(watch.look, STEPS)
    return connection


class _Watch:
    """Ends a statement that runs too long."""

    def __init__(self, most: int) -> None:
        self._most, self._looks = most, 0

    def begin(self, _statement: str) -> None:
        self._looks = 0

    def look(self) -> bool:
        self._looks += 1
        return self._looks > self._most


@contextmanager
def reading(path: Path) -> Iterator[sqlite3.Connection]:
    """A private copy of the database. Raises FormatError: it is none."""
    with copy_of(path) as copy, closing(connect(copy)) as connection:
        try:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except sqlite3.Error as error:
            raise FormatError(path, f"is no database that can be read ({error})") from error
        yield connection


def columns(connection: sqlite3.Connection, table: str) -> list[str]:
    """Names of a table's columns; none if there is no such table."""
    try:
        return [row["name"] for row in connection.execute(f'PRAGMA table_info("{table}")')]
    except (sqlite3.Error, UnicodeDecodeError):  # a name or a message that is no UTF-8
        return []


def rows(
    connection: sqlite3.Connection,
    table: str,
    wanted: Iterable[str],
    report: Report,
    order: str = "rowid",
) -> Iterator[dict[str, Any]]:
    """The wanted columns of all rows, None for columns that there are not. Stops with a word
    where the database is damaged."""
    wanted = list(wanted)
    there = {name.casefold(): name for name in columns(connection, table)}
    known = [name for name in wanted if name.casefold() in there]
    if not known:
        report.lost(table, "table", "is not in this database")
        return
    names = ", ".join(f'"{name}"' for name in known)
    sort = order if order == "rowid" or order.casefold() in there else "rowid"
    try:
        for row in connection.execute(  # the names are those of the database itself
            f'SELECT {names} FROM "{table}" ORDER BY {sort}'  # noqa: S608
        ):
            yield dict.fromkeys(wanted) | dict(zip(known, row, strict=True))
    except (sqlite3.Error, OverflowError, UnicodeDecodeError) as error:
        report.lost(table, "table", f"is damaged, and read as far as it goes ({error})")


def whole(value: Any) -> int | None:
    """A whole number of a column, or None: it holds something else."""
    return value if isinstance(value, int) else None


def text(value: Any) -> str:
    """A text of a column, or an empty one."""
    return value if isinstance(value, str) else ""


def blob(value: Any) -> bytes:
    """Bytes of a column, or none."""
    return value if isinstance(value, bytes) else b""


@contextmanager
def changing(
    path: Path, schema: str = "", *, foreign_keys: bool = True
) -> Iterator[sqlite3.Connection]:
    """A connection in which a transaction is open. If the block ends well, and the database is
    sound after it, the file at `path` becomes what the connection has; else it stays as it is.

    Args:
        path: a database; a new one if there is none.
        schema: statements that make a new one.
        foreign_keys: whether the program itself keeps to those that its tables state.

    Raises:
        FormatError: it is no database, or would not be sound.
        InUseError: another program holds it.
    """
    with tempfile.TemporaryDirectory(prefix="dj-export-") as folder:
        copy = Path(folder) / path.name
        if path.exists():
            with copy_of(path) as original:
                for ending in ("", *SIDE_FILES):
                    side = original.with_name(original.name + ending)
                    if side.exists():
                        shutil.copyfile(side, copy.with_name(copy.name + ending))
        try:
            with closing(connect(copy)) as connection:
                connection.execute("PRAGMA synchronous = OFF")  # of the copy: it may be lost
                if schema and not path.exists():
                    connection.executescript(schema)
                connection.execute(f"PRAGMA foreign_keys = {int(foreign_keys)}")
                connection.execute("BEGIN IMMEDIATE")
                yield connection
                connection.execute("COMMIT")
                _check(connection, path)
                _publish(connection, path)
        except sqlite3.Error as error:
            raise FormatError(path, f"cannot be changed ({error}); left as it is") from error


def _check(connection: sqlite3.Connection, path: Path) -> None:
    found = connection.execute("PRAGMA quick_check").fetchone()[0]
    if found != "ok":
        raise FormatError(path, f"is not sound ({found}); left as it is")


def _publish(connection: sqlite3.Connection, path: Path) -> None:
    """SQLite copies all pages in one transaction of the target: after a power cut the file is the
    old one or the new one, and a reader that has it open sees one of both."""
    connection.execute("PRAGMA journal_mode = DELETE")
    if not path.exists():
        with replacing(path) as part, closing(sqlite3.connect(part)) as target:
            connection.backup(target)
        return

    def look(status: int, _left: int, _all: int) -> None:
        if status in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):  # else it would try for ever
            raise InUseError(f"{path}: another program holds it; close it first")

    with closing(sqlite3.connect(path, timeout=WAIT_S)) as target:
        connection.backup(target, progress=look)

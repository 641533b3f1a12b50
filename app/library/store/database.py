# SPDX-License-Identifier: GPL-3.0-or-later
"""The connection: SQLite with WAL, transactions that nest, migrations, errors in one line.

Two files: `library.db` with all that must not be lost, and `results.db` beside it, attached as
`results`, with what analysis can make again.
"""

import contextlib
import errno
import fcntl
import os
import sqlite3
import time
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Self
from urllib.parse import quote

from app.library.store.errors import (
    BusyError,
    DamagedError,
    LibraryError,
    NewerError,
    NoRoomError,
    UnknownError,
    UnwritableError,
)

MIGRATIONS = Path(__file__).resolve().parent / "migrations"
APPLICATION = 0x444A554E  # "DJUN", in the file's header
BUSY_S = 10.0  # a scan or an import commits at least each second
LOCK_PAUSE_S = 0.02
CHUNK = 500  # ids in one question; SQLite takes 32,766

Arguments = Sequence[Any] | Mapping[str, Any]

# The primary result code, or the name where one code is two things: what it means to people.
MEANINGS: dict[str, tuple[type[LibraryError], str]] = {
    "SQLITE_BUSY": (BusyError, "another program is writing to it"),
    "SQLITE_LOCKED": (BusyError, "another program is writing to it"),
    "SQLITE_CORRUPT": (DamagedError, "it is damaged"),
    "SQLITE_NOTADB": (DamagedError, "it is no library, or damaged"),
    "SQLITE_FULL": (NoRoomError, "the disk is full"),
    "SQLITE_READONLY": (UnwritableError, "it may not be written"),
    "SQLITE_PERM": (UnwritableError, "it may not be written"),
    "SQLITE_CANTOPEN": (UnwritableError, "it cannot be opened"),
    "SQLITE_IOERR_WRITE": (NoRoomError, "the disk takes no more"),
    "SQLITE_IOERR_SHMSIZE": (NoRoomError, "the disk takes no more"),  # its -shm cannot grow
    "SQLITE_IOERR": (LibraryError, "the disk fails"),
}


def now() -> str:
    """ISO 8601 in UTC, to the millisecond: sorts as text."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def told(error: sqlite3.Error, path: Path) -> LibraryError:
    """The error in the words of the library."""
    name = getattr(error, "sqlite_errorname", "") or ""
    for known, (kind, meaning) in MEANINGS.items():
        if name == known or (name.startswith(known + "_") and name not in MEANINGS):
            return kind(f"{path}: {meaning}")
    return LibraryError(f"{path}: {error}")


@contextlib.contextmanager
def telling(path: Path) -> Iterator[None]:
    """Errors of SQLite leave as ours."""
    try:
        yield
    except sqlite3.Error as error:
        raise told(error, path) from error
    except OverflowError as error:
        raise LibraryError(f"{path}: a number is too large to be kept") from error


@contextlib.contextmanager
def only_one(path: Path, busy_s: float = BUSY_S) -> Iterator[None]:
    """One process at a time opens, migrates or restores the library at `path`.

    Raises:
        BusyError: another one does so for too long. UnwritableError, NoRoomError: the folder.
    """
    lock = path.with_suffix(".lock")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        fd = os.open(lock, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
    except OSError as error:
        kind = NoRoomError if error.errno == errno.ENOSPC else UnwritableError
        raise kind(f"{path}: cannot be opened ({error.strerror})") from error
    try:
        end = time.monotonic() + busy_s
        while not _locks(fd):
            if time.monotonic() > end:
                raise BusyError(f"{path}: another program is opening it")
            time.sleep(LOCK_PAUSE_S)
        yield
    finally:
        os.close(fd)


def _locks(fd: int) -> bool:
    try:
        fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def uri_of(path: Path, mode: str) -> str:
    """`mode`: ro, rw, rwc."""
    return f"file:{quote(os.fsencode(path))}?mode={mode}"


def connect(path: Path, mode: str, busy_s: float = BUSY_S) -> sqlite3.Connection:
    """A bare connection. Raises sqlite3.Error."""
    raw = sqlite3.connect(
        uri_of(path, mode),
        busy_s,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=256,
        uri=True,
    )
    raw.execute(f"PRAGMA busy_timeout = {int(busy_s * 1000)}")
    raw.execute("PRAGMA foreign_keys = ON")
    raw.execute("PRAGMA temp_store = MEMORY")
    return raw


def writing(path: Path, busy_s: float = BUSY_S) -> sqlite3.Connection:
    """A connection that writes, and makes the file when it is not there. Raises sqlite3.Error."""
    raw = connect(path, "rwc", busy_s)
    try:
        raw.execute("PRAGMA journal_mode = WAL")
        raw.execute("PRAGMA synchronous = FULL")
    except BaseException:
        raw.close()
        raise
    return raw


def migrations(kind: str) -> list[tuple[int, Path]]:
    """Number and script of each, in order. `kind`: library, results."""
    found = sorted((MIGRATIONS / kind).glob("*.sql"))
    return [(int(p.name.split("_")[0]), p) for p in found]


def version_of(raw: sqlite3.Connection) -> int:
    return int(raw.execute("PRAGMA user_version").fetchone()[0])


def migrate(raw: sqlite3.Connection, kind: str) -> None:
    """Bring the database up to date, a transaction a step."""
    for number, script in migrations(kind):
        if number > version_of(raw):
            try:
                raw.executescript(
                    f"BEGIN IMMEDIATE;\n{script.read_text()}\n"
                    f"PRAGMA user_version = {number};\nCOMMIT;"
                )
            finally:
                if raw.in_transaction:
                    raw.execute("ROLLBACK")


class Database:
    """One process's connection. Not for several threads at a time.

    When the file is deleted while it is open, it is written again from what is open; when another
    one is there instead, such as a backup, that is used from then on.

    Args:
        raw: is migrated already.
    """

    def __init__(self, path: Path, raw: sqlite3.Connection, *, read_only: bool) -> None:
        self.path, self.raw, self.read_only = path, raw, read_only
        self._depth = 0
        self._file = _identity(path)

    @classmethod
    def open(cls, path: Path, *, read_only: bool, busy_s: float) -> Self:
        """Raises LibraryError. A library that is not there is made, unless read only."""
        with telling(path):
            return cls(path, _connected(path, busy_s, read_only=read_only), read_only=read_only)

    def all(self, sql: str, arguments: Arguments = ()) -> list[Any]:
        """The rows, as tuples."""
        with telling(self.path):
            self._stay()
            return self.raw.execute(sql, arguments).fetchall()

    def one(self, sql: str, arguments: Arguments = ()) -> Any:
        """The first row, or None."""
        with telling(self.path):
            self._stay()
            return self.raw.execute(sql, arguments).fetchone()

    def value(self, sql: str, arguments: Arguments = (), default: Any = None) -> Any:
        """The first column of the first row; `default` without a row."""
        row = self.one(sql, arguments)
        return default if row is None else row[0]

    def run(self, sql: str, arguments: Arguments = ()) -> sqlite3.Cursor:
        """Do it."""
        with telling(self.path):
            self._stay()
            return self.raw.execute(sql, arguments)

    def many(self, sql: str, rows: Iterator[Arguments] | Sequence[Arguments]) -> None:
        """Do it with each."""
        with telling(self.path):
            self._stay()
            self.raw.executemany(sql, rows)

    @contextlib.contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing. Within another one it is undone alone when it fails, and is committed
        with the other."""
        outer = self._depth == 0
        begin, commit, undo = (
            ("BEGIN IMMEDIATE", "COMMIT", ("ROLLBACK",))
            if outer
            else ("SAVEPOINT inner", "RELEASE inner", ("ROLLBACK TO inner", "RELEASE inner"))
        )
        self.run(begin)
        self._depth += 1
        try:
            yield
            self.run(commit)
        except BaseException:
            for step in undo:
                if self.raw.in_transaction:  # a full disk has rolled back already
                    with contextlib.suppress(sqlite3.Error):
                        self.raw.execute(step)
            raise
        finally:
            self._depth -= 1

    def _stay(self) -> None:
        """Be in the file that is there by that name: what is written to another one is lost."""
        if self._depth or self._file is None or self.raw.in_transaction:
            return
        found = _identity(self.path)
        if found == self._file or (found is None and self.read_only):
            return
        if found is None:
            self._write_again(self._file[0])
        fresh = _connected(self.path, BUSY_S, read_only=self.read_only)
        try:
            check_newest(fresh, self.path)
        except BaseException:
            fresh.close()
            raise
        self.close()
        self.raw, self._file = fresh, _identity(self.path)

    def _write_again(self, device: int) -> None:
        """Make the files anew that were deleted. Raises UnwritableError: their drive is gone."""
        above = next(folder for folder in self.path.parents if folder.exists())
        if above.stat().st_dev != device:
            raise UnwritableError(f"{self.path}: its drive is gone")
        with only_one(self.path):
            for name, file in (("main", self.path), ("results", results_of(self.path))):
                if file.exists():
                    continue  # another process was first
                for more in ("-wal", "-shm"):  # of the deleted one: not for the new one
                    Path(f"{file}{more}").unlink(missing_ok=True)
                fresh = file.with_name(f".{file.name}.{os.getpid()}")
                fresh.unlink(missing_ok=True)  # by one that was killed
                self.raw.execute(f"VACUUM {name} INTO ?", (uri_of(fresh, "rwc"),))
                fresh.replace(file)

    def close(self) -> None:
        with contextlib.suppress(sqlite3.Error):
            self.raw.close()


def results_of(path: Path) -> Path:
    """The file of the results beside the library."""
    return path.with_name("results.db" if path.stem == "library" else f"{path.stem}-results.db")


def check_version(raw: sqlite3.Connection, path: Path, kind: str) -> int:
    """The version of a database of ours. Raises NewerError, sqlite3.Error."""
    version, newest = version_of(raw), migrations(kind)[-1][0]
    if version > newest:
        raise NewerError(
            f"{path}: a newer DJ Universe made this library (version {version}, this program "
            f"knows {newest}); it is left alone"
        )
    return version


def _identity(path: Path) -> tuple[int, int] | None:
    """Device and number of the file; None: it is not there."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _connected(path: Path, busy_s: float, *, read_only: bool) -> sqlite3.Connection:
    """Both files. Raises LibraryError, sqlite3.Error."""
    if read_only:
        return _reading(path, busy_s)
    raw = writing(path, busy_s)
    try:
        raw.execute("ATTACH ? AS results", (uri_of(results_of(path), "rw"),))
        raw.execute("PRAGMA results.synchronous = FULL")
    except BaseException:
        raw.close()
        raise
    return raw


def _reading(path: Path, busy_s: float) -> sqlite3.Connection:
    """A connection that reads. Raises LibraryError, sqlite3.Error."""
    if not path.exists():
        raise UnknownError(f"{path}: there is no library yet")
    raw = connect(path, "ro", busy_s)
    try:
        try:
            check_version(raw, path, "library")
        except sqlite3.OperationalError:
            # In a folder that may not be written there is no room for WAL's index: when
            # nobody else can write either, the file is read as it stands.
            raw.close()
            if path.with_name(path.name + "-wal").exists():
                raise
            raw = connect(path, "ro&immutable=1", busy_s)
        check_newest(raw, path)
        results = results_of(path)
        if results.exists():
            raw.execute("ATTACH ? AS results", (uri_of(results, "ro"),))
    except BaseException:
        raw.close()
        raise
    return raw


def check_newest(raw: sqlite3.Connection, path: Path) -> None:
    """Raises NewerError, UnknownError, sqlite3.Error."""
    if check_version(raw, path, "library") < migrations("library")[-1][0]:
        raise UnknownError(f"{path}: made by an older DJ Universe; open it once for writing")

# SPDX-License-Identifier: GPL-3.0-or-later
"""Opening, checking, backing up and restoring the library's file.

Backups are `backups/library-YYYYMMDD-HHMMSS.db.xz` beside it, in UTC. Each was checked before it
was packed. A damaged library is set aside under a dated name and the newest backup takes its
place; nothing is ever deleted but old backups.
"""

import contextlib
import lzma
import os
import sqlite3
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import IO

from app.files import sync
from app.library.store.database import (
    APPLICATION,
    Database,
    check_version,
    connect,
    migrate,
    migrations,
    only_one,
    results_of,
    telling,
    told,
    writing,
)
from app.library.store.errors import DamagedError, LibraryError, UnknownError

RESTORING = ".restoring-"
STAMP = "%Y%m%d-%H%M%S"
SUFFIX = ".db.xz"
PRESET = 1  # of xz: 5 s and a fifth of the size for 100,000 tracks; 6 takes six times as long
NEWEST, WEEKS = 5, 8  # kept: the newest ones, and the newest of each of the last weeks
LARGEST_BYTES = 512 << 20  # of all backups together; the newest two stay in any case
DAY = timedelta(hours=20)  # a program started each evening backs up each evening
BLOCK = 1 << 20
STALE_S = 3600.0  # no backup takes so long
MOST_PROBLEMS = 100
FAMILY = ("", "-wal", "-shm")  # the files of a database


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup: its file and when it was made."""

    file: Path
    made: datetime

    @property
    def bytes(self) -> int:
        return self.file.stat().st_size


def opened(path: Path, *, read_only: bool, busy_s: float) -> tuple[Database, str]:
    """The database, whole and up to date, and a line about what had to be done for it, or
    nothing. Raises LibraryError."""
    if read_only:
        return Database.open(path, read_only=True, busy_s=busy_s), ""
    with only_one(path, busy_s), telling(path):
        try:
            notice = ""
            _prepare(path, busy_s)
        except DamagedError as error:
            notice = _replace_damaged(path, str(error))
            _prepare(path, busy_s)
        notice = notice or _prepare_results(path, busy_s)
        return Database.open(path, read_only=False, busy_s=busy_s), notice


def check(path: Path) -> list[str]:
    """What is wrong in the file: a line each, none when all is well. Reads all of it."""
    try:
        db = Database.open(path, read_only=True, busy_s=1.0)
    except DamagedError as error:
        return [str(error)]
    with contextlib.closing(db):
        try:
            rows = db.all(f"PRAGMA main.integrity_check({MOST_PROBLEMS})")
            found = [str(line) for (line,) in rows if line != "ok"]
            broken = db.all("PRAGMA main.foreign_key_check")
        except DamagedError as error:
            return [str(error)]
        found += [f"{table} row {row}: its row of {of} is gone" for table, row, of, _ in broken]
    return found


def backups(path: Path) -> list[Backup]:
    """All there are, newest first."""
    found = []
    for file in path.with_name("backups").glob(f"{path.stem}-*{SUFFIX}"):
        with contextlib.suppress(ValueError):
            stamp = file.name.removeprefix(f"{path.stem}-").removesuffix(SUFFIX)
            found.append(Backup(file, datetime.strptime(stamp, STAMP).replace(tzinfo=UTC)))
    return sorted(found, key=lambda b: b.made, reverse=True)


def back_up(path: Path) -> Path:
    """Make a backup now, and drop those that are too old. Others may write meanwhile.

    Raises:
        LibraryError: it is damaged, or there is no room. DamagedError: no backup is made of it.
    """
    file = _fresh(path.with_name("backups"), f"{path.stem}-", SUFFIX)
    plain = file.with_suffix(".part")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        _sweep(file.parent)
        with telling(path):
            _copy(path, plain)
            with contextlib.closing(connect(plain, "rw")) as raw:
                raw.execute("PRAGMA journal_mode = DELETE")
                _check_quickly(raw, path)
        _pack(plain, file)
    except OSError as error:
        raise LibraryError(f"{file}: cannot be written ({error.strerror})") from error
    finally:
        for name in (plain, file.with_suffix(".xz-part")):
            for more in (*FAMILY, "-journal"):
                Path(f"{name}{more}").unlink(missing_ok=True)
    _thin_out(path)
    return file


def back_up_daily(path: Path) -> Path | None:
    """Make a backup unless there is a young one, or nothing changed since. Raises LibraryError."""
    if not path.exists():
        return None
    changed = max(
        Path(f"{path}{more}").stat().st_mtime
        for more in FAMILY[:2]
        if Path(f"{path}{more}").exists()
    )
    now = datetime.now(UTC)
    made = [b.made for b in backups(path) if b.made <= now]  # else the clock was set back
    if made and (now - made[0] < DAY or changed < made[0].timestamp()):
        return None
    return back_up(path)


def restore(path: Path, file: Path | None = None) -> tuple[Path, Path | None]:
    """Bring back a backup (the newest when None), or any whole library file.

    What is there now is backed up before; when it is damaged it is set aside. Programs that
    have it open see the restored one at once.

    Returns:
        What was restored, and where the former state is.

    Raises:
        LibraryError: there is no such backup, or it is not whole; nothing was changed.
    """
    with only_one(path), telling(path):
        file = file or next((b.file for b in backups(path)), None)
        if file is None:
            raise UnknownError(f"{path}: there is no backup")
        for left in path.parent.glob(f"{RESTORING}*"):  # by one that was killed
            left.unlink()
        plain = _fresh(path.parent, RESTORING, ".db")
        try:
            _unpack(file, plain)
            if not path.exists():
                plain.replace(path)
                return file, None
            try:
                former = back_up(path)
            except DamagedError:
                former = _set_aside(path)
                plain.replace(path)
            else:
                _copy_into(plain, path)
            return file, former
        finally:
            for more in FAMILY:
                Path(f"{plain}{more}").unlink(missing_ok=True)


def _prepare(path: Path, busy_s: float) -> None:
    """Check and migrate, or make. Raises LibraryError."""
    if (not path.exists() or path.stat().st_size == 0) and backups(path):
        state = "empty" if path.exists() else "missing"
        raise DamagedError(f"{path}: it is {state}, and there are backups of it")
    with telling(path), contextlib.closing(writing(path, busy_s)) as raw:
        version = check_version(raw, path, "library")
        if version == 0:
            _refuse_strange(raw, path)
        else:
            _check_quickly(raw, path)
        if 0 < version < migrations("library")[-1][0]:
            back_up(path)
        migrate(raw, "library")
        if raw.execute("PRAGMA application_id").fetchone()[0] != APPLICATION:
            raw.execute(f"PRAGMA application_id = {APPLICATION}")  # would wait for who writes


def _prepare_results(path: Path, busy_s: float) -> str:
    """The same for what can be made again: a damaged one is set aside, and analysed anew."""
    results, notice = results_of(path), ""
    with telling(results):
        try:
            _open_results(results, busy_s)
        except sqlite3.DatabaseError as error:
            if not _is_damage(error):
                raise
            aside = _set_aside(results)
            notice = f"{results}: was damaged, is kept as {aside.name}; tracks are analysed again"
            _open_results(results, busy_s)
    return notice


def _open_results(results: Path, busy_s: float) -> None:
    with contextlib.closing(writing(results, busy_s)) as raw:
        check_version(raw, results, "results")
        migrate(raw, "results")


def _is_damage(error: sqlite3.Error) -> bool:
    return isinstance(told(error, Path()), DamagedError)


def _refuse_strange(raw: sqlite3.Connection, path: Path) -> None:
    """A file without our version is new, or somebody else's. Raises LibraryError."""
    if raw.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0]:
        raise LibraryError(f"{path}: is a database of another program; it is left alone")


def _check_quickly(raw: sqlite3.Connection, path: Path) -> None:
    """Raises DamagedError. Takes 0.1 s for 100,000 tracks."""
    try:
        [line] = raw.execute("PRAGMA quick_check(1)").fetchone()
    except sqlite3.DatabaseError as error:
        if not _is_damage(error):
            raise
        line = str(error)
    if line != "ok":
        raise DamagedError(f"{path}: it is damaged ({' '.join(line.split())})")


def _replace_damaged(path: Path, why: str) -> str:
    """Set it aside; the newest backup that is whole takes its place. Return: a line."""
    kept = f"; it is kept as {_set_aside(path).name}" if path.exists() else ""
    for backup in backups(path):
        with contextlib.suppress(LibraryError, OSError):
            _unpack(backup.file, path)
            return f"{why}{kept}; {backup.file.name} is restored"
    return f"{why}{kept}; there is no backup that is whole: the library is empty"


def _set_aside(path: Path) -> Path:
    aside = _fresh(path.parent, f"{path.stem}-damaged-", ".db")
    for more in FAMILY:
        with contextlib.suppress(FileNotFoundError):
            Path(f"{path}{more}").rename(f"{aside}{more}")
    return aside


def _fresh(folder: Path, start: str, end: str) -> Path:
    """A dated name that is free."""
    moment = datetime.now(UTC)
    while (file := folder / f"{start}{moment.strftime(STAMP)}{end}").exists():
        moment += timedelta(seconds=1)
    return file


def _copy(source: Path, target: Path) -> None:
    """A consistent copy of a database that others may write."""
    with (
        contextlib.closing(connect(source, "ro")) as old,
        contextlib.closing(connect(target, "rwc")) as new,
    ):
        new.execute("PRAGMA synchronous = OFF")  # it is packed, and that is synced
        old.backup(new)


def _copy_into(source: Path, path: Path) -> None:
    """Replace the content of a living library: one transaction for those that have it open.
    Revisions go on rising, so that indexes see that all is new."""
    with (
        contextlib.closing(connect(source, "rw")) as new,
        contextlib.closing(connect(path, "ro")) as old,
        contextlib.closing(writing(path)) as target,
    ):
        migrate(new, "library")
        former = [row for (row,) in old.execute("SELECT id FROM tracks")]
        counts = dict(old.execute("SELECT name, value FROM counters"))
        new.execute("BEGIN")
        for name, value in counts.items():
            new.execute(
                "UPDATE counters SET value = max(value, ?) + 1 WHERE name = ?", (value, name)
            )
        newest = new.execute("SELECT value FROM counters WHERE name = 'tracks'").fetchone()[0]
        new.execute("UPDATE tracks SET revision = ?", (newest,))
        new.executemany(
            "INSERT OR REPLACE INTO tombstones SELECT ?1, ?2 "
            "WHERE NOT EXISTS (SELECT 1 FROM tracks WHERE id = ?1)",
            [(row, newest) for row in former],
        )
        new.execute("COMMIT")
        old.close()
        new.backup(target)


def _pack(plain: Path, file: Path) -> None:
    part = file.with_suffix(".xz-part")
    with plain.open("rb") as source, part.open("wb") as target:
        packer = lzma.LZMACompressor(preset=PRESET)
        for block in _blocks(source.fileno()):
            target.write(packer.compress(block))
        target.write(packer.flush())
        target.flush()
        os.fsync(target.fileno())
    part.rename(file)
    sync(file.parent)


def _unpack(file: Path, path: Path) -> None:
    """Write a backup (or a plain library file) to `path`, whole and checked, or not at all."""
    part = path.with_name(f"{path.name}.part")
    try:
        with _opened(file) as source, part.open("wb") as target:
            while block := source.read(BLOCK):
                target.write(block)
            target.flush()
            os.fsync(target.fileno())
        with contextlib.closing(connect(part, "rw")) as raw, telling(file):
            raw.execute("PRAGMA journal_mode = DELETE")
            if raw.execute("PRAGMA application_id").fetchone()[0] != APPLICATION:
                raise DamagedError(f"{file}: is no backup of a library")
            check_version(raw, file, "library")
            _check_quickly(raw, file)
        part.replace(path)
        sync(path.parent)
    except (OSError, EOFError, lzma.LZMAError) as error:
        raise LibraryError(f"{file}: cannot be restored ({error})") from error
    finally:
        part.unlink(missing_ok=True)


def _opened(file: Path) -> IO[bytes]:
    return lzma.open(file) if file.suffix == ".xz" else file.open("rb")


def _sweep(folder: Path) -> None:
    """Remove what killed backups have left."""
    for left in folder.glob("*part*"):
        if time.time() - left.stat().st_mtime > STALE_S:
            left.unlink(missing_ok=True)


def _thin_out(path: Path) -> None:
    """Keep the newest, one a week, and the size within bounds."""
    found = backups(path)
    kept: dict[tuple[int, int], Backup] = {}
    for backup in found[NEWEST:]:
        week = backup.made.isocalendar()[:2]
        if datetime.now(UTC) - backup.made < timedelta(weeks=WEEKS):
            kept.setdefault(week, backup)
    total = 0
    for k, backup in enumerate(found):
        wanted = k < NEWEST or backup in kept.values()
        total += backup.bytes if wanted else 0
        if not wanted or (total > LARGEST_BYTES and k >= 2):
            backup.file.unlink(missing_ok=True)


def _blocks(fd: int) -> Iterator[bytes]:
    while block := os.read(fd, BLOCK):
        yield block

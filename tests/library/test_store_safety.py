# SPDX-License-Identifier: GPL-3.0-or-later
"""A library that is damaged, empty, foreign, newer, locked or out of room says so in one line."""

import lzma
import resource
import sqlite3
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.library.model import Track
from app.library.store import (
    BusyError,
    DamagedError,
    Library,
    LibraryError,
    NewerError,
    NoRoomError,
    UnknownError,
    UnwritableError,
    database,
    safety,
)

TRACKS = 300


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A library of some pages, closed."""
    file = tmp_path / "library.db"
    with Library.open(file) as lib, lib.transaction():
        for k in range(TRACKS):
            lib.put(Track(f"/{k}", title=f"title {k}" * 5))
    return file


def damage(path: Path) -> None:
    """Overwrite pages in the middle."""
    with path.open("r+b") as file:
        file.seek(path.stat().st_size // 3)
        file.write(b"\xa5" * 40_000)


def count(path: Path) -> int:
    with Library.open(path) as lib:
        return sum(1 for _ in lib.paths())


def is_one_line(text: object) -> bool:
    return "\n" not in str(text) and str(text) != ""


def test_a_damaged_library_is_set_aside_and_the_newest_whole_backup_restored(path: Path) -> None:
    good = safety.back_up(path)
    late = datetime.now(UTC) + timedelta(minutes=1)
    bad = good.with_name(f"library-{late.strftime(safety.STAMP)}.db.xz")
    bad.write_bytes(good.read_bytes()[:5000])
    with Library.open(path) as lib:
        lib.put(Track("/after the backup"))
    damage(path)
    assert safety.check(path)
    with Library.open(path) as lib:
        assert is_one_line(lib.notice)
        assert good.name in lib.notice
        assert sum(1 for _ in lib.paths()) == TRACKS
    [aside] = path.parent.glob("library-damaged-*.db")
    assert aside.stat().st_size > 40_000
    assert aside.name in lib.notice
    assert safety.check(path) == []
    with Library.open(path) as lib:
        assert lib.notice == ""


def test_a_damaged_library_without_a_backup_is_kept_too(path: Path) -> None:
    path.write_bytes(b"not a database" * 1000)
    with pytest.raises(DamagedError):
        Library.open(path, read_only=True)
    with Library.open(path) as lib:
        assert "no backup that is whole" in lib.notice
    [aside] = path.parent.glob("library-damaged-*.db")
    assert aside.read_bytes().startswith(b"not a database")


@pytest.mark.parametrize("state", ["empty", "missing"])
def test_a_library_that_is_gone_comes_back_from_its_backup(path: Path, state: str) -> None:
    safety.back_up(path)
    path.unlink()
    if state == "empty":
        path.touch()
    with Library.open(path) as lib:
        assert f"it is {state}" in lib.notice
        assert is_one_line(lib.notice)
        assert lib.find("/7") is not None


def test_one_that_only_opens_the_library_does_not_wait_for_who_writes(path: Path) -> None:
    with Library.open(path) as first, first.transaction():
        first.put(Track("/a"))
        with Library.open(path, busy_s=0.05) as second:
            assert second.find("/7") is not None


def test_a_truncated_journal_loses_no_more_than_itself(path: Path) -> None:
    lib = Library.open(path)
    lib.put(Track("/kept"))
    journal = path.with_name("library.db-wal")
    size = journal.stat().st_size
    lib.put(Track("/lost"))
    raw, main = journal.read_bytes(), path.read_bytes()
    lib.close()
    path.write_bytes(main)
    journal.write_bytes(raw[: size + 2000])
    with Library.open(path) as again:
        assert again.notice == ""
        assert again.find("/kept") is not None
    assert safety.check(path) == []


def test_a_newer_library_is_left_alone(path: Path) -> None:
    with sqlite3.connect(path) as raw:
        raw.execute("PRAGMA user_version = 999")
    raw.close()
    before = path.read_bytes()
    for read_only in (False, True):
        with pytest.raises(NewerError, match="newer DJ Universe") as told:
            Library.open(path, read_only=read_only)
        assert is_one_line(told.value)
    assert path.read_bytes() == before
    assert not list(path.parent.glob("*damaged*"))


def test_a_database_of_another_program_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with sqlite3.connect(path) as raw:
        raw.execute("CREATE TABLE theirs (x)")
    raw.close()
    with pytest.raises(LibraryError, match="another program"):
        Library.open(path)


def test_an_older_library_is_backed_up_and_brought_up_to_date(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, all_of_them = tmp_path / "library.db", database.migrations
    old = {"library": all_of_them("library")[:1], "results": all_of_them("results")}
    monkeypatch.setattr(database, "migrations", old.__getitem__)
    with Library.open(path) as lib:
        lib.put(Track("/a"))
    step = tmp_path / "9999_more.sql"
    step.write_text("CREATE TABLE more (id INTEGER PRIMARY KEY);")
    broken = tmp_path / "10000_broken.sql"
    broken.write_text(
        "CREATE TABLE other (id INTEGER PRIMARY KEY); INSERT INTO nowhere VALUES (1);"
    )
    old["library"] = [*old["library"], (9999, step), (10_000, broken)]
    monkeypatch.setattr(safety, "migrations", old.__getitem__)
    with pytest.raises(LibraryError):
        Library.open(path)
    old["library"].pop()
    with Library.open(path) as lib:
        assert lib.find("/a") is not None
        assert lib.db.all("SELECT * FROM more") == []
        assert lib.db.all("SELECT name FROM sqlite_schema WHERE name = 'other'") == []
    assert len(safety.backups(path)) == 1  # the broken step came after the good one
    monkeypatch.undo()
    with pytest.raises(NewerError):
        Library.open(path)


def test_a_restored_backup_is_seen_by_those_that_have_the_library_open(path: Path) -> None:
    file = safety.back_up(path)
    lib = Library.open(path)
    lib.edit(5, title="changed")
    new = lib.put(Track("/new"))
    before = lib.revision()
    restored, former = safety.restore(path)
    assert restored == file
    assert lib.track(5).title == "title 4" * 5
    told = lib.changes(before)
    assert len(told.rows) == TRACKS
    assert told.gone == [new]
    lib.put(Track("/after"))  # and it can go on
    lib.close()
    assert former is not None
    safety.restore(path, former)  # nothing is lost: back to before
    with Library.open(path) as lib:
        assert lib.track(5).title == "changed"
        assert lib.find("/after") is None


def test_what_is_no_backup_is_not_restored(path: Path, tmp_path: Path) -> None:
    with pytest.raises(UnknownError, match="no backup"):
        safety.restore(path)
    other = tmp_path / "other.db"
    for content in (b"", b"x" * 9000, lzma.compress(b"x" * 9000), lzma.compress(b"y" * 9)[:40]):
        for name in ("other.db", "other.db.xz"):
            other = tmp_path / name
            other.write_bytes(content)
            with pytest.raises(LibraryError) as told:
                safety.restore(path, other)
            assert is_one_line(told.value)
    assert count(path) == TRACKS
    assert not list(tmp_path.glob(".restoring*"))


def test_a_damaged_library_is_not_backed_up(path: Path) -> None:
    damage(path)
    with pytest.raises(DamagedError):
        safety.back_up(path)
    assert safety.backups(path) == []
    assert list(path.with_name("backups").iterdir()) == []


def test_backups_stay_few_and_small(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first = safety.back_up(path)
    raw = first.read_bytes()
    for days in range(1, 100):
        made = datetime.now(UTC) - timedelta(days=days)
        first.with_name(f"library-{made.strftime(safety.STAMP)}.db.xz").write_bytes(raw)
    safety.back_up(path)
    found = safety.backups(path)
    assert safety.NEWEST + safety.WEEKS - 2 <= len(found) <= safety.NEWEST + safety.WEEKS + 1
    assert datetime.now(UTC) - found[-1].made < timedelta(weeks=safety.WEEKS)
    monkeypatch.setattr(safety, "LARGEST_BYTES", 3 * len(raw))
    newest = safety.back_up(path)
    assert 2 <= len(safety.backups(path)) <= 3
    assert safety.backups(path)[0].file == newest
    assert safety.back_up_daily(path) is None


def test_a_backup_is_made_once_a_day_when_something_changed(path: Path) -> None:
    assert safety.back_up_daily(path) is not None
    [backup] = safety.backups(path)
    old = datetime.now(UTC) - timedelta(days=2)
    backup.file.rename(backup.file.with_name(f"library-{old.strftime(safety.STAMP)}.db.xz"))
    assert safety.back_up_daily(path) is not None
    assert len(safety.backups(path)) == 2
    assert safety.back_up_daily(path.with_name("none.db")) is None


def test_a_backup_of_a_wrong_clock_keeps_no_other_from_being_made(path: Path) -> None:
    ahead = datetime.now(UTC) + timedelta(days=3000)
    wrong = safety.back_up(path)
    wrong.rename(wrong.with_name(f"library-{ahead.strftime(safety.STAMP)}.db.xz"))
    assert safety.back_up_daily(path) is not None
    assert safety.back_up_daily(path) is None
    assert len(safety.backups(path)) == 2


def test_a_clock_that_was_set_back_joins_no_steps_of_undo(path: Path) -> None:
    with Library.open(path) as lib:
        track = lib.put(Track("/clock.mp3", title="a"))
        for title in ("b", "c"):
            with lib.step("Title", joins_s=2.0):
                lib.put(replace(lib.track(track), title=title))
            lib.db.run("UPDATE edits SET at = '2990-01-01T00:00:00.000+00:00'")
        lib.undo()
        assert lib.track(track).title == "b"


def test_who_writes_for_too_long_is_not_waited_for_without_end(path: Path) -> None:
    with Library.open(path) as first, Library.open(path, busy_s=0.05) as second:
        with first.transaction():
            first.put(Track("/a"))
            with pytest.raises(BusyError, match="another program is writing"):
                second.put(Track("/b"))
            assert second.find("/a") is None  # readers do not wait
        second.put(Track("/b"))
    with database.only_one(path), pytest.raises(BusyError, match="another program is opening"):
        Library.open(path, busy_s=0.05)


def test_a_folder_that_may_not_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(UnwritableError, match="cannot be opened"):
        Library.open(tmp_path / "file" / "library.db")
    with pytest.raises(UnwritableError):
        Library.open(Path("/proc/self/library.db"))
    with pytest.raises(UnknownError, match="no library yet"):
        Library.open(tmp_path / "library.db", read_only=True)
    (tmp_path / "folder.db").mkdir()
    with pytest.raises(LibraryError):
        Library.open(tmp_path / "folder.db")


FILL = """
import resource, sys
from pathlib import Path
from app.library.model import Track
from app.library.store import Library, NoRoomError
lib = Library.open(Path(sys.argv[1]))
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]),) * 2)
done = 0
try:
    while True:
        lib.put(Track(f"/more {done}", comment="x" * 2000))
        done += 1
except NoRoomError as error:
    print(done, error)
try:
    lib.put(Track("/again", comment="x" * 100_000))
except NoRoomError as error:
    print(lib.db.raw.in_transaction, error)
"""


def test_a_disk_that_takes_no_more_loses_nothing_and_is_told(path: Path) -> None:
    room = path.stat().st_size + 300_000
    done = subprocess.run(
        [sys.executable, "-c", FILL, str(path), str(room)],
        capture_output=True,
        text=True,
        check=True,
    )
    first, second = done.stdout.splitlines()
    told = int(first.split()[0])
    assert told > 0
    assert "no more" in first or "full" in first
    assert second.startswith("False ")
    assert resource.RLIM_INFINITY  # this process has no such limit
    with Library.open(path) as lib:
        assert lib.notice == ""
        assert all(lib.find(f"/more {k}") for k in range(told))
    assert safety.check(path) == []


def test_errors_of_the_disk_are_one_line(tmp_path: Path) -> None:
    full = ("SQLITE_FULL", "SQLITE_IOERR_WRITE", "SQLITE_IOERR_SHMSIZE")
    for name, kind in ((name, NoRoomError) for name in full):
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorname = name
        told = database.told(error, tmp_path)
        assert isinstance(told, kind)
        assert is_one_line(told)

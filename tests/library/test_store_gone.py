# SPDX-License-Identifier: GPL-3.0-or-later
"""The file of an open library is deleted, replaced, or its drive is gone."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.library.model import Track
from app.library.store import Library, LibraryError, UnwritableError, database

FILES = ("library.db", "library.db-wal", "library.db-shm")


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library.db") as opened:
        opened.put(Track("/a", title="before"))
        yield opened


def titles(path: Path) -> list[str]:
    with Library.open(path, read_only=True) as other:
        return sorted(title for (title,) in other.db.all("SELECT title FROM tracks"))


@pytest.mark.parametrize(
    "deleted", [FILES, FILES[:1], (*FILES, "results.db", "results.db-wal", "results.db-shm")]
)
def test_a_library_deleted_while_it_is_open_is_written_again(
    library: Library, deleted: tuple[str, ...]
) -> None:
    path = library.db.path
    with Library.open(path) as other:
        for name in deleted:
            path.with_name(name).unlink()
        library.put(Track("/b", title="after"))
        other.put(Track("/c", title="by another"))
        assert titles(path) == ["after", "before", "by another"]
    with Library.open(path) as again:
        assert again.notice == ""


def test_who_only_reads_a_library_that_was_replaced_sees_the_other_one(
    library: Library, tmp_path: Path
) -> None:
    path = library.db.path
    with Library.open(tmp_path / "other" / "library.db") as other:
        other.put(Track("/x", title="another"))
    with Library.open(path, read_only=True) as reader:
        for name in FILES:
            path.with_name(name).unlink()
        assert reader.db.value("SELECT title FROM tracks") == "before"
        shutil.copy(other.db.path, path)
        assert reader.db.value("SELECT title FROM tracks") == "another"
    library.put(Track("/b", title="after"))
    assert titles(path) == ["after", "another"]


def test_garbage_in_the_place_of_an_open_library_is_told_and_not_written(library: Library) -> None:
    path = library.db.path
    for name in FILES:
        path.with_name(name).unlink()
    path.write_bytes(b"garbage" * 4096)
    with pytest.raises(LibraryError, match=r"library\.db"):
        library.put(Track("/b"))
    assert path.read_bytes() == b"garbage" * 4096
    path.unlink()
    library.put(Track("/b", title="after"))
    assert titles(path) == ["after", "before"]


def test_a_library_whose_drive_is_gone_is_not_made_on_another_one(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = library.db.path
    shutil.rmtree(path.parent)
    monkeypatch.setattr(library.db, "_file", (-1, 1))
    with pytest.raises(UnwritableError, match="its drive is gone"):
        library.put(Track("/b"))
    assert not path.parent.exists()
    assert database._identity(path) is None

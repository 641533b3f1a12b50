# SPDX-License-Identifier: GPL-3.0-or-later
"""The index that is kept on disk is used when it is right, and never when it is not."""

import errno
import random
import shutil

import pytest

from app.library.model import Track
from app.library.search import kept
from app.library.search.orders import SORTED
from app.library.search.server import reader
from app.library.search.server.reader import Reader
from app.library.store import Library
from app.library.store.rows import Rows


@pytest.fixture(autouse=True)
def few_rows_are_worth_it(monkeypatch):
    monkeypatch.setattr(reader, "WORTH_KEEPING", 1)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "library.db"


@pytest.fixture
def keep(tmp_path):
    return tmp_path / "cache" / "search-index"


@pytest.fixture
def library(path):
    with Library.open(path) as made:
        for n in range(50):
            made.put(Track(f"/m/{n}.mp3", title=f"Söng {n}", bpm=100.0 + n))
        yield made


@pytest.fixture
def asked(monkeypatch):
    """From which revision on rows were read."""
    found, rows = [], Rows.rows
    monkeypatch.setattr(Rows, "rows", lambda s, since=0: (found.append(since), rows(s, since))[1])
    return found


def start(path, keep):
    """What a program that starts now shows; it keeps its index."""
    with Library.open(path, read_only=True) as library:
        index = Reader(library, keep=keep)
        snapshot = index.read()
        for name in SORTED:
            snapshot.order(name)
        index.keep()
    order = snapshot.order("title").listed(snapshot.alive, descending=False)
    return [snapshot.track(int(row)).texts["title"] for row in order]


def test_the_second_start_reads_only_what_has_changed(library, path, keep, asked):
    first = start(path, keep)
    assert start(path, keep) == first
    library.edit(1, title="Changed")
    library.delete_tracks([2])
    third = start(path, keep)
    assert "Changed" in third
    assert len(third) == 49
    assert asked[0] == 0
    assert all(asked[1:])


def test_few_changes_are_not_written_again(library, path, keep, monkeypatch):
    start(path, keep)
    monkeypatch.setattr(reader, "WORTH_KEEPING", 10)
    before = keep.read_bytes()
    library.edit(1, title="Changed")
    start(path, keep)
    assert keep.read_bytes() == before


def test_another_library_in_the_same_place_is_read_anew(library, path, keep, tmp_path):
    start(path, keep)
    other = tmp_path / "other" / "library.db"
    with Library.open(other) as made:
        made.put(Track("/m/x.mp3", title="Other"))
    library.close()
    for name in ("library.db-wal", "library.db-shm"):
        (tmp_path / name).unlink(missing_ok=True)
    other.replace(path)
    assert start(path, keep) == ["Other"]


@pytest.mark.parametrize("more", [0, 1, 5])
def test_a_backup_written_over_the_library_is_read_anew(path, keep, tmp_path, more):
    with Library.open(path) as library:
        library.put(Track("/m/a.mp3", title="Old"))
    shutil.copy(path, tmp_path / "backup.db")
    with Library.open(path) as library:
        library.edit(1, title="New")
        library.put(Track("/m/b.mp3", title="Later"))
    assert start(path, keep) == ["Later", "New"]
    path.write_bytes((tmp_path / "backup.db").read_bytes())  # the same file, an older history
    with Library.open(path) as library:
        for n in range(more):
            library.put(Track(f"/m/c{n}.mp3", title=f"Since {n}"))
    assert start(path, keep) == ["Old", *(f"Since {n}" for n in range(more))]


def test_a_damaged_index_is_not_used(library, path, keep):
    whole = start(path, keep)
    good, rng = keep.read_bytes(), random.Random(3)
    for trial in range(60):
        bad = bytearray(good)
        match trial % 4:
            case 0:
                del bad[rng.randrange(len(bad)) :]
            case 1:
                bad[rng.randrange(len(bad))] ^= 1 << rng.randrange(8)
            case 2:
                bad[rng.randrange(400)] = rng.randrange(256)
            case 3:
                bad = bytearray(rng.randbytes(rng.randrange(2000)))
        keep.write_bytes(bad)
        assert start(path, keep) == whole


def test_an_index_of_another_format_is_not_used(library, path, keep, asked, monkeypatch):
    start(path, keep)
    monkeypatch.setattr(kept, "MADE_BY", "another")
    start(path, keep)
    assert asked == [0, 0]


def test_a_cache_that_cannot_be_written_is_done_without(library, path, tmp_path):
    (tmp_path / "file").write_text("no folder")
    assert len(start(path, tmp_path / "file" / "search-index")) == 50


def test_a_full_disk_is_not_filled_again_at_each_look(library, path, keep, monkeypatch):
    tried = []

    def full(*_):
        tried.append(1)
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(kept, "write", full)
    with Library.open(path, read_only=True) as other:
        index = Reader(other, keep=keep)
        index.read()
        for _ in range(5):
            index.keep()
        assert len(tried) == 1
        library.edit(1, title="Changed")  # so much has changed that it is worth another try
        index.read()
        index.keep()
        assert len(tried) == 2

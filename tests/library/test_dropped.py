# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that are dropped on the library become tracks."""

import pytest

from app.library.dropped import put, read_tags
from app.library.scan import pool
from app.library.scan.pool import End, Pool
from app.library.store import Library, LibraryError
from tests.library.scan_files import song

TESTS = "tests.library.scan_files"
FILES = ["/m/1.mp3", "/m/2.mp3", "/m/3.mp3"]


@pytest.fixture
def library(tmp_path):
    with Library.open(tmp_path / "library.db") as made:
        yield made


def test_those_that_are_known_stay_and_the_others_are_made(library):
    first, made = put(library, FILES[1:2])
    assert made == FILES[1:2]
    ids, made = put(library, FILES)
    assert made == [FILES[0], FILES[2]]
    assert ids[1] == first[0]
    assert [library.track(one).path for one in ids] == FILES
    assert library.track(ids[0]).title == "1"


def test_a_library_that_fails_in_the_midst_has_none_of_them(library, monkeypatch):
    whole = Library.put

    def full(self, track):
        if track.path == FILES[2]:
            raise LibraryError("the disk is full")
        return whole(self, track)

    monkeypatch.setattr(Library, "put", full)
    with pytest.raises(LibraryError):
        put(library, FILES)
    assert [library.find(file) for file in FILES] == [None] * 3


def lengths(library, files):
    """Of tracks whose tags were read."""
    return [library.track(library.find(file)).seconds > 0 for file in files]


def test_a_file_that_kills_its_reader_costs_no_other_its_tags(library, tmp_path, monkeypatch):
    monkeypatch.setattr(pool, "END_S", 60.0)  # a worker of ours ends, however late
    files = [str(song(tmp_path / name)) for name in ("a.wav", "poison.wav", "b.wav", "c.wav")]
    put(library, files)
    read_tags(library, files, f"{TESTS}:die_at_some")
    assert lengths(library, files) == [True, False, True, True]
    assert library.track(library.find(files[1])).title == "poison"


def test_a_drive_that_hangs_is_waited_for_once(library, monkeypatch):
    asked = []

    def hangs(self, task):
        asked.append(task.of)
        return [], End.HUNG

    monkeypatch.setattr(Pool, "do", hangs)
    put(library, FILES)
    read_tags(library, FILES)
    assert asked == [FILES]

# SPDX-License-Identifier: GPL-3.0-or-later
"""The search index is told of every change, whoever makes it; results are kept apart."""

import sqlite3
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

import pytest

from app.library.model import Cue, CueKind, Grid, Key, NodeKind, Track
from app.library.store import Library, LibraryError, Row
from app.library.store.database import results_of


@pytest.fixture
def lib(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library.db") as library:
        yield library


def test_a_row_says_all_that_the_list_shows(lib: Library) -> None:
    track = Track(
        "/a\udcff.mp3",
        *("Title", "Artist", "Album", "Various", "Composer", "Remixer"),
        label="Label",
        genre="House",
        grouping="warm",
        comment="long",
        year=1999,
        seconds=200.5,
        bit_rate=320_000,
        bpm=128.5,
        key=Key(9, minor=True),
        rating=80,
        color=0xFF0000,
        tags=("a", "b, c"),
        added="2020-01-02",
    )
    number = lib.put(track)
    lib.set_found(number, energy=6.5, vocal=0.25)
    [row] = lib.rows()
    for name in {field.name for field in fields(Track)} & set(Row._fields) - {"key", "tags"}:
        assert getattr(row, name) == getattr(track, name), name
    assert (row.id, row.key, row.tags) == (number, track.key.index, "a, b, c")
    assert (row.energy, row.vocal, row.missing) == (6.5, 0.25, 0)
    assert (row.analysed, row.revision) == ("", lib.revision())


def test_the_view_has_the_columns_of_the_row_in_their_order(lib: Library) -> None:
    names = [name for _, name, *_ in lib.db.all("PRAGMA table_info(rows)")]
    assert tuple(names) == Row._fields


def test_each_change_is_told_once_and_nothing_else(lib: Library) -> None:
    a, b = lib.put(Track("/a")), lib.put(Track("/b", artist="B"))
    changes = [
        lambda: lib.edit(b, rating=40),
        lambda: lib.replace_name("artist", "B", "C"),
        lambda: lib.set_missing([b], True),
        lambda: lib.set_found(b, bpm=100.0),
        lambda: lib.set_grid(b, Grid.constant(101.0, 0.0)),
        lambda: lib.played(lib.start_set(), b, "2024-01-01T20:00:00Z"),
        lambda: lib.put_analysis(b, "beats", "1", {"x": 1}),
        lib.undo,
    ]
    for change in changes:
        before = lib.revision()
        change()
        told = lib.changes(before)
        assert [row.id for row in told.rows] == [b]
        assert told.revision == lib.revision() > before
    before = lib.revision()
    lib.put(Track("/a"))
    lib.set_cues(a, [Cue(CueKind.HOT, 1.0)])
    lib.edit(a, rating=None)
    assert lib.changes(before).rows == []


def test_what_is_deleted_is_told_until_it_comes_back(lib: Library) -> None:
    number = lib.put(Track("/a"))
    before = lib.revision()
    lib.delete_tracks([number])
    assert (lib.changes(before).gone, lib.changes(lib.revision()).gone) == ([number], [])
    lib.undo()
    assert lib.changes(before).gone == []
    assert [row.id for row in lib.changes(before).rows] == [number]


def test_changes_of_other_programs_are_seen(lib: Library, tmp_path: Path) -> None:
    number = lib.put(Track("/a", title="old"))
    before = lib.revision()
    other = sqlite3.connect(tmp_path / "library.db")
    other.execute("UPDATE tracks SET title = 'new'")
    other.commit()
    other.close()
    assert [(row.id, row.title) for row in lib.changes(before).rows] == [(number, "new")]


def test_changes_of_lists_and_of_the_set_have_counters_of_their_own(lib: Library) -> None:
    number = lib.put(Track("/a"))
    tracks, lists, plays = lib.revision(), lib.lists_revision(), lib.plays_revision()
    crate = lib.add_list("crate", NodeKind.CRATE)
    lib.insert(crate, [number])
    assert lib.lists_revision() == lists + 2
    assert (lib.revision(), lib.plays_revision()) == (tracks, plays)
    lib.played(lib.start_set(), number, "2024-01-01T20:00:00Z")
    assert lib.plays_revision() == plays + 1


def test_results_come_back_as_they_were_put(lib: Library) -> None:
    number = lib.put(Track("/a"))
    lib.put_analysis(number, "beats", "1", {"tempo": 128.0, "beats": [0.5, 1.0]})
    lib.put_analysis(number, "wave", "2", b"\0\xff" * 1000)
    assert lib.analysis(number, "beats") == {"tempo": 128.0, "beats": [0.5, 1.0]}
    assert lib.analysis(number, "wave") == b"\0\xff" * 1000
    assert lib.analysis(number, "key") is None
    assert lib.analyses(number) == {"beats": "1", "wave": "2"}
    lib.delete_tracks([number])
    assert lib.drop_results() == 2


def test_what_is_to_be_analysed_comes_oldest_first_and_without_missing_files(lib: Library) -> None:
    a, b, c, d = (lib.put(Track(f"/{name}")) for name in "abcd")
    for number in (b, a):
        lib.put_analysis(number, "beats", "1", {})
    lib.put_analysis(c, "beats", "2", {})
    lib.set_missing([d], True)
    e = lib.put(Track("/e"))
    found = lib.to_analyse("2", ["beats"])
    assert found[0] == e
    assert sorted(found[1:]) == [a, b]
    assert c in lib.to_analyse("2", ["beats", "key"])


def test_damaged_results_are_made_again(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with Library.open(path) as lib:
        number = lib.put(Track("/a"))
        lib.put_analysis(number, "beats", "1", {"x": 1})
    results_of(path).write_bytes(b"no database at all" * 100)
    with Library.open(path) as lib:
        assert "results-damaged" in lib.notice
        assert lib.to_analyse("1", ["beats"]) == [number]
        lib.put_analysis(number, "beats", "1", {"x": 2})
        assert lib.analysis(number, "beats") == {"x": 2}


def test_a_reader_may_not_write(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with Library.open(path) as lib:
        lib.put(Track("/a"))
    with Library.open(path, read_only=True) as reader:
        assert reader.track(1).path == "/a"
        with pytest.raises(LibraryError, match="may not be written"):
            reader.put(Track("/b"))

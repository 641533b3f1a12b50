# SPDX-License-Identifier: GPL-3.0-or-later
"""Tracks in the library come back as they were put, and keep what nobody replaced."""

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.library.model import Anchor, Cue, CueKind, Grid, Key, NodeKind, Origin, Track
from app.library.store import Library, LibraryError, UnknownError

TEXT = st.text(max_size=12)
WHOLE = st.integers(0, 2**40)
REAL = st.floats(allow_nan=False, allow_infinity=False)
COLOR = st.none() | st.integers(0, 0xFFFFFF)
LEAF = st.none() | st.booleans() | st.integers(-(2**60), 2**60) | REAL | TEXT
JSON = st.recursive(
    LEAF, lambda v: st.lists(v, max_size=3) | st.dictionaries(TEXT, v, max_size=3), max_leaves=5
)
CUES = st.builds(
    Cue,
    kind=st.sampled_from(CueKind),
    start_s=REAL,
    end_s=st.none() | REAL,
    slot=st.none() | st.integers(0, 99),
    loop_slot=st.booleans(),
    name=TEXT,
    color=COLOR,
    length_beats=st.none() | REAL,
    locked=st.booleans(),
    active=st.booleans(),
    order=st.integers(-9, 99),
    source=TEXT,
    raw=st.dictionaries(TEXT, JSON, max_size=2),
)


@st.composite
def grids(draw: st.DrawFn) -> Grid:
    times = sorted(draw(st.sets(st.floats(-10, 9000), min_size=1, max_size=4)))
    first = draw(st.integers(-1000, 1000))
    anchors = tuple(Anchor(at, first + 7 * k) for k, at in enumerate(times))
    bpm = draw(st.floats(1, 999))
    confidence = draw(st.none() | st.floats(0, 1))
    return Grid(anchors, bpm, draw(st.booleans()), draw(st.integers(1, 9)), draw(TEXT), confidence)


NAMES = (
    *("title", "artist", "album", "album_artist", "composer", "remixer", "producer", "label"),
    *("genre", "grouping", "comment", "mix", "catalogue_number", "codec", "key_text"),
    *("last_played", "added", "modified"),
)
NUMBERS = (
    *("year", "track_number", "track_count", "disc_number", "rate", "channels", "bit_rate"),
    *("size", "play_count"),
)
PATHS = st.binary(min_size=1, max_size=20).map(
    lambda raw: "/" + raw.replace(b"\0", b"").decode("utf-8", "surrogateescape")
)
TRACKS = st.builds(
    Track,
    path=PATHS,
    **dict.fromkeys(NAMES, TEXT),
    **dict.fromkeys(NUMBERS, WHOLE),
    seconds=REAL,
    bpm=REAL,
    key=st.none() | st.builds(Key, st.integers(0, 11), st.booleans()),
    rating=st.none() | st.integers(0, 100),
    color=COLOR,
    gain_db=st.none() | REAL,
    peak=st.none() | REAL,
    tags=st.lists(TEXT, max_size=3).map(tuple),
    grid=st.none() | grids(),
    grid_locked=st.booleans(),
    cues=st.lists(CUES, max_size=3).map(tuple),
    origin=st.none() | st.builds(Origin, TEXT, TEXT, REAL),
    extras=st.dictionaries(TEXT, JSON, max_size=3),
)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """One library for all examples of hypothesis: to make one takes longer than an example."""
    with Library.open(tmp_path_factory.mktemp("shared") / "library.db") as library:
        yield library


def empty(lib: Library) -> None:
    lib.delete_tracks([number for number, _ in lib.every()])


@pytest.fixture
def lib(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library.db") as library:
        yield library


@given(tracks=st.lists(TRACKS, min_size=1, max_size=4, unique_by=lambda track: track.path))
@settings(max_examples=40, deadline=None)
def test_a_track_comes_back_as_it_was_put(shared: Library, tracks: list[Track]) -> None:
    lib = shared
    empty(lib)
    with lib.transaction():
        ids = {track.path: lib.put(track, keep=False) for track in tracks}
    assert [lib.track(ids[track.path]) for track in tracks] == tracks
    assert dict(lib.every()) == {ids[track.path]: track for track in tracks}


@given(old=TRACKS, new=TRACKS)
@settings(max_examples=30, deadline=None)
def test_what_a_track_does_not_know_stays_as_it_is_stored(
    shared: Library, old: Track, new: Track
) -> None:
    lib = shared
    empty(lib)
    old = dataclasses.replace(old, grid_locked=False)
    new = dataclasses.replace(new, path=old.path)
    number = lib.put(old)
    assert lib.put(new) == number
    got = lib.track(number)
    for field in dataclasses.fields(Track):
        was, told, now = (getattr(t, field.name) for t in (old, new, got))
        if field.name == "extras":
            assert now == {**was, **told}
        else:
            silent = told in ("", 0, None, (), False) and field.name not in ("rating", "color")
            silent = silent and not (field.name in ("gain_db", "peak") and told == 0)
            assert now == (was if silent or told is None else told), field.name


def test_a_locked_grid_stays_when_a_track_is_put_or_analysed(lib: Library) -> None:
    mine = Grid.constant(120.0, 0.5)
    number = lib.put(Track("/a", grid=mine, bpm=120.0))
    lib.set_grid(number, mine, locked=True)
    lib.put(Track("/a", grid=Grid.constant(90.0, 0.1), bpm=90.0), keep=False)
    lib.set_found(number, grid=Grid.constant(60.0, 0.0), bpm=60.0, energy=7.0)
    assert (lib.track(number).grid, lib.track(number).bpm) == (mine, 120.0)
    assert lib.is_locked(number)
    lib.set_grid(number, Grid.constant(121.0, 0.5), locked=False)
    assert lib.track(number).bpm == 121.0


def test_what_was_set_by_hand_stays_when_the_file_is_scanned_or_analysed(lib: Library) -> None:
    number = lib.put_file("/a", Track("/a", title="of the file", genre="Pop"), b"x", 1, 2)
    lib.edit(number, title="mine", key=Key(0, minor=False))
    lib.put_file("/a", Track("/a", title="of the file", genre="Rock"), b"x", 3, 4)
    lib.set_found(number, key=Key(9, minor=True), gain_db=-3.0)
    track = lib.track(number)
    assert (track.title, track.genre, track.key, track.gain_db) == (
        *("mine", "Rock"),
        *(Key(0, minor=False), -3.0),
    )
    lib.set_written(number, ["title"])
    lib.put_file("/a", Track("/a", title="of the file 2"), b"x", 5, 6)
    assert lib.track(number).title == "of the file 2"


def test_many_tracks_are_edited_and_undone_in_one_step_also_after_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "library.db"
    with Library.open(path) as lib:
        ids = [lib.put(Track(f"/{k}", artist="A", rating=20)) for k in range(5)]
        assert lib.edit(ids, rating=100, genre="House", tags=("warm", "late")) == 5
        assert lib.edit(ids, rating=100) == 0  # nothing changed, nothing to undo
        number = lib.start_set()
        lib.played(number, ids[0], "2024-01-01T22:00:00Z")
    with Library.open(path) as lib:
        assert lib.undo() == "5 tracks: rating, genre, tags"
        track = lib.track(ids[0])
        assert (track.rating, track.genre, track.tags, track.play_count) == (20, "", (), 1)
        assert lib.undo() is None
    with Library.open(path) as lib:
        assert lib.redo() == "5 tracks: rating, genre, tags"
        assert lib.track(ids[4]).tags == ("warm", "late")
        assert lib.redo() is None


def test_a_new_edit_ends_what_could_be_done_again(lib: Library) -> None:
    number = lib.put(Track("/a"))
    lib.edit(number, title="one")
    lib.undo()
    lib.edit(number, title="two")
    assert lib.redo() is None
    assert [edit.name for edit in lib.edits()] == ["title"]


def test_a_deleted_track_comes_back_with_all_that_it_had(lib: Library) -> None:
    cue = Cue(CueKind.HOT, 1.5, slot=0, name="drop", raw={"bytes": [1, 2]})
    track = Track("/a", artist="A", cues=(cue,), grid=Grid.constant(128, 0), extras={"x": {"y": 1}})
    number, other = lib.put_file("/a", track, b"hash", 1, 2), lib.put(Track("/b"))
    track = lib.track(number)
    crate = lib.add_list("Friday", NodeKind.CRATE)
    lib.insert(crate, [other, number, other])
    lib.relate(number, other)
    note = lib.add_note(number, "mind the vocal", 63.0)
    lib.played(lib.start_set(), number, "2024-01-01T22:00:00Z")
    before = lib.track(number)
    assert lib.delete_tracks([number]) == 1
    assert lib.find("/a") is None
    assert lib.entries(crate) == [other, other]
    with pytest.raises(UnknownError, match=f"no track {number}"):
        lib.track(number)
    lib.undo()
    assert lib.track(number) == before
    assert lib.entries(crate) == [other, number, other]
    assert [r.track_id for r in lib.related(other)] == [number]
    assert lib.notes(number) == [(note, 63.0, "mind the vocal")]
    assert lib.same_sound(b"hash") == [number]
    assert lib.plays(lib.history()[0].id)[0].track_id == number
    assert track.path == before.path


def test_an_artist_that_is_renamed_or_merged_is_renamed_everywhere(lib: Library) -> None:
    a = lib.put(Track("/a", artist="Beatles", album="Help", album_artist="Beatles"))
    b = lib.put(Track("/b", artist="The Beatles", album="Help", album_artist="The Beatles"))
    c = lib.put(Track("/c", artist="X", remixer="Beatles"))
    assert lib.replace_name("artist", "Beatles", "The Beatles") == 2
    assert [lib.track(a).artist, lib.track(a).album_artist] == ["The Beatles"] * 2
    assert lib.track(c).remixer == "The Beatles"
    assert lib.names("artist") == [("The Beatles", 2), ("X", 1)]
    assert lib.names("album") == [("Help", 2)]
    lib.undo()
    assert [lib.track(a).artist, lib.track(c).remixer] == ["Beatles"] * 2
    assert lib.track(b).artist == "The Beatles"
    lib.replace_name("album", "Help", "Help!")
    assert (lib.track(a).album, lib.track(a).album_artist) == ("Help!", "Beatles")
    with pytest.raises(UnknownError, match="no genre 'Polka'"):
        lib.replace_name("genre", "Polka", "")


def test_a_file_that_moved_keeps_its_history(lib: Library) -> None:
    number = lib.put_file("/old/a.mp3", Track("/old/a.mp3", title="T", rating=80), b"h", 1, 2)
    lib.played(lib.start_set(), number, "2024-01-01T22:00:00Z")
    lib.set_missing([number], True)
    moved = lib.put_file("/new/a.mp3", Track("/new/a.mp3", title="T"), b"h", 3, 2)
    track = lib.track(moved)
    assert (moved, track.path, track.rating, track.play_count) == (number, "/new/a.mp3", 80, 1)
    assert lib.missing() == []
    here = {"/new/a.mp3"}
    copy = lib.put_file("/c.mp3", Track("/c.mp3"), b"h", 1, 2, gone=lambda path: path not in here)
    assert copy != number  # the other one is still there: a copy, not a move
    assert [seen.path for seen in lib.paths("/new")] == ["/new/a.mp3"]


def test_numbers_that_are_none_and_half_characters_do_not_stop_a_track(lib: Library) -> None:
    number = lib.put(
        Track("/a", title="x\ud800y", bpm=float("nan"), gain_db=float("inf"), peak=1.0)
    )
    track = lib.track(number)
    assert (track.title, track.bpm, track.gain_db, track.peak) == ("x?y", 0.0, None, 1.0)
    with pytest.raises(LibraryError, match="too large"):
        lib.put(Track("/b", size=2**70))
    assert lib.find("/b") is None


@pytest.mark.parametrize("path", ["", "/a\0b", "/\ud800"])
def test_what_is_no_path_is_refused(lib: Library, path: str) -> None:
    with pytest.raises(LibraryError, match="no path"):
        lib.put(Track(path))


@pytest.mark.parametrize("path", ["/a\nb.mp3", "/😀.mp3", "/a\udcff\udc80.mp3", "/ü" + "x" * 3000])
def test_any_name_of_a_file_is_kept(lib: Library, path: str) -> None:
    number = lib.put(Track(path, title="T"))
    assert lib.find(path) == number
    assert lib.track(number).path == path
    assert [row.path for row in lib.rows()] == [path]
    assert [seen.path for seen in lib.paths()] == [path]
    lib.set_path(number, path + "2")
    lib.undo()
    assert lib.find(path) == number


def test_a_part_of_a_transaction_that_fails_leaves_the_rest(lib: Library) -> None:
    with lib.transaction():
        a = lib.put(Track("/a"))
        with pytest.raises(LibraryError):
            lib.put(Track("/b", cues=(Cue(CueKind.HOT, 0.0, slot=2**80),)))
        b = lib.put(Track("/c"))
    assert [seen.id for seen in lib.paths()] == [a, b]


def test_fields_that_cannot_be_edited_are_named(lib: Library) -> None:
    number = lib.put(Track("/a"))
    with pytest.raises(LibraryError, match="path"):
        lib.edit(number, path="/b")

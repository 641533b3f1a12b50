# SPDX-License-Identifier: GPL-3.0-or-later
"""Sets are kept as they were played, and teach what goes well with what."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.library.model import Track
from app.library.store import Library, LibraryError, UnknownError

START = datetime(2024, 5, 1, 22, 0, tzinfo=UTC)


def at(minutes: float) -> str:
    return (START + timedelta(minutes=minutes)).isoformat(timespec="milliseconds")


@pytest.fixture
def lib(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library.db") as library:
        for name in "abc":
            library.put(Track(f"/{name}", title=name.upper(), artist="X"))
        yield library


def test_a_set_is_a_list_of_plays_that_are_counted(lib: Library) -> None:
    number = lib.start_set("Wedding", at(0))
    first = lib.played(number, 1, at(1), 0, 30.0)
    assert lib.played(number, 1, at(1), 0, 200.0) == first  # the same one, heard for longer
    lib.played(number, 2, at(4), 1, 100.0)
    lib.played(number, 1, at(8), 0, 60.0)
    assert [(p.track_id, p.deck, p.seconds) for p in lib.plays(number)] == [
        (1, 0, 200.0),
        (2, 1, 100.0),
        (1, 0, 60.0),
    ]
    assert lib.plays(number)[0].title == "X - A"
    assert (lib.track(1).play_count, lib.track(1).last_played) == (2, at(8))
    assert lib.played_in(number) == {1, 2}
    assert lib.played_in(None) == frozenset()
    [listed] = lib.history()
    assert (listed.name, listed.tracks) == ("Wedding", 3)
    lib.rename_set(number, "Anna and Ben")
    assert lib.history()[0].name == "Anna and Ben"
    assert lib.undo() == "rename a set to Anna and Ben"


def test_a_set_goes_on_until_a_long_pause(lib: Library) -> None:
    assert lib.current_set(at(0)) is None
    number = lib.start_set(at=at(0))
    assert lib.current_set(at(100)) == number
    lib.played(number, 1, at(100), 0, 300.0)
    assert lib.current_set(at(280)) == number
    assert lib.current_set(at(290)) is None


def test_tracks_played_one_after_the_other_are_related_and_habits_fade(lib: Library) -> None:
    for day in range(3):
        number = lib.start_set(at=at(day * 1440))
        lib.played(number, 1, at(day * 1440), 0)
        lib.played(number, 2, at(day * 1440 + 5), 1)
    lib.played(number, 3, at(2 * 1440 + 9), 0)
    best, second = lib.related(2, at(2 * 1440 + 10))
    assert (best.track_id, best.after, best.times) == (1, False, 3)
    assert 2.9 < best.weight <= 3.0
    assert (second.track_id, second.after, second.times) == (3, True, 1)
    later = lib.related(2, at(2 * 1440 + 365 * 1440 + 10))[0].weight
    assert later == pytest.approx(best.weight / 2, rel=0.01)


def test_the_same_track_twice_is_no_relation_and_sets_are_apart(lib: Library) -> None:
    number = lib.start_set(at=at(0))
    lib.played(number, 1, at(0))
    lib.played(number, 1, at(5))
    other = lib.start_set(at=at(900))
    lib.played(other, 2, at(900))
    assert lib.related(1) == []
    assert lib.related(2) == []


def test_relations_by_hand_stand_beside_learnt_ones_and_are_undone(lib: Library) -> None:
    number = lib.start_set(at=at(0))
    lib.played(number, 1, at(0))
    lib.played(number, 2, at(5))
    lib.relate(1, 2, weight=5.0)
    assert [(r.by, r.weight) for r in lib.related(1, at(5))] == [("user", 5.0), ("history", 1.0)]
    lib.unrelate(2, 1)
    assert lib.related(1) == []
    lib.undo()
    lib.undo()
    assert [r.by for r in lib.related(1)] == ["history"]
    with pytest.raises(LibraryError, match="itself"):
        lib.relate(1, 1)


def test_a_time_that_is_none_is_refused_whole(lib: Library) -> None:
    number = lib.start_set(at=at(0))
    lib.played(number, 1, at(0))
    lib.played(number, 2, at(1))
    lib.played(number, 1, at(2))
    with pytest.raises(LibraryError, match="no date and time"):
        lib.played(number, 2, "today")
    assert len(lib.plays(number)) == 3


def evening(lib: Library) -> tuple[int, list[int]]:
    """A set in which one track was played twice."""
    a, b = (lib.put(Track(f"/m/{n}.mp3", title=n)) for n in "ab")
    number = lib.start_set("Club", at="2024-05-03T20:00:00Z")
    for minute, track in enumerate((a, b, a)):
        lib.played(number, track, f"2024-05-03T20:0{minute}:00Z", seconds=60.0)
    return number, [play.id for play in lib.plays(number)]


def test_entries_of_a_set_are_taken_out_and_brought_back(lib: Library) -> None:
    number, plays = evening(lib)
    before = lib.plays(number)
    assert lib.delete_plays(plays[1:]) == 2
    assert [play.id for play in lib.plays(number)] == plays[:1]
    assert lib.undo() == "take out of a set"
    assert lib.plays(number) == before


def test_a_set_is_deleted_and_brought_back_whole(lib: Library) -> None:
    number, _ = evening(lib)
    other = lib.start_set("Bar", at="2024-05-01T20:00:00Z")
    before = (lib.history(), lib.plays(number))
    lib.delete_set(number)
    assert [one.id for one in lib.history()] == [other]
    assert lib.plays(number) == []
    assert lib.undo() == "delete the set Club"
    assert (lib.history(), lib.plays(number)) == before
    assert lib.redo() == "delete the set Club"
    assert [one.id for one in lib.history()] == [other]
    with pytest.raises(UnknownError):
        lib.delete_set(number)


def test_deleting_history_leaves_how_often_tracks_were_played(lib: Library) -> None:
    number, _ = evening(lib)
    first = lib.plays(number)[0].track_id
    assert first is not None
    lib.delete_set(number)
    assert lib.track(first).play_count == 2
    assert lib.related(first)


def test_who_shows_the_history_sees_each_of_its_edits(lib: Library) -> None:
    number, plays = evening(lib)
    for edit in (
        lambda: lib.rename_set(number, "Night"),
        lib.undo,
        lambda: lib.delete_plays(plays[:1]),
        lib.undo,
        lambda: lib.delete_set(number),
        lib.undo,
        lib.redo,
    ):
        before = lib.plays_revision()
        edit()
        assert lib.plays_revision() > before


def test_music_that_plays_on_in_a_deleted_set_begins_another_one(lib: Library) -> None:
    number, _ = evening(lib)
    lib.delete_set(number)
    assert lib.current_set("2024-05-03T20:05:00Z") is None

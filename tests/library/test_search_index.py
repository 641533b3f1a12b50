# SPDX-License-Identifier: GPL-3.0-or-later
"""The index is the library, however it came to what it is."""

import random

import numpy as np
import pytest

from app.library.model import NodeKind, Track
from app.library.search import Context, Follower, Index, Search, parse
from app.library.search.orders import SORTED
from app.library.search.server.reader import Reader
from app.library.store import Library
from tests.library.search_rows import fresh, listed, numbers_of, row, rows, same, value, wait

TEXTS = ("title", "artist", "genre")


def test_an_index_that_was_changed_is_one_that_was_made_anew():
    rng, index = random.Random(4), Index()
    have = {r.id: r for r in rows(200)}
    index.add(have.values())
    first = index.snapshot()
    for name in SORTED:
        first.order(name)
    before = listed(first, "title")
    for step in range(6):
        changed = rng.sample(sorted(have), 20)
        fields = rows(40, seed=step + 50, first=1000 * (step + 1))
        new = [next(fields)._replace(id=number) for number in changed] + list(fields)
        gone = rng.sample(sorted(set(have) - set(changed)), 30)
        index.add(new)
        index.remove(gone)
        have |= {r.id: r for r in new}
        for number in gone:
            del have[number]
        same(index.snapshot(), fresh(have.values()))
    assert listed(first, "title") == before  # who reads an old one is not disturbed


def test_an_order_is_sorted_and_what_is_unknown_comes_last_both_ways():
    snapshot = fresh(rows(300))
    for descending in (False, True):
        for name in ("bpm", "added", "energy"):
            values = [
                snapshot.numbers[name][r]
                for r in snapshot.rows_of(listed(snapshot, name, descending=descending))
            ]
            known = [v for v in values if v == v]
            assert values[: len(known)] == sorted(known, reverse=descending)
    titles = [value(snapshot, r, "genre") for r in snapshot.rows_of(listed(snapshot, "genre"))]
    known = [t for t in titles if t]
    assert titles == sorted(known) + [""] * (300 - len(known))


def test_keys_stand_in_the_order_of_the_camelot_wheel():
    snapshot = fresh(row(i + 1, key=i) for i in range(24))
    found = snapshot.order("key").listed(snapshot.alive, descending=False)
    from app.library.model import Key

    shown = [Key.from_index(int(snapshot.numbers["key"][r])).camelot for r in found]
    assert shown == [f"{n}{letter}" for n in range(1, 13) for letter in "AB"]


def test_odd_texts_and_paths_come_back_and_do_not_disturb_other_rows():
    odd = [
        row(1, title="a\nb", artist="x\x1fy", comment="\x00\x07"),
        row(2, title="", artist="real")._replace(path="/m/Sông \udce9\nNew\x1fLine.flac"),
        row(3, title="lone \ud800 half"),
        row(4, title="b"),
    ]
    snapshot = fresh(odd)
    assert [snapshot.track(r).path for r in range(4)] == [r.path for r in odd]
    assert snapshot.track(0).texts["artist"] == "x y"
    assert snapshot.track(1).texts["artist"] == "real"
    search = Search()
    assert numbers_of(snapshot, search.rows(parse("title:b"), snapshot, Context())) == [1, 4]
    assert numbers_of(snapshot, search.rows(parse("title:song"), snapshot, Context())) == [2]


def test_values_that_cannot_be_are_unknown_ones():
    snapshot = fresh([row(1, key=99, rating=-5, year=-3, added="soon", last_played="2024-13-01")])
    for name in ("key", "added", "played"):
        assert np.isnan(snapshot.numbers[name][0])
    assert listed(snapshot, "key") == [1]
    assert len(Search().rows(parse("key:~8a"), snapshot, Context())) == 0


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("1970-01-02T00:00:01.500Z", 86_401.5),
        ("1970-01-02T00:00:01", 86_401.0),
        ("1970-01-02", 86_400.0),
        ("1970-01-02T02:00:00+02:00", 86_400.0),
        ("1970-01-01T22:00:00-02:00", 86_400.0),
        ("1970-01-02T00:00:00.000000Z", 86_400.0),
    ],
)
def test_times_of_any_form_are_read(text, seconds):
    snapshot = fresh([row(1, added=text), row(2, added="1970-01-01T00:00:00.000Z"), row(3)])
    assert snapshot.numbers["added"][:2].tolist() == [seconds, 0.0]
    assert np.isnan(snapshot.numbers["added"][2])


def test_an_empty_library_answers_too():
    snapshot = fresh([])
    assert snapshot.count == 0
    search = Search()
    for name in SORTED:
        found = search.rows(parse("a -b bpm:1-200 | key:8a"), snapshot, Context(), name)
        assert len(found) == 0
    assert len(snapshot.rows_of([1, 2])) == 0


def test_hits_that_are_handed_out_stay_as_they_are():
    snapshot, search = fresh(rows(100)), Search()
    hits = search.hits(parse("a"), snapshot, Context())
    before = hits.copy()
    search.hits(parse("a b -c bpm:100-200"), snapshot, Context())
    assert np.array_equal(hits, before)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "library.db"


def test_a_reader_takes_only_what_has_changed(path):
    with Library.open(path) as library, Library.open(path, read_only=True) as other:
        ids = [library.put(Track(f"/m/{n}.mp3", title=f"Song {n}")) for n in range(5)]
        reader = Reader(other)
        first = reader.read()
        assert first is not None
        assert first.count == 5
        assert reader.read() is None
        library.edit(ids[0], title="Changed")
        library.delete_tracks([ids[1]])
        second = reader.read()
        assert second is not None
        assert (second.count, len(second.alive)) == (4, 6)
        assert second.track(int(second.rows_of([ids[0]])[0])).texts["title"] == "Changed"
        assert second.number > first.number


def test_lists_are_read_with_what_they_hold_and_followed(path):
    with Library.open(path) as library, Library.open(path, read_only=True) as other:
        ids = [library.put(Track(f"/m/{n}.mp3")) for n in range(4)]
        folder = library.add_list("Gigs", NodeKind.FOLDER)
        crate = library.add_list("Friday", NodeKind.CRATE, folder)
        library.add_list("New", NodeKind.SMART, rule="added:<7d")
        library.set_entries(crate, [ids[2], ids[0], ids[2]])
        reader = Reader(other)
        found = reader.read().lists
        assert [(one.name, one.kind, one.parent) for one in found] == [
            ("Gigs", NodeKind.FOLDER, 0),
            ("Friday", NodeKind.CRATE, folder),
            ("New", NodeKind.SMART, 0),
        ]
        assert found[1].ids == (ids[2], ids[0], ids[2])
        assert found[2].rule == "added:<7d"
        library.insert(crate, [ids[1]])
        assert reader.read().lists[1].ids[-1] == ids[1]


def test_a_follower_sees_a_library_that_comes_later_and_what_others_write(path):
    follower = Follower(path, look_s=0.01)
    try:
        assert follower.snapshot.count == 0
        with Library.open(path) as library:
            first = library.put(Track("/m/a.mp3", title="One"))
            follower.hurry()
            wait(lambda: follower.ready and follower.snapshot.count == 1)
            second = library.put(Track("/m/b.mp3", title="Two"))
            wait(lambda: follower.snapshot.count == 2)
            follower.ask(["/m/a.mp3", "/m/none.mp3"])
            wait(lambda: "/m/a.mp3" in follower.known)
            assert follower.known["/m/a.mp3"].id == first
            assert follower.known["/m/none.mp3"].id == 0
            library.relate(first, second)
            library.edit(first, rating=100)
            wait(lambda: follower.known["/m/a.mp3"].related == (second,))
        assert follower.trouble == ""
    finally:
        follower.close()


def test_a_library_that_is_no_library_is_told_and_the_rest_goes_on(path):
    path.write_bytes(b"no database at all" * 100)
    follower = Follower(path, look_s=0.01)
    try:
        wait(lambda: follower.trouble)
        assert "library" in follower.trouble
        path.unlink()
        with Library.open(path) as library:
            library.put(Track("/m/a.mp3"))
        follower.hurry()
        wait(lambda: follower.snapshot.count == 1)
        assert follower.trouble == ""
    finally:
        follower.close()


def test_another_file_in_the_library_s_place_is_read_instead(path, tmp_path):
    for place, count in ((path, 3), (tmp_path / "other" / "library.db", 1)):
        with Library.open(place) as library:
            for n in range(count):
                library.put(Track(f"/m/{count}{n}.mp3"))
    follower = Follower(path, look_s=0.01)
    try:
        wait(lambda: follower.snapshot.count == 3)
        number = follower.snapshot.number
        (tmp_path / "other" / "library.db").replace(path)
        wait(lambda: follower.snapshot.count == 1)
        assert follower.snapshot.number > number
    finally:
        follower.close()

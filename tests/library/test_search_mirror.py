# SPDX-License-Identifier: GPL-3.0-or-later
"""What the window maps is what the server has, and stays as it was when it was told."""

import contextlib
import errno
import gc
import socket
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.library.model import NodeKind
from app.library.search import Context, Index, Search, parse
from app.library.search.index import ListOfTracks
from app.library.search.orders import SORTED
from app.library.search.server import memory, messages, mirror
from app.library.search.server.memory import memory_of, shared
from app.library.search.server.messages import MessageError, Ordered, Published, receive
from app.library.search.server.mirror import Mirror, arrays_of
from app.library.search.server.publisher import Publisher
from tests.library.search_rows import fresh, listed, numbers_of, row, rows, same

QUERIES = ("", "love", "bpm:120-128", "key:~8a -deep", "crate:fri", "artist:night | year:>2000")


class Wire:
    """A publisher and its mirror."""

    def __init__(self):
        self.ends = socket.socketpair(socket.AF_UNIX, messages.KIND)
        self.publisher, self.mirror = Publisher(self.ends[0]), Mirror()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for end in self.ends:
            end.close()

    def pass_on(self, snapshot):
        """What the window gets of it."""
        self.publisher.publish(snapshot)
        return self.take()

    def take(self):
        message, fds = receive(self.ends[1])
        match message:
            case Published():
                found = self.mirror.snapshot(message, fds)
            case Ordered():
                found = self.mirror.ordered(message, fds)
        self.mirror.tidy()
        return found


@pytest.fixture
def wire():
    with Wire() as made:
        yield made


def ordered(snapshot):
    for name in SORTED:
        snapshot.order(name)
    return snapshot


def copied(snapshot):
    """All that a snapshot shows, apart from its memory."""
    used = int(snapshot.text.arrays[1][-1])
    arrays = {name: array.copy() for name, array in arrays_of(snapshot).items()}
    arrays["words"] = arrays["words"][:used]  # behind it is room
    orders = {name: (order.rows.copy(), order.known) for name, order in snapshot.orders.items()}
    head = snapshot.number, snapshot.revision, snapshot.count, snapshot.lists
    return head, arrays | {"alive": snapshot.alive.copy()}, orders


def equal(left, right):
    """Two copies are of the same."""
    assert left[0] == right[0]
    assert left[1].keys() == right[1].keys()
    assert left[2].keys() == right[2].keys()
    for name, array in left[1].items():
        assert np.array_equal(array, right[1][name], equal_nan=array.dtype.kind == "f"), name
    for name, (order, known) in left[2].items():
        assert np.array_equal(order, right[2][name][0]), name
        assert known == right[2][name][1]


def answers(snapshot):
    search = Search()
    context = Context(now=1.7e9)
    return [
        search.rows(parse(query), snapshot, context, order, descending=order == "bpm").tolist()
        for query in QUERIES
        for order in ("artist", "bpm", "key")
    ]


def test_the_window_gets_all_of_a_snapshot(wire):
    index = Index(4, shared)
    index.add(rows(500))
    index.set_lists([ListOfTracks(1, "Friday", NodeKind.CRATE, ids=(7, 3, 7, 400))])
    here = ordered(index.snapshot())
    there = wire.pass_on(here)
    equal(copied(there), copied(here))
    assert there.number == 5
    assert answers(there) == answers(here)
    assert there.rows_of([400, 3]).tolist() == here.rows_of([400, 3]).tolist()
    for number in range(0, 500, 50):
        assert str(there.track(number)) == str(here.track(number))
        assert there.path(number) == here.path(number)


def test_the_window_can_write_nothing_in_it(wire):
    index = Index(0, shared)
    index.add(rows(20))
    there = wire.pass_on(ordered(index.snapshot()))
    arrays = [*arrays_of(there).values(), there.alive, there.order("title").rows]
    assert not any(array.flags.writeable for array in arrays)


def test_an_empty_library_and_odd_texts_travel_too(wire):
    index = Index(0, shared)
    there = wire.pass_on(ordered(index.snapshot()))
    assert there.count == 0
    assert listed(there, "title") == []
    index.add([row(1, title="a\nb\x00")._replace(path="/m/Sö\udce9\nx.flac"), row(2, title="東京")])
    there = wire.pass_on(ordered(index.snapshot()))
    assert there.path(0) == "/m/Sö\udce9\nx.flac"
    assert there.texts(1)["title"] == "東京"


def test_each_memory_is_told_once_and_a_grown_array_is_a_new_one(wire, monkeypatch):
    told = []
    send = messages.send
    monkeypatch.setattr(
        messages, "send", lambda link, m, fds=(): (told.append(m), send(link, m, fds))[1]
    )
    index = Index(0, shared)
    index.add(rows(10))
    wire.pass_on(ordered(index.snapshot()))
    index.add(rows(10, first=11))
    wire.pass_on(index.snapshot())
    index.add(rows(5000, first=21))
    there = wire.pass_on(index.snapshot())
    assert len(told[0].fresh) > 20
    assert len(told[1].fresh) == 1  # that of its orders
    assert len(told[2].fresh) > 20
    assert sorted(numbers_of(there, range(5020))) == list(range(1, 5021))
    assert not set(told[0].fresh) & set(told[2].fresh)


def test_a_snapshot_stays_while_the_library_grows_changes_and_is_made_anew(wire):
    have = {r.id: r for r in rows(300)}
    index = Index(0, shared)
    index.add(have.values())
    here = ordered(index.snapshot())
    there = wire.pass_on(here)
    before = copied(there)
    for step in range(8):
        changed = {r.id: r for r in rows(200 * (step + 1), seed=step + 9, first=100)}
        have |= changed
        index.add(changed.values())
        gone = list(have)[:: 10 + step]
        index.remove(gone)
        for number in gone:
            del have[number]
        newer = wire.pass_on(index.snapshot())
        same(newer, fresh(have.values()))
    index = Index(index.number, shared)  # as when it is worn
    index.add(have.values())
    same(wire.pass_on(ordered(index.snapshot())), newer)
    equal(copied(there), before)


def test_lists_that_did_not_change_do_not_travel(wire, monkeypatch):
    told = []
    send = messages.send
    monkeypatch.setattr(
        messages, "send", lambda link, m, fds=(): (told.append(m), send(link, m, fds))[1]
    )
    index = Index(0, shared)
    lists = tuple(ListOfTracks(n, f"{n}", NodeKind.CRATE, ids=(n,)) for n in range(1, 5))
    index.set_lists(lists)
    assert wire.pass_on(index.snapshot()).lists == lists
    assert wire.pass_on(index.snapshot()).lists == lists
    other = ListOfTracks(9, "new", NodeKind.CRATE)
    index.set_lists((lists[3], other, lists[0]))
    assert wire.pass_on(index.snapshot()).lists == (lists[3], other, lists[0])
    assert [one.lists for one in told] == [lists, None, (3, other, 0)]


def test_lists_that_could_not_be_told_are_told_with_the_next_snapshot(wire, monkeypatch):
    index = Index(0, shared)
    lists = tuple(ListOfTracks(n, f"{n}", NodeKind.CRATE, ids=(n,)) for n in range(1, 5))
    index.set_lists(lists)
    wire.pass_on(index.snapshot())
    index.set_lists(lists[2:])
    unsent = index.snapshot()
    with monkeypatch.context() as patch:
        patch.setattr(messages, "send", lambda *_: fail(OSError(errno.ENOMEM, "no memory")))
        with pytest.raises(OSError, match="no memory"):
            wire.publisher.publish(unsent)
    assert wire.pass_on(unsent).lists == lists[2:]


def fail(error):
    raise error


def test_a_library_with_very_many_lists_travels(wire):
    index = Index(0, shared)
    index.set_lists([ListOfTracks(n, f"{n}", NodeKind.CRATE, ids=(n,) * 99) for n in range(3000)])
    there = wire.pass_on(index.snapshot())
    assert [one.ids for one in there.lists] == [(n,) * 99 for n in range(3000)]


def test_orders_that_come_later_join_the_newest_snapshot(wire):
    index = Index(0, shared)
    index.add(rows(100))
    here = index.snapshot()
    here.order("artist")
    there = wire.pass_on(here)
    assert there.orders.keys() == {"artist"}
    wire.publisher.publish_orders(ordered(here))
    wire.take()
    equal(copied(there), copied(here))
    assert len(there.orders) == len(SORTED)


def maps():
    return Path("/proc/self/maps").read_text().count("djuniverse-library")


def descriptors():
    """Open ones of the library's memory: rubbish of other tests may close at any time."""
    return sum("djuniverse-" in link(entry) for entry in Path("/proc/self/fd").iterdir())


def link(entry):
    with contextlib.suppress(FileNotFoundError):  # that of the listing itself
        return str(entry.readlink())
    return ""


def test_memory_that_nobody_shows_goes(wire):
    index = Index(0, shared)
    index.add(rows(50))
    there = wire.pass_on(ordered(index.snapshot()))
    counts, fds = [], []
    for number in range(30):
        index.add(rows(300, seed=number, first=1))
        there = wire.pass_on(index.snapshot())
        counts.append(maps())
        fds.append(descriptors())
    assert max(counts[10:]) <= 120  # of both sides, in this process
    assert max(fds[10:]) <= fds[0] + 60
    kept = copied(there)
    for number in range(5):
        index.add(rows(3000, seed=number, first=1000))
        wire.pass_on(index.snapshot())
    equal(copied(there), kept)  # who still shows an old one has it


def test_descriptors_that_cannot_be_mapped_are_closed(wire, monkeypatch):
    index = Index(0, shared)
    index.add(rows(20))
    wire.publisher.publish(ordered(index.snapshot()))
    gc.collect()
    message, fds = receive(wire.ends[1])
    before = descriptors()
    monkeypatch.setattr(mirror.mmap, "mmap", lambda *_, **__: fail(OSError("no room")))
    with pytest.raises(OSError, match="no room"):
        wire.mirror.snapshot(message, fds)
    assert len(fds) > 20
    assert descriptors() == before - len(fds)


def test_a_message_that_is_cut_short_is_told():
    ours, theirs = socket.socketpair(socket.AF_UNIX, messages.KIND)
    with ours, theirs:
        for bad in (b"h", b"h\x80\x05", b"x", b"b", b"h" + b"x" * (messages.MOST_BYTES + 9)):
            theirs.send(bad)
            with pytest.raises(MessageError):
                receive(ours)
        theirs.close()
        assert receive(ours) is None


edits = st.lists(
    st.tuples(
        st.sampled_from(["add", "change", "remove", "tell", "anew"]),
        st.integers(1, 60),
        st.integers(0, 1 << 16),
    ),
    max_size=14,
)


@settings(max_examples=25, deadline=None)
@given(edits)
def test_after_any_edits_the_window_has_what_a_fresh_reading_finds(steps):
    have, index, seen = {}, Index(0, shared), []
    with Wire() as wire:
        wire.pass_on(ordered(index.snapshot()))
        for what, count, seed in (*steps, ("tell", 1, 0)):
            match what:
                case "add":
                    new = rows(count * 8, seed=seed, first=max(have, default=0) + 1)
                    new = list(new)
                    index.add(new)
                    have |= {r.id: r for r in new}
                case "change":
                    chosen = list(have)[:: 1 + seed % 7][:count]
                    new = [
                        r._replace(id=number)
                        for r, number in zip(rows(len(chosen), seed=seed), chosen, strict=True)
                    ]
                    index.add(new)
                    have |= {r.id: r for r in new}
                case "remove":
                    gone = list(have)[seed % 5 :: 3][:count]
                    index.remove(gone)
                    have = {number: r for number, r in have.items() if number not in gone}
                case "anew":
                    index = Index(index.number, shared)
                    index.add(have.values())
                case "tell":
                    there = wire.pass_on(ordered(index.snapshot()))
                    seen.append((there, copied(there)))
        same(there, fresh(have.values()))
        for told, before in seen:
            equal(copied(told), before)


def test_memory_has_a_number_of_its_own_and_closes_what_it_opened():
    gc.collect()  # what other tests left
    before = descriptors()
    arrays = [shared(100, np.float64) for _ in range(10)]
    assert len({memory_of(array[5:]).serial for array in arrays}) == 10
    assert memory.place_of(arrays[0][5:9])[1:] == ("<f8", 40, 4)
    assert descriptors() >= before + 10
    del arrays
    assert descriptors() == before

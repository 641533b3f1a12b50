# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows of a library that nobody has, and what the tests of the search compare."""

import random
import time
from datetime import UTC, datetime

from app.library.search import Index
from app.library.search.orders import SORTED
from app.library.store import Row

NOW = datetime(2026, 5, 4, 21, 30, tzinfo=UTC).timestamp()
DAY_S = 86_400.0
WORDS = (
    "Love Night Deep Björk Röyksopp Москва 東京 Don't Acid Straße a la La, Loop/Mix 12\" ÉTÉ"
    " Rave-On b"
).split()
GENRES = ("House", "Deep House", "Techno", "Drum & Bass", "")
EMPTY = Row(
    id=0, path="", title="", artist="", album="", album_artist="", genre="", comment="",
    grouping="", label="", composer="", remixer="", key=None, bpm=0.0, seconds=0.0, year=0,
    rating=None, energy=None, play_count=0, last_played="", added="", color=None, bit_rate=0,
    vocal=None, missing=0, tags="", analysed="", revision=0,
)  # fmt: skip


def iso(seconds):
    text = datetime.fromtimestamp(seconds, UTC).isoformat(timespec="milliseconds")
    return text.replace("+00:00", "Z")


def row(number, **fields):
    """A track with these fields, the rest unknown."""
    ending = "stem.mp4" if number % 7 == 0 else "mp3"
    return EMPTY._replace(id=number, path=f"/music/{number}.{ending}", **fields)


def rows(count, seed=1, first=1):
    """Random tracks: each field is unknown in some of them."""
    rng = random.Random(seed)

    def words(most):
        return " ".join(rng.choice(WORDS) for _ in range(rng.randint(0, most)))

    def maybe(value, unknown):
        return value if rng.random() < 0.8 else unknown

    for number in range(first, first + count):
        yield row(
            number,
            title=words(4),
            artist=words(2),
            album=words(2),
            album_artist=words(1),
            remixer=words(1),
            genre=rng.choice(GENRES),
            comment=words(3),
            label=words(1),
            tags=words(2),
            key=maybe(rng.randrange(24), None),
            bpm=maybe(rng.choice([64.0, 85.3, 120.0, 123.99, 124.0, 127.98, 128.0, 174.5]), 0.0),
            seconds=maybe(rng.choice([59.6, 180.0, 240.2, 299.0, 300.0, 300.9, 421.0]), 0.0),
            year=maybe(rng.randint(1989, 2008), 0),
            rating=maybe(rng.choice([0, 20, 40, 60, 80, 100]), None),
            energy=maybe(rng.choice([1.0, 3.2, 5.0, 6.0, 6.4, 9.9]), None),
            play_count=rng.choice([0, 0, 1, 7]),
            last_played=maybe(iso(NOW - rng.choice([0.1, 0.4, 3, 8, 40, 700]) * DAY_S), ""),
            added=maybe(iso(NOW - rng.choice([0.2, 5, 29, 31, 400, 1400]) * DAY_S), ""),
            color=maybe(rng.choice([0xFF0000, 0x00FF00, 0x3050FF, 0xFFFFFF]), None),
            bit_rate=maybe(rng.choice([128_000, 256_000, 320_000]), 0),
            vocal=maybe(rng.choice([0.0, 0.05, 0.6]), None),
            missing=int(rng.random() < 0.1),
            analysed=maybe("1", ""),
        )


def numbers_of(snapshot, found):
    return [int(snapshot.numbers["id"][r]) for r in found]


def listed(snapshot, name, *, descending=False):
    return numbers_of(snapshot, snapshot.order(name).listed(snapshot.alive, descending=descending))


def fresh(tracks):
    index = Index()
    index.add(tracks)
    return index.snapshot()


def same(left, right):
    """Both show the same tracks; equal ones may stand in another order."""
    assert left.count == right.count
    for name in SORTED:
        ids = [listed(left, name), listed(right, name)]
        assert sorted(ids[0]) == sorted(ids[1])
        values = [
            [value(snapshot, r, name) for r in snapshot.rows_of(order)]
            for snapshot, order in zip((left, right), ids, strict=True)
        ]
        assert values[0] == values[1], name


def value(snapshot, number, name):
    track = snapshot.track(number)
    return track.texts[name].lower() if name in track.texts else str(track.numbers[name])


def wait(test):
    end = time.monotonic() + 120
    while not test():
        assert time.monotonic() < end
        time.sleep(0.005)

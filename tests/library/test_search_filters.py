# SPDX-License-Identifier: GPL-3.0-or-later
"""What passes a query is what a plain look at each row lets pass."""

import itertools
import time
from datetime import datetime
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.library.model import Key, NodeKind
from app.library.search import Context, Index, OnDeck, Search, parse
from app.library.search.fold import fold
from app.library.search.index import ListOfTracks
from tests.library.search_rows import DAY_S, NOW, row, rows

ROWS = {r.id: r for r in rows(1500)}
DECK = OnDeck(bpm=126.0, key=Key.parse("8A").index, related=(3, 5, 99_999))
CONTEXT = Context(NOW, ((1, DECK), (2, OnDeck())))
LISTS = (
    ListOfTracks(1, "Friday", NodeKind.CRATE, ids=(1, 2, 3, 2)),
    ListOfTracks(2, "Friday early", NodeKind.CRATE, ids=(10,)),
    ListOfTracks(3, "Wärm up", NodeKind.PLAYLIST, ids=(7, 4)),
    ListOfTracks(4, "Fast", NodeKind.SMART, rule="bpm:>170"),
    ListOfTracks(5, "Gigs", NodeKind.FOLDER),
    ListOfTracks(6, "In Gigs", NodeKind.CRATE, parent=5, ids=(11, 12)),
    ListOfTracks(7, "Itself", NodeKind.SMART, rule="crate:itself"),
)


@pytest.fixture(scope="module")
def snapshot():
    index = Index()
    index.add(ROWS.values())
    index.set_lists(LISTS)
    return index.snapshot()


def ids(text, snapshot, search=None):
    search = search or Search()
    found = search.rows(parse(text), snapshot, CONTEXT)
    return [int(snapshot.numbers["id"][r]) for r in found], search.notes


def those(test):
    return [r.id for r in ROWS.values() if test(r)]


def age_d(text):
    return (NOW - datetime.fromisoformat(text).timestamp()) / DAY_S if text else None


def known(value, test):
    """Unknown passes nothing."""
    return value is not None and test(value)


def camelot(r):
    return Key.from_index(r.key).camelot if r.key is not None else ""


def stars(r):
    return (r.rating or 0) / 20


NUMBERS = {
    "bpm:120-124": lambda r: 119.995 <= r.bpm <= 124.005,
    "bpm:124": lambda r: 123.5 <= r.bpm < 124.5,
    "bpm:127.98": lambda r: r.bpm == 127.98,
    "bpm:>124": lambda r: r.bpm > 124.005,
    "bpm:<=124": lambda r: 0 < r.bpm <= 124.005,
    "bpm:124-": lambda r: r.bpm >= 123.995,
    "bpm:124-12": lambda r: r.bpm >= 123.995,
    "bpm:-100": lambda r: 0 < r.bpm <= 100,
    "bpm:64,174.5": lambda r: r.bpm in (64.0, 174.5),
    "bpm:120..124": lambda r: 120 <= r.bpm <= 124,
    "-bpm:>100": lambda r: not r.bpm > 100,
    "energy:>6": lambda r: known(r.energy, lambda e: e > 6.05),
    "energy:6": lambda r: known(r.energy, lambda e: 5.5 <= e < 6.5),
    "rating:>=4": lambda r: stars(r) >= 4,
    "rating:0": lambda r: stars(r) == 0,
    "year:1995-2005": lambda r: 1995 <= r.year <= 2005,
    "year:<1990": lambda r: 0 < r.year < 1990,
    "plays:0": lambda r: r.play_count == 0,
    "plays:>1": lambda r: r.play_count > 1,
    "time:>5:00": lambda r: r.seconds > 300.5,
    "time:3-4": lambda r: 179.5 <= r.seconds <= 240.5,
    "time:5": lambda r: 300 <= r.seconds < 360,
    "time:<90s": lambda r: 0 < r.seconds < 89.5,
    "bitrate:>=256": lambda r: r.bit_rate >= 256_000,
    "missing:yes": lambda r: r.missing,
    "missing:no": lambda r: not r.missing,
    "analysed:no": lambda r: not r.analysed,
    "stems:yes": lambda r: ".stem." in r.path,
    "vocal:no": lambda r: known(r.vocal, lambda v: v < 0.1),
    "vocal:yes": lambda r: known(r.vocal, lambda v: v >= 0.1),
    "color:red": lambda r: r.color == 0xFF0000,
    "color:b": lambda r: r.color == 0x3050FF,
    "color:#00ff00": lambda r: r.color == 0x00FF00,
    "color:none": lambda r: r.color is None,
    "color:any": lambda r: r.color is not None,
}
TIMES = {
    "added:<30d": lambda r: known(age_d(r.added), lambda d: d <= 30),
    "added:30d": lambda r: known(age_d(r.added), lambda d: d <= 30),
    "added:>1y": lambda r: known(age_d(r.added), lambda d: d > 365),
    "added:7d-6w": lambda r: known(age_d(r.added), lambda d: 7 <= d <= 42),
    "added:2026": lambda r: r.added.startswith("2026"),
    "added:<2026": lambda r: r.added != "" and r.added < "2026",
    "added:2022..2025": lambda r: "2022" <= r.added[:4] <= "2025",
    "played:<7d": lambda r: known(age_d(r.last_played), lambda d: d < 7),
    "played:never": lambda r: not r.last_played,
    "-played": lambda r: not known(age_d(r.last_played), lambda d: d <= 0.5),
    "played:tonight": lambda r: known(age_d(r.last_played), lambda d: d <= 0.5),
}
KEYS = {
    "key:8a": lambda r: camelot(r) == "8A",
    "key:Am": lambda r: camelot(r) == "8A",
    "key:1m": lambda r: camelot(r) == "8A",
    "key:8a,9a,8b": lambda r: camelot(r) in ("8A", "9A", "8B"),
    "key:~8a": lambda r: camelot(r) in ("8A", "9A", "7A", "8B"),
    "key:~12b": lambda r: camelot(r) in ("12B", "1B", "11B", "12A"),
    "key:8": lambda r: camelot(r) in ("8A", "8B"),
    "key:none": lambda r: r.key is None,
    "-key:8a": lambda r: camelot(r) != "8A",
    "matches:deck1": lambda r: (
        camelot(r) in ("8A", "9A", "7A", "8B")
        and any(t / 1.06 <= r.bpm <= t / 0.94 for t in (63.0, 126.0, 252.0))
    ),
    "related:deck1": lambda r: r.id in (3, 5),
}
CRATES = {
    "crate:friday": lambda r: r.id in (1, 2, 3),
    "crate:fri": lambda r: r.id in (1, 2, 3, 10),
    'crate:"friday early"': lambda r: r.id == 10,
    "playlist:warm": lambda r: r.id in (4, 7),
    "crate:fast": lambda r: r.bpm > 170,
    "crate:gigs": lambda r: r.id in (11, 12),
    "crate:itself": lambda r: False,
    "-crate:friday": lambda r: r.id not in (1, 2, 3),
}


def has(*fields):
    def of(word):
        return lambda r: any(fold(word) in fold(getattr(r, f)) for f in fields)

    return of


def everywhere(r):
    bpm = round(r.bpm) or ""
    texts = (r.title or str(r.id), r.artist, r.album_artist, r.remixer, r.album, r.genre, r.label)
    more = (r.tags, r.comment, r.grouping, r.composer)
    return "\x1f".join(map(fold, (*texts, *more, f"{camelot(r)} {bpm} {r.year or ''}")))


ARTISTS = has("artist", "album_artist", "remixer")
TEXTS = {
    "love": lambda r: "love" in everywhere(r),
    "BJORK": lambda r: "bjork" in everywhere(r),
    "strasse night": lambda r: "strasse" in everywhere(r) and "night" in everywhere(r),
    "dont": lambda r: "dont" in everywhere(r),
    '12"': lambda r: '12"' in everywhere(r),
    '"deep love"': lambda r: "deep love" in everywhere(r),
    "москва": lambda r: "москва" in everywhere(r),
    "-love deep": lambda r: "love" not in everywhere(r) and "deep" in everywhere(r),
    "a b": lambda r: "a" in everywhere(r) and "b" in everywhere(r),
    "genre:house": has("genre")("house"),
    '-genre:"deep house" genre:house': lambda r: fold(r.genre) == "house",
    "artist:love": ARTISTS("love"),
    'artist:"a la"': ARTISTS("a la"),
    "-artist:a": lambda r: not ARTISTS("a")(r),
    "title:la,": has("title")("la,"),
    "label:東": has("label")("東"),
    "tag:acid": has("tags")("acid"),
    "composer:x": lambda r: False,
}
ALL = NUMBERS | TIMES | KEYS | CRATES | TEXTS


@cache
def passed(text):
    return set(those(ALL[text]))


@pytest.mark.parametrize("text", ALL)
def test_a_filter_lets_pass_what_it_says(text, snapshot):
    found, notes = ids(text, snapshot)
    assert found == those(ALL[text])
    assert notes == ()


@settings(max_examples=120, deadline=None)
@given(st.lists(st.sampled_from([*ALL, "|"]), min_size=1, max_size=6))
def test_filters_combine_freely(snapshot, parts):
    groups = [list(g) for bar, g in itertools.groupby(parts, lambda p: p == "|") if not bar]
    found, _ = ids(" ".join(parts), snapshot)
    passing = [set.intersection(*map(passed, group)) for group in groups] or [set(ROWS)]
    assert found == sorted(set.union(*passing))


@settings(max_examples=20, deadline=None)
@given(st.lists(st.sampled_from(list(ALL)), min_size=1, max_size=3), st.randoms())
def test_typing_and_deleting_gives_what_asking_at_once_gives(snapshot, parts, rng):
    text, search, at = " ".join(parts), Search(), 0
    for _ in range(40):
        at = min(max(at + rng.choice([1, 1, 1, -1, 2]), 0), len(text))
        assert ids(text[:at], snapshot, search) == ids(text[:at], snapshot)


@pytest.mark.parametrize(
    "text",
    ["bpm:", "bpm:1", "bpm:x", "bpm:>", "bpm:-", "year:19", "key:z", "key:~", "time:",
     "added:", "added:<", "added:2026-13-40", "added:3q", "color:", "color:mauve", "vocal:",
     "vocal:perhaps", "crate:", "matches:", "matches:deck", "matches:deck9", "matches:deck3",
     "related:deck", "rating:many", "bitrate:3"],
)  # fmt: skip
def test_an_unfinished_filter_filters_nothing_and_tells_what_it_wants(text, snapshot):
    found, notes = ids(text, snapshot)
    assert len(found) == len(ROWS)
    assert len(notes) == 1
    assert notes[0].startswith(text.partition(":")[0])


def test_an_empty_filter_on_a_text_filters_nothing(snapshot):
    assert len(ids("artist: genre: '", snapshot)[0]) == len(ROWS)


def test_a_crate_that_is_not_there_has_no_tracks_and_is_told(snapshot):
    assert ids("crate:monday", snapshot) == ([], ("crate: there is no crate 'monday'",))


def test_a_deck_without_tempo_and_key_lets_all_pass_and_says_why(snapshot):
    found, notes = ids("matches:deck2", snapshot)
    assert len(found) == len(ROWS)
    assert notes == ("matches: its tempo is not known, its key is not known",)


@given(st.text(max_size=30))
@settings(max_examples=150, deadline=None)
def test_nothing_that_is_typed_fails(snapshot, text):
    ids(text, snapshot)


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from("bpm key energy year time added played plays color rating matches".split()),
    st.text(alphabet="0123456789.,-:<>=~dhwmya#", max_size=12),
)
def test_no_value_of_a_filter_fails(snapshot, name, value):
    ids(f"{name}:{value}", snapshot)


def test_a_day_is_a_day_where_the_user_lives():
    noon = time.mktime((2024, 5, 3, 12, 0, 0, 0, 0, -1))
    index = Index()
    texts = [datetime.fromtimestamp(noon + d * DAY_S).astimezone().isoformat() for d in (-1, 0, 1)]
    index.add([row(i, added=text) for i, text in enumerate(texts)])
    found = index.snapshot()
    assert ids("added:2024-05-03", found)[0] == [1]
    assert ids("added:>2024-05-03", found)[0] == [2]
    assert ids("added:<=2024-05-03", found)[0] == [0, 1]
    assert ids("added:2024-05", found)[0] == [0, 1, 2]

# SPDX-License-Identifier: GPL-3.0-or-later
"""Collections that hypothesis makes, for round trips through every format."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

from hypothesis import strategies as st

from app.library.interchange.base import Writing
from app.library.interchange.kept import kept
from app.library.interchange.same import differences
from app.library.model import (
    Anchor,
    Collection,
    Cue,
    CueKind,
    Entry,
    Grid,
    Key,
    Node,
    NodeKind,
    Report,
    Track,
)

# Letters of many scripts, composed and not, and what formats have to escape.
LETTERS = st.sampled_from([*"abcXYZ019&<>'#%+=~$_-.()[]{}@!,", *"éüñßøЖжλ中あ한🎧", "e\u0301"])
PATH_LETTERS = st.sampled_from([*"abcXYZ019&'#%+=~$_-()[]@!,", *"éüñßøЖжλ中あ한🎧", "e\u0301"])
# As people write them: no name begins or ends with a space, which half of all programs cut off.
NAME = st.lists(LETTERS, min_size=1, max_size=8).map("".join)
NAMES = st.just("") | NAME | st.tuples(NAME, NAME).map(" ".join)
TEXTS = NAMES | st.tuples(NAME, NAME).map("\n".join)
LIST_NAMES = st.lists(PATH_LETTERS, min_size=1, max_size=8).map("".join)
PARTS = LIST_NAMES.map(lambda name: f"{name} x")
COLORS = st.integers(0, 0xFFFFFF)
DAYS = st.dates().map(str)
MOMENTS = st.datetimes(datetime(1990, 1, 1)).map(  # noqa: DTZ001 - hypothesis wants it naive
    lambda at: at.replace(microsecond=0).isoformat() + "Z"
)
SECONDS = st.floats(0, 3000)


@st.composite
def grids(draw: st.DrawFn) -> Grid:
    """One to four anchors, tempi from 60 to 200 BPM that change by a few percent."""
    at, beat = draw(st.floats(0, 10)), draw(st.integers(-8, 8))
    anchors = [Anchor(at, beat)]
    bpm = draw(st.floats(60, 200))
    for _ in range(draw(st.sampled_from([0, 0, 1, 3]))):
        count = draw(st.integers(1, 200))
        at += count * 60 / (bpm * draw(st.floats(0.95, 1.05)))
        beat += count
        anchors.append(Anchor(at, beat))
    return Grid(tuple(anchors), bpm, source="user")


@st.composite
def cues(draw: st.DrawFn) -> tuple[Cue, ...]:
    """Up to six cues, no pad twice, loops up to a minute long."""
    found = []
    pads = draw(st.permutations(range(10)))
    for pad in pads[: draw(st.integers(0, 6))]:
        kind = draw(st.sampled_from(list(CueKind)))
        start = draw(SECONDS)
        end = start + draw(st.floats(0.1, 60)) if draw(st.booleans()) else None
        if kind is CueKind.JUMP:
            end = start + 10
        found.append(
            Cue(
                kind,
                start,
                end,
                slot=pad if kind is CueKind.HOT else None,
                name=draw(NAMES),
                color=draw(st.none() | COLORS),
                active=draw(st.booleans()),
                locked=draw(st.booleans()),
            )
        )
    return tuple(found)


@st.composite
def tracks(draw: st.DrawFn, path: str) -> Track:
    """A track with nearly everything in it."""
    key = draw(st.none() | st.integers(0, 23).map(Key.from_index))
    return Track(
        path,
        title=draw(NAMES),
        artist=draw(NAMES),
        album=draw(NAMES),
        album_artist=draw(NAMES),
        composer=draw(NAMES),
        remixer=draw(NAMES),
        producer=draw(NAMES),
        label=draw(NAMES),
        genre=draw(NAMES),
        grouping=draw(NAMES),
        comment=draw(TEXTS),
        mix=draw(NAMES),
        year=draw(st.integers(0, 2100)),
        track_number=draw(st.integers(0, 99)),
        disc_number=draw(st.integers(0, 9)),
        seconds=draw(SECONDS),
        rate=draw(st.sampled_from([0, 44100, 48000])),
        bit_rate=draw(st.sampled_from([0, 320000, 128000])),
        size=draw(st.integers(0, 2**31)),
        bpm=draw(st.just(0.0) | st.floats(60, 200)),
        key=key,
        key_text=key.camelot if key and draw(st.booleans()) else "",
        rating=draw(st.none() | st.integers(0, 5).map(lambda stars: stars * 20)),
        play_count=draw(st.integers(0, 500)),
        last_played=draw(st.just("") | MOMENTS),
        added=draw(st.just("") | DAYS | MOMENTS),
        color=draw(st.none() | COLORS),
        gain_db=draw(st.none() | st.floats(-20, 20)),
        peak=draw(st.none() | st.floats(0.01, 1.5)),
        tags=tuple(draw(st.lists(LIST_NAMES, max_size=2, unique=True))),
        grid=draw(st.none() | grids()),
        grid_locked=draw(st.booleans()),
        cues=draw(cues()),
    )


@st.composite
def nodes(draw: st.DrawFn, paths: list[str], depth: int = 0) -> tuple[Node, ...]:
    """Lists and folders of names that differ whatever the capitals."""
    names = draw(st.lists(LIST_NAMES, max_size=3, unique_by=str.casefold))
    found = []
    for name in names:
        kind = draw(st.sampled_from([NodeKind.FOLDER, NodeKind.PLAYLIST, NodeKind.CRATE]))
        entries = draw(st.lists(st.sampled_from(paths).map(Entry), max_size=4)) if paths else []
        children = draw(nodes(paths, depth + 1)) if depth < 2 else ()
        if kind is NodeKind.PLAYLIST:
            children = ()
        found.append(Node(name, kind, children, tuple(entries)))
    return tuple(found)


@st.composite
def collections(draw: st.DrawFn, root: str = "/music") -> Collection:
    """Up to three tracks, and lists of them."""
    names = draw(st.lists(PARTS, min_size=1, max_size=3, unique_by=str.casefold))
    endings = [draw(st.sampled_from([".mp3", ".flac", ".wav", ".m4a"])) for _ in names]
    paths = [f"{root}/{name}{ending}" for name, ending in zip(names, endings, strict=True)]
    made = tuple(draw(tracks(path)) for path in paths)
    return Collection("dj-universe", made, draw(nodes(paths)))


def round_trip(module: Writing, collection: Collection, path: Path) -> list[str]:
    """What a format does not give back of what it says it keeps; empty when all is well."""
    report = Report()
    expected = kept(collection, module.FORMAT, report)
    again = kept(replace(expected), module.FORMAT, Report())
    assert not differences(expected, again, module.FORMAT), "keeping twice is not keeping once"
    module.write(expected, path, report)
    return differences(expected, module.read(path, report), module.FORMAT)

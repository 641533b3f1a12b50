# SPDX-License-Identifier: GPL-3.0-or-later
"""What formats keep, what they lose and tell; lists made of rows."""

import pytest

from app.library.interchange import tree
from app.library.interchange.base import Cues, Format, Grids, Lists
from app.library.interchange.fields import (
    COLOR_HEX,
    DATE_ONLY,
    TEXT,
    WHOLE,
    Field,
    decimal,
    read_fields,
    scaled,
    stars,
    write_fields,
)
from app.library.interchange.kept import kept, nearest
from app.library.interchange.same import grid_distance_s
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

HOT = frozenset({CueKind.HOT})
SMALL = Format(
    kind="small",
    title="Small",
    program="small",
    fields=(
        Field("T", "title", TEXT),
        Field("K", "key_text", TEXT),
        Field("R", "rating", stars(5)),
    ),
    cues=Cues(
        kinds={CueKind.HOT: CueKind.HOT}, slots=2, loop_slots=1, loops=HOT, palette=(0, 0xFF0000)
    ),
    grid=Grids(held=True),
    lists=Lists(held=True, duplicates=False),
)


def through(track: Track, form: Format = SMALL) -> tuple[Track, list[str]]:
    report = Report()
    found = kept(Collection("x", (track,)), form, report)
    return found.tracks[0], [f"{loss.what}: {loss.why}" for loss in report.losses]


def test_fields_that_are_not_held_are_told_and_facts_of_the_file_are_not() -> None:
    track, told = through(Track("/a", title="T", comment="C", size=7, rating=50))
    assert (track.title, track.comment, track.rating) == ("T", "", 40)
    assert told == [
        "comment: Small does not hold it",
        "rating: is not held as it is (50 becomes 40)",
    ]


def test_a_key_without_a_text_gets_one() -> None:
    key = Key.parse("8A")
    assert through(Track("/a", key=key))[0].key_text == "Am"
    assert through(Track("/a", key=key, key_text="8A"))[0].key_text == "8A"
    assert through(Track("/a", key=key, key_text="9A"))[0].key_text == "Am"
    assert through(Track("/a", key_text="atonal"))[0].key_text == "atonal"


def test_cues_find_their_pads_or_are_told() -> None:
    cues = (
        Cue(CueKind.HOT, 1.0, slot=0),
        Cue(CueKind.HOT, 2.0, slot=0),
        Cue(CueKind.HOT, 3.0, slot=5),
        Cue(CueKind.HOT, 4.0, 5.0, slot=1),
        Cue(CueKind.MAIN, 6.0),
    )
    track, told = through(Track("/a", cues=cues))
    assert [(c.start_s, c.slot, c.loop_slot) for c in track.cues] == [
        (1.0, 0, False),
        (4.0, 0, True),
    ]
    assert told == [
        "hot cue: there is no pad 1 for it",
        "hot cue: there is no pad 6 for it",
        "main cue: Small does not hold this kind",
    ]


def test_a_grid_of_many_tempi_becomes_its_first_where_one_is_held() -> None:
    grid = Grid((Anchor(1.0, 1), Anchor(31.0, 61)), 100.0)
    track, told = through(Track("/a", grid=grid))
    assert track.grid is not None
    assert (track.grid.bpm, len(track.grid.anchors)) == (120.0, 1)
    assert told == ["grid: Small holds one tempo; the first one is kept"]
    assert track.grid.anchors == (Anchor(0.5, 0),), "the anchor moves to the start of its bar"


def test_a_bar_that_starts_before_the_music_is_not_taken() -> None:
    grid = Grid((Anchor(0.2, 1),), 120.0)
    track, _ = through(Track("/a", grid=grid))
    assert track.grid is not None
    assert track.grid.anchors == (Anchor(pytest.approx(1.7), 0),)
    assert grid_distance_s(grid, track.grid) == pytest.approx(0.0, abs=1e-9)


def test_raw_values_of_other_formats_stay_behind() -> None:
    cue = Cue(CueKind.HOT, 1.0, slot=0, source="other", raw={"x": 1})
    track, _ = through(Track("/a", cues=(cue,), extras={"other": 1, "small": 2}))
    assert track.cues[0].raw == {}
    assert track.extras == {"small": 2}


def test_lists_lose_what_the_format_cannot_hold() -> None:
    inner = Node("In", NodeKind.PLAYLIST, entries=(Entry("/a"), Entry("/b"), Entry("/a")))
    crate = Node("Crate", NodeKind.CRATE, (inner,), (Entry("/b"),))
    smart = Node("Smart", NodeKind.SMART, rule="bpm:>120", entries=(Entry("/a"),))
    report = Report()
    found = kept(Collection("x", (), (crate, smart)), SMALL, report)
    assert [(n.name, [e.path for e in n.entries]) for n in found.nodes] == [
        ("Crate - Crate", ["/b"]),
        ("Crate - In", ["/a", "/b"]),
        ("Smart", ["/a"]),
    ]
    assert {loss.what for loss in report.losses} == {"list", "smart list"}


def test_what_many_tracks_have_in_common_is_told_once() -> None:
    tracks = tuple(Track(f"/{n}", comment="C") for n in range(5000))
    report = Report()
    kept(Collection("x", tracks), SMALL, report)
    assert [str(loss) for loss in report.losses] == [
        "/0: comment: Small does not hold it (and 4,999 more)"
    ]


def test_the_nearest_color_is_taken() -> None:
    assert nearest(0xF01010, (0, 0xFF0000, 0x00FF00)) == 0xFF0000


def test_rows_become_a_tree_whatever_their_parents_say() -> None:
    def row(number: int, parent: int, name: str) -> tree.Row:
        return tree.Row(number, parent, number, Node(name, NodeKind.FOLDER))

    report = Report()
    rows = [row(3, 1, "c"), row(1, 0, "a"), row(2, 9, "b"), row(4, 5, "d"), row(5, 4, "e")]
    rows += [row(1, 0, "again"), row(0, 1, "root itself"), row(6, 4, "below a ring")]
    found = tree.build(rows, 0, report)
    names = [node.name for top in found for _, node in top.walk()]
    assert sorted(names) == ["a", "b", "below a ring", "c", "d", "e"]
    assert [n.name for n in found if n.name == "a"][0:1] == ["a"]
    assert len(report.losses) >= 4


def test_folders_that_are_too_deep_come_up() -> None:
    report = Report()
    rows = [
        tree.Row(n, n - 1, n, Node(str(n), NodeKind.FOLDER)) for n in range(1, tree.DEEPEST + 50)
    ]
    found = tree.build(rows, 0, report)
    assert sum(1 for top in found for _ in top.walk()) == len(rows)
    assert max(len(above) for top in found for above, _ in top.walk()) <= tree.DEEPEST + 1


def test_values_that_make_no_sense_are_told_and_left_out() -> None:
    table = (
        Field("N", "track_number", WHOLE),
        Field("D", "added", DATE_ONLY),
        Field("C", "color", COLOR_HEX),
        Field("B", "bit_rate", scaled(1 / 1000)),
    )
    report = Report()
    values = {"N": "1e400", "D": "2024-13-01", "C": "red", "B": "", "X": "kept"}
    known, rest = read_fields(table, values, "/a", report)
    assert (known, rest) == ({}, {"X": "kept"})
    assert [loss.what for loss in report.losses] == ["N", "D", "C"]
    track = Track("/a", track_number=3, added="2024-2-1", color=0xABC, bit_rate=320_000)
    written = {"N": "3", "D": "2024-02-01", "C": "0x000ABC", "B": "320"}
    assert write_fields(table, track) == written


@pytest.mark.parametrize(
    ("number", "text"),
    [(1.0, "1.00"), (1.23456, "1.23456"), (-0.0, "0.00"), (0.1234567, "0.123457")],
)
def test_decimals_are_as_short_as_they_may_be(number: float, text: str) -> None:
    assert decimal(number, 6, 2) == text

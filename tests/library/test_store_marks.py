# SPDX-License-Identifier: GPL-3.0-or-later
"""Cues and grids on their way from the library to a deck and back."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from app.library.model import Anchor, Cue, CueKind, Grid, Key, Track
from app.session.library import marks
from app.session.library.marks import Pad
from app.session.library.shelf import Known
from app.session.loads import of_library
from engine.load import CueType

RATE = 44_100
POINTS = st.builds(
    Cue,
    kind=st.sampled_from([CueKind.HOT, CueKind.MEMORY, CueKind.LOAD, CueKind.JUMP]),
    start_s=st.floats(0, 1000),
    end_s=st.none() | st.floats(1001, 2000),
    slot=st.none() | st.integers(0, 40),
    loop_slot=st.booleans(),
    name=st.text(max_size=4),
    color=st.none() | st.integers(0, 0xFFFFFF),
    raw=st.just({"x": 1}),
)
LISTS = st.lists(POINTS, max_size=8, unique_by=lambda c: (c.slot, c.slot is None and id(c))).map(
    tuple
)


def pads_of(cues: tuple[Cue, ...]) -> dict[int, Pad]:
    """What a deck tells when these were loaded."""
    return {
        number: Pad(c.type, c.position, c.end, c.color)
        for number, c in marks.deck_cues(cues, RATE).items()
    }


@given(LISTS)
@settings(max_examples=60, deadline=None)
def test_pads_that_nobody_touched_change_nothing(cues: tuple[Cue, ...]) -> None:
    pads = pads_of(cues)
    colored = {n: p for n, p in pads.items() if marks.numbered(cues)[n].color is not None}
    assert marks.merged(cues, colored, RATE) == cues


@given(LISTS, st.integers(1, 36), st.floats(0, 1e7))
@settings(max_examples=60, deadline=None)
def test_a_pad_that_was_set_or_cleared_is_the_only_change(
    cues: tuple[Cue, ...], number: int, position: float
) -> None:
    before = pads_of(cues)
    point = Pad(CueType.POINT, position, -1.0, 0x123456)
    after = pads_of(marks.merged(cues, {number: point}, RATE))
    assert after[number].type is CueType.POINT
    assert abs(after[number].position - position) < marks.NEAR_FRAMES
    assert {n: p for n, p in after.items() if n != number} == {
        n: p for n, p in before.items() if n != number
    }
    empty = Pad(CueType.EMPTY, -1.0, -1.0, 0)
    left = marks.merged(cues, {number: empty}, RATE)
    assert set(pads_of(left)) == set(before) - {number} or any(c.loop_slot for c in cues)
    assert sum(c.slot is None for c in left) == sum(c.slot is None for c in cues)


def test_a_moved_cue_keeps_name_and_colour_and_loses_what_others_wrote_of_its_place() -> None:
    old = Cue(CueKind.FADE_IN, 1.0, slot=2, name="drop", color=0xFF0000, raw={"place": 44_100})
    moved = Pad(CueType.POINT, 88_200.0, -1.0, 0xFF0000)
    [new] = marks.merged([old], {3: moved}, RATE)
    assert (new.start_s, new.name, new.color, new.kind, new.raw) == (
        *(2.0, "drop", 0xFF0000, CueKind.FADE_IN),
        {},
    )
    [painted] = marks.merged([old], {3: Pad(CueType.POINT, 44_100.0, -1.0, 0x00FF00)}, RATE)
    assert (painted.color, painted.start_s, painted.raw) == (0x00FF00, 1.0, {"place": 44_100})
    [loop] = marks.merged([old], {3: Pad(CueType.LOOP, 44_100.0, 88_200.0, 0xFF0000)}, RATE)
    assert (loop.kind, loop.start_s, loop.end_s, loop.name) == (CueKind.HOT, 1.0, 2.0, "drop")


def test_loops_of_a_series_of_their_own_do_not_push_cues_off_their_pads() -> None:
    loop = Cue(CueKind.HOT, 5.0, 6.0, slot=0, loop_slot=True)
    cue = Cue(CueKind.HOT, 1.0, slot=0)
    found = marks.numbered([loop, cue])
    assert found == {1: cue, 9: loop}
    assert marks.numbered([loop]) == {1: loop}


def test_the_main_cue_is_the_cue_point() -> None:
    cues = (Cue(CueKind.LOAD, 3.0), Cue(CueKind.MAIN, 2.0, name="m"), Cue(CueKind.HOT, 1.0, slot=0))
    assert marks.cue_point(cues, RATE) == 88_200.0
    assert marks.cue_point(cues[:1], RATE) == 132_300.0
    assert marks.cue_point(cues[2:], RATE) is None
    moved = marks.with_cue_point(cues, 44_100.0, RATE)
    assert (moved[1].start_s, moved[1].name, len(moved)) == (1.0, "m", 3)
    assert marks.with_cue_point((), 44_100.0, RATE)[0].kind is CueKind.MAIN


def test_a_deck_gets_grid_key_gain_and_cues_of_the_library() -> None:
    grid = Grid((Anchor(0.5, 0), Anchor(10.5, 20)), 121.0)
    track = Track("/a", "T", "", grid=grid, key=Key(9, minor=True), gain_db=0.0)
    found = of_library(Known(track, cues_known=False), RATE)
    assert found == {
        "title": "T",
        "key": "8A",
        "gain_db": 0.0,
        "bpm": 121.0,
        "anchors": ((22_050.0, 0.0), (463_050.0, 20.0)),
    }
    assert of_library(Known(track, cues_known=True), RATE)["cues"] == {}


def test_a_grid_of_too_many_anchors_is_thinned_out_and_keeps_its_end() -> None:
    grid = Grid(tuple(Anchor(k * 0.5, k) for k in range(9001)), 120.0)
    found = marks.anchors(grid, RATE)
    assert len(found) <= marks.ANCHORS
    assert (found[0], found[-1]) == ((0.0, 0.0), (4500 * RATE, 9000.0))
    assert all(a < b for a, b in pairwise(found))

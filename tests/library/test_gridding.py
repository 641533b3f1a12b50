# SPDX-License-Identifier: GPL-3.0-or-later
"""Edits of grids: what is done can be undone by the opposite, and no grid ever breaks."""

from fractions import Fraction
from itertools import accumulate, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.library import gridding
from app.library.gridding import GridError
from app.library.model import Anchor, Grid

BPM = st.floats(60, 180)
PLACE = st.floats(0, 600)
CLOSE = 1e-6


@st.composite
def grids(draw: st.DrawFn, most: int = 6) -> Grid:
    """Grids as they come: whole beats between anchors, tempos within reason."""
    sections = draw(st.lists(st.tuples(st.integers(1, 64), BPM), max_size=most - 1))
    beats = accumulate((n for n, _ in sections), initial=draw(st.integers(-8, 8)))
    times = accumulate((n * 60 / bpm for n, bpm in sections), initial=draw(st.floats(0, 3)))
    anchors = tuple(Anchor(s, beat) for s, beat in zip(times, beats, strict=True))
    return Grid(anchors, draw(BPM), source="analysis 1", confidence=0.5)


def same_beats(a: Grid, b: Grid) -> bool:
    return all(a.beat(t) == pytest.approx(b.beat(t), abs=1e-5) for t in range(0, 600, 7))


def rises(grid: Grid) -> bool:
    places = [grid.position_s(k) for k in range(-50, 500)]
    return all(a < b for a, b in pairwise(places))


@given(grids(), st.floats(-1, 1))
def test_a_shift_and_its_opposite_leave_the_grid(grid: Grid, by_s: float) -> None:
    there = gridding.shifted(grid, by_s)
    assert there.source == "user"
    assert there.confidence is None
    assert same_beats(gridding.shifted(there, -by_s), grid)


@given(grids(), st.integers(-9, 9))
def test_bars_move_by_beats_and_no_beat_moves(grid: Grid, beats: int) -> None:
    there = gridding.shifted_beats(grid, beats)
    assert there.position_s(0) == pytest.approx(grid.position_s(beats), abs=CLOSE)
    assert gridding.shifted_beats(there, -beats).anchors == grid.anchors


@given(grids(), PLACE)
def test_a_beat_lies_where_it_was_put(grid: Grid, at_s: float) -> None:
    there = gridding.beat_here(grid, at_s)
    beat = round(grid.beat(at_s))
    assert there.position_s(beat) == pytest.approx(at_s, abs=CLOSE)
    assert rises(there)


@given(grids(), PLACE)
def test_a_bar_and_a_phrase_start_where_they_are_said_to(grid: Grid, at_s: float) -> None:
    bar, phrase = gridding.bar_here(grid, at_s), gridding.phrase_here(grid, at_s)
    place = grid.position_s(round(grid.beat(at_s)))
    assert bar.beat(place) % 4 == pytest.approx(0, abs=CLOSE) or bar.beat(place) % 4 > 4 - CLOSE
    assert round(phrase.beat(place)) % 16 == 0
    assert abs(bar.anchors[0].beat - grid.anchors[0].beat) <= 2
    assert [a.position_s for a in bar.anchors] == [a.position_s for a in grid.anchors]


@given(grids(), PLACE, st.floats(0.9, 1.1))
def test_a_stretch_brings_a_place_to_another_and_back(
    grid: Grid, from_s: float, factor: float
) -> None:
    at = max(k for k in range(len(grid.anchors)) if k == 0 or grid.anchors[k].position_s <= from_s)
    fixed = grid.anchors[at].position_s
    to_s = fixed + (from_s - fixed) * factor
    try:
        there = gridding.stretched(grid, from_s, to_s)
    except GridError as error:
        assert "anchor" in str(error)  # noqa: PT017 - only for places at an anchor
        return
    assert rises(there)
    assert there.bpm_at(fixed + 1e-9) == pytest.approx(grid.bpm_at(fixed + 1e-9) / factor, rel=1e-4)
    if grid.is_constant:
        assert there.beat(to_s) == pytest.approx(grid.beat(from_s), abs=1e-4)


@given(grids(), BPM, PLACE)
def test_a_tempo_that_is_set_is_the_tempo_there(grid: Grid, bpm: float, at_s: float) -> None:
    there = gridding.with_bpm(grid, bpm, at_s)
    assert rises(there)
    before = [k for k, a in enumerate(grid.anchors) if a.position_s <= at_s]
    anchor = there.anchors[max(before, default=0)] if len(there.anchors) > 1 else there.anchors[0]
    assert there.bpm_at(anchor.position_s + CLOSE) == pytest.approx(bpm)
    if grid.is_constant:
        beat = round(grid.beat(at_s))
        assert there.position_s(beat) == pytest.approx(grid.position_s(beat), abs=CLOSE)
        assert same_beats(gridding.with_bpm(there, grid.bpm, there.position_s(beat)), grid)


@given(grids(), st.sampled_from([Fraction(2), Fraction(3, 2), Fraction(1, 2), Fraction(2, 3)]))
def test_a_multiple_of_the_tempo_keeps_beat_0_and_never_breaks(grid: Grid, times: Fraction) -> None:
    there = gridding.multiplied(grid, times)
    assert there.bpm == pytest.approx(grid.bpm * float(times))
    assert rises(there)
    if times == 2 or grid.is_constant:
        assert there.position_s(0) == pytest.approx(grid.position_s(0), abs=CLOSE)
    if times == 2:
        assert same_beats(gridding.multiplied(there, 1 / times), grid)


@given(grids(), st.floats(0, 300), st.floats(-0.4, 0.4))
def test_an_anchor_holds_its_beat_and_the_others_stay(grid: Grid, at_s: float, off: float) -> None:
    beat = round(grid.beat(at_s))
    place = grid.position_s(beat) + off * 60 / grid.bpm_at(at_s)
    beat = round(grid.beat(place))
    try:
        there = gridding.with_anchor(grid, place)
    except GridError:
        return
    assert there.position_s(beat) == pytest.approx(place, abs=CLOSE)
    assert rises(there)
    assert {a for a in grid.anchors if a.beat != beat} <= set(there.anchors)


@given(grids(), st.floats(0, 300))
def test_an_anchor_on_a_beat_changes_nothing_and_goes_without_a_trace(
    grid: Grid, at_s: float
) -> None:
    beat = round(grid.beat(at_s))
    if any(a.beat == beat for a in grid.anchors) or beat < grid.anchors[0].beat:
        return
    there = gridding.with_anchor(grid, grid.position_s(beat))
    number = next(k for k, a in enumerate(there.anchors) if a.beat == beat)
    assert same_beats(there, grid)
    assert same_beats(gridding.without_anchor(there, number), grid)


@given(grids(), st.integers(0, 5), st.floats(-0.2, 0.2))
def test_an_anchor_moves_there_and_back(grid: Grid, number: int, by_s: float) -> None:
    at = number % len(grid.anchors)
    place = grid.anchors[at].position_s
    try:
        there = gridding.moved_anchor(grid, at, place + by_s)
    except GridError:
        return
    assert rises(there)
    assert gridding.moved_anchor(there, at, place).anchors == grid.anchors


@given(grids(), st.floats(0, 100), st.floats(5, 200))
def test_a_straight_section_has_one_tempo_and_the_rest_stays(
    grid: Grid, start_s: float, length_s: float
) -> None:
    try:
        there = gridding.straightened(grid, start_s, start_s + length_s)
    except GridError:
        return
    assert rises(there)
    first, last = grid.beat(start_s), grid.beat(start_s + length_s)
    inside = [a for a in there.anchors if first + 1 < a.beat < last - 1]
    assert inside == []
    if len(there.anchors) > 1:
        for beat in (grid.anchors[0].beat, grid.anchors[-1].beat):
            if not first - 1 < beat < last + 1:
                assert there.position_s(beat) == pytest.approx(grid.position_s(beat), abs=CLOSE)


@given(BPM, st.floats(0, 60), st.lists(st.floats(-0.03, 0.03), min_size=8, max_size=40))
def test_taps_tell_tempo_and_beat(bpm: float, start_s: float, errors: list[float]) -> None:
    beat_s = 60 / bpm
    taps = [start_s + k * beat_s + e * beat_s for k, e in enumerate(errors)]
    found = gridding.tapped(taps)
    assert found is not None
    assert found.bpm == pytest.approx(bpm, rel=0.02)
    assert found.first_s == pytest.approx(start_s, abs=0.05 * beat_s)


def test_missed_and_wrong_taps_do_no_harm() -> None:
    taps = [10 + 0.5 * k for k in range(16) if k not in (4, 9)]
    taps[7] += 0.21
    found = gridding.tapped(taps)
    assert found is not None
    assert found.bpm == pytest.approx(120, abs=0.01)
    assert found.taps == 13


def test_after_a_pause_a_new_count_begins() -> None:
    taps = [0.4 * k for k in range(6)] + [20 + 0.5 * k for k in range(12)]
    found = gridding.tapped(taps)
    assert found is not None
    assert found.bpm == pytest.approx(120)
    assert found.first_s == pytest.approx(20)
    assert gridding.tapped([1.0, 1.5]) is None


def test_taps_make_a_grid_and_keep_the_bars_of_one() -> None:
    found = gridding.Tapped(125.0, 4.8, 8)
    assert gridding.by_taps(None, found).anchors == (Anchor(4.8, 0),)
    there = gridding.by_taps(Grid.constant(124.0, 0.0), found)
    assert there.anchors == (Anchor(4.8, 10),)


@pytest.mark.parametrize(
    ("edit", "words"),
    [
        (lambda g: gridding.with_bpm(g, 5.0, 0.0), "5.0 BPM is no tempo"),
        (lambda g: gridding.multiplied(g, Fraction(16)), "is no tempo"),
        (lambda g: gridding.stretched(g, 0.1, 0.3), "some beats away"),
        (lambda g: gridding.stretched(g, 10.0, -10.0), "backwards"),
        (lambda g: gridding.without_anchor(g, 0), "needs an anchor"),
        (lambda g: gridding.straightened(g, 1.0, 1.1), "no two beats"),
        (lambda g: gridding.moved_anchor(gridding.with_anchor(g, 8.0), 0, 9.0), "do not rise"),
        (lambda g: gridding.moved_anchor(gridding.with_anchor(g, 8.0), 1, 0.01), "is no tempo"),
    ],
)
def test_what_would_be_no_grid_is_refused_with_a_reason(edit, words) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(GridError, match=words):
        edit(Grid.constant(120.0, 0.0))

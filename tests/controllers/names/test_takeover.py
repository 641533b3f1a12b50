# SPDX-License-Identifier: GPL-3.0-or-later
"""Soft takeover: when a knob takes hold."""

from hypothesis import given
from hypothesis import strategies as st

from app.controllers.mixxx.controls import SoftTakeover
from tests.controllers.names.conftest import MS

LATER = 1000 * MS


def at(current: float, *places: float) -> list[bool]:
    """Whether each place of a slow knob is ignored, with a control that stands still."""
    takeover = SoftTakeover()
    return [takeover.ignored(current, p, n * LATER) for n, p in enumerate(places)]


def test_the_first_value_only_tells_where_the_knob_stands() -> None:
    assert at(0.5, 0.5) == [True]


def test_a_knob_that_is_far_away_is_ignored() -> None:
    assert at(0.5, 0.1, 0.2, 0.3) == [True, True, True]


def test_a_knob_that_comes_by_takes_hold() -> None:
    assert at(0.5, 0.3, 0.7) == [True, False]
    assert at(0.5, 0.7, 0.3) == [True, False]
    assert at(0.5, 0.3, 0.5) == [True, False]


def test_a_knob_that_comes_near_takes_hold() -> None:
    assert at(0.5, 0.3, 0.48) == [True, False]
    assert at(0.5, 0.3, 0.476, 0.4) == [True, True, True]


def test_a_knob_that_was_near_takes_hold_with_a_jump() -> None:
    assert at(0.5, 0.49, 0.2) == [True, False]


def test_a_quick_movement_is_one_movement() -> None:
    takeover = SoftTakeover()
    takeover.ignored(0.5, 0.4, 0)
    assert not takeover.ignored(0.5, 0.6, 10 * MS)
    assert not takeover.ignored(0.0, 0.7, 50 * MS)  # the control is somewhere else: still moving
    assert takeover.ignored(0.0, 0.8, 150 * MS)


def test_what_was_forgotten_must_come_by_again() -> None:
    takeover = SoftTakeover()
    takeover.ignored(0.5, 0.4, 0)
    assert not takeover.ignored(0.5, 0.6, 10 * MS)
    takeover.forget()
    assert takeover.ignored(0.6, 0.6, 11 * MS)


@given(current=st.floats(0, 1), places=st.lists(st.floats(0, 1), min_size=2, max_size=20))
def test_a_knob_always_gets_hold_by_going_over_its_whole_way(
    current: float, places: list[float]
) -> None:
    takeover = SoftTakeover()
    for n, place in enumerate(places):
        takeover.ignored(current, place, n * LATER)
    ends = [takeover.ignored(current, p, (100 + n) * LATER) for n, p in enumerate((0.0, 1.0))]
    assert not ends[1]

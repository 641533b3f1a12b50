# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said on the socket of drawn controllers: anything may come."""

import contextlib
import json
import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.panel.touches import LONGEST, Lines, Touch, TouchError, line, parsed, touch

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        (["down", 3], Touch("down", 3)),
        (["up", 0], Touch("up", 0)),
        (["at", 3, 1], Touch("at", 3, 1.0)),
        (["by", 3, -2], Touch("by", 3, -2.0)),
        (["touch", 3, True], Touch("touch", 3, 1.0)),
    ],
)
def test_each_touch_is_understood(said, meant):
    assert touch(said) == meant


@pytest.mark.parametrize(
    "said",
    [
        ["down"], ["down", -1], ["down", 2000], ["down", True], ["down", 1.5], ["down", 1, 2],
        ["at", 1, 1.01], ["at", 1, math.nan], ["at", 1, "0"], ["by", 1, math.inf],
        ["by", 1, 1001], ["touch", 1, 1], ["jump", 1], [], {}, None, "down", {"down": 1},
    ],
)  # fmt: skip
def test_what_no_hand_does_is_refused_in_one_line(said):
    with pytest.raises(TouchError) as caught:
        touch(said)
    assert "\n" not in str(caught.value)


@settings(deadline=None)
@given(VALUES)
def test_any_value_is_a_touch_or_refused(said):
    try:
        found = touch(said)
    except TouchError:
        return
    assert math.isfinite(found.value)


@settings(deadline=None)
@given(st.binary())
def test_any_line_is_json_or_refused(data):
    with contextlib.suppress(TouchError):
        parsed(data)


def test_deep_json_is_refused():
    with pytest.raises(TouchError):
        parsed(b"[" * 4000)


@settings(deadline=None)
@given(st.lists(VALUES.filter(lambda v: v == v), max_size=5), st.integers(1, 7))
def test_lines_come_through_in_pieces_of_any_size(said, size):
    data, lines, found = b"".join(line(one) for one in said), Lines(1 << 20), []
    for at in range(0, len(data), size):
        found += lines.take(data[at : at + size])
    assert found == [json.dumps(one, separators=(",", ":")).encode() for one in said]


def test_a_line_without_end_is_refused_before_it_fills_the_memory():
    lines = Lines(LONGEST)
    lines.take(b"x" * LONGEST)
    with pytest.raises(TouchError):
        lines.take(b"x")

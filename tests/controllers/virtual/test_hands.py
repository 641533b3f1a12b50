# SPDX-License-Identifier: GPL-3.0-or-later
"""From fingers to what is said: the window's code, and the browser's, which must do the same."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtQml import QJSEngine

from app.panel.hands import Hand
from app.panel.touches import touch

SOURCE = Path(__file__).parents[3] / "resources" / "remote" / "hands.js"
PARTS = {
    "pad": {"way": "press", "kind": "pad", "width": 80, "height": 60, "touch": False},
    "fader": {"way": "move", "kind": "fader", "width": 60, "height": 200, "touch": False},
    "lying": {"way": "move", "kind": "crossfader", "width": 280, "height": 64, "touch": False},
    "knob": {"way": "move", "kind": "knob", "width": 80, "height": 80, "touch": False},
    "wheel": {"way": "turn", "kind": "jog", "width": 200, "height": 200, "touch": True},
    "numb": {"way": "turn", "kind": "jog", "width": 200, "height": 200, "touch": False},
    "strip": {"way": "turn", "kind": "encoder", "width": 90, "height": 170, "touch": False},
    "round": {"way": "turn", "kind": "encoder", "width": 80, "height": 80, "touch": False},
}
DRIVE = """
(part, at, places) => {
    const hand = new Hand(7, JSON.parse(part), at, places[0][0], places[0][1]);
    const said = [hand.begin()];
    for (const [x, y] of places.slice(1))
        said.push(hand.move(x, y));
    said.push(hand.end());
    return JSON.stringify(said);
}
"""


def played(part, at, places):
    hand = Hand(7, PARTS[part], at, *places[0])
    return [hand.begin(), *(hand.move(x, y) for x, y in places[1:]), hand.end()]


def flat(said):
    return [one for some in said for one in some]


@pytest.fixture(scope="module")
def browser(qapp):
    engine = QJSEngine()
    result = engine.evaluate(SOURCE.read_text() + DRIVE)
    assert not result.isError(), result.toString()

    def call(part, at, places):
        found = result.call(
            [engine.toScriptValue(v) for v in (json.dumps(PARTS[part]), at, places)]
        )
        assert not found.isError(), found.toString()
        return json.loads(found.toString())

    return call


@settings(deadline=None)
@given(
    st.sampled_from(sorted(PARTS)),
    st.integers(0, 100).map(lambda n: n / 100),
    st.lists(st.tuples(st.integers(-50, 300), st.integers(-50, 300)), min_size=1, max_size=12),
)
def test_the_browser_says_what_the_window_says(browser, part, at, places):
    mine, theirs = (
        flat(played(part, at, places)),
        flat(browser(part, at, [list(p) for p in places])),
    )
    assert [one[:2] for one in mine] == [one[:2] for one in theirs]
    for one, other in zip(mine, theirs, strict=True):
        assert one[2:] == pytest.approx(other[2:], abs=2e-4)
        touch(one)


def test_a_pad_is_down_until_the_finger_leaves(qapp):
    assert played("pad", 0.5, [(10, 10), (300, 300)]) == [[["down", 7]], [], [["up", 7]]]


def test_a_fader_moves_with_the_finger_from_where_it_is(qapp):
    said = flat(played("fader", 0.5, [(30, 100), (30, 100 - 42), (30, -400), (30, 800)]))
    assert said == [["at", 7, 0.75], ["at", 7, 1.0], ["at", 7, 0.0]]


def test_a_lying_fader_goes_right(qapp):
    assert flat(played("lying", 0.0, [(10, 30), (10 + 280 * 0.84, 200)])) == [["at", 7, 1.0]]


def test_a_wheel_held_in_its_middle_turns_with_the_finger(qapp):
    said = flat(played("wheel", 0, [(150, 100), (100, 150), (50, 100), (100, 50), (150, 100)]))
    assert said[0] == ["touch", 7, True]
    assert said[-1] == ["touch", 7, False]
    assert sum(one[2] for one in said[1:-1]) == pytest.approx(1.0, abs=1e-3)


def test_the_rim_bends_and_holds_nothing(qapp):
    said = flat(played("wheel", 0, [(195, 100), (100, 195)]))
    assert said == [["by", 7, 0.25]]


def test_a_strip_is_pulled_down(qapp):
    assert flat(played("strip", 0, [(40, 10), (40, 70), (40, 40)])) == [["by", 7, 2], ["by", 7, -1]]

# SPDX-License-Identifier: GPL-3.0-or-later
"""Mixxx's names of loops and jumps, on a real deck at 120 BPM."""

import pytest

from tests.controllers.names.conftest import DECK, Names
from tests.signals import RATE

BEAT = RATE / 2
AT = 10 * RATE
SIZES = ["0.03125", "0.0625", "0.125", "0.25", "0.5", "1", "2", "4", "8", "16"]


@pytest.fixture
def here(names: Names) -> Names:
    """Playing at 10 s."""
    names.set(DECK, "playposition", 1 / 3)
    names.do(DECK, "play", 1, 0.005)
    return names


def loop(names: Names) -> tuple[float, float]:
    """Start and end in frames."""
    return (
        names.get(DECK, "loop_start_position") / 2,
        names.get(DECK, "loop_end_position") / 2,
    )


@pytest.mark.parametrize("size", SIZES)
def test_a_beatloop_is_toggled(here: Names, size: str) -> None:
    enabled = f"beatloop_{size}_enabled"
    assert here.get(DECK, enabled) == 0
    here.press(DECK, f"beatloop_{size}_toggle")
    start, end = loop(here)
    assert end - start == pytest.approx(float(size) * BEAT)
    assert (here.get(DECK, enabled), here.get(DECK, "loop_enabled")) == (1, 1)
    assert here.get(DECK, "beatloop_32_enabled") == 0
    here.press(DECK, f"beatloop_{size}_toggle")
    assert (here.get(DECK, enabled), here.get(DECK, "loop_enabled")) == (0, 0)


def test_activating_a_size_again_does_not_leave_it(here: Names) -> None:
    here.press(DECK, "beatloop_4_activate")
    here.press(DECK, "beatloop_4_activate")
    assert here.get(DECK, "beatloop_4_enabled") == 1
    here.press(DECK, "beatloop_activate")
    assert here.get(DECK, "loop_enabled") == 1


def test_toggling_the_size_of_a_loop_that_was_set_by_hand_sets_one(here: Names) -> None:
    here.do(DECK, "loop_start_position", 2 * AT)
    here.do(DECK, "loop_end_position", 2 * (AT + 3 * BEAT))
    here.do(DECK, "loop_enabled", 1)
    assert here.get(DECK, "beatloop_4_enabled") == 0
    here.press(DECK, "beatloop_4_toggle")
    assert here.get(DECK, "beatloop_4_enabled") == 1


def test_a_loop_that_ends_here(here: Names) -> None:
    here.do(DECK, "play", 0)
    end = here.rig.position()
    here.press(DECK, "beatloop_r4_activate")
    assert loop(here) == (pytest.approx(end - 4 * BEAT), pytest.approx(end))
    assert here.get(DECK, "loop_enabled") == 1


def test_a_roll_lasts_as_long_as_it_is_held(here: Names) -> None:
    here.do(DECK, "beatlooproll_0.5_activate", 1, 1.0)
    assert here.get(DECK, "loop_enabled") == 1
    assert here.rig.position() < AT + BEAT
    here.do(DECK, "beatlooproll_0.5_activate", 0)
    assert here.get(DECK, "loop_enabled") == 0
    assert here.rig.position() == pytest.approx(AT + RATE, abs=RATE / 10)  # time went on


def test_a_roll_of_the_size_that_is_set(here: Names) -> None:
    here.do(DECK, "beatloop_size", 0.25)
    here.do(DECK, "beatlooproll_activate", 1)
    start, end = loop(here)
    assert end - start == pytest.approx(0.25 * BEAT)
    here.do(DECK, "beatlooproll_activate", 0)


def test_in_out_exit_and_reloop(here: Names) -> None:
    here.press(DECK, "loop_in")
    here.play(1.0)
    here.press(DECK, "loop_out")
    start, end = loop(here)
    assert end - start == pytest.approx(2 * BEAT)
    here.press(DECK, "loop_exit")
    assert here.get(DECK, "loop_enabled") == 0
    for key, on in (("reloop_toggle", 1), ("reloop_exit", 0)):
        here.press(DECK, key)
        assert here.get(DECK, "loop_enabled") == on
    here.press(DECK, "loop_out_goto")
    assert here.rig.position() == pytest.approx(end, abs=RATE / 20)
    here.press(DECK, "loop_in_goto")
    assert here.rig.position() == pytest.approx(start, abs=RATE / 20)
    here.press(DECK, "reloop_andstop")
    assert (here.rig.position(), here.ours("deck1.play")) == (start, 0)
    assert here.get(DECK, "loop_enabled") == 1


def test_without_a_loop_there_is_no_position(names: Names) -> None:
    assert loop(names) == (-0.5, -0.5)
    before = names.rig.position()
    for key in ("loop_in_goto", "loop_out_goto", "reloop_andstop", "reloop_toggle"):
        names.press(DECK, key)
    names.do(DECK, "loop_scale", 0.5)
    assert (names.rig.position(), names.get(DECK, "loop_enabled")) == (before, 0)


def test_a_loop_is_halved_doubled_scaled_and_moved(here: Names) -> None:
    here.press(DECK, "beatloop_4_activate")
    start, _ = loop(here)
    here.press(DECK, "loop_halve")
    assert loop(here)[1] == pytest.approx(start + 2 * BEAT)
    assert here.get(DECK, "beatloop_size") == 2
    here.press(DECK, "loop_double")
    here.do(DECK, "loop_scale", 0.25)
    assert loop(here)[1] == pytest.approx(start + BEAT)
    here.do(DECK, "loop_scale", 1e-9)
    assert loop(here)[1] == pytest.approx(start + 150)
    here.press(DECK, "loop_exit")
    here.press(DECK, "beatloop_4_activate")
    start, _ = loop(here)
    here.do(DECK, "loop_move", 2.0)
    here.press(DECK, "loop_move_1_backward")
    assert loop(here)[0] == pytest.approx(start + BEAT)


def test_a_new_size_resizes_a_loop_of_the_old_one(here: Names) -> None:
    here.press(DECK, "beatloop_4_activate")
    start, _ = loop(here)
    here.do(DECK, "beatloop_size", 8)
    assert loop(here) == (start, pytest.approx(start + 8 * BEAT))
    here.do(DECK, "beatloop_size", 10_000)
    assert here.get(DECK, "beatloop_size") == 512


def test_an_old_name_loops_so_many_beats(here: Names) -> None:
    here.do(DECK, "beatloop", 2)
    assert here.get(DECK, "beatloop_2_enabled") == 1


def test_jumps(here: Names) -> None:
    here.do(DECK, "play", 0)
    here.do(DECK, "playposition", 1 / 3)
    for key, v, at in (
        ("beatjump", 2.0, 2),
        ("beatjump", -4.0, -2),
        ("beatjump_4_forward", 1, 2),
        ("beatjump_0.5_backward", 1, 1.5),
        ("beatjump_forward", 1, 5.5),
        ("beatjump_size_halve", 1, 5.5),
        ("beatjump_backward", 1, 3.5),
    ):
        here.do(DECK, key, v)
        assert here.rig.position() == pytest.approx(AT + at * BEAT), key
    assert here.get(DECK, "beatjump_size") == 2
    here.press(DECK, "beatjump_size_double")
    assert here.get(DECK, "beatjump_size") == 4


def test_the_same_jump_twice_is_two_jumps(here: Names) -> None:
    i = here.watch(DECK, "beatjump")
    assert here.controls.encoder(i)
    for _ in range(2):
        here.heard.clear()
        here.do(DECK, "beatjump", 1.0, 0.005)
        assert here.heard == [(i, 1.0)]


@pytest.mark.parametrize("key", ["beatloop_0_toggle", "beatjump_0_forward", "beatloop_0_enabled"])
def test_a_size_of_nothing_does_nothing(here: Names, key: str) -> None:
    here.press(DECK, key)
    assert here.get(DECK, "loop_enabled") == 0

# SPDX-License-Identifier: GPL-3.0-or-later
"""Loops."""

import numpy as np
import pytest

from tests import signals
from tests.engine.conftest import Rig
from tests.signals import RATE

BEAT = 0.5 * RATE


@pytest.fixture
def playing(rig: Rig) -> Rig:
    rig.put(1, signals.noise(-20, 60))
    rig.set("deck1.play", 1)
    rig.play(4.1)
    return rig


@pytest.mark.parametrize("beats", [1 / 32, 1 / 8, 0.5, 1, 4, 16])
def test_a_beat_loop_is_exactly_so_long_and_repeats(playing: Rig, beats: float) -> None:
    playing.set("deck1.loop.beatloop", beats)
    playing.play(0.01)
    start, end = playing.get("deck1.loop.start"), playing.get("deck1.loop.end")
    assert end - start == pytest.approx(beats * BEAT)
    out = playing.play(2 + beats * 2)
    length = round(beats * BEAT)
    again = np.abs(out[-2 * length : -length] - out[-length:])
    assert np.mean(again < 1e-6) > (0.6 if length < 1000 else 0.95)
    assert start - 1 <= playing.position() <= end


def test_loops_start_on_the_nearest_beat_with_quantize(playing: Rig) -> None:
    playing.set("deck1.loop.beatloop", 4)
    playing.play(0.01)
    assert playing.get("deck1.loop.start") == 8 * BEAT


def test_loops_start_right_here_without_quantize(playing: Rig) -> None:
    playing.set("deck1.quantize", 0)
    here = playing.position()
    playing.set("deck1.loop.beatloop", 4)
    playing.play(0.01)
    assert playing.get("deck1.loop.start") == pytest.approx(here)


def test_in_and_out_set_the_ends(playing: Rig) -> None:
    playing.set("deck1.loop.in", 1)
    playing.play(1)
    playing.set("deck1.loop.out", 1)
    playing.play(0.01)
    assert (playing.get("deck1.loop.start"), playing.get("deck1.loop.end")) == (8 * BEAT, 10 * BEAT)
    assert playing.get("deck1.loop.active") == 1


def test_exit_leaves_and_reloop_returns(playing: Rig) -> None:
    playing.set("deck1.loop.beatloop", 1)
    playing.play(2)
    playing.set("deck1.loop.exit", 1)
    playing.play(2)
    assert playing.position() > playing.get("deck1.loop.end")
    playing.set("deck1.loop.reloop", 1)
    playing.play(1)
    assert playing.position() <= playing.get("deck1.loop.end")


def test_halve_double_and_move(playing: Rig) -> None:
    playing.set("deck1.loop.beatloop", 4)
    playing.set("deck1.loop.halve", 1)
    playing.play(0.01)
    assert playing.get("deck1.loop.end") - playing.get("deck1.loop.start") == 2 * BEAT
    playing.set("deck1.loop.double", 1)
    playing.set("deck1.loop.double", 1)
    playing.play(0.01)
    assert playing.get("deck1.loop.end") - playing.get("deck1.loop.start") == 8 * BEAT
    inside = playing.position() - playing.get("deck1.loop.start")
    playing.set("deck1.loop.move", 8)
    playing.play(0.064)
    assert playing.get("deck1.loop.start") == 16 * BEAT
    assert playing.position() - 16 * BEAT == pytest.approx(inside + 0.064 * RATE)


def test_halving_below_the_playhead_takes_it_along(playing: Rig) -> None:
    playing.set("deck1.loop.beatloop", 4)
    playing.play(1.8)
    playing.set("deck1.loop.halve", 1)
    playing.play(0.01)
    assert playing.position() < playing.get("deck1.loop.end")


def test_a_roll_returns_to_where_the_music_would_be(playing: Rig) -> None:
    before = playing.position()
    playing.set("deck1.loop.roll", 0.25)
    playing.play(1)
    assert abs(playing.position() - before) < BEAT
    playing.set("deck1.loop.roll", 0)
    playing.play(0.064)
    assert playing.position() == pytest.approx(before + 1.064 * RATE, abs=64)
    assert playing.get("deck1.loop.active") == 0


def test_a_reversed_loop_wraps_at_its_start(playing: Rig) -> None:
    playing.set("deck1.loop.beatloop", 1)
    playing.play(0.3)
    playing.set("deck1.reverse", 1)
    for _ in range(40):
        playing.play(0.05)
        assert playing.get("deck1.loop.start") - 64 <= playing.position()
        assert playing.position() <= playing.get("deck1.loop.end") + 64


def test_a_loop_keeps_in_time_for_minutes(playing: Rig) -> None:
    """Fractions of a frame are kept: 100 passes of a third of a beat."""
    playing.set("deck1.quantize", 0)
    playing.set("deck1.tempo", 1.7)
    start = playing.position()
    playing.set("deck1.loop.beatloop", 1 / 3)
    length = BEAT / 3
    frames = 0
    while frames < 100 * length:
        playing.play(0.25)
        frames += 0.25 * RATE
    travelled = frames * 1.017
    place = (playing.position() - playing.get("deck1.loop.start")) % length
    expected = (start + travelled - playing.get("deck1.loop.start")) % length
    off = (place - expected + length / 2) % length - length / 2
    assert abs(off) < 5


@pytest.mark.parametrize("number", [1, 3, 8])
def test_a_slice_loops_its_eighth_of_the_bars_and_returns_in_time(
    playing: Rig, number: int
) -> None:
    playing.set("deck1.quantize", 0)
    before = playing.position()
    playing.set("deck1.slicer.slice", number)
    playing.play(1.7)
    start = 8 * BEAT + (number - 1) * BEAT  # 4.1 s: in the second part of eight beats
    assert start <= playing.position() <= start + BEAT
    assert playing.get("deck1.loop.end") - playing.get("deck1.loop.start") == pytest.approx(BEAT)
    playing.set("deck1.slicer.slice", 0)
    playing.play(0.1)
    assert playing.position() == pytest.approx(before + 1.8 * RATE, abs=2)
    assert playing.get("deck1.loop.active") == 0


def test_slices_keep_the_beat_with_quantize(playing: Rig) -> None:
    for number in (5, 2, 7):
        playing.set("deck1.slicer.slice", number)
        playing.play(0.3)
    off = playing.position() % BEAT
    playing.set("deck1.slicer.slice", 0)
    playing.play(64 / RATE)
    assert (off + 64) % BEAT == pytest.approx(playing.position() % BEAT, abs=2)


@pytest.mark.parametrize(("beats", "size"), [(4, 0.5), (16, 2), (32, 4)])
def test_the_slicers_part_may_be_longer_or_shorter(playing: Rig, beats: float, size: float) -> None:
    playing.set("deck1.slicer.beats", beats)
    playing.set("deck1.slicer.slice", 2)
    playing.play(0.1)
    part = 8.2 // beats * beats
    assert playing.get("deck1.loop.start") == pytest.approx((part + size) * BEAT)
    assert playing.get("deck1.loop.end") == pytest.approx((part + 2 * size) * BEAT)


def test_a_loop_comes_back_after_the_slices(playing: Rig) -> None:
    playing.set("deck1.loop.beatloop", 4)
    playing.play(0.1)
    kept = playing.get("deck1.loop.start"), playing.get("deck1.loop.end")
    playing.set("deck1.slicer.slice", 6)
    playing.play(0.3)
    playing.set("deck1.slicer.slice", 0)
    playing.play(0.1)
    assert (playing.get("deck1.loop.start"), playing.get("deck1.loop.end")) == kept
    assert playing.get("deck1.loop.active") == 1

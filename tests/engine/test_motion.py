# SPDX-License-Identifier: GPL-3.0-or-later
"""Tempo, bend, jog wheel, platter, brakes."""

import numpy as np
import pytest

from tests import signals
from tests.engine.conftest import Rig
from tests.signals import RATE


@pytest.fixture
def playing(rig: Rig) -> Rig:
    rig.put(1, signals.noise(-20, 40))
    rig.set("deck1.seek", 10 * RATE)
    rig.set("deck1.play", 1)
    rig.play(0.5)
    return rig


def moved(rig: Rig, seconds: float) -> float:
    """Track seconds travelled in `seconds`."""
    before = rig.position()
    rig.play(seconds)
    return (rig.position() - before) / RATE


def test_the_fader_and_the_range_make_the_tempo(playing: Rig) -> None:
    playing.set("deck1.tempo_range", 16)
    playing.set("deck1.tempo_fader", 0.5)
    playing.play(0.1)
    assert playing.get("deck1.tempo") == 8
    assert moved(playing, 1) == pytest.approx(1.08, abs=1e-6)


def test_the_range_leaves_the_tempo_alone(playing: Rig) -> None:
    playing.set("deck1.tempo", 4)
    playing.set("deck1.tempo_range", 50)
    playing.play(0.1)
    assert (playing.get("deck1.tempo"), playing.get("deck1.tempo_fader")) == (4, 0.08)


def test_nudge_and_bend_last_as_long_as_they_are_held(playing: Rig) -> None:
    playing.set("deck1.nudge_forward", 1)
    playing.play(0.1)
    assert moved(playing, 1) == pytest.approx(1.02, abs=1e-3)
    playing.set("deck1.nudge_forward", 0)
    playing.set("deck1.bend", -4)
    playing.play(0.1)
    assert moved(playing, 1) == pytest.approx(0.96, abs=1e-3)
    playing.set("deck1.bend", 0)
    playing.play(0.1)
    assert moved(playing, 1) == pytest.approx(1, abs=1e-9)


def test_an_untouched_wheel_shifts_the_music(playing: Rig) -> None:
    before = playing.position()
    for _ in range(10):
        playing.set("deck1.jog", 0.05)
        playing.play(0.01)
    playing.play(0.89)
    assert (playing.position() - before) / RATE == pytest.approx(0.99 + 0.5 * 0.18, abs=0.01)


def test_a_touched_platter_holds_the_record_and_follows_the_hand(playing: Rig) -> None:
    playing.set("deck1.touch", 1)
    playing.play(0.1)
    assert moved(playing, 0.3) == pytest.approx(0, abs=1e-3)
    for turns in (0.5, -0.25):
        before = playing.position()
        for _ in range(50):
            playing.set("deck1.jog", turns / 50)
            playing.play(0.005)
        playing.play(0.15)
        assert (playing.position() - before) / RATE == pytest.approx(turns * 1.8, abs=0.02)
    playing.set("deck1.touch", 0)
    playing.play(0.2)
    assert moved(playing, 0.5) == pytest.approx(0.5, abs=1e-6)


def test_a_held_record_is_silent(playing: Rig) -> None:
    playing.set("deck1.touch", 1)
    playing.play(0.2)
    assert np.abs(playing.play(0.2)).max() < 1e-4


def test_without_vinyl_mode_touching_does_nothing(playing: Rig) -> None:
    playing.set("deck1.vinyl", 0)
    playing.set("deck1.touch", 1)
    playing.play(0.1)
    assert moved(playing, 0.5) == pytest.approx(0.5)


def test_a_motor_platter_gives_its_speed(playing: Rig) -> None:
    playing.set("deck1.touch", 1)
    playing.set("deck1.scratch_rate", -1.5)
    playing.play(0.1)
    assert moved(playing, 0.5) == pytest.approx(-0.75, abs=1e-3)


def test_a_brake_stops_in_its_time(playing: Rig) -> None:
    playing.set("deck1.brake_time", 0.5)
    playing.set("deck1.brake", 1)
    assert moved(playing, 1) == pytest.approx(0.25, abs=0.01)
    assert playing.get("deck1.play") == 0


def test_a_spinback_throws_back_and_stops(playing: Rig) -> None:
    playing.set("deck1.spinback_time", 0.5)
    playing.set("deck1.spinback", 1)
    assert moved(playing, 1) == pytest.approx(-1.5, abs=0.05)
    assert playing.get("deck1.play") == 0


def test_a_soft_start_comes_up_to_speed(rig: Rig) -> None:
    rig.put(1, signals.noise(-20, 10))
    rig.set("deck1.soft_start_time", 0.5)
    rig.set("deck1.soft_start", 1)
    assert moved(rig, 1) == pytest.approx(0.75, abs=0.01)
    assert moved(rig, 1) == pytest.approx(1)


def test_slip_scratching_returns_to_the_music(playing: Rig) -> None:
    playing.set("deck1.slip", 1)
    before = playing.position()
    playing.set("deck1.touch", 1)
    playing.set("deck1.scratch_rate", -3)
    playing.play(0.5)
    playing.set("deck1.touch", 0)
    playing.play(0.5)
    assert (playing.position() - before) / RATE == pytest.approx(1.0, abs=0.05)

# SPDX-License-Identifier: GPL-3.0-or-later
"""Beats of made audio: tempo to 0.01 BPM, phase to 2 ms."""

import numpy as np
import pytest

from app.analysis.beats import find
from app.analysis.sound import Sound
from tests.signals import clicks, silence

RATE = 44_100


def nearest_beat_ms(beats, at_s):
    """How far the grid is from a beat at this time, in ms, signed."""
    return min((1000 * (t - at_s) for _, t in beats.grid.beats(at_s + 2)), key=abs)


@pytest.mark.parametrize("bpm", [93.0, 120.0, 127.43, 132.5])
def test_clicks_give_their_tempo_and_phase(bpm):
    found = find(Sound(clicks(bpm, 60.0, RATE, first_s=0.31), RATE))
    assert found.tempo == pytest.approx(bpm, abs=0.01)
    assert abs(nearest_beat_ms(found, 0.31 + 40 * 60 / bpm)) < 2


@pytest.mark.parametrize("seconds", [0.0, 2.0, 30.0])
def test_silence_has_no_pulse(seconds):
    found = find(Sound(silence(seconds, RATE), RATE))
    assert found.tempo == 0
    assert found.grid is None


def test_sound_that_is_not_a_number_is_heard_as_silence():
    broken = np.full((RATE * 10, 2), np.nan, np.float32)
    assert find(Sound(broken, RATE)).grid is None

# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a sound begins, to the millisecond, whatever else plays."""

import numpy as np
import pytest

from app.library.transients import onset_near

RATE = 44_100
KICK = 2.0
TIME = np.arange(4 * RATE) / RATE
REACH = 0.04


def kick():
    """A drum at KICK: its tone falls, as its level."""
    after = np.clip(TIME - KICK, 0.0, None)
    tone = np.sin(2 * np.pi * (50 * after + 6 * (1 - np.exp(-after * 60))))
    return np.where(TIME >= KICK, 0.8 * np.exp(-18 * after) * tone, 0.0)


def music(loud):
    """A chord with noise."""
    noise = np.random.default_rng(1).standard_normal(len(TIME))
    return loud * (np.sin(2 * np.pi * 220 * TIME) + 0.3 * noise)


def heard(sound, at, reach=REACH):
    stereo = np.repeat(sound.astype(np.float32)[:, None], 2, axis=1)
    return onset_near(stereo.tobytes(), RATE, at, reach)


@pytest.mark.parametrize("loud", [0.0, 0.02, 0.1, 0.2, 0.4])
@pytest.mark.parametrize("off", [-0.03, -0.002, 0.0, 0.004, 0.03])
def test_a_drum_is_found_from_both_sides_through_music(loud, off):
    assert heard(kick() + music(loud), KICK + off) == pytest.approx(KICK, abs=0.001)


def test_what_is_out_of_reach_is_not_found():
    assert heard(kick() + music(0.1), KICK + 0.06) is None
    assert heard(kick() + music(0.1), KICK - 0.06) is None


@pytest.mark.parametrize(
    "sound",
    [np.zeros(len(TIME)), 0.6 * np.sin(2 * np.pi * 50 * TIME), music(0.3), music(0.05)],
    ids=["silence", "bass", "loud", "soft"],
)
def test_where_nothing_begins_nothing_is_found(sound):
    assert [heard(sound, 2.0 + 0.003 * k) for k in range(8)] == [None] * 8


def test_of_two_drums_the_nearer_one_is_taken():
    late = np.roll(kick(), int(0.03 * RATE))
    both = kick() + late
    assert heard(both, KICK + 0.002) == pytest.approx(KICK, abs=0.001)


@pytest.mark.parametrize("at", [-1.0, 0.0, 0.005, 3.999, 4.0, 60.0])
def test_the_ends_of_a_track_are_no_beginnings_and_no_faults(at):
    assert heard(music(0.2), at) is None
    assert onset_near(b"", RATE, at, REACH) is None

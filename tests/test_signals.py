# SPDX-License-Identifier: GPL-3.0-or-later
"""The rulers are straight: made audio is what it says."""

import numpy as np
import pytest

from tests import signals


def test_a_sine_has_its_level_at_its_frequency_and_nowhere_else() -> None:
    tone = signals.sine(1000, 1.0, peak=0.25)[:, 0]
    assert signals.tone_db(tone, 1000) == pytest.approx(-12.04, abs=0.01)
    assert signals.tone_db(tone, 1500) < -100


def test_clicks_start_on_their_beats() -> None:
    made = signals.clicks(128, 10.0, first_s=0.5)
    starts = signals.click_frames(128, 10.0, first_s=0.5)
    assert len(starts) == 21
    assert all(made[at, 0] == pytest.approx(0.8) for at in starts)
    quiet = np.ones(len(made), bool)
    for at in starts:
        quiet[at : at + 240] = False
    assert not made[quiet].any()


def test_noise_has_its_level() -> None:
    assert signals.rms_db(signals.noise(-14, 1.0)) == pytest.approx(-14, abs=0.001)


def test_a_sweep_passes_the_middle_octave_at_half_time() -> None:
    made = signals.sweep(20, 20_000, 2.0)[:, 0]
    crossings = np.flatnonzero(np.diff(np.signbit(made[46_000:50_000]).astype(int)))
    assert signals.RATE / 2 / np.mean(np.diff(crossings)) == pytest.approx(632, rel=0.05)

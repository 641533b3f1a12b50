# SPDX-License-Identifier: GPL-3.0-or-later
"""Energy and mood of made music: what raises them, what must not."""

import numpy as np
import pytest

from app.analysis import level
from app.analysis.result import Beats, Tonality
from app.analysis.sound import Sound
from app.library.model import Grid, Key
from tests import signals

RATE = 22_050
BEAT_S = 0.5


def pulse(tempo):
    return Beats(tempo, Grid.constant(tempo, 0.0), 0.9)


def pad(seconds, hz=220.0):
    """A soft chord without attacks."""
    return sum(signals.sine(hz * k, seconds, RATE, 0.1 / k) for k in (1, 1.26, 1.5))


def groove(seconds, tempo=120.0, bright=0.2, off=0.0):
    """Kick on the beats, a noise on the eighths between; `off`: level on odd sixteenths."""
    n, beat = round(seconds * RATE), 60 / tempo
    t = np.arange(n) / RATE
    at = t % beat
    kick = np.sin(2 * np.pi * (50 * at + 6 * (1 - np.exp(-at / 0.02)))) * np.exp(-at / 0.1)
    hiss = np.random.default_rng(4).standard_normal(n)
    hat = hiss * np.exp(-((t + beat / 2) % beat) / 0.03)
    odd = hiss * np.exp(-((t + beat / 4) % (beat / 2)) / 0.02)
    return signals.stereo(0.5 * kick + bright * hat + off * odd)


def energy(samples, tempo=0.0, tonality=None):
    beats = pulse(tempo) if tempo else Beats(0.0, None)
    return level.energy(Sound(np.ascontiguousarray(samples, np.float32), RATE), beats, tonality)


def test_a_pad_is_calm_and_a_fast_groove_is_not():
    calm, club, fast = energy(pad(12)), energy(groove(12), 120), energy(groove(12, 174), 174)
    assert 1 <= calm.overall < 4 < club.overall < fast.overall <= 10
    assert calm.mood["calm"] > 0.5 > fast.mood["calm"]


def test_quiet_mastering_is_not_low_energy():
    loud = groove(12)
    assert energy(loud * 0.05, 120).overall == pytest.approx(energy(loud, 120).overall, abs=0.1)


def test_a_breakdown_is_lower_than_the_drops_beside_it():
    whole = np.concatenate([groove(16), pad(16) * 0.5, groove(16)])
    curve = energy(whole, 120).curve
    assert len(curve) == 48
    assert curve[20:28].max() < curve[4:12].min() - 1
    assert curve[36:44].mean() == pytest.approx(curve[4:12].mean(), abs=0.5)


def test_intro_and_breakdown_do_not_lower_the_whole():
    drop = energy(groove(20), 120).overall
    whole = energy(np.concatenate([pad(8) * 0.3, groove(32)]), 120).overall
    assert whole == pytest.approx(drop, abs=0.5)


def test_more_hats_are_brighter():
    assert energy(groove(8, bright=0.6), 120).mood["bright"] > (
        energy(groove(8, bright=0.02), 120).mood["bright"] + 0.2
    )


def test_major_is_happier_than_minor():
    major, minor = (
        energy(groove(8), 120, Tonality(Key(0, mode), 0.9)).mood for mode in (False, True)
    )
    assert major["happy"] > minor["happy"] + 0.3
    assert minor["sad"] > major["sad"] + 0.3


def test_a_pulse_can_be_danced_to_and_noise_cannot():
    assert energy(groove(12), 120).mood["danceable"] > 0.6
    assert energy(signals.noise(-20, 12, RATE), 0).mood["danceable"] < 0.3


def test_sixteenths_between_are_groovy():
    straight = energy(groove(12, 100), 100).mood["groovy"]
    shuffled = energy(groove(12, 100, off=0.2), 100).mood["groovy"]
    assert shuffled > straight + 0.2


@pytest.mark.parametrize("seconds", [0.0, 0.3, 2.0])
def test_silence_is_the_lowest_energy(seconds):
    found = energy(signals.silence(seconds, RATE))
    assert found.overall == 1.0
    assert len(found.curve) == max(int(seconds), 1)
    assert all(0 <= value <= 1 for value in found.mood.values())


def test_what_is_no_number_leaves_numbers():
    made = groove(6)
    made[5000:5100] = np.nan
    found = energy(made, 120)
    assert np.isfinite(found.curve).all()
    assert 1 <= found.overall <= 10

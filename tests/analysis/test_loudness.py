# SPDX-License-Identifier: GPL-3.0-or-later
"""Loudness against the signals of EBU Tech 3341 and 3342, made here."""

import numpy as np
import pytest

from app.analysis.level import loudness, spectrum_db
from app.analysis.sound import Sound
from engine import level
from engine.errors import EngineError
from tests import signals

LEVELS_DB = {  # Tech 3341, cases 1 to 5: (dBFS, seconds) of 1 kHz on both sides; LUFS
    1: ([(-23, 20)], -23.0),
    2: ([(-33, 20)], -33.0),
    3: ([(-36, 10), (-23, 60), (-36, 10)], -23.0),
    4: ([(-72, 10), (-36, 10), (-23, 60), (-36, 10), (-72, 10)], -23.0),
    5: ([(-26, 20), (-20, 20.1), (-26, 20)], -23.0),
}
RANGES_LU = {  # Tech 3342, cases 1 to 4
    1: ([(-20, 20), (-30, 20)], 10.0),
    2: ([(-20, 20), (-15, 20)], 5.0),
    3: ([(-40, 20), (-20, 20)], 20.0),
    4: ([(-50, 20), (-35, 20), (-20, 20), (-35, 20), (-50, 20)], 15.0),
}
TRUE_PEAKS = {  # Tech 3341, cases 15 to 19: part of the rate, amplitude, phase in degrees
    15: (4, 0.5, 0.0),
    16: (4, 0.5, 45.0),
    17: (6, 0.5, 60.0),
    18: (8, 0.5, 67.5),
    19: (4, 1.41, 45.0),
}


def tones(stretches, rate):
    parts = [signals.sine(1000, s, rate, 10 ** (db / 20)) for db, s in stretches]
    return Sound(np.concatenate(parts), rate)


@pytest.mark.parametrize("rate", [44_100, 48_000])
@pytest.mark.parametrize("case", LEVELS_DB)
def test_integrated_loudness_is_within_a_tenth_of_tech_3341(case, rate):
    stretches, lufs = LEVELS_DB[case]
    assert loudness(tones(stretches, rate)).lufs == pytest.approx(lufs, abs=0.1)


@pytest.mark.parametrize("case", RANGES_LU)
def test_loudness_range_is_within_a_tenth_of_tech_3342(case):
    stretches, range_lu = RANGES_LU[case]
    assert loudness(tones(stretches, 48_000)).range_lu == pytest.approx(range_lu, abs=0.1)


@pytest.mark.parametrize("rate", [44_100, 48_000, 96_000])
@pytest.mark.parametrize("case", TRUE_PEAKS)
def test_true_peak_of_a_sine_is_within_tech_3341(case, rate):
    part, amplitude, phase = TRUE_PEAKS[case]
    turn = 2 * np.pi * np.arange(rate) / part + np.radians(phase)
    fade = np.minimum(1, np.minimum(np.arange(rate), np.arange(rate)[::-1]) / (0.1 * rate))
    sound = Sound(signals.stereo(amplitude * fade * np.sin(turn)), rate)
    assert -0.4 <= loudness(sound).true_peak_db - 20 * np.log10(amplitude) <= 0.2


@pytest.mark.parametrize("offset", range(4))
def test_true_peak_of_a_burst_does_not_depend_on_where_samples_fall(offset):
    """Cases 20 to 23: one wave that stands out, made at four times the rate."""
    wide = np.sin(2 * np.pi * np.arange(4 * 9600) / 24)
    wide *= 0.5 + 0.5 * np.exp(-(((np.arange(len(wide)) - 19_206) / 400) ** 2))
    found = level.peaks(signals.stereo(wide[offset::4]))
    assert -0.4 <= 20 * np.log10(found.true) <= 0.2


@pytest.mark.parametrize("rate", [8_000, 11_025, 22_050, 44_100, 88_200, 192_000])
def test_any_rate_tells_the_same_loudness(rate):
    found = loudness(tones([(-20, 4)], rate))
    assert found.lufs == pytest.approx(-20.0, abs=0.1)
    assert found.sample_peak_db == pytest.approx(-20.0, abs=0.05)


def test_left_and_right_add_up():
    both, left = signals.sine(1000, 3), signals.sine(1000, 3)
    left[:, 1] = 0
    gap = loudness(Sound(both, signals.RATE)).lufs - loudness(Sound(left, signals.RATE)).lufs
    assert gap == pytest.approx(3.01, abs=0.01)


def test_replay_gain_brings_a_track_to_minus_18():
    found = loudness(tones([(-8, 5)], 44_100))
    assert found.gain_db == pytest.approx(-10.0, abs=0.1)


@pytest.mark.parametrize("seconds", [0.0, 1.0])
def test_silence_has_a_floor_and_is_not_amplified(seconds):
    found = loudness(Sound(signals.silence(seconds), signals.RATE))
    assert (found.lufs, found.true_peak_db, found.sample_peak_db) == (-120.0, -120.0, -120.0)
    assert (found.range_lu, found.gain_db) == (0.0, 0.0)


def test_a_tenth_of_a_second_is_one_block():
    found = loudness(tones([(-20, 0.1)], 48_000))
    assert found.lufs == pytest.approx(-20.0, abs=0.5)


def test_what_is_no_number_counts_as_silence():
    bad = signals.sine(1000, 5, peak=0.1)
    whole = loudness(Sound(bad.copy(), signals.RATE))
    bad[1000], bad[2001, 0], bad[-1, 1] = np.nan, np.inf, -np.inf
    found = loudness(Sound(bad, signals.RATE))
    assert found.lufs == pytest.approx(whole.lufs, abs=0.05)
    assert found.sample_peak_db == pytest.approx(-20.0, abs=0.05)
    assert found.true_peak_db < -13.0  # a hole has edges


def highest_point(mono):
    """Of all points of four times oversampling, without any short cut."""
    peak = np.abs(mono).max()
    for quarter in (0.25, 0.5, 0.75):
        at = np.arange(-11, 13) - quarter
        taps = np.sinc(at) * np.i0(4 * np.sqrt(1 - (at / 12) ** 2))
        peak = max(peak, np.abs(np.convolve(mono, taps[::-1] / taps.sum())).max())
    return peak


@pytest.mark.parametrize("seed", range(6))
def test_blocks_that_are_not_oversampled_could_not_have_been_higher(seed):
    loud = np.random.default_rng(seed).uniform(0.1, 1, 40).repeat(250)[:, None]
    x = np.ascontiguousarray(signals.noise(-9, 1, 10_000, seed) * loud, np.float32)
    x = np.clip(x, -0.5, 0.5) if seed % 2 else x
    reference = max(highest_point(x[:, side].astype(float)) for side in (0, 1))
    assert level.peaks(x).true == pytest.approx(reference, rel=1e-5)


def test_bands_tell_where_a_tone_is():
    tone_hz = [100, 320, 1000, 4000, 12_000]
    for band, hz in enumerate(tone_hz):
        found = spectrum_db(Sound(signals.sine(hz, 1, 44_100, 1.0), 44_100), 0.2, 0.9)
        assert found[band] == pytest.approx(-3.0, abs=0.5)
        assert all(db < -13 for k, db in enumerate(found) if k != band)


def test_a_stretch_is_measured_alone():
    sound = tones([(-20, 1), (-60, 1)], 44_100)
    assert spectrum_db(sound, 1.1, 1.9)[2] == pytest.approx(-63, abs=0.5)
    assert spectrum_db(sound, 5, 9)[2] == pytest.approx(-63, abs=0.5)
    assert spectrum_db(Sound(signals.silence(0), 44_100))[2] == -120


def test_a_low_rate_has_no_high_band():
    assert spectrum_db(Sound(signals.noise(-20, 1, 8_000), 8_000))[4] == -120


def test_an_impossible_rate_is_told():
    with pytest.raises(EngineError, match="cannot measure levels at 5 Hz"):
        level.scan(signals.silence(1), 5)


def test_mono_arrays_are_refused():
    with pytest.raises(ValueError, match="two channels"):
        level.peaks(np.zeros(5, np.float32))

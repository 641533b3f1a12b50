# SPDX-License-Identifier: GPL-3.0-or-later
"""How clean the sound is: resampling measured with tones, key lock with pitch and place."""

from itertools import pairwise

import numpy as np
import pytest

from tests import signals
from tests.engine.conftest import Rig
from tests.signals import RATE


def level_and_rest(sound: np.ndarray, hz: float) -> tuple[float, float]:
    """Amplitude of a tone of known frequency, and what else there is relative to it, dB."""
    t = np.arange(len(sound)) / RATE
    window = np.blackman(len(sound))
    basis = np.stack([np.sin(2 * np.pi * hz * t), np.cos(2 * np.pi * hz * t)], axis=1)
    weighted = basis * window[:, None]
    fit, *_ = np.linalg.lstsq(weighted, sound * window, rcond=None)
    rest = sound - basis @ fit
    amplitude = float(np.hypot(*fit))
    ratio = np.sqrt(np.mean(rest**2)) / (amplitude / np.sqrt(2))
    return amplitude, float(20 * np.log10(ratio + 1e-15))


@pytest.mark.parametrize("tempo", [-8.0, -3.0, 0.5, 8.0])
@pytest.mark.parametrize("rate", [44_100, 48_000])
@pytest.mark.parametrize("hz", [100.0, 997.0, 6_000.0, 15_000.0])
def test_a_resampled_tone_is_clean(rig: Rig, tempo: float, rate: int, hz: float) -> None:
    rig.put(1, signals.sine(hz, 3, rate), rate=rate)
    rig.set("deck1.tempo", tempo)
    rig.set("deck1.play", 1)
    rig.play(0.2)
    out = rig.play(1)[:, 0].astype(np.float64)
    amplitude, rest = level_and_rest(out, hz * (1 + tempo / 100))
    assert rest < -90
    assert abs(20 * np.log10(amplitude / 0.5)) < 0.1


@pytest.mark.parametrize("tempo", [-8.0, 8.0])
@pytest.mark.parametrize("rate", [44_100, 48_000])
def test_resampling_is_flat_to_18_khz(rig: Rig, tempo: float, rate: int) -> None:
    levels = []
    for hz in np.geomspace(30, 18_000, 12):
        rig.put(1, signals.sine(hz, 1.2, rate), rate=rate)
        rig.set("deck1.tempo", tempo)
        rig.set("deck1.play", 1)
        rig.play(0.1)
        amplitude, _ = level_and_rest(
            rig.play(0.8)[:, 0].astype(np.float64), hz * (1 + tempo / 100)
        )
        levels.append(20 * np.log10(amplitude / 0.5))
    assert max(levels) - min(levels) < 0.1


def tone_of(sound: np.ndarray) -> float:
    """Frequency of the strongest tone, Hz: the parabola through the peak of a long spectrum."""
    spectrum = np.log(np.abs(np.fft.rfft(sound * np.hanning(len(sound)))) + 1e-12)
    k = int(np.argmax(spectrum))
    a, b, c = spectrum[k - 1 : k + 2]
    return float((k + 0.5 * (a - c) / (a - 2 * b + c)) * RATE / len(sound))


@pytest.mark.parametrize("quality", [0, 1], ids=["standard", "fine"])
@pytest.mark.parametrize("tempo", [-30.0, -8.0, 4.0, 8.0, 50.0])
def test_key_lock_keeps_the_key(rig: Rig, quality: int, tempo: float) -> None:
    rig.put(1, signals.sine(440, 12))
    rig.set("deck1.keylock_quality", quality)
    rig.set("deck1.tempo_range", 100)
    rig.set("deck1.tempo", tempo)
    rig.set("deck1.keylock", 1)
    rig.set("deck1.play", 1)
    rig.play(1)
    cents = 1200 * np.log2(tone_of(rig.play(2)[:, 0]) / 440)
    assert rig.get("deck1.stretching") == 1
    assert abs(cents) < 3


@pytest.mark.parametrize("semitones", [-12, -5, 1, 7, 12])
def test_key_shift_moves_the_key_alone(rig: Rig, semitones: int) -> None:
    rig.put(1, signals.sine(440, 12))
    rig.set("deck1.key_shift", semitones)
    rig.set("deck1.play", 1)
    rig.play(1)
    before = rig.position()
    cents = 1200 * np.log2(tone_of(rig.play(2)[:, 0]) / 440)
    assert abs(cents - 100 * semitones) < 3
    assert rig.position() - before == 2 * RATE


def onsets(sound: np.ndarray) -> np.ndarray:
    """Where clicks start, in frames: the steepest rise of energy in each, between frames."""
    energy = np.convolve(sound[:, 0] ** 2, np.hanning(97) / 48, "same")
    loud = energy > 0.25 * energy.max()
    starts = np.flatnonzero(loud[1:] & ~loud[:-1])
    found = [starts[0]] + [b for a, b in pairwise(starts) if b - a > 4_000]
    peaks = []
    for at in found:
        part = energy[max(at - 400, 0) : at + 800]
        peaks.append(max(at - 400, 0) + np.sum(np.arange(len(part)) * part) / np.sum(part))
    return np.array(peaks)


@pytest.mark.parametrize("quality", [0, 1], ids=["standard", "fine"])
@pytest.mark.parametrize("tempo", [-8.0, 6.0])
def test_key_lock_leaves_the_beats_where_they_are(rig: Rig, quality: int, tempo: float) -> None:
    music = signals.clicks(120, 12, first_s=0.5)
    both = []
    for lock in (0, 1):
        rig.put(1, music)
        rig.set("deck1.keylock_quality", quality)
        rig.set("deck1.tempo", tempo)
        rig.set("deck1.keylock", lock)
        rig.set("deck1.play", 1)
        both.append(onsets(rig.play(8)))
    plain, locked = both
    assert len(plain) == len(locked)
    assert np.abs(plain - locked).max() < 1e-3 * RATE


def test_a_hot_cue_sounds_at_once_with_key_lock(rig: Rig) -> None:
    rig.put(1, signals.noise(-20, 10))
    rig.set("deck1.quantize", 0)
    rig.set("deck1.hotcue1.position", 5 * RATE)
    for path in ("deck1.keylock", "deck1.play"):
        rig.set(path, 1)
    rig.set("deck1.tempo", 5)
    rig.play(2)
    rig.set("deck1.hotcue1.activate", 1)
    out = rig.play(0.5)
    frames = out[: len(out) // 480 * 480].reshape(-1, 480, 2)
    rms = np.sqrt(np.mean(frames**2, axis=(1, 2)))
    assert rms.min() > 0.4 * rms.mean()
    assert rig.position() == pytest.approx(5 * RATE + 0.5 * 1.05 * RATE, abs=100)


@pytest.mark.parametrize("beats", [1 / 32, 0.25, 1, 4])
def test_a_loop_stays_stretched_and_whole_with_key_lock(rig: Rig, beats: float) -> None:
    rig.put(1, signals.noise(-20, 30))
    rig.set("deck1.tempo", 5)
    for path in ("deck1.keylock", "deck1.play"):
        rig.set(path, 1)
    rig.play(1)
    rig.set("deck1.loop.beatloop", beats)
    rig.play(0.5)
    stretched = []
    for _ in range(60):
        out = rig.play(0.064)
        stretched.append(rig.get("deck1.stretching"))
        assert np.sqrt(np.mean(out**2)) > 0.03
    assert np.mean(stretched) == 1
    assert rig.client.state().stretch_late == 0


@pytest.mark.parametrize("lock", [0, 1], ids=["plain", "key lock"])
def test_nan_infinity_and_absurd_levels_of_a_file_do_not_poison_the_sound(
    rig: Rig, lock: int
) -> None:
    music = signals.sine(440, 6)
    for at, value in ((20_000, np.nan), (40_000, np.inf), (60_000, -np.inf), (80_000, 1e30)):
        music[at : at + 100] = value
    rig.put(1, music)
    rig.set("deck1.eq.low", 0.7)
    rig.set("deck1.filter", 0.1)
    rig.set("deck1.tempo", 3)
    rig.set("deck1.keylock", lock)
    rig.set("deck1.play", 1)
    out = rig.play(5)
    assert np.isfinite(out).all()
    assert np.abs(out).max() <= 10 ** (-0.3 / 20)
    assert np.sqrt(np.mean(out[-RATE:] ** 2)) > 0.2

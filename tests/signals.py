# SPDX-License-Identifier: GPL-3.0-or-later
"""Made audio of known frequency, tempo and level: stereo, shape (n, 2), float32, -1..1."""

import numpy as np
import numpy.typing as npt

Samples = npt.NDArray[np.float32]

RATE = 48_000


def frames(seconds: float, rate: int = RATE) -> int:
    return round(seconds * rate)


def stereo(mono: npt.NDArray[np.floating]) -> Samples:
    """The same sound on both sides."""
    return np.ascontiguousarray(np.repeat(mono[:, None], 2, axis=1), np.float32)


def silence(seconds: float, rate: int = RATE) -> Samples:
    return np.zeros((frames(seconds, rate), 2), np.float32)


def sine(hz: float, seconds: float, rate: int = RATE, peak: float = 0.5) -> Samples:
    """A tone that starts at phase 0."""
    return stereo(peak * np.sin(2 * np.pi * hz * np.arange(frames(seconds, rate)) / rate))


def sweep(
    low_hz: float, high_hz: float, seconds: float, rate: int = RATE, peak: float = 0.5
) -> Samples:
    """A sine that rises exponentially: as long in each octave."""
    t = np.arange(frames(seconds, rate)) / rate
    growth = np.log(high_hz / low_hz)
    phase = 2 * np.pi * low_hz * seconds / growth * np.expm1(t / seconds * growth)
    return stereo(peak * np.sin(phase))


def noise(rms_db: float, seconds: float, rate: int = RATE, seed: int = 1) -> Samples:
    """White noise, each side its own, exactly at this RMS level in dBFS (a sample may pass 1)."""
    made = np.random.default_rng(seed).standard_normal((frames(seconds, rate), 2))
    made *= 10 ** (rms_db / 20) / np.sqrt(np.mean(made**2))
    return np.ascontiguousarray(made, np.float32)


def clicks(
    bpm: float, seconds: float, rate: int = RATE, first_s: float = 0.0, peak: float = 0.8
) -> Samples:
    """A 5 ms decaying click on each beat; its first sample is the beat's nearest frame."""
    length = frames(0.005, rate)
    click = peak * np.exp(-np.arange(length) / (0.001 * rate)) * np.cos(np.arange(length))
    out = np.zeros(frames(seconds, rate) + length)
    for at in click_frames(bpm, seconds, rate, first_s):
        out[at : at + length] = click
    return stereo(out[:-length])


def click_frames(bpm: float, seconds: float, rate: int = RATE, first_s: float = 0.0) -> list[int]:
    """Where the clicks of `clicks` start, in frames."""
    count = int(np.ceil((seconds - first_s) * bpm / 60))
    starts = [round((first_s + beat * 60 / bpm) * rate) for beat in range(count)]
    return [at for at in starts if at < frames(seconds, rate)]


def decibels(gain: float) -> float:
    """20 log10; silence is -300."""
    return float(20 * np.log10(max(abs(gain), 1e-15)))


def rms_db(samples: npt.NDArray[np.floating]) -> float:
    return decibels(float(np.sqrt(np.mean(np.square(samples, dtype=np.float64)))))


def tone_db(samples: npt.NDArray[np.floating], hz: float, rate: int = RATE) -> float:
    """Peak level of the tone `hz` in mono `samples`, in dBFS, through a Hann window."""
    window = np.hanning(len(samples))
    turn = np.exp(-2j * np.pi * hz * np.arange(len(samples)) / rate)
    return decibels(2 * abs(np.sum(samples * window * turn)) / float(np.sum(window)))

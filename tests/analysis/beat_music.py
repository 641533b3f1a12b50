# SPDX-License-Identifier: GPL-3.0-or-later
"""Dance music made in code, with each beat's time known to the sample."""

from collections.abc import Callable

import numpy as np

from app.analysis.sound import Sound

RATE = 44_100


def kick(length_s: float = 0.25) -> np.ndarray:
    t = np.arange(int(length_s * RATE)) / RATE
    return np.sin(2 * np.pi * (48 * t + 6 * (1 - np.exp(-t / 0.02)))) * np.exp(-t / 0.09)


def burst(length_s: float, seed: int, bright: bool) -> np.ndarray:
    """A snare, or a hat when bright."""
    noise = np.random.default_rng(seed).standard_normal(int(length_s * RATE))
    noise = np.diff(noise, prepend=0) if bright else np.convolve(noise, np.ones(6) / 6, "same")
    return noise * np.exp(-np.arange(len(noise)) / (0.2 * length_s * RATE))


def tone(midi: float, length_s: float) -> np.ndarray:
    t = np.arange(int(length_s * RATE)) / RATE
    wave = sum(np.sin(2 * np.pi * 440 * 2 ** ((midi - 69) / 12) * h * t) / h for h in range(1, 5))
    return wave * np.minimum(1, t / 0.004) * np.minimum(1, (length_s - t) / 0.03)


KICK, SNARE, HAT = kick(), 0.8 * burst(0.15, 1, False), 0.4 * burst(0.06, 2, True)

# Sixteenths of a bar where kick, snare, hat and bass sound.
STYLES: dict[str, tuple[tuple[int, ...], ...]] = {
    "house": ((0, 4, 8, 12), (4, 12), (2, 6, 10, 14), (2, 6, 10, 14)),
    "breaks": ((0, 6, 10), (4, 12), (0, 2, 4, 6, 8, 10, 12, 14), (0, 3, 6, 10)),
    "dnb": ((0, 10), (4, 12), (0, 2, 4, 6, 8, 10, 12, 14), (0, 6, 10)),
    "halftime": ((0, 3, 11), (8,), (0, 2, 4, 6, 8, 10, 12, 14), (0, 3, 8, 11)),
    "hiphop": ((0, 7, 10), (4, 12), (0, 2, 4, 6, 8, 10, 12, 14), (0, 7, 10)),
    "waltz": ((0,), (4, 8), (4, 6, 8, 10), (0,)),
}
CHORDS = (0, 8, 3, 10)  # semitones above the key, a bar each


def track(
    style: str,
    when: Callable[[float], float],
    bars: int,
    *,
    swing: float = 0.5,
    beats_a_bar: int = 4,
    drums: bool = True,
) -> Sound:
    """Music of a style; `when` gives the time of each beat."""
    sound = np.zeros(int((when(bars * beats_a_bar) + 1.0) * RATE))

    def put(beat: float, wave: np.ndarray, gain: float) -> None:
        sixteenth = round(beat * 4)
        if sixteenth % 2 == 1:
            beat = (sixteenth - 1) / 4 + swing / 2
        at = round(when(beat) * RATE)
        sound[at : at + len(wave)] += gain * wave[: len(sound) - at]

    kicks, snares, hats, basses = STYLES[style]
    for bar in range(bars):
        first, chord = bar * beats_a_bar, CHORDS[bar % 4]
        length = when(first + beats_a_bar) - when(first)
        quiet = bars // 2 <= bar < bars // 2 + 4 or not drums
        for pitch in (0, 4, 7):
            put(first, tone(57 + chord + pitch, 0.95 * length), 0.04)
        for steps, wave, gain in ((kicks, KICK, 0.8), (snares, SNARE, 0.4), (hats, HAT, 0.4)):
            for step in () if quiet else steps:
                put(first + step / 4, wave, gain)
        for step in basses:
            put(first + step / 4, tone(33 + chord, 0.12), 0.15)
    return Sound(np.repeat(np.clip(sound, -1, 1)[:, None], 2, axis=1).astype(np.float32), RATE)


def even(bpm: float, first_s: float) -> Callable[[float], float]:
    return lambda beat: first_s + beat * 60 / bpm


def following(bpm_at: Callable[[np.ndarray], np.ndarray], first_s: float, beats: int) -> Callable:
    """Beats of a tempo that is a function of the beat's number."""
    grid = np.arange(0, beats + 8, 1 / 16)
    times = first_s + np.concatenate([[0], np.cumsum(60 / bpm_at(grid[:-1]) / 16)])
    return lambda beat: float(np.interp(beat, grid, times))

# SPDX-License-Identifier: GPL-3.0-or-later
"""Moods of a track, 0..1 each: what attacks, brightness, tempo and mode suggest to most people.

Source of the directions (not of the numbers): Eerola, Friberg, Bresin 2013, "Emotional expression
in music: contribution, linearity, and additivity of primary musical cues", Frontiers in
Psychology 4:487.
"""

import numpy as np
import numpy.typing as npt

from app.analysis.level.motion import STEPS_S, Motion
from app.analysis.result import Beats, Tonality

LONGEST_S = 600  # of sound that is looked at for the rhythm
SIXTEENTHS = 4  # a beat


def mood(
    moved: Motion, energy: float, beats: Beats, tonality: Tonality | None = None
) -> dict[str, float]:
    """Moods of a track.

    Args:
        energy: 1..10.
        tonality: None, or a key of None: neither major nor minor.

    Returns:
        dark, bright, calm, aggressive, happy, sad, danceable, groovy.
    """
    loud = moved.loud
    drive = (energy - 1) / 9
    shine = _part(float(np.mean(moved.bright_db[loud])), -22.0, -8.0)
    even = _part(-float(np.mean(moved.uneven_db[loud])), -4.0, -0.5)
    quick = _part(beats.tempo, 70.0, 150.0)
    major = _major(tonality)
    pulse = pulse_clarity(moved.attacks, beats.tempo)
    dance = float(np.exp(-(((beats.tempo - 124) / 28) ** 2))) if beats.tempo else 0.0
    found = {
        "dark": 0.6 * (1 - shine) + 0.4 * (1 - major),
        "bright": 0.7 * shine + 0.3 * major,
        "calm": (1 - drive) ** 1.5,
        "aggressive": drive * (0.2 + 0.45 * shine + 0.35 * even) * (1.1 - 0.2 * major),
        "happy": 0.5 * major + 0.25 * quick + 0.25 * shine,
        "sad": 0.5 * (1 - major) + 0.3 * (1 - quick) + 0.2 * (1 - shine),
        "danceable": (0.55 * pulse + 0.45 * drive) * (0.4 + 0.6 * dance),
        "groovy": pulse * syncopation(moved.attacks, beats),
    }
    return {word: round(min(max(value, 0.0), 1.0), 3) for word, value in found.items()}


def _part(value: float, low: float, high: float) -> float:
    return min(max((value - low) / (high - low), 0.0), 1.0)


def _major(tonality: Tonality | None) -> float:
    """How surely the track is in major: 1; in minor: 0."""
    if tonality is None or tonality.key is None:
        return 0.5
    return 0.5 + (-0.5 if tonality.key.minor else 0.5) * tonality.confidence


def pulse_clarity(attacks: npt.NDArray[np.float32], tempo: float) -> float:
    """How alike the attacks of one beat are to those of the next and of the one after, 0..1."""
    if tempo <= 0:
        return 0.0
    rise = attacks[: LONGEST_S * STEPS_S].sum(axis=1, dtype=np.float64)
    rise -= rise.mean()
    own = float(rise @ rise)
    alike = []
    for count in (1, 2, 4):
        lag = count * 60.0 / tempo * STEPS_S
        near = [float(rise[k:] @ rise[:-k]) for k in (int(lag), int(lag) + 1) if 0 < k < len(rise)]
        alike.append(max(near, default=0.0) / own if own > 0 else 0.0)
    return _part(max(alike), 0.0, 0.6)


def syncopation(attacks: npt.NDArray[np.float32], beats: Beats) -> float:
    """Share of attacks on the sixteenths between the eighths: 0 none, 1 a third or more."""
    if beats.grid is None:
        return 0.0
    rise = attacks[: LONGEST_S * STEPS_S].sum(axis=1, dtype=np.float64)
    marks = list(beats.grid.beats(len(rise) / STEPS_S))
    if len(marks) < SIXTEENTHS:
        return 0.0
    numbers, times = zip(*marks, strict=True)
    beat = np.interp((np.arange(len(rise)) - 1) / STEPS_S, times, numbers)
    place = np.rint(beat * SIXTEENTHS).astype(np.int64) % SIXTEENTHS
    by_place = np.bincount(place, rise, SIXTEENTHS)
    between, total = by_place[1] + by_place[3], by_place.sum()
    return _part(float(between / total) if total > 0 else 0.0, 0.1, 0.45)

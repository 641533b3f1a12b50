# SPDX-License-Identifier: GPL-3.0-or-later
"""Energy from 1 to 10 as DJs use the word: what a stretch does to a floor, not how loud it is."""

import numpy as np
import numpy.typing as npt

from app.analysis.level.mood import mood
from app.analysis.level.motion import Motion, motion
from app.analysis.result import Beats, Curve, Energy, Tonality
from app.analysis.sound import Sound

LOWEST, HIGHEST = 1.0, 10.0
# What each measure counts, and between which values it rises from nothing to all. Set so that a
# beatless pad is 2 to 3, hip hop at 86 BPM 4 to 5, house 6 to 7, hard techno 7 to 8, drum and
# bass and fast metal 9.
SCALES = {
    "onsets": (0.25, 0.0, 9.0),  # events a second
    "bright": (0.20, -24.0, -6.0),  # dB
    "even": (0.10, -6.0, -0.5),  # dB: sustained and compressed
    "bass": (0.15, -10.0, -0.5),  # dB
    "tempo": (0.30, 70.0, 170.0),  # BPM
}
QUIETEST, SPAN = 0.15, 0.70  # sum of the measures that is energy 1, and from there to 10
SILENT_DB, SOFT_DB = -40.0, -3.0  # below the loud parts: nothing is left, nothing is lost
PULSE_ONSETS = 2.0  # a second: where less happens, nobody feels the tempo
MEMORABLE = 40  # percent of the seconds that do not count for the whole: intro, breakdown


def energy(sound: Sound, beats: Beats, tonality: Tonality | None = None) -> Energy:
    """Of a track and of each of its seconds.

    Args:
        beats: for the tempo; without a pulse the track counts as slow.
        tonality: for moods that depend on major and minor.
    """
    moved = motion(sound)
    curve = _curve(moved, beats.tempo)
    sounds = moved.below_db > SILENT_DB  # what is silent before and after is no part of the music
    heard = curve[sounds] if sounds.any() else curve
    overall = float(heard[heard >= np.percentile(heard, MEMORABLE)].mean())
    return Energy(round(overall, 1), curve, mood(moved, overall, beats, tonality))


def scaled(value: npt.ArrayLike, low: float, high: float) -> npt.NDArray[np.float64]:
    """0 at `low` and below, 1 at `high` and above."""
    return np.clip((np.asarray(value, np.float64) - low) / (high - low), 0, 1)


def _curve(moved: Motion, tempo: float) -> Curve:
    measures = {
        "onsets": moved.onsets,
        "bright": moved.bright_db,
        "even": -moved.uneven_db,
        "bass": moved.bass_db,
        "tempo": np.full(len(moved.onsets), tempo),
    }
    parts = {
        name: weight * scaled(measures[name], low, high)
        for name, (weight, low, high) in SCALES.items()
    }
    parts["tempo"] *= scaled(moved.onsets, 0.0, PULSE_ONSETS)
    total = np.sum(list(parts.values()), axis=0)
    there = scaled(moved.below_db, SILENT_DB, SOFT_DB)
    span = np.clip((total - QUIETEST) / SPAN, 0, 1) * there
    return np.asarray(LOWEST + (HIGHEST - LOWEST) * span, np.float32)

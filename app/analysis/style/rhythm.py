# SPDX-License-Identifier: GPL-3.0-or-later
"""The pattern of kick and snare over four beats, and other signs of how music was made."""

from dataclasses import astuple, dataclass

import numpy as np
import numpy.typing as npt

from app.analysis.level.motion import STEPS_S, motion
from app.analysis.result import Beats, Energy
from app.analysis.sound import Sound

BEATS, PLACES = 4, 16  # a bar in sixteenths
NEAR_S = 0.04  # of a place of the grid: an attack belongs to it


@dataclass(frozen=True, slots=True)
class Signs:
    """What the signal itself tells of style; without a grid the rhythm is 0.

    Attributes:
        tempo: BPM; 0 without a pulse.
        energy: 1..10.
        floor: 0..1, how evenly the bass attacks on each beat.
        broken: 0..1, share of bass attacks that are off the beats.
        back: 0..1, how much more beats 2 and 4 (or 1 and 3) have in the middle bands.
        onsets: events a second.
        bass_db, bright_db, uneven_db: as in `level.Motion`, of the loud parts.
    """

    tempo: float
    energy: float
    floor: float
    broken: float
    back: float
    onsets: float
    bass_db: float
    bright_db: float
    uneven_db: float

    def row(self) -> npt.NDArray[np.float64]:
        """All of it as numbers, for learning."""
        return np.array(astuple(self), np.float64)


def signs(sound: Sound, beats: Beats | None, energy: Energy | None) -> Signs:
    """Of a track; `beats` and `energy` of None count as unknown."""
    moved = motion(sound)
    loud = moved.loud
    floor = broken = back = 0.0
    if beats is not None and beats.grid is not None:
        floor, broken, back = _pattern(moved.attacks, beats)
    return Signs(
        tempo=beats.tempo if beats else 0.0,
        energy=energy.overall if energy else 5.0,
        floor=floor,
        broken=broken,
        back=back,
        onsets=float(moved.onsets[loud].mean()),
        bass_db=float(moved.bass_db[loud].mean()),
        bright_db=float(moved.bright_db[loud].mean()),
        uneven_db=float(moved.uneven_db[loud].mean()),
    )


def _pattern(attacks: npt.NDArray[np.float32], beats: Beats) -> tuple[float, float, float]:
    assert beats.grid is not None
    marks = list(beats.grid.beats(len(attacks) / STEPS_S))
    if len(marks) < 2 * BEATS:
        return 0.0, 0.0, 0.0
    numbers, times = zip(*marks, strict=True)
    beat = np.interp((np.arange(len(attacks)) - 1) / STEPS_S, times, numbers)
    place = np.rint(beat * PLACES / BEATS)
    near = np.abs(beat * PLACES / BEATS - place) * beats.tempo**-1 * 60 * BEATS / PLACES < NEAR_S
    at = place[near].astype(np.int64) % PLACES
    counts = np.maximum(np.bincount(at, minlength=PLACES), 1)
    bass = np.bincount(at, attacks[near, 0], PLACES) / counts
    middle = np.bincount(at, attacks[near, 1:4].sum(axis=1), PLACES) / counts
    on = bass[:: PLACES // BEATS]
    floor = float(on.min() / on.max()) if on.max() > 0 else 0.0
    broken = float(1 - on.sum() / bass.sum()) if bass.sum() > 0 else 0.0
    snare = middle[:: PLACES // BEATS]
    odd, even = snare[0::2].sum(), snare[1::2].sum()
    back = float(abs(odd - even) / (odd + even)) if odd + even > 0 else 0.0
    return floor, broken, back

# SPDX-License-Identifier: GPL-3.0-or-later
"""Beats and bars of a pulse: which multiple of it is the beat, and where bars start."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from app.analysis.beats import bars, octave
from app.analysis.beats.hints import Hints
from app.analysis.beats.lattice import A_BEAT, Lattice, lattice, places
from app.analysis.beats.onsets import Floats, Onsets
from app.analysis.beats.weights import BARS, BARS_NET, OCTAVE
from app.analysis.sound import MONO_RATE

Doubles = npt.NDArray[np.float64]

FEWEST = 4 * A_BEAT  # places that a metre is told from


@dataclass(frozen=True, slots=True)
class Heard:
    """A track as all steps hear it.

    Attributes:
        onset: `pulse.mixture` of `onsets.strength`.
        first_sound_s: where music starts.
        activations: BeatNet's, or None.
    """

    mono: Floats
    onsets: Onsets
    onset: Floats
    first_sound_s: float
    activations: Floats | None


@dataclass(frozen=True, slots=True)
class Metre:
    """One reading of a pulse.

    Attributes:
        multiple: beats for each beat of the pulse.
        score: logarithm of how probable it is among readings, unnormalised.
        lattice: of its half beats.
        turn: where in it bars start.
    """

    multiple: float
    score: float
    lattice: Lattice
    turn: bars.Turn
    beats_a_bar: int = 4


def readings(heard: Heard, phase: Doubles, bpm: float, hints: Hints) -> list[tuple[Metre, float]]:
    """All readings of a pulse with their probabilities, best first."""
    found = [_reading(heard, phase * m, m, bpm * m, hints) for m in octave.candidates(bpm)]
    score = np.array([metre.score for metre in found])
    likely = np.exp(score - score.max())
    likely /= likely.sum()
    order = np.argsort(-likely, kind="stable")
    return [(found[i], float(likely[i])) for i in order]


def _reading(heard: Heard, phase: Doubles, multiple: float, bpm: float, hints: Hints) -> Metre:
    half_beats = lattice(heard.mono, heard.onsets, places(heard.onset, phase))
    beats = bars.beats_a_bar(half_beats)
    table = bars.features(half_beats, heard.first_sound_s, beats)
    base = table @ BARS
    heard_bars = base
    likely = bars.likelihood(base) @ table
    own = octave.features(heard.onsets.strength, phase, likely) @ OCTAVE
    if heard.activations is not None:
        times = half_beats.times
        told = bars.net_features(heard.activations, times, beats)
        heard_bars = BARS_NET[0] * base + told @ BARS_NET[1:]
    score = float(own) + octave.usual(bpm) + octave.habit(bpm, hints)
    return Metre(multiple, score, half_beats, bars.turn_of(heard_bars), beats)


def listen(mono: Floats, onsets: Onsets, onset: Floats, activations: Floats | None) -> Heard:
    """What the readings are made from."""
    return Heard(mono, onsets, onset, bars.first_sound(mono, MONO_RATE), activations)

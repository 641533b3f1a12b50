# SPDX-License-Identifier: GPL-3.0-or-later
"""From sound to beats."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from app.analysis.beats import anchors, bars, octave, steady, wander, weights
from app.analysis.beats.attack import attacks
from app.analysis.beats.hints import Hints
from app.analysis.beats.lattice import A_BEAT, lattice, places
from app.analysis.beats.onsets import RATE, Floats, Onsets, onsets
from app.analysis.beats.pulse import mixture, pulse
from app.analysis.result import Beats
from app.analysis.sound import MONO_RATE, Sound
from app.library.model import Grid
from app.library.model.grid import Anchor

Doubles = npt.NDArray[np.float64]

SHORTEST_S = 4.0
SOURCE = "analysis 1"
ANY = Hints()
# How much stronger a bent pulse's lines must be. Of 130 tracks of constant tempo the largest was
# 1.07, of 44 with a changing one the smallest 1.39.
CHANGING = 1.15


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to hear the track.

    Attributes:
        tempi: (BPM, probability), best first.
        support: 0..1, share of the attacks that lie on the grid.
    """

    grid: Grid
    bpm: float
    tempi: tuple[tuple[float, float], ...]
    turn: bars.Turn
    support: float


def find(sound: Sound, activations: Floats | None = None, hints: Hints = ANY) -> Beats:
    """The beats of a track.

    Args:
        activations: BeatNet's, shape (frames, 3) at 50 frames a second: beat, downbeat, neither.
        hints: the user's range of tempi, and the genre.
    """
    del activations  # the signal alone tells, for now
    mono = np.nan_to_num(sound.mono, nan=0.0, posinf=0.0, neginf=0.0)
    if len(mono) < SHORTEST_S * MONO_RATE or not mono.any():
        return Beats(0.0, None)
    heard = onsets(mono)
    onset = mixture(heard.strength)
    found = pulse(onset)
    if found is None:
        return Beats(0.0, None)
    rise = attacks(mono)
    even = steady.phase(found.bpm, len(onset))
    bent = wander.phase(onset)
    gain = wander.gain(onset, bent, even)
    if gain < CHANGING:
        best = _steady(mono, heard, onset, rise, found.bpm, hints)
    else:
        best = _wandering(mono, heard, onset, rise, hints)
    sure = best.tempi[0][1] * best.turn.beat_confidence * best.support
    return Beats(round(best.bpm, 3), best.grid, sure, best.turn.confidence, best.tempi[1:])


def _steady(
    mono: Floats, heard: Onsets, onset: Floats, rise: Floats, bpm: float, hints: Hints
) -> Reading:
    phase = steady.phase(bpm, len(onset))
    ranked, times, turn = _metre(mono, heard, onset, phase, bpm, hints)
    seconds = len(mono) / MONO_RATE
    line = steady.line_of(rise, float(times[turn.place]), bpm * ranked[0][0], seconds)
    line = steady.snap(line, seconds)
    tempo = 60 / line.period_s
    grid = Grid((Anchor(line.first_s % (4 * line.period_s), 0),), tempo, source=SOURCE)
    return Reading(grid, tempo, _tempi(ranked, tempo), turn, line.support)


def _wandering(mono: Floats, heard: Onsets, onset: Floats, rise: Floats, hints: Hints) -> Reading:
    phase = wander.phase(onset)
    bpm = 60 * RATE * float(np.median(np.diff(phase)))
    ranked, times, turn = _metre(mono, heard, onset, phase, bpm, hints)
    first = turn.place % A_BEAT
    beats = times[first::A_BEAT]
    number = np.arange(len(beats)) - (turn.place - first) // A_BEAT
    curve = anchors.curve(rise, number, beats)
    kept = anchors.corners(curve, 4)
    grid = anchors.grid(curve, kept, SOURCE)
    tempo = anchors.main_tempo(curve, kept)
    return Reading(grid, tempo, _tempi(ranked, tempo), turn, curve.support)


def _metre(
    mono: Floats, heard: Onsets, onset: Floats, phase: Doubles, bpm: float, hints: Hints
) -> tuple[list[tuple[float, float]], Doubles, bars.Turn]:
    """Which multiple of the pulse is the beat, where half beats are, and where bars start."""
    ranked = octave.probabilities(heard.strength, phase, bpm, hints, weights.OCTAVE)
    times = places(onset, phase * ranked[0][0])
    table = bars.features(lattice(mono, heard, times), bars.first_sound(mono, MONO_RATE))
    return ranked, times, bars.turn_of(table, weights.BARS)


def _tempi(ranked: list[tuple[float, float]], tempo: float) -> tuple[tuple[float, float], ...]:
    return tuple((tempo * m / ranked[0][0], p) for m, p in ranked)

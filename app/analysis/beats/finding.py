# SPDX-License-Identifier: GPL-3.0-or-later
"""From sound to beats."""

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from app.analysis.beats import anchors, metre, wander
from app.analysis.beats.attack import attacks, line_of, snap
from app.analysis.beats.hints import Hints
from app.analysis.beats.lattice import A_BEAT
from app.analysis.beats.metre import Metre
from app.analysis.beats.onsets import RATE, Floats, onsets
from app.analysis.beats.phrases import phrases
from app.analysis.beats.pulse import even_phase, mixture, presence, pulse
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
AT_ONCE_S = 0.0015  # before 0 s, where a first beat that is measured stands at 0 s
ABSENT = 0.03  # presence below which there are no beats


@dataclass(frozen=True, slots=True)
class Drawn:
    """A grid with its tempo; `support`: 0..1, share of the attacks that lie on it."""

    grid: Grid
    bpm: float
    support: float


def find(sound: Sound, activations: Floats | None = None, hints: Hints = ANY) -> Beats:
    """The beats of a track.

    Args:
        activations: BeatNet's, shape (frames, 3) at 50 frames a second: beat, downbeat, neither.
        hints: the user's range of tempi, and the genre.
    """
    mono = sound.mono
    if not np.isfinite(np.sum(mono)):
        mono = np.nan_to_num(mono, nan=0.0, posinf=0.0, neginf=0.0)
    if len(mono) < SHORTEST_S * MONO_RATE or not mono.any():
        return Beats(0.0, None)
    starts = onsets(mono)
    onset = mixture(starts.strength)
    bpm = pulse(onset)
    if bpm is None:
        return Beats(0.0, None)
    even, bent = even_phase(bpm, len(onset)), wander.phase(onset)
    changing = wander.gain(onset, bent, even) > CHANGING
    phase = bent if changing else even
    present = presence(onset, phase)
    if present < ABSENT:
        return Beats(0.0, None)
    heard = metre.listen(mono, starts, onset, activations)
    ranked = metre.readings(heard, phase, 60 * RATE * float(np.median(np.diff(phase))), hints)
    draw = _bent if changing else _even
    return _told(ranked, draw(ranked[0][0], attacks(mono), len(mono) / MONO_RATE), present)


def _told(ranked: list[tuple[Metre, float]], drawn: Drawn, present: float) -> Beats:
    best, sure = ranked[0]
    sure *= present * best.turn.beat_confidence
    bars = phrases(best.lattice, best.turn.place, best.beats_a_bar * A_BEAT)
    times = best.lattice.times
    return Beats(
        round(drawn.bpm, 3),
        replace(drawn.grid, confidence=round(sure, 3)),
        sure,
        present * best.turn.confidence,
        tuple((drawn.bpm * m.multiple / best.multiple, p) for m, p in ranked[1:]),
        tuple((round(drawn.grid.beat(float(times[place]))), n) for place, n in bars),
    )


def _even(best: Metre, rise: Floats, seconds: float) -> Drawn:
    """One anchor, one tempo."""
    times = best.lattice.times
    bpm = 60 / (A_BEAT * float(times[-1] - times[0]) / (len(times) - 1))
    line = line_of(rise, float(times[best.turn.place]), bpm, seconds)
    line = snap(line, seconds)
    bar = best.beats_a_bar * line.period_s
    first = line.first_s % bar
    if bar - first < AT_ONCE_S:  # the track starts with a bar; its first beat is to be listed
        first = 0.0
    tempo = 60 / line.period_s
    grid = Grid((Anchor(first, 0),), tempo, beats_a_bar=best.beats_a_bar, source=SOURCE)
    return Drawn(grid, tempo, line.support)


def _bent(best: Metre, rise: Floats, seconds: float) -> Drawn:
    """As many anchors as it takes."""
    del seconds
    first = best.turn.place % A_BEAT
    beats = best.lattice.times[first::A_BEAT]
    number = np.arange(len(beats)) - (best.turn.place - first) // A_BEAT
    curve = anchors.curve(rise, number, beats)
    kept = anchors.corners(curve, best.beats_a_bar)
    grid = replace(anchors.grid(curve, kept), beats_a_bar=best.beats_a_bar, source=SOURCE)
    return Drawn(grid, anchors.main_tempo(curve, kept), curve.support)

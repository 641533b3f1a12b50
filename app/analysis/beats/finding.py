# SPDX-License-Identifier: GPL-3.0-or-later
"""From sound to beats."""

import numpy as np

from app.analysis.beats import bars, octave, steady, weights
from app.analysis.beats.attack import attacks
from app.analysis.beats.hints import Hints
from app.analysis.beats.lattice import lattice
from app.analysis.beats.onsets import Floats, onsets
from app.analysis.beats.pulse import mixture, pulse
from app.analysis.result import Beats
from app.analysis.sound import MONO_RATE, Sound
from app.library.model import Grid
from app.library.model.grid import Anchor

SHORTEST_S = 4.0
ANY = Hints()
SOURCE = "analysis 1"


def find(sound: Sound, activations: Floats | None = None, hints: Hints = ANY) -> Beats:
    """The beats of a track.

    Args:
        activations: BeatNet's, shape (frames, 3) at 50 frames a second: beat, downbeat, neither.
        hints: the user's range of tempi, and the genre.
    """
    del activations  # the signal alone tells, for now
    mono = np.nan_to_num(sound.mono, nan=0.0, posinf=0.0, neginf=0.0)
    seconds = len(mono) / MONO_RATE
    if seconds < SHORTEST_S or not mono.any():
        return Beats(0.0, None)
    heard = onsets(mono)
    onset = mixture(heard.strength)
    found = pulse(onset)
    if found is None:
        return Beats(0.0, None)
    tempi = octave.candidates(found.bpm)
    ranked = octave.probabilities(heard.strength, tempi, hints, weights.OCTAVE)
    bpm, sure = ranked[0]
    times = steady.places(onset, bpm, seconds)
    table = bars.features(lattice(mono, heard, times), bars.first_sound(mono, MONO_RATE))
    turn = bars.turn_of(table, weights.BARS)
    line = steady.line_of(attacks(mono), float(times[turn.place]), bpm, seconds)
    line = steady.snap(line, seconds)
    grid = Grid((Anchor(line.first_s % (4 * line.period_s), 0),), 60 / line.period_s, source=SOURCE)
    confidence = sure * turn.beat_confidence * min(1.0, found.coherence / 0.9)
    return Beats(round(60 / line.period_s, 3), grid, confidence, turn.confidence, tuple(ranked[1:]))

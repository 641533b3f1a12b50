# SPDX-License-Identifier: GPL-3.0-or-later
"""The chord that opens each round of four bars: most often that of the tonic.

A minor round (i VI III VII) has the notes of its relative major in the same amounts; only where
it begins tells the two apart. Source of the rule: Temperley 2001, "The cognition of basic musical
structures", chapter 7 (harmonic functions prefer strong beats).
"""

import numpy as np

from app.analysis.result import Beats
from app.analysis.sound import Sound
from app.analysis.tonal import profiles
from app.analysis.tonal.pitches import ROW_CENTRE_S, STEP_S, Floats
from engine import level

ROUND = 4  # bars
SILENT_DB = -50.0  # beside the loudest bar: music has not begun, or is over
LEAST_BARS = 2 * ROUND
QUIET = 1e-6  # of the loudest band of all bars: what is quieter is alike


def evidence(sound: Sound, chroma: Floats, beats: Beats) -> Floats:
    """How well the opening chord is the tonic's, for each of KEYS, -1..1; 0 without bars."""
    starts_s = _bars(beats, sound.seconds)
    if len(starts_s) <= LEAST_BARS:
        return np.zeros(len(profiles.KEYS))
    notes, levels = _chroma_of_bars(chroma, starts_s), _levels_of_bars(sound, starts_s)
    sounds = np.flatnonzero(levels.max(axis=1) > levels.max() + SILENT_DB)
    notes, levels = (of[sounds[0] : sounds[-1] + 1] for of in (notes, levels))
    first = first_of_round(levels)
    opening = notes[first::ROUND].sum(axis=0)
    rest = notes.sum(axis=0)
    if opening.sum() <= 0 or rest.sum() <= 0:
        return np.zeros(len(profiles.KEYS))
    stands_out = opening / opening.sum() - rest / rest.sum()
    return np.asarray(profiles.normed(stands_out[None])[0] @ profiles.triads().T)


def first_of_round(levels_db: Floats) -> int:
    """Which bar (0..3) starts rounds: where most changes, for parts enter and leave there.

    Args:
        levels_db: of each bar, shape (bars, bands).
    """
    count = len(levels_db)
    change = np.zeros(count)
    for bar in range(1, count):
        before = levels_db[max(bar - ROUND, 0) : bar].mean(axis=0)
        change[bar] = np.abs(levels_db[bar : bar + ROUND].mean(axis=0) - before).sum()
    peak = [change[bar] >= change[max(bar - 2, 0) : bar + 3].max() for bar in range(count)]
    change *= peak
    return int(np.argmax([change[bar::ROUND].sum() for bar in range(ROUND)]))


def _bars(beats: Beats, seconds: float) -> Floats:
    """Where bars start, in seconds."""
    grid = beats.grid
    if grid is None or not grid.bars_known:
        return np.zeros(0)
    return np.array([at for beat, at in grid.beats(seconds) if beat % grid.beats_a_bar == 0])


def _chroma_of_bars(chroma: Floats, starts_s: Floats) -> Floats:
    at = np.arange(len(chroma)) * STEP_S + ROW_CENTRE_S
    bar = np.searchsorted(starts_s, at, side="right") - 1
    inside = (bar >= 0) & (bar < len(starts_s) - 1)
    out = np.zeros((len(starts_s) - 1, 12))
    np.add.at(out, bar[inside], chroma[inside])
    return out


def _levels_of_bars(sound: Sound, starts_s: Floats) -> Floats:
    bands = sound.levels[:, 1:].astype(np.float64)
    sums = np.concatenate([np.zeros((1, bands.shape[1])), np.cumsum(bands, axis=0)])
    step = np.minimum((starts_s * level.STEPS_S).astype(np.int64), len(bands))
    lengths = np.maximum(np.diff(step), 1)[:, None]
    mean = (sums[step[1:]] - sums[step[:-1]]) / lengths
    return np.asarray(10 * np.log10(np.maximum(mean, max(QUIET * mean.max(initial=0), 1e-20))))

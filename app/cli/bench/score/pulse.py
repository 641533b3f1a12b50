# SPDX-License-Identifier: GPL-3.0-or-later
"""Scores of tempo, beats, grid and downbeats, by the field's measures (mir_eval)."""

from typing import Any

import mir_eval
import numpy as np
import numpy.typing as npt

Times = npt.NDArray[np.float64]
Scores = dict[str, float]

OCTAVES = (1.0, 2.0, 0.5, 3.0, 1 / 3)
WIDE_S, NARROW_S = 0.070, 0.015
FEWEST = 16  # beats that a tempo can be fitted to


def score(truth: dict[str, Any], found: dict[str, Any]) -> Scores:
    """A1, A2, .05g, F70, G15, DbF of one track, as far as its truth goes."""
    scores: Scores = {}
    tempo = truth.get("tempo")
    constant = bool(truth.get("constant_tempo"))
    beats = np.sort(np.asarray(found.get("beats") or [], float))
    bpm = fitted_tempo(beats)
    if tempo:
        off = [abs(found["tempo"] * factor / tempo - 1) for factor in OCTAVES]
        scores |= {"A1": float(off[0] <= 0.04), "A2": float(min(off) <= 0.04)}
        if constant:
            best = min((abs(bpm * f - tempo) for f in OCTAVES), default=np.inf) if bpm else np.inf
            scores[".05g"] = float(best <= 0.05)
    reference = np.asarray(truth.get("beats") or [], float)
    if len(reference):
        scores["F70"] = f_measure(reference, beats, WIDE_S)
        if constant:
            grid = fixed_grid(beats, bpm, truth["duration"]) if bpm else beats[:0]
            scores["G15"] = best_octave(reference, grid)
    if truth.get("downbeats"):
        downbeats = np.asarray(found.get("downbeats") or [], float)
        scores["DbF"] = f_measure(np.asarray(truth["downbeats"], float), downbeats, WIDE_S)
    return scores


def f_measure(reference: Times, found: Times, window_s: float) -> float:
    """Of beats within a window, the first five seconds left out."""
    reference, found = (mir_eval.beat.trim_beats(x) for x in (reference, found))
    if not len(reference) or not len(found):
        return 0.0
    return float(mir_eval.beat.f_measure(reference, found, f_measure_threshold=window_s))


def best_octave(reference: Times, found: Times) -> float:
    """The narrow F-measure at single, double and half tempo, whichever fits."""
    between = (reference[1:] + reference[:-1]) / 2
    double = np.sort(np.concatenate([reference, between]))
    readings = (reference, double, reference[::2], reference[1::2])
    return max(f_measure(reading, found, NARROW_S) for reading in readings)


def fitted_tempo(beats: Times) -> float | None:
    """The one BPM whose comb the beats fit best; half-beat slips do not disturb it."""
    if len(beats) < FEWEST:
        return None
    bpm = 60 / float(np.median(np.diff(beats)))
    for span, step in ((bpm * 0.03, 0.02), (0.04, 0.001)):
        tempi = np.arange(bpm - span, bpm + span, step)
        turns = np.exp(2j * np.pi * np.outer(tempi / 60, beats))
        fit = abs(turns.sum(axis=1)) + 0.5 * abs((turns**2).sum(axis=1))
        bpm = float(tempi[np.argmax(fit)])
    return bpm


def fixed_grid(beats: Times, bpm: float, seconds: float) -> Times:
    """What a program with one tempo would store: the beats' circular mean is its phase."""
    period = 60 / bpm
    turn = np.exp(2j * np.pi * beats / period).sum()
    first = (np.angle(turn) / (2 * np.pi) * period) % period
    return np.arange(first, seconds, period)

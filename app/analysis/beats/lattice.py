# SPDX-License-Identifier: GPL-3.0-or-later
"""What is heard at each half beat of a pulse: onsets, changes of harmony, of timbre, of level."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import scipy.fft

from app.analysis.beats.onsets import PARTS, RATE, Floats, Onsets
from app.analysis.beats.pulse import LOUDEST
from app.analysis.sound import MONO_RATE

Doubles = npt.NDArray[np.float64]

A_BEAT = 2  # places a beat
HARMONICS = 4  # of the half beat that its phase is read from
TURNS = 256  # steps of phase
NEAR = 2  # frames of onset strength round a place that count for it
# Harmony is heard in thinned sound: up to 2.7 kHz, a quarter of the samples.
THINNED = 4
THIN_RATE = MONO_RATE / THINNED
FFT = 2048
BLOCK = 1024  # places at a time
LOWEST_PITCH, TREBLE_PITCH, HIGHEST_PITCH = 28, 52, 96  # MIDI: E1, E3, C7
LONGEST_S = 0.36  # of sound that harmony is heard in; longer notes tell no more


@dataclass(frozen=True, slots=True)
class Lattice:
    """Streams of what happens at each place.

    Attributes:
        times: of the places in seconds, shape (m,), rising evenly or nearly so.
        streams: shape (m, len(STREAMS)).
    """

    times: Doubles
    streams: Floats


STREAMS = (
    *(f"onset {part}" for part in range(PARTS)),
    "bass",
    "harmony",
    "harmony of a beat",
    "timbre",
    "timbre of a bar",
    "timbre of 4 bars",
    "level",
)


def lattice(mono: Floats, onsets: Onsets, times: Doubles) -> Lattice:
    """Listen at the places `times`."""
    bass, treble = pitches(mono, times)
    timbre, level = _timbre(onsets, times)
    streams = [
        *peaks(np.minimum(onsets.strength, LOUDEST), times).T,
        change(bass, 1),
        change(treble, 1),
        change(treble, A_BEAT),
        change(timbre, 1),
        change(timbre, 4 * A_BEAT),
        change(timbre, 16 * A_BEAT),
        rise(level, 4 * A_BEAT),
    ]
    return Lattice(times, np.stack(streams, axis=1).astype(np.float32))


def places(onset: Floats, phase: Doubles) -> Doubles:
    """Times of the half beats, from 0 s on.

    Args:
        onset: `pulse.mixture`. phase: in beats, at each frame of it.
    """
    turns = np.arange(TURNS) / TURNS
    curve = np.zeros(TURNS)
    for harmonic in range(1, HARMONICS + 1):
        line = np.dot(onset, np.exp(-2j * np.pi * harmonic * A_BEAT * phase))
        curve += (line * np.exp(2j * np.pi * harmonic * turns)).real
    first = float(turns[curve.argmax()])
    halves = phase * A_BEAT - first
    numbers = np.arange(np.ceil(halves[0]), np.floor(halves[-1]) + 1)
    return np.asarray(np.interp(numbers, halves, np.arange(len(halves)) / RATE))


def peaks(strength: Floats, times: Doubles) -> Floats:
    """The strongest onset near each place, shape (m, parts)."""
    frames = np.rint(times * RATE).astype(np.int64)
    near = frames[:, None] + np.arange(-NEAR, NEAR + 1)
    inside = (near >= 0) & (near < len(strength))
    found = strength[np.clip(near, 0, len(strength) - 1)]
    return np.asarray((found * inside[:, :, None]).max(axis=1), np.float32)


def pitches(mono: Floats, times: Doubles) -> tuple[Floats, Floats]:
    """Semitones' levels from each place to the next: bass and treble, each row of length 1."""
    whole = len(mono) // THINNED * THINNED
    thin = mono[:whole].reshape(-1, THINNED).mean(axis=1)
    step = float(np.median(np.diff(times))) if len(times) > 1 else 0.25
    length = int(np.clip(step, 0.1, LONGEST_S) * THIN_RATE)
    starts = np.clip(np.rint(times * THIN_RATE).astype(np.int64), 0, len(thin))
    padded = np.pad(thin, (0, length + 1))
    window = np.hanning(length).astype(np.float32)
    bank = _semitones()
    out = np.empty((len(times), bank.shape[1]), np.float32)
    for at in range(0, len(times), BLOCK):
        rows = starts[at : at + BLOCK, None] + np.arange(length)
        spectra = np.abs(scipy.fft.rfft(padded[rows] * window, FFT, axis=1))
        out[at : at + BLOCK] = spectra @ bank
    out = np.sqrt(out)
    split = TREBLE_PITCH - LOWEST_PITCH
    return _unit(out[:, :split]), _unit(out[:, split:])


def _semitones() -> Floats:
    bins = np.arange(FFT // 2 + 1) * THIN_RATE / FFT
    pitch = 69 + 12 * np.log2(np.maximum(bins, 1.0) / 440)
    centres = np.arange(LOWEST_PITCH, HIGHEST_PITCH)
    share = np.maximum(0, 1 - np.abs(pitch[:, None] - centres[None, :]))
    narrow = np.abs(bins[:, None] - 440 * 2 ** ((centres - 69) / 12)[None, :])
    share = np.maximum(share, np.maximum(0, 1 - narrow / (THIN_RATE / FFT)))
    return np.asarray(share, np.float32)


def _unit(rows: Floats) -> Floats:
    length = np.sqrt(np.sum(rows**2, axis=1, keepdims=True))
    loudest = float(length.max()) if len(rows) else 0.0
    return np.asarray(rows / np.maximum(length, 1e-3 * loudest + 1e-9), np.float32)


def _timbre(onsets: Onsets, times: Doubles) -> tuple[Floats, Floats]:
    """Mean level of each band from each place to the next, and of all."""
    level = onsets.level
    edges = np.clip(np.rint(times * RATE).astype(np.int64), 0, len(level) - 1)
    edges = np.append(edges, len(level))
    mean = np.empty((len(times), level.shape[1]), np.float32)
    for at in range(0, len(times), BLOCK):
        parts = edges[at : at + BLOCK + 1]
        sound = level[parts[0] : parts[-1]].astype(np.float32)
        mean[at : at + BLOCK] = np.add.reduceat(sound, parts[:-1] - parts[0], axis=0)
    mean /= np.maximum(np.diff(edges), 1)[:, None]
    return mean, np.asarray(mean.mean(axis=1), np.float32)


def change(rows: Floats, width: int) -> Floats:
    """How much the mean of `width` rows from each place differs from that before it."""
    before, after = _around(rows, width)
    return np.asarray(np.sqrt(np.sum((after - before) ** 2, axis=1)), np.float32)


def rise(row: Floats, width: int) -> Floats:
    """How much the mean of `width` values from each place exceeds that before it."""
    before, after = _around(row[:, None], width)
    return np.asarray((after - before)[:, 0], np.float32)


def _around(rows: Floats, width: int) -> tuple[Doubles, Doubles]:
    """Means before and from each place; at the ends of what there is."""
    sums = np.concatenate([np.zeros((1, rows.shape[1])), np.cumsum(rows, axis=0, dtype=float)])
    at = np.arange(len(rows))
    first, last = np.maximum(at - width, 0), np.minimum(at + width, len(rows))
    before = (sums[at] - sums[first]) / np.maximum(at - first, 1)[:, None]
    after = (sums[last] - sums[at]) / np.maximum(last - at, 1)[:, None]
    before[0] = after[0]
    return before, after

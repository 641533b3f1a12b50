# SPDX-License-Identifier: GPL-3.0-or-later
"""Onset strength of a track: where sounds start, and in which part of the spectrum."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import scipy.fft

from app.analysis.sound import MONO_RATE

Floats = npt.NDArray[np.float32]

WINDOW = 1024  # frames of mono sound: 46 ms, so that a bass drum is told from a bass
HOP = 220
RATE = MONO_RATE / HOP  # of onset strength, about 100 Hz
LAG = 2  # frames back that a spectrum is compared with
BANDS = 36
LOWEST_HZ, HIGHEST_HZ = 30.0, 10_500.0
# Parts of the spectrum: bass drum; bass and low toms; body of snares and chords; attack of
# snares and voices; hats.
PART_EDGES_HZ = (0.0, 120.0, 300.0, 1500.0, 5000.0, 11_025.0)
PARTS = len(PART_EDGES_HZ) - 1
COMPRESSION = 10.0  # levels this many times below a band's mean are heard as nothing
FLOOR_DB = -60.0  # below the loudest band's mean, a band counts as empty
BLOCK = 4096  # frames at a time, so that hours of sound need little memory


@dataclass(frozen=True, slots=True)
class Onsets:
    """What happens when.

    Attributes:
        strength: shape (n, PARTS): rise of log level since LAG frames before; frame k is at
            k / RATE seconds. Each part has mean square 1 (or is 0 throughout).
        level: shape (n, BANDS), float16: log level of each band.
    """

    strength: Floats
    level: npt.NDArray[np.float16]


def band_edges() -> npt.NDArray[np.float64]:
    """Edges of the bands in Hz: even up to 500 Hz, then even in pitch."""
    low = np.linspace(LOWEST_HZ, 500.0, 12)
    return np.concatenate([low, np.geomspace(500.0, HIGHEST_HZ, BANDS - 11 + 1)[1:]])


def _bank() -> Floats:
    """Shape (bins, BANDS): which share of each bin's power goes to which band."""
    edges = band_edges()
    bins = np.arange(WINDOW // 2 + 1) * MONO_RATE / WINDOW
    half = MONO_RATE / WINDOW / 2
    low = np.maximum(bins[:, None] - half, edges[None, :-1])
    high = np.minimum(bins[:, None] + half, edges[None, 1:])
    return np.asarray(np.maximum(high - low, 0) / (2 * half), np.float32)


def levels(mono: Floats) -> Floats:
    """Shape (n, BANDS): amplitude of each band in each frame, the window centred on the frame."""
    count = len(mono) // HOP + 1
    window, bank = np.hanning(WINDOW).astype(np.float32), _bank()
    out = np.empty((count, BANDS), np.float32)
    for at in range(0, count, BLOCK):
        end = min(at + BLOCK, count)
        part = _padded(mono, at * HOP - WINDOW // 2, (end - 1) * HOP + WINDOW // 2)
        frames = np.lib.stride_tricks.sliding_window_view(part, WINDOW)[::HOP]
        spectra = scipy.fft.rfft(frames * window, axis=1)
        power = spectra.real**2 + spectra.imag**2
        out[at:end] = np.sqrt(power @ bank)
    return out


def _padded(mono: Floats, start: int, end: int) -> Floats:
    """Samples from `start` up to `end`, silent outside of the track."""
    part = mono[max(start, 0) : max(min(end, len(mono)), 0)]
    return np.pad(part, (max(-start, 0), end - max(start, 0) - len(part)))


def onsets(mono: Floats) -> Onsets:
    """Listen for starts of sounds."""
    level = levels(mono)
    mean = level.mean(axis=0, dtype=np.float64)
    floor = max(mean.max() * 10 ** (FLOOR_DB / 20), 1e-9)
    level /= np.maximum(mean, floor).astype(np.float32)
    np.log1p(level * np.float32(COMPRESSION), out=level)
    strength = np.zeros((len(level), PARTS), np.float32)
    centres = (band_edges()[1:] + band_edges()[:-1]) / 2
    part_of = np.digitize(centres, PART_EDGES_HZ) - 1
    for at in range(LAG, len(level), BLOCK):
        now = level[at : at + BLOCK]
        then = level[at - LAG : at - LAG + len(now)]
        before = then.copy()  # a tone that moves to the next band is no start
        np.maximum(before[:, 1:], then[:, :-1], out=before[:, 1:])
        np.maximum(before[:, :-1], then[:, 1:], out=before[:, :-1])
        rise = np.maximum(now - before, 0)
        for part in range(PARTS):
            strength[at : at + len(now), part] = rise[:, part_of == part].mean(axis=1)
    scale = np.sqrt(np.mean(strength.astype(np.float64) ** 2, axis=0))
    strength /= np.maximum(scale, 1e-6).astype(np.float32)
    return Onsets(strength, level.astype(np.float16))

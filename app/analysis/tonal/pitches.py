# SPDX-License-Identifier: GPL-3.0-or-later
"""How much there is of each pitch class, second by second, and how the track is tuned."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import soxr
from scipy import fft

from app.analysis.sound import MONO_RATE, Samples

RATE = 11_025  # Hz
WINDOW, HOP = 4096, 1024  # 370 ms: 2.7 Hz a bin, with peaks read between the bins
FRAMES_A_RUN = 512  # long tracks do not fill the memory
STEP_FRAMES = 2  # frames a row: 186 ms, short beside a chord
STEP_S = STEP_FRAMES * HOP / RATE
ROW_CENTRE_S = (WINDOW + (STEP_FRAMES - 1) * HOP) / 2 / RATE  # of the first row
LOW_HZ, HIGH_HZ = 80.0, 2000.0  # below are kicks, above overtones and hats
FAINT = 1e-3  # of the loudest frame: peaks below are noise
BINS = 120  # an octave: 10 cents each
PER_PITCH = BINS // 12
# A peak may be an overtone: it speaks for the notes whose 2nd to 6th partial it would be, too.
OVERTONES = 6
OVERTONE_DECAY = 0.6
A4_HZ = 440.0
A4_CLASS = 9

Floats = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Pitches:
    """Attributes:
    chroma: shape (n, 12), from C; one row each STEP_S seconds, loud rows weigh more.
    tuning_cents: of A4 against 440 Hz, -50..50.
    clear: 0..1, how closely peaks lie at one tuning; noise has 0.
    """

    chroma: Floats
    tuning_cents: float
    clear: float


def find(mono: Samples) -> Pitches:
    """Of sound at MONO_RATE."""
    fine, plain = _histograms(mono)
    turn = np.exp(2j * np.pi * np.arange(BINS) / PER_PITCH)
    total = plain.sum()
    mean = complex(plain @ turn) / total if total > 0 else 0j
    away = float(np.angle(mean)) / (2 * np.pi)  # semitones
    return Pitches(_fold(fine, away), 100 * away, abs(mean))


def _histograms(mono: Samples) -> tuple[Floats, Floats]:
    """Size of peaks by pitch class in steps of 10 cents from C: (rows of STEP_S with
    overtones counted for their notes, whole track with each peak at its own pitch)."""
    x = np.nan_to_num(np.asarray(mono, np.float32), posinf=0, neginf=0)
    x = np.asarray(soxr.resample(x, MONO_RATE, RATE, "MQ"), np.float32)
    x = np.pad(x, (0, max(WINDOW - len(x), 0)))
    frames = np.lib.stride_tricks.sliding_window_view(x, WINDOW)[::HOP]
    rows = -(-len(frames) // STEP_FRAMES)
    fine, plain = np.zeros(rows * BINS), np.zeros(BINS)
    for first in range(0, len(frames), FRAMES_A_RUN):
        frame, hz, size = peaks(frames[first : first + FRAMES_A_RUN])
        row = (frame + first) // STEP_FRAMES
        above_c = BINS * (np.log2(hz / A4_HZ) + A4_CLASS / 12)
        plain += np.bincount(np.rint(above_c).astype(np.int64) % BINS, np.sqrt(size), BINS)
        for overtone in range(1, OVERTONES + 1):
            note = np.flatnonzero(hz > LOW_HZ * overtone)
            at = np.rint(above_c[note] - BINS * np.log2(overtone)).astype(np.int64) % BINS
            weight = size[note] * OVERTONE_DECAY ** (overtone - 1)
            fine += np.bincount(row[note] * BINS + at, weight, len(fine))
    return fine.reshape(rows, BINS), plain


def peaks(frames: Samples) -> tuple[npt.NDArray[np.int64], Floats, Floats]:
    """Peaks of the spectra of frames: number of the frame, Hz, size."""
    window = (0.5 - 0.5 * np.cos(2 * np.pi * np.arange(WINDOW) / WINDOW)).astype(np.float32)
    low, high = (round(hz / RATE * WINDOW) for hz in (LOW_HZ, HIGH_HZ))
    spectrum = fft.rfft(frames * window, axis=1)[:, low - 1 : high + 1]
    power = spectrum.real**2 + spectrum.imag**2
    here = power[:, 1:-1]
    top = (here > power[:, :-2]) & (here >= power[:, 2:]) & (here > FAINT**2 * power.max(initial=0))
    frame, bin_ = np.nonzero(top)
    left, mid, right = (np.log(power[frame, bin_ + k] + 1e-20) for k in (0, 1, 2))
    # A parabola through three points of the logarithm: the top of a Hann window's main lobe.
    bend = left - 2 * mid + right
    aside = np.where(bend < 0, 0.5 * (left - right) / np.minimum(bend, -1e-12), 0)
    hz = (bin_ + low + aside) * RATE / WINDOW
    return frame, hz, np.exp((mid - 0.25 * (left - right) * aside) / 2)


def _fold(fine: Floats, away: float) -> Floats:
    """Bins of 10 cents to 12 pitch classes; what lies between two of them counts for neither."""
    at = np.arange(BINS) / PER_PITCH - away
    near = np.abs((at[:, None] - np.arange(12) + 6) % 12 - 6)
    weights = np.where(near < 0.5, np.cos(np.pi * near / 2) ** 2, 0)
    return np.asarray(fine @ weights)

# SPDX-License-Identifier: GPL-3.0-or-later
"""Levels of whole tracks, measured by the C library without holding Python's lock."""

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from engine._dj import ffi, lib
from engine.status import check

STEPS_S: int = lib.DJ_LEVEL_STEPS_S  # steps a second
BANDS: int = lib.DJ_LEVEL_BANDS
RATES = range(lib.DJ_LEVEL_RATE_MIN, lib.DJ_LEVEL_RATE_MAX + 1)  # Hz

Samples = npt.NDArray[np.float32]


class Peaks(NamedTuple):
    """Linear, 1 is full scale."""

    sample: float
    true: float


def _frames(stereo: Samples) -> Samples:
    if stereo.ndim != 2 or stereo.shape[1] != 2:
        raise ValueError(f"expected frames of two channels, not shape {stereo.shape}")
    return np.ascontiguousarray(stereo, np.float32)


def scan(stereo: Samples, rate: int) -> Samples:
    """Mean squares of each 10 ms, both channels added.

    Args:
        stereo: shape (n, 2), -1..1; what is no number counts as silence.
        rate: in Hz, one of RATES.

    Returns:
        Shape (steps, 1 + BANDS): weighted as ITU-R BS.1770-5 says, then of the bands 0-200,
        200-500, 500-2000, 2000-8000 and above 8000 Hz. Only whole steps.

    Raises:
        EngineError: the rate is out of range.
    """
    frames = _frames(stereo)
    steps = np.zeros((lib.dj_level_steps(len(frames), rate), 1 + BANDS), np.float32)
    status = lib.dj_level_scan(
        ffi.from_buffer("float[]", frames),
        len(frames),
        rate,
        ffi.from_buffer("float[]", steps, require_writable=True),
    )
    check(status, f"cannot measure levels at {rate} Hz")
    return steps


def peaks(stereo: Samples) -> Peaks:
    """Largest sample, and largest point of four times oversampling (BS.1770-5, Annex 2)."""
    frames = _frames(stereo)
    sample, true = ffi.new("double *"), ffi.new("double *")
    lib.dj_level_peaks(ffi.from_buffer("float[]", frames), len(frames), sample, true)
    return Peaks(sample[0], true[0])

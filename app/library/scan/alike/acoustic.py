# SPDX-License-Identifier: GPL-3.0-or-later
"""An acoustic print: what a recording sounds like, in 2 KB, the same in each format.

Each quarter of a second has 32 bits: whether the step from one band to the next rose or fell.
The window is long beside the pause between two of them, so that two copies that start at other
times still see nearly the same. Keys, for an index, join two coarse prints three seconds apart;
a copy shares one in three of them.

Source: the idea of bits from the signs of differences is Haitsma and Kalker, ISMIR 2002.
"""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import soxr

Prints = npt.NDArray[np.uint32]

RATE = 5512
WINDOW, HOP = 16384, 1365  # 2.97 s, 0.248 s
LAG = 6  # prints between two that are compared: half a window
LOW_HZ, HIGH_HZ = 200.0, 2000.0  # no codec leaves these out, no speaker either
BANDS, COARSE_BANDS = 33, 15
LONGEST_S = 130.0
FEWEST = 80  # prints; 23 s of sound
FEWEST_KINDS = 30  # of prints: silence and a held note are like every other
APART = 12  # prints between the halves of a key
KEYS = 128
FLOOR = 1e-9
SPREAD = np.uint32(0x9E3779B1)  # scatters keys, so that the smallest are a fair sample


@dataclass(frozen=True, slots=True)
class Acoustic:
    """Prints in order of time; keys in none. Both empty when there is too little to tell."""

    prints: Prints
    keys: Prints

    def pack(self) -> bytes:
        """As bytes; the inverse of `unpack`."""
        return bytes([len(self.keys)]) + self.keys.tobytes() + self.prints.tobytes()

    @classmethod
    def unpack(cls, data: bytes) -> "Acoustic":
        """Raises ValueError: the bytes are not of `pack`."""
        numbers = np.frombuffer(data[1:], "<u4").astype(np.uint32)
        count = data[0] if data else 0
        if count > len(numbers):
            raise ValueError("an acoustic print is cut off")
        return cls(numbers[count:], numbers[:count])


def acoustic(blocks: Iterable[npt.NDArray[np.float32]], rate: int) -> Acoustic:
    """The print of a recording.

    Args:
        blocks: its sound, each of shape (n, channels), at `rate` Hz; no more of them is taken
            than is needed.
    """
    steps = _steps(_mono(blocks, rate))
    fine, coarse = (_bits(steps, bands) for bands in (BANDS, COARSE_BANDS))
    if len(fine) < FEWEST or len(np.unique(fine)) < FEWEST_KINDS:
        nothing = np.zeros(0, np.uint32)
        return Acoustic(nothing, nothing)
    joined = np.unique(coarse[:-APART] << np.uint32(COARSE_BANDS - 1) | coarse[APART:])
    return Acoustic(fine, joined[np.argsort(joined * SPREAD, kind="stable")][:KEYS])


def _mono(blocks: Iterable[npt.NDArray[np.float32]], rate: int) -> npt.NDArray[np.float32]:
    change = soxr.ResampleStream(rate, RATE, 1, dtype="float32", quality="LQ")
    parts, left = [], int(LONGEST_S * rate)
    for block in blocks:
        parts.append(change.resample_chunk(block[:left].mean(axis=1)))
        left -= len(block)
        if left <= 0:
            break
    parts.append(change.resample_chunk(np.zeros(0, np.float32), last=True))
    return np.concatenate(parts)


def _steps(sound: npt.NDArray[np.float32]) -> npt.NDArray[np.float64]:
    """Power spectra, a row each hop."""
    if len(sound) < WINDOW:
        return np.zeros((0, WINDOW // 2 + 1))
    frames = np.lib.stride_tricks.sliding_window_view(sound, WINDOW)[::HOP]
    window = np.hanning(WINDOW).astype(np.float32)
    return np.stack([np.abs(np.fft.rfft(frame * window)) ** 2 for frame in frames])


def _bits(spectra: npt.NDArray[np.float64], bands: int) -> Prints:
    """One number a row, of `bands` - 1 bits."""
    if len(spectra) <= LAG:
        return np.zeros(0, np.uint32)
    edges = np.round(np.geomspace(LOW_HZ, HIGH_HZ, bands + 1) / RATE * WINDOW).astype(int)
    energy = np.log(np.add.reduceat(spectra, edges, axis=1)[:, :bands] + FLOOR)
    step = energy[:, :-1] - energy[:, 1:]
    rises = step[LAG:] > step[:-LAG]
    weights = np.left_shift(np.uint32(1), np.arange(bands - 1, dtype=np.uint32))
    numbers: Prints = (rises * weights).sum(axis=1, dtype=np.uint32)
    return numbers

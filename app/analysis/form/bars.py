# SPDX-License-Identifier: GPL-3.0-or-later
"""What each bar sounds like: levels and attacks in octave bands."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import scipy.fft

from app.analysis.result import Beats
from app.analysis.sound import MONO_RATE, Samples

Floats = npt.NDArray[np.float32]

FRAME, HOP = 2048, 1024  # of the mono sound: 93 ms, 46 ms
BLOCK_FRAMES = 2048  # transformed at once: bounds memory, not results
OCTAVES_HZ = (25, 60, 120, 250, 500, 1_000, 2_000, 4_000, 8_000, 11_025)
RANGE_DB = 36.0  # below a band's loudest bars nothing is heard beside the others
# Without a grid, or where it is absurd, bars are this long.
PLAIN_BAR_S = 1.0
NORMAL_BAR_S = 2.0  # of dance music: what lasts as long weighs as much, however it is counted
BAR_LIMITS_S = (0.6, 8.0)
PICKUP = 0.7  # of a bar: less sound than the rest before a bar line is a pickup
MOST_BARS = 50_000


@dataclass(frozen=True, slots=True)
class Bars:
    """The bars of a track, n of them.

    Attributes:
        edges_s: shape (n + 1,), rising: bar k lasts from edges_s[k] to edges_s[k + 1].
        beats: number of the grid's beat at each edge; None without a grid.
        level_db: shape (n, bands): of each octave, below its loudest bars, -RANGE_DB..~0.
        attack: shape (n, bands): mean rise of the octaves from frame to frame, dB.
        loud_db: shape (n,): all octaves, below the loudest bars.
    """

    edges_s: npt.NDArray[np.float64]
    beats: npt.NDArray[np.int64] | None
    level_db: Floats
    attack: Floats
    loud_db: Floats

    def __len__(self) -> int:
        return len(self.level_db)

    @property
    def pace(self) -> float:
        """Length of a bar beside a normal one."""
        return float(np.median(np.diff(self.edges_s)) / NORMAL_BAR_S)


def measure(mono: Samples, beats: Beats, first_s: float, last_s: float) -> Bars:
    """Listen to each bar between the first and the last sound."""
    lines, numbers = _lines(beats, first_s, last_s)
    power = _octaves(mono)
    at = np.searchsorted(_frame_times(len(power)), lines)
    at = np.clip(at, 0, max(len(power) - 1, 0))
    levels = np.log10(np.maximum(power, 1e-10)) * 10
    tops = np.quantile(levels, 0.95, axis=0)
    rise = np.diff(np.maximum(levels, tops - RANGE_DB), axis=0, prepend=levels[:1])
    return Bars(
        lines,
        numbers,
        _below_top(_mean_db(power, at)),
        _mean(np.maximum(rise, 0), at),
        _below_top(_mean_db(power.sum(axis=1, keepdims=True), at))[:, 0],
    )


def _lines(
    beats: Beats, first_s: float, last_s: float
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.int64] | None]:
    """Bar lines from the first to the last sound, with their beats when they are the grid's."""
    grid = beats.grid
    if grid is not None:
        size = max(grid.beats_a_bar, 1)
        low = int(np.floor(grid.beat(first_s) / size + PICKUP))
        high = int(np.ceil(grid.beat(last_s) / size - PICKUP))
        if 1 <= high - low < MOST_BARS:
            numbers = np.arange(low, high + 1) * size
            lines = np.array([grid.position_s(int(k)) for k in numbers])
            if BAR_LIMITS_S[0] <= float(np.median(np.diff(lines))) <= BAR_LIMITS_S[1]:
                return np.maximum(lines, 0.0), numbers
    count = max(1, round((last_s - first_s) / PLAIN_BAR_S))
    return np.linspace(first_s, last_s, count + 1), None


def _frame_times(count: int) -> npt.NDArray[np.float64]:
    return np.asarray(np.arange(count) * (HOP / MONO_RATE), np.float64)


def _octaves(mono: Samples) -> Floats:
    """Power in each octave, shape (frames, bands); frame k is centred on k * HOP."""
    window = np.hanning(FRAME).astype(np.float32)
    hz = np.arange(FRAME // 2 + 1) * (MONO_RATE / FRAME)
    starts = np.searchsorted(hz, OCTAVES_HZ[:-1])
    stop = int(np.searchsorted(hz, OCTAVES_HZ[-1]))
    count = len(mono) // HOP + 1
    out = np.empty((count, len(starts)), np.float32)
    for begin in range(0, count, BLOCK_FRAMES):
        end = min(begin + BLOCK_FRAMES, count)
        low, high = begin * HOP - FRAME // 2, (end - 1) * HOP + FRAME // 2
        part = np.pad(
            np.nan_to_num(mono[max(low, 0) : high]), (max(-low, 0), max(high - len(mono), 0))
        )
        frames = np.lib.stride_tricks.sliding_window_view(part, FRAME)[::HOP]
        spectrum = scipy.fft.rfft(frames * window, axis=1)[:, :stop]
        power = spectrum.real**2 + spectrum.imag**2
        out[begin:end] = np.add.reduceat(power, starts, axis=1)
    return out


def _mean(values: Floats, at: npt.NDArray[np.intp]) -> Floats:
    """Mean of each bar's frames; a bar without frames takes the one at its line."""
    sums = np.add.reduceat(values, at[:-1], axis=0)
    last = values[at[-2] : max(at[-1], at[-2] + 1)].sum(axis=0)
    sums[-1] = last
    return np.asarray(sums / np.maximum(np.diff(at), 1)[:, None], np.float32)


def _mean_db(power: Floats, at: npt.NDArray[np.intp]) -> Floats:
    return np.asarray(10 * np.log10(np.maximum(_mean(power, at), 1e-10)), np.float32)


def _below_top(level_db: Floats) -> Floats:
    """Levels below the loud bars' (the 90th percentile), at least -RANGE_DB."""
    top = np.quantile(level_db, 0.9, axis=0)
    return np.asarray(np.maximum(level_db - top, -RANGE_DB), np.float32)

# SPDX-License-Identifier: GPL-3.0-or-later
"""The pulse of a track whose tempo changes: the path through its tempogram, then its phase.

The phase is in beats and never falls; all that a steady track asks of its tempo is asked of it.
"""

import numpy as np
import numpy.typing as npt
import scipy.fft

from app.analysis.beats.onsets import RATE, Floats
from app.analysis.beats.pulse import COMB

Doubles = npt.NDArray[np.float64]

WINDOW_S, STEP_S = 8.0, 0.5
SLOWEST, FASTEST = 60.0, 240.0  # BPM
RATIO = 1.005  # between neighbours of the path's tempi
MIDDLE = 120.0  # BPM, of the octave that is looked at when two are as strong
REACH = 6  # neighbours that a step of the path may move by: 3 % in half a second
STIFFNESS = 0.02  # cost of a move by one neighbour, of a step's whole strength
# Passes of guidance: seconds that are seen at once, and multiples of the beat whose phases are
# followed; half beats before beats, as accents may change from one side to the other.
PASSES = ((8.0, (2.0,)), (4.0, (2.0, 4.0)))
GUIDE_S = 0.5
LINES = (1.0, 2.0, 4.0)  # multiples of the beat that two phases are compared by
# Standard deviations in beats: of a phase that is seen well, of its own steps, of its drift's.
SIGHT, JITTER, WALK = 0.04, 0.002, 0.002
BLOCK = 512


def phase(onset: Floats) -> Doubles:
    """The pulse's phase in beats at each frame of onset strength."""
    tempo = path(onset)
    time = np.arange(len(onset)) / RATE
    at = (np.arange(len(tempo)) * STEP_S).astype(float)
    rate = np.interp(time, at, tempo) / 60
    beats = np.cumsum(rate) / RATE
    for width, levels in PASSES:
        beats = _guided(onset, beats, width, levels)
    return beats


def gain(onset: Floats, bent: Doubles, even: Doubles) -> float:
    """How many times stronger the lines of one phase are than those of another."""
    octave = np.round(np.log2((even[-1] - even[0] + 1e-9) / (bent[-1] - bent[0] + 1e-9)))
    strength = [
        sum(abs(np.dot(onset, np.exp(-2j * np.pi * level * phase))) for level in LINES)
        for phase in (bent * 2.0**octave, even)
    ]
    return float(strength[0] / (strength[1] + 1e-9))


def path(onset: Floats) -> Doubles:
    """Tempo every STEP_S: the smoothest strong way through the tempogram, in BPM."""
    strength, tempi = _octave(*tempogram(onset))
    count = len(tempi)
    best = strength[0].copy()
    back = np.zeros((len(strength), count), np.int16)
    moves = np.arange(-REACH, REACH + 1)
    cost = STIFFNESS * moves**2
    for step in range(1, len(strength)):
        padded = np.pad(best, REACH, constant_values=-np.inf)
        options = np.lib.stride_tricks.sliding_window_view(padded, 2 * REACH + 1) - cost
        chosen = options.argmax(axis=1)
        back[step] = moves[chosen]
        best = options[np.arange(count), chosen] + strength[step]
    at = int(best.argmax())
    out = np.empty(len(strength))
    for step in range(len(strength) - 1, -1, -1):
        out[step] = tempi[at]
        at += int(back[step, at])
    return out


def _octave(strength: Doubles, tempi: Doubles) -> tuple[Doubles, Doubles]:
    """The octave round the strongest tempo, so that the path cannot change to half or double."""
    total = strength.sum(axis=0)
    octave = int(np.searchsorted(tempi, 2 * SLOWEST))
    both = total[:octave] + total[octave : 2 * octave]
    middle = int(both.argmax())
    if tempi[middle] * 2 < MIDDLE * np.sqrt(2):
        middle += octave
    first = max(middle - octave // 2, 0)
    return strength[:, first : first + octave], tempi[first : first + octave]


def tempogram(onset: Floats) -> tuple[Doubles, Doubles]:
    """Shape (steps, tempi): comb strength round each moment, of mean square 1; and the tempi."""
    tempi = np.exp(np.arange(np.log(SLOWEST), np.log(FASTEST), np.log(RATIO)))
    width, hop = int(WINDOW_S * RATE), STEP_S * RATE
    size = 4096
    window = np.hanning(width).astype(np.float32)
    padded = np.pad(onset, (width // 2, width))
    starts = np.rint(np.arange(0, len(onset), hop)).astype(np.int64)
    bins = tempi / 60 * size / RATE
    out = np.empty((len(starts), len(tempi)))
    for at in range(0, len(starts), BLOCK):
        rows = starts[at : at + BLOCK, None] + np.arange(width)
        lines = np.abs(scipy.fft.rfft(padded[rows] * window, size, axis=1))
        total = np.zeros((len(lines), len(tempi)))
        for multiple, weight in COMB:
            place = bins * multiple
            low = place.astype(int)
            part = place - low
            total += weight * (lines[:, low] * (1 - part) + lines[:, low + 1] * part)
        out[at : at + BLOCK] = total
    return out / (np.sqrt(np.mean(out**2)) + 1e-12), tempi


def _guided(onset: Floats, beats: Doubles, width_s: float, levels: tuple[float, ...]) -> Doubles:
    """The phase moved to where the onsets are, as seen through `width_s`.

    A Kalman filter and smoother, so that it goes on evenly where nothing tells the phase.
    """
    hop = max(round(GUIDE_S * RATE / 4), 1)
    width = max(round(width_s / GUIDE_S * 4), 3)
    window = np.hanning(width + 2)[1:-1]
    views = []
    for level in levels:
        turned = onset * np.exp(-2j * np.pi * level * beats)
        sums = np.add.reduceat(turned, np.arange(0, len(turned), hop))
        views.append(np.convolve(sums, window, "same")[2::4])
    usual = np.mean(np.abs(views)) + 1e-12
    seen = [np.angle(view) / (2 * np.pi * level) for view, level in zip(views, levels, strict=True)]
    noise = [SIGHT**2 / ((np.abs(view) / usual) ** 2 + 0.01) for view in views]
    error = _smooth(np.array(seen), np.array(noise), 1 / np.array(levels))
    centres = (np.arange(len(error)) * 4 + 2.5) * hop
    moved = beats + np.interp(np.arange(len(beats)), centres, error)
    return np.asarray(np.maximum.accumulate(moved))


def _smooth(seen: Doubles, noise: Doubles, turns: Doubles) -> Doubles:
    """A phase known only up to multiples of `turns`, with its drift a random walk."""
    count = seen.shape[1]
    state = np.zeros((count, 2))
    spread = np.zeros((count, 2, 2))
    ahead, ahead_spread = np.zeros((count, 2)), np.zeros((count, 2, 2))
    step = np.array([[1.0, 1.0], [0.0, 1.0]])
    added = np.diag([JITTER**2, WALK**2])
    x, p = np.zeros(2), np.diag([0.1, (10 * WALK) ** 2])
    for k in range(count):
        x, p = step @ x, step @ p @ step.T + added
        ahead[k], ahead_spread[k] = x, p
        for view, turn in enumerate(turns):
            away = (seen[view, k] - x[0] + turn / 2) % turn - turn / 2
            gain = p[:, 0] / (p[0, 0] + noise[view, k])
            x = x + gain * away
            p = p - np.outer(gain, p[0])
        state[k], spread[k] = x, p
    for k in range(count - 2, -1, -1):
        back = spread[k] @ step.T @ np.linalg.inv(ahead_spread[k + 1])
        state[k] += back @ (state[k + 1] - ahead[k + 1])
    return state[:, 0]

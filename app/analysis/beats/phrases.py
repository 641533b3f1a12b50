# SPDX-License-Identifier: GPL-3.0-or-later
"""Phrases: runs of 4, 8, 16 or 32 bars that start where the music changes."""

from itertools import pairwise

import numpy as np
import numpy.typing as npt

from app.analysis.beats.lattice import STREAMS, Lattice

Doubles = npt.NDArray[np.float64]

LENGTHS = (32, 16, 8, 4)  # bars a phrase
LONGEST = 64  # bars without a change that are looked back over
NEEDED = 1.0  # deviations above the usual that a change must show to be worth a start
MOST = 6.0  # deviations that a change can count for
# What it costs to have this many bars between two changes: by the largest of 8, 4, 2, 1 in it.
COSTS = {8: 0.0, 4: 0.7, 2: 2.5, 1: 4.0}
HEARD = ("timbre of 4 bars", "timbre of a bar", "harmony of a beat")


def phrases(lattice: Lattice, first_place: int, places_a_bar: int) -> list[tuple[int, int]]:
    """(Place in the lattice, length in bars) of each phrase.

    Args:
        first_place: where a bar starts.
    """
    starts = np.arange(first_place % places_a_bar, len(lattice.times), places_a_bar)
    if len(starts) < LENGTHS[-1]:
        return []
    changes = _changes(lattice.streams[starts])
    cuts = [*_cuts(changes), len(starts)]
    found = []
    for a, b in pairwise(cuts):
        at = a
        while b - at >= LENGTHS[-1]:
            length = next(n for n in LENGTHS if n <= b - at)
            found.append((int(starts[at]), length))
            at += length
    return found


def _changes(streams: npt.NDArray[np.float32]) -> Doubles:
    """How strongly the music changes at each bar, in deviations from the usual."""
    total = np.zeros(len(streams))
    for name in HEARD:
        row = streams[:, STREAMS.index(name)].astype(np.float64)
        usual = float(np.median(row))
        deviation = 1.5 * float(np.median(np.abs(row - usual))) + 1e-6
        total += np.clip((row - usual) / deviation, -1, MOST)
    total /= len(HEARD)
    neighbours = np.maximum(np.roll(total, 1), np.roll(total, -1))
    return np.where(total >= neighbours, total, np.minimum(total, 0.0))


def _cuts(changes: Doubles) -> list[int]:
    """Bars where phrases start anew: the best sum of changes less the cost of odd lengths."""
    count = len(changes)
    best = np.full(count + 1, -np.inf)
    back = np.zeros(count + 1, int)
    best[0] = 0.0
    for end in range(1, count + 1):
        for start in range(max(0, end - LONGEST), end):
            length = end - start
            cost = COSTS[next(n for n in COSTS if length % n == 0)] if end < count else 0.0
            gain = changes[end] - NEEDED if end < count else 0.0
            value = best[start] + gain - cost
            if value > best[end]:
                best[end], back[end] = value, start
    cuts, at = [], count
    while at > 0:
        at = int(back[at])
        cuts.append(at)
    return cuts[::-1]

# SPDX-License-Identifier: GPL-3.0-or-later
"""Which of many recordings are the same: by an index of keys, then bit by bit."""

from collections.abc import Callable, Iterator, Sequence
from itertools import combinations

import numpy as np

from app.library.scan.alike.acoustic import APART, FEWEST, Prints

SAME = 0.2  # of the bits may differ; copies have up to .13, other recordings from .4 on
FEWEST_KEYS = 3  # shared by two recordings that are worth comparing
MOST_A_KEY = 16  # recordings with one key; a key that all have tells nothing
OFFSETS = 60  # prints, 15 s, by which one copy may begin later
LEAST_OVERLAP = 0.6  # of the shorter one
BITS_A_PRINT = 32


def candidates(keys: Sequence[Prints]) -> list[tuple[int, int]]:
    """Pairs of recordings, by their places, that share several keys."""
    if not keys:
        return []
    counts = [len(k) for k in keys]
    all_keys = np.concatenate(keys)
    owners = np.repeat(np.arange(len(keys), dtype=np.int64), counts)
    order = np.argsort(all_keys, kind="stable")
    all_keys, owners = all_keys[order], owners[order]
    starts = np.flatnonzero(np.concatenate([[True], all_keys[1:] != all_keys[:-1]]))
    sizes = np.diff(np.append(starts, len(all_keys)))
    codes = []  # of pairs: one number each, since there may be tens of millions
    for size in range(2, MOST_A_KEY + 1):
        rows = starts[sizes == size]
        members = owners[rows[:, None] + np.arange(size)]
        for a, b in combinations(range(size), 2):
            codes.append(members[:, a] * len(keys) + members[:, b])
    pairs = np.sort(np.concatenate(codes))
    # sorted, a pair that is there often enough is the same as the one so many places on
    often = pairs[: -FEWEST_KEYS + 1][pairs[: -FEWEST_KEYS + 1] == pairs[FEWEST_KEYS - 1 :]]
    return [(int(c) // len(keys), int(c) % len(keys)) for c in np.unique(often)]


def difference(a: Prints, b: Prints) -> float:
    """The share of bits that differ where the two fit best; 1 when they hardly overlap."""
    least = max(FEWEST - APART, int(LEAST_OVERLAP * min(len(a), len(b))))
    best = 1.0
    for offset in range(-OFFSETS, OFFSETS + 1):
        left, right = a[max(offset, 0) :], b[max(-offset, 0) :]
        length = min(len(left), len(right))
        if length >= least:
            best = min(best, _share(left[:length] ^ right[:length]))
    return best


def _share(odd: Prints) -> float:
    return float(np.bitwise_count(odd).sum(dtype=np.int64)) / (BITS_A_PRINT * len(odd))


def same_pairs(
    keys: Sequence[Prints],
    alike: Callable[[int, int], bool],
    prints_of: Callable[[int], Prints],
) -> Iterator[tuple[int, int]]:
    """Pairs that are one recording.

    Args:
        keys: of each recording.
        alike: whether two can be the same by what else is known of them, as their lengths.
        prints_of: all prints of one; asked only for candidates.
    """
    for a, b in candidates(keys):
        if alike(a, b) and difference(prints_of(a), prints_of(b)) <= SAME:
            yield a, b


def groups(pairs: Iterator[tuple[int, int]] | Sequence[tuple[int, int]]) -> list[list[int]]:
    """All that belong together, by pairs; each group and all of them rising."""
    above: dict[int, int] = {}

    def top(n: int) -> int:
        while above.setdefault(n, n) != n:
            above[n] = above[above[n]]
            n = above[n]
        return n

    for a, b in pairs:
        above[max(top(a), top(b))] = min(top(a), top(b))
    found: dict[int, list[int]] = {}
    for n in sorted(above):
        found.setdefault(top(n), []).append(n)
    return sorted(found.values())

# SPDX-License-Identifier: GPL-3.0-or-later
"""What the block's log says about a fault: how long no block was rendered, where deck 1 was."""

import itertools
import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

PAUSE_NS = 4_000_000  # three periods of 64 frames
AROUND = 40  # blocks whose middle tells the clock: single ones come up to a millisecond late


@dataclass(frozen=True, slots=True)
class Entry:
    """One rendered block; `position` of deck 1 at its start, in frames of the track."""

    time_ns: int
    owner: int
    frames: int
    position: float


def entries(raw: Sequence[Any]) -> list[Entry]:
    """From dj_log_entry."""
    return [Entry(int(e.time_ns), int(e.owner), int(e.frames), float(e.position)) for e in raw]


def gap_ms(log: Sequence[Entry], rate: int) -> float:
    """The longest time between two blocks, minus the time that the first one lasts."""
    gaps = (
        (b.time_ns - a.time_ns) / 1e6 - a.frames * 1000 / rate for a, b in itertools.pairwise(log)
    )
    return max((max(g, 0.0) for g in gaps), default=0.0)


def steps(log: Sequence[Entry]) -> float:
    """How far the position ever was from going on evenly, in frames; deck 1 at normal speed.

    Blocks at which the engine changed are left out, see `drift`.
    """
    errors = (
        abs(b.position - a.position - a.frames)
        for a, b in itertools.pairwise(log)
        if a.owner == b.owner
    )
    return max(errors, default=0.0)


def drift(log: Sequence[Entry], rate: int) -> float:
    """How far the position is from where the clock says it should be, over a change of engine.

    The offset between position and clock is taken as the median over the blocks before and after
    each change, as far as they come without a pause: a device that stops again loses time by
    itself, and that is a gap.
    """
    worst = 0.0
    for i in range(1, len(log)):
        if log[i].owner != log[i - 1].owner:
            before = _even(log[max(0, i - AROUND) : i][::-1])
            after = _even(log[i : i + AROUND])
            moved = statistics.median(_offset(e, rate) for e in after) - statistics.median(
                _offset(e, rate) for e in before
            )
            worst = max(worst, abs(moved))
    return worst


def _even(log: Sequence[Entry]) -> list[Entry]:
    """The blocks up to the first pause."""
    found = [log[0]]
    for a, b in itertools.pairwise(log):
        if abs(b.time_ns - a.time_ns) > PAUSE_NS:
            break
        found.append(b)
    return found


def _offset(entry: Entry, rate: int) -> float:
    return entry.position - entry.time_ns * rate / 1e9

# SPDX-License-Identifier: GPL-3.0-or-later
"""What a query refers to besides the library: the time, and what is on the decks."""

import time
from dataclasses import dataclass, field

NIGHT_S = 12 * 3600.0  # what was played in the last twelve hours was played tonight
STEP_S = 60.0  # the time moves on in such steps: within one a result stays what it is


def this_minute() -> float:
    """The time now, seconds since 1970, to the minute."""
    return time.time() // STEP_S * STEP_S


@dataclass(frozen=True, slots=True)
class OnDeck:
    """What is on a deck.

    Attributes:
        bpm: as it is heard; 0 without a grid.
        key: index as `Key.index`; None when unknown.
        related: ids of the tracks that go well with it.
    """

    bpm: float = 0.0
    key: int | None = None
    related: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Context:
    """Everything outside of the library.

    Attributes:
        now: seconds since 1970.
        decks: by their number, from 1; empty ones are missing.
    """

    now: float = field(default_factory=this_minute)
    decks: tuple[tuple[int, OnDeck], ...] = ()

    def deck(self, number: int) -> OnDeck | None:
        """What is on a deck."""
        return dict(self.decks).get(number)

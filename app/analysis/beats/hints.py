# SPDX-License-Identifier: GPL-3.0-or-later
"""What is known of a track's tempo before it is heard."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Hints:
    """The user's wish and the genre's habit.

    Attributes:
        low, high: BPM that tempi are told in; of half and double the one inside is taken.
        genre: as the file's tags tell it, "" unknown.
    """

    low: float = 70.0
    high: float = 180.0
    genre: str = ""

# SPDX-License-Identifier: GPL-3.0-or-later
"""A moment of a deck, as waves are drawn from it."""

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Sight:
    """What of a deck is to be drawn at one moment; frames of the track.

    Attributes:
        ratio: tempo as heard; waves are stretched to it.
        slip: where slip would return to; below 0 when it does not run.
    """

    load: int
    position: float
    length: int
    total: int
    rate: int
    decoded: bool
    ratio: float
    loop: tuple[float, float]
    looping: bool
    slip: float = -1.0

    def at(self, position: float) -> "Sight":
        """The same track at another place, not stretched."""
        return replace(self, position=position, ratio=1.0, slip=-1.0)


NOTHING = Sight(
    load=0,
    position=0.0,
    length=0,
    total=0,
    rate=44_100,
    decoded=True,
    ratio=1.0,
    loop=(-1.0, -1.0),
    looping=False,
)

# SPDX-License-Identifier: GPL-3.0-or-later
"""How frames of a track lie on the screen: zoom, and whole pixels at any scale factor."""

import math
from dataclasses import dataclass

CLOSEST_S = 0.00025  # seconds a logical pixel at zoom 0: a window of 1920 holds one beat
STEPS_A_DOUBLING = 2.0
NORMAL = 8.0  # 4 ms a pixel: sixteen beats
MOST = 60.0  # what the option holds
SHORTEST_S = 60.0  # shorter tracks are not blown up to fill the window
LEAST_FRAMES = 0.5  # a pixel of the screen


def seconds_a_pixel(zoom: float) -> float:
    """Of a logical pixel; each step of `zoom` is half a doubling."""
    return CLOSEST_S * math.exp2(zoom / STEPS_A_DOUBLING)


def widest(seconds: float, length: float) -> float:
    """The zoom that shows a track of `seconds` as a whole in `length` logical pixels."""
    whole = max(seconds, SHORTEST_S) / max(length, 64.0)
    return min(max(NORMAL, STEPS_A_DOUBLING * math.log2(whole / CLOSEST_S)), MOST)


@dataclass(frozen=True, slots=True)
class Place:
    """A strip that all of a wave lies on; frames of the track become logical pixels of the strip.

    Attributes:
        origin: pixel of the screen, from the track's start, where the strip starts.
        frames_per_px: a pixel of the screen. dpr: pixels of the screen a logical one.
        start, end: the frames worth drawing, some beyond the edges.
    """

    origin: int
    frames_per_px: float
    dpr: float
    start: float
    end: float

    def at(self, frame: float) -> float:
        """On a whole pixel of the screen."""
        return round(frame / self.frames_per_px - self.origin) / self.dpr

    def reach(self, start: float, end: float) -> float:
        """How far it is from a frame to another, on whole pixels."""
        return self.at(end) - self.at(start)

    def sees(self, start: float, end: float) -> bool:
        return end >= self.start and start <= self.end


NOWHERE = Place(origin=0, frames_per_px=1.0, dpr=1.0, start=0.0, end=0.0)

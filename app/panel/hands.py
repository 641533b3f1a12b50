# SPDX-License-Identifier: GPL-3.0-or-later
"""From a finger on a part of the picture to what is said of it, see `app.panel.touches`.

resources/remote/hands.js is the same for browsers: a test compares them.
"""

import math
from collections.abc import Mapping
from typing import Any

KNOB_WAY = 220.0  # of a finger, in units of the picture, from one end of a knob to the other
THUMB = 0.16  # of a fader's length: its cap, which it does not move over
COUNT_WAY = 26.0  # of a finger for one count of an encoder
RIM = 0.78  # of a wheel's radius: further out a finger bends and does not hold
HUB = 0.12  # of it: nearer to the middle no angle can be told
STRIP = 1.3  # taller than wide by this: an encoder is drawn as a strip that is pulled down
FINE = 10_000  # steps of a way that are told apart

Part = Mapping[str, Any]
Said = list[Any]


class Hand:
    """One finger (or the mouse) on one part.

    Args:
        number: of the part. part: its row in the picture. at: where it stands, 0..1.
        x, y: of the finger, from the part's upper left corner, in units of the picture.
    """

    def __init__(self, number: int, part: Part, at: float, x: float, y: float) -> None:
        self._number, self._part, self._at = number, part, at
        self._from = (x, y)
        self._told = at
        self._counted = 0
        self._angle = self._of(x, y)
        self._holds = False

    def begin(self) -> list[Said]:
        """It comes down."""
        if self._part["way"] == "press":
            return [["down", self._number]]
        self._holds = bool(self._part["touch"]) and self._radius(*self._from) <= RIM
        return [["touch", self._number, True]] if self._holds else []

    def move(self, x: float, y: float) -> list[Said]:
        """It is here now."""
        match self._part["way"]:
            case "move":
                return self._slide(x, y)
            case "turn" if self._part["kind"] == "jog":
                return self._spin(x, y)
            case "turn":
                return self._count(x, y)
        return []

    def end(self) -> list[Said]:
        """It leaves."""
        if self._part["way"] == "press":
            return [["up", self._number]]
        return [["touch", self._number, False]] if self._holds else []

    def _slide(self, x: float, y: float) -> list[Said]:
        right, up = x - self._from[0], self._from[1] - y
        width, height = self._part["width"], self._part["height"]
        if self._part["kind"] == "knob":
            way = (right + up) / KNOB_WAY
        elif width > height:
            way = right / (width * (1.0 - THUMB))
        else:
            way = up / (height * (1.0 - THUMB))
        at = math.floor(min(max(self._at + way, 0.0), 1.0) * FINE + 0.5) / FINE
        if at == self._told:
            return []
        self._told = at
        return [["at", self._number, at]]

    def _spin(self, x: float, y: float) -> list[Said]:
        angle = self._of(x, y)
        if angle is None or self._angle is None:
            self._angle = angle
            return []
        turned = (angle - self._angle + 1.5) % 1.0 - 0.5
        turned = math.floor(turned * FINE + 0.5) / FINE
        if turned == 0.0:
            return []
        self._angle += turned
        return [["by", self._number, turned]]

    def _count(self, x: float, y: float) -> list[Said]:
        right, down = x - self._from[0], y - self._from[1]
        strip = self._part["height"] > STRIP * self._part["width"]
        counted = math.trunc((down if strip else right - down) / COUNT_WAY)
        by, self._counted = counted - self._counted, counted
        return [["by", self._number, by]] if by else []

    def _radius(self, x: float, y: float) -> float:
        """How far from the middle, 1 at the rim."""
        half = min(self._part["width"], self._part["height"]) / 2.0
        middle = self._part["width"] / 2.0, self._part["height"] / 2.0
        return float(math.hypot(x - middle[0], y - middle[1]) / max(half, 1.0))

    def _of(self, x: float, y: float) -> float | None:
        """The angle in turns, clockwise; None: too near to the middle to tell."""
        if self._radius(x, y) < HUB:
            return None
        middle = self._part["width"] / 2.0, self._part["height"] / 2.0
        return math.atan2(y - middle[1], x - middle[0]) / math.tau

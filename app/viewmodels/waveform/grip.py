# SPDX-License-Identifier: GPL-3.0-or-later
"""A hand on a wave: it scratches the record, or moves the playhead."""

from collections.abc import Callable

TURN_S = 1.8  # of a record at 33 1/3 a minute
Send = Callable[[str, float], None]


class Grip:
    """Turns pixels into what a deck is told.

    Args:
        send: a control below the deck, and its value.
    """

    def __init__(self, send: Send) -> None:
        self._send = send
        self._down, self._seeks = False, False
        self._last, self._frame = 0.0, 0.0

    def press(self, at: float, frame: float, *, seeks: bool) -> None:
        """A finger goes down `at` a logical pixel; the playhead is at `frame`."""
        self.release()
        self._down, self._seeks, self._last, self._frame = True, seeks, at, frame
        if not seeks:
            self._send("touch", 1.0)

    def drag(self, at: float, frames_per_unit: float, rate: int) -> None:
        """It moves; what lies below it comes along."""
        if not self._down or at == self._last:
            return
        frames = -(at - self._last) * frames_per_unit
        self._last = at
        if self._seeks:
            self._frame = max(self._frame + frames, 0.0)
            self._send("seek", self._frame)
        else:
            self._send("jog", frames / (rate * TURN_S))

    def release(self) -> None:
        if self._down and not self._seeks:
            self._send("touch", 0.0)
        self._down = False

# SPDX-License-Identifier: GPL-3.0-or-later
"""Engine frames and moments of hearing: which frame is heard when."""

from collections import deque
from typing import Any

LOOKS = 10  # the newest: blocks may be begun late, never early, and the earliest of them is right
JUMP_NS = 20e6  # an engine that was started again, or a device that was changed


class Moments:
    """Learns from the states of the engine when its frame 0 would have been rendered. After a
    dropout it knows anew within half a second of looks."""

    def __init__(self) -> None:
        self._origins: deque[float] = deque(maxlen=LOOKS)
        self._rate = 0
        self._block = 0
        self.begins = 0  # how often an engine has begun, or time has jumped

    def look(self, state: Any) -> None:
        """A dj_state, as often as one likes."""
        if state.sample_rate == 0 or state.blocks == self._block:
            return
        self._block = state.blocks
        start = state.frame - state.frames
        origin = state.time_ns - start * 1e9 / state.sample_rate
        same = self.known and state.sample_rate == self._rate
        if not same or abs(origin - self._origins[-1]) > JUMP_NS:
            self._origins.clear()
            self._rate = state.sample_rate
            self.begins += 1
        self._origins.append(origin)

    @property
    def known(self) -> bool:
        return bool(self._origins)

    def frame(self, ns: float) -> int:
        """The frame that is rendered at this moment. Pre: known."""
        return round((ns - min(self._origins)) * self._rate * 1e-9)

    def ns(self, frame: float) -> float:
        """When a frame is rendered. It is heard the device's latency later. Pre: known."""
        return min(self._origins) + frame * 1e9 / self._rate

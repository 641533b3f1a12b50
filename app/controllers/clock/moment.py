# SPDX-License-Identifier: GPL-3.0-or-later
"""Engine frames and moments of hearing: which frame is heard when."""

from typing import Any

SMOOTHING = 0.05
JUMP_NS = 20e6  # an engine that was started again, or a device that was changed


class Moments:
    """Learns from the states of the engine when its frame 0 would have been rendered."""

    def __init__(self) -> None:
        self._origin_ns = 0.0
        self._rate = 0
        self._block = 0
        self._known = False
        self.begins = 0  # how often an engine has begun, or time has jumped

    def look(self, state: Any) -> None:
        """A dj_state, as often as one likes."""
        if state.sample_rate == 0 or state.blocks == self._block:
            return
        self._block = state.blocks
        start = state.frame - state.frames
        origin = state.time_ns - start * 1e9 / state.sample_rate
        off = origin - self._origin_ns
        if not self._known or state.sample_rate != self._rate or abs(off) > JUMP_NS:
            self._origin_ns, self._rate, self._known = origin, state.sample_rate, True
            self.begins += 1
        else:
            self._origin_ns += SMOOTHING * off

    @property
    def known(self) -> bool:
        return self._known

    def frame(self, ns: float) -> int:
        """The frame that is rendered at this moment. Pre: known."""
        return round((ns - self._origin_ns) * self._rate * 1e-9)

    def ns(self, frame: float) -> float:
        """When a frame is rendered. It is heard the device's latency later. Pre: known."""
        return self._origin_ns + frame * 1e9 / self._rate

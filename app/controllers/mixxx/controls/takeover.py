# SPDX-License-Identifier: GPL-3.0-or-later
"""Soft takeover: a knob that stands elsewhere does nothing until it comes by."""

THRESHOLD = 3.0 / 128.0  # of the knob's way
WINDOW_NS = 50_000_000  # values that follow so soon are one movement


class SoftTakeover:
    """For one control. `ignored` is asked with each value of the device.

    The first value after it is made, or after `forget`, is always ignored: it only tells where the
    knob stands.
    """

    def __init__(self) -> None:
        self._before: float | None = None
        self._accepted_ns = 0
        self._moving = False

    def forget(self) -> None:
        """Ignore the next value: the control was set by something else (another layer)."""
        self._before = None
        self._moving = False

    def ignored(self, current: float, new: float, now_ns: int) -> bool:
        """Whether a value is to be dropped.

        Args:
            current: where the control is, as the way of a knob, 0..1.
            new: where the device's knob is.
            now_ns: time of the value.
        """
        dropped = self.would_ignore(current, new, now_ns)
        self._before = new
        if not dropped:
            self._accepted_ns, self._moving = now_ns, True
        return dropped

    def would_ignore(self, current: float, new: float, now_ns: int) -> bool:
        """As `ignored`, and nothing is remembered of it."""
        before = self._before
        if before is None:
            return True
        return not (
            (self._moving and now_ns - self._accepted_ns < WINDOW_NS)
            or (before - current) * (new - current) <= 0.0
            or abs(current - new) <= THRESHOLD
            or abs(current - before) <= THRESHOLD
        )

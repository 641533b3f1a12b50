# SPDX-License-Identifier: GPL-3.0-or-later
"""Timers of scripts; numbered from 1."""

import heapq
from itertools import count

from app.controllers.mapping import NEVER


class Timers:
    """When which timer is due."""

    def __init__(self) -> None:
        self._heap: list[tuple[int, int]] = []
        self._every: dict[int, int] = {}  # interval in ns; 0: once
        self._numbers = count(1)

    def begin(self, now_ns: int, interval_ms: float, once: bool) -> int:
        """A new timer. Returns its number."""
        number = next(self._numbers)
        interval = int(min(interval_ms, 1e9) * 1e6)
        self._every[number] = 0 if once else interval
        heapq.heappush(self._heap, (now_ns + interval, number))
        return number

    def stop(self, number: int) -> None:
        """Forget one."""
        self._every.pop(number, None)

    def due_ns(self) -> int:
        """When the next one is due; NEVER."""
        while self._heap and self._heap[0][1] not in self._every:
            heapq.heappop(self._heap)
        return self._heap[0][0] if self._heap else NEVER

    def take(self, now_ns: int) -> int:
        """Number of a timer that is due, which has its next time then; 0: none.

        Times that were missed are left out: a timer is never due twice at the same moment.
        """
        if self.due_ns() > now_ns:
            return 0
        due, number = heapq.heappop(self._heap)
        every = self._every[number]
        if every:
            heapq.heappush(self._heap, (max(due + every, now_ns + every // 2), number))
        else:
            del self._every[number]
        return number

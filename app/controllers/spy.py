# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes over the wires, for those who watch: the monitor, and learning."""

import time
from collections.abc import Callable
from typing import Any

EVERY_S = 0.03
MOST_ROWS = 500  # that wait; more are counted
MOST_BYTES = 64  # of a message that is shown


class Watchers:
    """Collects rows [device, ns, "in" or "out", hex, name] as long as somebody watches; who does
    says so again and again.

    Args:
        send: to the supervisor.
    """

    def __init__(self, send: Callable[[dict[str, Any]], None]) -> None:
        self._send = send
        self._rows: list[list[Any]] = []
        self._more = 0
        self._until = self._sent = 0.0
        self.on = False
        self.heard: Callable[[str, int, bytes], None] = lambda *_: None  # messages of devices

    def watch(self, seconds: float) -> None:
        """Watch for so long; 0: no more."""
        self._until = time.monotonic() + seconds
        self.on = seconds > 0

    def see(self, device: str, ns: int, data: bytes, way: str, name: str) -> None:
        """A message. Pre: `on`."""
        if way == "in":
            self.heard(device, ns, data)
        if len(self._rows) >= MOST_ROWS:
            self._more += 1
            return
        shown = data[:MOST_BYTES].hex(" ") + (" ..." if len(data) > MOST_BYTES else "")
        self._rows.append([device, ns, way, shown, name])

    def turn(self) -> None:
        """Send what there is, not too often."""
        now = time.monotonic()
        if self.on and now > self._until:
            self.on = False
        if self._rows and now - self._sent > EVERY_S:
            self._sent = now
            self._send({"command": "messages", "rows": self._rows, "more": self._more})
            self._rows, self._more = [], 0

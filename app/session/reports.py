# SPDX-License-Identifier: GPL-3.0-or-later
"""What other processes report of themselves for the top bar: broadcasts, and controllers that are
played."""

import time
from collections.abc import Callable
from typing import Any

STATES = ("off", "connecting", "live", "error")
EVERY_S = 0.05  # of the messages of a controller one is passed on
MOST = 32  # broadcasts and controllers that are remembered
Request = dict[str, Any]


class Reports:
    """Commands: {"command": "broadcast", "name", "state": "off" | "connecting" | "live" | "error",
    "text", "listeners"} and {"command": "midi", "name", "port"}; both become events.

    Args:
        tell: sends events to all clients.
    """

    def __init__(
        self, tell: Callable[[Request], None], clock: Callable[[], float] = time.monotonic
    ) -> None:
        self._tell, self._clock = tell, clock
        self._broadcasts: dict[str, Request] = {}
        self._controllers: dict[str, Request] = {}
        self._passed: dict[str, float] = {}
        self.answers: dict[str, Callable[[Request], Request]] = {
            "broadcast": self._broadcast,
            "midi": self._midi,
        }

    @property
    def greeting(self) -> list[Request]:
        """What somebody who has just come is told."""
        quiet = [event | {"quiet": True} for event in self._controllers.values()]
        return [*self._broadcasts.values(), *quiet]

    def _broadcast(self, request: Request) -> Request:
        """Raises ValueError, KeyError: it lacks something."""
        name, state = str(request["name"])[:80], str(request["state"])
        if state not in STATES:
            raise ValueError(f"state is one of {', '.join(STATES)}")
        event = {
            "event": "broadcast",
            "name": name,
            "state": state,
            "text": str(request.get("text", ""))[:200],
            "listeners": int(request.get("listeners", -1)),
        }
        if name in self._broadcasts or len(self._broadcasts) < MOST:
            self._broadcasts[name] = event
            self._tell(event)
        return {}

    def _midi(self, request: Request) -> Request:
        """Raises KeyError: it has no name."""
        name = str(request["name"])[:80]
        now = self._clock()
        if now - self._passed.get(name, -EVERY_S) < EVERY_S:
            return {}
        if name not in self._controllers and len(self._controllers) >= MOST:
            return {}
        self._passed[name] = now
        event = {"event": "midi", "name": name, "port": str(request.get("port", ""))[:80]}
        self._controllers[name] = event
        self._tell(event)
        return {}

# SPDX-License-Identifier: GPL-3.0-or-later
"""What other processes report of themselves for the top bar: broadcasts, controllers that are
played, and machines that are in time with us."""

import time
from collections.abc import Callable
from typing import Any

STATES = ("off", "connecting", "live", "error")
EVERY_S = 0.05  # of the messages of a controller one is passed on
PARTS = ("clock", "link", "osc")
PORTS = ("inputs", "outputs")
MOST_PORTS = 256
MOST = 32  # broadcasts and controllers that are remembered
Request = dict[str, Any]


class Reports:
    """Commands: {"command": "broadcast", "name", "state": "off" | "connecting" | "live" | "error",
    "text", "listeners"}, {"command": "midi", "name", "port"}, and {"command": "network", "clock",
    "link", "osc" (a table each), "inputs", "outputs" (MIDI devices)}; all become events.

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
        self._networks: list[Request] = []  # the newest
        self.answers: dict[str, Callable[[Request], Request]] = {
            "broadcast": self._broadcast,
            "midi": self._midi,
            "network": self._network,
        }

    @property
    def greeting(self) -> list[Request]:
        """What somebody who has just come is told."""
        quiet = [event | {"quiet": True} for event in self._controllers.values()]
        return [*self._broadcasts.values(), *quiet, *self._networks]

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

    def _network(self, request: Request) -> Request:
        """Raises ValueError, KeyError: it lacks something."""
        if not all(isinstance(request[name], dict) for name in PARTS):
            raise ValueError(f"{', '.join(PARTS)} are tables")
        if not all(isinstance(request[name], list) for name in PORTS):
            raise ValueError(f"{', '.join(PORTS)} are lists")
        ports = {name: [str(p)[:200] for p in request[name][:MOST_PORTS]] for name in PORTS}
        event = {"event": "network", **{name: request[name] for name in PARTS}, **ports}
        self._networks = [event]
        self._tell(event)
        return {}

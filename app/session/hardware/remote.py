# SPDX-License-Identifier: GPL-3.0-or-later
"""The supervisor's side of phones and tablets: it runs app.remote as long as that is wanted, and
passes on what is told.

Command "remote" with "do": of the window "on", "off", "code" (another one), "drop" (of a `device`),
"state" (only asks); of the process "told", with the state that becomes the event for everybody:

    {"event": "remote", "on", "url", "code", "until" (CLOCK_MONOTONIC, s), "qr", "fields",
     "devices": [{"number", "name", "here", "ms"}], "fault"}
"""

import contextlib
import time
from collections.abc import Callable
from typing import Any

from app.config import Config, ConfigError, load
from app.session.services import Service, Services

ROLE = "remote"
MODULE = "app.remote"
SOON_S, FEW_S = 0.2, 5.0
KEPT = "remote.json"  # below the runtime folder as long as it is on: who may come back
LATELY_S = 30.0  # since it was last written; the process does so all the time
OFF: dict[str, Any] = {"event": "remote", "on": False, "devices": []}
TOLD = ("url", "code", "until", "qr", "fields", "devices", "fault")
Request = dict[str, Any]


class Remote:
    """The process that serves the page.

    Args:
        tell: sends events to all clients.
    """

    def __init__(self, config: Config, services: Services, tell: Callable[[Request], None]) -> None:
        self._config, self._services, self._tell = config, services, tell
        self._kept = config.instance.runtime / KEPT
        self.state = OFF
        self.answers: dict[str, Callable[[Request], Request]] = {ROLE: self._answer}

    def start(self) -> None:
        """Go on when a former supervisor, killed a moment ago, had it on."""
        with contextlib.suppress(FileNotFoundError):
            if time.time() - self._kept.stat().st_mtime < LATELY_S:
                self._on()
            else:
                self._kept.unlink()

    def _answer(self, request: Request) -> Request:
        """Raises ValueError: there is no such thing to do."""
        match request["do"]:
            case "on" if not self.state["on"]:
                self._on()
            case "off" if self.state["on"]:
                self._off()
            case "on" | "off" | "state":
                pass
            case "told" if self.state["on"]:
                told = {name: request[name] for name in TOLD if name in request}
                self._show({"event": "remote", "on": True, "devices": [], **told})
            case "told":
                pass  # it is on its way out
            case "code" | "drop" as wish:
                self._tell({"event": "remote_wish", "do": wish, "device": request.get("device")})
            case other:
                raise ValueError(f"remote does not do {other!r}")
        return {"state": self.state, "process": self._services.pid(ROLE)}

    def _on(self) -> None:
        """Raises ValueError: config.toml has a fault."""
        try:
            found = load().remote
        except ConfigError as error:
            raise ValueError(str(error)) from error
        instance = self._config.instance
        words = (
            *("--socket", str(instance.socket), "--runtime", str(instance.runtime)),
            *("--address", found.address, "--port", str(found.port)),
        )
        self._show({**OFF, "on": True})
        purpose = "phones and tablets are served"
        self._services.start(Service(ROLE, MODULE, words, purpose, SOON_S, FEW_S))

    def _off(self) -> None:
        self._services.stop(ROLE)
        self._kept.unlink(missing_ok=True)
        self._show(OFF)

    def _show(self, state: Request) -> None:
        self.state = state
        self._tell(state)

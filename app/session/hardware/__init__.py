# SPDX-License-Identifier: GPL-3.0-or-later
"""The supervisor's side of the controllers: it keeps their process running, knows what there is,
and passes on what one wants of the other.

Commands of the process of controllers: "hardware" (its devices), "messages" (what a monitor shows),
"act" (an action for the window), "mappings" (files that there are), "asks" (what a mapping asks its
user), "kept" (how keeping a file went), "counts" (of messages of its devices), see
`app.controllers.asked`. Of the window: "seen" (what it shows, by name). Of the window and the
command line: "controllers" with "do": "monitor" or "learn" (for so many `seconds`, to be said
again; 0 ends it), "mapping", "enable", "settings", "bytes_s" (of a `device`, kept in
controllers.toml), "reload", "counts", "mappings", "asks" (of a `device`), "import" (a `file`),
"copy" and "export" (of a `mapping`, to a `file`), "lesson" (`what`: "begin" with a `device`,
`fresh` or not, "want" a `path` (on a `layer`), "undo", "save", "end"). All become events for
everybody.
"""

import math
from collections.abc import Callable
from functools import partial
from typing import Any

from app.config import Config
from app.session.hardware.remote import Remote
from app.session.services import Service, Services

ROLE = "controllers"
MODULE = "app.controllers.life"
SOON_S, FEW_S = 0.05, 2.0  # lights and jog wheels shall be back at once
MOST_ROWS = 256  # devices, and messages for monitors at a time are a few more
LONGEST = 200  # characters of an action's name
DO = {
    *("monitor", "learn", "mapping", "enable", "settings", "bytes_s", "reload"),
    *("mappings", "asks", "import", "copy", "export", "lesson", "counts"),
}
TOLD = {  # reports that are passed on as they are
    "mappings": ("rows", "folder"),
    "asks": ("device", "rows"),
    "kept": ("do", "text", "mapping", "path"),
    "lesson": ("lesson",),
    "counts": ("devices",),
}
KINDS = {
    "device": str,
    "mapping": (str, type(None)),
    "enabled": bool,
    "settings": dict,
    "bytes_s": int,
    "file": str,
    "what": str,
    "path": str,
    "fresh": bool,
    "layer": str,
    "seconds": (int, float),
    "on": bool,
}
Request = dict[str, Any]


class Hardware:
    """The process of the controllers.

    Args:
        tell: sends events to all clients.
    """

    def __init__(self, config: Config, services: Services, tell: Callable[[Request], None]) -> None:
        self._config, self._services, self._tell = config, services, tell
        self._devices: Request = {"event": "hardware", "devices": [], "learning": False}
        self._seen: Request = {"event": "seen", "decks": 2}
        self._remote = Remote(config, services, tell)
        self.answers: dict[str, Callable[[Request], Request]] = {
            **self._remote.answers,
            "hardware": self._hardware,
            "messages": self._messages,
            "controllers": self._controllers,
            "act": self._act,
            "seen": self._saw,
            **{name: partial(self._pass_on, name) for name in TOLD},
        }

    def start(self) -> None:
        """Start it."""
        config, instance = self._config, self._config.instance
        words = (
            *("--block", instance.block, "--socket", str(instance.socket)),
            *("--runtime", str(instance.runtime), "--config", str(config.folders.config)),
            *("--data", str(config.folders.data)),
        )
        purpose = "controllers are served"
        self._services.start(Service(ROLE, MODULE, words, purpose, SOON_S, FEW_S, outlives=True))
        self._remote.start()

    @property
    def pid(self) -> int:
        """Of the process; 0 without one."""
        return self._services.pid(ROLE)

    @property
    def greeting(self) -> list[Request]:
        """What somebody who has just come is told."""
        return [self._devices, self._seen, self._remote.state]

    def shown(self, decks: int) -> None:
        """The window shows so many decks."""
        self._show(decks=decks)

    def _show(self, **facts: Any) -> None:
        self._seen = {**self._seen, **facts}
        self._tell(self._seen)

    def _saw(self, request: Request) -> Request:
        """Raises ValueError: it tells of nothing that is seen."""
        seen = request["seen"]
        if not isinstance(seen, dict) or len(seen) > MOST_ROWS:
            raise ValueError("seen is a table of what the window shows")
        self._show(**{str(k): v for k, v in seen.items() if k not in ("event", "decks")})
        return {}

    def _hardware(self, request: Request) -> Request:
        """Raises ValueError: it tells of no devices."""
        devices = request["devices"]
        if not isinstance(devices, list) or not all(isinstance(row, dict) for row in devices):
            raise ValueError("devices is a list of tables")
        self._devices = {
            "event": "hardware",
            "devices": devices[:MOST_ROWS],
            "learning": bool(request.get("learning")),
        }
        self._tell(self._devices)
        return {}

    def _messages(self, request: Request) -> Request:
        self._tell({"event": "messages", "rows": request["rows"], "more": request.get("more", 0)})
        return {}

    def _pass_on(self, name: str, request: Request) -> Request:
        """Raises KeyError: it lacks something."""
        self._tell({"event": name, **{key: request[key] for key in TOLD[name]}})
        return {}

    def _controllers(self, request: Request) -> Request:
        """Raises ValueError: there is no such thing to do."""
        if request["do"] not in DO:
            raise ValueError(f"do is one of {', '.join(sorted(DO))}")
        event: Request = {"event": "controllers", "do": request["do"]}
        for key, kind in KINDS.items():
            if key in request:
                if not isinstance(request[key], kind):  # type: ignore[arg-type]
                    raise ValueError(f"{key} is of another kind")
                event[key] = request[key]
        self._tell(event)
        return {"devices": self._devices["devices"], "process": self.pid}

    def _act(self, request: Request) -> Request:
        """Raises ValueError: it is no action."""
        action, value = request["action"], request.get("value", 1.0)
        if not isinstance(action, str) or len(action) > LONGEST or not _is_number(value):
            raise ValueError("an action is a name, and how much of it a number")
        self._tell({"event": "act", "action": action, "value": float(value)})
        return {}


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and math.isfinite(value)

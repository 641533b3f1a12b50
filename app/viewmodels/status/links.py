# SPDX-License-Identifier: GPL-3.0-or-later
"""What other processes report of themselves: controllers that are played, broadcasts on air."""

from collections.abc import Mapping
from time import monotonic
from typing import Any

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from app.viewmodels.controllers.lines import state

QML_IMPORT_NAME = "DjUniverse"
QML_IMPORT_MAJOR_VERSION = 1

LIT_S = 0.4  # the light of a message from a controller
STATES = ("off", "connecting", "live", "error")
WORST_FIRST = ("error", "connecting", "live", "off")


@QmlElement
class Links(QObject):
    """Nothing is shown of what never reported."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._controllers: dict[str, str] = {}  # port by name, of those that were played
        self._devices: list[Mapping[str, Any]] = []
        self._played = -LIT_S
        self._lit = False
        self._streams: dict[str, Mapping[str, Any]] = {}

    @Property(bool, notify=changed)
    def controller(self) -> bool:
        """There is one that plays."""
        return bool(self._controllers) or any(d["state"] == "runs" for d in self._devices)

    @Property(bool, notify=changed)
    def controller_failed(self) -> bool:
        """There is one that should play and does not."""
        return any(d["state"] == "failed" for d in self._devices)

    @Property(bool, notify=changed)
    def played(self) -> bool:
        """A controller is being played at this moment."""
        return self._lit

    @Property(str, notify=changed)
    def controllers(self) -> str:
        """What each does, a line each."""
        lines = [f"{d['name']}: {state(d)}" for d in self._devices]
        known = {str(d["name"]) for d in self._devices}
        lines += [
            f"{name} ({port})" if port else name
            for name, port in self._controllers.items()
            if name not in known
        ]
        return "\n".join(lines) or self.tr("No controller")

    @Property(str, notify=changed)
    def broadcast(self) -> str:
        """off, connecting, live or error: of all broadcasts the one that needs attention; empty:
        none ever reported."""
        return self._worst()

    @Property(str, notify=changed)
    def broadcast_text(self) -> str:
        """A word for the bar, and how many listen."""
        worst = self._worst()
        said = self._word(worst)
        known = [s["listeners"] for s in self._streams.values() if s["listeners"] >= 0]
        return f"{said} {sum(known)}" if worst == "live" and known else said

    @Property(str, notify=changed)
    def broadcasts(self) -> str:
        """A line for each, for the tooltip."""
        return "\n".join(
            f"{name}: {s['text'] or self._word(s['state'])}"
            for name, s in sorted(self._streams.items())
        )

    def take(self, event: Mapping[str, Any]) -> bool:
        """An event of the supervisor. Return: it was for us."""
        match event.get("event"):
            case "midi":
                name = str(event.get("name", ""))
                self._controllers[name] = str(event.get("port", ""))
                self._played, self._lit = monotonic(), not event.get("quiet", False)
            case "hardware":
                self._devices = list(event["devices"])
                names = {str(d["name"]) for d in self._devices}
                self._controllers = {n: p for n, p in self._controllers.items() if n in names}
            case "broadcast":
                found = str(event.get("state", "off"))
                self._streams[str(event.get("name", ""))] = {
                    "state": found if found in STATES else "error",
                    "text": str(event.get("text", "")),
                    "listeners": int(event.get("listeners", -1)),
                }
            case _:
                return False
        self.changed.emit()
        return True

    def _word(self, of: str) -> str:
        texts = {
            "live": self.tr("ON AIR"),
            "connecting": self.tr("CONNECTING"),
            "error": self.tr("OFF AIR"),
            "off": self.tr("OFF AIR"),
        }
        return texts.get(of, "")

    def _worst(self) -> str:
        found = {str(s["state"]) for s in self._streams.values()}
        return next((one for one in WORST_FIRST if one in found), "")

    def show(self) -> None:
        """Time has passed."""
        if self._lit and monotonic() - self._played > LIT_S:
            self._lit = False
            self.changed.emit()

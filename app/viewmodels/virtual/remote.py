# SPDX-License-Identifier: GPL-3.0-or-later
"""Phones and tablets that draw a controller in their browsers: address, code, who is there."""

from collections.abc import Mapping
from time import monotonic
from typing import Any

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.ports import Session
from app.viewmodels.rows import Rows

QML_IMPORT_NAME = "DjUniverse"
QML_IMPORT_MAJOR_VERSION = 1

TICK_MS = 1000


@QmlElement
class Remote(QObject):
    """What the process app.remote tells, by way of the supervisor; all off without it."""

    changed = Signal()
    ticked = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._devices = Rows(("number", "name", "text"), self)
        self._told: Mapping[str, Any] = {}
        self._until = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)

    @Property(bool, notify=changed)
    def on(self) -> bool:
        """The page is served, or about to be."""
        return self._is_on()

    @Property(str, notify=changed)
    def url(self) -> str:
        """Of the page; empty: it is not served yet."""
        return str(self._told.get("url", ""))

    @Property(str, notify=changed)
    def code(self) -> str:
        """What is typed on the page, once, as "123 456"; empty: there is none."""
        code = str(self._told.get("code", ""))
        return f"{code[:3]} {code[3:]}" if code else ""

    @Property(str, notify=changed)
    def picture(self) -> str:
        """Dark fields of the QR code, as the path of an SVG; each field is 1 x 1."""
        return str(self._told.get("qr", ""))

    @Property(int, notify=changed)
    def fields(self) -> int:
        """Of a side of the QR code."""
        return int(self._told.get("fields", 0))

    @Property(str, notify=ticked)
    def left(self) -> str:
        """How long the code holds."""
        seconds = round(self._until - monotonic())
        if seconds <= 0 or not self._told.get("code"):
            return ""
        return self.tr("It holds for {}:{:02d}.").format(seconds // 60, seconds % 60)

    @Property(str, notify=changed)
    def text(self) -> str:
        """What is wrong; empty: nothing."""
        match self._told.get("fault", ""):
            case "":
                return ""
            case "address":
                return self.tr("This computer has no address in a local network.")
            case "tries":
                return self.tr("Too many wrong codes: the code was taken back.")
            case fault:
                return self.tr("The page cannot be served: {}").format(fault)

    @Property(Rows, constant=True)
    def devices(self) -> Rows:
        """Who is connected: number, name, text."""
        return self._devices

    @Slot()
    def toggle(self) -> None:
        """Serve the page, or end it and all connections."""
        self._ask("off" if self._is_on() else "on")

    @Slot()
    def renew(self) -> None:
        """Another code."""
        self._ask("code")

    @Slot(int)
    def drop(self, number: int) -> None:
        """End a connection; it needs a code to come back."""
        self._ask("drop", device=number)

    def take(self, event: Mapping[str, Any]) -> bool:
        """An event of the supervisor. Return: it was one of these."""
        if event.get("event") != "remote":
            return False
        self._told = event
        self._until = float(event.get("until", 0.0))
        self._devices.show([self._row(one) for one in event.get("devices", [])])
        if event.get("code"):
            self._timer.start()
        self._tick()
        self.changed.emit()
        return True

    def _row(self, device: Mapping[str, Any]) -> Mapping[str, Any]:
        text = self.tr("not reachable now")
        if device.get("here"):
            ms = device.get("ms")
            text = "" if ms is None else self.tr("{} ms away").format(round(float(ms)))
        return {"number": int(device["number"]), "name": str(device["name"]), "text": text}

    def _tick(self) -> None:
        if self._until <= monotonic():
            self._timer.stop()
        self.ticked.emit()

    def _is_on(self) -> bool:
        return bool(self._told.get("on"))

    def _ask(self, what: str, **values: Any) -> None:
        self._session.send({"command": "remote", "do": what, **values})

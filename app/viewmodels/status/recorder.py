# SPDX-License-Identifier: GPL-3.0-or-later
"""The recording of the set: its button, its time, the room that is left on the disk."""

from collections.abc import Mapping
from pathlib import Path
from time import monotonic
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.formats import duration
from app.viewmodels.ports import Session

QML_IMPORT_NAME = "DjUniverse"
QML_IMPORT_MAJOR_VERSION = 1

SURE_S = 4.0  # within which the second press must come
EXACT_S = 120.0  # of room on the disk: below, seconds count
SHORT_S, VERY_SHORT_S = 15 * 60.0, 3 * 60.0  # of room on the disk


@QmlElement
class Recorder(QObject):
    """One button: starts at once; to stop it is pressed twice, or held."""

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._state, self._seconds, self._file, self._error = "off", 0, "", ""
        self._free_s = -1.0
        self._asked = -SURE_S
        self._asking = False

    @Property(str, notify=changed)
    def state(self) -> str:
        """off, starting, on, stopping."""
        return self._state

    @Property(bool, notify=changed)
    def on(self) -> bool:
        return self._state != "off"

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        """The button was pressed once: a second press stops."""
        return self._asking

    @Property(str, notify=changed)
    def time(self) -> str:
        """As "1:12:44"; empty when nothing is recorded."""
        return clock_text(self._seconds) if self._state != "off" else ""

    @Property(str, notify=changed)
    def left(self) -> str:
        """Room on the disk as time, as "3 h 20 min"; empty when unknown."""
        return self._left()

    @Property(int, notify=changed)
    def shortage(self) -> int:
        """Of room on the disk: 0 none, 1 soon, 2 at once."""
        if self._state == "off" or self._free_s < 0:
            return 0
        return (self._free_s < SHORT_S) + (self._free_s < VERY_SHORT_S)

    @Property(str, notify=changed)
    def file(self) -> str:
        return self._file

    @Property(str, notify=changed)
    def hint(self) -> str:
        """For the tooltip."""
        if self._state == "off":
            return self.tr("Record the main output")
        if self._asking:
            return self.tr("Press again to stop the recording")
        said = self.tr("Recording {}").format(Path(self._file).name) if self._file else ""
        if left := self._left():
            said += "\n" + self.tr("Room on the disk for {}").format(left)
        return said or self.tr("The recording starts")

    @Slot()
    def press(self) -> None:
        """Start; or ask whether to stop, and stop when pressed again."""
        if self._state == "off":
            self._wish(True)
        elif self._asking:
            self.stop()
        else:
            self._asking, self._asked = True, monotonic()
            self.changed.emit()

    @Slot()
    def stop(self) -> None:
        """Stop without a question: the button was held."""
        if self._state != "off":
            self._wish(False)

    def take(self, event: Mapping[str, Any]) -> bool:
        """An event of the supervisor. Return: it was for us."""
        if event.get("event") != "recording":
            return False
        self._state = str(event.get("state", "off"))
        self._seconds = int(float(event.get("seconds", 0.0)))
        self._free_s = float(event.get("free_s", -1.0))
        self._file, self._error = str(event.get("file", "")), str(event.get("error", ""))
        if self._state == "off":
            self._asking = False
        self.changed.emit()
        return True

    def show(self) -> None:
        """Time has passed."""
        if self._asking and monotonic() - self._asked > SURE_S:
            self._asking = False
            self.changed.emit()

    def _left(self) -> str:
        if self._state == "off" or self._free_s < 0:
            return ""
        if not EXACT_S <= self._free_s < 3600:
            return duration(
                self._free_s - self._free_s % 60 if self._free_s >= 3600 else self._free_s
            )
        return self.tr("{} min").format(int(self._free_s // 60))

    def _wish(self, on: bool) -> None:
        self._asking = False
        self._state = "starting" if on else "stopping"
        if on:
            self._seconds, self._free_s, self._file = 0, -1.0, ""
        self._session.send({"command": "record", "on": on})
        self.changed.emit()


def clock_text(seconds: int) -> str:
    """As "0:05", "12:44", "1:12:44"."""
    hours, rest = divmod(max(seconds, 0), 3600)
    if hours:
        return f"{hours}:{rest // 60:02}:{rest % 60:02}"
    return f"{rest // 60}:{rest % 60:02}"

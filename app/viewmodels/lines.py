# SPDX-License-Identifier: GPL-3.0-or-later
"""A menu: lines of text, and what they do."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "DjUniverse"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Line:
    """One of the menu."""

    text: str
    act: Callable[[], None]


@QmlElement
class Lines(QObject):
    """The lines are made when the menu opens."""

    changed = Signal()

    def __init__(self, make: Callable[[], list[Line]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self._lines: list[Line] = []

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def labels(self) -> list[str]:
        return [line.text for line in self._lines]

    @Slot()
    def open(self) -> None:
        """Bring the lines up to now."""
        self._lines = self._make()
        self.changed.emit()

    @Slot(int)
    def choose(self, place: int) -> None:
        if 0 <= place < len(self._lines):
            self._lines[place].act()

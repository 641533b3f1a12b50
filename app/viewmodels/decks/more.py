# SPDX-License-Identifier: GPL-3.0-or-later
"""The menu of a deck: what is needed too seldom for a button of its own."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.param import Param

QML_IMPORT_NAME = "DjUniverse"
QML_IMPORT_MAJOR_VERSION = 1

TIMES = (0.1, 0.25, 0.5, 1.0, 2.0, 4.0, 8.0)  # s, of brakes and starts


@dataclass(frozen=True, slots=True)
class Line:
    """One of the menu."""

    text: str
    act: Callable[[], None]


@QmlElement
class More(QObject):
    """Lines of text, and what they do. They are made when the menu opens.

    Args:
        param: the deck's controls by path.
        fit: matches the key to the leader's.
        eject: takes the track off.
    """

    changed = Signal()

    def __init__(
        self,
        param: Callable[[str], Param],
        fit: Callable[[], None],
        eject: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._param, self._fit, self._eject = param, fit, eject
        self._lines: list[Line] = []

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def labels(self) -> list[str]:
        return [line.text for line in self._lines]

    @Slot()
    def open(self) -> None:
        """Bring the lines up to now."""
        self._lines = [*self._switches(), *self._throws(), *self._ways()]
        self.changed.emit()

    @Slot(int)
    def choose(self, place: int) -> None:
        if 0 <= place < len(self._lines):
            self._lines[place].act()

    def _switches(self) -> list[Line]:
        names = {
            "keylock": (self.tr("Key lock: off"), self.tr("Key lock: on")),
            "vinyl": (self.tr("Vinyl mode: off"), self.tr("Vinyl mode: on")),
            "reverse": (self.tr("Reverse: off"), self.tr("Reverse: on")),
        }
        return [
            Line(texts[self._param(path).number() > 0.5], self._toggle(path))
            for path, texts in names.items()
        ]

    def _toggle(self, path: str) -> Callable[[], None]:
        return lambda: self._param(path).toggle()

    def _throws(self) -> list[Line]:
        """Brakes and starts, and how long they take."""
        names = {
            "brake": (self.tr("Brake"), self.tr("Brake takes {} s")),
            "spinback": (self.tr("Spinback"), self.tr("Spinback takes {} s")),
            "soft_start": (self.tr("Soft start"), self.tr("Soft start takes {} s")),
        }
        lines = []
        for path, (throw, takes) in names.items():
            time = self._param(f"{path}_time")
            lines.append(Line(throw, self._param(path).press))
            lines.append(Line(takes.format(f"{time.number():g}"), self._longer(time)))
        return lines

    @staticmethod
    def _longer(time: Param) -> Callable[[], None]:
        nearest = min(TIMES, key=lambda t: abs(t - time.number()))
        return lambda: time.put(TIMES[(TIMES.index(nearest) + 1) % len(TIMES)])

    def _ways(self) -> list[Line]:
        choices = {
            "tempo_range": self.tr("Range of the tempo fader: {}"),
            "cue_mode": self.tr("Cue button: {}"),
            "sync_mode": self.tr("Sync follows: {}"),
            "sync_relation": self.tr("Tempo to the leader's: {}"),
            "keylock_quality": self.tr("Sound of the key lock: {}"),
        }
        lines = [
            Line(text.format(self._param(path).words().lower()), self._next(path))
            for path, text in choices.items()
        ]
        return [
            *lines,
            Line(self.tr("Match the key to the leader's"), self._fit),
            Line(self.tr("Key as recorded"), self._param("key_shift").reset),
            Line(self.tr("Eject"), self._eject),
        ]

    def _next(self, path: str) -> Callable[[], None]:
        return lambda: self._param(path).cycle(1)

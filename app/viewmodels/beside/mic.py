# SPDX-License-Identifier: GPL-3.0-or-later
"""The microphone: its level, and when the music gives way to it."""

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.board import Board
from app.viewmodels.mixer import scale

QML_IMPORT_NAME = "DjUniverse"
QML_IMPORT_MAJOR_VERSION = 1

TALKOVER: tuple[Any, ...] = (
    QT_TRANSLATE_NOOP("Microphone", "TALK"),
    QT_TRANSLATE_NOOP("Microphone", "TALK"),
    QT_TRANSLATE_NOOP("Microphone", "VOICE"),
)
MEANINGS: tuple[Any, ...] = (
    QT_TRANSLATE_NOOP("Microphone", "Talk-over is off: the music stays as loud as it is"),
    QT_TRANSLATE_NOOP("Microphone", "Talk-over: the music is quieter while the microphone is on"),
    QT_TRANSLATE_NOOP("Microphone", "Talk-over: the music is quieter while you speak"),
)


@QmlElement
class Microphone(QObject):
    """What the window shows of the microphone."""

    changed = Signal()
    moved = Signal()

    def __init__(self, board: Board, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board = board
        self._there = board.watch("mic.there", self._come) > 0.5
        self._talkover = round(board.watch("mic.talkover", self._choose))
        self._level = scale(board.watch("mic.level", self._hear))

    @Property(bool, notify=changed)
    def there(self) -> bool:
        """The sound device gives one."""
        return self._there

    @Property(bool, notify=changed)
    def talkover(self) -> bool:
        return self._talkover > 0

    @Property(str, notify=changed)
    def talkover_label(self) -> str:
        return QCoreApplication.translate("Microphone", TALKOVER[self._talkover])

    @Property(str, notify=changed)
    def talkover_text(self) -> str:
        """What it does now, in a sentence."""
        return QCoreApplication.translate("Microphone", MEANINGS[self._talkover])

    @Property(float, notify=moved)
    def level(self) -> float:
        """Its height on a meter, 0..1."""
        return self._level

    @Slot()
    def cycle_talkover(self) -> None:
        self._board.set("mic.talkover", float((self._talkover + 1) % len(MEANINGS)))

    def _come(self, value: float) -> None:
        self._there = value > 0.5
        self.changed.emit()

    def _choose(self, value: float) -> None:
        self._talkover = min(max(round(value), 0), len(MEANINGS) - 1)
        self.changed.emit()

    def _hear(self, value: float) -> None:
        level = scale(value)
        if level != self._level:
            self._level = level
            self.moved.emit()

# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of what was edited: each line goes back to there, or forth."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.edits import Edits
from app.viewmodels.rows import Rows
from app.viewmodels.status.phrases import told

if TYPE_CHECKING:
    from app.library.store import Library
    from app.library.store.journal import Edit

QML_IMPORT_NAME = "DjUniverse"
QML_IMPORT_MAJOR_VERSION = 1

MOST = 50


@QmlElement
class Steps(QObject):
    """The newest steps, newest first; those that are undone are not done any more."""

    changed = Signal()

    def __init__(self, edits: Edits, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._edits = edits
        self._rows = Rows(("number", "name", "time", "done"), self)
        self._shown = False
        edits.edited.connect(self._read)

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        return self._rows

    @Property(bool, notify=changed)
    def shown(self) -> bool:
        """The list is read as long as somebody sees it."""
        return self._shown

    @Slot(bool)
    def show(self, shown: bool) -> None:
        if shown != self._shown:
            self._shown = shown
            self.changed.emit()
            self._read()

    @Slot(int)
    def go(self, number: int) -> None:
        """Undo, or do again, until this step is the newest that is done."""

        def task(library: "Library") -> int:
            return travel(library, number)

        self._edits.do(task)

    @Slot()
    def go_before_all(self) -> None:
        """Undo all that is listed."""
        self.go(0)

    def _read(self) -> None:
        if self._shown:
            self._edits.ask(lambda library: library.edits(MOST), self._show_rows)

    def _show_rows(self, edits: "list[Edit]") -> None:
        self._rows.show(
            [
                {"number": e.id, "name": told(e.name), "time": clock(e.at), "done": not e.undone}
                for e in edits
            ]
        )


def travel(library: "Library", number: int) -> int:
    """Turn steps until `number` is the newest that is done. Return: how many were turned."""
    turned = 0
    with library.transaction():
        for edit in library.edits(MOST):
            if edit.id > number and not edit.undone:
                library.undo()
                turned += 1
        for edit in reversed(library.edits(MOST)):
            if edit.id <= number and edit.undone:
                library.redo()
                turned += 1
    return turned


def clock(at: str) -> str:
    """The time of day of a moment."""
    return datetime.fromisoformat(at).astimezone().strftime("%H:%M")

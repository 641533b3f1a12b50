# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows of the list; of 100,000 only those are made that are seen."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
)
from PySide6.QtQml import QmlElement

from app.viewmodels.rows import FIRST_ROLE, NO_PARENT, Row

QML_IMPORT_NAME = "DjUniverse"
QML_IMPORT_MAJOR_VERSION = 1

KEPT = 200  # rows that were made; a view asks for each of their values by itself


@QmlElement
class TrackList(QAbstractListModel):
    """A list over a sequence that makes a row when it is asked for."""

    def __init__(self, names: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = tuple(names)
        self._rows: Sequence[Row] = ()
        self._made: dict[int, Row] = {}

    @property
    def rows(self) -> Sequence[Row]:
        return self._rows

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = NO_PARENT) -> int:  # noqa: N802 - Qt
        return 0 if parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, QByteArray]:  # noqa: N802 - Qt's name
        return {FIRST_ROLE + i: QByteArray(n.encode()) for i, n in enumerate(self._names)}

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = FIRST_ROLE) -> Any:
        name, row = role - FIRST_ROLE, index.row()
        if not 0 <= name < len(self._names) or not 0 <= row < len(self._rows):
            return None
        made = self._made.get(row)
        if made is None:
            if len(self._made) >= KEPT:
                self._made.clear()
            made = self._made[row] = self._rows[row]
        return made[self._names[name]]

    def show(self, rows: Sequence[Row]) -> None:
        """Make the list these rows. A view keeps what it has drawn and takes new values for it:
        that costs a fraction of drawing all anew."""
        before, after = len(self._rows), len(rows)
        self._made.clear()
        if after > before:
            self.beginInsertRows(NO_PARENT, before, after - 1)
            self._rows = rows
            self.endInsertRows()
        elif after < before:
            self.beginRemoveRows(NO_PARENT, after, before - 1)
            self._rows = rows
            self.endRemoveRows()
        else:
            self._rows = rows
        if common := min(before, after):
            self.dataChanged.emit(self.index(0), self.index(common - 1))

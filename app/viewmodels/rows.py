# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows for a Repeater or a list: named values that change in place."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "DjUniverse"
QML_IMPORT_MAJOR_VERSION = 1

Row = Mapping[str, Any]
FIRST_ROLE = int(Qt.ItemDataRole.UserRole) + 1
NO_PARENT = QModelIndex()


@QmlElement
class Rows(QAbstractListModel):
    """A list of rows with the same names. Only what differs is told to the view."""

    def __init__(self, names: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = tuple(names)
        self._rows: list[Row] = []

    @property
    def rows(self) -> Sequence[Row]:
        return self._rows

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = NO_PARENT) -> int:  # noqa: N802 - Qt
        return 0 if parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, QByteArray]:  # noqa: N802 - Qt's name
        return {FIRST_ROLE + i: QByteArray(n.encode()) for i, n in enumerate(self._names)}

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = FIRST_ROLE) -> Any:
        name = role - FIRST_ROLE
        if not 0 <= name < len(self._names) or not 0 <= index.row() < len(self._rows):
            return None
        return self._rows[index.row()][self._names[name]]

    def show(self, rows: Sequence[Row]) -> None:
        """Make the list these rows; those that stay the same are not drawn again."""
        common = min(len(rows), len(self._rows))
        changed = [i for i in range(common) if self._rows[i] != rows[i]]
        self._rows[:common] = rows[:common]
        for first, last in runs(changed):
            self.dataChanged.emit(self.index(first), self.index(last))
        if len(rows) > common:
            self.beginInsertRows(NO_PARENT, common, len(rows) - 1)
            self._rows.extend(rows[common:])
            self.endInsertRows()
        elif len(self._rows) > common:
            self.beginRemoveRows(NO_PARENT, common, len(self._rows) - 1)
            del self._rows[common:]
            self.endRemoveRows()

    def replace(self, row: int, values: Row) -> None:
        """Change one row."""
        if self._rows[row] != values:
            self._rows[row] = values
            self.dataChanged.emit(self.index(row), self.index(row))


def runs(numbers: Sequence[int]) -> list[tuple[int, int]]:
    """Rising numbers as (first, last) of each stretch without a hole."""
    out: list[tuple[int, int]] = []
    for n in numbers:
        if out and out[-1][1] == n - 1:
            out[-1] = (out[-1][0], n)
        else:
            out.append((n, n))
    return out

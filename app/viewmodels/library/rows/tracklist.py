# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows of the list; of 100,000 only those are made that are seen."""

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
)
from PySide6.QtQml import QmlElement

from app.viewmodels.library.rows.pictures import NAME
from app.viewmodels.rows import FIRST_ROLE, NO_PARENT, Row, runs

QML_IMPORT_NAME = "DjUniverse"
QML_IMPORT_MAJOR_VERSION = 1

KEPT = 200  # rows that were made; a view asks for each of their values by itself
PICKED, LINE = "picked", "line"


@QmlElement
class TrackList(QAbstractListModel):
    """A list over a sequence that makes a row when it is asked for.

    Args:
        names: of the rows' values.
        picked: whether a row is selected.
    """

    def __init__(
        self, names: Sequence[str], picked: Callable[[int], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._names = (*names, PICKED, LINE)
        self._picked = picked
        self._rows: Sequence[Row] = ()
        self._made: dict[int, Row] = {}
        self._serial = 0  # of the rows' pictures: another one, and they are asked for anew

    @property
    def rows(self) -> Sequence[Row]:
        return self._rows

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = NO_PARENT) -> int:  # noqa: N802 - Qt
        return 0 if parent.isValid() else len(self._rows)

    def roleNames(self) -> dict[int, QByteArray]:  # noqa: N802 - Qt's name
        return {FIRST_ROLE + i: QByteArray(n.encode()) for i, n in enumerate(self._names)}

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = FIRST_ROLE) -> Any:
        name, row = role - FIRST_ROLE, index.row()
        if not 0 <= name < len(self._names):
            return None
        wanted = self._names[name]
        if wanted == PICKED:
            return self._picked(row)
        if wanted == LINE:
            return f"image://{NAME}/{row}/{self._serial}"
        made = self.made(row)
        return None if made is None else made[wanted]

    def made(self, row: int) -> Row | None:
        """The values of a row; None: there is no such row."""
        made = self._made.get(row)
        if made is None and 0 <= row < len(self._rows):
            made = self._made[row] = self._rows[row]
            if len(self._made) > KEPT:
                del self._made[next(iter(self._made))]
        return made

    def show(self, rows: Sequence[Row]) -> None:
        """Make the list these rows. A view keeps what it has drawn and takes new values for it:
        that costs a fraction of drawing all anew."""
        before, after = len(self._rows), len(rows)
        self._made.clear()
        self._serial += 1
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

    def show_picked(self, rows: Iterable[int]) -> None:
        """These rows were selected, or are no longer."""
        self._tell(rows, [PICKED, LINE])

    def show_files(self, files: Iterable[str] | None = None, *, names: Sequence[str] = ()) -> None:
        """The rows of these files look different; None: all do. `names`: values that differ."""
        wanted = None if files is None else set(files)
        rows = (r for r, made in self._made.items() if wanted is None or made["file"] in wanted)
        self._tell(rows, [LINE, *names])

    def _tell(self, rows: Iterable[int], names: Sequence[str]) -> None:
        self._serial += 1
        roles = [FIRST_ROLE + self._names.index(name) for name in names]
        for first, last in runs(sorted(r for r in rows if r < len(self._rows))):
            self.dataChanged.emit(self.index(first), self.index(last), roles)

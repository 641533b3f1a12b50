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

from app.viewmodels.rows import FIRST_ROLE, NO_PARENT, Row, runs

QML_IMPORT_NAME = "DjUniverse"
QML_IMPORT_MAJOR_VERSION = 1

KEPT = 200  # rows that were made; a view asks for each of their values by itself
PICKED, WAVE = "picked", "wave"


@QmlElement
class TrackList(QAbstractListModel):
    """A list over a sequence that makes a row when it is asked for.

    Args:
        names: of the rows' values.
        picked: whether a row is selected.
        wave: the picture of a file's waveform; empty: none yet.
    """

    def __init__(
        self,
        names: Sequence[str],
        picked: Callable[[int], bool],
        wave: Callable[[str], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._names = (*names, PICKED, WAVE)
        self._picked, self._wave = picked, wave
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
        if not 0 <= name < len(self._names):
            return None
        wanted = self._names[name]
        made = self._made.get(row)
        if wanted == PICKED:
            return self._picked(row)
        if made is None:
            if not 0 <= row < len(self._rows):
                return None
            if len(self._made) >= KEPT:
                self._made.clear()
            made = self._made[row] = self._rows[row]
        return self._wave(made["file"]) if wanted == WAVE else made[wanted]

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

    def show_picked(self, rows: Iterable[int]) -> None:
        """These rows were selected, or are no longer."""
        self._tell(rows, PICKED)

    def show_waves(self, files: Iterable[str] | None = None) -> None:
        """The pictures of these files have come; None: all are other ones."""
        wanted = None if files is None else set(files)
        rows = (r for r, made in self._made.items() if wanted is None or made["file"] in wanted)
        self._tell(rows, WAVE)

    def _tell(self, rows: Iterable[int], name: str) -> None:
        role = FIRST_ROLE + self._names.index(name)
        for first, last in runs(sorted(r for r in rows if r < len(self._rows))):
            self.dataChanged.emit(self.index(first), self.index(last), [role])

# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows that are listed, and those of them that are selected."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtQml import QmlElement

from app.options import Options
from app.viewmodels.library.rows import cells
from app.viewmodels.library.rows.cells import Hits
from app.viewmodels.library.rows.look import Look
from app.viewmodels.library.rows.painter import RowPainter, State
from app.viewmodels.library.rows.pictures import RowPictures
from app.viewmodels.library.rows.selection import Selection
from app.viewmodels.library.rows.tracklist import TrackList
from app.viewmodels.library.shown import Property
from app.viewmodels.rows import Row

QML_IMPORT_NAME = "DjUniverse"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Listed(QObject):
    """The rows, and the selection in them; `Tracks` finds what is listed.

    Args:
        options: keep the file that is selected.
    """

    selected_changed = Signal()
    order_changed = Signal()

    def __init__(self, options: Options, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._options = options
        column: str = options.get("library.order")
        self._order: tuple[str, bool] = (column.removeprefix("-"), column.startswith("-"))
        self._selection, self.pictures = Selection(), RowPictures()
        self._hits: Hits | None = None
        self._painter = RowPainter(self.pictures)
        self._heard = ""
        self._notes: dict[str, str] = {}
        self._rows = TrackList(cells.NAMES, lambda row: row in self._selection.picked, self)

    @Property(TrackList, constant=True)
    def rows(self) -> TrackList:
        return self._rows

    @Property(str, notify=order_changed)
    def order(self) -> str:
        """The column that the rows are ordered by; empty as they come."""
        return self._order[0]

    @Property(bool, notify=order_changed)
    def descending(self) -> bool:
        return self._order[1]

    @Property(int, notify=selected_changed)
    def selected(self) -> int:
        """The current row: arrows move from here."""
        return self._selection.current

    @Property(int, notify=selected_changed)
    def picked(self) -> int:
        """How many rows are selected."""
        return min(len(self._selection.picked), len(self._rows.rows))

    @Slot(int)
    def select(self, row: int) -> None:
        """This row alone."""
        self._pick(lambda: self._selection.one(self._within(row)))

    @Slot(int)
    def select_also(self, row: int) -> None:
        """This row too, or no longer."""
        self._pick(lambda: self._selection.turn(self._within(row)))

    @Slot(int)
    def select_to(self, row: int) -> None:
        """All rows from the one that was selected alone to this one."""
        self._pick(lambda: self._selection.reach(self._within(row)))

    @Slot()
    def select_all(self) -> None:
        self._pick(lambda: self._selection.every(len(self._rows.rows)))

    @Slot(int, result=bool)
    def is_picked(self, row: int) -> bool:
        return row in self._selection.picked

    @Slot(int)
    def step(self, by: int) -> None:
        """Select further down, or up."""
        self.select(self._selection.current + by)

    @Slot(int)
    def stretch(self, by: int) -> None:
        """Select more, further down or up."""
        self.select_to(self._selection.current + by)

    @Slot(int, str, result="QVariant")
    def value(self, row: int, name: str) -> Any:
        """A value of a row, see `cells.TABLE`; None: there is no such row."""
        made = self._rows.made(row)
        return None if made is None else made[name]

    @Slot("QVariantMap")
    def dress(self, look: dict[str, Any]) -> None:
        """Rows look like this from now on, see `Look`."""
        self._painter.dress(Look.of(look))
        self._rows.show_files()

    def lay_out(self, columns: Sequence[Row]) -> None:
        """Rows have these columns from now on, see `Columns.rows`."""
        self._painter.lay_out(columns)
        self._rows.show_files()

    def show_heard(self, file: str) -> None:
        """This file plays in the headphones; empty: none does."""
        if file != self._heard:
            former, self._heard = self._heard, file
            self._rows.show_files((former, file))

    def show_notes(self, notes: dict[str, str]) -> None:
        """What is noted to tracks, by file: their rows are marked."""
        if notes != self._notes:
            differ = {f for f, _ in notes.items() ^ self._notes.items()}
            self._notes.clear()
            self._notes.update(notes)
            self._rows.show_files(differ, names=["told"])

    def paint(self, row: int) -> QImage | None:
        """The picture of a row; None: there is no such row."""
        made = self._rows.made(row)
        if made is None:
            return None
        picked, heard = row in self._selection.picked, made["file"] == self._heard
        return self._painter.paint(made, State(row % 2 == 1, picked, heard))

    @property
    def hits(self) -> Hits | None:
        """What is listed."""
        return self._hits

    @property
    def current_file(self) -> str:
        """Of the current row; empty when there is none."""
        at = self._selection.current
        return self._hits.file(at) if self._hits and at < len(self._hits) else ""

    @property
    def places(self) -> list[int]:
        """The selected rows, from the top down."""
        return [row for row in self._selection.rows() if row < len(self._rows.rows)]

    def _list_hits(self, hits: Hits | None) -> None:
        """These are listed now; the selected tracks stay selected where they are found again."""
        former, kept, current = self._hits, [], 0
        at = self._selection.current
        if former and hits and hits.snapshot is not former.snapshot and at < len(former):
            kept, current = former.ids(self.places), former.id(at)
        self._hits = hits
        place = hits.place(current) if current and hits else -1
        if hits is not None and place >= 0:
            rows = hits.places(kept) if len(kept) > 1 else set()
            self._selection.put(rows | {place}, place)
        self._selection.cut(len(hits or ()))
        self._rows.show(hits or ())

    def _within(self, row: int) -> int:
        return min(max(row, 0), max(len(self._rows.rows) - 1, 0))

    def _pick(self, pick: Callable[[], None]) -> None:
        """Select something else, and tell the rows that differ."""
        former, current = self._selection.picked, self._selection.current
        pick()
        self._rows.show_picked(former ^ self._selection.picked)
        if self._selection.current != current or former != self._selection.picked:
            self._options.put("library.selected", self.current_file)
            self.selected_changed.emit()

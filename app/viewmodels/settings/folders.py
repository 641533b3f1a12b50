# SPDX-License-Identifier: GPL-3.0-or-later
"""The music folders that the library follows."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.edits import Edits
from app.viewmodels.formats import number
from app.viewmodels.rows import Rows

if TYPE_CHECKING:
    from app.library.scan.roots import Root
    from app.library.store import Library

QML_IMPORT_NAME = "DjUniverse"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Folders(QObject):
    """The folders: path, and how many files."""

    def __init__(self, edits: Edits, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._edits = edits
        self._rows = Rows(("path", "count"), self)

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        return self._rows

    @Slot()
    def refresh(self) -> None:
        """Look again."""
        self._edits.ask(roots, self._show)

    @Slot(str)
    def remove(self, path: str) -> None:
        """Follow a folder no more; its tracks stay in the library."""

        def task(library: "Library") -> "list[Root]":
            from app.library.scan.roots import Roots

            Roots(library).remove(path)
            return roots(library)

        self._edits.do(task, self._show)

    def _show(self, found: "list[Root]") -> None:
        self._rows.show([{"path": root.path, "count": self._state(root)} for root in found])

    def _state(self, root: "Root") -> str:
        if root.offline:
            return self.tr("not there now")
        return self.tr("{} files").format(number(root.files))


def roots(library: "Library") -> "list[Root]":
    """All folders that are followed."""
    from app.library.scan.roots import Roots

    return Roots(library).all()

# SPDX-License-Identifier: GPL-3.0-or-later
"""The help: what things are called and how they work, from resources/help.toml."""

import tomllib
from pathlib import Path

from PySide6.QtCore import Property, QCoreApplication, QObject, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.rows import Rows

QML_IMPORT_NAME = "DjUniverse"
QML_IMPORT_MAJOR_VERSION = 1

FILE = Path(__file__).resolve().parents[3] / "resources" / "help.toml"


@QmlElement
class Topics(QObject):
    """The topics that a search left."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = Rows(("title", "text"), self)
        self._texts: list[dict[str, str]] = []

    @Property(Rows, constant=True)
    def topics(self) -> Rows:
        if not self._texts:
            self.search("")
        return self._rows

    @Slot(str)
    def search(self, text: str) -> None:
        """Show the topics that have all these words."""
        if not self._texts:
            self._texts = tomllib.loads(FILE.read_text(encoding="utf-8"))["topic"]
        words = text.casefold().split()
        rows = [{"title": told(t["title"]), "text": told(t["text"])} for t in self._texts]
        self._rows.show(
            [r for r in rows if all(w in f"{r['title']} {r['text']}".casefold() for w in words)]
        )


def told(text: str) -> str:
    """A text of the help in the user's language."""
    return QCoreApplication.translate("Help", text)

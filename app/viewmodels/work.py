# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes on in the background: the scan of folders, the analysis of new music."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    Property,
    QCoreApplication,
    QLocale,
    QObject,
    Signal,
    Slot,
)
from PySide6.QtQml import QmlElement

from app.viewmodels.formats import duration
from app.viewmodels.ports import Session

QML_IMPORT_NAME = "DjUniverse"
QML_IMPORT_MAJOR_VERSION = 1

MOST = 2**53  # more files than there are; a number that is none would be a fault
LINES = {
    "scan": QT_TRANSLATE_NOOP("Work", "Scanning {done} of {total}, {left} left"),
    "analysis": QT_TRANSLATE_NOOP("Work", "Analysing {done} of {total}, {left} left"),
}
BRIEF = {
    "scan": QT_TRANSLATE_NOOP("Work", "Scan {share}"),
    "analysis": QT_TRANSLATE_NOOP("Work", "Analysis {share}"),
}
OTHER = QT_TRANSLATE_NOOP("Work", "{done} of {total}, {left} left")


@QmlElement
class Work(QObject):
    """The work that is under way, in one line; only the analysis can be paused.

    Args:
        session: that pauses and resumes it.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._lines: dict[str, str] = {}
        self._brief: dict[str, str] = {}
        self._paused = False

    @Property(str, notify=changed)
    def text(self) -> str:
        """As "Analysing 12 of 340, 4 min 5 s left"; empty when nothing is done."""
        if self._paused:
            return self.tr("The analysis waits")
        return "   ".join(self._lines.values())

    @Property(str, notify=changed)
    def brief(self) -> str:
        """As "Analysis 4 %", where there is little room."""
        if self._paused:
            return self.tr("Paused")
        return "  ".join(self._brief.values())

    @Property(bool, notify=changed)
    def paused(self) -> bool:
        return self._paused

    @Property(bool, notify=changed)
    def pausable(self) -> bool:
        return self._paused or "analysis" in self._lines

    @Slot()
    def toggle(self) -> None:
        """Pause the analysis, or let it go on."""
        self._paused = not self._paused
        self._session.work("pause" if self._paused else "resume")
        self.changed.emit()

    def show(self, event: Mapping[str, Any]) -> None:
        """Take what the supervisor tells: {"name", "done", "total", "left_s"}."""
        name = str(event.get("name", ""))
        done, total = (int(min(event.get(key, 0), MOST)) for key in ("done", "total"))
        before = self._lines.get(name)
        if done >= total:
            self._lines.pop(name, None)
            self._brief.pop(name, None)
        else:
            left = duration(float(event.get("left_s", 0.0)))
            line = QCoreApplication.translate("Work", str(LINES.get(name, OTHER)))
            locale = QLocale()
            self._lines[name] = line.format(
                done=locale.toString(done), total=locale.toString(total), left=left
            )
            short = QCoreApplication.translate("Work", str(BRIEF.get(name, "{share}")))
            self._brief[name] = short.format(share=f"{locale.toString(100 * done // total)} %")
        if self._lines.get(name) != before:
            self.changed.emit()

# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole track in one picture, and the few things on it that move."""

from collections.abc import Sequence
from itertools import pairwise
from operator import itemgetter
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.themes import BASE
from app.viewmodels.rows import Rows
from app.viewmodels.waveform.flags import TARGET, Flag
from app.viewmodels.waveform.sight import NOTHING, Sight

QML_IMPORT_NAME = "DjUniverse"
QML_IMPORT_MAJOR_VERSION = 1

WARNING_S = 30.0  # before the end: the picture warns
NAMES = ("at", "reach", "tint", "kind", "label", "number", "room")


@QmlElement
class WholeTrack(QObject):
    """Places are parts of the track, 0..1. Any number of views may show it, of any size."""

    changed = Signal()
    loop_changed = Signal()

    def __init__(self, deck: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._deck = deck
        self._sight, self._theme, self._parts = NOTHING, BASE, 0
        self._version, self._shown = 0, ("", 0.0)
        self._loop = (0.0, 0.0, False)
        self._cues: Sequence[Flag] = ()
        self._flags = Rows(NAMES, self)

    @Property(int, notify=changed)
    def version(self) -> int:
        """Another one when the picture is."""
        return self._version

    @Property(float, notify=changed)
    def warning(self) -> float:
        """From here on the end is near; 1 without a track."""
        return self._shown[1]

    @Property(float, notify=loop_changed)
    def loop_start(self) -> float:
        """Equal to `loop_end` without a loop."""
        return self._loop[0]

    @Property(float, notify=loop_changed)
    def loop_end(self) -> float:
        return self._loop[1]

    @Property(bool, notify=loop_changed)
    def looping(self) -> bool:
        return self._loop[2]

    @Property(Rows, constant=True)
    def flags(self) -> Rows:
        """at, reach (of loops), tint, kind, label, number (of the pad; 0 without), room (to the
        next one with a number)."""
        return self._flags

    @Slot(float, float, float, int, result=str)
    def picture(self, width: float, height: float, dpr: float, _version: int) -> str:
        """The picture for a view of this size; asked for again with each version."""
        wide, high = round(width * dpr), round(height * dpr)
        if not self._shown[0] or wide < 1 or high < 1:
            return ""
        return f"image://wave/over/{self._deck}/{self._sight.load}/{wide}/{high}/{self._shown[0]}"

    def set_look(self, theme: str, parts: int) -> None:
        """Colours; `parts`: another number when sections or the energy are others."""
        self._theme, self._parts = theme, parts
        self._show()

    def set_cues(self, cues: Sequence[Flag]) -> None:
        self._cues = cues
        self._show_flags()

    def look(self, sight: Sight) -> None:
        """Take a moment: drawn anew only when there is more of the track."""
        old, self._sight = self._sight, sight
        if (old.load, old.length, old.total) != (sight.load, sight.length, sight.total):
            self._show()
            self._show_flags()
        total = float(sight.total or 1)
        start, end = sight.loop
        loop = (
            (start / total, end / total, sight.looping) if end > start >= 0 else (0.0, 0.0, False)
        )
        if loop != self._loop:
            self._loop = loop
            self.loop_changed.emit()

    def _show(self) -> None:
        s = self._sight
        name, warning = "", 1.0
        if s.load and s.length:
            name = f"{self._theme}/{self._parts}/{s.length}"
            warning = max(1.0 - WARNING_S * s.rate / max(s.total, 1), 0.0)
        if (name, warning) != self._shown:
            self._shown = (name, warning)
            self._version += 1
            self.changed.emit()

    def _show_flags(self) -> None:
        total = float(self._sight.total or 1)
        rows: list[dict[str, Any]] = [
            {
                "at": min(max(f.position / total, 0.0), 1.0),
                "reach": max(f.end - f.position, 0.0) / total if f.end >= 0 else 0.0,
                "tint": f.color,
                "kind": f.kind,
                "label": f.label,
                "number": f.number,
                "room": 1.0,
            }
            for f in self._cues
            if f.kind != TARGET
        ]
        numbered = sorted((row for row in rows if row["number"]), key=itemgetter("at"))
        for row, following in pairwise(numbered):
            row["room"] = following["at"] - row["at"]
        self._flags.show(rows)

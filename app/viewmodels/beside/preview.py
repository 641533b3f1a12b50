# SPDX-License-Identifier: GPL-3.0-or-later
"""The preview player: hears any file in the headphones, beside everything else."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.board import Board
from app.viewmodels.decks.world import local_path
from app.viewmodels.ports import Session

QML_IMPORT_NAME = "DjUniverse"
QML_IMPORT_MAJOR_VERSION = 1

PLACE = 12  # of the preview player, in events of the supervisor


@QmlElement
class Preview(QObject):
    """Which file is previewed, where it is, and the way to another one."""

    changed = Signal()
    moved = Signal()

    def __init__(self, board: Board, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._board, self._session = board, session
        self._file, self._title, self._awaited = "", "", False
        self._playing = board.watch("preview.playing", self._plays) > 0.5
        self._wanted = board.watch("preview.play", self._wants) > 0.5
        self._position = board.watch("preview.position_ratio", self._moves)

    @Property(str, notify=changed)
    def file(self) -> str:
        """Path of the file in the player; empty: none."""
        return self._file

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._title

    @Property(bool, notify=changed)
    def playing(self) -> bool:
        """It plays, or will as soon as its first sound is decoded."""
        return bool(self._file) and (self._playing or self._wanted or self._awaited)

    @property
    def heard(self) -> str:
        """The file that plays; empty: none."""
        return self._file if self.playing else ""

    @Property(bool, notify=changed)
    def loading(self) -> bool:
        return self._awaited and not self._playing

    @Property(float, notify=moved)
    def position(self) -> float:
        """0 start, 1 end."""
        return self._position

    @Slot(str)
    def toggle(self, file: str) -> None:
        """Hear this file; pause or go on when it is the one that is heard. A path or a URL."""
        path = local_path(file)
        if path and path == self._file:
            self._set_wanted(not self.playing)
        elif path:
            self.play_at(path, 0.0)

    @Slot(str, float)
    def play_at(self, file: str, ratio: float) -> None:
        """Hear this file from there on: 0 start, 1 end."""
        path, ratio = local_path(file), min(max(ratio, 0.0), 1.0)
        if not path:
            return
        if path == self._file and not self._awaited:
            self.seek(ratio)
            self._set_wanted(True)
            return
        self._session.send({"command": "preview", "file": path, "at": ratio})
        self._show(path, awaited=True)

    @Slot(float)
    def seek(self, ratio: float) -> None:
        """Go there in the file: 0 start, 1 end."""
        self._board.set("preview.seek_ratio", min(max(ratio, 0.0), 1.0))

    @Slot(float)
    def skip(self, ratio: float) -> None:
        """Go forward (or, below 0, back) by a part of the file."""
        self.seek(self._position + ratio)

    @Slot()
    def pause(self) -> None:
        self._set_wanted(False)

    @Slot()
    def stop(self) -> None:
        """Silence, and nothing in the player."""
        if self._file:
            self._session.send({"command": "preview_stop"})
            self._show("", awaited=False)

    def take(self, event: Mapping[str, Any]) -> None:
        """An event of the supervisor."""
        match event.get("event"):
            case "preview":
                file = str(event.get("file", ""))
                if file != self._file:
                    self._show(file, awaited=False)
            case "error" | "loaded" | "ejected" if event.get("place") == PLACE and self._awaited:
                self._awaited = False
                self.changed.emit()

    def _set_wanted(self, on: bool) -> None:
        self._awaited = False
        self._board.set("preview.play", float(on))
        self.changed.emit()

    def _show(self, file: str, *, awaited: bool) -> None:
        self._file, self._title, self._awaited = file, Path(file).stem, awaited
        self.changed.emit()

    def _plays(self, value: float) -> None:
        self._playing = value > 0.5
        self._awaited = self._awaited and not self._playing
        self.changed.emit()

    def _wants(self, value: float) -> None:
        self._wanted = value > 0.5
        self.changed.emit()

    def _moves(self, value: float) -> None:
        self._position = value
        self.moved.emit()

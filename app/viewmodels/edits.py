# SPDX-License-Identifier: GPL-3.0-or-later
"""Edits of the library from the window, with undo and redo."""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.ports import Hand, Session
from app.viewmodels.status.phrases import told as shown

if TYPE_CHECKING:
    from app.library.store import Library

QML_IMPORT_NAME = "DjUniverse"
QML_IMPORT_MAJOR_VERSION = 1


FILES_A_LINE = 8  # of a request: with the longest paths it is still one that is taken


def nothing(_: Any) -> None:
    """Who needs no answer."""


@QmlElement
class Edits(QObject):
    """What is asked of the library goes through here, and what was changed is seen everywhere.

    Args:
        hand: works on the library, elsewhere.
        session: told of edits, so that decks take new grids, cues and names.
        say: shows (kind, text).
        changed_library: called after each edit: lists look again.
    """

    changed = Signal()
    edited = Signal()  # something in the library is different now

    def __init__(
        self,
        hand: Hand,
        session: Session,
        say: Callable[[str, str], None],
        changed_library: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._hand, self._session, self._say = hand, session, say
        self._changed_library = changed_library
        self._undo = self._redo = ""

    @Property(str, notify=changed)
    def undo_name(self) -> str:
        """What undo would undo; empty when there is nothing (known of)."""
        return shown(self._undo)

    @Property(str, notify=changed)
    def redo_name(self) -> str:
        return shown(self._redo)

    @Slot()
    def undo(self) -> None:
        """Undo the newest edit of library, grids or cues."""
        self._turn(
            lambda library: library.undo(), self.tr("Undone: {}"), self.tr("Nothing to undo.")
        )

    @Slot()
    def redo(self) -> None:
        self._turn(
            lambda library: library.redo(), self.tr("Done again: {}"), self.tr("Nothing to redo.")
        )

    def ask(self, task: Callable[["Library"], Any], told: Callable[[Any], None]) -> None:
        """Read from the library, elsewhere; `told` gets what the task returned, here."""
        self._hand.ask(task, told, self._failed)

    def do(
        self,
        task: Callable[["Library"], Any],
        told: Callable[[Any], None] = nothing,
        failed: Callable[[], None] = lambda: None,
    ) -> None:
        """Edit the library, elsewhere. The library's own methods name the step for undo; several
        calls are one step within `library.step(name)`. `failed`: it could not be done, and people
        were told why."""

        def done(answer: Any) -> None:
            told(answer[0])
            self._show(answer[1])
            self._spread()

        def not_done(text: str) -> None:
            self._failed(text)
            failed()

        self._hand.ask(lambda library: (task(library), names(library)), done, not_done)

    def _turn(self, turn: Callable[["Library"], str | None], done: str, none: str) -> None:
        def told(answer: tuple[str | None, tuple[str, str]]) -> None:
            name, (undo, redo) = answer
            self._show((undo, redo))
            self._say("info", done.format(shown(name)) if name else none)
            if name:
                self._spread()

        self._hand.ask(lambda library: (turn(library), names(library)), told, self._failed)

    def analyse(self, files: Sequence[str]) -> None:
        """Have files analysed again, before all others; `edited` tells when each is done."""
        for start in range(0, len(files), FILES_A_LINE):
            some = list(files[start : start + FILES_A_LINE])
            self._session.send({"command": "analyse", "files": some})

    def take(self, event: Mapping[str, Any]) -> None:
        """An event of the supervisor."""
        if event.get("event") == "edited":
            self.noted()

    def noted(self) -> None:
        """Somebody else edited the library: what is on a deck was written down."""
        self._hand.ask(names, self._show, self._failed)
        self._changed_library()
        self.edited.emit()

    def _spread(self) -> None:
        self._changed_library()
        self._session.edited()
        self.edited.emit()

    def _failed(self, text: str) -> None:
        self._say("error", text)

    def _show(self, found: tuple[str, str]) -> None:
        if found != (self._undo, self._redo):
            self._undo, self._redo = found
            self.changed.emit()


def names(library: "Library") -> tuple[str, str]:
    """What undo and redo would act on."""
    edits = library.edits()
    undo = next((e.name for e in edits if not e.undone), "")
    redo = next((e.name for e in reversed(edits) if e.undone), "")
    return undo, redo

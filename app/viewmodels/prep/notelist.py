# SPDX-License-Identifier: GPL-3.0-or-later
"""Notes to the track and to places in it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.prep.cuelist import time_text
from app.viewmodels.prep.subject import Subject
from app.viewmodels.rows import Rows

if TYPE_CHECKING:
    from app.library.store import Library

QML_IMPORT_NAME = "DjUniverse"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class NoteList(QObject):
    """Rows by time; `number` is the library's.

    Args:
        here_s: where the playhead is. go: jumps there; both in seconds of the track.
    """

    def __init__(
        self,
        subject: Subject,
        here_s: Callable[[], float],
        go: Callable[[float], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._subject, self._here_s, self._go = subject, here_s, go
        self._rows = Rows(("number", "time", "text"), self)
        subject.changed.connect(self._show)

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        return self._rows

    @Slot(str, bool)
    def add(self, text: str, whole: bool = False) -> None:
        """Note something at the playhead, or about the whole track."""
        at, words = None if whole else round(self._here_s(), 3), text.strip()
        if words:
            self._subject.do("Add a note", lambda lib, track: lib.add_note(track, words, at))

    @Slot(int, str)
    def rewrite(self, number: int, text: str) -> None:
        """Other words at the same place; none: delete it."""
        old = next((note for note in self._subject.known.notes if note[0] == number), None)
        words = text.strip()
        if old is None or words == old[2]:
            return
        if not words:
            self.delete_note(number)
            return

        def task(library: "Library", track: int) -> None:
            library.delete_note(number)
            library.add_note(track, words, old[1])

        self._subject.do("Change a note", task)

    @Slot(int)
    def delete_note(self, number: int) -> None:
        self._subject.do("Delete a note", lambda library, _: library.delete_note(number))

    @Slot(int)
    def jump(self, number: int) -> None:
        """The deck goes there."""
        for note, at, _ in self._subject.known.notes:
            if note == number and at is not None:
                self._go(at)

    def _show(self) -> None:
        notes = sorted(self._subject.known.notes, key=lambda n: (n[1] or 0.0, n[0]))
        self._rows.show(
            [
                {"number": number, "time": "" if at is None else time_text(at), "text": text}
                for number, at, text in notes
            ]
        )

# SPDX-License-Identifier: GPL-3.0-or-later
"""The notes of the track on any deck or in a row of the library, in any layout."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.board import Board
from app.viewmodels.decks.deck import Deck
from app.viewmodels.edits import Edits
from app.viewmodels.prep.notelist import NoteList
from app.viewmodels.prep.subject import Subject
from app.viewmodels.waveform.playhead import time_text
from engine.load import Load

QML_IMPORT_NAME = "DjUniverse"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Noting(QObject):
    """One track at a time; closed, it reads nothing.

    Args:
        decks: all of them. say: shows (kind, text).
    """

    changed = Signal()

    def __init__(
        self,
        board: Board,
        decks: Sequence[Deck],
        edits: Edits,
        say: Callable[[str, str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._board, self._decks, self._say = board, decks, say
        self._state: Any = None
        self._number, self._load = 0, 0
        self._row: Load | None = None  # of the library; it has no playhead
        self._subject = Subject(edits, say, self)
        self._notes = NoteList(self._subject, self._here_s, self._go, self)
        for number, deck in enumerate(decks):
            deck.knowledge.note_wanted.connect(partial(self.open, number))

    @Property(bool, notify=changed)
    def opened(self) -> bool:
        return self._load != 0 or self._row is not None

    @Property(Deck, notify=changed)
    def deck(self) -> Deck:
        """Whose notes these are, unless they are those of a row."""
        return self._decks[self._number]

    @Property(bool, notify=changed)
    def placed(self) -> bool:
        """The track is on the deck: notes can be about the place of its playhead."""
        return self._row is None

    @Property(str, notify=changed)
    def title(self) -> str:
        """Of the row's track."""
        return self._row.title if self._row is not None else ""

    @Property(NoteList, constant=True)
    def notes(self) -> NoteList:
        return self._notes

    @Slot(int)
    def open(self, number: int) -> None:
        """The notes of deck 0.. ; once more closes them."""
        load = self._state.deck[number].load_id if self._state is not None else 0
        if not load:
            self._say("warning", self.tr("There is no track on this deck."))
        elif self._load and number == self._number:
            self.close()
        else:
            self._number, self._load, self._row = number, load, None
            offered = self._board.engine.offered(number)
            self._subject.take(offered, self._state.deck[number].track_rate)
            self.changed.emit()

    @Slot(str, str)
    def open_row(self, path: str, title: str) -> None:
        """The notes of a track that need not be on a deck."""
        if path:
            self._load, self._row = 0, Load(path=path, title=title)
            self._subject.take(self._row, 1)
            self.changed.emit()

    @Slot()
    def close(self) -> None:
        if self.opened:
            self._load, self._row = 0, None
            self._subject.take(None, 1)
            self.changed.emit()

    @Slot(str, bool)
    def write(self, text: str, whole: bool = False) -> None:
        """Note something at the playhead, or about the whole track, and be done."""
        if text.strip():
            whole = whole or not self.placed
            self._notes.add(text, whole)
            at = self.tr("Noted at {}.").format(time_text(self._here_s()))
            self._say("undo", self.tr("Noted.") if whole else at)
        self.close()

    def look(self, state: Any) -> None:
        """Take a dj_state: notes of a track that has gone are closed."""
        self._state = state
        if self._load and state.deck[self._number].load_id != self._load:
            self.close()

    def _here_s(self) -> float:
        if self._state is None or not self.placed:
            return 0.0
        return max(float(self._state.deck[self._number].position), 0.0) / self._subject.rate

    def _go(self, seconds: float) -> None:
        if self.placed:
            frame = max(seconds, 0.0) * self._subject.rate
            self._board.set(f"deck{self._number + 1}.seek", frame)

# SPDX-License-Identifier: GPL-3.0-or-later
"""The search field: what is typed, the filters that are pressed, what was searched for before."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.options import Options
from app.viewmodels.decks.deck import LETTERS
from app.viewmodels.library.filters import explained, noted
from app.viewmodels.library.ondeck import OnDecks
from app.viewmodels.library.rows.cells import CLOSE_TEMPO, KEYS
from app.viewmodels.library.shown import Property
from app.viewmodels.rows import Rows

if TYPE_CHECKING:
    from app.library.search import Query
    from app.library.search.query import Term

QML_IMPORT_NAME = "DjUniverse"
QML_IMPORT_MAJOR_VERSION = 1

MATCHES, KEY, TEMPO, UNPLAYED, INSTRUMENTAL = "matches", "key", "tempo", "unplayed", "instrumental"
STEMS = "stems"
ON_DECKS = (MATCHES, KEY, TEMPO)  # follow what is on the deck
ABOUT_DECKS = ("matches", "related")  # filters whose answer changes with the decks
OPTION, REMEMBERS = "library.searches", "library.remembers"
MOST_KEPT, SHORTEST_KEPT = 30, 3
CHIPS: tuple[tuple[str, Any, Any], ...] = (
    (MATCHES, QT_TRANSLATE_NOOP("Finder", "MATCHES {}"),
     QT_TRANSLATE_NOOP("Finder", "Only tracks whose key and tempo fit deck {}")),
    (KEY, QT_TRANSLATE_NOOP("Finder", "KEY ±1"),
     QT_TRANSLATE_NOOP("Finder", "Only keys that mix with deck {}")),
    (TEMPO, QT_TRANSLATE_NOOP("Finder", "BPM ±4 %"),
     QT_TRANSLATE_NOOP("Finder", "Only tempi near to deck {}")),
    (UNPLAYED, QT_TRANSLATE_NOOP("Finder", "UNPLAYED"),
     QT_TRANSLATE_NOOP("Finder", "Only tracks not played in the last twelve hours")),
    (INSTRUMENTAL, QT_TRANSLATE_NOOP("Finder", "NO VOCALS"),
     QT_TRANSLATE_NOOP("Finder", "Only tracks without a singer")),
    (STEMS, QT_TRANSLATE_NOOP("Finder", "STEMS"),
     QT_TRANSLATE_NOOP("Finder", "Only tracks whose stems can be heard apart")),
)  # fmt: skip


@QmlElement
class Finder(QObject):
    """What restricts the list."""

    changed = Signal()
    asked = Signal()  # another question

    def __init__(self, decks: OnDecks, options: Options, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._decks, self._options = decks, options
        self._text, self._note, self._count = str(options.get("library.search")), "", ""
        names = {chip[0] for chip in CHIPS}
        self._on = {n for n in options.get("library.filters") if isinstance(n, str)} & names
        self._deck = -1  # follows the leading one
        self._chips = Rows(("name", "text", "about", "lit"), self)
        self._help = Rows(("name", "example", "note"), self)
        self._recalled = 0
        self.show_chips()

    @Property(str, notify=changed)
    def text(self) -> str:
        """What is searched for."""
        return self._text

    @Property(str, notify=changed)
    def note(self) -> str:
        """What of it is not understood yet; empty when all is."""
        return self._note

    @Property(str, notify=changed)
    def count(self) -> str:
        """As "1,204 of 100,000 · 3 ms"."""
        return self._count

    @Property(Rows, constant=True)
    def chips(self) -> Rows:
        """Filters to press: name, text, about, lit."""
        return self._chips

    @Property(Rows, constant=True)
    def help(self) -> Rows:
        """All filters: name, example, note; made when it is first asked for."""
        if not self._help.rows:
            from app.library.search.names import HELP

            lines = []
            for name, text in HELP.items():
                example = text.split(", ")[0].split(" (")[0].split("; ")[0]
                lines.append({"name": name, "example": example, "note": explained(text)})
            self._help.show(lines)
        return self._help

    @Slot(str)
    def find(self, text: str) -> None:
        """Search for this text."""
        if text != self._text:
            self._text, self._recalled = text, 0
            self._remember()
            self.asked.emit()

    @Slot(str)
    def add(self, example: str) -> None:
        """Add a filter to what is typed."""
        self.find(f"{self._text} {example}".strip())

    @Slot(str)
    def toggle(self, name: str) -> None:
        """Press a filter, or let it go."""
        self._on ^= {name}
        self._remember()
        self.show_chips()
        self.asked.emit()

    @Slot()
    def next_deck(self) -> None:
        """Let filters follow another deck: each in turn, then the one that leads."""
        self._deck = self._deck + 1 if self._deck + 1 < len(LETTERS) else -1
        self.show_chips()
        if self._on & set(ON_DECKS):
            self.asked.emit()

    @Slot()
    def clear(self) -> None:
        """Forget text and filters."""
        self.keep()
        if self._text or self._on:
            self._text, self._on, self._recalled = "", set(), 0
            self._remember()
            self.show_chips()
            self.asked.emit()

    @Slot()
    def keep(self) -> None:
        """Remember what is searched for."""
        text = self._text.strip()
        if len(text) >= SHORTEST_KEPT and self._options.get(REMEMBERS):
            others = [t for t in self._former() if t != text]
            self._options.put(OPTION, [text, *others][:MOST_KEPT])

    def _remember(self) -> None:
        """A window that is killed comes back with the same list, if searches may be kept."""
        self._options.put("library.search", self._text if self._options.get(REMEMBERS) else "")
        self._options.put("library.filters", sorted(self._on))

    @Slot(int, result=str)
    def recall(self, by: int) -> str:
        """A former search: 1 one further back, -1 one nearer; it is searched for at once."""
        former = self._former()
        if not former:
            return self._text
        place = min(max(self._recalled + by, 0), len(former))
        self.find(former[place - 1] if place else "")
        self._recalled = place
        self.changed.emit()
        return self._text

    @Property(bool, notify=changed)
    def recalls(self) -> bool:
        """Arrows go through former searches."""
        return self._recalled > 0

    @property
    def restricts(self) -> bool:
        """Something is searched for."""
        return bool(self._text.strip() or self._on)

    @property
    def follows_decks(self) -> bool:
        """The answer changes with the decks."""
        return bool(self._on & set(ON_DECKS)) or any(w in self._text for w in ABOUT_DECKS)

    @property
    def deck(self) -> int:
        """The one that filters and marks follow, from 0; -1 without."""
        return self._deck if self._deck >= 0 else self._decks.leading()

    def query(self) -> "Query":
        """What is typed and what is pressed, as one question."""
        from app.library.search import Query, parse

        typed, pressed = parse(self._text), self._pressed()
        if not pressed:
            return typed
        return Query(tuple((*group, *pressed) for group in typed.groups or ((),)))

    def show(self, notes: Sequence[str], count: str) -> None:
        """Tell what was found, and what was not understood."""
        self._note, self._count = ", ".join(map(noted, notes)), count
        self.changed.emit()

    def show_chips(self) -> None:
        """The chips name the deck that they follow."""
        deck = self.deck
        letter = LETTERS[deck] if deck >= 0 else LETTERS[0]
        self._chips.show(
            [
                {
                    "name": name,
                    "text": told(label).format(letter),
                    "about": told(hint).format(letter),
                    "lit": name in self._on,
                }
                for name, label, hint in CHIPS
            ]
        )

    def _pressed(self) -> "tuple[Term, ...]":
        from app.library.search import Filter

        bpm, key = self._decks.fit(self.deck)
        terms: list[Term] = []
        if MATCHES in self._on and self.deck >= 0:
            terms.append(Filter("matches", f"deck{self.deck + 1}"))
        if KEY in self._on and key >= 0:
            terms.append(Filter("key", f"~{KEYS[key]}"))
        if TEMPO in self._on and bpm > 0:
            low, high = bpm * (1 - CLOSE_TEMPO), bpm * (1 + CLOSE_TEMPO)
            terms.append(Filter("bpm", f"{low:.2f}-{high:.2f}"))
        if UNPLAYED in self._on:
            terms.append(Filter("played", "tonight", negated=True))
        if INSTRUMENTAL in self._on:
            terms.append(Filter("vocal", "no"))
        if STEMS in self._on:
            terms.append(Filter("stems", "yes"))
        return tuple(terms)

    def _former(self) -> list[str]:
        return [text for text in self._options.get(OPTION) if isinstance(text, str)]


def told(text: str) -> str:
    """In the user's language."""
    return QCoreApplication.translate("Finder", text)

# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of tracks to play: the library with its crates, and folders and files that were opened.

What is typed into the search field acts on the source that is chosen, with each key stroke.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.decks.deck import Deck
from app.viewmodels.decks.world import local_path
from app.viewmodels.library import cells, shelves
from app.viewmodels.library.cells import Hits
from app.viewmodels.library.shelves import HISTORY, LIBRARY, LIST, OPENED, Shelves
from app.viewmodels.library.tracklist import TrackList
from app.viewmodels.ports import Catalogue, Listing
from app.viewmodels.rows import Rows

if TYPE_CHECKING:
    from app.library.search import Context, Search, Snapshot

QML_IMPORT_NAME = "DjUniverse"
QML_IMPORT_MAJOR_VERSION = 1

ARTIST, AS_FOUND = "artist", "id"
TEMPO_STEP = 0.1  # BPM; smaller moves of a fader change no search
ABOUT_DECKS = ("matches", "related")  # filters whose answer changes with the decks


@QmlElement
class Tracks(QObject):
    """Sources at the left, their tracks at the right, one of them selected.

    Args:
        listing: finds files and reads tags, elsewhere.
        decks: that files are loaded to.
        say: shows (kind, text).
    """

    changed = Signal()
    order_changed = Signal()
    selected_changed = Signal()
    restarted = Signal()  # other tracks: the list starts at its top

    def __init__(
        self,
        listing: Listing,
        decks: Sequence[Deck],
        say: Callable[[str, str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._listing, self._decks, self._say = listing, decks, say
        self._rows = TrackList(cells.NAMES, self)
        self._sources = Rows(shelves.NAMES, self)
        self._shelves = Shelves()
        self._shown = 2
        self._source, self._by_hand = OPENED, False
        self._text, self._note = "", ""
        self._order = ("", False)
        self._selected = 0
        self._search: Search | None = None
        self._hits: Hits | None = None
        self._context: Context | None = None
        self._seen: Snapshot | None = None
        self._marks: tuple[str, ...] = ()
        self._trouble = ""

    @Property(TrackList, constant=True)
    def rows(self) -> TrackList:
        return self._rows

    @Property(Rows, constant=True)
    def sources(self) -> Rows:
        return self._sources

    @Property(str, notify=changed)
    def summary(self) -> str:
        """What is listed, and how much of it."""
        count = len(self._rows.rows)
        of = self._whole()
        many = f"{count:,} of {of:,}" if self._text.strip() and of != count else f"{count:,}"
        return f"{self._shelves.name(self._source)}  ·  {many} {'track' if of == 1 else 'tracks'}"

    @Property(str, notify=changed)
    def text(self) -> str:
        """What is searched for."""
        return self._text

    @Property(str, notify=changed)
    def note(self) -> str:
        """What of it is not understood yet; empty when all is."""
        return self._note

    @Property(str, notify=order_changed)
    def order(self) -> str:
        """The column that the rows are ordered by; empty as they come."""
        return self._order[0]

    @Property(bool, notify=order_changed)
    def descending(self) -> bool:
        return self._order[1]

    @Property(int, notify=selected_changed)
    def selected(self) -> int:
        return self._selected

    @Slot("QVariantList")
    def open(self, urls: list[Any]) -> None:
        """Add files to the list."""
        self.add([local_path(url) for url in urls])

    def add(self, files: Sequence[str]) -> None:
        if files:
            opened = self._shelves.folder(OPENED)
            for file in files:
                if file not in opened:
                    opened.put({"path": file})
            self._listing.files(files)
            self.choose(OPENED)

    @Slot(str)
    def open_folder(self, url: str) -> None:
        """Show the music of a folder."""
        self._list(local_path(url))
        self.choose(local_path(url))

    def offer_folder(self, folder: str) -> None:
        """List the music of a folder; show it if nothing else was chosen."""
        self._list(folder)
        if not self._by_hand and self._source != LIBRARY:
            self._go(folder)
        self._show_sources()

    @Slot(str)
    def choose(self, source: str) -> None:
        """Show this source."""
        self._by_hand = True
        if source == HISTORY:
            self.turn(source)
        else:
            self._go(source)

    @Slot(str)
    def turn(self, source: str) -> None:
        """Show what is in a folder of lists, or hide it."""
        self._shelves.turn(source)
        self._show_sources()

    @Slot(str)
    def search(self, text: str) -> None:
        """Show what matches this text."""
        if text != self._text:
            self._text = text
            self._restart()

    @Slot(int)
    def select(self, row: int) -> None:
        row = min(max(row, 0), max(len(self._rows.rows) - 1, 0))
        if row != self._selected:
            self._selected = row
            self.selected_changed.emit()

    @Slot(int)
    def step(self, by: int) -> None:
        """Select further down, or up."""
        self.select(self._selected + by)

    @Slot(str)
    def sort(self, column: str) -> None:
        """Order by a column; again: from the highest; a third time: as they come."""
        was, descending = self._order
        self._order = (column, False) if was != column else ("", False)
        if was == column and not descending:
            self._order = (column, True)
        self.order_changed.emit()
        self._restart()

    @Slot(int, bool)
    def load(self, deck: int, force: bool) -> None:
        """Load the selected file to deck 0.. ."""
        if file := self._file():
            self._decks[deck].load(file, force)

    @Slot()
    def load_first_stopped(self) -> None:
        """Load the selected file where nothing plays; an empty deck first."""
        stopped = [d for d in self.seen if d.idle]
        file = self._file()
        if not file:
            return
        if not stopped:
            self._say("warning", "All decks play. Stop one first.")
            return
        deck = next((d for d in stopped if not d.file), stopped[0])
        deck.load(file, force=False)

    def show_decks(self, count: int) -> None:
        """So many decks are seen: a track must not play where nobody sees it."""
        self._shown = count

    @property
    def seen(self) -> Sequence[Deck]:
        """The decks that are shown."""
        return self._decks[: self._shown]

    def follow(self, catalogue: Catalogue) -> None:
        """Show this library from the next look on. From any thread."""
        self._shelves.catalogue = catalogue

    def hurry(self) -> None:
        """The library was edited: look at once."""
        if self._shelves.catalogue is not None:
            self._shelves.catalogue.hurry()

    def close(self) -> None:
        """Let go of the library."""
        if self._shelves.catalogue is not None:
            self._shelves.catalogue.close()

    def take(self) -> bool:
        """Take what is new since the last call. Return: the list changed."""
        changed = self._take_found()
        changed |= self._take_library()
        if changed or (self._asks_for_decks() and self._context != self._now()):
            self._show()
            self._show_sources()
            return True
        return False

    def _take_found(self) -> bool:
        found = self._listing.poll()
        for track in found:
            self._shelves.folder(track.get("source", OPENED)).put(track)
        marks = tuple(d.file for d in self._decks)
        moved = marks != self._marks
        self._marks = marks
        return moved or bool(found)

    def _take_library(self) -> bool:
        catalogue = self._shelves.catalogue
        if catalogue is None:
            return False
        if catalogue.trouble != self._trouble:
            self._trouble = catalogue.trouble
            if self._trouble:
                self._say("warning", self._trouble)
        catalogue.ask([file for file in self._marks if file])
        snapshot = self._shelves.snapshot(LIBRARY)
        if snapshot is None or snapshot is self._seen:
            return False
        first, self._seen = self._seen is None, snapshot
        gone = self._source.startswith(LIST) and self._shelves.list_of(self._source) is None
        if gone or (first and not self._by_hand and snapshot.count):
            self._source, self._hits = LIBRARY, None
        return True

    def _file(self) -> str:
        """Of the selected row; empty when there is none."""
        return self._hits.file(self._selected) if self._hits else ""

    def _list(self, folder: str) -> None:
        self._shelves.folder(folder)
        self._listing.folder(folder)

    def _go(self, source: str) -> None:
        self._source = source
        self._restart()
        self._show_sources()

    def _restart(self) -> None:
        """Other tracks are shown: from the first one on."""
        self._hits = None
        self._show()
        self._selected = 0
        self.selected_changed.emit()
        self.restarted.emit()

    def _show(self) -> None:
        """Show what is found now; the selected track stays selected where it is found again."""
        former, snapshot = self._hits, self._shelves.snapshot(self._source)
        track = former.id(self._selected) if former else 0
        self._hits = None
        if snapshot is not None:
            self._hits = Hits(snapshot, self._found(snapshot), self._letters)
        self._rows.show(self._hits or ())
        if track and self._hits and former and former.snapshot is not snapshot:
            place = self._hits.place(track)
            self.select(place if place >= 0 else self._selected)
        else:
            self.select(self._selected)
        self.changed.emit()

    def _show_sources(self) -> None:
        self._sources.show(self._shelves.sources(self._source))

    def _found(self, snapshot: "Snapshot") -> Any:
        from app.library.search import Search, parse

        self._search = self._search or Search()
        self._context = self._now()
        query = parse(self._text)
        chosen = self._shelves.list_of(self._source)
        order, descending = self._order
        rows = self._search.rows(
            query,
            snapshot,
            self._context,
            order or (AS_FOUND if snapshot is not self._seen else ARTIST),
            descending=descending,
            within=chosen,
            listed=not order,
        )
        self._note = ", ".join(self._search.notes)
        return rows

    def _whole(self) -> int:
        """How many tracks the source has without the search."""
        snapshot, chosen = self._shelves.snapshot(self._source), self._shelves.list_of(self._source)
        if snapshot is None:
            return 0
        return snapshot.count if chosen is None else max(len(chosen.ids), len(self._rows.rows))

    def _asks_for_decks(self) -> bool:
        return any(word in self._text for word in ABOUT_DECKS)

    def _letters(self, file: str) -> str:
        """The decks that a file is on."""
        return "".join(d.name for d in self._decks if d.file == file)

    def _now(self) -> "Context":
        """What a search refers to besides the library."""
        from app.library.search import Context, OnDeck

        catalogue = self._shelves.catalogue
        known = catalogue.known if catalogue else {}
        decks = []
        for number, deck in enumerate(self._decks, 1):
            if deck.file:
                bpm, key = deck.sounding
                related = known[deck.file].related if deck.file in known else ()
                bpm = round(bpm / TEMPO_STEP) * TEMPO_STEP
                decks.append((number, OnDeck(bpm, key.index if key else None, related)))
        return Context(decks=tuple(decks))

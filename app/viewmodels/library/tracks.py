# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of tracks to play: the library with its crates, and folders and files that were opened.

What is typed into the search field acts on the source that is chosen, with each key stroke.
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.options import Options
from app.viewmodels.decks.deck import Deck
from app.viewmodels.decks.world import local_paths
from app.viewmodels.library import shelves
from app.viewmodels.library.finder import Finder
from app.viewmodels.library.ondeck import OnDecks
from app.viewmodels.library.rows.cells import Hits, Light
from app.viewmodels.library.rows.listed import Listed
from app.viewmodels.library.shelves import (
    BRANCHES,
    FOLDER,
    LIBRARY,
    LIST,
    OPENED,
    OURS,
    PREPARE,
    PROGRAM,
    Shelves,
)
from app.viewmodels.library.shown import Property
from app.viewmodels.ports import Catalogue, Listing
from app.viewmodels.rows import Row, Rows

if TYPE_CHECKING:
    from app.library.search import Context, Search, Snapshot

QML_IMPORT_NAME = "DjUniverse"
QML_IMPORT_MAJOR_VERSION = 1

ARTIST, AS_FOUND = "artist", "id"
NIGHT_S = 12 * 3600.0  # what was played since then is faded
MOST_AT_ONCE = 2000  # of the files in a folder of a drive


@QmlElement
class Tracks(Listed):
    """Sources at the left, their tracks at the right, some of them selected.

    Args:
        listing: finds files and reads tags, elsewhere.
        decks: that files are loaded to.
        say: shows (kind, text).
        options: what was chosen stays so from start to start.
    """

    changed = Signal()
    restarted = Signal()  # other tracks: the list starts at its top
    revealed = Signal(int)  # this row shall be seen

    def __init__(
        self,
        listing: Listing,
        decks: Sequence[Deck],
        say: Callable[[str, str], None],
        options: Options,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(options, parent)
        self._listing, self._decks, self._say = listing, decks, say
        self._sources = Rows(shelves.NAMES, self)
        self._shelves = Shelves(options.get("library.branches"))
        self._ondecks = OnDecks(decks, self._shelves)
        self._finder = Finder(self._ondecks, options, self)
        self._finder.asked.connect(self._restart)
        self._shown: Sequence[int] = (0, 1)
        self._source, self._by_hand = OPENED, False
        self._wish = (options.get("library.source"), options.get("library.selected"))
        self._search: Search | None = None
        self._context: Context | None = None
        self._seen: Snapshot | None = None
        self._marks: tuple[str, ...] = ()
        self._light = Light(notes=self._notes)
        self._trouble = ""

    @Property(Rows, constant=True)
    def sources(self) -> Rows:
        return self._sources

    @Property(Finder, constant=True)
    def finder(self) -> Finder:
        return self._finder

    @Property(str, notify=changed)
    def source(self) -> str:
        return self._source

    @Property(str, notify=changed)
    def summary(self) -> str:
        """What is listed, and how much of it."""
        return f"{self._shelves.name(self._source)}  ·  {self._count()}"

    @Property(str, notify=changed)
    def hint(self) -> str:
        """What to do while nothing is listed."""
        if self._finder.restricts:
            return self.tr("Nothing found")
        if self._source.startswith(PROGRAM):
            return self.tr("A right click on the library of another program imports it")
        if self._source.startswith((LIST, PREPARE)):
            return self.tr("Drag tracks here")
        return self.tr("Drop music files on a deck or here, or press OPEN")

    @Property(str, notify=changed)
    def text(self) -> str:
        """What is searched for."""
        return self._finder.text

    @Property(str, notify=changed)
    def note(self) -> str:
        """What of it is not understood yet; empty when all is."""
        return self._finder.note

    @Slot("QVariantList")
    def open(self, urls: list[Any]) -> None:
        """Add files to the list."""
        self.add(local_paths(urls))

    def add(self, files: Sequence[str]) -> None:
        if files:
            opened = self._shelves.folder(OPENED)
            for file in (file for file in files if file not in opened):
                opened.put({"path": file})
            self._listing.files(files)
            self.choose(OPENED)

    @Slot(str)
    def open_folder(self, url: str) -> None:
        """Show the music of a folder."""
        for folder in local_paths([url]):
            self._list(folder)
            self.choose(folder)

    def offer_folder(self, folder: str) -> None:
        """List the music of a folder; show it if nothing else was chosen."""
        self._list(folder)
        if self._wish[0] == folder:
            self._by_hand = True
            self._go(folder)
        elif not self._by_hand and self._source != LIBRARY and not self._wish[0]:
            self._go(folder)
        self.point("")

    @Slot(str)
    def choose(self, source: str) -> None:
        """Show this source."""
        self._by_hand = True
        self._wish = ("", "")
        if source in BRANCHES:
            self.turn(source)
            return
        self._options.put("library.source", source)
        if source.startswith(FOLDER):
            self._look_into(source)
        self._go(source)

    @Slot(str)
    def turn(self, source: str) -> None:
        """Show what is in a branch, or hide it."""
        self._shelves.turn(source)
        self._options.put("library.branches", self._shelves.turned)
        self.point("")

    @Slot(str)
    def search(self, text: str) -> None:
        """Show what matches this text."""
        self._finder.find(text)

    @Slot(str)
    def sort(self, column: str) -> None:
        """Order by a column; again: from the highest; a third time: as they come."""
        if not column:
            return
        was, descending = self._order
        self._order = (column, False) if was != column else ("", False)
        if was == column and not descending:
            self._order = (column, True)
        self._options.put("library.order", f"{'-' * self._order[1]}{self._order[0]}")
        self.order_changed.emit()
        self._restart()

    @Slot(int, bool)
    def load(self, deck: int, force: bool) -> None:
        """Load the selected file to deck 0.. ."""
        if file := self.current_file:
            self._finder.keep()
            self._decks[deck].load(file, force)

    @Slot()
    def load_first_stopped(self) -> None:
        """Load the selected file where nothing plays; an empty deck first."""
        stopped = [d for d in self.seen if d.idle]
        file = self.current_file
        if not file:
            return
        if not stopped:
            self._say("warning", self.tr("All decks play. Stop one first."))
            return
        self._finder.keep()
        deck = next((d for d in stopped if not d.file), stopped[0])
        deck.load(file, force=False)

    def show_decks(self, shown: Sequence[int]) -> None:
        """These decks are seen: a track must not play where nobody sees it."""
        self._shown = shown

    def point(self, source: str) -> Sequence[Row]:
        """Mark a source of the tree; "": the one that is shown. Return: the tree's rows."""
        self._sources.show(self._shelves.sources(source or self._source))
        return self._sources.rows

    @property
    def seen(self) -> Sequence[Deck]:
        """The decks that are shown."""
        return [self._decks[deck] for deck in self._shown]

    @property
    def shelves(self) -> Shelves:
        return self._shelves

    @property
    def ondecks(self) -> OnDecks:
        return self._ondecks

    @property
    def is_library(self) -> bool:
        """What is listed are tracks of the library."""
        return self._source.startswith(OURS)

    def follow(self, catalogue: Catalogue) -> None:
        """Show this library from the next look on. From any thread."""
        self._shelves.catalogue = catalogue

    def hurry(self) -> None:
        """The library was edited: look at once."""
        if self._shelves.catalogue is not None:
            self._shelves.catalogue.hurry()

    def close(self) -> None:
        """Let go of the library."""
        self.pictures.close()
        self._shelves.places.close()
        if self._shelves.catalogue is not None:
            self._shelves.catalogue.close()

    def take(self) -> bool:
        """Take what is new since the last call. Return: the list changed."""
        came = self.pictures.take()
        if came:
            self._rows.show_files(came)
        changed = self._take_found()
        changed |= self._take_library()
        turned = self._turn_light()
        if changed or turned or (self._finder.follows_decks and self._context != self._now()):
            self._show()
        elif not self._shelves.places.take():
            return bool(came)
        self.point("")
        return True

    def _take_found(self) -> bool:
        found = self._listing.poll()
        for track in found:
            self._shelves.folder(track.get("source", OPENED)).put(track)
        marks = self._ondecks.files
        moved = marks != self._marks
        self._marks = marks
        return moved or bool(found)

    def _turn_light(self) -> bool:
        """What is on the decks makes other rows stand out. Return: it is something else now."""
        fit = self._ondecks.fit(self._finder.deck)
        if fit == self._light.fit:
            return False
        self._light = replace(self._light, fit=fit)
        self._finder.show_chips()
        return True

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
        self.pictures.retry()
        self._light = replace(self._light, night=time.time() - NIGHT_S)
        source = self._shelves.current(self._source)
        gone = source.startswith(LIST) and self._shelves.list_of(source) is None
        if first and self._wish[0].startswith(OURS) and not self._by_hand:
            self._come_back()
        elif gone or (first and not self._by_hand and snapshot.count and not self._wish[0]):
            self._source, self._hits = LIBRARY, None
        elif source != self._source:
            self._source, self._hits = source, None
        return True

    def _come_back(self) -> None:
        """The source and the track that were selected in the window before this one."""
        source, file = self._wish
        self._wish = ("", "")
        known = not source.startswith(LIST) or self._shelves.list_of(source) is not None
        self._source, self._hits, self._by_hand = source if known else LIBRARY, None, True
        self._show()
        hits = self.hits
        place = hits.place_of_file(file) if hits is not None and file else -1
        if place >= 0:
            self.select(place)
            self.revealed.emit(place)

    def _list(self, folder: str) -> None:
        self._shelves.folder(folder)
        self._listing.folder(folder)

    def _look_into(self, source: str) -> None:
        """The music of a folder of a drive, without that of the folders in it."""
        self._shelves.forget(source)
        self._shelves.folder(source)
        self._listing.level(source.removeprefix(FOLDER), source)

    def _go(self, source: str) -> None:
        self._source = source
        self._restart()
        self.point("")

    def _restart(self) -> None:
        """Other tracks are shown: from the first one on."""
        self._hits = None
        self._selection.one(0)
        self._show()
        self.selected_changed.emit()
        self.restarted.emit()

    def _show(self) -> None:
        """Show what is found now; the selected tracks stay selected where they are found again."""
        snapshot, hits = self._shelves.snapshot(self._source), None
        start = time.perf_counter()
        if snapshot is not None and not self._source.startswith(PROGRAM):
            hits = Hits(snapshot, self._found(snapshot), self._ondecks.letters, self._light)
        spent = time.perf_counter() - start
        self._list_hits(hits)
        self._finder.show(self._understood(), self._count(1e3 * spent))
        self.selected_changed.emit()
        self.changed.emit()

    def _found(self, snapshot: "Snapshot") -> Any:
        from app.library.search import Search

        self._search = self._search or Search()
        self._context = self._now()
        chosen = self._shelves.list_of(self._source)
        order, descending = self._order
        return self._search.rows(
            self._finder.query(),
            snapshot,
            self._context,
            order or (AS_FOUND if snapshot is not self._seen else ARTIST),
            descending=descending,
            within=chosen,
            listed=not order,
        )

    def _understood(self) -> Sequence[str]:
        return self._search.notes if self._search is not None else ()

    def _count(self, spent_ms: float = 0.0) -> str:
        """As "1,204 of 100,000 tracks"."""
        count, of, locale = len(self._rows.rows), self._whole(), QLocale()
        many = locale.toString(count)
        if self._finder.restricts and of != count:
            many = self.tr("{0} of {1}").format(many, locale.toString(of))
        if spent_ms and self._finder.restricts:
            return self.tr("{0}  ·  {1} ms").format(many, max(round(spent_ms), 1))
        return (self.tr("{} track") if of == 1 else self.tr("{} tracks")).format(many)

    def _whole(self) -> int:
        return self._shelves.whole(self._source, len(self._rows.rows))

    def _now(self) -> "Context":
        """What a search refers to besides the library."""
        return self._ondecks.context()

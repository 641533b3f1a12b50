# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of files to play: folders that were opened, and files that were dropped."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import PurePath
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.deck import Deck, local_path
from app.viewmodels.ports import Listing
from app.viewmodels.readout import camelot, key_color
from app.viewmodels.rows import Row, Rows
from app.viewmodels.waveform.playhead import length_text

QML_IMPORT_NAME = "DjUniverse"
QML_IMPORT_MAJOR_VERSION = 1

NAMES = ("file", "title", "artist", "bpm", "key", "key_color", "time", "deck")
OPENED = ""  # the source of files that came one by one
COLUMNS = ("title", "artist", "bpm", "key", "seconds")
UNKNOWN = {"bpm": 0.0, "seconds": 0.0}
Found = Mapping[str, Any]


@QmlElement
class Tracks(QObject):
    """Sources at the left, their files at the right, one of them selected.

    Args:
        listing: finds files and reads tags, elsewhere.
        decks: that files are loaded to.
        say: shows (kind, text).
    """

    changed = Signal()
    selected_changed = Signal()

    def __init__(
        self,
        listing: Listing,
        decks: Sequence[Deck],
        say: Callable[[str, str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._listing, self._decks, self._say = listing, decks, say
        self._rows = Rows(NAMES, self)
        self._sources = Rows(("name", "folder", "count", "chosen"), self)
        self._found: dict[str, dict[str, Found]] = {}
        self._source = OPENED
        self._order = ("", False)
        self._selected = 0
        self._marks: tuple[str, ...] = ()

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        return self._rows

    @Property(Rows, constant=True)
    def sources(self) -> Rows:
        return self._sources

    @Property(str, notify=changed)
    def summary(self) -> str:
        """Which folder this is, and how much is in it."""
        count = len(self._rows.rows)
        where = "  /  ".join(PurePath(self._source).parts[-2:]) or "Opened files"
        return f"{where}  ·  {count} {'track' if count == 1 else 'tracks'}"

    @Property(str, notify=changed)
    def order(self) -> str:
        """The column that the rows are ordered by; empty as found."""
        return self._order[0]

    @Property(bool, notify=changed)
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
            have = self._found.setdefault(OPENED, {})
            for file in files:
                have.setdefault(file, {"path": file})
            self._listing.files(files)
            self.choose(OPENED)

    @Slot(str)
    def open_folder(self, url: str) -> None:
        """Show the music of a folder."""
        folder = local_path(url)
        self._found.setdefault(folder, {})
        self._listing.folder(folder)
        self.choose(folder)

    @Slot(str)
    def choose(self, folder: str) -> None:
        """Show this source."""
        self._source, self._selected = folder, 0
        self._show()
        self.selected_changed.emit()

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
        """Order by a column; the same again turns the order round."""
        same = self._order[0] == column
        self._order = (column, not self._order[1] if same else False)
        self._show()

    @Slot(int, bool)
    def load(self, deck: int, force: bool) -> None:
        """Load the selected file to deck 0.. ."""
        if self._rows.rows:
            self._decks[deck].load(self._rows.rows[self._selected]["file"], force)

    @Slot()
    def load_first_stopped(self) -> None:
        """Load the selected file where nothing plays; an empty deck first."""
        stopped = [d for d in self._decks if d.idle]
        if not self._rows.rows:
            return
        if not stopped:
            self._say("warning", "All decks play. Stop one first.")
            return
        deck = next((d for d in stopped if not d.file), stopped[0])
        deck.load(self._rows.rows[self._selected]["file"], force=False)

    def take(self) -> bool:
        """Take what was found since the last call. Return: the list changed."""
        found = self._listing.poll()
        for track in found:
            self._found.setdefault(track.get("source", OPENED), {})[track["path"]] = track
        marks = tuple(d.file for d in self._decks)
        if found or marks != self._marks:
            self._marks = marks
            self._show()
            return True
        return False

    def _show(self) -> None:
        tracks = list(self._found.get(self._source, {}).values())
        column, down = self._order
        if column:
            tracks.sort(key=lambda t: sort_key(t, column), reverse=down)
        self._rows.show([self._row(t) for t in tracks])
        self._sources.show([self._source_row(s) for s in self._found])
        self.select(self._selected)
        self.changed.emit()

    def _source_row(self, folder: str) -> Row:
        name = PurePath(folder).name.replace("-", " ").capitalize() if folder else "Opened files"
        chosen = folder == self._source
        return {"name": name, "folder": folder, "count": len(self._found[folder]), "chosen": chosen}

    def _row(self, track: Found) -> Row:
        bpm, seconds, key = track.get("bpm"), track.get("seconds"), track.get("key") or ""
        file = track["path"]
        on = [d.name for d in self._decks if d.file == file]
        return {
            "file": file,
            "title": track.get("title") or PurePath(file).stem,
            "artist": track.get("artist") or "",
            "bpm": f"{bpm:.2f}" if bpm else "",
            "key": camelot(key),
            "key_color": key_color(key),
            "time": length_text(seconds) if seconds else "",
            "deck": "".join(on),
        }


def sort_key(track: Found, column: str) -> tuple[bool, Any]:
    """Unknown values come last."""
    value = track.get(column)
    if column in UNKNOWN:
        return (not value, value or 0.0)
    text = str(value or (PurePath(track["path"]).stem if column == "title" else ""))
    return (not text, text.casefold())

# SPDX-License-Identifier: GPL-3.0-or-later
"""All of the library's part of the window."""

import json
from collections.abc import Callable, Sequence
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QCoreApplication,
    QLocale,
    QObject,
    QUrl,
    Signal,
    Slot,
)
from PySide6.QtGui import QDesktopServices
from PySide6.QtQml import QmlElement

from app.library.listing import MUSIC
from app.library.model import NodeKind
from app.options import Options
from app.viewmodels.beside.preview import Preview
from app.viewmodels.decks.deck import LETTERS
from app.viewmodels.decks.world import local_paths
from app.viewmodels.edits import Edits
from app.viewmodels.library.crates import Crates
from app.viewmodels.library.editor import TrackEditor
from app.viewmodels.library.finder import Finder
from app.viewmodels.library.rows.columns import Columns
from app.viewmodels.library.rows.tracklist import TrackList
from app.viewmodels.library.shelves import CRATES, FOLDER, LIBRARY, PREPARE, PROGRAM
from app.viewmodels.library.shown import Property
from app.viewmodels.library.tracks import Tracks
from app.viewmodels.rows import Rows

if TYPE_CHECKING:
    from app.library.bringing import Bringing
    from app.viewmodels.library.places import Scout
    from app.viewmodels.library.rows.pictures import Drawer

QML_IMPORT_NAME = "DjUniverse"
QML_IMPORT_MAJOR_VERSION = 1


NEW = ("crate", "playlist", "folder", "smart")
TRACK_ACTIONS = (
    "edit", "note", "prepare", "relate", "unrelate", "analyse", "show", "remove", "forget",
)  # fmt: skip
ACTIONS: dict[str, Any] = {
    "import": QT_TRANSLATE_NOOP("Browser", "Import this library"),
    "add": QT_TRANSLATE_NOOP("Browser", "Add this folder to the library"),
    "take": QT_TRANSLATE_NOOP("Browser", "Add the selected tracks"),
    "rule": QT_TRANSLATE_NOOP("Browser", "Edit the rule"),
    "rename": QT_TRANSLATE_NOOP("Browser", "Rename"),
    "delete": QT_TRANSLATE_NOOP("Browser", "Delete"),
    "crate": QT_TRANSLATE_NOOP("Browser", "New crate"),
    "playlist": QT_TRANSLATE_NOOP("Browser", "New playlist"),
    "folder": QT_TRANSLATE_NOOP("Browser", "New folder"),
    "smart": QT_TRANSLATE_NOOP("Browser", "Smart crate of this search"),
    "load:0": QT_TRANSLATE_NOOP("Browser", "Load to deck A"),
    "load:1": QT_TRANSLATE_NOOP("Browser", "Load to deck B"),
    "load:2": QT_TRANSLATE_NOOP("Browser", "Load to deck C"),
    "load:3": QT_TRANSLATE_NOOP("Browser", "Load to deck D"),
    "edit": QT_TRANSLATE_NOOP("Browser", "Edit"),
    "note": QT_TRANSLATE_NOOP("Browser", "Notes of the track"),
    "prepare": QT_TRANSLATE_NOOP("Browser", "Add to what is prepared"),
    "relate": QT_TRANSLATE_NOOP("Browser", "Goes well with deck {}"),
    "unrelate": QT_TRANSLATE_NOOP("Browser", "Does not go well with deck {}"),
    "analyse": QT_TRANSLATE_NOOP("Browser", "Analyse again"),
    "show": QT_TRANSLATE_NOOP("Browser", "Show the file"),
    "remove": QT_TRANSLATE_NOOP("Browser", "Take out of this list"),
    "forget": QT_TRANSLATE_NOOP("Browser", "Take out of the library"),
}


@QmlElement
class Browser(QObject):
    """Tree, search, rows, columns, and what is done to them.

    Args:
        follow: makes a folder part of the library.
        bring: starts to import from another program: kind, path.
    """

    importing_changed = Signal()
    picked_changed = Signal()
    menu_changed = Signal()

    def __init__(
        self,
        tracks: Tracks,
        edits: Edits,
        preview: Preview,
        options: Options,
        say: Callable[[str, str], None],
        follow: Callable[[str], None],
        parent: QObject | None = None,
        bring: "Callable[[str, str], Bringing] | None" = None,
    ) -> None:
        super().__init__(parent)
        self._tracks, self._preview, self._say = tracks, preview, say
        self._columns = Columns(options, self)
        self._crates = Crates(tracks, edits, say, self)
        self._editor = TrackEditor(tracks, edits, say, self)
        self._bring = bring or brought
        self._follow = follow
        self._decks = Rows(("number", "letter"), self)
        self._actions: list[str] = []
        tracks.selected_changed.connect(self.picked_changed)
        preview.changed.connect(self._mark_heard)
        self._columns.changed.connect(lambda: tracks.lay_out(self._columns.rows.rows))
        self.show_decks((0, 1))
        self._bringing: Bringing | None = None
        self._edits, self._noted = edits, False
        edits.edited.connect(self._look_for_notes)

    @Property(Tracks, constant=True)
    def tracks(self) -> Tracks:
        return self._tracks

    @Property(Finder, constant=True)
    def finder(self) -> Finder:
        return self._tracks.finder

    @Property(Preview, constant=True)
    def preview(self) -> Preview:
        """What plays a row in the headphones."""
        return self._preview

    @Property(Columns, constant=True)
    def columns(self) -> Columns:
        return self._columns

    @Property(Crates, constant=True)
    def crates(self) -> Crates:
        return self._crates

    @Property(TrackEditor, constant=True)
    def editor(self) -> TrackEditor:
        return self._editor

    @Property(bool, notify=importing_changed)
    def importing(self) -> bool:
        """Another program's library is being read."""
        return self._bringing is not None

    @Property(Rows, constant=True)
    def decks(self) -> Rows:
        """The decks that are seen: number (from 0), letter."""
        return self._decks

    @Property(str, notify=picked_changed)
    def picked_text(self) -> str:
        """How many tracks are selected."""
        return self.tr("{} selected").format(QLocale().toString(int(self._tracks.picked)))

    @Property(str, notify=picked_changed)
    def carried_name(self) -> str:
        """What is dragged."""
        count, at = self._tracks.picked, self._tracks.selected
        if count > 1:
            return self.tr("{} tracks").format(QLocale().toString(int(count)))
        return self.cell_text(at, "title")

    @Property("QStringList", notify=menu_changed)
    def menu_labels(self) -> list[str]:
        """What can be done with the source that was asked about."""
        return [self._told_action(name) for name in self._actions]

    @Property("QStringList", notify=menu_changed)
    def track_labels(self) -> list[str]:
        """What can be done with the selected tracks."""
        return [self._told_action(name) for name in self._track_actions()]

    @Property("QStringList", notify=menu_changed)
    def column_labels(self) -> list[str]:
        """For the menu of columns."""
        lines = self._columns.choices.rows
        return [f"{'✓' if r['shown'] else '   '}  {r['title']}" for r in lines] + [
            self.tr("The usual columns")
        ]

    @Property(str, notify=picked_changed)
    def current_file(self) -> str:
        return self._tracks.current_file

    @Slot(int, result=str)
    def number(self, count: int) -> str:
        """As the user writes it."""
        return str(QLocale().toString(count))

    @Slot(int)
    def toggle_column(self, line: int) -> None:
        """Choose from the menu of columns."""
        names = [str(r["name"]) for r in self._columns.choices.rows]
        if line < len(names):
            self._columns.toggle(names[line])
        else:
            self._columns.reset()
        self.menu_changed.emit()

    @Slot(str)
    def ask_about(self, source: str) -> None:
        """A menu opens at this source."""
        self._actions = self._possible(source)
        self.menu_changed.emit()

    @Slot(int, result=str)
    def menu_action(self, line: int) -> str:
        return self._actions[line] if 0 <= line < len(self._actions) else ""

    @Slot(int, result=str)
    def track_action(self, line: int) -> str:
        actions = self._track_actions()
        return actions[line] if 0 <= line < len(actions) else ""

    @Slot(str)
    def act(self, name: str) -> None:
        """Do what the menu of tracks names."""
        tracks = self._tracks
        match name.partition(":"):
            case ("load", _, deck):
                tracks.load(int(deck), force=False)
            case ("analyse", _, _):
                self._analyse()
            case ("relate", _, _):
                self._editor.relate(tracks.finder.deck, goes=True)
            case ("unrelate", _, _):
                self._editor.relate(tracks.finder.deck, goes=False)

    @Slot(str)
    def add_folder(self, source: str) -> None:
        """Make a folder of a drive part of the library."""
        if source.startswith(FOLDER):
            self._follow(source.removeprefix(FOLDER))

    @Slot(list)
    def take_urls(self, urls: list[Any]) -> None:
        """Files or folders were dropped on the list that is shown."""
        self.take_urls_to(self._tracks.source, urls)

    @Slot(str, list)
    def take_urls_to(self, source: str, urls: list[Any]) -> None:
        """Files or folders were dropped on a source: they go into this list or the library, else
        to what was opened."""
        paths = local_paths(urls)
        folders = [path for path in paths if is_folder(path)]
        files = [path for path in paths if path not in folders]
        if self._crates.is_list(source) or source in (PREPARE, CRATES):
            self._crates.take_urls(source, paths)
            return
        for folder in folders:
            self._follow(folder) if source == LIBRARY else self._tracks.open_folder(folder)
        if files:
            self._crates.take_in(files) if source == LIBRARY else self._tracks.open(files)

    @Slot(int, str, result=str)
    def cell_text(self, row: int, name: str) -> str:
        """What stands in a cell, to be typed over."""
        hits = self._tracks.hits
        if hits is None or not 0 <= row < len(hits):
            return ""
        cells = hits[row]
        return str(cells["stars" if name == "rating" else name]) if name in cells else ""

    @Slot(str)
    def bring_in(self, source: str) -> None:
        """Import the other program's library that this source is."""
        if source.startswith(PROGRAM) and self._bringing is None:
            kind, _, path = source.removeprefix(PROGRAM).partition(":")
            self._bringing = self._bring(kind, path)
            self.importing_changed.emit()

    @Slot()
    def stop(self) -> None:
        """Import no more; what is there already stays."""
        if self._bringing is not None:
            self._bringing.stop()

    @Slot()
    def show_file(self) -> None:
        """Open the folder of the current track in the file manager."""
        if file := self._tracks.current_file:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(file).parent)))

    @Slot(result=list)
    def picked_urls(self) -> list[str]:
        """The selected files, as other programs take them; the first thousand."""
        hits = self._tracks.hits
        files = [hits.file(place) for place in self._tracks.places[:1000]] if hits else []
        return [QUrl.fromLocalFile(file).toString() for file in files]

    def prepare(self) -> None:
        """Add the selected tracks to what is prepared."""
        self._crates.prepare()

    @property
    def listed_tracks(self) -> Tracks:
        """`tracks`, for Python."""
        return self._tracks

    @property
    def listed(self) -> TrackList:
        """The rows."""
        return self._tracks.rows

    def draw_with(self, drawer: "Drawer", scout: "Scout", home: Path) -> None:
        """Waveforms are drawn, and disks are looked through, by these. From any thread."""
        self._tracks.shelves.places.follow(scout, home)
        self._tracks.pictures.drawer = drawer

    def show_decks(self, shown: Sequence[int]) -> None:
        """These decks are seen."""
        self._tracks.show_decks(shown)
        self._decks.show([{"number": deck, "letter": LETTERS[deck]} for deck in shown])
        self.menu_changed.emit()

    def take(self) -> bool:
        """Take what is new. Return: anything was."""
        if not self._noted and self._tracks.shelves.snapshot(LIBRARY) is not None:
            self._noted = True
            self._look_for_notes()
        return self._tracks.take() | self._take_brought()

    def _look_for_notes(self) -> None:
        """Which tracks have notes may be different now."""
        if self._noted:  # else there is no library yet
            self._edits.ask(lambda library: library.noted(), self._tracks.show_notes)

    def _analyse(self) -> None:
        """The selected tracks; only those of the library have a place for what is found."""
        hits = self._tracks.hits
        if hits is None or not self._tracks.is_library:
            self._say("info", self.tr("Only tracks of the library are analysed."))
            return
        rows = [hits[place] for place in self._tracks.places]
        files = list(dict.fromkeys(row["file"] for row in rows if not row["missing"]))
        if files:
            self._edits.analyse(files)
            self._say("info", self.tr("%n track(s) will be analysed again.", "", len(files)))

    def _mark_heard(self) -> None:
        self._tracks.show_heard(self._preview.heard)

    def _possible(self, source: str) -> list[str]:
        """What can be done with a source."""
        if source.startswith(PROGRAM):
            return ["import"]
        if source.startswith(FOLDER):
            return ["add"]
        row = next((r for r in self._tracks.sources.rows if r["source"] == source), None)
        if row is None:
            return []
        kept = ["rename", "delete"] if row["edit"] else []
        if row["kind"] == NodeKind.SMART:
            kept.insert(0, "rule")
        taking = ["take"] if row["takes"] and self._tracks.picked else []
        return [*taking, *kept, *NEW]

    def _track_actions(self) -> list[str]:
        """What can be done with tracks: they go to the decks that are seen."""
        return [f"load:{row['number']}" for row in self._decks.rows] + list(TRACK_ACTIONS)

    def _told_action(self, name: str) -> str:
        return QCoreApplication.translate("Browser", ACTIONS[name]).format(
            LETTERS[max(self._tracks.finder.deck, 0)]
        )

    def _take_brought(self) -> bool:
        if self._bringing is None or (answer := self._bringing.poll()) is None:
            return False
        self._bringing = None
        self.importing_changed.emit()
        ok, text = answer
        self._say("info" if ok else "error", self._told(text) if ok else text)
        self._tracks.hurry()
        return True

    def _told(self, text: str) -> str:
        """What came of an import; its words are the command's."""
        try:
            found: dict[str, Any] = json.loads(text)
        except ValueError:
            return text
        said = self.tr("Imported: {0} tracks, {1} of them new, {2} lists.")
        return said.format(found.get("tracks", 0), found.get("added", 0), found.get("lists", 0))


def is_folder(path: str) -> bool:
    """Whether it is no file of music, as far as its name tells: the disk is not asked."""
    return PurePath(path).suffix.lower() not in MUSIC


def brought(kind: str, path: str) -> "Bringing":
    """Imports in a process of its own."""
    from app.library.bringing import Bringing

    return Bringing(kind, path)

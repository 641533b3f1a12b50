# SPDX-License-Identifier: GPL-3.0-or-later
"""Crates, playlists and folders: made, named, nested, filled and deleted. All can be undone."""

from collections import Counter
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.library.model import Key, NodeKind, Track
from app.viewmodels.decks.world import local_paths
from app.viewmodels.edits import Edits
from app.viewmodels.library.filters import noted
from app.viewmodels.library.shelves import CRATES, LIBRARY, LIST, PREPARE, PREPARED
from app.viewmodels.library.tracks import Tracks

if TYPE_CHECKING:
    from app.library.search import Snapshot
    from app.library.store import Library

QML_IMPORT_NAME = "DjUniverse"
QML_IMPORT_MAJOR_VERSION = 1

Say = Callable[[str, str], None]
Ids = Callable[["Library"], list[int]]


@QmlElement
class Crates(QObject):
    """What is done to lists. A list is meant by its source in the tree."""

    renaming = Signal(str)  # the name of this source is to be typed

    def __init__(
        self, tracks: Tracks, edits: Edits, say: Say, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tracks, self._edits, self._say = tracks, edits, say

    @Slot(str, str)
    def add(self, kind: str, beside: str) -> None:
        """Make a crate, playlist, folder or smart crate, in the folder that `beside` is or is in;
        its name is asked for. A smart crate begins with what is searched for."""
        names = {
            "crate": self.tr("New crate"),
            "playlist": self.tr("New playlist"),
            "folder": self.tr("New folder"),
            "smart": self.tr("New smart crate"),
        }
        rule = str(self._tracks.finder.query()) if kind == "smart" else ""
        parent = None if kind == "smart" else self._folder_of(beside)
        name = rule[:40] or names[kind]
        self._edits.do(
            lambda library: library.add_list(name, NodeKind(kind), parent, rule=rule),
            lambda made: self.renaming.emit(f"{LIST}{made}"),
        )

    @Slot(str, str)
    def rename(self, source: str, name: str) -> None:
        number, name = number_of(source), name.strip()
        if name and number > 0:
            self._edits.do(lambda library: library.rename(number, name))
        elif name and number < 0:
            self._edits.do(lambda library: library.rename_set(-number, name))

    @Slot(str)
    def remove(self, source: str) -> None:
        """Delete a list, or a set of the history, and what is in it; the tracks stay."""
        number = number_of(source)
        if number:
            said = self.tr("{} is deleted. Ctrl+Z brings it back.")
            name = self._tracks.shelves.name(source)

            def task(library: "Library") -> None:
                library.delete_list(number) if number > 0 else library.delete_set(-number)

            self._edits.do(task, lambda _: self._say("undo", said.format(name)))

    @Slot(str, result=str)
    def rule(self, source: str) -> str:
        """The search that a smart crate stands for; empty: it is none."""
        found = self._tracks.shelves.list_of(source)
        return found.rule if found is not None and found.kind is NodeKind.SMART else ""

    @Slot(str, str)
    def set_rule(self, source: str, rule: str) -> None:
        number = number_of(source)
        if number > 0:
            self._edits.do(lambda library: library.set_rule(number, rule))

    @Slot(str, result=str)
    def count(self, rule: str) -> str:
        """How many tracks pass a rule, and what of it is not understood."""
        from app.library.search import Search, parse

        snapshot = self._tracks.shelves.snapshot(LIBRARY)
        if snapshot is None:
            return ""
        search = Search()
        found = int(search.hits(parse(rule), snapshot, self._tracks.ondecks.context()).sum())
        return "  ·  ".join((self.tr("%n track(s)", "", found), *map(noted, search.notes)))

    @Slot(str, str, int)
    def put(self, source: str, target: str, where: int) -> None:
        """Put a list before (-1), into (0) or behind (1) another one in the tree."""
        number, at = number_of(source), self._tracks.shelves.list_of(target)
        if number <= 0 or source == target:
            return
        if at is None or at.id < 0:
            self._edits.do(lambda library: library.move_list(number, None))
            return
        if where == 0 and at.kind is NodeKind.FOLDER:
            self._edits.do(lambda library: library.move_list(number, at.id))
            return
        lists = self._snapshot_lists()
        beside = [one.id for one in lists if one.parent == at.parent and one.id != number]
        beside = [one for one in beside if one > 0]
        place = beside.index(at.id) + (where > 0)
        self._edits.do(lambda library: library.move_list(number, at.parent or None, place))

    @Slot(str)
    def take_picked(self, source: str) -> None:
        """Add the selected tracks to a list, or files that were opened to the library."""
        if source == LIBRARY:
            hits = self._tracks.hits
            if hits is not None and not self._tracks.is_library:
                self.take_in([hits.file(place) for place in self._tracks.places])
            return
        if self._tracks.places:
            self._fill(source, self.picked())

    @Slot(str, list)
    def take_urls(self, source: str, urls: Sequence[Any]) -> None:
        """Add files, and the music in folders, to a list; they become part of the library."""
        fresh: list[str] = []
        self._fill(source, dropped(urls, fresh), lambda: self._read_tags(fresh))

    def take_in(self, urls: Sequence[Any]) -> None:
        """Files become part of the library."""
        fresh: list[str] = []
        ids, said = dropped(urls, fresh), self.tr("{0} added to {1}.")
        name = self._tracks.shelves.name(LIBRARY)

        def told(_: Any) -> None:
            self._say("info", said.format(self.tr("%n track(s)", "", len(fresh)), name))
            self._read_tags(fresh)

        self._edits.do(ids, told)

    def _read_tags(self, files: Sequence[str]) -> None:
        """Of new tracks, some at a time."""
        from app.library.dropped import FILES_AT_ONCE, read_tags

        some, others = files[:FILES_AT_ONCE], files[FILES_AT_ONCE:]
        if some:
            self._edits.do(
                lambda library: read_tags(library, some), lambda _: self._read_tags(others)
            )

    @Slot()
    def prepare(self) -> None:
        """Add the selected tracks to what is prepared."""
        self.take_picked(PREPARE)

    @Slot(int)
    def move_picked(self, to: int) -> None:
        """Put the selected rows of a playlist before this row."""
        number, places = number_of(self._tracks.source), self._tracks.places
        if number > 0 and not self._tracks.order and not self._tracks.finder.restricts and places:
            self._edits.do(lambda library: library.move(number, places, to))

    @Slot(result=bool)
    def is_ordered(self) -> bool:
        """The rows stand in an order of their own: they can be moved."""
        found = self._tracks.shelves.list_of(self._tracks.source)
        kinds = (NodeKind.PLAYLIST, NodeKind.CRATE)
        free = not self._tracks.order and not self._tracks.finder.restricts
        return found is not None and found.id > 0 and found.kind in kinds and free

    @Slot(result=bool)
    def remove_picked(self) -> bool:
        """Take the selected rows out of the list that is shown. Return: it is such a list."""
        found = self._tracks.shelves.list_of(self._tracks.source)
        if found is None or found.kind is NodeKind.SMART:
            return False
        places = self._tracks.places
        if found.id < 0:
            self._forget_plays(-found.id, places)
        elif self.is_ordered():
            self._edits.do(lambda library: library.remove(found.id, places))
        elif self._tracks.hits is not None:
            ids = set(self._tracks.hits.ids(places))

            def task(library: "Library") -> None:
                entries = library.entries(found.id)
                library.remove(found.id, [n for n, one in enumerate(entries) if one in ids])

            self._edits.do(task)
        return True

    def _forget_plays(self, number: int, places: Sequence[int]) -> None:
        """Take rows out of a set. Rows in another order, or found, stand for each time that the
        track was played in it."""
        hits = self._tracks.hits
        if hits is None or not places:
            return
        ids = hits.ids(range(len(hits)))
        ordered = not self._tracks.order and not self._tracks.finder.restricts
        wanted = {(ids[place], ids[:place].count(ids[place])) for place in places}
        tracks = {track for track, _ in wanted}
        said = self.tr("%n track(s) out of the history", "", len(places))

        def task(library: "Library") -> None:
            seen: Counter[int] = Counter()
            gone = []
            for play in library.plays(number):
                track = play.track_id or 0
                if (track, seen[track]) in wanted if ordered else track in tracks:
                    gone.append(play.id)
                seen[track] += 1
            library.delete_plays(gone)

        self._edits.do(task, lambda _: self._say("undo", said))

    @Slot()
    def forget_picked(self) -> None:
        """Take the selected tracks out of the library; their files stay."""
        if self._tracks.is_library and self._tracks.hits is not None:
            ids = self._tracks.hits.ids(self._tracks.places)
            said = self.tr("{} tracks are out of the library; their files stay.")
            self._edits.do(
                lambda library: library.delete_tracks(ids),
                lambda count: self._say("undo", said.format(count)),
            )

    def is_list(self, source: str) -> bool:
        """It is a list that takes tracks."""
        found = self._tracks.shelves.list_of(source)
        return found is not None and found.id > 0 and found.kind is not NodeKind.SMART

    def picked(self) -> Ids:
        """Finds the selected tracks; files that the library does not have become part of it."""
        hits, places = self._tracks.hits, self._tracks.places
        if hits is None:
            return lambda _: []
        if self._tracks.is_library:
            ids = hits.ids(places)
            return lambda _: ids
        return of_files([listed(hits.snapshot, int(hits.rows[place])) for place in places])

    def _fill(self, source: str, ids: Ids, then: Callable[[], None] = lambda: None) -> None:
        number = number_of(source)
        if number <= 0 and source not in (PREPARE, CRATES):
            return
        name = self._tracks.shelves.name(source)

        def task(library: "Library") -> tuple[int, int]:
            with library.step("add to a list"):
                target = number
                if source == PREPARE:
                    kept = library.list_id(PREPARED)
                    target = kept or library.add_list(PREPARED, NodeKind.PLAYLIST)
                elif source == CRATES:
                    target = library.add_list(new, NodeKind.CRATE)
                tracks = ids(library)
                library.insert(target, tracks)
            return target, len(tracks)

        new, said = self.tr("New crate"), self.tr("{0} added to {1}.")

        def told(answer: tuple[int, int]) -> None:
            target, count = answer
            then()
            if source == CRATES:
                self.renaming.emit(f"{LIST}{target}")
            else:
                self._say("info", said.format(self.tr("%n track(s)", "", count), name))

        self._edits.do(task, told)

    def _folder_of(self, source: str) -> int | None:
        found = self._tracks.shelves.list_of(source)
        if found is None or found.id < 0:
            return None
        return found.id if found.kind is NodeKind.FOLDER else found.parent or None

    def _snapshot_lists(self) -> Sequence[Any]:
        snapshot = self._tracks.shelves.snapshot(LIBRARY)
        return snapshot.lists if snapshot is not None else ()


def number_of(source: str) -> int:
    """The id of a list, below 0 of a set; 0: it is neither."""
    return int(source.removeprefix(LIST)) if source.startswith(LIST) else 0


def dropped(urls: Sequence[Any], fresh: list[str]) -> Ids:
    """Finds the tracks of files and of the music in folders. `fresh` takes the files that become
    tracks only now."""
    paths = local_paths(urls)

    def ids(library: "Library") -> list[int]:
        from app.library.dropped import files_of, put

        found, new = put(library, files_of(paths))
        fresh.extend(new)
        return found

    return ids


def of_files(files: Sequence[Track]) -> Ids:
    """The tracks of files, made where there are none yet."""
    return lambda library: [library.find(one.path) or library.put(one) for one in files]


def listed(snapshot: "Snapshot", row: int) -> Track:
    """A file that was listed, as far as it is known."""
    shown = snapshot.track(row)
    numbers = {n: v for n, v in shown.numbers.items() if v == v}  # known ones
    key = Key.from_index(int(numbers["key"])) if "key" in numbers else None
    return Track(
        shown.path,
        title=shown.texts["title"],
        artist=shown.texts["artist"],
        bpm=numbers.get("bpm", 0.0),
        key=key,
        seconds=numbers.get("seconds", 0.0),
    )

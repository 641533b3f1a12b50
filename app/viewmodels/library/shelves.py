# SPDX-License-Identifier: GPL-3.0-or-later
"""Where tracks come from: the library with its lists, folders that were opened, single files."""

import re
from collections.abc import Iterator, Mapping
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QLocale, Qt

from app.library.model import Key, NodeKind
from app.viewmodels.library.places import Places
from app.viewmodels.rows import Row as Cells

if TYPE_CHECKING:
    from app.library.search import Index, Snapshot
    from app.library.search.index import ListOfTracks
    from app.library.store import Row
    from app.viewmodels.ports import Catalogue

# `open`: 1 and 0 for branches, -1 for leaves. `edit`: it can be renamed and deleted.
# `takes`: tracks can be dropped on it.
NAMES = ("name", "source", "count", "chosen", "depth", "kind", "open", "edit", "takes")
OPENED = ""  # the source of files that came one by one
LIBRARY = "library:"
LIST = "list:"
PREPARE = "prepare:"
CRATES, SMART, HISTORY = "crates:", "smart:", "history:"
DRIVES, FILES, PROGRAMS = "drives:", "files:", "programs:"
FOLDER, PROGRAM = "dir:", "program:"
BRANCHES = (CRATES, SMART, HISTORY, DRIVES, FILES, PROGRAMS)  # that are no list of tracks
OURS = (LIBRARY, LIST, PREPARE)
PREPARED = "Prepare"  # the name of the playlist of what is next
CONTEXT = "Shelves"
TITLES: dict[str, Any] = {
    LIBRARY: QT_TRANSLATE_NOOP("Shelves", "All tracks"),
    PREPARE: QT_TRANSLATE_NOOP("Shelves", "Prepare"),
    CRATES: QT_TRANSLATE_NOOP("Shelves", "Crates and playlists"),
    SMART: QT_TRANSLATE_NOOP("Shelves", "Smart crates"),
    HISTORY: QT_TRANSLATE_NOOP("Shelves", "History"),
    DRIVES: QT_TRANSLATE_NOOP("Shelves", "Drives"),
    FILES: QT_TRANSLATE_NOOP("Shelves", "Files"),
    PROGRAMS: QT_TRANSLATE_NOOP("Shelves", "Other programs"),
    OPENED: QT_TRANSLATE_NOOP("Shelves", "Opened files"),
}
SET_OF: Any = QT_TRANSLATE_NOOP("Shelves", "Set of {}")  # as the library calls those without a name
UNNAMED = re.compile(SET_OF.replace("{}", r"(\d{4}-\d\d-\d\d)"))
Found = Mapping[str, Any]


class Folder:
    """The files of a folder, searched like the library."""

    def __init__(self) -> None:
        self._ids: dict[str, int] = {}
        self._new: dict[int, Row] = {}
        self._index: Index | None = None
        self._snapshot: Snapshot | None = None

    def __len__(self) -> int:
        return len(self._ids)

    def __contains__(self, path: object) -> bool:
        return path in self._ids

    def put(self, found: Found) -> None:
        """A file, or what is known of it by now."""
        number = self._ids.setdefault(found["path"], len(self._ids) + 1)
        self._new[number] = row_of(number, found)

    @property
    def snapshot(self) -> "Snapshot | None":
        """None: nothing was put in yet. What makes one takes long to load, beside the first
        pictures; by the time that files come it is there."""
        if self._new:
            from app.library.search import Index

            self._index = self._index or Index()
            self._index.add(self._new.values())
            self._new = {}
            self._snapshot = self._index.snapshot()
        return self._snapshot


def row_of(number: int, found: Found) -> "Row":
    """What a listing tells, as a row of the library."""
    from app.library.store import Row

    key = Key.parse(found.get("key") or "")
    empty = dict.fromkeys(Row._fields, "")
    unknown = dict.fromkeys(("rating", "energy", "color", "vocal"))
    zero = dict.fromkeys(("year", "play_count", "bit_rate", "missing", "revision"), 0)
    return Row(**{**empty, **unknown, **zero,
        "id": number,
        "path": found["path"],
        "title": found.get("title") or "",
        "artist": found.get("artist") or "",
        "bpm": found.get("bpm") or 0.0,
        "key": key.index if key else None,
        "seconds": found.get("seconds") or 0.0,
    })  # fmt: skip


class Shelves:
    """All sources, and which branches of the tree are shown."""

    def __init__(self, kept: list[Any]) -> None:
        self.catalogue: Catalogue | None = None
        self.places = Places()
        self._folders: dict[str, Folder] = {}
        self._turned = {name for name in kept if isinstance(name, str)}
        self._shut = {HISTORY, DRIVES, FILES, PROGRAMS} ^ self._turned

    @property
    def turned(self) -> list[str]:
        """Branches that are not as they were at first, to be kept."""
        return sorted(self._turned)

    def folder(self, name: str) -> Folder:
        """The folder of this name; a new one when it was not there."""
        return self._folders.setdefault(name, Folder())

    def forget(self, name: str) -> None:
        """The folder is read anew."""
        self._folders.pop(name, None)

    def snapshot(self, source: str) -> "Snapshot | None":
        """The tracks that a source is a part of; None: there are none yet."""
        if source.startswith(OURS):
            ready = self.catalogue is not None and self.catalogue.ready
            return self.catalogue.snapshot if ready and self.catalogue else None
        return self._folders[source].snapshot if source in self._folders else None

    def whole(self, source: str, listed: int) -> int:
        """How many tracks a source has without a search. `listed`: with it."""
        snapshot, chosen = self.snapshot(source), self.list_of(source)
        if snapshot is None:
            return 0
        return snapshot.count if chosen is None else max(len(chosen.ids), listed)

    def list_of(self, source: str) -> "ListOfTracks | None":
        """The list that a source is; None: it is none, or gone."""
        snapshot = self.snapshot(LIBRARY)
        if snapshot is None or not source.startswith(LIST):
            return None
        number = int(source.removeprefix(LIST))
        return next((one for one in snapshot.lists if one.id == number), None)

    def prepared(self) -> "ListOfTracks | None":
        """The playlist of what is next."""
        snapshot = self.snapshot(LIBRARY)
        return next(filter(is_prepared, snapshot.lists), None) if snapshot else None

    def current(self, source: str) -> str:
        """The source itself: the prepare list is a playlist once there is one."""
        found = self.prepared() if source == PREPARE else None
        return f"{LIST}{found.id}" if found else source

    def is_open(self, source: str) -> bool:
        """Whether a branch shows what is in it."""
        if source.startswith(FOLDER):
            return source in self._shut  # folders of files begin shut
        return source not in self._shut

    def turn(self, source: str) -> None:
        """Open a branch, or shut it."""
        self._shut ^= {source}
        self._turned ^= {source}
        if source.startswith(FOLDER) and self.is_open(source):
            self.places.look_into(source.removeprefix(FOLDER))

    def name(self, source: str) -> str:
        """What a source is called."""
        found = self.list_of(source)
        if found is not None:
            return told(TITLES[PREPARE]) if is_prepared(found) else set_name(found)
        if source in TITLES:
            return told(TITLES[source])
        if source.startswith(FOLDER):
            return PurePath(source.removeprefix(FOLDER)).name or "/"
        if source.startswith(PROGRAM):
            return self.places.program(source.removeprefix(PROGRAM))
        return "  /  ".join(PurePath(source).parts[-2:])

    def sources(self, chosen: str) -> list[Cells]:
        """As the column at the left shows them."""
        return [{**row, "chosen": row["source"] == chosen} for row in self._sources()]

    def _sources(self) -> Iterator[Cells]:
        library = self.snapshot(LIBRARY)
        if library is not None:
            yield _source(self.name(LIBRARY), LIBRARY, library.count, kind="library", takes=True)
            prepared = self.prepared()
            source = f"{LIST}{prepared.id}" if prepared else PREPARE
            count = len(prepared.ids) if prepared else 0
            yield _source(self.name(PREPARE), source, count, kind="prepare", takes=True)
            yield from self._branch(CRATES, list(self._lists(library, 0, 1)))
            smart = [o for o in library.lists if o.kind is NodeKind.SMART and not o.parent]
            yield from self._branch(SMART, [_list_row(o, 1, -1) for o in smart])
            sets = [_list_row(o, 1, -1) for o in library.lists if o.id < 0]
            yield from self._branch(HISTORY, sets)
        for folder, files in self._folders.items():
            if not folder.startswith(FOLDER):
                name = PurePath(folder).name.replace("-", " ").capitalize()
                yield _source(name or self.name(OPENED), folder, len(files))
        yield from self._branch(DRIVES, list(self._dirs(self.places.drives, 1, "drive")))
        yield from self._branch(FILES, list(self._dirs(self.places.homes, 1, "dir")))
        programs = [
            _source(name, f"{PROGRAM}{key}", depth=1, kind="program")
            for key, name in self.places.programs.items()
        ]
        yield from self._branch(PROGRAMS, programs)

    def _branch(self, source: str, rows: list[Cells]) -> Iterator[Cells]:
        """A heading, and what is below it; none when there is nothing but for crates."""
        if not rows and source not in (CRATES, SMART):
            return
        shown = self.is_open(source)
        state = int(shown) if rows else -1
        takes = source == CRATES
        yield _source(self.name(source), source, -1, kind="head", open=state, takes=takes)
        if shown:
            yield from rows

    def _lists(self, library: "Snapshot", parent: int, depth: int) -> Iterator[Cells]:
        parents = {one.parent for one in library.lists}
        for one in library.lists:
            smart_on_top = one.kind is NodeKind.SMART and not parent
            if one.parent != parent or one.id < 0 or smart_on_top or is_prepared(one):
                continue
            source = f"{LIST}{one.id}"
            branch = one.id in parents
            yield _list_row(one, depth, int(self.is_open(source)) if branch else -1)
            if branch and self.is_open(source):
                yield from self._lists(library, one.id, depth + 1)

    def _dirs(self, paths: Mapping[str, str], depth: int, kind: str) -> Iterator[Cells]:
        for path, name in paths.items():
            source = f"{FOLDER}{path}"
            shown = self.is_open(source)
            yield _source(name, source, depth=depth, kind=kind, open=int(shown))
            if shown:
                yield from self._dirs(self.places.inside(path), depth + 1, "dir")


def is_prepared(one: "ListOfTracks") -> bool:
    """It is the playlist of what is next."""
    return one.name == PREPARED and one.kind is NodeKind.PLAYLIST and not one.parent


def set_name(one: "ListOfTracks") -> str:
    """A list's name; a set that nobody named is called by its day."""
    match = UNNAMED.fullmatch(one.name) if one.id < 0 else None
    day = QDate.fromString(match[1], Qt.DateFormat.ISODate) if match else QDate()
    if not day.isValid():
        return one.name
    return told(SET_OF).format(QLocale().toString(day, QLocale.FormatType.ShortFormat))


def _list_row(one: "ListOfTracks", depth: int, state: int) -> Cells:
    count = -1 if one.kind in (NodeKind.SMART, NodeKind.FOLDER) else len(one.ids)
    takes = one.kind in (NodeKind.CRATE, NodeKind.PLAYLIST, NodeKind.FOLDER)
    return _source(
        set_name(one), f"{LIST}{one.id}", count, depth=depth, kind=one.kind.value, open=state,
        edit=True, takes=takes,
    )  # fmt: skip


def _source(name: str, source: str, count: int = -1, **more: Any) -> Cells:
    return {"name": name, "source": source, "count": count, "depth": 0, "kind": "files",
            "open": -1, "edit": False, "takes": False, **more}  # fmt: skip


def told(text: str) -> str:
    """In the user's language."""
    return QCoreApplication.translate(CONTEXT, text)

# SPDX-License-Identifier: GPL-3.0-or-later
"""Where tracks come from: the library with its lists, folders that were opened, single files."""

from collections.abc import Iterator, Mapping
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from app.library.model import Key, NodeKind
from app.viewmodels.rows import Row as Cells

if TYPE_CHECKING:
    from app.library.search import Index, Snapshot
    from app.library.search.index import ListOfTracks
    from app.library.store import Row
    from app.viewmodels.ports import Catalogue

NAMES = ("name", "source", "count", "chosen", "depth", "kind", "open")
OPENED = ""  # the source of files that came one by one
LIBRARY = "library:"
LIST = "list:"
HISTORY = "history:"
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
    def snapshot(self) -> "Snapshot":
        from app.library.search import Index

        if self._index is None:
            self._index = Index()
        if self._new or self._snapshot is None:
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

    def __init__(self) -> None:
        self.catalogue: Catalogue | None = None
        self._folders: dict[str, Folder] = {}
        self._shut: set[str] = {HISTORY}

    def folder(self, name: str) -> Folder:
        """The folder of this name; a new one when it was not there."""
        return self._folders.setdefault(name, Folder())

    def snapshot(self, source: str) -> "Snapshot | None":
        """The tracks that a source is a part of; None: there are none yet."""
        if source.startswith((LIBRARY, LIST, HISTORY)):
            ready = self.catalogue is not None and self.catalogue.ready
            return self.catalogue.snapshot if ready and self.catalogue else None
        return self._folders[source].snapshot if source in self._folders else None

    def list_of(self, source: str) -> "ListOfTracks | None":
        """The list that a source is; None: it is none, or gone."""
        snapshot = self.snapshot(LIBRARY)
        if snapshot is None or not source.startswith(LIST):
            return None
        number = int(source.removeprefix(LIST))
        return next((one for one in snapshot.lists if one.id == number), None)

    def turn(self, source: str) -> None:
        """Open a branch, or shut it."""
        self._shut ^= {source}

    def name(self, source: str) -> str:
        """What a source is called."""
        if source == LIBRARY:
            return "Library"
        found = self.list_of(source)
        if found is not None:
            return found.name
        return "  /  ".join(PurePath(source).parts[-2:]) or "Opened files"

    def sources(self, chosen: str) -> list[Cells]:
        """As the column at the left shows them."""
        return [{**row, "chosen": row["source"] == chosen} for row in self._sources()]

    def _sources(self) -> Iterator[Cells]:
        library = self.snapshot(LIBRARY)
        if library is not None:
            yield _source("Library", LIBRARY, library.count, kind="library")
            yield from self._lists(library, 0, 1)
            yield from self._history(library)
        for folder, files in self._folders.items():
            name = (
                PurePath(folder).name.replace("-", " ").capitalize() if folder else "Opened files"
            )
            yield _source(name, folder, len(files))

    def _lists(self, library: "Snapshot", parent: int, depth: int) -> Iterator[Cells]:
        parents = {one.parent for one in library.lists}
        for one in library.lists:
            if one.parent != parent or one.id < 0:
                continue
            source = f"{LIST}{one.id}"
            branch = one.id in parents
            count = -1 if one.kind in (NodeKind.SMART, NodeKind.FOLDER) else len(one.ids)
            state = int(source not in self._shut) if branch else -1
            yield _source(one.name, source, count, depth=depth, kind=one.kind.value, open=state)
            if branch and source not in self._shut:
                yield from self._lists(library, one.id, depth + 1)

    def _history(self, library: "Snapshot") -> Iterator[Cells]:
        sets = [one for one in library.lists if one.id < 0]
        if not sets:
            return
        shown = HISTORY not in self._shut
        yield _source("History", HISTORY, len(sets), depth=1, kind="folder", open=int(shown))
        for one in sets if shown else ():
            yield _source(one.name, f"{LIST}{one.id}", len(one.ids), depth=2, kind="history")


def _source(name: str, source: str, count: int, **more: Any) -> Cells:
    return {"name": name, "source": source, "count": count, "depth": 0, "kind": "files",
            "open": -1, **more}  # fmt: skip

# SPDX-License-Identifier: GPL-3.0-or-later
"""The library on disk: `Library.open(config.folders.data / "library.db")`.

One object, made of parts that each have a file:

  tracks      put, track, tracks, every, find, edit, set_cues, set_grid, set_found, delete, notes
  names       artists, albums, genres, labels: names, replace_name (rename and merge)
  files       put_file, paths, missing, set_missing, set_path: the scan's side
  lists       crates, folders, playlists, smart lists: a tree
  history     sets, plays, relations
  results     put_analysis, analysis, to_analyse: the analysis's side
  rows        rows, revision, changes: the search's side
  journal     step, undo, redo
  safety      check, backup, restore: functions of the file

Any number of processes may have it open; each reads what the others have committed, and they
write in turn. A committed change survives kill -9 and a loss of power. Not for several threads
at a time: a thread opens its own.
"""

from pathlib import Path
from typing import Self

from app.library.store.database import BUSY_S
from app.library.store.errors import (
    BusyError,
    DamagedError,
    LibraryError,
    NewerError,
    NoRoomError,
    UndoError,
    UnknownError,
    UnwritableError,
)
from app.library.store.files import Files, Seen
from app.library.store.history import History, Play, PlayedSet, Related
from app.library.store.journal import Edit
from app.library.store.lists import List, Lists
from app.library.store.results import Results
from app.library.store.rows import Changes, Row, Rows

__all__ = [
    "BusyError",
    "Changes",
    "DamagedError",
    "Edit",
    "Library",
    "LibraryError",
    "List",
    "NewerError",
    "NoRoomError",
    "Play",
    "PlayedSet",
    "Related",
    "Row",
    "Seen",
    "UndoError",
    "UnknownError",
    "UnwritableError",
]


class Library(Files, Lists, History, Results, Rows):
    """The library, open.

    Attributes:
        notice: a line for people about what happened to the file when it was opened, such as
            that it was damaged and a backup is restored; else empty.
    """

    notice = ""

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False, busy_s: float = BUSY_S) -> Self:
        """Open it; make it when it is not there, unless read only.

        Args:
            busy_s: how long to wait for other programs that write.

        Raises:
            LibraryError: one line that tells why not.
        """
        from app.library.store.safety import opened

        db, notice = opened(path, read_only=read_only, busy_s=busy_s)
        library = cls(db)
        library.notice = notice
        return library

    def close(self) -> None:
        self.db.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

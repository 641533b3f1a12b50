# SPDX-License-Identifier: GPL-3.0-or-later
"""Engine DJ's database of tracks and playlists, `Engine Library/Database2/m.db`, versions 2 and 3.

Reading works on a copy. Writing changes a copy, checks it, reads it back, and then lets SQLite put
it in the place of the old one; tracks and lists that are not exported stay. Precision: exact to a
billionth of a second; one key, one main cue, eight hot cues, eight loops a track.
"""

import sqlite3
import uuid
from pathlib import Path

from app.library.interchange.enginedj import lists, schema, tracks
from app.library.interchange.enginedj.form import FORMAT
from app.library.interchange.errors import FormatError
from app.library.interchange.same import track_differences
from app.library.interchange.values import sqlite
from app.library.interchange.values.known import with_known
from app.library.model import Collection, Report, Track

__all__ = ["FORMAT", "read", "write"]

LIBRARY, FOLDER, FILE = "Engine Library", "Database2", "m.db"


def read(path: Path, report: Report) -> Collection:
    """Everything in the database. Raises FormatError."""
    file = _file(path)
    with sqlite.reading(file) as connection:
        found = _collection(connection, file, report)
    report.tracks, report.lists = len(found.tracks), len(found.nodes)
    return found


def _file(path: Path) -> Path:
    """The database that is meant by it or by a folder above it, there or not yet."""
    if path.suffix.lower() == ".db":
        return path
    if path.name == FOLDER:
        return path / FILE
    if path.name != LIBRARY and not (path / FOLDER).exists():
        path /= LIBRARY
    return path / FOLDER / FILE


def _folder(file: Path) -> str:
    """What paths are relative to: the folder `Engine Library`."""
    inside = file.absolute().parent
    return str(inside.parent if inside.name == FOLDER else inside)


def _collection(connection: sqlite3.Connection, file: Path, report: Report) -> Collection:
    version = schema.version(connection, file)
    known = list(tracks.read_all(connection, _folder(file), report))
    try:
        nodes = lists.read_all(connection, known, report)
    except sqlite3.Error as error:
        report.lost(FILE, "lists", f"cannot be read ({error})")
        nodes = ()
    found = tuple(one.track for one in known)
    return Collection("engine", found, nodes, ".".join(map(str, version)))


def write(
    collection: Collection,
    path: Path,
    report: Report,
    previous: Path | None = None,  # noqa: ARG001 - what is there is in `path`
) -> None:
    """Bring the database up to date, or make one. Raises FormatError, InUseError."""
    file = _file(path)
    file.parent.mkdir(parents=True, exist_ok=True)
    with sqlite.changing(file, schema.script(str(uuid.uuid4()))) as connection:
        schema.version(connection, file)
        left: set[str] = set()
        ids = tracks.write_all(connection, collection.tracks, _folder(file), report, left)
        lists.write_all(connection, collection.nodes, ids, report)
        _compare(connection, file, [t for t in collection.tracks if t.path not in left])


def _compare(connection: sqlite3.Connection, file: Path, wanted: list[Track]) -> None:
    """Raises FormatError: what was written does not come back."""
    back = {track.path: track for track in _collection(connection, file, Report()).tracks}
    for track in wanted:
        found = back.get(track.path)
        if found is not None:
            for difference in track_differences(with_known(found, track, FORMAT), found, FORMAT):
                raise FormatError(file, f"{track.path} does not come back: {difference}")

# SPDX-License-Identifier: GPL-3.0-or-later
"""Mixxx's database, `mixxxdb.sqlite`, of every version since tracks have cues.

Reading works on a copy. Writing needs the database that Mixxx has made: a copy is changed, checked,
read back, and then SQLite puts it in the place of the old one; what is not exported stays. Mixxx
must not run. Precision: cues exact, beats to a frame; of crates no order, of lists no folders.
"""

import sqlite3
from pathlib import Path

from app.library.interchange.errors import FormatError
from app.library.interchange.mixxx import lists, tracks
from app.library.interchange.mixxx.form import COARSE, FORMAT
from app.library.interchange.same import track_differences
from app.library.interchange.values import sqlite
from app.library.interchange.values.known import with_known
from app.library.model import Collection, Report, Track

__all__ = ["FORMAT", "read", "write"]

FILE = "mixxxdb.sqlite"
VERSION = "mixxx.schema.version"
TABLES = ("library", "track_locations")


def read(path: Path, report: Report) -> Collection:
    """Everything in the database. Raises FormatError."""
    file = _file(path)
    with sqlite.reading(file) as connection:
        _check(connection, file)
        found = _collection(connection, report)
    report.tracks, report.lists = len(found.tracks), len(found.nodes)
    return found


def _file(path: Path) -> Path:
    return path / FILE if path.is_dir() else path


def _check(connection: sqlite3.Connection, file: Path) -> None:
    for table in TABLES:
        if "location" not in sqlite.columns(connection, table):
            raise FormatError(file, f"is no database of Mixxx: it has no table {table}")


def _collection(connection: sqlite3.Connection, report: Report) -> Collection:
    known = list(tracks.read_all(connection, report))
    nodes = lists.read_all(connection, known, report)
    settings = sqlite.rows(connection, "settings", ("name", "value"), Report())
    version = next((sqlite.text(r["value"]) for r in settings if r["name"] == VERSION), "")
    return Collection("mixxx", tuple(one.track for one in known), nodes, version)


def write(
    collection: Collection,
    path: Path,
    report: Report,
    previous: Path | None = None,  # noqa: ARG001 - what is there is in `path`
) -> None:
    """Bring the database up to date. Raises FormatError, InUseError."""
    file = _file(path)
    if not file.exists():
        raise FormatError(file, "is not there; start Mixxx once, so that it makes its database")
    with sqlite.changing(file, foreign_keys=False) as connection:  # Mixxx states impossible ones
        _check(connection, file)
        writer = tracks.Writer(connection, report)
        writer.put_all(collection.tracks)
        lists.write_all(connection, collection.nodes, writer.ids, report)
        _compare(connection, file, collection.tracks)


def _compare(connection: sqlite3.Connection, file: Path, wanted: tuple[Track, ...]) -> None:
    """Raises FormatError: what was written does not come back."""
    back = {one.track.path: one.track for one in tracks.read_all(connection, Report())}
    for track in wanted:
        found = back.get(track.path)
        if found is not None:
            for difference in track_differences(with_known(found, track, COARSE), found, COARSE):
                raise FormatError(file, f"{track.path} does not come back: {difference}")

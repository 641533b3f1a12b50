# SPDX-License-Identifier: GPL-3.0-or-later
"""Tracks in Engine DJ's database: a row of fields, and blobs, which are in a table of their own
since version 3."""

import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import PurePosixPath
from typing import Any

from app.library.interchange.enginedj import blobs, performance
from app.library.interchange.enginedj.form import COLUMNS, KIND
from app.library.interchange.fields import read_fields, write_fields
from app.library.interchange.paths import DRIVE, same
from app.library.interchange.tally import Tally
from app.library.interchange.values import sqlite
from app.library.model import Report, Track

BLOBS = ("trackData", "beatData", "quickCues", "loops")
# Columns that mean something to Engine only, and that a new database can get back.
OWN = (
    "playOrder fileType isPlayed dateCreated streamingSource uri streamingFlags explicitLyrics"
).split()
PLACES = ("id", "path", "isBeatGridLocked", "originDatabaseUuid", "originTrackId", *OWN)
USUAL_RATE = 44100
# What Engine writes into the rows of tracks that it has analysed by itself.
FRESH = {
    "isPlayed": 0,
    "isAvailable": 1,
    "isMetadataOfPackedTrackChanged": 0,
    "isPerfomanceDataOfPackedTrackChanged": 0,
    "isMetadataImported": 1,
    "streamingFlags": 0,
    "explicitLyrics": 0,
}


@dataclass(frozen=True, slots=True)
class Known:
    """A track's number in the database, its origin's, and what is read of it."""

    id: int
    origin: tuple[str, int]
    track: Track


def absolute(path: str, folder: str) -> str:
    """A path of the database, which is relative to the folder `Engine Library`."""
    whole = DRIVE.match(path) or path.startswith("/")
    return path if whole else os.path.normpath(f"{folder}/{path}")


def relative(path: str, folder: str) -> str:
    """The inverse of `absolute`; other drives' paths stay as they are."""
    return path if DRIVE.match(path) else os.path.relpath(path, folder)


def read_all(connection: sqlite3.Connection, folder: str, report: Report) -> Iterator[Known]:
    """All tracks that are files."""
    found = dict(_blobs(connection, report))
    names = [*PLACES, *(row.name for row in COLUMNS)]
    for row in sqlite.rows(connection, "Track", names, report, "id"):
        path, number = sqlite.text(row["path"]), sqlite.whole(row["id"])
        if number is None or not path or "\0" in path:
            report.lost(f"track {row['id']}", "path", "is missing; left out")
        elif row["streamingSource"]:
            report.lost(path, "track", "is a stream, not a file; left out")
        else:
            track = _track(row, absolute(path, folder), found.get(number, {}), report)
            origin = sqlite.text(row["originDatabaseUuid"]), sqlite.whole(row["originTrackId"])
            yield Known(number, (origin[0], origin[1] or 0), track)


def _blobs(
    connection: sqlite3.Connection, report: Report
) -> Iterator[tuple[int, dict[str, bytes]]]:
    table, key = place_of_blobs(connection)
    for row in sqlite.rows(connection, table, (key, *BLOBS), report):
        if isinstance(row[key], int):
            yield row[key], {name: sqlite.blob(row[name]) for name in BLOBS}


def place_of_blobs(connection: sqlite3.Connection) -> tuple[str, str]:
    """The table that has the blobs, and its column with the track's number."""
    if "beatData" in sqlite.columns(connection, "Track"):
        return "Track", "id"
    return "PerformanceData", "trackId"


def _track(row: Mapping[str, Any], path: str, data: Mapping[str, bytes], report: Report) -> Track:
    values = {field.name: row[field.name] for field in COLUMNS}
    known, _ = read_fields(COLUMNS, values, path, report)
    own = {name: row[name] for name in OWN if isinstance(row[name], int | float | str)}
    track = Track(path, **known, extras={KIND: {"columns": own}} if own else {})
    track = _with_blobs(track, data, report)
    locked = bool(row["isBeatGridLocked"]) and track.grid is not None
    return replace(track, grid_locked=locked)


def _with_blobs(track: Track, data: Mapping[str, bytes], report: Report) -> Track:
    """With cues, loops and grid; each of them that is damaged is told and left out."""
    told = _parsed(blobs.parse_track, data.get("trackData", b""), blobs.TrackData(), track, report)
    beats = _parsed(blobs.parse_beats, data.get("beatData", b""), blobs.Beats(), track, report)
    cues = _parsed(blobs.parse_cues, data.get("quickCues", b""), blobs.Cues(), track, report)
    loops, _ = _parsed(blobs.parse_loops, data.get("loops", b""), ((), b""), track, report)
    rate = next((r for r in (told.rate, beats.rate) if 0 < r < 1e7), 0.0)
    found = performance.to_cues(cues, loops, rate or USUAL_RATE)
    if found and not rate:
        report.lost(track.path, "cues", f"no sample rate is told; {USUAL_RATE} Hz is assumed")
    grid = _parsed(performance.to_grid, beats, None, track, report)
    seconds = told.samples / rate if rate and told.samples > 0 else track.seconds
    return replace(track, cues=found, grid=grid, rate=round(rate), seconds=seconds)


def _parsed(parse: Any, data: Any, nothing: Any, track: Track, report: Report) -> Any:
    try:
        return parse(data)
    except (ValueError, OverflowError) as error:
        report.lost(track.path, "cues and grid", str(error))
        return nothing


# ---- writing


def write_all(
    connection: sqlite3.Connection,
    tracks: Iterable[Track],
    folder: str,
    report: Report,
    left: set[str],
) -> dict[str, int]:
    """Put tracks in, or bring those that are there up to date. Gives numbers by path; adds to
    `left` the paths of tracks whose cues and grid are left as they are."""
    tally = Tally()
    there = {
        same(sqlite.text(row["path"])): row["id"]
        for row in sqlite.rows(connection, "Track", ("id", "path"), report)
    }
    columns = set(sqlite.columns(connection, "Track"))
    ids: dict[str, int] = {}
    for track in tracks:
        path = relative(track.path, folder)
        try:
            path.encode()
        except UnicodeError:
            tally.lost(track.path, "track", "its path cannot be written as text")
            continue
        number = there.get(same(path))
        fresh = number is None
        number = _put(connection, track, path, columns, number)
        try:
            _put_blobs(connection, track, number, fresh=fresh, tally=tally)
        except ValueError as error:
            tally.lost(track.path, "cues and grid", f"left as they are: {error}")
            left.add(track.path)
        ids[track.path] = number
        report.tracks += 1
    tally.tell(report)
    return ids


def _put(
    connection: sqlite3.Connection,
    track: Track,
    path: str,
    columns: set[str],
    number: int | None,
) -> int:
    values = write_fields(COLUMNS, track)
    if track.bpm:
        values["bpm"] = round(track.bpm)
    if track.grid is not None:
        values |= {"isBeatGridLocked": int(track.grid_locked), "isAnalyzed": 1}
    if number is not None:
        values = {name: value for name, value in values.items() if name in columns}
        if values:
            changes = ", ".join(f'"{name}" = ?' for name in values)
            statement = f"UPDATE Track SET {changes} WHERE id = ?"  # noqa: S608 - our own names
            connection.execute(statement, (*values.values(), number))
        return number
    name = PurePosixPath(path)
    own = {n: v for n, v in _own(track).items() if n in OWN}
    kind = name.suffix.lstrip(".").lower()
    fixed = {"path": path, "filename": name.name, "fileType": kind, "isAnalyzed": 0}
    values = {key: value for key, value in (fixed | FRESH | own | values).items() if key in columns}
    places = ", ".join("?" for _ in values)
    names = ", ".join(f'"{key}"' for key in values)
    cursor = connection.execute(
        f"INSERT INTO Track ({names}) VALUES ({places})",  # noqa: S608 - our own names
        tuple(values.values()),
    )
    return int(cursor.lastrowid or 0)


def _own(track: Track) -> Mapping[str, Any]:
    extras = track.extras.get(KIND)
    columns = extras.get("columns") if isinstance(extras, Mapping) else None
    return columns if isinstance(columns, Mapping) else {}


def _put_blobs(
    connection: sqlite3.Connection, track: Track, number: int, *, fresh: bool, tally: Tally
) -> None:
    """Raises ValueError: those that are there are damaged."""
    table, key = place_of_blobs(connection)
    names = ", ".join(BLOBS)
    row = connection.execute(
        f"SELECT {names} FROM {table} WHERE {key} = ?",  # noqa: S608 - our own names
        (number,),
    ).fetchone()
    old = {name: sqlite.blob(row[name]) for name in BLOBS} if row else dict.fromkeys(BLOBS, b"")
    for name, data in new_blobs(track, old, tally, fresh=fresh).items():
        if data != old[name]:
            connection.execute(
                f"UPDATE {table} SET {name} = ? WHERE {key} = ?",  # noqa: S608 - our own names
                (data, number),
            )


def new_blobs(
    track: Track, old: Mapping[str, bytes], tally: Tally, *, fresh: bool
) -> dict[str, bytes]:
    """The blobs that the track should get. What our library does not know is left as it is; a
    blob that says the same already keeps its bytes. Raises ValueError: old ones are damaged."""
    told, beats = blobs.parse_track(old["trackData"]), blobs.parse_beats(old["beatData"])
    cues, (loops, rest) = blobs.parse_cues(old["quickCues"]), blobs.parse_loops(old["loops"])
    rate = told.rate or beats.rate or track.rate
    if not rate:
        rate = USUAL_RATE
        if track.cues or track.grid:
            tally.lost(track.path, "cues", f"its sample rate is not known; {rate} Hz is assumed")
    new = dict(old)
    samples = told.samples or round(track.seconds * rate)
    key = track.key.index if track.key else told.key
    fresh_track = replace(told, rate=float(rate), samples=samples, key=key)
    if fresh_track != told:
        new["trackData"] = blobs.build_track(fresh_track)
    if track.cues != performance.to_cues(cues, loops, rate) and (track.cues or fresh):
        quick, pads = performance.from_cues(track.cues, cues, rate)
        new["quickCues"] = blobs.build_cues(quick)
        new["loops"] = blobs.build_loops(pads, rest)
    if track.grid is not None and not _same_grid(track, beats):
        made = performance.from_grid(track.grid, rate, samples / rate, beats)
        new["beatData"] = blobs.build_beats(made)
    return new


def _same_grid(track: Track, beats: blobs.Beats) -> bool:
    try:
        old = performance.to_grid(beats)
    except ValueError:
        return False
    grid = track.grid
    return old is not None and grid is not None and replace(grid, source=old.source) == old

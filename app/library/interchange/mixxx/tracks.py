# SPDX-License-Identifier: GPL-3.0-or-later
"""Tracks in Mixxx's database: a row each in `library` and `track_locations`, and rows of cues.

Columns have come and gone with Mixxx's versions: those that are not there are not used.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import PurePosixPath
from typing import Any

from app.library.interchange.fields import read_fields, write_fields
from app.library.interchange.mixxx import beats, cues
from app.library.interchange.mixxx.form import FIELDS
from app.library.interchange.paths import same
from app.library.interchange.tally import Tally
from app.library.interchange.values import sqlite
from app.library.model import Cue, Key, Report, Track

LOCATION = ("id", "location", "filesize", "fs_deleted")
OWN = (
    "id",
    "location",
    "mixxx_deleted",
    "beats",
    "beats_version",
    "bpm_lock",
    "key_id",
    "keys",
)
USUAL_RATE = 44100
SUB_VERSION = "dj-universe"
FRESH = {"mixxx_deleted": 0, "played": 0, "header_parsed": 1}


@dataclass(frozen=True, slots=True)
class Known:
    """A track's number in the database and what is read of it."""

    id: int
    track: Track


def read_all(connection: sqlite3.Connection, report: Report) -> Iterator[Known]:
    """All tracks that Mixxx shows and has files of."""
    tally = Tally()
    places = {
        row["id"]: row for row in sqlite.rows(connection, "track_locations", LOCATION, report)
    }
    by_track: dict[Any, list[Mapping[str, Any]]] = {}
    for row in sqlite.rows(connection, "cues", cues.COLUMNS, report):
        by_track.setdefault(row["track_id"], []).append(row)
    names = dict.fromkeys([*OWN, *(row.name for row in FIELDS)])
    for row in sqlite.rows(connection, "library", names, report, "id"):
        place = places.get(row["location"])
        path = sqlite.text(place["location"]) if place else ""
        number = sqlite.whole(row["id"])
        if row["mixxx_deleted"] == 1:
            continue
        if number is None or not path or not place:
            tally.lost(f"track {row['id']}", "location", "is missing; left out")
        elif place["fs_deleted"] == 1:
            tally.lost(path, "track", "Mixxx knows that its file is gone; left out")
        else:
            track = _track(row, path, by_track.get(number, ()), report)
            yield Known(number, replace(track, size=sqlite.whole(place["filesize"]) or 0))
    tally.tell(report)


def _track(
    row: Mapping[str, Any], path: str, rows: Iterable[Mapping[str, Any]], report: Report
) -> Track:
    values = {field.name: row[field.name] for field in FIELDS}
    known, _ = read_fields(FIELDS, values, path, report)
    track = Track(path, **known)
    key = Key.parse(track.key_text) if track.key_text else None
    key = key or beats.key_of(row["key_id"])
    rate = track.rate or USUAL_RATE
    found = tuple(_cues(rows, rate, path, report))
    grid = None
    try:
        version = sqlite.text(row["beats_version"])
        grid = beats.to_grid(version, sqlite.blob(row["beats"]), rate)
    except (ValueError, OverflowError) as error:
        report.lost(path, "beats", str(error))
    if not track.rate and (found or grid):
        report.lost(path, "cues", f"no sample rate is told; {rate} Hz is assumed")
    locked = bool(row["bpm_lock"]) and grid is not None
    return replace(track, key=key, cues=found, grid=grid, grid_locked=locked)


def _cues(
    rows: Iterable[Mapping[str, Any]], rate: float, path: str, report: Report
) -> Iterator[Cue]:
    for row in rows:
        try:
            cue = cues.to_cue(row, rate)
        except (ValueError, OverflowError) as error:
            report.lost(path, "cue", str(error))
            continue
        if cue is not None:
            yield cue


# ---- writing


class Writer:
    """Puts tracks in, or brings those that are there up to date."""

    def __init__(self, connection: sqlite3.Connection, report: Report) -> None:
        self._db, self._tally = connection, Tally()
        self._columns = set(sqlite.columns(connection, "library"))
        self._cue_columns = set(sqlite.columns(connection, "cues"))
        known = [*read_all(connection, Report())]
        self._there = {same(one.track.path): one for one in known}
        self._cues: dict[int, list[int]] = {}  # numbers of rows that are understood, by track
        for row in sqlite.rows(connection, "cues", ("id", "track_id", "type"), report):
            if row["type"] in cues.KINDS:
                self._cues.setdefault(row["track_id"], []).append(row["id"])
        self._report = report
        self.ids: dict[str, int] = {}  # by path, of what is written

    def put_all(self, tracks: Iterable[Track]) -> None:
        """Write them."""
        for track in tracks:
            try:
                track.path.encode()
            except UnicodeError:
                self._tally.lost(track.path, "track", "its path cannot be written as text")
                continue
            self._put(track)
            self._report.tracks += 1
        self._tally.tell(self._report)

    def _put(self, track: Track) -> None:
        known = self._there.get(same(track.path))
        rate = track.rate or (known.track.rate if known else 0)
        if not rate:
            rate = USUAL_RATE
            if track.cues or track.grid:
                why = f"its sample rate is not known; {rate} Hz is assumed"
                self._tally.lost(track.path, "cues", why)
        values = self._values(track, known, rate)
        if known is None:
            number = self._insert(track, FRESH | values)
        else:
            number = known.id
            self._update(number, values)
        self.ids[track.path] = number
        if track.cues and not (known and cues.same(known.track.cues, track.cues)):
            self._put_cues(number, track, rate)

    def _values(self, track: Track, known: Known | None, rate: float) -> dict[str, Any]:
        values = write_fields(FIELDS, track)
        if track.key_text or track.key:
            key = track.key or Key.parse(track.key_text)
            if not known or known.track.key != key or known.track.key_text != track.key_text:
                keys = beats.build_keys(key, track.key_text)
                values |= {"key_id": beats.number_of(key), "keys": keys}
                values |= {"keys_version": beats.KEYS, "keys_sub_version": SUB_VERSION}
        if track.grid is not None:
            values["bpm_lock"] = int(track.grid_locked)
            if not known or not _same_grid(known.track, track):
                version, data = beats.from_grid(track.grid, rate, track.seconds)
                values |= {"beats": data, "beats_version": version}
                values |= {"beats_sub_version": SUB_VERSION}
        return {name: value for name, value in values.items() if name in self._columns}

    def _insert(self, track: Track, values: Mapping[str, Any]) -> int:
        path = PurePosixPath(track.path)
        row = self._db.execute(
            "SELECT id FROM track_locations WHERE location = ?", (track.path,)
        ).fetchone()
        place = row[0] if row else None
        if place is None:
            place = self._db.execute(
                "INSERT INTO track_locations (location, filename, directory, filesize,"
                " fs_deleted, needs_verification) VALUES (?, ?, ?, ?, 0, 0)",
                (track.path, path.name, str(path.parent), track.size),
            ).lastrowid
        kind = path.suffix.lstrip(".").lower()
        values = {"location": place, "filetype": kind} | {
            n: v for n, v in values.items() if n in self._columns
        }
        return self._insert_into("library", values)

    def _insert_into(self, table: str, values: Mapping[str, Any]) -> int:
        names = ", ".join(f'"{name}"' for name in values)
        places = ", ".join("?" for _ in values)
        statement = f"INSERT INTO {table} ({names}) VALUES ({places})"  # noqa: S608 - our own names
        return int(self._db.execute(statement, tuple(values.values())).lastrowid or 0)

    def _update(self, number: int, values: Mapping[str, Any]) -> None:
        if values:
            changes = ", ".join(f'"{name}" = ?' for name in values)
            statement = f"UPDATE library SET {changes} WHERE id = ?"  # noqa: S608 - our own names
            self._db.execute(statement, (*values.values(), number))

    def _put_cues(self, number: int, track: Track, rate: float) -> None:
        """In the place of all that are understood; others stay."""
        old = self._cues.pop(number, [])  # by their own numbers: no index is on the track's
        self._db.executemany("DELETE FROM cues WHERE id = ?", [(row,) for row in old])
        for cue in track.cues:
            values = {"track_id": number} | cues.to_row(cue, rate)
            self._insert_into(
                "cues", {name: value for name, value in values.items() if name in self._cue_columns}
            )
            if values["type"] == cues.MAIN and "cuepoint" in self._columns:
                self._update(number, {"cuepoint": values["position"]})


def _same_grid(known: Track, track: Track) -> bool:
    if known.grid is None or track.grid is None:
        return known.grid is track.grid
    return replace(known.grid, source="") == replace(track.grid, source="", confidence=None)

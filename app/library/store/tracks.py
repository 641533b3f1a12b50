# SPDX-License-Identifier: GPL-3.0-or-later
"""Tracks: putting them in, reading them back as they were, editing and deleting them."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import fields, replace
from typing import Any

from app.library.model import Cue, Grid, Key, Track
from app.library.store.database import now
from app.library.store.errors import LibraryError, UnknownError
from app.library.store.journal import chunks
from app.library.store.names import Names
from app.library.store.values import (
    ALBUM,
    CUE,
    GRID,
    NAMES,
    PLAIN,
    cue_of,
    cue_row,
    grid_of,
    grid_row,
    known,
    path_in,
    path_out,
    plain_fields,
    plain_row,
    to_json,
)

ELSEWHERE = ("path", "cues", "grid", "grid_locked", "extras")  # not for `edit`
EDITABLE = frozenset(f.name for f in fields(Track)) - set(ELSEWHERE)
ANALYSIS = "analysis"  # how the source of a grid starts that the analysis made
FOUND = ("bpm", "key", "key_text", "gain_db", "peak", "energy", "vocal")  # by analysis
READ = (*PLAIN, "key", "tags", "origin")
SELECT = (
    "SELECT t.id, t.path, artist.name, composer.name, remixer.name, producer.name, genre.name, "
    "label.name, album.title, album_artist.name, " + ",".join(f't."{name}"' for name in READ) + " "
    "FROM tracks t LEFT JOIN artists artist ON artist.id = t.artist_id "
    "LEFT JOIN artists composer ON composer.id = t.composer_id "
    "LEFT JOIN artists remixer ON remixer.id = t.remixer_id "
    "LEFT JOIN artists producer ON producer.id = t.producer_id "
    "LEFT JOIN genres genre ON genre.id = t.genre_id "
    "LEFT JOIN labels label ON label.id = t.label_id "
    "LEFT JOIN albums album ON album.id = t.album_id "
    "LEFT JOIN artists album_artist ON album_artist.id = album.artist_id "
)
NAMED = ("artist", "composer", "remixer", "producer", "genre", "label", *ALBUM)
# Children of a track that a deleted one takes along, and brings back.
CHILDREN = {
    "files": "id = ?",
    "grids": "id = ?",
    "cues": "track_id = ?",
    "extras": "track_id = ?",
    "notes": "track_id = ?",
    "entries": "track_id = ?",
    "relations": "? IN (a, b)",
}


class Tracks(Names):
    """All of a track that is not a list, a set or a result."""

    def find(self, path: str) -> int | None:
        """The track of a file."""
        track_id = self.db.value("SELECT id FROM tracks WHERE path = ?", (path_in(path),))
        return None if track_id is None else int(track_id)

    def track(self, track_id: int) -> Track:
        """All of a track. Raises UnknownError."""
        for track in self.tracks([track_id]).values():
            return track
        raise UnknownError(f"there is no track {track_id} in the library")

    def tracks(self, ids: Sequence[int]) -> dict[int, Track]:
        """Many tracks by their ids, in the order asked; unknown ones are left out."""
        found: dict[int, Track] = {}
        for places, part in chunks(list(ids)):
            cues, grids = self._cues(places, part), self._grids(places, part)
            extras: dict[int, dict[str, Any]] = {}
            for track_id, name, data in self.db.all(
                f"SELECT track_id, format, data FROM extras WHERE track_id IN {places}", part
            ):
                extras.setdefault(track_id, {})[name] = json.loads(data)
            for row in self.db.all(f"{SELECT} WHERE t.id IN {places}", part):
                track_id, path, names = row[0], path_out(row[1]), row[2 : 2 + len(NAMED)]
                values = plain_fields(dict(zip(READ, row[2 + len(NAMED) :], strict=True)))
                values |= {n: v or "" for n, v in zip(NAMED, names, strict=True)}
                values |= {"cues": tuple(cues.get(track_id, ())), "grid": grids.get(track_id)}
                found[track_id] = Track(path, **values, extras=extras.get(track_id, {}))
        return {track_id: found[track_id] for track_id in ids if track_id in found}

    def every(self) -> Iterator[tuple[int, Track]]:
        """All tracks, by id; a few hundred at a time in memory."""
        ids = [track_id for (track_id,) in self.db.all("SELECT id FROM tracks ORDER BY id")]
        for _, part in chunks(ids):
            yield from self.tracks(part).items()

    def put(self, track: Track, *, keep: bool = True) -> int:
        """Add a track, or bring the one of this path up to date. Return: its id.

        Args:
            keep: what the given track does not know (empty, 0, None) stays as it is stored, and
                extras of other formats stay; else it is replaced as a whole. A locked grid
                stays in any case.

        Raises:
            LibraryError: it cannot be kept.
        """
        with self.transaction():
            track_id = self.find(track.path)
            if track_id is None:
                return self._add(track)
            self._renew(track_id, self.track(track_id), track, keep=keep)
            return track_id

    def edit(self, ids: int | Iterable[int], **values: Any) -> int:
        """Set fields by hand, in one track or many: one step of undo. A later scan of the file
        leaves these fields alone. Return: how many tracks changed.

        Args:
            values: fields of `Track` but path, cues, grid, grid_locked, extras.
        """
        ids = [ids] if isinstance(ids, int) else list(ids)
        if unknown := set(values) - EDITABLE:
            raise LibraryError(f"cannot edit {', '.join(sorted(unknown))} of a track")
        where = f"{len(ids)} tracks: " if len(ids) > 1 else ""
        with self.step(where + ", ".join(values)):
            return sum(self._edit_one(track_id, values) for track_id in ids)

    def set_cues(self, track_id: int, cues: Iterable[Cue], *, undo: bool = True) -> None:
        """Replace the cues and loops. `undo`: as a step that can be undone."""
        with self.step("cues") if undo else self.transaction():
            self._expect(track_id)
            self._put_cues(track_id, tuple(cues))
            self._update("tracks", track_id, {"cues_known": 1})

    def set_grid(self, track_id: int, grid: Grid | None, *, locked: bool | None = None) -> None:
        """Replace the grid by hand, also a locked one; the shown tempo follows. Undoable.

        Args:
            locked: against analysis and imports from now on; None: as it was.
        """
        with self.step("grid"):
            self._expect(track_id)
            self._put_grid(track_id, grid)
            row: dict[str, Any] = {} if grid is None else {"bpm": grid.bpm}
            if locked is not None:
                row["grid_locked"] = int(locked)
            if row:
                self._update("tracks", track_id, row)

    def set_found(
        self, track_id: int, *, grid: Grid | None = None, replace: bool = False, **values: Any
    ) -> None:
        """Set what analysis found; what was set by hand, or locked, stays.

        Args:
            replace: also a grid that somebody else made: the user, or another program.
            values: bpm, key, key_text, gain_db, peak, energy (1..10), vocal (0..1).
        """
        if unknown := set(values) - set(FOUND):
            raise LibraryError(f"analysis does not find {', '.join(sorted(unknown))}")
        with self.transaction():
            locked, edited = self._expect(track_id)
            if locked or not (replace or self._is_ours(track_id)):
                values.pop("bpm", None)
            elif grid is not None:
                self._put_grid(track_id, grid)
                values.setdefault("bpm", grid.bpm)
            row = {n: v for n, v in values.items() if n in ("energy", "vocal")}
            free = {n: v for n, v in values.items() if n not in edited and n not in row}
            self._update("tracks", track_id, row | plain_row(free)) if row or free else None

    def cues_known(self, track_id: int) -> bool:
        """Whether somebody decided on the cues, maybe to have none."""
        sql = "SELECT cues_known FROM tracks WHERE id = ?"
        return bool(self.db.value(sql, (track_id,), 0))

    def _is_ours(self, track_id: int) -> bool:
        """Whether the grid is the analysis's, or there is none."""
        source = self.db.value("SELECT source FROM grids WHERE id = ?", (track_id,))
        return source is None or source.startswith(ANALYSIS)

    def is_locked(self, track_id: int) -> bool:
        """Whether the grid is locked."""
        return bool(self._expect(track_id)[0])

    def delete_tracks(self, ids: Iterable[int]) -> int:
        """Forget tracks, not their files; plays stay in the history by name. Undoable.
        Return: how many."""
        ids = list(ids)
        with self.step(f"delete {len(ids)} tracks" if len(ids) > 1 else "delete a track"):
            return sum(self._forget(track_id) for track_id in ids)

    def add_note(self, track_id: int, text: str, position_s: float | None = None) -> int:
        """Add a note to a track, or to a place in it. Undoable. Return: the note's id."""
        with self.step("note"):
            self._expect(track_id)
            row = {"track_id": track_id, "position_s": position_s, "text": text, "made": now()}
            return self._insert("notes", row)

    def delete_note(self, note: int) -> None:
        """Undoable."""
        with self.step("delete a note"):
            self._delete("notes", "id = ?", (note,))

    def notes(self, track_id: int) -> list[tuple[int, float | None, str]]:
        """The notes of a track: id, place in seconds or None, text."""
        return self.db.all(
            "SELECT id, position_s, text FROM notes WHERE track_id = ? ORDER BY id", (track_id,)
        )

    def noted(self) -> dict[str, str]:
        """What is noted to each track that has notes, a line a note, by its file."""
        found: dict[str, str] = {}
        for path, text in self.db.all(
            "SELECT t.path, n.text FROM notes n JOIN tracks t ON t.id = n.track_id "
            "ORDER BY n.position_s, n.id"
        ):
            file = path_out(path)
            found[file] = f"{found[file]}\n{text}" if file in found else text
        return found

    def _cues(self, places: str, ids: Sequence[int]) -> dict[int, list[Cue]]:
        names = ",".join(f'"{name}"' for name in CUE)
        sql = f"SELECT track_id, {names} FROM cues WHERE track_id IN {places} ORDER BY place"
        found: dict[int, list[Cue]] = {}
        for track_id, *row in self.db.all(sql, ids):
            found.setdefault(track_id, []).append(cue_of(row))
        return found

    def _grids(self, places: str, ids: Sequence[int]) -> dict[int, Grid]:
        sql = f"SELECT id, {','.join(GRID)} FROM grids WHERE id IN {places}"
        return {track_id: grid_of(row) for track_id, *row in self.db.all(sql, ids)}

    def _add(self, track: Track) -> int:
        row = {"path": path_in(track.path), "entered": now()} | self._columns(known(track), "", "")
        track_id = self._insert("tracks", row)
        if track.grid is not None:
            self._put_grid(track_id, track.grid)
        if track.cues:
            self._put_cues(track_id, track.cues)
        self._put_extras(track_id, track.extras)
        return track_id

    def _renew(self, track_id: int, stored: Track, track: Track, *, keep: bool) -> None:
        new = replace(stored, **known(track)) if keep else track
        if keep:
            new = replace(new, extras={**stored.extras, **track.extras})
        if stored.grid_locked:
            new = replace(new, grid=stored.grid, grid_locked=True, bpm=stored.bpm)
        changed = {
            f.name: getattr(new, f.name)
            for f in fields(Track)
            if f.name != "path" and getattr(new, f.name) != getattr(stored, f.name)
        }
        row = self._columns(changed, stored.album, stored.album_artist)
        if row:
            self._update("tracks", track_id, row)
        if "grid" in changed:
            self._put_grid(track_id, new.grid)
        if "cues" in changed:
            self._put_cues(track_id, new.cues)
        if "extras" in changed:
            self._put_extras(track_id, new.extras)

    def _edit_one(self, track_id: int, values: dict[str, Any]) -> bool:
        _, edited = self._expect(track_id)
        album = self._album(track_id) if not set(ALBUM).isdisjoint(values) else ("", "")
        row = self._columns(values, *album)
        if not self._update("tracks", track_id, row):
            return False
        self._update("tracks", track_id, {"edited": ",".join(sorted(edited | set(values)))})
        return True

    def _album(self, track_id: int) -> tuple[str, str]:
        """Title and artist of a track's album."""
        row = self.db.one(
            "SELECT album.title, COALESCE(artist.name, '') FROM tracks t "
            "JOIN albums album ON album.id = t.album_id "
            "LEFT JOIN artists artist ON artist.id = album.artist_id WHERE t.id = ?",
            (track_id,),
        )
        return row or ("", "")

    def _columns(self, values: dict[str, Any], album: str, album_artist: str) -> dict[str, Any]:
        """Columns of tracks for these fields; the album consists of two."""
        if isinstance(values.get("key"), str):
            values = values | {"key": Key.parse(values["key"])}
        row = plain_row(values)
        for field, (column, table) in NAMES.items():
            if field in values:
                row[column] = self.name_id(table, values[field])
        if not set(ALBUM).isdisjoint(values):
            row["album_id"] = self.album_id(
                values.get("album", album), values.get("album_artist", album_artist)
            )
        return row

    def _put_cues(self, track_id: int, cues: Iterable[Cue]) -> None:
        self._delete("cues", "track_id = ?", (track_id,))
        for place, cue in enumerate(cues):
            self._insert("cues", {"track_id": track_id, "place": place} | cue_row(cue))

    def _put_grid(self, track_id: int, grid: Grid | None) -> None:
        self._delete("grids", "id = ?", (track_id,))
        if grid is not None:
            self._insert("grids", {"id": track_id} | grid_row(grid))

    def _put_extras(self, track_id: int, extras: Any) -> None:
        stored = {
            name: (row, data)
            for row, name, data in self.db.all(
                "SELECT id, format, data FROM extras WHERE track_id = ?", (track_id,)
            )
        }
        for name in stored.keys() - extras.keys():
            self._delete("extras", "id = ?", (stored[name][0],))
        for name, value in extras.items():
            data = to_json(value)
            if name in stored:
                self._update("extras", stored[name][0], {"data": data})
            else:
                self._insert("extras", {"track_id": track_id, "format": name, "data": data})

    def _apply(self, table: str, row_id: int, is_new: bool, row: dict[str, Any] | None) -> None:
        """A deleted track that comes back takes the place of one that a scan made of its file."""
        plays: list[tuple[int]] = []
        if table == "tracks" and is_new and row is not None:
            other = self.db.value("SELECT id FROM tracks WHERE path = ?", (row["path"],))
            if other is not None:
                plays = self.db.all("SELECT id FROM plays WHERE track_id = ?", (other,))
                row = row | {"play_count": row["play_count"] + len(plays)}
                self._forget(other)
        super()._apply(table, row_id, is_new, row)
        for (play,) in plays:
            self._update("plays", play, {"track_id": row_id})

    def _forget(self, track_id: int) -> bool:
        for (play,) in self.db.all("SELECT id FROM plays WHERE track_id = ?", (track_id,)):
            self._update("plays", play, {"track_id": None})
        for table, where in CHILDREN.items():
            self._delete(table, where, (track_id,))
        return bool(self._delete("tracks", "id = ?", (track_id,)))

    def _expect(self, track_id: int) -> tuple[bool, set[str]]:
        """Whether the grid is locked, and the fields set by hand. Raises UnknownError."""
        row = self.db.one("SELECT grid_locked, edited FROM tracks WHERE id = ?", (track_id,))
        if row is None:
            raise UnknownError(f"there is no track {track_id} in the library")
        return bool(row[0]), set(row[1].split(",")) - {""}

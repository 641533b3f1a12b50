# SPDX-License-Identifier: GPL-3.0-or-later
"""Files of the tracks: what a scan saw of them, which are missing, which moved."""

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from app.library.model import Track
from app.library.store.database import now
from app.library.store.journal import chunks
from app.library.store.tracks import Tracks
from app.library.store.values import path_in, path_out


@dataclass(frozen=True, slots=True)
class Seen:
    """A file as the last scan saw it; mtime_ns and size are 0 when none did."""

    id: int
    path: str
    mtime_ns: int
    size: int
    missing: bool


def is_gone(path: str) -> bool:
    """Whether there is no such file. May wait for a slow disk."""
    return not os.path.lexists(path)


class Files(Tracks):
    """The scan's side of the library."""

    def put_file(
        self,
        path: str,
        track: Track,
        audio_hash: bytes | None,
        mtime_ns: int,
        size: int,
        *,
        gone: Callable[[str], bool] = is_gone,
    ) -> int:
        """Put what a scan read of a file. What was set by hand (`edit`) stays.

        A file that is new here, and sounds (`audio_hash`) as one whose file is gone, is that
        one, moved: it keeps its id, history, cues and lists.

        Args:
            gone: tells whether a path is no longer there.

        Returns:
            The track's id.
        """
        with self.transaction():
            track_id = self.find(path)
            if track_id is None and audio_hash:
                track_id = self._moved(audio_hash, path, gone)
            if track_id is None:
                track_id = self._add(replace(track, path=path, added=track.added or now()))
            else:
                _, edited = self._expect(track_id)
                stored = self.track(track_id)
                names = (*edited, *self._found(track_id, stored), "added")
                kept = {n: getattr(stored, n) for n in names if getattr(stored, n)}
                self._renew(track_id, stored, replace(track, path=path, **kept), keep=True)
                self._update("tracks", track_id, {"missing": 0})
                self._forget_other_sound(track_id, audio_hash)
            self.db.run(
                "INSERT INTO files (id, audio_hash, mtime_ns, size) VALUES (?, ?, ?, ?) "
                "ON CONFLICT (id) DO UPDATE SET audio_hash = excluded.audio_hash, "
                "mtime_ns = excluded.mtime_ns, size = excluded.size",
                (track_id, audio_hash, mtime_ns, size),
            )
            return track_id

    def set_path(self, track_id: int, path: str) -> None:
        """The file was found again elsewhere, or renamed. Undoable."""
        with self.step("path"):
            self._expect(track_id)
            self._update("tracks", track_id, {"path": path_in(path), "missing": 0})

    def paths(self, below: str = "") -> Iterator[Seen]:
        """The files of all tracks, or of those below a folder."""
        sql = (
            "SELECT t.id, t.path, COALESCE(f.mtime_ns, 0), COALESCE(f.size, 0), t.missing "
            "FROM tracks t LEFT JOIN files f ON f.id = t.id"
        )
        prefix = below.rstrip("/") + "/" if below else ""
        for track_id, path, mtime_ns, size, missing in self.db.all(sql):
            name = path_out(path)
            if name.startswith(prefix):
                yield Seen(track_id, name, mtime_ns, size, bool(missing))

    def missing(self, below: str = "") -> list[int]:
        """Tracks whose files a scan did not find."""
        prefix = below.rstrip("/") + "/" if below else ""
        rows = self.db.all("SELECT id, path FROM tracks WHERE missing ORDER BY id")
        return [track_id for track_id, path in rows if path_out(path).startswith(prefix)]

    def set_missing(self, ids: Iterable[int], missing: bool) -> None:
        """Say that the files of these tracks are not there, or are there again."""
        with self.transaction():
            for places, part in chunks(list(ids)):
                self.db.run(
                    f"UPDATE tracks SET missing = ? WHERE missing <> ? AND id IN {places}",
                    (int(missing), int(missing), *part),
                )

    def same_sound(self, audio_hash: bytes) -> list[int]:
        """Tracks whose sound has this hash."""
        rows = self.db.all("SELECT id FROM files WHERE audio_hash = ? ORDER BY id", (audio_hash,))
        return [track_id for (track_id,) in rows]

    def set_written(self, track_id: int, names: Sequence[str] = ()) -> None:
        """Fields set by hand stand in the file's tags now: a scan may renew them again.
        Without names: all."""
        with self.transaction():
            _, edited = self._expect(track_id)
            left = edited - set(names) if names else set()
            self._update("tracks", track_id, {"edited": ",".join(sorted(left))})

    def _forget_other_sound(self, track_id: int, audio_hash: bytes | None) -> None:
        """What was found in other sound that this file had before is to be found anew."""
        former = self.db.value("SELECT audio_hash FROM files WHERE id = ?", (track_id,))
        if former and audio_hash and former != audio_hash:
            self.db.run("DELETE FROM results.analyses WHERE track_id = ?", (track_id,))
            self._update("tracks", track_id, {"analysed": ""})

    def _found(self, track_id: int, stored: Track) -> tuple[str, ...]:
        """Fields that tags do not tell better: the grid says the tempo, analysis the rest."""
        if self.db.value("SELECT analysed FROM tracks WHERE id = ?", (track_id,)):
            return ("bpm", "key", "key_text", "gain_db", "peak")
        return ("bpm",) if stored.grid is not None else ()

    def _moved(self, audio_hash: bytes, path: str, gone: Callable[[str], bool]) -> int | None:
        """The track that this file was, now of this path."""
        rows = self.db.all(
            "SELECT t.id, t.path FROM files f JOIN tracks t ON t.id = f.id "
            "WHERE f.audio_hash = ? ORDER BY t.missing DESC, t.id",
            (audio_hash,),
        )
        for track_id, old in rows:
            if gone(path_out(old)):
                self._update("tracks", track_id, {"path": path_in(path), "missing": 0})
                return int(track_id)
        return None

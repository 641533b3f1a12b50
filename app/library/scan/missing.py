# SPDX-License-Identifier: GPL-3.0-or-later
"""Tracks whose files are not where they were, and finding the files again."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePath
from typing import Any

from app.library.scan.intake import track_of
from app.library.scan.pool import PATIENCE_S, Pool, Task
from app.library.scan.report import Progress, Tell
from app.library.scan.roots import Roots
from app.library.store import Library

FILES_A_TASK = 16
NEAR_S = 1.0  # two files of one name and nearly one length are one song


@dataclass(frozen=True, slots=True)
class Lost:
    """A track without a file."""

    id: int
    path: str
    audio_hash: bytes
    seconds: float

    @property
    def name(self) -> str:
        return PurePath(self.path).name.casefold()


def missing_tracks(library: Library) -> list[str]:
    """Paths at which the files of tracks were; those on drives that are away are not among them."""
    roots = Roots(library)
    return sorted(roots.path_of(track_id)[0] for track_id in library.missing())


def lost_tracks(library: Library) -> list[Lost]:
    """The tracks without a file, those on drives that are away included."""
    roots = Roots(library)
    ids = set(library.missing())
    for root in roots.all():
        if root.offline:
            ids |= {seen.id for seen in roots.below(root.path)}
    found = []
    for track_id in sorted(ids):
        row = library.db.one(
            "SELECT f.audio_hash, t.seconds FROM tracks t LEFT JOIN files f ON f.id = t.id "
            "WHERE t.id = ?",
            (track_id,),
        )
        found.append(Lost(track_id, roots.path_of(track_id)[0], row[0] or b"", row[1]))
    return found


def find_again(library: Library, folder: str, tell: Tell) -> list[tuple[str, str]]:
    """Look for the files of missing tracks below a folder, by their sound, else by name and
    length; tracks that are found keep everything.

    Returns:
        Old and new path of each that was found.
    """
    lost = lost_tracks(library)
    progress = Progress(tell)
    found: list[tuple[str, str]] = []
    with Pool(1) as pool:
        batch: list[str] = []
        for path in [*_files(pool, folder, progress), ""]:
            if path:
                batch.append(path)
            if batch and (not path or len(batch) == FILES_A_TASK):
                found += _match(library, lost, _read(pool, library, batch, progress))
                batch = []
                progress.show()
            if not lost:
                break
    return found


def _files(pool: Pool, folder: str, progress: Progress) -> Iterator[str]:
    """The music files below a folder."""
    waiting = [folder]
    while waiting:
        at = waiting.pop().rstrip("/")
        messages = pool.ask(Task("list", at or "/", PATIENCE_S))
        if not messages:
            progress.problem(at, "folder", "cannot be looked through")
        progress.counts.folders += 1
        for message in messages:
            waiting += [f"{at}/{name}" for name in message["folders"]]
            progress.counts.found += len(message["files"])
            yield from (f"{at}/{row[0]}" for row in message["files"])


def _read(
    pool: Pool, library: Library, paths: list[str], progress: Progress
) -> list[dict[str, Any]]:
    """What the files say that are no tracks yet."""
    known = Roots(library).known(paths)
    fresh = [p for p in paths if p not in known or known[p].missing]
    messages = pool.ask(Task("read", fresh, PATIENCE_S)) if fresh else []
    progress.counts.read += len(messages)
    return [m for m in messages if "fields" in m]


def _match(
    library: Library, lost: list[Lost], messages: list[dict[str, Any]]
) -> list[tuple[str, str]]:
    """Give the files to the tracks that they are; these are lost no more."""
    found = []
    for message in messages:
        track = _track_of(lost, message)
        if track is None:
            continue
        lost.remove(track)
        path = message["path"]
        with library.transaction():
            if path != track.path:
                library.set_path(track.id, path)
            sound = bytes.fromhex(message["hash"]) or None
            read = track_of(path, message)
            library.put_file(path, read, sound, message["mtime_ns"], message["size"])
        found.append((track.path, path))
    return found


def _track_of(lost: list[Lost], message: dict[str, Any]) -> Lost | None:
    sound = bytes.fromhex(message["hash"])
    for track in lost:
        if sound and track.audio_hash == sound:
            return track
    name, seconds = PurePath(message["path"]).name.casefold(), message["sound"][0]
    same = [t for t in lost if t.name == name and abs(t.seconds - seconds) <= NEAR_S]
    return same[0] if len(same) == 1 else None

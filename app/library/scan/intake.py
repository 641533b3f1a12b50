# SPDX-License-Identifier: GPL-3.0-or-later
"""What was read of files goes into the library: in batches, each one transaction."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from app.library.model import Key, Track
from app.library.scan.report import Progress
from app.library.scan.roots import Known, Roots
from app.media.formats import plain_name

BATCH, BATCH_S = 200, 0.5  # files, or seconds, that a kill may cost to read again
LONGEST_TITLE = 250

Exist = Callable[[list[str]], set[str]]  # which of these paths are there


@dataclass(slots=True)
class SeenIds:
    """Tracks whose files were seen; a bit each, so that millions fit."""

    bits: bytearray = field(default_factory=bytearray)

    def add(self, track_id: int) -> None:
        place = track_id >> 3
        if place >= len(self.bits):
            self.bits.extend(bytes(place + 4096 - len(self.bits)))
        self.bits[place] |= 1 << (track_id & 7)

    def __contains__(self, track_id: int) -> bool:
        place = track_id >> 3
        return place < len(self.bits) and bool(self.bits[place] >> (track_id & 7) & 1)


@dataclass(frozen=True, slots=True)
class Read:
    """A file's message of `tasks.read_files`, and what the library knew of it."""

    path: str
    message: dict[str, Any]
    known: Known | None


class Intake:
    """Collects what was read, and commits it.

    Args:
        exist: asks which paths are there; must not wait for ever.
        lasting: inode numbers of this path mean something.
    """

    def __init__(
        self, roots: Roots, progress: Progress, exist: Exist, lasting: Callable[[str], bool]
    ) -> None:
        self._roots = roots
        self._library = roots.library
        self._progress = progress
        self._exist = exist
        self._lasting = lasting
        self._waiting: list[Read] = []
        self._returned: list[int] = []
        self._committed = time.monotonic()
        self.seen = SeenIds()

    def unchanged(self, known: Known) -> None:
        """The file is as it was."""
        self.seen.add(known.id)
        self._progress.counts.unchanged += 1
        if known.missing:
            self._progress.counts.returned += 1
            self._returned.append(known.id)

    def put(self, read: Read) -> None:
        """A file was read; it is committed soon."""
        self._waiting.append(read)

    def commit(self, *, now: bool = False) -> None:
        """Commit what waits, when it is time to."""
        due = time.monotonic() - self._committed > BATCH_S or len(self._waiting) >= BATCH
        if not (self._waiting or self._returned) or not (due or now):
            return
        gone = self._gone(self._waiting)
        counts = self._progress.counts
        with self._library.transaction():
            for read in self._waiting:
                known = read.known
                track_id, moved = self._put(read, gone)
                self.seen.add(track_id)
                if known is None and moved:
                    counts.moved += 1
                elif known is None:
                    counts.added += 1
                else:
                    counts.changed += 1
                    counts.returned += known.missing
            if self._returned:
                self._library.set_missing(self._returned, False)
        counts.read += len(self._waiting)
        self._waiting, self._returned = [], []
        self._committed = time.monotonic()

    def _put(self, read: Read, gone: set[str]) -> tuple[int, bool]:
        message = read.message
        track = track_of(read.path, message)
        sound = bytes.fromhex(message["hash"])
        old = set() if read.known or not gone else set(self._library.same_sound(sound))
        track_id = self._library.put_file(
            read.path,
            track,
            sound or None,
            message["mtime_ns"],
            message["size"],
            gone=lambda path: path in gone,
        )
        inode = message["inode"] if self._lasting(read.path) else 0
        self._roots.set_inode(track_id, inode)
        return track_id, track_id in old

    def _gone(self, reads: list[Read]) -> set[str]:
        """Paths of tracks that sound as a new file does, and are no longer there: it moved."""
        asked: dict[str, bool] = {}
        away = [r.path for r in self._roots.all() if r.offline]
        for read in reads:
            if read.known is not None or not read.message["hash"]:
                continue
            for track_id in self._library.same_sound(bytes.fromhex(read.message["hash"])):
                if track_id in self.seen:
                    continue
                path, missing = self._roots.path_of(track_id)
                if not any(path.startswith(root.rstrip("/") + "/") for root in away):
                    asked[path] = missing
        unsure = [path for path, missing in asked.items() if not missing]
        there = self._exist(unsure) if unsure else set()
        return {path for path in asked if path not in there}


def track_of(path: str, message: dict[str, Any]) -> Track:
    """What a file says, as a track. `message`: of `tasks.read_files`."""
    told = dict(message["fields"])
    seconds, rate, channels, bit_rate, codec = message["sound"]
    name = plain_name(path).encode("utf-8", "replace").decode()
    told.setdefault("title", " ".join(name.split())[:LONGEST_TITLE])
    modified = datetime.fromtimestamp(message["mtime_ns"] / 1e9, UTC)
    return Track(
        path,
        seconds=seconds,
        rate=rate,
        channels=channels,
        bit_rate=bit_rate,
        codec=codec,
        size=message["size"],
        key=Key.parse(told.get("key_text", "")),
        modified=modified.isoformat(timespec="seconds").replace("+00:00", "Z"),
        **told,
    )

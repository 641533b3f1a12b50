# SPDX-License-Identifier: GPL-3.0-or-later
"""Duplicates in the library: groups of one recording, the best copy first.

Prints are kept among the results of analysis, so that the next search takes only new tracks.
"""

import functools
import time
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from app.library.scan.alike.acoustic import Acoustic, Prints
from app.library.scan.alike.match import groups, same_pairs
from app.library.scan.alike.task import TASK
from app.library.scan.pool import Answer, End, Pool, Task
from app.library.scan.report import Progress, Tell
from app.library.scan.roots import Roots
from app.library.store import Library
from app.library.store.database import now

KIND, VERSION = "acoustic", "1"
WORKERS = 2
FILES_A_TASK = 4
PATIENCE_S = 120.0  # a file is decoded for two minutes of its sound
COMMIT_S = 1.0
NEAR_S, NEAR_PART = 5.0, 0.03  # an edit that is shorter is another recording to a DJ
LOSSLESS = ("flac", "alac", "pcm", "float")
CACHED = 4096  # prints in memory


@dataclass(frozen=True, slots=True)
class Copy:
    """One file of a recording."""

    id: int
    path: str
    codec: str
    bit_rate: int
    rate: int
    seconds: float

    @property
    def worth(self) -> tuple[bool, int, int]:
        """Better ones are larger."""
        return self.codec.startswith(LOSSLESS), self.bit_rate, self.rate


def find_duplicates(library: Library, tell: Tell) -> list[list[Copy]]:
    """Groups of two copies and more."""
    progress = Progress(tell)
    copies = _copies(library)
    _make_prints(library, copies, progress)
    kept = _load(library, copies)
    order = [c for c in copies if c.id in kept]
    places = {copy.id: place for place, copy in enumerate(order)}

    @functools.lru_cache(CACHED)
    def prints_of(place: int) -> Prints:
        return Acoustic.unpack(zlib.decompress(kept_data(library, order[place].id))).prints

    def alike(a: int, b: int) -> bool:
        one, other = order[a].seconds, order[b].seconds
        return abs(one - other) <= max(NEAR_S, NEAR_PART * max(one, other))

    pairs = [*same_pairs([kept[c.id] for c in order], alike, prints_of)]
    pairs += [
        (places[a], places[b]) for a, b in _same_bytes(library) if a in places and b in places
    ]
    found = [[order[place] for place in group] for group in groups(pairs)]
    return [sorted(group, key=lambda copy: copy.worth, reverse=True) for group in found]


def _copies(library: Library) -> list[Copy]:
    roots = Roots(library)
    rows = library.db.all(
        "SELECT id, codec, bit_rate, rate, seconds FROM tracks WHERE NOT missing ORDER BY id"
    )
    return [Copy(r[0], roots.path_of(r[0])[0], *r[1:]) for r in rows]


def _make_prints(library: Library, copies: list[Copy], progress: Progress) -> None:
    """Take the prints that are not there yet; a kill costs those of a second."""
    done = dict(
        library.db.all("SELECT track_id, version FROM results.analyses WHERE kind = ?", (KIND,))
    )
    sounds = dict(library.db.all("SELECT id, hex(audio_hash) FROM files"))
    waiting = {c.path: c.id for c in copies if done.get(c.id) != _version(sounds.get(c.id))}
    progress.counts.found, progress.listing = len(waiting), False
    paths, ready, committed = list(waiting), [], time.monotonic()
    with Pool(WORKERS) as pool:
        while paths or pool.busy:
            while paths and pool.free:
                pool.start(Task(TASK, paths[:FILES_A_TASK], PATIENCE_S))
                del paths[:FILES_A_TASK]
            for answer in pool.poll(0.2):
                paths += _left(answer, waiting, progress)
                if "path" in answer.message:
                    ready.append(answer.message)
                    progress.counts.read += 1
            last = not paths and not pool.busy
            if last or time.monotonic() - committed > COMMIT_S:
                committed = time.monotonic()
                _keep(library, ready, waiting, sounds, progress)
                ready = []
                progress.show()


def _left(answer: Answer, waiting: dict[str, int], progress: Progress) -> Iterator[str]:
    """Of a task whose worker was lost: what it had not come to; the file at fault is told."""
    if answer.end in (End.NOT_YET, End.DONE):
        if "path" in answer.message:
            answer.task.of.remove(answer.message["path"])
        return
    left = [path for path in answer.task.of if path in waiting]
    if left:
        progress.problem(left[0], "sound", "cannot be decoded")
        progress.counts.skipped += 1
    yield from left[1:]


def _keep(
    library: Library,
    ready: list[dict[str, str]],
    ids: dict[str, int],
    sounds: dict[int, str],
    progress: Progress,
) -> None:
    with library.transaction():
        for message in ready:
            track_id = ids[message["path"]]
            if "failed" in message:
                progress.problem(message["path"], "sound", message["failed"])
            data = zlib.compress(bytes.fromhex(message.get("print", "00")), 1)
            library.db.run(
                "INSERT OR REPLACE INTO results.analyses VALUES (?, ?, ?, ?, 'bytes', ?)",
                (track_id, KIND, _version(sounds.get(track_id)), now(), data),
            )


def _version(sound: str | None) -> str:
    """Of a print: of another sound it is another one."""
    return f"{VERSION} {sound or ''}"


def _load(library: Library, copies: list[Copy]) -> dict[int, Prints]:
    """The keys of all recordings that have some."""
    found = {}
    for copy in copies:
        data = kept_data(library, copy.id)
        if data:
            keys = Acoustic.unpack(zlib.decompress(data)).keys
            if len(keys):
                found[copy.id] = keys
    return found


def kept_data(library: Library, track_id: int) -> bytes:
    """The packed print of a track; empty without one."""
    sql = "SELECT data FROM results.analyses WHERE track_id = ? AND kind = ?"
    return bytes(library.db.value(sql, (track_id, KIND), b""))


def _same_bytes(library: Library) -> Iterator[tuple[int, int]]:
    """Pairs of tracks whose coded sound is the same."""
    rows = library.db.all(
        "SELECT first, id FROM (SELECT id, min(id) OVER (PARTITION BY audio_hash) AS first "
        "FROM files JOIN tracks USING (id) WHERE audio_hash IS NOT NULL AND NOT missing) "
        "WHERE id <> first"
    )
    yield from rows

# SPDX-License-Identifier: GPL-3.0-or-later
"""What was set by hand in the library goes into the tags of the files, when the user asks."""

from collections.abc import Iterator, Mapping
from typing import Any

from app.library.model import Track
from app.library.scan.pool import PATIENCE_S, Pool, Task
from app.library.scan.report import Progress, Tell
from app.library.scan.roots import LASTING_INODES, Roots, file_system
from app.library.store import Library

TASK = "app.library.scan.tagging:write_file"


def write_edits(library: Library, tell: Tell) -> list[str]:
    """Write the fields that were set by hand into their files.

    Returns:
        The paths of the files that have them now; of others a problem is told.
    """
    progress = Progress(tell, listing=False)
    rows = library.db.all("SELECT id, edited FROM tracks WHERE edited <> '' AND NOT missing")
    progress.counts.found = len(rows)
    written = []
    with Pool(1) as pool:
        for track_id, edited in rows:
            track = library.track(track_id)
            names = edited.split(",")
            fields = tag_fields(track, names)
            progress.counts.read += 1
            progress.show()
            if not fields:
                continue
            answer = pool.ask(Task(TASK, [track.path, fields], PATIENCE_S))
            message = answer[0] if answer else {"failed": "gives no answer"}
            if "failed" in message:
                progress.problem(track.path, "tags", message["failed"])
                continue
            _remember(library, track_id, track.path, message)
            library.set_written(track_id, [n for n in names if n in fields or n == "key"])
            written.append(track.path)
    return written


def tag_fields(track: Track, names: list[str]) -> dict[str, Any]:
    """Those of these fields that tags can hold."""
    from app.media.tags.places import BY_NAME

    fields = {name: getattr(track, name) for name in names if name in BY_NAME}
    if "key" in names and track.key is not None:
        fields["key_text"] = track.key_text or track.key.short
    return fields


def write_file(of: tuple[str, Mapping[str, Any]]) -> Iterator[dict[str, Any]]:
    """The worker's task: {"hash", "mtime_ns", "size", "inode"}, or {"failed": why}."""
    from app.media.errors import MediaError
    from app.media.tags import write_tags

    path, fields = of
    try:
        now = write_tags(path, fields)
    except MediaError as error:
        yield {"failed": error.reason}
        return
    sound = now.audio_hash.hex()
    yield {"hash": sound, "mtime_ns": now.mtime_ns, "size": now.size, "inode": now.inode}


def _remember(library: Library, track_id: int, path: str, message: dict[str, Any]) -> None:
    """The next scan need not read what we have just written."""
    inode = message["inode"] if file_system(path) in LASTING_INODES else 0
    with library.transaction():
        library.db.run(
            "UPDATE files SET mtime_ns = ?, size = ? WHERE id = ?",
            (message["mtime_ns"], message["size"], track_id),
        )
        Roots(library).set_inode(track_id, inode)

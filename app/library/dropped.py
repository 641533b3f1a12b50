# SPDX-License-Identifier: GPL-3.0-or-later
"""Files and folders that people drop on the library: they become tracks at once, and their tags
are read after that, by a worker that may hang or die."""

import os
from collections.abc import Sequence
from pathlib import Path, PurePath
from typing import Any

from app.library.listing import MUSIC, music_in
from app.library.model import Track
from app.library.scan.intake import track_of
from app.library.scan.pool import PATIENCE_S, End, Pool, Task
from app.library.store import Library

FILES_AT_ONCE = 20  # whose tags are read in one go: other edits wait for it


def files_of(paths: Sequence[str]) -> list[str]:
    """The files of music among them, and in the folders among them."""
    found: list[str] = []
    for path in paths:
        if os.path.isdir(path):  # noqa: PTH112 - Path.is_dir raises where a name is too long
            found += [str(file) for file in music_in(Path(path))]
        elif PurePath(path).suffix.lower() in MUSIC:
            found.append(path)
    return list(dict.fromkeys(found))


def put(library: Library, files: Sequence[str]) -> tuple[list[int], list[str]]:
    """The tracks of files, made where there are none yet, all or none; and the files that were
    made so."""
    ids, fresh = [], []
    with library.transaction():
        for file in files:
            known = library.find(file)
            if known is None:
                known = library.put(Track(file, title=PurePath(file).stem))
                fresh.append(file)
            ids.append(known)
    return ids, fresh


def read_tags(library: Library, files: Sequence[str], read_task: str = "read") -> None:
    """What files tell of themselves goes into their tracks; what cannot be read stays as it is."""
    messages = _read(files, read_task)
    with library.transaction():
        for message in messages:
            path = message.get("path", "")
            if "fields" not in message or library.find(path) is None:
                continue
            sound = bytes.fromhex(message["hash"])
            library.put_file(
                path,
                track_of(path, message),
                sound or None,
                message["mtime_ns"],
                message["size"],
                gone=lambda _: False,
            )


def _read(files: Sequence[str], read_task: str) -> list[dict[str, Any]]:
    """What a worker says of each file: nothing of one that kills it, and of none behind one at
    which it hangs, or edits would wait for each."""
    found: list[dict[str, Any]] = []
    left = list(files)
    with Pool(1) as pool:
        while left:
            came, end = pool.do(Task(read_task, left, PATIENCE_S))
            found += came
            left = [] if end is End.HUNG else left[len(came) + 1 :]
    return found

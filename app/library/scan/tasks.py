# SPDX-License-Identifier: GPL-3.0-or-later
"""What a worker does: look at folders and files. Values of JSON in and out; it may hang or die.

A task's answer is a row of messages; each tells that it goes on.
"""

import os
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from app.media.errors import MediaError
from app.media.formats import is_music

Message = dict[str, Any]
ENTRIES = 250  # of a folder in one message
NOT_MUSIC = frozenset({"$RECYCLE.BIN", "System Volume Information", "lost+found", "__MACOSX"})


def list_folder(path: str) -> Iterator[Message]:
    """The music in a folder, and the folders in it.

    Messages: {"files": [[name, mtime_ns, size, inode], ...], "folders": [name, ...],
    "links": [[name, real path], ...], "problems": [[name, why], ...]}, any number of them.

    Hidden names are left out: among them are other programs' and our own unfinished files.
    """
    message = _empty()
    count = 0
    with os.scandir(path) as entries:
        for entry in entries:
            if entry.name.startswith(".") or entry.name in NOT_MUSIC:
                continue
            try:
                _sort(entry, message)
            except OSError as error:
                message["problems"].append([entry.name, why(error)])
            count += 1
            if count % ENTRIES == 0:
                yield message
                message = _empty()
    yield message


def _empty() -> Message:
    return {"files": [], "folders": [], "links": [], "problems": []}


def _sort(entry: os.DirEntry[str], message: Message) -> None:
    if entry.is_dir(follow_symlinks=False):
        message["folders"].append(entry.name)
    elif entry.is_symlink() and entry.is_dir():
        message["links"].append([entry.name, os.path.realpath(entry.path)])
    elif is_music(entry.name) and (entry.is_file() or entry.is_symlink()):
        status = entry.stat()
        message["files"].append([entry.name, status.st_mtime_ns, status.st_size, status.st_ino])


def read_files(paths: Sequence[str]) -> Iterator[Message]:
    """The tags of files, a message each: {"path", "fields", "sound", "hash", "mtime_ns", "size",
    "inode", "problems"}; {"path", "changing"}: it grew while it was read; {"path", "failed"}."""
    for path in paths:
        yield {"path": path} | read_one(path)


def read_settled(of: tuple[float, Sequence[str]]) -> Iterator[Message]:
    """The same, but a file that was written some seconds ago is taken to be growing still.

    Args:
        of: the seconds, and the paths.
    """
    settled_s, paths = of
    for path in paths:
        message = read_one(path)
        age_s = time.time() - message.get("mtime_ns", 0) / 1e9
        yield {"path": path} | ({"changing": True} if 0 <= age_s < settled_s else message)


def read_one(path: str) -> Message:
    """The same of one file, without its path."""
    from app.media.tags import (
        read_file,
    )  # a worker that only looks whether drives are there is small

    try:
        read = read_file(path)
        now = Path(path).stat()
    except MediaError as error:
        return {"failed": error.reason}
    except OSError as error:
        return {"failed": why(error)}
    if (now.st_mtime_ns, now.st_size) != (read.mtime_ns, read.size):
        return {"changing": True}
    if read.kind is None:
        return {"failed": read.problems[0]}
    sound = read.sound
    return {
        "fields": dict(read.fields),
        "sound": [
            sound.seconds or _probed_s(path),
            sound.rate,
            sound.channels,
            sound.bit_rate,
            sound.codec,
        ],
        "hash": read.audio_hash.hex(),
        "mtime_ns": read.mtime_ns,
        "size": read.size,
        "inode": read.inode,
        "problems": list(read.problems),
    }


def _probed_s(path: str) -> float:
    """The length of a file whose headers do not tell it, by the decoder; 0 when nobody knows."""
    from app.media.decode import probe

    try:
        return probe(path).seconds
    except MediaError:
        return 0.0


def look_at(paths: Sequence[str]) -> Iterator[Message]:
    """Of each path: {"path", "there", "device", "around", "empty"}; `around` is the device of the
    folder that it is in: another one means a mount point."""
    for path in paths:
        try:
            status = os.lstat(path)
            folder = Path(path)
            around = folder.parent.stat().st_dev
            device = folder.stat().st_dev
        except OSError:
            yield {"path": path, "there": False, "device": 0, "around": 0, "empty": True}
            continue
        yield {
            "path": path,
            "there": True,
            "device": device,
            "around": around,
            "empty": _is_empty(path),
            "size": status.st_size,
        }


def _is_empty(path: str) -> bool:
    try:
        with os.scandir(path) as entries:
            return not any(True for _ in entries)
    except OSError:
        return False


def why(error: OSError) -> str:
    """The reason in few words."""
    known = {FileNotFoundError: "it vanished", PermissionError: "no permission to read it"}
    return known.get(type(error), (error.strerror or str(error)).lower())


TASKS: Mapping[str, Callable[[Any], Iterator[Message]]] = {
    "list": list_folder,
    "read": read_files,
    "settled": read_settled,
    "look": look_at,
}

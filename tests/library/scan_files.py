# SPDX-License-Identifier: GPL-3.0-or-later
"""Small music files, a library, and a scan of it, for the tests of scanning."""

import os
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from app.library.scan.scanner import Scanner
from app.library.store import Library


def wav(title: str = "", sound: int = 1) -> bytes:
    """A WAV of 40 ms with a title in an ID3 tag; the same `sound` is the same music."""
    data = bytes((sound * 31 + n * n) & 255 for n in range(64)) * 8 + sound.to_bytes(8, "little")
    head = b"fmt \x10\0\0\0\1\0\1\0\x40\x1f\0\0\x40\x1f\0\0\1\0\x08\0"
    body = b"WAVE" + head + b"data" + len(data).to_bytes(4, "little") + data
    if title:
        text = b"\3" + title.encode()
        frame = b"TIT2" + len(text).to_bytes(4, "big") + b"\0\0" + text
        tag = b"ID3\4\0\0" + b"\0\0" + divmod(len(frame), 128)[0].to_bytes(1, "big")
        tag += (len(frame) % 128).to_bytes(1, "big") + frame
        tag += bytes(len(tag) % 2)
        body += b"id3 " + len(tag).to_bytes(4, "little") + tag
    return b"RIFF" + len(body).to_bytes(4, "little") + body


def song(path: Path, title: str = "", sound: int = 0) -> Path:
    """Write such a file; without `sound` each name sounds differently."""
    path.parent.mkdir(parents=True, exist_ok=True)
    number = sound or int.from_bytes(os.fsencode(path.name)[:7].ljust(7), "big")
    path.write_bytes(wav(title, number))
    return path


class Desk:
    """A library with a scanner, and the events that it told."""

    def __init__(self, folder: Path, **options: Any) -> None:
        self.library = Library.open(folder / "library.db")
        self.events: list[dict[str, Any]] = []
        self.scanner = Scanner(self.library, self.take, **options)

    def take(self, event: Mapping[str, Any]) -> None:
        self.events.append(dict(event))

    def scan(self, folder: Path, *, full: bool = False) -> dict[str, Any]:
        return self.scanner.scan(self.scanner.roots.add(str(folder)), full=full)

    def titles(self) -> dict[str, str]:
        """Titles by the names of the files."""
        return {Path(s.path).name: self.title(s.id) for s in self.library.paths()}

    def title(self, track_id: int) -> str:
        return self.library.track(track_id).title

    def missing(self) -> set[str]:
        return {Path(s.path).name for s in self.library.paths() if s.missing}

    def close(self) -> None:
        self.scanner.pool.close()
        self.library.close()


def counted(database: Path) -> int:
    """How many files a library has, that a scan is just filling or even making."""
    try:
        with Library.open(database, read_only=True) as library:
            return int(library.db.value("SELECT count(*) FROM files"))
    except Exception:  # noqa: BLE001 - it is being made at this moment
        return 0


def hang(_argument: Any) -> Any:
    """A task that says nothing, as a drive that is stuck."""
    time.sleep(600)
    yield {}


def say_twice(sign: str) -> Any:
    """Says something, and again when there is a sign."""
    yield {}
    while not Path(sign).exists():
        time.sleep(0.01)
    yield {}


def hang_at_some(paths: list[str]) -> Any:
    """Reads files, but gets stuck at those of a folder called "stuck"."""
    from app.library.scan.tasks import read_files

    for path in paths:
        if "/stuck/" in path:
            time.sleep(600)
        yield from read_files([path])


def die_at_some(paths: list[str]) -> Any:
    """Reads files, but is killed by those called "poison"."""
    from app.library.scan.tasks import read_files

    for path in paths:
        if "poison" in path:
            os._exit(9)
        yield from read_files([path])


def hang_in_some(path: str) -> Any:
    """Lists folders, but gets stuck in those called "stuck"."""
    from app.library.scan.tasks import list_folder

    if path.endswith("/stuck"):
        time.sleep(600)
    yield from list_folder(path)


def deny_some(path: str) -> Any:
    """Lists folders, but may not enter those called "house"."""
    from app.library.scan.tasks import list_folder

    if path.endswith("/house"):
        raise PermissionError(13, "Permission denied")
    yield from list_folder(path)

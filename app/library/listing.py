# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists music files with their tags, in a process of its own: a slow disk or a hostile file
delays or ends that process only.

`python -m app.library.listing` reads requests, a JSON object a line: {"folder": ..},
{"level": .., "source": ..} (without the folders in it) or {"files": [..]}; and writes a JSON
object a file: path, title, artist, bpm, key, seconds, source.
"""

import contextlib
import json
import logging
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

MUSIC = frozenset(
    ".wav .wave .aif .aiff .aifc .flac .mp3 .m4a .mp4 .aac .alac .ogg .oga .opus .wma".split()
)
MOST_FILES = 20_000  # of a folder and the folders in it, that the window lists
READ_BYTES = 1 << 16
log = logging.getLogger(__name__)


def music_in(folder: Path, most: int = MOST_FILES) -> list[Path]:
    """The music files in a folder and its folders, by name; hidden ones are left out, and those
    beyond `most`."""
    found: list[Path] = []
    for at, folders, files in os.walk(folder, followlinks=False):
        folders[:] = sorted(f for f in folders if not f.startswith("."))
        names = sorted(n for n in files if not n.startswith("."))
        found += [Path(at, n) for n in names if Path(n).suffix.lower() in MUSIC]
        if len(found) >= most:
            break
    return found[:most]


def music_beside(folder: Path, most: int = MOST_FILES) -> list[Path]:
    """The music files in a folder itself, by name."""
    try:
        names = sorted(e.name for e in os.scandir(folder) if e.is_file())
    except OSError as error:
        log.info("%s: %s", folder, error.strerror)
        return []
    music = (n for n in names if not n.startswith(".") and Path(n).suffix.lower() in MUSIC)
    return [folder / name for name in music][:most]


def describe(path: Path, source: str) -> dict[str, Any]:
    """What the list shows of a file; unknown values are missing."""
    from app.media.errors import MediaError
    from app.media.tags import read_file, read_tags

    tags = read_tags(path)
    row: dict[str, Any] = {"path": str(path), "title": tags.title, "source": source}
    row |= {k: v for k, v in (("artist", tags.artist), ("bpm", tags.bpm), ("key", tags.key)) if v}
    try:
        seconds = read_file(path, with_hash=False).sound.seconds
    except MediaError as error:
        log.info("%s: no length: %s", path, error)
    else:
        row |= {"seconds": seconds} if seconds > 0 else {}
    return row


def answer(request: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The rows asked for, in order."""
    source = str(request.get("source", request.get("folder", "")))
    if "level" in request:
        paths = music_beside(Path(str(request["level"])))
    else:
        paths = music_in(Path(source)) if source else [Path(f) for f in request.get("files", ())]
    for path in paths:
        yield describe(path, source)


def main() -> int:
    """Answer requests until there are no more."""
    for line in sys.stdin:
        for row in answer(json.loads(line)):
            sys.stdout.write(json.dumps(row) + "\n")
            sys.stdout.flush()
    return 0


class ListingProcess:
    """The asking side: starts the process when it is first needed, and never waits for it."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._rest = b""

    def folder(self, path: str) -> None:
        """Ask for the music of a folder."""
        self._ask({"folder": path})

    def level(self, path: str, source: str) -> None:
        """Ask for the music that lies in a folder itself; `source` comes back with it."""
        self._ask({"level": path, "source": source})

    def files(self, paths: Sequence[str]) -> None:
        """Ask for the tags of files."""
        self._ask({"files": list(paths)})

    def poll(self) -> list[dict[str, Any]]:
        """What was found since the last call."""
        if self._process is None or self._process.stdout is None:
            return []
        try:
            new = os.read(self._process.stdout.fileno(), READ_BYTES)
        except BlockingIOError:
            return []
        if not new:
            self._end()
            return []
        *lines, self._rest = (self._rest + new).split(b"\n")
        return [json.loads(line) for line in lines]

    def close(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._end()

    def _ask(self, request: dict[str, Any]) -> None:
        if self._process is None:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "app.library.listing"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                cwd=Path(__file__).resolve().parent.parent.parent,
            )
            assert self._process.stdout is not None
            os.set_blocking(self._process.stdout.fileno(), False)
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(json.dumps(request).encode() + b"\n")
            self._process.stdin.flush()
        except BrokenPipeError:
            log.warning("the listing of files ended; the next request starts it again")
            self._end()

    def _end(self) -> None:
        """The process is gone; a later request starts a new one."""
        if self._process is not None:
            for pipe in (self._process.stdin, self._process.stdout):
                if pipe is not None:
                    with contextlib.suppress(BrokenPipeError):
                        pipe.close()
            self._process.wait()
        self._process, self._rest = None, b""


if __name__ == "__main__":
    sys.exit(main())

# SPDX-License-Identifier: GPL-3.0-or-later
"""Processes that write to a library until they are killed, for tests: each line that they print
names a change that was committed before it."""

import subprocess
import sys
from pathlib import Path

from app.library.model import Cue, CueKind, NodeKind, Track
from app.library.store import Library
from app.library.store.safety import back_up
from app.library.store.safety import restore as safety_restore

ROOT = Path(__file__).resolve().parent.parent.parent


def write(path: Path, name: str, start: int, count: int) -> None:
    """Put, edit, list and play tracks `name`-k; after each commit its number is printed."""
    with Library.open(path) as lib:
        crate = lib.list_id(name) or lib.add_list(name, NodeKind.PLAYLIST)
        played = lib.current_set() or lib.start_set()
        for k in range(start, start + count):
            with lib.transaction():
                track = lib.put(Track(f"/{name}-{k}", title=f"{k}", artist=f"artist {k % 7}"))
                lib.set_cues(track, [Cue(CueKind.HOT, float(j), slot=j) for j in range(4)])
                lib.insert(crate, [track], 0 if k % 2 else None)
            lib.edit(track, rating=k % 101, genre=f"genre {k}")
            lib.played(played, track, f"2024-01-01T00:00:{k % 60:02}.{k:06}Z", 0, 60.0)
            if k % 5 == 0:
                lib.edit(track, comment="never")
                lib.undo()
            sys.stdout.write(f"{k}\n")
            sys.stdout.flush()


def restore(path: Path) -> None:
    """Back up, change and restore, over and over; then a line is printed."""
    with Library.open(path) as lib:
        for k in range(1000):
            backup = back_up(path)
            lib.edit(1, rating=k % 101)
            safety_restore(path, backup)
            sys.stdout.write(f"{k}\n")
            sys.stdout.flush()


def started(path: Path, name: str, start: int, count: int) -> "subprocess.Popen[str]":
    """A process that does it."""
    words = [sys.executable, "-m", "tests.library.store_writers", str(path), name]
    return subprocess.Popen(
        [*words, str(start), str(count)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )


if __name__ == "__main__" and sys.argv[2] == "restore":
    restore(Path(sys.argv[1]))
elif __name__ == "__main__":
    write(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))

# SPDX-License-Identifier: GPL-3.0-or-later
"""kill -9 at any moment loses nothing that was committed; several programs write in turn."""

import lzma
import random
import time
from pathlib import Path

from app.library.model import Track
from app.library.store import Library
from app.library.store.safety import backups, check, restore
from tests.library.store_writers import started

KILLS = 8
LONGEST_S = 0.15  # of writing before a kill, after the first changes


def is_whole(lib: Library, name: str, done: int) -> None:
    """All that was told is there: track, cues, edit, play, place in the list."""
    ids = {seen.path: seen.id for seen in lib.paths()}
    tracks = lib.tracks([ids[f"/{name}-{k}"] for k in range(done + 1)])
    for k, track in enumerate(tracks.values()):
        assert (track.title, track.rating, track.genre) == (f"{k}", k % 101, f"genre {k}")
        assert (len(track.cues), track.play_count, track.comment) == (4, 1, "")
    held = lib.entries(lib.list_id(name) or 0)
    assert len(held) == len(set(held)) >= done + 1
    assert set(held) == {n for path, n in ids.items() if path.startswith(f"/{name}-")}


def test_nothing_committed_is_lost_by_kills_at_any_moment(tmp_path: Path) -> None:
    path, done, chance = tmp_path / "library.db", -1, random.Random(1)
    for _ in range(KILLS):
        writer = started(path, "a", done + 1, 10_000)
        assert writer.stdout is not None
        told = [writer.stdout.readline(), writer.stdout.readline()]
        time.sleep(chance.uniform(0, LONGEST_S))
        writer.kill()
        told += writer.stdout.readlines()
        writer.wait()
        writer.stdout.close()
        done = [int(line) for line in told if line.endswith("\n")][-1]
        assert check(path) == []
        with Library.open(path) as lib:
            assert lib.notice == ""
            is_whole(lib, "a", done)
            # The track after the last one told may be there in part: it is written again.
            left = lib.find(f"/a-{done + 1}")
            if left is not None:
                lib.delete_tracks([left])
    assert done > KILLS


def test_a_backup_or_a_restoring_that_is_killed_leaves_the_library_whole(tmp_path: Path) -> None:
    path, chance = tmp_path / "library.db", random.Random(2)
    with Library.open(path) as lib:
        for k in range(50):
            lib.put(Track(f"/{k}", title="x" * 2000))
    for _ in range(KILLS // 2):
        restorer = started(path, "restore", 0, 0)
        assert restorer.stdout is not None
        restorer.stdout.readline()
        time.sleep(chance.uniform(0, LONGEST_S))
        restorer.kill()
        restorer.stdout.close()
        restorer.wait()
        assert check(path) == []
        with Library.open(path) as lib:
            assert (lib.notice, len(list(lib.paths()))) == ("", 50)
    restore(path)
    assert not list(tmp_path.glob(".restoring*"))
    assert all(lzma.decompress(backup.file.read_bytes()) for backup in backups(path))


def test_programs_that_write_at_a_time_all_get_their_turn(tmp_path: Path) -> None:
    path, count = tmp_path / "library.db", 40
    writers = {name: started(path, name, 0, count) for name in "ab"}
    for writer in writers.values():
        out, _ = writer.communicate(timeout=600)
        assert writer.returncode == 0
        assert len(out.splitlines()) == count
    assert check(path) == []
    with Library.open(path) as lib:
        for name in writers:
            is_whole(lib, name, count - 1)
        assert len({row.revision for row in lib.rows()}) == 2 * count

# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that are scanned again after something happened to them, or to their tracks."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.library.model import Cue, CueKind, Grid, Key, Track
from app.library.store import Library


@pytest.fixture
def lib(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "library.db") as library:
        yield library


def test_a_changed_bpm_tag_does_not_contradict_the_grid(lib: Library) -> None:
    number = lib.put_file("/a", Track("/a", bpm=60.0), b"x", 1, 2)
    assert lib.track(number).bpm == 60.0
    lib.set_grid(number, Grid.constant(124.0, 0.5))
    lib.put_file("/a", Track("/a", bpm=120.0, title="new"), b"x", 3, 4)
    assert (lib.track(number).bpm, lib.track(number).title) == (124.0, "new")


def test_a_changed_key_tag_does_not_contradict_the_analysis(lib: Library) -> None:
    number = lib.put_file("/a", Track("/a", key=Key(0, minor=False)), b"x", 1, 2)
    lib.set_found(number, key=Key(9, minor=True))
    lib.put_analysis(number, "key", "1", {})
    lib.put_file("/a", Track("/a", key=Key(5, minor=False)), b"x", 3, 4)
    assert lib.track(number).key == Key(9, minor=True)


def test_other_sound_under_the_same_name_is_analysed_again(lib: Library) -> None:
    number = lib.put_file("/a", Track("/a"), b"x", 1, 2)
    lib.put_analysis(number, "state", "1", {})
    lib.put_file("/a", Track("/a", title="only tags"), b"x", 3, 4)
    assert lib.to_analyse("1", ("state",)) == []
    lib.put_file("/a", Track("/a"), b"other", 5, 6)
    assert lib.to_analyse("1", ("state",)) == [number]


def test_a_deleted_track_comes_back_although_a_scan_found_its_file_again(lib: Library) -> None:
    number = lib.put_file("/a", Track("/a", title="A"), b"x", 1, 2)
    lib.set_cues(number, [Cue(CueKind.HOT, 1.0, name="drop")])
    lib.delete_tracks([number])
    again = lib.put_file("/a", Track("/a", title="A"), b"x", 1, 2)
    lib.played(lib.start_set("night"), again, "2024-05-01T22:00:00.000Z", 1, 100.0)
    assert lib.undo() == "delete a track"
    assert lib.find("/a") == number
    assert [cue.name for cue in lib.track(number).cues] == ["drop"]
    assert lib.track(number).play_count == 1
    assert lib.redo() == "delete a track"
    assert lib.find("/a") is None

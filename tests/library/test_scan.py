# SPDX-License-Identifier: GPL-3.0-or-later
"""Scanning folders: what is new, changed, moved, missing, away, or not to be read."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.library.scan import intake, scanner
from app.library.scan.scanner import Place
from app.library.scan.tasks import list_folder
from tests.library.scan_files import Desk, song

TESTS = "tests.library.scan_files"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    yield made
    made.close()


@pytest.fixture
def music(tmp_path: Path) -> Path:
    folder = tmp_path / "music"
    song(folder / "a.wav", "Alpha")
    song(folder / "house" / "b.wav", "Beta")
    song(folder / "house" / "deep" / "c.wav", "Gamma")
    return folder


def test_a_first_scan_takes_all_and_the_next_reads_nothing(desk: Desk, music: Path) -> None:
    (music / "readme.txt").write_text("no music")
    song(music / ".hidden" / "x.wav")
    song(music / ".part.wav")
    first = desk.scan(music)
    assert (first["found"], first["added"], first["problems"]) == (3, 3, 0)
    assert desk.titles() == {"a.wav": "Alpha", "b.wav": "Beta", "c.wav": "Gamma"}
    again = desk.scan(music)
    assert (again["unchanged"], again["read"], again["missing"]) == (3, 0, 0)
    assert desk.scan(music, full=True)["read"] == 3


def test_a_track_has_what_its_file_says(desk: Desk, music: Path) -> None:
    desk.scan(music)
    track_id = desk.library.find(str(music / "a.wav"))
    assert track_id is not None
    track = desk.library.track(track_id)
    assert (track.rate, track.channels, track.codec) == (8000, 1, "pcm8")
    assert track.size == (music / "a.wav").stat().st_size
    assert track.added
    assert track.modified


def test_changed_tags_are_read_again_and_what_was_set_by_hand_stays(
    desk: Desk, music: Path
) -> None:
    desk.scan(music)
    track_id = desk.library.find(str(music / "a.wav"))
    assert track_id is not None
    desk.library.edit(track_id, comment="mine", rating=80)
    song(music / "a.wav", "Alpha two")
    report = desk.scan(music)
    assert (report["changed"], report["unchanged"]) == (1, 2)
    track = desk.library.track(track_id)
    assert (track.title, track.comment, track.rating) == ("Alpha two", "mine", 80)


def test_a_moved_and_retagged_file_keeps_its_track(desk: Desk, music: Path) -> None:
    desk.scan(music)
    before = desk.library.find(str(music / "a.wav"))
    (music / "new").mkdir()
    sound = int.from_bytes(b"a.wav  ", "big")
    (music / "a.wav").unlink()
    song(music / "new" / "z.wav", "Zeta", sound)
    report = desk.scan(music)
    assert (report["moved"], report["added"], report["missing"]) == (1, 0, 0)
    assert desk.library.find(str(music / "new" / "z.wav")) == before


def test_a_copy_is_a_track_of_its_own(desk: Desk, music: Path) -> None:
    desk.scan(music)
    shutil.copy(music / "a.wav", music / "copy.wav")
    report = desk.scan(music)
    assert (report["added"], report["moved"]) == (1, 0)
    assert len(desk.titles()) == 4


def test_a_missing_file_is_marked_and_found_when_it_returns(desk: Desk, music: Path) -> None:
    desk.scan(music)
    away = music.parent / "b.wav"
    (music / "house" / "b.wav").rename(away)
    assert desk.scan(music)["missing"] == 1
    assert desk.missing() == {"b.wav"}
    away.rename(music / "house" / "b.wav")
    report = desk.scan(music)
    assert (report["returned"], report["read"]) == (1, 0)
    assert desk.missing() == set()


def test_a_root_that_is_away_loses_nothing(desk: Desk, music: Path) -> None:
    desk.scan(music)
    away = music.rename(music.parent / "unplugged")
    assert desk.scan(music)["offline"] is True
    assert desk.missing() == set()
    music.mkdir()  # an empty mount point
    assert desk.scan(music)["offline"] is True
    assert desk.missing() == set()
    assert desk.scanner.roots.all()[0].offline
    music.rmdir()
    away.rename(music)
    report = desk.scan(music)
    assert (report["offline"], report["unchanged"]) == (False, 3)
    assert not desk.scanner.roots.all()[0].offline


def test_a_copy_of_a_file_on_a_drive_that_is_away_is_no_move(desk: Desk, music: Path) -> None:
    desk.scan(music)
    other = music.parent / "other"
    other.mkdir()
    shutil.copy(music / "a.wav", other / "copy.wav")
    music.rename(music.parent / "unplugged")
    desk.scan(music)
    assert desk.scan(other)["added"] == 1
    assert len(desk.titles()) == 4


def test_files_that_cannot_be_read_are_told_in_a_line_each(desk: Desk, music: Path) -> None:
    (music / "empty.mp3").write_bytes(b"")
    (music / "text.flac").write_text("no music at all")
    (music / "gone.mp3").symlink_to(music / "nowhere")
    os.mkfifo(music / "pipe.mp3")
    report = desk.scan(music)
    lines = " ".join(report["problem_lines"])
    assert report["added"] == 3
    assert report["problems"] == 3
    assert "empty.mp3: file: the file is empty" in lines
    assert "text.flac: file: is no music" in lines
    assert "gone.mp3: file: it vanished" in lines


ODD = ["new\nline.wav", "🎧.wav", "tab\t.wav", " space .wav", "'quote\".wav", "%s.wav", "-f.wav"]


def test_names_may_be_anything(desk: Desk, music: Path) -> None:
    for name in ODD:
        song(music / name)
    raw = os.fsencode(music) + b"/\xff\xfe bad\xe4.wav"
    Path(os.fsdecode(raw)).write_bytes((music / "a.wav").read_bytes() + b"\0")
    folder = Path(os.fsdecode(os.fsencode(music) + b"/\xe4folder"))
    song(folder / "inside.wav")
    assert desk.scan(music)["added"] == 3 + len(ODD) + 2
    assert desk.scan(music)["unchanged"] == 3 + len(ODD) + 2
    assert {os.fsencode(s.path) for s in desk.library.paths()} >= {raw}
    shutil.rmtree(folder)
    assert desk.scan(music)["missing"] == 1
    assert "inside.wav" in desk.missing()


def test_links_are_followed_once_and_loops_end(desk: Desk, music: Path) -> None:
    outside = music.parent / "outside"
    song(outside / "o.wav")
    (outside / "loop").symlink_to(outside)
    (music / "link").symlink_to(outside)
    (music / "again").symlink_to(outside)
    (music / "self").symlink_to(music)
    (music / "house" / "up").symlink_to(music.parent)
    report = desk.scan(music)
    names = sorted(desk.titles())
    assert {"a.wav", "b.wav", "c.wav", "o.wav"} == set(names)
    assert report["complete"]


def test_a_folder_that_may_not_be_read_marks_nothing_missing(
    desk: Desk, music: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.scan(music)
    desk.scanner._list_task = f"{TESTS}:deny_some"
    report = desk.scan(music)
    assert report["missing"] == 0
    assert not report["complete"]
    assert "house: folder: no permission to read it" in report["problem_lines"][0]


def test_part_of_a_root_is_scanned_alone(desk: Desk, music: Path) -> None:
    desk.scan(music)
    song(music / "house" / "new.wav", "New")
    song(music / "other.wav", "Other")
    (music / "house" / "b.wav").unlink()
    report = desk.scanner.scan_places([Place(str(music / "house"), deep=False)])
    assert (report["added"], report["missing"]) == (1, 1)
    assert "other.wav" not in desk.titles()
    shutil.rmtree(music / "house" / "deep")
    report = desk.scanner.scan_places([Place(str(music / "house"), deep=False)])
    assert desk.missing() == {"b.wav", "c.wav"}


def test_a_folder_within_a_root_is_no_root_of_its_own(desk: Desk, music: Path) -> None:
    roots = desk.scanner.roots
    assert roots.add(str(music / "house")).path == str(music / "house")
    assert roots.add(str(music)).path == str(music)
    assert [r.path for r in roots.all()] == [str(music)]
    assert roots.add(str(music / "house")).path == str(music)


def test_a_stopped_scan_keeps_what_it_read(desk: Desk, music: Path) -> None:
    for number in range(300):
        song(music / f"{number}.wav", sound=1000 + number)

    def stop(event: object) -> None:
        if desk.library.find(str(music / "0.wav")) or len(list(desk.library.paths())) > 20:
            desk.scanner.stop()

    desk.scanner._tell = stop
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(intake, "BATCH", 8)
        patch.setattr(scanner, "SHOW_S", 0.0)
        report = desk.scan(music)
    read = len(list(desk.library.paths()))
    assert 0 < read == report["read"] < 303
    assert not report["complete"]
    assert desk.missing() == set()
    desk.scanner.stopped, desk.scanner._tell = False, desk.take
    assert desk.scan(music)["added"] == 303 - read


def test_a_wide_folder_comes_in_parts(tmp_path: Path) -> None:
    for number in range(600):
        (tmp_path / f"{number}.mp3").touch()
    messages = list(list_folder(str(tmp_path)))
    assert len(messages) == 3
    assert sum(len(m["files"]) for m in messages) == 600

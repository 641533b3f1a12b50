# SPDX-License-Identifier: GPL-3.0-or-later
"""`djuniverse scan` as people and scripts use it."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from app.cli import UsageError, parser_for, scan
from app.library.model import Key
from app.library.scan.scanner import Scanner
from app.library.store import Library
from app.media.tags import read_file
from tests.library.scan_files import counted, song

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def music(tmp_path: Path) -> Path:
    folder = tmp_path / "music"
    for name in ("a", "b", "c"):
        song(folder / f"{name}.wav", name.upper())
    return folder


class Command:
    """The command on a library of its own, its words as JSON."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.database = folder / "library.db"
        self._capsys = capsys

    def text(self, *words: object) -> str:
        wanted = ["--path", str(self.database), *map(str, words)]
        assert scan.run(parser_for("scan").parse_args(wanted)) == 0
        return self._capsys.readouterr().out

    def __call__(self, *words: object) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(self.text("--json", *words))
        return found


@pytest.fixture
def command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Command:
    return Command(tmp_path, capsys)


def test_a_scan_is_told_in_one_object_or_one_sentence(command: Command, music: Path) -> None:
    report = command(music)
    assert (report["added"], report["cancelled"], report["problem_lines"]) == (3, False, [])
    assert report["folders_scanned"][0]["folder"] == str(music)
    assert command()["unchanged"] == 3
    assert command.text().startswith("3 found, 3 unchanged in ")
    assert command("--full")["read"] == 3


def test_part_of_a_scanned_folder_may_be_named(command: Command, music: Path) -> None:
    command(music)
    song(music / "new" / "d.wav")
    song(music / "e.wav")
    assert command(music / "new")["added"] == 1
    assert [root["path"] for root in command("--roots")["roots"]] == [str(music)]


def test_missing_tracks_are_shown_and_found_again(command: Command, music: Path) -> None:
    command(music)
    with Library.open(command.database) as library:
        track = library.find(str(music / "a.wav"))
        other = library.find(str(music / "b.wav"))
        assert track is not None
        library.edit(track, rating=100)
    elsewhere = music.parent / "elsewhere" / "deep"
    elsewhere.mkdir(parents=True)
    (music / "a.wav").rename(elsewhere / "renamed.wav")
    (music / "b.wav").unlink()
    song(elsewhere / "b.wav", "B again", sound=77)  # other sound, the same name and length
    song(elsewhere / "z.wav")
    command()
    lost = [str(music / "a.wav"), str(music / "b.wav")]
    assert command("--missing") == {"found": [], "missing": lost}
    report = command("--find", elsewhere.parent)
    assert sorted(report["found"]) == [
        [lost[0], str(elsewhere / "renamed.wav")],
        [lost[1], str(elsewhere / "b.wav")],
    ]
    assert report["missing"] == []
    with Library.open(command.database) as library:
        assert library.find(str(elsewhere / "renamed.wav")) == track
        assert library.find(str(elsewhere / "b.wav")) == other
        assert library.track(track).rating == 100
        assert library.find(str(elsewhere / "z.wav")) is None
    assert command.text("--missing") == "nothing is missing\n"


def test_tracks_of_a_drive_that_is_away_are_found_elsewhere(command: Command, music: Path) -> None:
    command(music)
    away = music.rename(music.parent / "unplugged")
    assert command()["offline"] == [str(music)]
    assert command("--missing")["missing"] == []
    assert len(command("--find", away)["found"]) == 3


def test_what_was_set_by_hand_goes_into_the_files(command: Command, music: Path) -> None:
    command(music)
    with Library.open(command.database) as library:
        track = library.find(str(music / "a.wav"))
        assert track is not None
        library.edit(track, comment="for the end", rating=80, key=Key.parse("8A"))
        gone = library.find(str(music / "b.wav"))
        assert gone is not None
        library.edit(gone, comment="lost")
    (music / "b.wav").unlink()
    assert command("--write-tags")["written"] == [str(music / "a.wav")]
    fields = read_file(music / "a.wav").fields
    assert (fields["comment"], fields["rating"], fields["title"]) == ("for the end", 80, "A")
    assert fields["key_text"] == "Am"
    assert command()["read"] == 0
    assert command("--write-tags")["written"] == []


def test_a_folder_may_be_forgotten(command: Command, music: Path) -> None:
    command(music)
    assert command("--forget", music)["roots"] == []
    with pytest.raises(UsageError, match="is not among the scanned folders"):
        command("--forget", music)


def test_no_folder_is_a_bad_use(command: Command, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no folder has been scanned yet"):
        command()
    with pytest.raises(UsageError, match="there is no such folder"):
        command(tmp_path / "nowhere")
    (tmp_path / "file").touch()
    with pytest.raises(UsageError, match="there is no such folder"):
        command(tmp_path / "file")


def test_ctrl_c_before_anything_was_read_is_told_like_any_other(
    command: Command,
    music: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(Scanner, "__enter__", lambda scanner: scanner.stop() or scanner)
    words = ["--path", str(command.database), "--json", str(music)]
    assert scan.run(parser_for("scan").parse_args(words)) == 130
    report = json.loads(capsys.readouterr().out)
    assert (report["found"], report["read"], report["cancelled"]) == (0, 0, True)


def test_ctrl_c_keeps_what_was_read(tmp_path: Path) -> None:
    music, database = tmp_path / "music", tmp_path / "library.db"
    for number in range(1500):
        song(music / f"{number}.wav", sound=9000 + number)
    words = [sys.executable, "-P", "-m", "app", "scan", "--json", "--path", database, music]
    environ = os.environ | {"PYTHONPATH": str(ROOT)}
    running = subprocess.Popen(words, env=environ, stdout=subprocess.PIPE, text=True)
    end = time.monotonic() + 120
    while time.monotonic() < end and running.poll() is None and not counted(database):
        time.sleep(0.01)
    running.send_signal(signal.SIGINT)
    out, _ = running.communicate(timeout=120)
    report = json.loads(out)
    assert running.returncode == (130 if report["cancelled"] else 0)
    with Library.open(database) as library:
        assert library.db.value("SELECT count(*) FROM tracks") == report["read"]
        assert library.missing() == []

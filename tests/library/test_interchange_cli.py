# SPDX-License-Identifier: GPL-3.0-or-later
"""`djuniverse import` and `export`, as they are typed; and killed."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from app import cli
from app.library.interchange import base
from app.library.interchange.errors import UnknownKind
from app.library.interchange.paths import to_uri
from app.library.store import Library, safety
from tests.library import rekordbox_files as made

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    return tmp_path / "data"


def told(capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


def library_of(data: Path) -> Library:
    [path] = data.glob("**/library.db")
    return Library.open(path, read_only=True)


def test_import_and_export_are_told_as_json(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    stick = made.samples(tmp_path) / "stick"
    assert cli.run(["import", "rekordbox-usb", str(stick), "--json"]) == 0
    found = told(capsys)
    assert (found["tracks"], found["added"], found["missing"], found["lists"]) == (6, 6, 6, 3)
    assert {"where", "what", "why"} == set(found["losses"][0])
    out = tmp_path / "out.xml"
    assert cli.run(["export", "rekordbox-xml", str(out), "--list", "Folder", "--json"]) == 0
    assert told(capsys)["tracks"] == 2
    assert out.read_text().count("<TRACK TrackID") == 2


def test_a_trial_is_said_to_be_one(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    xml = made.samples(tmp_path) / "db" / "database.xml"
    assert cli.run(["import", "rekordbox-xml", str(xml), "--dry-run"]) == 0
    assert "6 new" in capsys.readouterr().out
    with library_of(data) as library:
        assert list(library.every()) == []


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (["import", "rekordbox-xml", "/nothing/there"], "/nothing/there: is not there"),
        (["import", "rekordbox-xml", "/nothing", "--map", "x"], "--map 'x' is not THEIRS=/OURS"),
        (["export", "rekordbox-db", "x.db"], "can be read, but not written"),
        (["export", "rekordbox-xml", "x.xml", "--list", "No"], "no library yet"),
    ],
)
def test_what_cannot_be_done_is_one_line(
    words: list[str], line: str, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(words) in (1, 2)
    said = capsys.readouterr().err
    assert line in said
    assert said.count("\n") == 1


def test_a_kind_that_is_not_there_is_told() -> None:
    with pytest.raises(UnknownKind, match="there is no kind 'winamp'"):
        base.module("winamp")


def many(path: Path, count: int) -> Path:
    tracks = "\n".join(
        f'<TRACK TrackID="{n}" Name="N {n}" Location="{to_uri(f"/music/{n}.mp3")}">'
        f'<POSITION_MARK Name="" Type="0" Start="1.5" Num="0"/></TRACK>'
        for n in range(count)
    )
    keys = "".join(f'<TRACK Key="{n}"/>' for n in range(count))
    path.write_text(
        f'<DJ_PLAYLISTS Version="1.0.0"><COLLECTION>{tracks}</COLLECTION><PLAYLISTS>'
        f'<NODE Type="0" Name="ROOT"><NODE Type="1" Name="All" KeyType="0">{keys}</NODE></NODE>'
        "</PLAYLISTS></DJ_PLAYLISTS>"
    )
    return path


def test_a_killed_import_leaves_a_sound_library_and_the_next_one_ends_it(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = many(tmp_path / "many.xml", 600)
    words = ["import", "rekordbox-xml", str(file), "--json"]
    kept = 0
    for _ in range(2):
        process = subprocess.Popen(
            [sys.executable, "-m", "app", *words], cwd=ROOT, stdout=subprocess.DEVNULL
        )
        while process.poll() is None and count(data) <= kept:
            time.sleep(0.01)
        if process.poll() is None:
            os.kill(process.pid, signal.SIGKILL)
        process.wait()
        now = count(data)
        assert now >= kept, "what was committed is there"
        kept = now
        [path] = data.glob("**/library.db")
        assert safety.check(path) == []
    assert cli.run(words) == 0
    capsys.readouterr()
    with library_of(data) as library:
        assert len(library.entries(library.list_id("rekordbox", "All") or 0)) == 600
        assert all(track.cues for _, track in library.every())


def count(data: Path) -> int:
    """Tracks that are committed."""
    import sqlite3

    for path in data.glob("**/library.db"):
        with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as connection:
            try:
                found = connection.execute("SELECT count(*) FROM tracks").fetchone()[0]
            except sqlite3.Error:
                found = 0
        connection.close()
        return int(found)
    return 0

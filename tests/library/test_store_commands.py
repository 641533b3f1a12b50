# SPDX-License-Identifier: GPL-3.0-or-later
"""`djuniverse library`: each action, in words and as JSON, and what is wrong in one line."""

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest

from app.cli import run
from app.library.model import Track
from app.library.store import Library


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "library.db"
    with Library.open(file) as lib:
        lib.put(Track("/a\udcff", title="A\nB", artist="X"))
        lib.edit(1, rating=80)
    return file


def said(capsys: pytest.CaptureFixture[str], path: Path, *words: str, code: int = 0) -> str:
    action, *more = words
    assert run(["library", action, "--path", str(path), *more]) == code
    told = capsys.readouterr()
    return told.out if code == 0 else told.out + told.err


def report(capsys: pytest.CaptureFixture[str], path: Path, *words: str) -> Any:
    return json.loads(said(capsys, path, *words, "--json"))


def test_info_counts(capsys: pytest.CaptureFixture[str], path: Path) -> None:
    told = report(capsys, path, "info")
    assert (told["tracks"], told["artists"], told["can_undo"], told["backups"]) == (1, 1, 1, [])
    assert "tracks         1" in said(capsys, path, "info")


def test_a_backup_is_restored(capsys: pytest.CaptureFixture[str], path: Path) -> None:
    made = report(capsys, path, "backup")["backup"]
    assert report(capsys, path, "undo") == {"undo": "rating"}
    assert report(capsys, path, "undo") == {"undo": None}
    told = report(capsys, path, "restore", made)
    assert told["restored"] == made
    assert Path(told["former"]).exists()
    with Library.open(path) as lib:
        assert lib.track(1).rating == 80
    assert said(capsys, path, "undo").split() == ["undo", "rating"]
    assert said(capsys, path, "redo").split() == ["redo", "rating"]


def test_a_check_tells_what_is_wrong(capsys: pytest.CaptureFixture[str], path: Path) -> None:
    assert report(capsys, path, "check")["ok"]
    raw = bytearray(path.read_bytes())
    raw[20_000:60_000] = b"\xa5" * 40_000
    path.write_bytes(raw)
    assert "ok             False" in said(capsys, path, "check", code=1)


def test_tables_are_dumped_and_loaded_again(
    capsys: pytest.CaptureFixture[str], path: Path, tmp_path: Path
) -> None:
    tables = {row["table"] for row in json.loads(said(capsys, path, "dump"))}
    assert {"tracks", "cues", "rows"} <= tables
    [row] = json.loads(said(capsys, path, "dump", "tracks"))
    assert (row["title"], row["path"]) == ("A\nB", {"hex": b"/a\xff".hex()})
    [line] = csv.DictReader(io.StringIO(said(capsys, path, "dump", "tracks", "--format", "csv")))
    assert line["title"] == "A\nB"
    file = tmp_path / "rows.json"
    file.write_text(json.dumps([row | {"title": "C"}]))
    assert report(capsys, path, "load", "tracks", str(file))["rows"] == 1
    with Library.open(path) as lib:
        assert (lib.track(1).title, lib.track(1).path) == ("C", "/a\udcff")


def test_a_question_finds_but_changes_nothing(
    capsys: pytest.CaptureFixture[str], path: Path
) -> None:
    sql = "SELECT count(*) AS n FROM tracks WHERE rating > 50"
    assert json.loads(said(capsys, path, "query", sql)) == [{"n": 1}]
    assert json.loads(said(capsys, path, "query", "SELECT 1 WHERE 0")) == []
    for bad in ("DELETE FROM tracks", "SELECT * FROM nowhere", "nonsense"):
        assert len(said(capsys, path, "query", bad, code=2).splitlines()) == 1
    assert report(capsys, path, "info")["tracks"] == 1


@pytest.mark.parametrize(
    ("name", "text", "reason"),
    [
        ("x.json", "{", "cannot be read"),
        ("x.json", "[1]", "no list of rows"),
        ("x.json", '[{"nothing": 1}]', "has no nothing"),
        ("x.json", '[{"id": 1, "track_id": 77, "text": "", "made": ""}]', "FOREIGN KEY"),
        ("x.csv", "a,b\n1,2,3\n", "has no"),
    ],
)
def test_what_cannot_be_loaded_is_refused_whole(
    capsys: pytest.CaptureFixture[str],
    path: Path,
    tmp_path: Path,
    name: str,
    text: str,
    reason: str,
) -> None:
    file = tmp_path / name
    file.write_text(text)
    code = 1 if "FOREIGN" in reason else 2
    assert reason in said(capsys, path, "load", "notes", str(file), code=code)


def test_what_is_not_there_is_told(capsys: pytest.CaptureFixture[str], path: Path) -> None:
    none = path.with_name("none.db")
    assert "no library yet" in said(capsys, none, "info", code=1)
    assert "no library yet" in said(capsys, none, "backup", code=2)
    assert "no backup" in said(capsys, path, "restore", code=1)
    assert "no table 'x'" in said(capsys, path, "dump", "x", code=2)
    assert not none.exists()

# SPDX-License-Identifier: GPL-3.0-or-later
import json

import pytest

from app import cli
from app.config import NAME
from app.library.model import Key, Track
from app.library.store import Library

TRACKS = (
    Track("/m/a.mp3", title="Around the World", artist="Daft Punk", bpm=121.3, key=Key(9, True)),
    Track("/m/b.mp3", title="Genesis", artist="Justice", bpm=117.0, rating=100),
    Track("/m/c\udce9.mp3", title="Hyperballad", artist="Björk"),
)


@pytest.fixture
def library(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    with Library.open(tmp_path / NAME / "library.db") as made:
        for track in TRACKS:
            made.put(track)
        yield made


def search(capsys, *words):
    code = cli.run(["search", *words])
    said = capsys.readouterr()
    return code, said.out, said.err


def test_tracks_are_listed_for_people(library, capsys):
    code, out, _ = search(capsys, "bjork")
    assert code == 0
    assert "Björk - Hyperballad" in out
    assert "1 of 3 tracks" in out


def test_json_has_all_that_is_known(library, capsys):
    code, out, _ = search(capsys, "bpm:>100", "--sort", "bpm", "--desc", "--json")
    found = json.loads(out)
    assert code == 0
    assert (found["hits"], found["notes"]) == (2, [])
    assert [t["title"] for t in found["tracks"]] == ["Around the World", "Genesis"]
    first = found["tracks"][0]
    assert (first["bpm"], first["key"], first["missing"]) == (121.3, "8A", False)
    assert first["played"] is None


def test_a_limit_cuts_what_is_listed_but_not_what_is_counted(library, capsys):
    found = json.loads(search(capsys, "--limit", "1", "--json")[1])
    assert (found["hits"], len(found["tracks"])) == (3, 1)


def test_what_is_not_understood_is_told(library, capsys):
    assert "(bpm: as 124-128" in search(capsys, "bpm:")[1]


def test_a_query_may_start_with_a_dash_and_match_a_deck(library, capsys):
    assert "2 of 3 tracks" in search(capsys, "--", "-bjork")[1]
    _, out, _ = search(capsys, "--deck", "1:120:8A", "matches:deck1")
    assert "Around the World" in out
    assert "1 of 3 tracks" in out


def test_a_wrong_column_or_deck_is_told_in_one_line(library, capsys):
    for words in (("--sort", "mood"), ("--deck", "x"), ("--deck", "1:120:Q")):
        code, _, err = search(capsys, *words)
        assert code == 2
        assert len(err.splitlines()) == 1


def test_without_a_library_one_line_tells(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    code, _, err = search(capsys, "x")
    assert code == 1
    assert "no library" in err


def test_the_bench_of_the_library_types_sorts_and_opens(capsys):
    assert cli.run(["bench", "library", "--tracks", "150", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["tracks"] == 150
    assert found["strokes"] > 500
    for name in ("search_ms_p50", "search_ms_p99", "search_ms_max", "sort_ms_max", "open_ms"):
        assert found[name] >= 0
    assert found["rss_mib"] > 0

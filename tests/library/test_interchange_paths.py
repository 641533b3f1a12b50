# SPDX-License-Identifier: GPL-3.0-or-later
"""Paths of other programs, other systems and other spellings."""

import os
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.library.interchange.paths import Finder, NoFile, Relocation, from_uri, is_foreign, to_uri

NAMES = st.binary(min_size=1, max_size=20).filter(lambda b: not set(b) & {0, 47})


@given(st.lists(NAMES, min_size=1, max_size=4))
def test_any_path_of_this_system_survives_as_a_location(parts: list[bytes]) -> None:
    path = os.fsdecode(b"/music/" + b"/".join(parts))
    assert from_uri(to_uri(path)) == path


@pytest.mark.parametrize(
    ("location", "path"),
    [
        ("file://localhost/C:/M%20a/%25b.mp3", "C:/M a/%b.mp3"),
        ("file:///Users/x/a.mp3", "/Users/x/a.mp3"),
        ("file://localhost/Users/x/%C3%BC.mp3", "/Users/x/ü.mp3"),
        ("file://C:/a.mp3", "C:/a.mp3"),
        ("file://server/share/a.mp3", "//server/share/a.mp3"),
        ("C:\\Music\\a.mp3", "C:/Music/a.mp3"),
        ("C:/Music/a.mp3", "C:/Music/a.mp3"),
        ("/music/50%.mp3", "/music/50%.mp3"),
        ("/C:/Music/a.mp3", "C:/Music/a.mp3"),
        ("\\\\server\\share\\a.mp3", "//server/share/a.mp3"),
    ],
)
def test_locations_mean_paths(location: str, path: str) -> None:
    assert from_uri(location) == path


@pytest.mark.parametrize("text", ["", "http://x/a", "netsearch://1", "tidal:1", "file:///a%00b"])
def test_streams_and_nothing_are_no_files(text: str) -> None:
    with pytest.raises(NoFile):
        from_uri(text)


def test_folders_of_another_machine_are_found_here() -> None:
    where = Relocation.parse(["C:/Music=/music", "C:\\Music\\Old=/archive", "/Users/x=/data"])
    assert where.ours("c:/MUSIC/a/b.mp3") == "/music/a/b.mp3"
    assert where.ours("C:/Music/old/b.mp3") == "/archive/b.mp3"
    assert where.ours("C:/Musical/b.mp3") == "C:/Musical/b.mp3"
    assert where.ours("/Users/X/b.mp3") == "/Users/X/b.mp3"
    assert where.theirs("/music/a.mp3") == "C:/Music/a.mp3"
    assert where.theirs("/elsewhere/a.mp3") == "/elsewhere/a.mp3"


@pytest.mark.parametrize("text", ["C:/Music", "=/music", "C:/Music=music"])
def test_a_map_that_makes_no_sense_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="is not THEIRS=/OURS"):
        Relocation.parse([text])


def test_accents_apart_or_not_mean_the_same_file(tmp_path: Path) -> None:
    apart = unicodedata.normalize("NFD", "Café")
    (tmp_path / apart).mkdir()
    file = tmp_path / apart / f"{apart}.mp3"
    file.write_bytes(b"")
    finder = Finder()
    assert finder.find(str(tmp_path / "Café" / "Café.mp3")) == str(file)
    assert finder.find(str(tmp_path / "Café" / "other.mp3")) is None
    assert finder.find(str(tmp_path / "nothing" / "Café.mp3")) is None


def test_a_folder_or_a_relative_path_is_no_file(tmp_path: Path) -> None:
    finder = Finder()
    assert finder.find(str(tmp_path)) is None
    assert finder.find("C:/a.mp3") is None
    assert finder.find("/a\0b") is None
    assert is_foreign("C:/a.mp3")
    assert is_foreign("//server/a.mp3")
    assert not is_foreign("/a.mp3")

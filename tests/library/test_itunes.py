# SPDX-License-Identifier: GPL-3.0-or-later
"""The XML library of iTunes: files by hand."""

import plistlib
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from app.library.interchange import itunes
from app.library.interchange.errors import FormatError
from app.library.model import Collection, NodeKind, Report

TRACK: dict[str, Any] = {
    "Track ID": 7,
    "Name": "One & Two",
    "Artist": "Zoë",
    "Album Artist": "Various",
    "Total Time": 381753,
    "Size": 25724840,
    "BPM": 126,
    "Bit Rate": 320,
    "Sample Rate": 44100,
    "Year": 1994,
    "Rating": 80,
    "Play Count": 4,
    "Play Date": 3_600_000_000,
    "Play Date UTC": datetime(2024, 5, 1, 20, 15),  # noqa: DTZ001 - property lists have no zones
    "Date Added": datetime(2020, 1, 2, 3, 4, 5),  # noqa: DTZ001
    "Persistent ID": "ABC",
    "Location": "file://localhost/C:/Music/Cafe%CC%81%20%26%20100%2525.mp3",
}
CLOUD = {"Track ID": 9, "Name": "Cloud"}
OTHER = {"Track ID": 8, "Name": "b", "Location": "file:///Users/z/b.m4a"}


def playlist(name: str, *tracks: int, **more: Any) -> dict[str, Any]:
    items = [{"Track ID": number} for number in tracks]
    return {"Name": name, "Playlist Persistent ID": name, "Playlist Items": items, **more}


LISTS = [
    playlist("Library", 7, 8, Master=True),
    playlist("Music", 7, **{"Distinguished Kind": 4}),
    playlist("Gigs", 7, 8, Folder=True),
    playlist("Friday", 8, 7, 8, 9, **{"Parent Persistent ID": "Gigs"}),
    playlist("Clever", 7, **{"Smart Info": b"x", "Smart Criteria": b"y"}),
]


def library(tracks: list[dict[str, Any]], lists: list[dict[str, Any]]) -> bytes:
    by_id = {str(track["Track ID"]): track for track in tracks}
    whole = {"Major Version": 1, "Tracks": by_id, "Playlists": lists}
    return plistlib.dumps(whole, sort_keys=False)


GOLDEN = library([TRACK, OTHER, CLOUD], LISTS)


def read(data: bytes, folder: Path) -> tuple[Collection, Report]:
    path, report = folder / "iTunes Music Library.xml", Report()
    path.write_bytes(data)
    return itunes.read(path, report), report


def test_all_of_a_track_is_understood(tmp_path: Path) -> None:
    found, report = read(GOLDEN, tmp_path)
    track = found.tracks[0]
    assert track.path == "C:/Music/Cafe\u0301 & 100%25.mp3"
    assert (track.title, track.artist, track.album_artist) == ("One & Two", "Zoë", "Various")
    assert (track.seconds, track.size, track.bpm, track.bit_rate) == (
        381.753,
        25724840,
        126,
        320000,
    )
    assert (track.rate, track.year, track.rating, track.play_count) == (44100, 1994, 80, 4)
    assert (track.last_played, track.added) == ("2024-05-01T20:15:00Z", "2020-01-02T03:04:05Z")
    assert [loss.what for loss in report.losses] == ["list", "rule", "tracks"]


def test_lists_lie_in_their_folders_and_apples_own_are_left_out(tmp_path: Path) -> None:
    gigs, clever = read(GOLDEN, tmp_path)[0].nodes
    assert (gigs.name, gigs.kind, gigs.entries) == ("Gigs", NodeKind.FOLDER, ())
    b, a = "/Users/z/b.m4a", "C:/Music/Cafe\u0301 & 100%25.mp3"
    assert [e.path for e in gigs.children[0].entries] == [b, a, b]
    assert (clever.kind, [e.path for e in clever.entries]) == (NodeKind.PLAYLIST, [a])


def test_a_computed_rating_is_none(tmp_path: Path) -> None:
    found, _ = read(library([{**TRACK, "Rating Computed": True}], []), tmp_path)
    assert found.tracks[0].rating is None


def test_start_and_stop_times_are_told(tmp_path: Path) -> None:
    _, report = read(library([{**TRACK, "Start Time": 5, "Stop Time": 9}], []), tmp_path)
    assert [loss.what for loss in report.losses] == ["start time", "stop time"]


def test_folders_in_a_ring_come_to_the_top(tmp_path: Path) -> None:
    ring = [
        playlist("A", Folder=True, **{"Parent Persistent ID": "B"}),
        playlist("B", Folder=True, **{"Parent Persistent ID": "A"}),
        playlist("C", 7, **{"Parent Persistent ID": "A"}),
        playlist("D", 7, **{"Parent Persistent ID": "D"}),
        playlist("E", 7, **{"Parent Persistent ID": "gone"}),
    ]
    found, _ = read(library([TRACK], ring), tmp_path)
    names = sorted(node.name for top in found.nodes for _, node in top.walk())
    assert names == ["A", "B", "C", "D", "E"]


def test_control_characters_are_left_out_with_a_word(tmp_path: Path) -> None:
    found, report = read(GOLDEN.replace(b"One &amp;", b"One\x01\x0b &#2;&amp;"), tmp_path)
    assert found.tracks[0].title == "One & Two"
    assert any("does not allow" in loss.why for loss in report.losses)


def test_of_a_library_that_is_cut_off_the_rest_comes(tmp_path: Path) -> None:
    found, report = read(GOLDEN[: GOLDEN.index(b"Friday")], tmp_path)
    assert len(found.tracks) == 2
    assert found.nodes[0].name == "Gigs"
    assert any("cut off" in loss.why for loss in report.losses)


def test_a_binary_list_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="binary property list"):
        read(plistlib.dumps({"Tracks": {}}, fmt=plistlib.FMT_BINARY), tmp_path)

# SPDX-License-Identifier: GPL-3.0-or-later
"""A real stick of rekordbox 6, and what may be wrong with one."""

import struct
from pathlib import Path
from typing import Any

import pytest

from app.library.interchange import files
from app.library.interchange.errors import FormatError
from app.library.interchange.rekordbox import pdb, usb
from app.library.interchange.rekordbox.schemas import ONE_LIBRARY
from app.library.model import NodeKind, Report
from tests.library import rekordbox_files as made


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    return made.samples(tmp_path) / "stick"


def test_a_real_stick_is_read(stick: Path) -> None:
    report = Report()
    found = usb.read(files.locate(stick, usb.FORMAT), report)
    tracks = {track.title: track for track in found.tracks}
    assert sorted(tracks) == ["Demo Track 1", "Demo Track 2", "HORN", "NOISE", "SINEWAVE", "SIREN"]
    demo = tracks["Demo Track 1"]
    assert demo.path == f"{stick}/Contents/Loopmasters/UnknownAlbum/Demo Track 1.mp3"
    assert (demo.artist, demo.key_text, demo.bpm, demo.rating) == ("Loopmasters", "Fm", 128, None)
    assert (demo.size, demo.bit_rate, demo.rate, demo.seconds) == (6899624, 320000, 44100, 172)
    assert (demo.added, demo.comment) == ("2022-04-09", "Tracks by www.loopmasters.com")
    assert demo.grid is not None
    assert (demo.grid.bpm, len(demo.grid.anchors)) == (128.0, 1)
    assert demo.grid.anchors[0].position_s == pytest.approx(0.025, abs=0.0005)
    lists = {node.name: node for top in found.nodes for _, node in top.walk()}
    assert {name: node.kind for name, node in lists.items()} == {
        "Playlist 1": NodeKind.PLAYLIST,
        "Folder": NodeKind.FOLDER,
        "Sub Playlist": NodeKind.PLAYLIST,
    }
    assert [child.name for child in lists["Folder"].children] == ["Sub Playlist"]
    assert all(
        entry.path in {t.path for t in found.tracks} for entry in lists["Playlist 1"].entries
    )
    assert len(lists["Playlist 1"].entries) == 2


def test_a_path_of_an_analysis_cannot_lead_out_of_the_stick(stick: Path) -> None:
    file = stick / usb.FORMAT.places[0]
    data = file.read_bytes().replace(b"/PIONEER/USBANLZ/P016", b"/PIONEER/../../../P01")
    file.write_bytes(data)
    report = Report()
    usb.read(file, report)
    assert "the path of its analysis leads elsewhere" in [loss.why for loss in report.losses]


def test_pages_in_a_ring_are_read_once(stick: Path) -> None:
    file = stick / usb.FORMAT.places[0]
    data = bytearray(file.read_bytes())
    size, count = struct.unpack_from("<II", data, 4)
    for n in range(count):
        kind, _, first, _ = struct.unpack_from("<4I", data, 0x1C + 16 * n)
        if kind == pdb.TRACKS:
            struct.pack_into("<I", data, 0x1C + 16 * n + 12, 0xFFFF)
            struct.pack_into("<I", data, first * size + 12, first)
    file.write_bytes(data)
    report = Report()
    assert usb.read(file, report).tracks == ()
    assert "its pages form a ring" in [loss.why for loss in report.losses]


def test_a_stick_that_is_cut_off_gives_what_is_whole(stick: Path) -> None:
    file = stick / usb.FORMAT.places[0]
    file.write_bytes(file.read_bytes()[:40_000])
    report = Report()
    usb.read(file, report)
    assert any("is cut off" in loss.why for loss in report.losses)


def test_another_file_is_refused_in_one_line(tmp_path: Path) -> None:
    file = tmp_path / "export.pdb"
    for data in (b"", b"hello" * 100, bytes(4) + b"\xff" * 100):
        file.write_bytes(data)
        with pytest.raises(FormatError, match="is no export"):
            usb.read(file, Report())
    with pytest.raises(FormatError, match="there is no PIONEER"):
        files.locate(tmp_path / "..", usb.FORMAT)


@pytest.mark.parametrize("text", ["", "a", "short ascii", "x" * 300, "Ünï 中 🎧", "e\u0301"])
def test_texts_of_all_three_forms_are_read(text: str) -> None:
    forms = [struct.pack("<BHB", 0x90, 4 + 2 * len(text.encode("utf-16-le")) // 2, 0)]
    forms[0] += text.encode("utf-16-le")
    if text.isascii():
        forms.append(struct.pack("<BHB", 0x40, 4 + len(text), 0) + text.encode())
        if len(text) < 127:
            forms.append(bytes([(len(text) + 1) << 1 | 1]) + text.encode())
    for form in forms:
        assert pdb.string(b"??" + form + b"rest", 2) == text


def test_the_database_of_newer_players_is_read(tmp_path: Path) -> None:
    folder = tmp_path / "PIONEER/rekordbox"
    folder.mkdir(parents=True)
    content = {"id": 3, "path": "/Contents/a.mp3", "title": "A", "artist": 1, "bpm_x100": 12000}
    rows: dict[str, list[dict[str, Any]]] = {
        "contents": [content],
        "artists": [{"id": 1, "name": "Somebody"}],
        "cues": [{"content": 3, "start": 1_234_567, "end": None, "kind": 2, "name": "Drop"}],
        "lists": [{"id": 1, "parent": 0, "order": 1, "name": "L", "kind": 0}],
        "entries": [{"list": 1, "content": 3, "order": 1}],
    }
    made.master(folder / "exportLibrary.db", rows, made.key(ONE_LIBRARY), ONE_LIBRARY)
    found = usb.read(files.locate(tmp_path, usb.FORMAT), Report())
    [track] = found.tracks
    assert (track.path, track.artist) == (f"{tmp_path}/Contents/a.mp3", "Somebody")
    assert (track.cues[0].slot, track.cues[0].start_s) == (1, pytest.approx(1.234567))
    assert found.nodes[0].entries[0].path == track.path

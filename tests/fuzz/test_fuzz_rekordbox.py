# SPDX-License-Identifier: GPL-3.0-or-later
"""Files of rekordbox with bytes changed, cut out and put in: a loss or a FormatError, never
another exception, never without an end."""

import random
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.library.interchange.errors import FormatError
from app.library.interchange.rekordbox import database, usb, xmlfile
from app.library.model import Collection, Report
from tests.library import rekordbox_files as made

XML = (
    b'<?xml version="1.0" encoding="UTF-8"?><DJ_PLAYLISTS Version="1.0.0">'
    b'<PRODUCT Name="rekordbox" Version="6.6.2"/><COLLECTION Entries="2">'
    b'<TRACK TrackID="1" Name="A &amp; B" TotalTime="172" AverageBpm="128.00" Rating="204" '
    b'DateAdded="2022-04-09" Colour="0xFF007F" Tonality="8A" '
    b'Location="file://localhost/C:/M%20a/a.mp3">'
    b'<TEMPO Inizio="0.025" Bpm="128.00" Metro="4/4" Battito="1"/>'
    b'<TEMPO Inizio="60.025" Bpm="64.5" Metro="3/4" Battito="3"/>'
    b'<POSITION_MARK Name="x" Type="0" Start="1.234" Num="0" Red="40" Green="226" Blue="20"/>'
    b'<POSITION_MARK Name="" Type="4" Start="2.5" End="4.5" Num="-1"/></TRACK>'
    b'<TRACK TrackID="2" Location="file:///b.wav"/></COLLECTION><PLAYLISTS>'
    b'<NODE Type="0" Name="ROOT" Count="1"><NODE Name="L" Type="1" KeyType="0" Entries="2">'
    b'<TRACK Key="1"/><TRACK Key="2"/></NODE></NODE></PLAYLISTS></DJ_PLAYLISTS>'
)
WORDS = [b"\0", b"\xff\xff\xff\xff", b"1e999", b"-1", b"nan", b"9" * 400, b"<", b'"', b"&#0;"]
WORDS += [b"\x7f\xff\xff\xff", b"0", b"\xf0\x9f\x8e\xa7", b"inf", b"&x;", b"%00", b"..", b"<A>"]


def mutated(data: bytes, chance: random.Random) -> bytes:
    """A few changes, at places that are all as likely."""
    found = bytearray(data)
    for _ in range(chance.choice([1, 1, 2, 5, 20])):
        at = chance.randrange(max(len(found), 1))
        match chance.randrange(5):
            case 0 if found:
                found[at % len(found)] = chance.randrange(256)
            case 1:
                found[at:at] = chance.choice(WORDS)
            case 2:
                del found[at : at + chance.choice([1, 4, 100])]
            case 3:
                word = chance.choice(WORDS)
                found[at : at + len(word)] = word
            case _:
                found[at:at] = found[at : at + chance.choice([4, 50])]
    if chance.random() < 0.1:
        del found[chance.randrange(len(found) + 1) :]
    return bytes(found)


def survives(read: Callable[[Path, Report], Collection], path: Path) -> None:
    told = ""
    try:
        found = read(path, Report())
        assert all(track.path for track in found.tracks)
    except FormatError as error:
        told = str(error)
    assert "\n" not in told


@pytest.mark.parametrize("seed", range(4))
def test_changed_xml_is_survived(seed: int, tmp_path: Path) -> None:
    chance, path = random.Random(seed), tmp_path / "x.xml"
    for _ in range(150):
        path.write_bytes(mutated(XML, chance))
        survives(xmlfile.read, path)


def parts(prefix: str) -> dict[str, bytes]:
    with zipfile.ZipFile(made.SAMPLES) as archive:
        names = [name for name in archive.namelist() if name.startswith(prefix)]
        return {name: archive.read(name) for name in names}


@pytest.mark.parametrize("seed", range(4))
def test_a_changed_stick_is_survived(seed: int, tmp_path: Path) -> None:
    chance = random.Random(seed)
    made.samples(tmp_path)
    whole = parts("stick/PIONEER")
    file = tmp_path / "stick" / usb.FORMAT.places[0]
    for _ in range(30):
        data = bytearray(whole["stick/" + usb.FORMAT.places[0]])
        for _ in range(chance.choice([1, 10, 200])):
            # heads and ends of pages, where the structure is
            page = chance.randrange(len(data) // 4096) * 4096
            at = page + chance.choice([chance.randrange(64), 4095 - chance.randrange(64)])
            data[at] = chance.randrange(256)
        file.write_bytes(mutated(bytes(data), chance) if chance.random() < 0.5 else bytes(data))
        survives(usb.read, file)


@pytest.mark.parametrize("seed", range(4))
def test_a_changed_analysis_is_survived(seed: int, tmp_path: Path) -> None:
    chance = random.Random(seed)
    made.samples(tmp_path)
    file = tmp_path / "stick" / usb.FORMAT.places[0]
    hot = made.pcp2(1, 1, 1000, 0xFFFFFFFF, 0, "Drop", 0x102030)
    ext = made.anlz(made.pco2(True, hot), made.pco2(False, made.pcp2(0, 2, 5, 9, 3, "", 0)))
    dat = made.anlz(
        made.pqtz([*made.beats(128, 0.2, 40), *made.beats(100, 20, 40)]),
        made.pcob(True, (1, 1, 5, 9)),
    )
    for _ in range(40):
        for analysis in (tmp_path / "stick/PIONEER/USBANLZ").glob("*/*/ANLZ0000.DAT"):
            analysis.write_bytes(mutated(dat, chance))
            analysis.with_suffix(".EXT").write_bytes(mutated(ext, chance))
        survives(usb.read, file)


ROWS: dict[str, list[dict[str, Any]]] = {
    "contents": [
        {"id": str(n), "path": f"/m/{n}.mp3", "title": "A", "bpm_x100": 12800, "rating": 3}
        for n in range(40)
    ],
    "cues": [{"content": str(n), "start": n * 100, "kind": n % 10} for n in range(40)],
    "lists": [{"id": "1", "parent": "root", "order": 1, "name": "L", "kind": 0}],
    "entries": [{"list": "1", "content": str(n), "order": n} for n in range(40)],
}


def test_a_changed_database_is_survived(tmp_path: Path) -> None:
    chance = random.Random(0)
    path = made.master(tmp_path / "master.db", ROWS)
    whole = path.read_bytes()
    for _ in range(60):
        path.write_bytes(mutated(whole, chance))
        survives(database.read, path)


def test_values_of_any_type_in_a_database_are_survived(tmp_path: Path) -> None:
    chance = random.Random(0)
    values = [
        None,
        -1,
        2**62,
        1.5,
        float("inf"),
        "",
        "x",
        b"\xff\0",
        "1e999",
        "root",
        "-1",
        "é" * 999,
    ]
    for round_ in range(12):
        rows = {
            name: [
                {ours: chance.choice(values) for ours in table.columns if ours != "deleted"}
                for _ in range(20)
            ]
            for name, table in database.MASTER.tables.items()
        }
        survives(database.read, made.master(tmp_path / f"{round_}.db", rows))


def test_a_number_that_no_float_holds_is_a_loss(tmp_path: Path) -> None:
    path, report = tmp_path / "x.xml", Report()
    path.write_bytes(XML.replace(b"1.234", b"1e999").replace(b"204", b"9" * 400))
    [track, _] = xmlfile.read(path, report).tracks
    assert len(track.cues) == 1
    assert {loss.what for loss in report.losses} >= {"cue", "Rating"}


def test_a_column_whose_name_is_no_text_is_survived(tmp_path: Path) -> None:
    """UnicodeDecodeError from sqlite3 itself."""
    path = made.master(tmp_path / "master.db", ROWS)
    path.write_bytes(path.read_bytes().replace(b'"FolderPath"', b'"F\xff\xfeerPath"'))
    survives(database.read, path)

# SPDX-License-Identifier: GPL-3.0-or-later
"""Files of Serato's, and music files for it, made in code."""

import struct
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import soundfile

from app.library.interchange.serato import records, smart
from app.library.interchange.serato.payloads import id3
from app.library.model import Anchor, Collection, Cue, CueKind, Grid, Node, Track
from tests.app.decode_files import RECIPES, music

CUES = (
    Cue(CueKind.HOT, 1.234, slot=0, name="drop ü", color=0xC02626, source="serato"),
    Cue(CueKind.HOT, 2.0, slot=7, color=0x123456, locked=True, source="serato"),
    Cue(CueKind.HOT, 3.0, 5.5, slot=2, loop_slot=True, name="loop", color=0x27AAE1),
)
GRID = Grid((Anchor(0.25, 0), Anchor(4.25, 8)), 124.5, bars_known=False)
KINDS = ["a.mp3", "bare.mp3", "a.wav", "a.aiff", "a.flac", "alac.m4a", "libvorbis.ogg"]
NO_OLDER_LIST = ("a.flac", "libvorbis.ogg")


def with_id3(tag: bytes) -> bytes:
    """Something that passes for an MP3 file: the frames are never decoded here."""
    return tag + (b"\xff\xfb\x90\x64" + bytes(413)) * 20


def text_frame(name: bytes, text: bytes, flags: bytes = b"\0\0") -> bytes:
    return name + struct.pack(">I", len(text) + 1) + flags + b"\0" + text


def id3_tag(*frames: bytes, version: int = 3, flags: int = 0, padding: int = 0) -> bytes:
    body = b"".join(frames) + bytes(padding)
    return b"ID3" + bytes([version, 0, flags]) + id3.to_syncsafe(len(body)) + body


@cache
def whole(name: str) -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder) / name
        match name:
            case "a.mp3":
                title = text_frame(b"TIT2", b"Title")
                return with_id3(id3_tag(title, text_frame(b"XXXX", b"?"), padding=20))
            case "bare.mp3":
                return with_id3(b"")
            case "libvorbis.ogg" | "alac.m4a":
                RECIPES[name].make(path, music(RECIPES[name].rate, 1.0))
            case _:
                soundfile.write(path, music(44100, 0.3), 44100)
        return path.read_bytes()


def made(folder: Path, name: str) -> Path:
    path = folder / name
    path.write_bytes(whole(name))
    return path


def collection(*tracks: Track, nodes: tuple[Node, ...] = ()) -> Collection:
    return Collection("", tracks, nodes)


def library(path: Path, *tracks: bytes, crates: dict[str, bytes] | None = None) -> Path:
    folder = path / "_Serato_"
    (folder / "Subcrates").mkdir(parents=True)
    head = records.build([records.encode("vrsn", records.DATABASE)])
    (folder / "database V2").write_bytes(head + b"".join(tracks))
    for name, data in (crates or {}).items():
        (folder / "Subcrates" / f"{name}.crate").write_bytes(data)
    return folder


def track_record(path: str, **values: str | int) -> bytes:
    found = [records.encode("pfil", path)]
    found += [records.encode(tag, value) for tag, value in values.items()]
    return records.build([("otrk", records.build(found))])


def crate_of(*paths: str) -> bytes:
    found = [("otrk", records.build([records.encode("ptrk", path)])) for path in paths]
    return records.build([records.encode("vrsn", records.CRATE), *found])


RULES = {
    "genre:house": [("9", smart.CONTAINS, "trpt", "house")],
    'artist:"Daft Punk" -comment:live': [
        ("7", smart.CONTAINS, "trpt", "Daft Punk"),
        ("17", smart.LACKS, "trpt", "live"),
    ],
    "bpm:>=120 bpm:<=128": [
        ("15", smart.AT_LEAST, "urpt", 120),
        ("15", smart.AT_MOST, "urpt", 128),
    ],
}


ANY = {
    'genre:house | genre:"deep techno"': [
        ("9", smart.CONTAINS, "trpt", "house"),
        ("9", smart.CONTAINS, "trpt", "deep techno"),
    ],
    "key:8A | plays:<=3": [("51", smart.IS, "trpt", "8A"), ("79", smart.AT_MOST, "urpt", 3)],
}


def smart_crate(rules: list[tuple[str, str, str, str | int]], every: int = 1) -> bytes:
    found = [records.encode("vrsn", records.SMART_CRATE)]
    found.append(("rart", records.build([records.encode("brut", every)])))
    for field, how, tag, value in rules:
        rule = [records.encode("urkt", int(field)), records.encode("trft", how)]
        found.append(("rurt", records.build([*rule, records.encode(tag, value)])))
    return records.build(found)

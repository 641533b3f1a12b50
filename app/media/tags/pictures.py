# SPDX-License-Identifier: GPL-3.0-or-later
"""The cover picture in a file's tags: its bytes as they stand there, never too many."""

import base64
import binascii
import contextlib
import zlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from app.media.container import mp4, mpeg
from app.media.container.layout import FLAC_PICTURE, Kind, Layout, layout
from app.media.container.source import Part, Source
from app.media.tags import id3
from app.media.tags.collect import ASF_HEADER, ASF_OBJECT, MOST_ATOMS, MOST_COMMENT_COUNT

LARGEST = 1 << 25  # bytes of a picture's file
FRONT = 3  # kind of picture, as in ID3, FLAC and ASF
ASF_EXTENDED = bytes.fromhex("40a4d0d207e3d21197f000a0c95ea850")
ASF_EXTENSION = bytes.fromhex("b503bf5f2ea9cf118ee300c00c205365")
ASF_LIBRARY = bytes.fromhex("941c23449894d149a1411d134e457054")
PICTURE_NAMES = (b"metadata_block_picture", b"coverart")


@dataclass(frozen=True, slots=True)
class Picture:
    """`data` is a picture's file: JPEG, PNG ... by its content; foreign."""

    kind: int
    data: bytes


def cover_in(path: str | Path) -> bytes:
    """The front cover, else the first picture; empty without one that can be read.

    Raises:
        MediaError: the file cannot be opened or read.
    """
    with Source(path) as source:
        first = b""
        with contextlib.suppress(ValueError, IndexError, zlib.error, RecursionError):
            found = layout(source)
            for picture in _pictures(source, found) if found else ():
                if picture.kind == FRONT:
                    return picture.data
                first = first or picture.data
        return first


def _pictures(source: Source, found: Layout) -> Iterator[Picture]:
    for reader in READERS[found.kind]:
        for picture in reader(source, found):
            if 0 < len(picture.data) <= LARGEST:
                yield picture


def _id3(source: Source, found: Layout) -> Iterator[Picture]:
    if found.id3 is None:
        return
    head = source.read(found.id3.start, mpeg.ID3_HEADER)
    text, tag = id3.readable(source, found.id3, head, id3.Found())
    for frame in id3.frames(text, tag, head):
        if frame.name in ("APIC", "PIC") and frame.data.length <= LARGEST:
            data = text.read(frame.data.start, frame.data.length)
            yield _apic(id3.unpacked(data, head, frame.flags, LARGEST), frame.name == "PIC")


def _apic(data: bytes, old: bool) -> Picture:
    """Encoding, kind of file, kind of picture, title, picture."""
    wide = data[0] in (1, 2)
    at = 4 if old else data.index(b"\0", 1) + 1
    kind, at = data[at], at + 1
    if not wide:
        return Picture(kind, data[data.index(b"\0", at) + 1 :])
    while data[at : at + 2] != b"\0\0":
        at += 2
        if at >= len(data):
            raise ValueError("a title without end")
    return Picture(kind, data[at + 2 :])


def _block(data: bytes) -> Picture:
    """A picture block of FLAC."""
    at = 4
    for skip in (0, 16):  # kind of file, title; then four numbers
        at += 4 + int.from_bytes(data[at : at + 4], "big") + skip
    length = int.from_bytes(data[at : at + 4], "big")
    return Picture(int.from_bytes(data[:4], "big"), data[at + 4 : at + 4 + length])


def _flac(source: Source, found: Layout) -> Iterator[Picture]:
    for block in found.blocks:
        if block.type == FLAC_PICTURE:
            yield _block(source.read(block.whole.start + 4, block.whole.length - 4))


def _ogg(_source: Source, found: Layout) -> Iterator[Picture]:
    data = found.ogg.comments
    at = {b"\x03": 7, b"O": 8}.get(data[:1], 4)
    at += 4 + int.from_bytes(data[at : at + 4], "little")
    count = int.from_bytes(data[at : at + 4], "little")
    at += 4
    for _ in range(min(count, MOST_COMMENT_COUNT)):
        length = int.from_bytes(data[at : at + 4], "little")
        name, _, rest = data[at + 4 : at + 4 + 32].partition(b"=")
        at += 4
        if name.lower() in PICTURE_NAMES and rest and at + length <= len(data):
            with contextlib.suppress(binascii.Error):
                raw = base64.b64decode(data[at + len(name) + 1 : at + length])
                yield _block(raw) if name.lower() == PICTURE_NAMES[0] else Picture(0, raw)
        at += length


def _mp4(source: Source, _found: Layout) -> Iterator[Picture]:
    cover = mp4.find(source, mp4.whole(source), b"moov", b"udta", b"meta", b"ilst", b"covr")
    for box in mp4.boxes(source, cover.body) if cover else ():
        if box.name == b"data" and box.body.length <= LARGEST:
            yield Picture(FRONT, source.read(box.body.start + 8, box.body.length - 8))


def _asf(source: Source, found: Layout) -> Iterator[Picture]:
    for name, part in _asf_objects(source, found):
        if part.length > LARGEST:
            continue
        data = source.read(part.start, part.length)
        wide = name == ASF_LIBRARY
        at = 2
        for _ in range(min(int.from_bytes(data[:2], "little"), MOST_ATOMS)):
            if wide:
                name_length = int.from_bytes(data[at + 4 : at + 6], "little")
                length = int.from_bytes(data[at + 8 : at + 12], "little")
                text, at = data[at + 12 : at + 12 + name_length], at + 12 + name_length
            else:
                name_length = int.from_bytes(data[at : at + 2], "little")
                text, at = data[at + 2 : at + 2 + name_length], at + 2 + name_length
                length = int.from_bytes(data[at + 2 : at + 4], "little")
                at += 4
            if text.decode("utf-16-le", "replace").rstrip("\0") == "WM/Picture":
                yield _asf_picture(data[at : at + length])
            at += length


def _asf_picture(data: bytes) -> Picture:
    length = int.from_bytes(data[1:5], "little")
    at = 5
    for _ in range(2):  # kind of file, title: UTF-16
        while data[at : at + 2] != b"\0\0":
            at += 2
            if at >= len(data):
                raise ValueError("a title without end")
        at += 2
    return Picture(data[0], data[at : at + length])


def _asf_objects(source: Source, found: Layout) -> Iterator[tuple[bytes, Part]]:
    """Those with attributes, also within the extension of the header."""
    waiting = [Part(ASF_HEADER, found.header.length - ASF_HEADER)] if found.header else []
    for _ in range(MOST_ATOMS):
        if not waiting:
            return
        rest = waiting.pop()
        name = source.read(rest.start, 16)
        size = int.from_bytes(source.read(rest.start + 16, 8), "little")
        if not ASF_OBJECT <= size <= rest.length:
            continue
        waiting.append(Part(rest.start + size, rest.length - size))
        body = Part(rest.start + ASF_OBJECT, size - ASF_OBJECT)
        if name == ASF_EXTENSION:
            waiting.append(Part(body.start + 22, body.length - 22))
        elif name in (ASF_EXTENDED, ASF_LIBRARY):
            yield name, body


Reader = Callable[[Source, Layout], Iterator[Picture]]
READERS: Mapping[Kind, tuple[Reader, ...]] = {
    Kind.MP3: (_id3,),
    Kind.AAC: (_id3,),
    Kind.FLAC: (_flac, _id3),
    Kind.OGG: (_ogg,),
    Kind.MP4: (_mp4,),
    Kind.WAV: (_id3,),
    Kind.AIFF: (_id3,),
    Kind.ASF: (_asf,),
}

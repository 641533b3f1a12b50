# SPDX-License-Identifier: GPL-3.0-or-later
"""Objects (GEOB frames) in ID3v2 tags of MP3, WAV and AIFF files: read, and replaced one by one.

All other bytes of a file stay what they are: frames that nobody here understands, their order,
their version. Tags that cannot be edited so (unsynchronised, with an extended header, version 2.2)
are read, but not written.
"""

import struct
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

HEADER = 10
UNSYNCHRONISED, EXTENDED, FOOTER = 0x80, 0x40, 0x10
PADDING = 1024  # for a new tag, so that the next change moves no music
LARGEST_TAG = 1 << 28  # what a header can state
LARGEST_OBJECT = 1 << 24
COMPRESSED_V4, UNSYNC_V4, LENGTH_V4 = 0x08, 0x02, 0x01
COMPRESSED_V3 = 0x80
ENCRYPTED = {3: 0x40, 4: 0x04}


class NotEditable(ValueError):
    """A tag of a form that is left alone."""


@dataclass(frozen=True, slots=True)
class Frame:
    """A frame's place in a tag, header and all, and its parts."""

    start: int
    end: int
    name: str
    flags: int
    body: bytes


def syncsafe(data: bytes) -> int:
    """A number of seven bits a byte."""
    value = 0
    for byte in data:
        value = value << 7 | byte & 0x7F
    return value


def to_syncsafe(value: int) -> bytes:
    """The inverse of `syncsafe`, in four bytes."""
    return bytes(value >> shift & 0x7F for shift in (21, 14, 7, 0))


def tag_length(head: bytes) -> int:
    """Bytes of the tag that begins like this, with its header; 0: none begins here."""
    if len(head) < HEADER or head[:3] != b"ID3" or head[3] == 0xFF or max(head[6:10]) > 0x7F:
        return 0
    return HEADER + syncsafe(head[6:10]) + (HEADER if head[5] & FOOTER else 0)


def frames(tag: bytes) -> Iterator[Frame]:
    """The frames of a tag of version 2.3 or 2.4; ends at whatever is none."""
    version, flags = tag[3], tag[5]
    at, end = HEADER, min(HEADER + syncsafe(tag[6:10]), len(tag))
    if flags & EXTENDED:
        stated = tag[at : at + 4]
        at += syncsafe(stated) if version == 4 else int.from_bytes(stated, "big") + 4
    while at + HEADER <= end and _is_name(tag[at : at + 4]):
        length = _frame_length(tag, at, end, version)
        if at + HEADER + length > end:
            return
        body = tag[at + HEADER : at + HEADER + length]
        name = tag[at : at + 4].decode("latin-1")
        yield Frame(at, at + HEADER + length, name, tag[at + 9], body)
        at += HEADER + length


def _frame_length(tag: bytes, at: int, end: int, version: int) -> int:
    """Old versions of iTunes wrote plain lengths into tags of version 2.4."""
    plain = int.from_bytes(tag[at + 4 : at + 8], "big")
    if version != 4:
        return plain
    safe = syncsafe(tag[at + 4 : at + 8])
    if safe != plain and not _frame_at(tag, at + HEADER + safe, end):
        return plain if _frame_at(tag, at + HEADER + plain, end) else safe
    return safe


def _frame_at(tag: bytes, at: int, end: int) -> bool:
    return at == end or (at < end and (tag[at] == 0 or _is_name(tag[at : at + 4])))


def _is_name(data: bytes) -> bool:
    return data.isalnum() and data.isupper()


def objects(tag: bytes) -> dict[str, bytes]:
    """All objects by their description; the first of each. Damaged ones are left out."""
    if not tag_length(tag) or tag[3] not in (3, 4):
        return {}
    if tag[3] == 3 and tag[5] & UNSYNCHRONISED:
        tag = tag[:HEADER] + tag[HEADER:].replace(b"\xff\0", b"\xff")
    found: dict[str, bytes] = {}
    for frame in frames(tag):
        if frame.name == "GEOB":
            try:
                description, data = split_object(_plain_body(frame, tag[3]))
            except ValueError:
                continue
            found.setdefault(description, data)
    return found


def _plain_body(frame: Frame, version: int) -> bytes:
    """What a frame holds when it is neither compressed nor unsynchronised."""
    body = frame.body
    if frame.flags & ENCRYPTED[version]:
        raise ValueError("it is encrypted")
    if version == 4:
        body = body.replace(b"\xff\0", b"\xff") if frame.flags & UNSYNC_V4 else body
        body = body[4:] if frame.flags & LENGTH_V4 else body
    compressed = COMPRESSED_V4 if version == 4 else COMPRESSED_V3
    if not frame.flags & compressed:
        return body
    try:
        packed = body if version == 4 else body[4:]
        return zlib.decompressobj().decompress(packed, LARGEST_OBJECT)
    except zlib.error as error:
        raise ValueError(str(error)) from error


def split_object(body: bytes) -> tuple[str, bytes]:
    """Description and data of a GEOB frame. Raises ValueError: it is none."""
    if not body or body[0] > 3:
        raise ValueError("a GEOB frame of no known encoding")
    wide, coding = body[0] in (1, 2), ("latin-1", "utf-16", "utf-16-be", "utf-8")[body[0]]
    _, at = _text(body, 1, wide=False)
    _, at = _text(body, at, wide=wide)
    description, at = _text(body, at, wide=wide)
    return description.decode(coding, "replace"), body[at:]


def _text(body: bytes, at: int, *, wide: bool) -> tuple[bytes, int]:
    """The text at `at`, and where the next one begins."""
    end = body.find(b"\0\0" if wide else b"\0", at)
    while wide and end >= 0 and (end - at) % 2:
        end = body.find(b"\0\0", end + 1)
    if end < 0:
        raise ValueError(f"the text at {at} has no end")
    return body[at:end], end + (2 if wide else 1)


def object_frame(description: str, data: bytes, version: int) -> bytes:
    """A whole GEOB frame as Serato writes it."""
    mime = b"application/octet-stream\0"
    body = b"\0" + mime + b"\0" + description.encode("latin-1") + b"\0" + data
    length = to_syncsafe(len(body)) if version == 4 else struct.pack(">I", len(body))
    return b"GEOB" + length + b"\0\0" + body


def with_objects(tag: bytes, new: Mapping[str, bytes]) -> bytes:
    """The tag with these objects in the places of the old ones, or behind all others. It keeps
    its length if its padding suffices. `tag` may be empty. Raises NotEditable."""
    if not tag:
        tag = b"ID3\x04\0\0" + to_syncsafe(0)
    version = tag[3]
    if version not in (3, 4) or tag[5] & (UNSYNCHRONISED | EXTENDED | FOOTER):
        raise NotEditable(f"its ID3 tag (2.{version}, flags {tag[5]:02x}) is of a form left alone")
    parts, waiting, end = [], dict(new), HEADER
    for frame in frames(tag):
        end = frame.end
        part = tag[frame.start : frame.end]
        if frame.name == "GEOB":
            description = _description(frame, version)
            if description in new:
                part = b""  # a second one of the same name goes, too
                if description in waiting:
                    part = object_frame(description, waiting.pop(description), version)
        parts.append(part)
    if tag[end:].strip(b"\0"):
        raise NotEditable("its ID3 tag has something behind its frames that is none")
    parts += [object_frame(name, data, version) for name, data in waiting.items()]
    body = b"".join(parts)
    room = len(tag) - HEADER
    length = room if len(body) <= room else len(body) + PADDING
    if length + HEADER >= LARGEST_TAG:
        raise NotEditable("its ID3 tag would grow too large")
    return tag[:6] + to_syncsafe(length) + body.ljust(length, b"\0")


def _description(frame: Frame, version: int) -> str:
    try:
        return split_object(_plain_body(frame, version))[0]
    except ValueError:
        return ""


# ---- files ----


@dataclass(frozen=True, slots=True)
class Place:
    """Where a file has its tag, or would get one.

    Attributes:
        start, end: of the bytes that are replaced; of a chunk with its header and padding.
        tag: the tag in it.
        form: "" for MP3; the byte order of RIFF ("<") and FORM (">") files.
        name: of the chunk.
    """

    start: int
    end: int
    tag: bytes
    form: str = ""
    name: bytes = b"ID3 "


def find(file: BinaryIO) -> Place:
    """The place of the tag. Raises ValueError: the file is not what it should be."""
    size = file.seek(0, 2)
    file.seek(0)
    head = file.read(12)
    if head[:4] == b"RIFF" and head[8:12] == b"WAVE":
        return _find_chunk(file, size, "<", b"id3 ")
    if head[:4] == b"FORM" and head[8:12] in (b"AIFF", b"AIFC"):
        return _find_chunk(file, size, ">", b"ID3 ")
    length = tag_length(head)
    if length > size:
        raise ValueError(f"an ID3 tag of {length} bytes in a file of {size}")
    file.seek(0)
    return Place(0, length, file.read(length))


def _find_chunk(file: BinaryIO, size: int, order: str, name: bytes) -> Place:
    file.seek(4)
    end = struct.unpack(order + "I", file.read(4))[0] + 8
    if end > size:
        raise ValueError(f"a file of {size} bytes that says {end}")
    at = 12
    while at + 8 <= end:
        file.seek(at)
        found, length = struct.unpack(order + "4sI", file.read(8))
        behind = at + 8 + length + length % 2
        if at + 8 + length > end:
            raise ValueError(f"a chunk at {at} is longer than its file")
        if found in (b"ID3 ", b"id3 "):
            return Place(at, min(behind, end), file.read(length), order, found)
        at = behind
    return Place(end, end, b"", order, name)


def read_objects(path: str | Path) -> dict[str, bytes]:
    """All objects of a file. Raises ValueError, OSError."""
    with Path(path).open("rb") as file:
        return objects(find(file).tag)


def write_objects(source: BinaryIO, target: BinaryIO, new: Mapping[str, bytes]) -> None:
    """Copy a file with these objects changed. Raises NotEditable, ValueError, OSError."""
    place = find(source)
    fresh = with_objects(place.tag, new)
    size = source.seek(0, 2)
    if place.form:
        head = struct.pack(place.form + "4sI", place.name, len(fresh))
        fresh = head + fresh + b"\0" * (len(fresh) % 2)
    _copy(source, target, 0, place.start)
    pad = b"\0" * (place.start % 2) if place.form else b""
    target.write(pad + fresh)
    _copy(source, target, place.end, size)
    if place.form:
        source.seek(4)
        (stated,) = struct.unpack(place.form + "I", source.read(4))
        stated += len(pad + fresh) - (place.end - place.start)
        if stated >= 1 << 32:
            raise NotEditable("it would grow beyond 4 GiB")
        target.seek(4)
        target.write(struct.pack(place.form + "I", stated))


def _copy(source: BinaryIO, target: BinaryIO, start: int, end: int) -> None:
    source.seek(start)
    left = end - start
    while left and (block := source.read(min(left, 1 << 20))):
        target.write(block)
        left -= len(block)

# SPDX-License-Identifier: GPL-3.0-or-later
"""ID3v2 and v1: the frames that have fields of ours, found by their headers and read by mutagen.

Only those are read: pictures, which are most of a tag, are passed over, and neither a length that
lies nor a frame that unpacks to gigabytes gets to a parser.
"""

import io
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from app.media.container.mpeg import ID3_HEADER
from app.media.container.source import Part, Source
from app.media.tags import encoding
from app.media.tags.parsers import FRAMES_22, ID3, parse_id3v1, unsynch
from app.media.tags.places import FIELDS, Dialect

MOST_FRAMES = 4000  # headers looked at
MOST_KEPT = 400
LONGEST_FRAME = 1 << 16  # bytes of text, also unpacked
MOST_UNSYNCHED = 1 << 22  # bytes of a tag that must be read whole before its frames can be found
UNSYNCHED, EXTENDED = 0x80, 0x40
PEOPLE = ("TIPL", "IPLS")
WANTED = {p.split(":")[0] for f in FIELDS for p in f.places(Dialect.ID3)} | set(PEOPLE)
WANTED_22 = {name for name, kind in FRAMES_22.items() if kind.__base__.__name__ in WANTED}
COMPRESSED = {3: 0x0080, 4: 0x0008}
UNSYNCHED_FRAME = 0x0002
DATA_LENGTH = 0x0001  # of ID3v2.4: four bytes before the data
NOT_COMMENTS = ("itun", "songs-db", "id3v1", "mrat", "mood", "rating")


@dataclass(frozen=True, slots=True)
class Frame:
    """A frame by its header. `data` lies behind the header."""

    name: str
    data: Part
    flags: int = 0


@dataclass(slots=True)
class Found:
    """Texts by place, lower case, in the order of their frames; and what was wrong."""

    texts: dict[str, list[str]] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)

    def add(self, place: str, *words: str) -> None:
        """Add what a place says; further ones of the same name are further values."""
        kept = [w for w in words if w]
        if kept:
            self.texts.setdefault(place.lower(), []).extend(kept)


class Memory:
    """Bytes, read as a source is."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def read(self, at: int, length: int) -> bytes:
        """As of `Source`."""
        return self._data[at : at + length]


def frames(source: Source | Memory, tag: Part, head: bytes) -> Iterator[Frame]:
    """The frames of a tag, by their headers; ends where none can be.

    Args:
        head: the tag's header: its ten bytes.
    """
    version, at, end = head[3], tag.start + ID3_HEADER, tag.end
    if head[5] & EXTENDED and version > 2:
        raw = source.read(at, 4)
        at += _syncsafe(raw) if version == 4 else 4 + int.from_bytes(raw, "big")
    wide = 10 if version > 2 else 6
    for _ in range(MOST_FRAMES):
        header = source.read(at, wide)
        if len(header) < wide or at + wide > end or not header[0]:
            return
        name = header[: wide * 2 // 5 if wide == 10 else 3].decode("latin-1")
        if not _is_name(name):
            return
        if version == 2:
            size, flags = int.from_bytes(header[3:6], "big"), 0
        else:
            size = _frame_size(source, at, end, header[4:8], version)
            flags = int.from_bytes(header[8:10], "big")
        size = min(size, end - at - wide)
        yield Frame(name, Part(at + wide, size), flags)
        at += wide + size


def _frame_size(source: Source | Memory, at: int, end: int, raw: bytes, version: int) -> int:
    """ID3v2.4 has 7 bits in a byte, but iTunes wrote 8: what leads to another frame is right."""
    plain = int.from_bytes(raw, "big")
    if version == 3 or max(raw) > 127:
        return plain
    safe = _syncsafe(raw)
    if safe == plain or _leads_on(source, at + 10 + safe, end):
        return safe
    return plain if _leads_on(source, at + 10 + plain, end) else safe


def _leads_on(source: Source | Memory, at: int, end: int) -> bool:
    if at >= end:
        return at == end
    name = source.read(at, 4)
    return name[:1] == b"\0" or (len(name) == 4 and _is_name(name.decode("latin-1")))


def _is_name(name: str) -> bool:
    return name.rstrip("\0 ").isalnum() and name.isascii() and name.upper() == name


def _syncsafe(raw: bytes) -> int:
    value = 0
    for byte in raw:
        value = value << 7 | byte & 127
    return value


def collect(source: Source, tag: Part, found: Found) -> None:
    """Read the texts of an ID3v2 tag."""
    head = source.read(tag.start, ID3_HEADER)
    if len(head) < ID3_HEADER or head[:3] != b"ID3" or head[3] not in (2, 3, 4):
        found.problems.append("its ID3 tag is of no known version")
        return
    text, part = readable(source, tag, head, found)
    slim = _slim(text, part, head, found)
    if slim:
        tags = ID3(io.BytesIO(slim), translate=False, load_v1=False)
        _take(tags, found)


def readable(source: Source, tag: Part, head: bytes, found: Found) -> tuple[Source | Memory, Part]:
    """The tag as its frames can be walked: up to ID3v2.3 lengths count what unsynchronisation
    has not yet doubled."""
    if head[3] == 4 or not head[5] & UNSYNCHED:
        return source, tag
    if tag.length > MOST_UNSYNCHED:
        found.problems.append(f"its ID3 tag is too large ({tag.length >> 20} MiB); partly read")
    raw = source.read(tag.start + ID3_HEADER, min(tag.length, MOST_UNSYNCHED) - ID3_HEADER)
    try:
        data = head + unsynch.decode(raw)
    except ValueError:
        data = head + raw.replace(b"\xff\x00", b"\xff")
    return Memory(data), Part(0, len(data))


def _slim(source: Source | Memory, tag: Part, head: bytes, found: Found) -> bytes:
    """A tag of the wanted frames alone; empty when there are none."""
    kept: list[bytes] = []
    version, number = head[3], 0
    for number, frame in enumerate(frames(source, tag, head), 1):  # noqa: B007 - used behind
        name = frame.name.rstrip("\0 ")
        if name not in WANTED and name not in WANTED_22:
            continue
        if len(kept) == MOST_KEPT:
            found.problems.append(
                f"more than {MOST_KEPT} texts in its ID3 tag; the rest is not read"
            )
            break
        if frame.data.length > LONGEST_FRAME:
            found.problems.append(f"{name} of its ID3 tag is too large; left out")
            continue
        data = source.read(frame.data.start, frame.data.length)
        if frame.flags & COMPRESSED.get(version, 0) and _is_bomb(data, version, frame.flags):
            found.problems.append(f"{name} of its ID3 tag unpacks to far too much; left out")
            continue
        kept.append(_header(frame, len(data), version) + data)
    if number >= MOST_FRAMES:
        found.problems.append(
            f"more than {MOST_FRAMES} frames in its ID3 tag; the rest is not read"
        )
    body = b"".join(kept)
    flags = head[5] & UNSYNCHED if version == 4 else 0
    size = bytes(len(body) >> shift & 127 for shift in (21, 14, 7, 0))
    return b"ID3" + bytes([version, 0, flags]) + size + body if body else b""


def _header(frame: Frame, size: int, version: int) -> bytes:
    name = frame.name.encode("latin-1")
    if version == 2:
        return name + size.to_bytes(3, "big")
    raw = size.to_bytes(4, "big")
    if version == 4:
        raw = bytes(size >> shift & 127 for shift in (21, 14, 7, 0))
    return name + raw + frame.flags.to_bytes(2, "big")


def _is_bomb(data: bytes, version: int, flags: int) -> bool:
    """Whether it unpacks to more than any text has."""
    skip = 4 if version == 3 or flags & DATA_LENGTH else 0
    for packed in (data[skip:], data):
        opened = zlib.decompressobj()
        try:
            opened.decompress(packed, LONGEST_FRAME)
        except zlib.error:
            continue
        if opened.unconsumed_tail:
            return True
    return False


def unpacked(data: bytes, head: bytes, flags: int, longest: int) -> bytes:
    """The data of a frame as it was before the tag packed it, `longest` bytes at most."""
    version = head[3]
    if version == 4 and flags & DATA_LENGTH:
        data = data[4:]
    if version == 4 and (flags & UNSYNCHED_FRAME or head[5] & UNSYNCHED):
        data = data.replace(b"\xff\x00", b"\xff")
    if flags & COMPRESSED.get(version, 0):
        packed = data if version == 4 else data[4:]
        data = zlib.decompressobj().decompress(packed, longest)
    return data


def _take(tags: Any, found: Found) -> None:
    """Put the frames' texts to their places, in the alphabet that they were written in."""
    latin = [
        text
        for frame in tags.values()
        if getattr(frame, "encoding", None) == 0
        for text in map(str, getattr(frame, "text", ()))
    ]
    name = encoding.alphabet(latin)
    for frame in tags.values():
        kind = type(frame).__name__
        code = name if getattr(frame, "encoding", None) == 0 else "latin-1"
        if kind == "TCON":
            words = list(frame.genres)
        else:
            words = [str(t) for t in getattr(frame, "text", ())]
        words = [encoding.repaired(w, code) for w in words]
        if kind == "COMM":
            _take_comment(frame.desc, words, found)
        elif kind == "TXXX":
            found.add(f"TXXX:{frame.desc}", *words)
        elif kind in PEOPLE:
            for role, person in (p for p in frame.people if len(p) == 2):
                found.add(f"TIPL:{role}", encoding.repaired(person, code))
        elif kind == "POPM":
            found.add("POPM", f"{frame.rating} {frame.email}")
        elif kind == "RVA2":
            found.add(f"RVA2:{frame.desc}:gain", f"{frame.gain:.4f}")
            found.add(f"RVA2:{frame.desc}:peak", f"{frame.peak:.6f}")
        else:
            found.add(kind, *words)


def _take_comment(about: str, words: list[str], found: Found) -> None:
    """Comments have titles; programs hide their own data in some of them."""
    found.add(f"COMM:{about}", *words)
    if about and not about.lower().startswith(NOT_COMMENTS):
        found.add("COMM:*", *words)


def collect_v1(data: bytes, found: Found) -> None:
    """Read an ID3v1 tag of 128 bytes, where there is nothing better."""
    tags = parse_id3v1(data)
    if not tags:
        return
    own = Found()
    texts = [str(t) for frame in tags.values() for t in getattr(frame, "text", ())]
    name = encoding.alphabet(texts)
    for frame in tags.values():
        kind = "COMM:" if type(frame).__name__ == "COMM" else type(frame).__name__
        words = list(frame.genres) if kind == "TCON" else [str(t) for t in frame.text]
        own.add(kind, *(encoding.repaired(w, name).strip() for w in words))
    for place, words in own.texts.items():
        found.texts.setdefault(place, words)

# SPDX-License-Identifier: GPL-3.0-or-later
"""The records of Serato's own files: a tag of four letters, a length, a value.

The tag's first letter tells the value's kind: o and r hold records, t and p text (UTF-16BE), b a
byte, s and u numbers of two and four bytes. Source: triseratops, serato-tags `database_v2.py`.
"""

import struct
from collections.abc import Iterable, Iterator

from app.library.interchange.values.payload import Payload

Record = tuple[str, bytes]

HEADER = struct.Struct(">4sI")
DATABASE = "2.0/Serato Scratch LIVE Database"
CRATE = "1.0/Serato ScratchLive Crate"
SMART_CRATE = "1.0/Serato ScratchLive Smart Crate"


def parse(data: bytes) -> Iterator[Record]:
    """The records in `data`, in order. Raises ValueError behind the last whole one."""
    payload = Payload(data)
    while payload.left:
        tag, length = payload.unpack(">4sI")
        yield tag.decode("latin-1"), payload.take(length)


def build(records: Iterable[Record]) -> bytes:
    """The inverse of `parse`."""
    return b"".join(HEADER.pack(tag.encode("latin-1"), len(v)) + v for tag, v in records)


def decode(tag: str, value: bytes) -> str | int:
    """The text or the number in a record. Raises ValueError: neither."""
    match tag[0]:
        case "t" | "p" | "v":
            return value.decode("utf-16-be", "surrogatepass")
        case "b" | "s" | "u" if len(value) in (1, 2, 4):
            return int.from_bytes(value, "big")
    raise ValueError(f"{tag} of {len(value)} bytes is neither text nor number")


SIZES = {"b": 1, "s": 2, "u": 4}


def encode(tag: str, value: str | int) -> Record:
    """The inverse of `decode`."""
    if isinstance(value, str):
        return tag, value.encode("utf-16-be", "surrogatepass")
    size = SIZES[tag[0]]
    return tag, max(0, min(value, 256**size - 1)).to_bytes(size, "big")


def first(records: Iterable[Record], tag: str) -> str | int | None:
    """The value of the first record with this tag that can be read."""
    for name, value in records:
        if name == tag:
            try:
                return decode(name, value)
            except ValueError:
                continue
    return None


def text(records: Iterable[Record], tag: str) -> str:
    """The text of this tag, or an empty one."""
    value = first(records, tag)
    return value if isinstance(value, str) else ""


def number(records: Iterable[Record], tag: str) -> int:
    """The number of this tag, or 0."""
    value = first(records, tag)
    return value if isinstance(value, int) else 0

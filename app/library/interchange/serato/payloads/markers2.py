# SPDX-License-Identifier: GPL-3.0-or-later
"""Serato Markers2: cues, loops, colour, lock of the tempo, and flips. Source: serato-tags.

`01 01`, base64 text in lines, NULs up to 470 bytes; inside it `01 01`, entries of a name, a length
and data, and a closing NUL.
"""

import base64
import struct
from dataclasses import dataclass

from app.library.interchange.values.payload import Payload

VERSION = b"\x01\x01"
SHORTEST = 470  # bytes; Serato fills up with NULs to it
LINE = 72  # letters of base64 a line
CUE_HEAD = struct.Struct(">xBIx3sxB")
LOOP_HEAD = struct.Struct(">xBII4s4sxB")
LOOP_COLOR = b"\x00\x27\xaa\xe1"  # what Serato writes; loops cannot be coloured in it
UNSET = b"\xff\xff\xff\xff"


@dataclass(frozen=True, slots=True)
class Mark:
    """A cue, or a loop when it has an end. Times in whole ms; `color` as stored, 0xRRGGBB."""

    slot: int
    start_ms: int
    end_ms: int | None = None
    color: int = 0
    name: str = ""
    locked: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """Anything in the list, by its name; what is not understood is kept as it is."""

    name: str
    data: bytes


def parse(data: bytes) -> tuple[Entry, ...]:
    """The entries of a payload. Raises ValueError: it is none."""
    if not data.startswith(VERSION):
        raise ValueError("Markers2 of an unknown version")
    return parse_text(data[len(VERSION) :])


def parse_text(text: bytes) -> tuple[Entry, ...]:
    """The entries in the base64 text. An empty text has none."""
    inner = Payload(decode_base64(text))
    if not inner.left:
        return ()
    if inner.take(2) != VERSION:
        raise ValueError("entries of Markers2 of an unknown version")
    entries = []
    while inner.left:
        name = inner.until_nul()
        if not name:
            break
        (length,) = inner.unpack(">I")
        entries.append(Entry(name.decode("latin-1"), inner.take(length)))
    return tuple(entries)


def build(entries: tuple[Entry, ...], size: int = SHORTEST) -> bytes:
    """The inverse of `parse`; `size` is that of the payload it replaces."""
    return (VERSION + build_text(entries)).ljust(max(size, SHORTEST), b"\0")


def build_text(entries: tuple[Entry, ...]) -> bytes:
    """The inverse of `parse_text`."""
    inner = bytearray(VERSION)
    for entry in entries:
        inner += entry.name.encode("latin-1") + b"\0" + struct.pack(">I", len(entry.data))
        inner += entry.data
    return encode_base64(bytes(inner) + b"\0") + b"\0"


def decode_base64(text: bytes) -> bytes:
    """Serato's base64: it ends at a NUL, has no padding, and may want a letter (4n + 1)."""
    letters = bytes(text.partition(b"\0")[0].translate(None, b"\r\n "))
    letters = letters.rstrip(b"=")
    if len(letters) % 4 == 1:
        letters += b"A"
    return base64.b64decode(letters + b"=" * (-len(letters) % 4))


def encode_base64(data: bytes, line: int = LINE) -> bytes:
    """Without padding, in lines; `line` 0 makes one of all."""
    letters = base64.b64encode(data).rstrip(b"=")
    if not line:
        return letters
    return b"\n".join(letters[at : at + line] for at in range(0, len(letters), line))


def marks(entries: tuple[Entry, ...]) -> list[Mark]:
    """All cues and loops. Raises ValueError: one of them is damaged."""
    return [mark(entry) for entry in entries if entry.name in ("CUE", "LOOP")]


def mark(entry: Entry) -> Mark:
    """The cue or loop in an entry. Raises ValueError: it is damaged."""
    payload = Payload(entry.data)
    if entry.name == "CUE":
        slot, start, color, locked = payload.unpack(CUE_HEAD.format)
        rgb = int.from_bytes(color, "big")
        return Mark(slot, start, None, rgb, _name(payload), bool(locked))
    slot, start, end, _, color, locked = payload.unpack(LOOP_HEAD.format)
    rgb = int.from_bytes(color[1:], "big")
    return Mark(slot, start, end, rgb, _name(payload), bool(locked))


def _name(payload: Payload) -> str:
    return payload.rest().partition(b"\0")[0].decode("utf-8", "replace")


def mark_entry(mark: Mark) -> Entry:
    """The inverse of `mark`."""
    name = mark.name.replace("\0", "").encode("utf-8", "replace") + b"\0"
    rgb = mark.color.to_bytes(3, "big")
    if mark.end_ms is None:
        return Entry("CUE", CUE_HEAD.pack(mark.slot, mark.start_ms, rgb, mark.locked) + name)
    head = LOOP_HEAD.pack(mark.slot, mark.start_ms, mark.end_ms, UNSET, b"\0" + rgb, mark.locked)
    return Entry("LOOP", head + name)


def color(entries: tuple[Entry, ...]) -> int | None:
    """The track's colour as stored."""
    for entry in entries:
        if entry.name == "COLOR" and len(entry.data) >= 4:
            return int.from_bytes(entry.data[1:4], "big")
    return None


def bpm_locked(entries: tuple[Entry, ...]) -> bool:
    """Whether neither tempo nor grid may change."""
    return any(e.name == "BPMLOCK" and e.data[:1] not in (b"", b"\0") for e in entries)


def changed(
    entries: tuple[Entry, ...], marks: list[Mark], color: int, locked: bool
) -> tuple[Entry, ...]:
    """`entries` with these marks, colour and lock; everything else as it was, and in its place.

    A mark that is the same keeps its bytes, for they may tell what is not understood.
    """
    old = {_same(e): e for e in entries if e.name in ("CUE", "LOOP")}
    wanted = [mark_entry(m) for m in sorted(marks, key=lambda m: (m.end_ms is not None, m.slot))]
    fresh = [old.get(_same(e), e) for e in wanted]
    others = [e for e in entries if e.name not in ("CUE", "LOOP", "COLOR", "BPMLOCK")]
    head = Entry("COLOR", b"\0" + color.to_bytes(3, "big"))
    return (head, *fresh, Entry("BPMLOCK", bytes([locked])), *others)


def _same(entry: Entry) -> object:
    try:
        return mark(entry)
    except ValueError:
        return entry

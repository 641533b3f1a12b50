# SPDX-License-Identifier: GPL-3.0-or-later
"""Serato Markers_, the older list: five cues and nine loops in fixed places, without names.

Where a file has it, Serato believes it rather than Markers2. MP3, AIFF and WAV write numbers as
four times seven bits; MP4 writes them plain and shorter. Source: serato-tags `serato_markers_.md`.
"""

import struct
from dataclasses import dataclass

from app.library.interchange.serato.payloads.markers2 import Mark
from app.library.interchange.values.payload import Payload

VERSION = b"\x02\x05"
CUES, LOOPS = 5, 9
PLACES = CUES + LOOPS
LONGEST_MS = (1 << 24) - 1
NO_TIME = 0xFFFFFFFF
TYPE_UNSET, TYPE_CUE, TYPE_LOOP = 0, 1, 3
MIDDLE = b"\x00\x7f\x7f\x7f\x7f\x7f"
MIDDLE_MP4 = b"\x00\xff\xff\xff\xff\x00"


@dataclass(frozen=True, slots=True)
class Markers:
    """What is set, and the track's colour as stored.

    Attributes:
        middles: six bytes of each place that nobody understands, kept when it is written again.
    """

    marks: tuple[Mark, ...]
    color: int
    middles: tuple[bytes, ...] = ()


def seven_bits(value: int) -> bytes:
    """24 bits in four bytes of seven ("serato32")."""
    return bytes(value >> shift & 0x7F for shift in (21, 14, 7, 0))


def from_seven_bits(data: bytes) -> int:
    """The inverse of `seven_bits`."""
    value = 0
    for byte in data:
        value = value << 7 | byte & 0x7F
    return value & LONGEST_MS


def parse(data: bytes, *, mp4: bool = False) -> Markers:
    """Raises ValueError: it is no such payload."""
    payload = Payload(data)
    if payload.take(2) != VERSION:
        raise ValueError("Markers_ of an unknown version")
    (count,) = payload.unpack(">I")
    if count > PLACES:
        raise ValueError(f"Markers_ with {count} places instead of {PLACES}")
    read = _place_mp4 if mp4 else _place
    found = [read(payload, index) for index in range(count)]
    marks = tuple(mark for mark, _ in found if mark is not None)
    middles = tuple(middle for _, middle in found)
    color = payload.take(4)
    return Markers(
        marks, int.from_bytes(color[1:], "big") if mp4 else from_seven_bits(color), middles
    )


def _place(payload: Payload, index: int) -> tuple[Mark | None, bytes]:
    form = ">B4sB4s6s4sBB"
    start_set, start, end_set, end, middle, color, kind, locked = payload.unpack(form)
    start_ms = from_seven_bits(start) if start_set == 0 else None
    end_ms = from_seven_bits(end) if end_set == 0 else None
    return _mark(index, start_ms, end_ms, from_seven_bits(color), kind, locked), middle


def _place_mp4(payload: Payload, index: int) -> tuple[Mark | None, bytes]:
    start, end, middle, color, kind, locked = payload.unpack(">II6s3sBB")
    start_ms = start if start != NO_TIME else None
    end_ms = end if end != NO_TIME else None
    return _mark(index, start_ms, end_ms, int.from_bytes(color, "big"), kind, locked), middle


def _mark(
    index: int, start_ms: int | None, end_ms: int | None, color: int, kind: int, locked: int
) -> Mark | None:
    if start_ms is None or kind == TYPE_UNSET:
        return None
    if kind != TYPE_LOOP:
        return Mark(index, start_ms, None, color, locked=bool(locked))
    if end_ms is None:
        return None
    return Mark(index - CUES, start_ms, end_ms, color, locked=bool(locked))


def build(markers: Markers, *, mp4: bool = False, size: int = 0) -> bytes:
    """The inverse of `parse`: all 14 places; marks beyond them or too late are left out."""
    at: dict[int, Mark] = {}
    for mark in markers.marks:
        loop = mark.end_ms is not None
        latest = max(mark.start_ms, mark.end_ms or 0)
        if 0 <= mark.slot < (LOOPS if loop else CUES) and latest <= LONGEST_MS:
            at[mark.slot + CUES * loop] = mark
    write, usual = (_build_mp4, MIDDLE_MP4) if mp4 else (_build, MIDDLE)
    middles = [*markers.middles, *[usual] * (PLACES - len(markers.middles))]
    body = b"".join(write(at.get(index), index, middles[index]) for index in range(PLACES))
    color = markers.color.to_bytes(4, "big") + b"\0" if mp4 else seven_bits(markers.color)
    return (VERSION + struct.pack(">I", PLACES) + body + color).ljust(size, b"\0")


def _end(mark: Mark | None, index: int) -> tuple[int, bytes]:
    """Colour, and the last two bytes of a place: what it is and whether it is locked."""
    unset = TYPE_LOOP if index >= CUES else TYPE_UNSET
    if mark is None:
        return 0, bytes([unset, 0])
    return mark.color, bytes([unset or TYPE_CUE, mark.locked])


def _build(mark: Mark | None, index: int, middle: bytes) -> bytes:
    def time(value: int | None) -> bytes:
        return b"\x7f" * 5 if value is None else b"\0" + seven_bits(value)

    start, end = (mark.start_ms, mark.end_ms) if mark else (None, None)
    color, flags = _end(mark, index)
    return time(start) + time(end) + middle + seven_bits(color) + flags


def _build_mp4(mark: Mark | None, index: int, middle: bytes) -> bytes:
    start, end = (mark.start_ms, mark.end_ms) if mark else (None, None)
    times = [NO_TIME if value is None else value for value in (start, end)]
    color, flags = _end(mark, index)
    return struct.pack(">II", *times) + middle + color.to_bytes(3, "big") + flags

# SPDX-License-Identifier: GPL-3.0-or-later
"""ANLZ files: beats and cues of one track, as rekordbox keeps them for itself and for players.

Big-endian; tags of 4 letters with their lengths. Read here: PQTZ (every beat, rounded to 1 ms),
PCO2 and PCOB (cues). Source: crate-digger's `rekordbox_anlz.ksy`, the facts in it.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from app.library.interchange.rekordbox import words
from app.library.interchange.rekordbox.grid import MOST_BEATS, Stretch, from_beats
from app.library.model import Cue, CueKind

LARGEST = 64 << 20  # bytes; waveforms of hours are smaller
MOST_TAGS = 1000
MOST_CUES = 4096
NO_TIME = 0xFFFFFFFF
HOT, LOOP, ACTIVE = 1, 2, 4
BEAT = np.dtype([("in_bar", ">u2"), ("bpm", ">u2"), ("ms", ">u4")])


@dataclass(frozen=True, slots=True)
class Analysis:
    """What the files tell of a track, in rekordbox's time, and what was wrong with them."""

    stretches: tuple[Stretch, ...] = ()
    cues: tuple[Cue, ...] = ()
    wrong: tuple[str, ...] = ()


def read(dat: Path, source: str) -> Analysis:
    """The .DAT file and, if it is there, the .EXT file beside it, which has more of the cues."""
    wrong: list[str] = []
    tags: list[tuple[str, bytes]] = []
    for path in (dat, dat.with_suffix(".EXT")):
        try:
            if path.is_file() and path.stat().st_size <= LARGEST:
                tags += tags_of(path.read_bytes())
        except (OSError, ValueError) as error:
            wrong.append(f"{path.name} is not whole ({error})")
    stretches: list[Stretch] = []
    cues: dict[str, list[Cue]] = {"PCOB": [], "PCO2": []}
    for name, tag in tags:
        try:
            if name == "PQTZ" and not stretches:
                stretches = beats_of(tag)
            elif name in cues:
                cues[name] += cues_of(name, tag, source)
        except (ValueError, struct.error) as error:
            wrong.append(f"{name} is not whole ({error})")
    found = tuple(dict.fromkeys(_key(c) for c in cues["PCO2"] or cues["PCOB"]))
    by_key = {_key(c): c for c in cues["PCO2"] or cues["PCOB"]}
    return Analysis(tuple(stretches), tuple(by_key[k] for k in found), tuple(wrong))


def _key(cue: Cue) -> tuple[object, ...]:
    return (cue.kind, cue.slot, cue.start_s, cue.end_s)


def tags_of(data: bytes) -> list[tuple[str, bytes]]:
    """Names and whole tags (with their headers). Raises ValueError: no such file, cut off."""
    if data[:4] != b"PMAI":
        raise ValueError("it does not begin with PMAI")
    (at,) = struct.unpack_from(">I", data, 4) if len(data) >= 8 else (0,)
    found: list[tuple[str, bytes]] = []
    while at + 12 <= len(data) and len(found) < MOST_TAGS:
        name, header, length = struct.unpack_from(">4sII", data, at)
        if length < 12 or header > length or at + length > len(data):
            if found:
                return found  # cut off: what is whole is used
            raise ValueError(f"a tag at {at} has {length} bytes")
        found.append((name.decode("latin-1"), data[at : at + length]))
        at += length
    return found


def beats_of(tag: bytes) -> list[Stretch]:
    """Stretches of a PQTZ tag."""
    header, _, _, _, count = struct.unpack_from(">5I", tag, 4)
    count = min(count, MOST_BEATS, max(len(tag) - header, 0) // BEAT.itemsize)
    beats = np.frombuffer(tag, BEAT, count, header)
    beats = beats[(beats["ms"] < words.LATEST_MS) & (beats["bpm"] > 0)]
    return from_beats(
        beats["ms"].astype(np.float64) * words.MS,
        beats["bpm"].astype(np.float64) / 100,
        beats["in_bar"].astype(np.int64),
    )


def cues_of(name: str, tag: bytes, source: str) -> Iterator[Cue]:
    """Cues of a PCOB or PCO2 tag. Raises ValueError: it is cut off, after what was whole."""
    (at,) = struct.unpack_from(">I", tag, 4)
    at = max(at, 12)
    parse = _pcpt if name == "PCOB" else _pcp2
    for order in range(MOST_CUES):
        if at + 12 > len(tag):
            return
        _, _, length = struct.unpack_from(">4sII", tag, at)
        if length < 12 or at + length > len(tag):
            raise ValueError(f"a cue of {length} bytes")
        cue = parse(tag[at : at + length], order, source)
        if cue is not None:
            yield cue
        at += length


def _pcpt(entry: bytes, order: int, source: str) -> Cue | None:
    hot, status = struct.unpack_from(">II", entry, 0x0C)
    kind, _, _, start, end = struct.unpack_from(">BBHII", entry, 0x1C)
    return _cue(hot, kind, start, end, order, source, active=status == ACTIVE)


def _pcp2(entry: bytes, order: int, source: str) -> Cue | None:
    hot, kind, _, _, start, end, color = struct.unpack_from(">IBBHIIB", entry, 0x0C)
    name, rgb = "", None
    if len(entry) >= 0x2C:
        (length,) = struct.unpack_from(">I", entry, 0x28)
        text = entry[0x2C : 0x2C + length]
        name = text.decode("utf-16-be", "replace").rstrip("\0")
        behind = entry[0x2C + length : 0x30 + length]
        if len(text) == length and len(behind) == 4 and any(behind):
            rgb = int.from_bytes(behind[1:], "big")
    if not hot:
        rgb = words.color_of(color)
    return _cue(hot, kind, start, end, order, source, name=name, color=rgb)


def _cue(
    hot: int,
    kind: int,
    start: int,
    end: int,
    order: int,
    source: str,
    *,
    name: str = "",
    color: int | None = None,
    active: bool = False,
) -> Cue | None:
    if start > words.LATEST_MS:
        return None
    loop = kind == LOOP and start < end <= words.LATEST_MS
    return Cue(
        CueKind.HOT if hot else CueKind.MEMORY,
        start * words.MS,
        end * words.MS if loop else None,
        slot=hot - 1 if 0 < hot <= 64 else None,
        name=name,
        color=color,
        active=active and loop,
        order=order,
        source=source,
    )

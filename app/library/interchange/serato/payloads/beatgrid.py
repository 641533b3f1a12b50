# SPDX-License-Identifier: GPL-3.0-or-later
"""Serato BeatGrid and Autotags: markers with tempi; BPM and gain as text.

Source: serato-tags `serato_beatgrid.md`, `serato_autotags.md`; the text form of Ogg files from
their samples.
"""

import re
import struct
from dataclasses import dataclass
from itertools import pairwise

from app.library.interchange.values.payload import Payload
from app.library.model.grid import Anchor, Grid

VERSION = b"\x01\x00"
AUTOTAGS_VERSION = b"\x01\x01"
OGG_PAIR = re.compile(r"\(\s*([-+.\deE]+)\s*,\s*([-+.\deE]+)\s*\)")
OGG_HEADER = "0000000100000000"


@dataclass(frozen=True, slots=True)
class BeatGrid:
    """Beats told by (seconds, beats to the next marker), the last one by (seconds, BPM).

    Attributes:
        footer: an arbitrary byte that Serato writes behind them.
    """

    markers: tuple[tuple[float, int], ...] = ()
    last: tuple[float, float] | None = None
    footer: bytes = b"\0"


def parse(data: bytes) -> BeatGrid:
    """Raises ValueError: it is no such payload."""
    payload = Payload(data)
    if payload.take(2) != VERSION:
        raise ValueError("a BeatGrid of an unknown version")
    (count,) = payload.unpack(">I")
    if not count:
        return BeatGrid(footer=payload.rest())
    if (count - 1) * 8 > payload.left:
        raise ValueError(f"a BeatGrid with {count} markers in {len(data)} bytes")
    markers = tuple(payload.unpack(">fI") for _ in range(count - 1))
    return BeatGrid(markers, payload.unpack(">ff"), payload.rest())


def build(grid: BeatGrid) -> bytes:
    """The inverse of `parse`."""
    count = len(grid.markers) + (grid.last is not None)
    body = b"".join(struct.pack(">fI", *marker) for marker in grid.markers)
    end = struct.pack(">ff", *grid.last) if grid.last is not None else b""
    return VERSION + struct.pack(">I", count) + body + end + grid.footer


def parse_ogg(text: str) -> BeatGrid:
    """The grid in an Ogg file: words of hexadecimal, then (seconds, BPM). Raises ValueError."""
    if not text.startswith(OGG_HEADER):
        raise ValueError("a beat grid of an unknown version")
    count = int(text[len(OGG_HEADER) : len(OGG_HEADER) + 8], 16)
    pairs = [(float(a), float(b)) for a, b in OGG_PAIR.findall(text)]
    if count != len(pairs):
        raise ValueError(f"a beat grid with {len(pairs)} markers instead of {count}")
    if not pairs:
        return BeatGrid()
    return BeatGrid(tuple((at, round(beats)) for at, beats in pairs[:-1]), pairs[-1])


def build_ogg(grid: BeatGrid) -> str:
    """The inverse of `parse_ogg`, to the six places that Serato writes."""
    pairs = [*grid.markers, *([grid.last] if grid.last else [])]
    words = "".join(f"({at:.6f},{value:.6f})" for at, value in pairs)
    return f"{OGG_HEADER}{len(pairs):08X}{words}"


def to_grid(grid: BeatGrid) -> Grid | None:
    """As the model has it; None: there is none. Raises ValueError: it makes no sense."""
    if grid.last is None:
        return None
    anchors, beat = [], 0
    for position, beats in grid.markers:
        anchors.append(Anchor(position, beat))
        beat += beats
    position, bpm = grid.last
    anchors.append(Anchor(position, beat))
    return Grid(tuple(anchors), bpm, bars_known=False, source="serato")


def from_grid(grid: Grid, footer: bytes = b"\0") -> BeatGrid:
    """The inverse of `to_grid`. Serato shows its first marker as the start of a bar, so with
    bars known the first anchor goes back to where one starts."""
    anchors = list(grid.anchors)
    if grid.bars_known and (behind := anchors[0].beat % grid.beats_a_bar):
        beat = anchors[0].beat - behind
        anchors[0] = Anchor(grid.position_s(beat), beat)
    places = [(a.position_s, a.beat) for a in anchors]
    markers = tuple((at, following[1] - beat) for (at, beat), following in pairwise(places))
    return BeatGrid(markers, (places[-1][0], grid.bpm), footer)


@dataclass(frozen=True, slots=True)
class Autotags:
    """Texts as Serato wrote them: tempo, auto gain in dB, the user's gain in dB."""

    bpm: str = ""
    auto_gain: str = "0.000"
    gain: str = "0.000"


def parse_autotags(data: bytes) -> Autotags:
    """Raises ValueError: it is no such payload."""
    payload = Payload(data)
    if payload.take(2) != AUTOTAGS_VERSION:
        raise ValueError("Autotags of an unknown version")
    return Autotags(*(payload.until_nul().decode("latin-1") for _ in range(3)))


def build_autotags(tags: Autotags) -> bytes:
    """The inverse of `parse_autotags`."""
    texts = (tags.bpm, tags.auto_gain, tags.gain)
    return AUTOTAGS_VERSION + b"".join(text.encode("latin-1") + b"\0" for text in texts)

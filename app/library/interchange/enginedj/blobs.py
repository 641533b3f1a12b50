# SPDX-License-Identifier: GPL-3.0-or-later
"""Engine DJ's blobs: a track's length and key, its beats, its hot cues, its loops.

Most are a length and zlib data; numbers are big-endian, but for the markers of beats and all of
the loops. Bytes behind what is known are kept. Source: libdjinterop, rb2engine.
"""

import struct
import zlib
from dataclasses import dataclass

from app.library.interchange.values.payload import Payload

LARGEST = 1 << 26  # bytes; a million beats, and no bomb
PADS = 8
MOST = 1 << 16  # pads that a blob may state
NOWHERE = -1.0
TRACK = struct.Struct(">dqi3d")
MARKER = struct.Struct("<dqii")


def unpacked(blob: bytes) -> bytes:
    """What a blob holds; nothing of an empty one. Raises ValueError: damaged."""
    if not blob:
        return b""
    if len(blob) < 4:
        raise ValueError(f"a blob of {len(blob)} bytes")
    length = int.from_bytes(blob[:4], "big")
    if length > LARGEST:
        raise ValueError(f"a blob that says it holds {length} bytes")
    unzip = zlib.decompressobj()
    try:
        data = unzip.decompress(blob[4:], length + 1)
    except zlib.error as error:
        raise ValueError(f"a damaged blob ({error})") from error
    if len(data) != length:
        raise ValueError(f"a blob of {len(data)} bytes that says {length}")
    return data


def packed(data: bytes) -> bytes:
    """The inverse of `unpacked`."""
    return struct.pack(">I", len(data)) + zlib.compress(data)


@dataclass(frozen=True, slots=True)
class TrackData:
    """`rate` in Hz, length in samples, key as Engine numbers them, average loudness."""

    rate: float = 0.0
    samples: int = 0
    key: int = 0
    loudness: tuple[float, float, float] = (0.0, 0.0, 0.0)
    rest: bytes = b""


def parse_track(blob: bytes) -> TrackData:
    """Raises ValueError."""
    payload = Payload(unpacked(blob))
    if not payload.left:
        return TrackData()
    rate, samples, key, *loudness = payload.unpack(TRACK.format)
    return TrackData(rate, samples, key, (loudness[0], loudness[1], loudness[2]), payload.rest())


def build_track(track: TrackData) -> bytes:
    """The inverse of `parse_track`."""
    return packed(TRACK.pack(track.rate, track.samples, track.key, *track.loudness) + track.rest)


@dataclass(frozen=True, slots=True)
class Marker:
    """A beat with a known place: sample, number of the beat, beats to the next marker."""

    sample: float
    beat: int
    beats: int = 0
    unknown: int = 0


@dataclass(frozen=True, slots=True)
class Beats:
    """Two grids: what Engine found, and what the user made of it."""

    rate: float = 0.0
    samples: float = 0.0
    known: bool = False
    found: tuple[Marker, ...] = ()
    adjusted: tuple[Marker, ...] = ()
    rest: bytes = b""


def parse_beats(blob: bytes) -> Beats:
    """Raises ValueError."""
    payload = Payload(unpacked(blob))
    if not payload.left:
        return Beats()
    rate, samples, known = payload.unpack(">ddB")
    found, adjusted = _markers(payload), _markers(payload)
    return Beats(rate, samples, bool(known), found, adjusted, payload.rest())


def _markers(payload: Payload) -> tuple[Marker, ...]:
    (count,) = payload.unpack(">q")
    if not 0 <= count <= payload.left // MARKER.size:
        raise ValueError(f"{count} beats in {payload.left} bytes")
    return tuple(Marker(*payload.unpack(MARKER.format)) for _ in range(count))


def build_beats(beats: Beats) -> bytes:
    """The inverse of `parse_beats`."""
    data = struct.pack(">ddB", beats.rate, beats.samples, beats.known)
    for markers in (beats.found, beats.adjusted):
        data += struct.pack(">q", len(markers))
        data += b"".join(MARKER.pack(m.sample, m.beat, m.beats, m.unknown) for m in markers)
    return packed(data + beats.rest)


@dataclass(frozen=True, slots=True)
class Pad:
    """A hot cue, or a loop when it has an end. `label` as bytes; `color` A, R, G, B."""

    label: bytes = b""
    sample: float = NOWHERE
    end: float = NOWHERE
    color: bytes = b"\0\0\0\0"
    start_set: bool = False
    end_set: bool = False


@dataclass(frozen=True, slots=True)
class Cues:
    """Hot cues on their pads, and the main cue: as adjusted by the user, and as found."""

    pads: tuple[Pad, ...] = ()
    main: float = NOWHERE
    adjusted: bool = False
    found: float = NOWHERE
    rest: bytes = b""


def parse_cues(blob: bytes) -> Cues:
    """Raises ValueError."""
    payload = Payload(unpacked(blob))
    if not payload.left:
        return Cues()
    (count,) = payload.unpack(">q")
    if not 0 <= count <= MOST:
        raise ValueError(f"{count} hot cues")
    pads = []
    for _ in range(count):
        label = _label(payload)
        sample, color = payload.unpack(">d4s")
        pads.append(Pad(label, sample, NOWHERE, color))
    main, adjusted, found = payload.unpack(">dBd")
    return Cues(tuple(pads), main, bool(adjusted), found, payload.rest())


def build_cues(cues: Cues) -> bytes:
    """The inverse of `parse_cues`."""
    data = struct.pack(">q", len(cues.pads))
    for pad in cues.pads:
        data += _labelled(pad) + struct.pack(">d4s", pad.sample, pad.color)
    data += struct.pack(">dBd", cues.main, cues.adjusted, cues.found)
    return packed(data + cues.rest)


def parse_loops(blob: bytes) -> tuple[tuple[Pad, ...], bytes]:
    """Loops on their pads, and bytes behind them. Raises ValueError."""
    payload = Payload(blob)
    if not payload.left:
        return (), b""
    (count,) = payload.unpack("<q")
    if not 0 <= count <= MOST:
        raise ValueError(f"{count} loops")
    pads = []
    for _ in range(count):
        label = _label(payload)
        start, end, start_set, end_set, color = payload.unpack("<ddBB4s")
        pads.append(Pad(label, start, end, color, bool(start_set), bool(end_set)))
    return tuple(pads), payload.rest()


def build_loops(pads: tuple[Pad, ...], rest: bytes = b"") -> bytes:
    """The inverse of `parse_loops`."""
    data = struct.pack("<q", len(pads))
    for pad in pads:
        form = "<ddBB4s"
        values = (pad.sample, pad.end, pad.start_set, pad.end_set, pad.color)
        data += _labelled(pad) + struct.pack(form, *values)
    return data + rest


def _label(payload: Payload) -> bytes:
    (length,) = payload.unpack("B")
    return payload.take(length)


def _labelled(pad: Pad) -> bytes:
    return bytes([len(pad.label)]) + pad.label

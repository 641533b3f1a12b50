# SPDX-License-Identifier: GPL-3.0-or-later
"""Mixxx's blobs of beats and keys. Beats count frames of the file's own rate.

A grid of one tempo is "BeatGrid-2.0" (before: "BeatGrid-1.0", two doubles), any other one
"BeatMap-1.0", each beat by its frame. Frames are whole; some versions write them as doubles.
Nothing tells bars. Source: mixxx `beats.proto`, `keys.proto`, `beats.cpp`.
"""

import math
import struct
from collections.abc import Sequence
from itertools import pairwise

from app.library.interchange.mixxx import protobuf
from app.library.model import Anchor, Grid, Key

GRID, OLD_GRID, MAP = "BeatGrid-2.0", "BeatGrid-1.0", "BeatMap-1.0"
KEYS = "KeyMap-1.0"
SOURCE = "mixxx"
USER = 2  # source of a key: the user
TOLERANCE = 1.0  # frames; a place in a map is rounded down to one
MOST_BEATS = 1_000_000
BEHIND = 16  # beats that a map goes on behind the end: they tell the last tempo well
WITHOUT_LENGTH_S = 600.0


def to_grid(version: str, data: bytes, rate: float) -> Grid | None:
    """The grid in a blob; None: there is none. Raises ValueError: damaged, or not known."""
    if not data:
        return None
    match version:
        case "BeatGrid-1.0" if len(data) == 16:
            bpm, first = struct.unpack("<dd", data)
        case "BeatGrid-1.0" | "BeatGrid-2.0":
            bpm, first = _grid(data)
        case "BeatMap-1.0":
            return _fitted(_map(data), rate)
        case _:
            raise ValueError(f"beats of unknown version {version!r}")
    return Grid.constant(bpm, first / rate, bars_known=False, source=SOURCE)


def _grid(data: bytes) -> tuple[float, float]:
    fields = dict(protobuf.parse(data))
    bpm = dict(protobuf.parse(_message(fields.get(1)))).get(1)
    if not isinstance(bpm, float):
        raise ValueError("a grid without a tempo")  # noqa: TRY004 - it is the data's fault
    return bpm, _frame(_message(fields.get(2)))


def _message(value: object) -> bytes:
    return value if isinstance(value, bytes) else b""


def _frame(beat: bytes) -> float:
    """A beat's place; 0 where it is left out, as Protocol Buffers do with it."""
    frame = dict(protobuf.parse(beat)).get(1, 0)
    if isinstance(frame, bytes) or not math.isfinite(frame):
        raise ValueError("a beat at no place")
    return float(frame)


def _map(data: bytes) -> list[float]:
    beats = [_frame(_message(value)) for number, value in protobuf.parse(data) if number == 1]
    if len(beats) > MOST_BEATS:
        raise ValueError(f"{len(beats)} beats")
    return beats


def _fitted(beats: Sequence[float], rate: float) -> Grid | None:
    """Anchors at as few of the beats as tell all others to a frame."""
    if len(beats) < 2:
        return None
    if any(b <= a for a, b in pairwise(beats)):
        raise ValueError("beats that do not rise")
    at = [0]
    while at[-1] < len(beats) - 1:
        at.append(_end_of_tempo(beats, at[-1]))
    bpm = 60.0 * rate * (at[-1] - at[-2]) / (beats[at[-1]] - beats[at[-2]])
    anchors = tuple(Anchor(beats[n] / rate, n) for n in at[:-1])
    return Grid(anchors, bpm, bars_known=False, source=SOURCE)


def _end_of_tempo(beats: Sequence[float], start: int) -> int:
    """The last beat up to which an even tempo from `start` on meets all beats."""
    low, high, good = 0.0, math.inf, start + 1
    for n in range(start + 1, len(beats)):
        count, length = n - start, beats[n] - beats[start]
        if low <= length / count <= high:
            good = n
        low = max(low, (length - TOLERANCE) / count)
        high = min(high, (length + TOLERANCE) / count)
        if low > high:
            break
    return good


def from_grid(grid: Grid, rate: float, seconds: float) -> tuple[str, bytes]:
    """The inverse of `to_grid`: version and blob."""
    if grid.is_constant:
        first = grid.anchors[0].position_s
        beat = protobuf.build([(1, round(first * rate))])
        return GRID, protobuf.build([(1, protobuf.build([(1, grid.bpm)])), (2, beat)])
    last = grid.anchors[-1]
    end = max(seconds, last.position_s + (0 if seconds else WITHOUT_LENGTH_S))
    first = math.ceil(grid.beat(0.0) - 1e-9)
    behind = max(math.ceil(grid.beat(end)), last.beat, first) + BEHIND
    behind = min(behind, first + MOST_BEATS)
    frames = [round(grid.position_s(n) * rate) for n in range(first, behind + 1)]
    return MAP, protobuf.build([(1, protobuf.build([(1, max(frame, 0))])) for frame in frames])


def key_of(number: object) -> Key | None:
    """The key of Mixxx's number 1..24; None for others."""
    if not isinstance(number, int) or not 1 <= number <= 24:
        return None
    return Key((number - 1) % 12, minor=number > 12)


def number_of(key: Key | None) -> int:
    """The inverse of `key_of`; 0 without a key."""
    return 0 if key is None else key.tonic + 1 + 12 * key.minor


def build_keys(key: Key | None, text: str) -> bytes:
    """A key as the user's own."""
    return protobuf.build([(1, number_of(key)), (2, text.encode("utf-8", "replace")), (4, USER)])


def parse_keys(data: bytes) -> tuple[Key | None, str]:
    """Key and text of the whole track. Raises ValueError: damaged."""
    fields = dict(protobuf.parse(data))
    text = fields.get(2, b"")
    return key_of(fields.get(1)), text.decode("utf-8", "replace") if isinstance(text, bytes) else ""

# SPDX-License-Identifier: GPL-3.0-or-later
"""The beat grid and the cues of a demo track, kept in a JSON file beside the music."""

import json
import math
import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

# Raised when the music or the file changes: tracks of an older version are made anew.
VERSION = 1

FASTEST = 2000.0  # BPM, more than any music
COLOR = re.compile("#[0-9A-Fa-f]{6}")

Anchor = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Cue:
    """A hot cue: `type` is "point" or "loop", frames of the track, `end` is -1 for points."""

    number: int
    type: str
    frame: float
    end: float
    name: str
    color: str


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the track: its name, first frame, and the frame behind its last."""

    name: str
    frame: float
    end: float


@dataclass(frozen=True, slots=True)
class DemoGrid:
    """What our own code knows of the music it made, exact to the frame.

    Beats run evenly from anchor to anchor (frame, beat), and at `bpm` after the last one.
    `key` is in Camelot numbers, "8A". Beats 0, 4, 8 ... start bars.
    """

    rate: int
    bpm: float
    key: str
    anchors: tuple[Anchor, ...]
    cues: tuple[Cue, ...]
    sections: tuple[Section, ...]

    def frame_of(self, beat: float) -> float:
        """Frame of a beat; before the first anchor the first tempo holds."""
        return frame_of(self.anchors, self.bpm, self.rate, beat)


def frame_of(anchors: Sequence[Anchor], bpm: float, rate: int, beat: float) -> float:
    """Frame of a beat on a grid of anchors (frame, beat), rising, at least one."""
    at = max(bisect_right([b for _, b in anchors], beat) - 1, 0)
    frame, start = anchors[at]
    frames_a_beat = rate * 60.0 / bpm
    if at + 1 < len(anchors):
        next_frame, next_beat = anchors[at + 1]
        frames_a_beat = (next_frame - frame) / (next_beat - start)
    return frame + (beat - start) * frames_a_beat


def sidecar_of(path: Path) -> Path:
    """The grid's file of a music file: `name.flac` has `name.grid.json`."""
    return path.with_suffix(".grid.json")


def to_json(grid: DemoGrid) -> str:
    """The text of the sidecar file."""
    return json.dumps({"version": VERSION, **asdict(grid)}, indent=1, ensure_ascii=False) + "\n"


def _from_dict(data: Mapping[str, Any]) -> DemoGrid:
    return DemoGrid(
        rate=int(data["rate"]),
        bpm=float(data["bpm"]),
        key=str(data["key"]),
        anchors=tuple((float(frame), float(beat)) for frame, beat in data["anchors"]),
        cues=tuple(Cue(**cue) for cue in data["cues"]),
        sections=tuple(Section(**section) for section in data["sections"]),
    )


def _checked(grid: DemoGrid) -> DemoGrid:
    """The grid itself. Raises ValueError, TypeError: a deck could not take it."""
    numbers = [grid.bpm, *(x for pair in grid.anchors for x in pair)]
    numbers += [x for cue in grid.cues for x in (cue.frame, cue.end)]
    rising = all(a < c and b < d for (a, b), (c, d) in pairwise(grid.anchors))
    if not all(math.isfinite(x) for x in numbers) or not rising or not 0 < grid.bpm <= FASTEST:
        raise ValueError("numbers that are no grid")
    for cue in grid.cues:
        if not COLOR.fullmatch(cue.color) or not isinstance(cue.number, int):
            raise ValueError("a cue that is none")
        if not isinstance(cue.type, str) or not isinstance(cue.name, str):
            raise TypeError("a cue without type or name")
    return grid


def _read(path: Path) -> dict[str, Any] | None:
    try:
        data = json.loads(sidecar_of(path).read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return None  # music without a sidecar of ours is no error: it has no known grid
    return data if isinstance(data, dict) else None


def grid_of(path: Path) -> DemoGrid | None:
    """The exact grid of a demo track, or None when there is no readable sidecar beside it."""
    data = _read(path)
    try:
        return _checked(_from_dict(data)) if data is not None else None
    except (KeyError, TypeError, ValueError, OverflowError):
        return None


def is_current(path: Path) -> bool:
    """Whether music and sidecar are there and of this version."""
    data = _read(path)
    return path.is_file() and data is not None and data.get("version") == VERSION

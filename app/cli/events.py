# SPDX-License-Identifier: GPL-3.0-or-later
"""The file of `djuniverse render`: tracks, and what is done with the controls when.

The format is resources/schemas/events.schema.json; docs/render.md explains it.
"""

import itertools
import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.cli import UsageError
from app.demo.grid import grid_of
from app.session.loads import cues_of
from engine.controls import BY_PATH, Kind
from engine.load import Load
from engine.render import Event

DECKS = {f"deck{i}": i - 1 for i in range(1, 5)}
TOP = {"$schema", "rate", "frames", "seconds", "tracks", "events"}
LONGEST_S = 12 * 3600


@dataclass(frozen=True, slots=True)
class Given:
    """A track as the file has it; grid and cues come from here or from the music's sidecar."""

    deck: int
    file: Path
    bpm: float
    anchors: tuple[tuple[float, float], ...]

    def load(self, segment: str, rate: int) -> Load:
        """What the deck is offered, for music of this rate (Hz)."""
        grid = grid_of(self.file)
        if self.bpm == 0 and grid is not None and grid.rate == rate:
            return Load(
                segment=segment,
                path=str(self.file),
                title=self.file.stem,
                key=grid.key,
                bpm=grid.bpm,
                anchors=grid.anchors,
                cues=cues_of(grid),
            )
        anchors = self.anchors or (((0.0, 0.0),) if self.bpm else ())
        return Load(
            segment=segment,
            path=str(self.file),
            title=self.file.stem,
            bpm=self.bpm,
            anchors=anchors,
        )


@dataclass(frozen=True, slots=True)
class Plan:
    """The whole file: rate in Hz, frames of a block, length in frames, events in their order."""

    rate: int
    frames: int
    length: int
    tracks: tuple[Given, ...]
    events: tuple[Event, ...]


def read(path: Path) -> Plan:
    """Read and check a file.

    Raises:
        UsageError: it is wrong; the message names the place ("events[3]: ...").
    """
    try:
        data = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise UsageError(f"{path}: {error}") from error
    try:
        return _plan(data, path.parent)
    except UsageError as error:
        raise UsageError(f"{path}: {error}") from error


def _plan(data: Any, folder: Path) -> Plan:
    if not isinstance(data, dict) or (unknown := set(data) - TOP):
        names = ", ".join(sorted(unknown)) if isinstance(data, dict) else "no object"
        raise UsageError(f"unknown: {names}")
    rate = int(_number(data.get("rate", 48_000), "rate", 8_000, 192_000))
    frames = int(_number(data.get("frames", 64), "frames", 1, 8_192))
    seconds = _number(data.get("seconds"), "seconds", 0, LONGEST_S)
    tracks, events = data.get("tracks", {}), data.get("events", [])
    if not isinstance(tracks, dict):
        raise UsageError("tracks: no object")
    if not isinstance(events, list):
        raise UsageError("events: no list")
    return Plan(
        rate,
        frames,
        round(seconds * rate),
        tuple(_track(deck, given, folder) for deck, given in tracks.items()),
        tuple(sorted((_event(i, e, rate) for i, e in enumerate(events)), key=lambda e: e.frame)),
    )


def _track(deck: str, given: Any, folder: Path) -> Given:
    where = f"tracks.{deck}"
    if deck not in DECKS:
        raise UsageError(f"{where}: decks are deck1 to deck4")
    if not isinstance(given, dict) or not isinstance(given.get("file"), str):
        raise UsageError(f"{where}: file is missing")
    if unknown := set(given) - {"file", "bpm", "anchors"}:
        raise UsageError(f"{where}: unknown: {', '.join(sorted(unknown))}")
    file = folder / given["file"]
    if not file.is_file():
        raise UsageError(f"{where}: {file}: there is no such file")
    anchors = given.get("anchors", [])
    if not isinstance(anchors, list) or not all(_is_pair(a) for a in anchors):
        raise UsageError(f"{where}: anchors are pairs [frame, beat]")
    bpm = _number(given.get("bpm", 0), f"{where}.bpm", 0, 2000)
    if anchors and not bpm:
        raise UsageError(f"{where}: anchors need bpm, the tempo after the last of them")
    if any(b[0] <= a[0] or b[1] <= a[1] for a, b in itertools.pairwise(anchors)):
        raise UsageError(f"{where}: anchors must rise")
    return Given(DECKS[deck], file, bpm, tuple((float(a), float(b)) for a, b in anchors))


def _event(i: int, given: Any, rate: int) -> Event:
    where = f"events[{i}]"
    if not isinstance(given, dict):
        raise UsageError(f"{where}: no object")
    if unknown := set(given) - {"at", "frame", "control", "value"}:
        raise UsageError(f"{where}: unknown: {', '.join(sorted(unknown))}")
    if ("at" in given) == ("frame" in given):
        raise UsageError(f"{where}: either at (seconds) or frame")
    path = given.get("control")
    control = BY_PATH.get(path) if isinstance(path, str) else None
    if control is None:
        raise UsageError(f"{where}: there is no control {path!r}")
    if control.kind is Kind.READ:
        raise UsageError(f"{where}: {path} is written by the engine only")
    value = _number(given.get("value"), f"{where}: value", control.min, control.max)
    if "at" in given:
        frame = round(_number(given["at"], f"{where}: at", 0, LONGEST_S) * rate)
    else:
        frame = int(_number(given["frame"], f"{where}: frame", 0, LONGEST_S * rate))
    return Event(frame, control.path, value)


def _number(value: Any, where: str, low: float, high: float) -> float:
    if not _is_finite(value):
        raise UsageError(f"{where} is missing or no number")
    if not low <= value <= high:
        raise UsageError(f"{where} {value:g} is outside of {low:g} to {high:g}")
    return float(value)


def _is_pair(value: Any) -> bool:
    return isinstance(value, list) and len(value) == 2 and all(_is_finite(v) for v in value)


def _is_finite(value: Any) -> bool:
    """A number that a float can hold; JSON also has NaN, Infinity and whole numbers of any size."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return False
    return abs(value) <= sys.float_info.max

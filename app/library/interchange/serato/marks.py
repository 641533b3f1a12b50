# SPDX-License-Identifier: GPL-3.0-or-later
"""Between Serato's payloads and our cues, grid, colour and gain."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from app.library.interchange.serato.payloads import beatgrid, color, markers, markers2
from app.library.interchange.serato.payloads.beatgrid import Autotags
from app.library.interchange.serato.payloads.markers2 import Mark
from app.library.model import Cue, CueKind, Grid

PADS = 8
LATEST_MS = 0xFFFFFFFE
Key = tuple[bool, int]  # of a mark: is it a loop, and its pad


@dataclass(slots=True)
class Found:
    """What the payloads of a file tell. `problems` are texts; what they are about is left out."""

    cues: tuple[Cue, ...] = ()
    grid: Grid | None = None
    locked: bool = False
    color: int | None = None
    bpm: float = 0.0
    gain_db: float | None = None
    extras: dict[str, Any] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)


def understand(payloads: Mapping[str, bytes], *, mp4: bool = False) -> Found:
    """Read all payloads that are understood."""
    found = Found()
    for name, read in (("Markers2", _markers2), ("BeatGrid", _grid), ("Autotags", _autotags)):
        if name in payloads:
            _try(found, name, lambda read=read, name=name: read(payloads[name], found))
    older = None
    if "Markers_" in payloads:
        older = _try(found, "Markers_", lambda: markers.parse(payloads["Markers_"], mp4=mp4))
    newer = _marks_of(payloads.get("Markers2"), found)
    if older is not None:
        newer = _older_first(newer, older)
        found.color = color.shown_track(older.color)
        found.extras["color"] = older.color
    found.cues = tuple(_cue(mark) for _, mark in sorted(newer.items()))
    return found


def _try(found: Found, name: str, read: Any) -> Any:
    try:
        return read()
    except (ValueError, OverflowError) as error:
        found.problems.append(f"{name}: {error}")
        return None


def _markers2(data: bytes, found: Found) -> None:
    entries = markers2.parse(data)
    found.locked = markers2.bpm_locked(entries)
    stored = markers2.color(entries)
    if stored is not None:
        found.color = color.shown_track(stored)
        found.extras["color"] = stored


def _marks_of(data: bytes | None, found: Found) -> dict[Key, Mark]:
    """The marks of Markers2, each by itself: a damaged one takes no other with it."""
    marks: dict[Key, Mark] = {}
    try:
        entries = markers2.parse(data) if data is not None else ()
    except ValueError:
        return {}  # told already
    for entry in entries:
        if entry.name in ("CUE", "LOOP"):
            mark = _try(found, f"Markers2, a {entry.name}", lambda e=entry: markers2.mark(e))
            if mark is not None:
                marks.setdefault((mark.end_ms is not None, mark.slot), mark)
    return marks


def _older_first(newer: dict[Key, Mark], older: markers.Markers) -> dict[Key, Mark]:
    """What Serato makes of both lists: the older one is right about its five cues, of which those
    missing there are deleted, and about the loops it has. Names stand in the newer one only."""
    merged = {k: v for k, v in newer.items() if k[0] or k[1] >= markers.CUES}
    for mark in older.marks:
        key = (mark.end_ms is not None, mark.slot)
        name = newer[key].name if key in newer else ""
        merged[key] = Mark(mark.slot, mark.start_ms, mark.end_ms, mark.color, name, mark.locked)
    return merged


def _cue(mark: Mark) -> Cue:
    loop = mark.end_ms is not None
    return Cue(
        CueKind.HOT,
        mark.start_ms / 1000,
        None if mark.end_ms is None else mark.end_ms / 1000,
        slot=mark.slot,
        loop_slot=loop,
        name=mark.name,
        color=mark.color if loop else color.shown_cue(mark.color),
        locked=mark.locked,
        source="serato",
        raw={"color": mark.color},
    )


def to_marks(cues: Iterable[Cue]) -> list[Mark]:
    """The inverse: hot cues and loops on pads; others have no place here."""
    return [_mark(cue) for cue in cues if cue.kind is CueKind.HOT and cue.slot is not None]


def _mark(cue: Cue) -> Mark:
    loop = cue.end_s is not None
    slot = cue.slot or 0
    return Mark(
        slot,
        milliseconds(cue.start_s),
        None if cue.end_s is None else milliseconds(cue.end_s),
        _stored(cue, loop=loop),
        cue.name,
        cue.locked,
    )


def milliseconds(seconds: float) -> int:
    """Whole, not negative, in four bytes."""
    return min(max(round(seconds * 1000), 0), LATEST_MS)


def _stored(cue: Cue, *, loop: bool) -> int:
    raw = cue.raw.get("color")
    shown = color.shown_cue(raw) if isinstance(raw, int) and not loop else raw
    if isinstance(raw, int) and shown == cue.color:
        return raw & 0xFFFFFF
    if cue.color is not None:
        return cue.color if loop else color.stored_cue(cue.color)
    if loop:
        return int.from_bytes(markers2.LOOP_COLOR[1:], "big")
    return color.DEFAULT_CUES[(cue.slot or 0) % PADS]


def _grid(data: bytes, found: Found) -> None:
    read = beatgrid.parse(data)
    found.grid = beatgrid.to_grid(read)


def _autotags(data: bytes, found: Found) -> None:
    tags = beatgrid.parse_autotags(data)
    found.bpm = _number(tags.bpm)
    found.gain_db = _number(tags.auto_gain) or None
    found.extras["autotags"] = [tags.bpm, tags.auto_gain, tags.gain]


def _number(text: str) -> float:
    number = float(text or "0")
    if not math.isfinite(number):
        raise ValueError(f"{text!r} is no number")
    return number


def changed(
    payloads: Mapping[str, bytes], new: Found, names: Iterable[str], *, mp4: bool = False
) -> dict[str, bytes]:
    """The payloads of these names that a file must get to hold cues, grid, colour and gain.

    `payloads` are its present ones: what stands in them and is not understood is kept, and so is
    what `new` knows nothing of: a track without cues, grid or colour here does not lose those
    that it has there. Payloads of which nothing changes are left out.

    Raises ValueError: present ones are damaged, and are not to be written over.
    """
    wanted = _new_marks(payloads, new, mp4=mp4)
    if new.grid is not None:
        old = payloads.get("BeatGrid")
        footer = beatgrid.parse(old).footer if old else b"\0"
        wanted["BeatGrid"] = beatgrid.build(beatgrid.from_grid(new.grid, footer))
    if new.bpm or new.gain_db is not None:
        old = payloads.get("Autotags")
        tags = beatgrid.parse_autotags(old) if old else Autotags()
        wanted["Autotags"] = beatgrid.build_autotags(_tags(tags, new))
    return {
        name: data for name, data in wanted.items() if name in names and payloads.get(name) != data
    }


def _new_marks(payloads: Mapping[str, bytes], new: Found, *, mp4: bool) -> dict[str, bytes]:
    """Both lists of marks, which must agree."""
    newer, older = payloads.get("Markers2", b""), payloads.get("Markers_", b"")
    entries = markers2.parse(newer) if newer else ()
    old = markers.parse(older, mp4=mp4) if older else markers.Markers((), color.NO_TRACK_COLOR)
    there = understand({k: v for k, v in payloads.items() if k.startswith("Markers")}, mp4=mp4)
    marks = to_marks(new.cues or there.cues)
    locked = new.locked or there.locked
    stored = _stored_track(new if new.color is not None else there)
    if not (marks or locked or stored != color.NO_TRACK_COLOR or payloads):
        return {}
    fresh = markers2.changed(entries, marks, stored, locked)
    fitting = markers.Markers(tuple(marks), stored, old.middles)
    return {
        "Markers2": newer if fresh == entries else markers2.build(fresh, len(newer)),
        "Markers_": markers.build(fitting, mp4=mp4, size=len(older)),
    }


def _stored_track(new: Found) -> int:
    raw = new.extras.get("color")
    if isinstance(raw, int) and color.shown_track(raw) == new.color:
        return raw & 0xFFFFFF
    return color.stored_track(new.color)


def _tags(old: Autotags, new: Found) -> Autotags:
    bpm = old.bpm if new.bpm and _same(old.bpm, new.bpm, 0.005) else f"{new.bpm:.2f}"
    if new.gain_db is None or _same(old.auto_gain, new.gain_db, 0.0005):
        return Autotags(bpm if new.bpm else old.bpm, old.auto_gain, old.gain)
    return Autotags(bpm if new.bpm else old.bpm, f"{new.gain_db:.3f}", old.gain)


def _same(text: str, number: float, within: float) -> bool:
    try:
        return abs(float(text) - number) <= within
    except ValueError:
        return False

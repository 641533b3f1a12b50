# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands on a wave beside its beats: cues, loops, notes, sections, voices."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QObject

from app.viewmodels.rows import Rows
from app.viewmodels.waveform.scale import Place

FAR = 4096.0  # logical pixels: as much room as a label could want
CUE, HOT, LOOP, JUMP, TARGET, MEMORY, NOTE = (
    *("cue", "hot", "loop", "jump", "target"),
    *("memory", "note"),
)
BY_TYPE = (HOT, HOT, LOOP, JUMP)  # of a hot cue: empty, point, loop, jump
LOW = (MEMORY, NOTE)  # stand at the other edge of the wave
NAMES = ("at", "reach", "label", "tint", "kind", "number", "frame", "room")


@dataclass(frozen=True, slots=True)
class Flag:
    """A cue on the wave. `end` in frames: of a loop, or the target of a jump; below 0 for a point.
    `number`: of its pad; 0 without."""

    position: float
    end: float
    label: str
    color: str
    kind: str = HOT
    number: int = 0


@dataclass(frozen=True, slots=True)
class Stretch:
    """From a frame to another, with a name or without."""

    start: float
    end: float
    label: str = ""
    color: str = ""


class Flags:
    """The flags in view as rows, see NAMES: `room` is what a label may take, `frame` the place."""

    def __init__(self, parent: QObject) -> None:
        self.rows = Rows(NAMES, parent)

    def draw(self, flags: Sequence[Flag], place: Place) -> None:
        seen = [f for f in with_targets(flags) if place.sees(f.position, max(f.end, f.position))]
        seen.sort(key=lambda f: f.position)
        rows = [flag_row(flag, place) for flag in seen]
        for low in (False, True):
            line = [row for row in rows if (row["kind"] in LOW) is low]
            for row, following in pairwise(line):
                row["room"] = following["at"] - row["at"]
        self.rows.show(rows)


def with_targets(flags: Iterable[Flag]) -> list[Flag]:
    """A jump has a mark where it goes, too."""
    out: list[Flag] = []
    for flag in flags:
        if flag.kind != JUMP:
            out.append(flag)
            continue
        arrow = "→" if flag.end >= flag.position else "←"
        out.append(
            Flag(flag.position, -1.0, f"{flag.label} {arrow}", flag.color, JUMP, flag.number)
        )
        out.append(Flag(flag.end, -1.0, str(flag.number), flag.color, TARGET, flag.number))
    return out


def flag_row(flag: Flag, place: Place) -> dict[str, Any]:
    reach = place.reach(flag.position, flag.end) if flag.end > flag.position else 0.0
    return {
        "at": place.at(flag.position),
        "reach": reach,
        "label": flag.label,
        "tint": flag.color,
        "kind": flag.kind,
        "number": flag.number,
        "frame": flag.position,
        "room": FAR,
    }

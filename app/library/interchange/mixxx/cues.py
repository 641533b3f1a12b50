# SPDX-License-Identifier: GPL-3.0-or-later
"""Cues of Mixxx: rows whose positions count samples of both channels, twice the frames."""

import math
from collections.abc import Iterable, Mapping
from typing import Any

from app.library.model import Cue, CueKind

KIND = "mixxx"
COLUMNS = ("id", "track_id", "type", "position", "length", "hotcue", "label", "color")
HOT, MAIN, LOOP, JUMP, INTRO, OUTRO = 1, 2, 4, 5, 6, 7
KINDS = {
    HOT: CueKind.HOT,
    MAIN: CueKind.MAIN,
    LOOP: CueKind.HOT,
    JUMP: CueKind.JUMP,
    INTRO: CueKind.INTRO,
    OUTRO: CueKind.OUTRO,
}
TYPES = {
    CueKind.HOT: HOT,
    CueKind.MAIN: MAIN,
    CueKind.JUMP: JUMP,
    CueKind.INTRO: INTRO,
    CueKind.OUTRO: OUTRO,
}
NOWHERE = -1.0
CHANNELS = 2
ORANGE = 0xFF8C00  # of new hot cues


def to_cue(row: Mapping[str, Any], rate: float) -> Cue | None:
    """A row as a cue; None for those that are not the user's, or unset. Raises ValueError."""
    kind = KINDS.get(row["type"])
    if kind is None:
        return None
    position, length = _number(row["position"]), _number(row["length"] or 0)
    per_s = CHANNELS * rate
    raw: dict[str, Any] = {}
    if position == NOWHERE and length > 0 and kind in (CueKind.INTRO, CueKind.OUTRO):
        position, length = length, 0.0  # only its end is set
        raw["end_only"] = True
    elif position == NOWHERE:
        return None
    end = (position + length) / per_s if length and kind is not CueKind.MAIN else None
    slot = row["hotcue"] if isinstance(row["hotcue"], int) and row["hotcue"] >= 0 else None
    padded = kind in (CueKind.HOT, CueKind.JUMP)
    colored = padded and isinstance(row["color"], int) and (slot is not None or _chosen(row))
    return Cue(
        kind,
        position / per_s,
        end,
        slot=slot if padded else None,
        name=row["label"] if isinstance(row["label"], str) else "",
        color=row["color"] & 0xFFFFFF if colored else None,
        source=KIND,
        raw=raw,
    )


def _chosen(row: Mapping[str, Any]) -> bool:
    """Whether a cue without a pad has a colour, which the column must have in any case."""
    return bool(row["color"] & 0xFFFFFF != ORANGE)


def _number(value: Any) -> float:
    if isinstance(value, int | float) and math.isfinite(value):
        return float(value)
    raise ValueError(f"a cue at {value!r}")


def to_row(cue: Cue, rate: float) -> dict[str, Any]:
    """The inverse of `to_cue`, without the numbers of row and track."""
    per_s = CHANNELS * rate
    position = cue.start_s * per_s
    length = 0.0 if cue.end_s is None else (cue.end_s - cue.start_s) * per_s
    if cue.raw.get("end_only") is True and cue.end_s is None:
        position, length = NOWHERE, position
    kind = LOOP if cue.kind is CueKind.HOT and cue.end_s is not None else TYPES[cue.kind]
    return {
        "type": kind,
        "position": position,
        "length": length,
        "hotcue": -1 if cue.slot is None else cue.slot,
        "label": cue.name,
        "color": ORANGE if cue.color is None else cue.color,
    }


def same(a: Iterable[Cue], b: Iterable[Cue]) -> bool:
    """Whether two lists say the same, in any order."""
    return sorted(map(_told, a)) == sorted(map(_told, b))


def _told(cue: Cue) -> tuple[Any, ...]:
    slot = -1 if cue.slot is None else cue.slot
    end = math.inf if cue.end_s is None else round(cue.end_s, 7)
    color = -1 if cue.color is None else cue.color
    return (cue.kind, slot, round(cue.start_s, 7), end, cue.name, color)

# SPDX-License-Identifier: GPL-3.0-or-later
"""Cues and loops."""

import enum
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


class CueKind(enum.StrEnum):
    """What a cue is for. A loop is a cue of any kind that has an end."""

    HOT = "hot"
    MEMORY = "memory"
    MAIN = "main"
    LOAD = "load"
    FADE_IN = "fade_in"
    FADE_OUT = "fade_out"
    INTRO = "intro"
    OUTRO = "outro"
    GRID = "grid"
    AUTOMIX = "automix"
    REMIX = "remix"
    ACTION = "action"
    JUMP = "jump"


@dataclass(frozen=True, slots=True)
class Cue:
    """A place in a track, or a stretch of it.

    Attributes:
        start_s: seconds of our decoder's time.
        end_s: of a loop, or the target of a jump; None for points.
        slot: of a pad, from 0; None for cues without a pad.
        loop_slot: `slot` counts in a series of its own for loops (Serato, Engine DJ).
        length_beats: of a loop that a program stores in beats; None otherwise.
        active: the loop starts by itself.
        color: 0xRRGGBB; None without.
        order: among cues without a pad.
        raw: what the program wrote, by its field's name: values that are written back when the
            cue was not moved, and fields that only that program knows. Values of JSON.
    """

    kind: CueKind
    start_s: float
    end_s: float | None = None
    slot: int | None = None
    loop_slot: bool = False
    name: str = ""
    color: int | None = None
    length_beats: float | None = None
    locked: bool = False
    active: bool = False
    order: int = 0
    source: str = ""
    raw: Mapping[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if not math.isfinite(self.start_s) or (
            self.end_s is not None and not math.isfinite(self.end_s)
        ):
            raise ValueError(f"a cue at {self.start_s} .. {self.end_s} s")

    @property
    def is_loop(self) -> bool:
        return self.end_s is not None and self.kind is not CueKind.JUMP

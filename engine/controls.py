# SPDX-License-Identifier: GPL-3.0-or-later
"""The control table: every control's name, range and meaning, from csrc/controls.def."""

import math
from dataclasses import dataclass
from enum import IntEnum

from engine._dj import ffi, lib


class Kind(IntEnum):
    TOGGLE = lib.DJ_KIND_TOGGLE
    HOLD = lib.DJ_KIND_HOLD
    TRIGGER = lib.DJ_KIND_TRIGGER
    VALUE = lib.DJ_KIND_VALUE
    CHOICE = lib.DJ_KIND_CHOICE
    READ = lib.DJ_KIND_READ


class Taper(IntEnum):
    LIN = lib.DJ_TAPER_LIN
    LOG = lib.DJ_TAPER_LOG


@dataclass(frozen=True, slots=True)
class Control:
    """One control, as a knob, a mapping and the mix planner all see it."""

    id: int
    path: str
    kind: Kind
    taper: Taper
    min: float
    max: float
    initial: float
    unit: str
    choices: tuple[str, ...]
    doc: str

    def from_knob(self, turn: float) -> float:
        """The value at a knob position of 0..1 (clamped)."""
        turn = min(max(turn, 0.0), 1.0)
        if self.taper is Taper.LOG:
            return float(self.min * (self.max / self.min) ** turn)
        return self.min + turn * (self.max - self.min)

    def to_knob(self, value: float) -> float:
        """The knob position, 0..1, of a value: the inverse of `from_knob`."""
        value = min(max(value, self.min), self.max)
        if self.taper is Taper.LOG:
            return math.log(value / self.min) / math.log(self.max / self.min)
        return (value - self.min) / (self.max - self.min)


def _text(pointer: object) -> str:
    raw: bytes = ffi.string(pointer)
    return raw.decode()


def _full_path(control: int, path: str) -> str:
    """Decks, hot cues, sampler slots and FX units are repeated rows of the table."""
    unit, place = lib.dj_fx_of(control), lib.dj_slot_of(control)
    if unit:
        return f"fx{unit}.slot{place}.{path}" if place else f"fx{unit}.{path}"
    slot = lib.dj_sampler_of(control)
    if slot:
        return f"sampler{slot}.{path}"
    if control >= lib.dj_deck_base(lib.DJ_DECKS):
        return path
    deck = next(d for d in range(lib.DJ_DECKS) if control < lib.dj_deck_base(d + 1))
    cue = lib.dj_hotcue_of(control)
    middle = f"hotcue{cue}." if cue else ""
    return f"deck{deck + 1}.{middle}{path}"


def _row(control: int) -> Control:
    info = ffi.new("dj_control_info *")
    lib.dj_control_describe(control, info)
    unit = _text(info.unit)
    return Control(
        id=control,
        path=_full_path(control, _text(info.path)),
        kind=Kind(info.kind),
        taper=Taper(info.taper),
        min=info.min,
        max=info.max,
        initial=info.initial,
        unit="" if "|" in unit else unit,
        choices=tuple(unit.split("|")) if "|" in unit else (),
        doc=_text(info.doc),
    )


CONTROLS: tuple[Control, ...] = tuple(_row(i) for i in range(lib.dj_control_count()))
BY_PATH: dict[str, Control] = {c.path: c for c in CONTROLS}

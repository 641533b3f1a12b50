# SPDX-License-Identifier: GPL-3.0-or-later
"""Kinds of Mixxx controls: what a press does, and how far a knob goes."""

from dataclasses import dataclass
from enum import Enum

from app.controllers.mixxx.controls.tapers import Audio, Count, Linear, Log, Number, Taper

PLAIN = Number()
HOLD_NS = 300_000_000  # a press that lasts longer is a long one


class Press(Enum):
    """What MIDI does to it."""

    VALUE = "value"  # by its taper
    PUSH = "push"  # 1 while pressed
    TOGGLE = "toggle"  # the next state with each press
    POWER = "power"  # the other state; off again when held long
    LATCH = "latch"  # the next state; back again unless held long
    ENCODER = "encoder"  # relative: the same value again counts, too


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind. low, high: where a value is cut off; None: nowhere."""

    press: Press
    taper: Taper = PLAIN
    default: float = 0.0
    states: int = 2
    low: float | None = None
    high: float | None = None
    pot: bool = False  # has _up, _down, _set_default ...

    def limited(self, v: float) -> float:
        """The value that is kept when v is set."""
        if self.low is not None and v < self.low:
            return self.low
        if self.high is not None and v > self.high:
            return self.high
        return v


PUSH = Kind(Press.PUSH)
TOGGLE = Kind(Press.TOGGLE)
THREE = Kind(Press.TOGGLE, states=3)
POWER = Kind(Press.POWER)
LATCH = Kind(Press.LATCH)
ENCODER = Kind(Press.ENCODER, Count())
NUMBER = Kind(Press.VALUE)
SHOWN = NUMBER  # an indicator: read by mappings; what is written to it is lost


def states(count: int, default: float = 0.0) -> Kind:
    """A button that steps through so many states."""
    return Kind(Press.TOGGLE, states=count, default=default)


def number(default: float = 0.0, low: float | None = None, high: float | None = None) -> Kind:
    """A plain number."""
    return Kind(Press.VALUE, default=default, low=low, high=high)


def linear(low: float, high: float, default: float = 0.0, *, beyond: bool = False) -> Kind:
    """A knob. beyond: may be set out of its range."""
    least, most = (None, None) if beyond else (low, high)
    return Kind(Press.VALUE, Linear(low, high), default, low=least, high=most, pot=True)


def audio(low_db: float, high_db: float, neutral: float, default: float = 1.0) -> Kind:
    """A gain knob."""
    taper = Audio(low_db, high_db, neutral)
    return Kind(Press.VALUE, taper, default, 2, 0.0, taper.value(1.0), pot=True)


def logarithmic(low: float, high: float, default: float) -> Kind:
    """A knob that is finer at its low end."""
    return Kind(Press.VALUE, Log(low, high), default, 2, low, high, pot=True)

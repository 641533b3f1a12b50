# SPDX-License-Identifier: GPL-3.0-or-later
"""How a Mixxx control's value lies on the way of its knob, and on a MIDI byte.

p is the way, 0..1; v the value; m the byte, 0..127 (14-bit controllers give fractions). The middle
of a knob is the byte 64 exactly: both halves are stretched a little for that.
Source: the behaviour of Mixxx 2.5 as its manual and its developers' pages describe it.
"""

import math
from dataclasses import dataclass
from typing import Protocol

TOP = 127.0


def gain_of(db: float) -> float:
    """Linear gain of decibels."""
    return float(10.0 ** (db / 20.0))


def db_of(gain: float) -> float:
    """Decibels of a linear gain above 0."""
    return 20.0 * math.log10(gain)


class Taper(Protocol):
    """A value by the way of its knob, both ways."""

    def value(self, p: float) -> float:
        """v at p."""

    def parameter(self, v: float) -> float:
        """p of v."""

    def from_midi(self, m: float) -> float:
        """p of m."""

    def to_midi(self, v: float) -> float:
        """m of v."""


@dataclass(frozen=True, slots=True)
class Number:
    """A plain number: v is p."""

    def value(self, p: float) -> float:
        """v at p."""
        return p

    def parameter(self, v: float) -> float:
        """p of v."""
        return v

    def from_midi(self, m: float) -> float:
        """p of m."""
        return m / TOP

    def to_midi(self, v: float) -> float:
        """m of v."""
        return TOP * v


@dataclass(frozen=True, slots=True)
class Count(Number):
    """A relative number: v is what came."""

    def from_midi(self, m: float) -> float:
        """p of m."""
        return m

    def to_midi(self, v: float) -> float:
        """m of v."""
        return v


@dataclass(frozen=True, slots=True)
class Linear:
    """A knob from `low` to `high`."""

    low: float
    high: float

    def value(self, p: float) -> float:
        """v at p."""
        return self.low + p * (self.high - self.low)

    def parameter(self, v: float) -> float:
        """p of v."""
        return (v - self.low) / (self.high - self.low)

    def from_midi(self, m: float) -> float:
        """p of m; the byte 64 is the middle."""
        return m / 128.0 if m <= 64.0 else (m - 1.0) / 126.0

    def to_midi(self, v: float) -> float:
        """m of v."""
        p = self.parameter(v)
        return 128.0 * p if p <= 0.5 else 126.0 * p + 1.0


@dataclass(frozen=True, slots=True)
class Audio:
    """A gain: `low_db` (heard as silence) at one end, `high_db` at the other, 1 at `neutral`."""

    low_db: float
    high_db: float
    neutral: float

    def value(self, p: float) -> float:
        """Gain at p."""
        if p <= 0.0:
            return 0.0
        if p >= 1.0:
            return gain_of(self.high_db)
        if p == self.neutral:
            return 1.0
        if p < self.neutral:
            bottom = gain_of(self.low_db)
            return (gain_of(self.low_db * (1.0 - p / self.neutral)) - bottom) / (1.0 - bottom)
        return gain_of((p - self.neutral) * self.high_db / (1.0 - self.neutral))

    def parameter(self, v: float) -> float:
        """p of a gain."""
        if v <= 0.0:
            return 0.0
        if v == 1.0:
            return self.neutral
        if v < 1.0:
            bottom = gain_of(self.low_db)
            return self.neutral * (1.0 - db_of(v * (1.0 - bottom) + bottom) / self.low_db)
        if self.high_db <= 0.0:
            return 1.0
        return min(self.neutral + db_of(v) * (1.0 - self.neutral) / self.high_db, 1.0)

    def _bent(self) -> float:
        """How far the neutral place is from the next whole byte, over its own place."""
        if self.neutral in (0.0, 1.0):
            return 0.0
        return (math.ceil(TOP * self.neutral) - TOP * self.neutral) / self.neutral

    def from_midi(self, m: float) -> float:
        """p of m; the neutral place lies on a whole byte."""
        bent = self._bent()
        if m - bent * self.neutral < TOP * self.neutral or not bent:
            return m / (TOP + bent)
        return (m - bent) / (TOP - bent)

    def to_midi(self, v: float) -> float:
        """m of a gain."""
        p, bent = self.parameter(v), self._bent()
        if p < self.neutral or not bent:
            return p * (TOP + bent)
        return p * (TOP - bent) + bent


@dataclass(frozen=True, slots=True)
class Log:
    """A knob from `low` to `high`, finer at the low end by so many dB."""

    low: float
    high: float
    low_db: float = -40.0

    def value(self, p: float) -> float:
        """v at p."""
        bottom = gain_of(self.low_db)
        part = (gain_of((1.0 - p) * self.low_db) - bottom) / (1.0 - bottom)
        return self.low + part * (self.high - self.low)

    def parameter(self, v: float) -> float:
        """p of v."""
        bottom = gain_of(self.low_db)
        part = min(max((v - self.low) / (self.high - self.low), 0.0), 1.0)
        return 1.0 - db_of(part + bottom * (1.0 - part)) / self.low_db

    def from_midi(self, m: float) -> float:
        """p of m; the byte 64 is the middle."""
        return Linear(0.0, 1.0).from_midi(m)

    def to_midi(self, v: float) -> float:
        """m of v."""
        return Linear(0.0, 1.0).to_midi(self.parameter(v))

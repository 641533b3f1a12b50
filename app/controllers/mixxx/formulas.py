# SPDX-License-Identifier: GPL-3.0-or-later
"""From the bytes of a message to the value m (0..127) that a control gets: a binding's options."""

from collections.abc import Callable

from app.controllers.mixxx.preset import MSB, Bound

PITCH_BEND = 0xE0
MOST = 127.0


def signed(m: float) -> float:
    """Seven bits with a sign: 127 is -1."""
    return m if m < 64.0 else m - 128.0


def _jog(m: float) -> float:
    return m - 128.0 if m > 64.0 else m


def _clamped(m: float) -> float:
    return min(max(m, 0.0), MOST)


def _rotary(m: float) -> float:
    """Counts around 64; slow turns are finer."""
    d = m - 64.0
    if abs(d) == 1.0:
        return d / 16.0
    return d - 1.0 if d > 0.0 else d + 1.0


Formula = Callable[[float, float], float]  # of the new byte and the value before

# The first of these that a binding has is all that it does.
ALONE: tuple[tuple[str, Formula], ...] = (
    ("invert", lambda m, _: MOST - m),
    ("rot64", lambda m, before: _clamped(before + _rotary(m))),
    ("rot64inv", lambda m, before: _clamped(before - _rotary(m))),
    ("rot64fast", lambda m, before: _clamped(before + 1.5 * (m - 64.0))),
)
# Of these, all, one after the other.
CHAIN: tuple[tuple[str, Formula], ...] = (
    ("diff", lambda m, before: before + signed(m)),
    ("selectknob", lambda m, _: signed(m)),
    ("button", lambda m, _: float(m != 0.0)),
    ("switch", lambda _, __: 1.0),
    ("spread64", lambda m, _: m - 64.0),
    ("hercjog", lambda m, before: _jog(m) + before),
    ("hercjogfast", lambda m, before: before + 3.0 * _jog(m)),
)
NEEDED_BEFORE = {"rot64", "rot64inv", "rot64fast", "diff", "hercjog", "hercjogfast"}
PRESSES = {"button", "switch"}  # their messages count as Note-On


def formula(options: frozenset[str]) -> Formula:
    """What a binding with these options computes."""
    for name, alone in ALONE:
        if name in options:
            return alone
    chain = [each for name, each in CHAIN if name in options]

    def all_of_them(m: float, before: float) -> float:
        for each in chain:
            m = each(m, before)
        return m

    return all_of_them


def bend(first: int, second: int) -> float:
    """The value of a pitch bend message."""
    return min((second * 128.0 + first) / 128.0, MOST)


class Halves:
    """14 bit values come as two messages; the first one waits for the second."""

    def __init__(self) -> None:
        self._waiting: tuple[Bound, int] | None = None

    def clear(self) -> None:
        """Another message came between them."""
        self._waiting = None

    def take(self, bound: Bound, value: int) -> float | None:
        """A half. Returns m when it was the second one."""
        waiting, self._waiting = self._waiting, (bound, value)
        if waiting is None or (waiting[0].group, waiting[0].key) != (bound.group, bound.key):
            return None
        self._waiting = None
        other, before = waiting
        if (MSB in other.options) == (MSB in bound.options):
            return None  # two equal halves: neither is right
        high, low = (value, before) if MSB in bound.options else (before, value)
        return min((high * 128.0 + low) / 128.0, MOST)

# SPDX-License-Identifier: GPL-3.0-or-later
"""From the way of a knob to the values of a control."""

import bisect
import itertools
import math

from app.controllers.native.describe.model import Value
from app.controllers.native.describe.schema import wrong
from engine.controls import Control, Kind

POINTS = 129  # an odd number: the middle of the hardware is one of them
NOTCH = 128  # one for each value of 7 bits, of which the two in the middle are the same
WIDEST = 1e6  # controls with a wider range count frames: a knob over it would be no use
NOTCHED = ("knob", "encoder")


def curve(control: Control, value: Value, kind: str, where: str) -> tuple[float, ...]:
    """The values of a control over the way of the hardware, evenly spread.

    Args:
        control: whose values.
        value: range, curve, direction.
        kind: of the hardware: a knob has a notch in the middle of a two-sided control.
        where: for errors.

    Raises:
        MappingError: the values are not the control's.
    """
    if value.points:
        found = value.points
        if len(found) < 2:
            raise wrong(where, "points: at least two are expected")
    else:
        low, high = _ends(control, value, where)
        notch = value.notch if value.notch is not None else _notched(control, kind)
        ways = [way**value.curve for way in _ways(notch=notch)]
        found = tuple(control.from_knob(low + way * (high - low)) for way in ways)
        if control.kind in (Kind.CHOICE, Kind.TOGGLE):
            found = tuple(float(math.floor(v + 0.5)) for v in found)
    if any(not control.min <= v <= control.max for v in found):
        raise wrong(where, f"{control.path} takes {control.min:g} to {control.max:g}")
    return found[::-1] if value.invert else found


def _ends(control: Control, value: Value, where: str) -> tuple[float, float]:
    """Knob positions of both ends."""
    if not value.range:
        if control.max - control.min > WIDEST:
            raise wrong(where, f"{control.path} needs a range")
        return 0.0, 1.0
    if len(value.range) != 2:
        raise wrong(where, "range: two numbers are expected")
    if any(not control.min <= v <= control.max for v in value.range):
        raise wrong(where, f"{control.path} takes {control.min:g} to {control.max:g}")
    return control.to_knob(value.range[0]), control.to_knob(value.range[1])


def _notched(control: Control, kind: str) -> bool:
    """Whether what is in the middle of the control means something."""
    middle = abs(control.to_knob(control.initial) - 0.5) < 1e-6 if control.max < WIDEST else False
    return kind in NOTCHED and middle and control.kind is Kind.VALUE


def _ways(*, notch: bool) -> list[float]:
    """0..1; with a notch both 63 and 64 are the middle: devices differ in which one they send."""
    if not notch:
        return [i / (POINTS - 1) for i in range(POINTS)]
    return [i / 126 if i <= 63 else (i - 1) / 126 for i in range(NOTCH)]


def at(table: tuple[float, ...], position: float) -> float:
    """The value at a position 0..1, between the points in proportion."""
    place = min(max(position, 0.0), 1.0) * (len(table) - 1)
    left = min(int(place), len(table) - 2)
    part = place - left
    return table[left] * (1.0 - part) + table[left + 1] * part


def place(table: tuple[float, ...], value: float) -> float:
    """The position 0..1 of a value: the inverse of `at` for tables that only rise or only fall.

    The middle of it where several positions have the value; of others the nearest.
    """
    rising = table[-1] >= table[0]
    line = table if rising else table[::-1]
    if any(a > b for a, b in itertools.pairwise(line)):
        return _nearest(table, value)
    first, last = bisect.bisect_left(line, value), bisect.bisect_right(line, value)
    if last > first:
        found = (first + last - 1) / 2
    elif first == 0 or first == len(line):
        found = min(first, len(line) - 1)
    else:
        found = first - 1 + (value - line[first - 1]) / (line[first] - line[first - 1])
    found /= len(line) - 1
    return found if rising else 1.0 - found


def _nearest(table: tuple[float, ...], value: float) -> float:
    index = min(range(len(table)), key=lambda i: abs(table[i] - value))
    return index / (len(table) - 1)

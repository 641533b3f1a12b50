# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands behind the colon of a filter: numbers, times, dates, and ranges of them.

A text that is not finished yet gives None: `bpm:1` on the way to `bpm:124-128`.
"""

import math
import re
import time
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass

COMPARED = re.compile(r"(?P<sign><=|>=|=|<|>)?(?P<text>.*)", re.DOTALL)
RANGE = re.compile(r"(?P<low>.*?)(?:\.\.|-)(?P<high>.*)", re.DOTALL)
DATES = re.compile(r"(?P<low>.*?)\.\.(?P<high>.*)", re.DOTALL)  # a date has dashes of its own
NUMBER = re.compile(r"\d{1,9}(?:\.(\d{0,4}))?")
CLOCK = re.compile(r"(?:(\d{1,2}):)?(\d{1,3}):(\d{1,2})")
AGE = re.compile(r"(\d{1,5}(?:\.\d+)?)(h|d|w|mo|m|y)")
DATE = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
AGES_S = {"h": 3600.0, "d": 86400.0, "w": 7 * 86400.0, "m": 30 * 86400.0, "y": 365.25 * 86400.0}


@dataclass(frozen=True, slots=True)
class Span:
    """From `low` to `high`, both included."""

    low: float = -math.inf
    high: float = math.inf


@dataclass(frozen=True, slots=True)
class Value:
    """A value as it was typed.

    Attributes:
        same: what equals it: 128 stands for all that is shown as 128.
        low, high: where it starts and ends, as an end of a range.
    """

    same: Span
    low: float
    high: float


Read = Callable[[str], Value | None]


def spans(text: str, read: Read, *, tick: float, dated: bool = False) -> list[Span] | None:
    """What a list of values and ranges covers; None: not finished.

    Args:
        tick: values nearer than half of it are the same.
        dated: ranges are written with dots only.
    """
    found = [
        _span(part, read, tick / 2.0, DATES if dated else RANGE) for part in text.split(",") if part
    ]
    whole = [span for span in found if span is not None]
    return whole or None


def _span(text: str, read: Read, half: float, ranges: re.Pattern[str]) -> Span | None:
    compared = COMPARED.fullmatch(text)
    assert compared is not None
    if sign := compared["sign"]:
        value = read(compared["text"])
        return None if value is None else _compared(sign, value, half)
    value = read(text)
    if value is not None:
        return value.same
    ends = ranges.fullmatch(text)
    return _between(read(ends["low"]), read(ends["high"]), half) if ends else None


def _compared(sign: str, value: Value, half: float) -> Span:
    match sign:
        case "<":
            return Span(high=math.nextafter(value.low - half, -math.inf))
        case "<=":
            return Span(high=value.high + half)
        case ">":
            return Span(low=math.nextafter(value.high + half, math.inf))
        case ">=":
            return Span(low=value.low - half)
        case _:
            return value.same


def _between(low: Value | None, high: Value | None, half: float) -> Span | None:
    """An end that is missing, or that is not finished because it lies below the other, is open."""
    if low is None:
        return None if high is None else Span(high=high.high + half)
    if high is None or high.high < low.low:
        return Span(low=low.low - half)
    return Span(low.low - half, high.high + half)


def number(least: float = 0.0, *, wide: float = 0.5) -> Read:
    """Reads numbers; `least`: smaller ones are not finished. A whole number stands for all that
    are less than `wide` away."""

    def read(text: str) -> Value | None:
        found = NUMBER.fullmatch(text)
        if not found or float(text) < least:
            return None
        value = float(text)
        half = 0.5 * 10.0 ** -len(found[1]) if found[1] else wide
        return Value(Span(value - half, math.nextafter(value + half, -math.inf)), value, value)

    return read


def length(text: str) -> Value | None:
    """A length: 5:00, 5 (minutes), 90s."""
    clock = CLOCK.fullmatch(text)
    if clock:
        hours, minutes, seconds = (int(part or 0) for part in clock.groups())
        whole = 3600.0 * hours + 60.0 * minutes + seconds
        return Value(Span(whole - 0.5, math.nextafter(whole + 0.5, -math.inf)), whole, whole)
    unit = 1.0 if text.endswith("s") else 60.0
    found = NUMBER.fullmatch(text.removesuffix("s").removesuffix(":"))
    if not found:
        return None
    start = float(found[0]) * unit
    return Value(Span(start, math.nextafter(start + unit, -math.inf)), start, start)


def date(text: str) -> Value | None:
    """A year, a month or a day, where the user lives."""
    found = DATE.fullmatch(text)
    if not found:
        return None
    year, month, day = (int(part) if part else 0 for part in found.groups())
    if not 1970 <= year < 2200 or month > 12 or (month and day > monthrange(year, month)[1]):
        return None
    start = _midnight(year, month or 1, day or 1)
    if day:
        end = _midnight(year, month, day + 1)
    else:
        end = _midnight(year, month + 1, 1) if month else _midnight(year + 1, 1, 1)
    end = math.nextafter(end, -math.inf)
    return Value(Span(start, end), start, end)


def _midnight(year: int, month: int, day: int) -> float:
    return time.mktime((year, month, day, 0, 0, 0, 0, 0, -1))


def age(text: str) -> Value | None:
    """How long ago: 30d. In seconds; by itself it means "since then"."""
    found = AGE.fullmatch(text)
    if not found:
        return None
    seconds = float(found[1]) * AGES_S[found[2][0]]
    return Value(Span(high=seconds), seconds, seconds)


def moments(text: str, now: float) -> list[Span] | None:
    """What a list of ages (30d, 7d-30d) or dates covers, in seconds since 1970."""
    if any(unit in text for unit in AGES_S):
        ages = spans(text, age, tick=0.0)
        return ages and [Span(now - span.high, now - span.low) for span in ages]
    return spans(text, date, tick=0.0, dated=True)

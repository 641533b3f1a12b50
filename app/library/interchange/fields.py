# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables that say how a track's fields stand in a file: declared once, for reading and writing.

A `Pair` is a way to write a value and to read it again; what a format keeps of a value is what
comes back: `pair.read(pair.write(value))`. A `Field` joins a name in the file to a field of
`Track`.
"""

import math
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields
from typing import Any

from app.library.model import Report, Track

LARGEST = 2**53  # whole numbers above are nobody's track number
STARS = 5
STEP_OF_FLOATS = 1e-6  # sums of times as doubles are never further off
NOTHING: dict[str, Any] = {
    f.name: f.default for f in fields(Track) if f.name not in ("path", "extras")
}
DATE = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")


@dataclass(frozen=True, slots=True)
class Pair:
    """How a value stands in a file.

    Attributes:
        read: from the file's value (a str in XML) to the model's; raises ValueError or TypeError.
        write: the other way. `read(write(v))` is what the format keeps of `v`.
        rounds: what is lost are digits beyond the format's stated precision; not worth a word.
    """

    read: Callable[[Any], Any]
    write: Callable[[Any], Any]
    rounds: bool = False

    def kept(self, value: Any) -> Any:
        """What comes back."""
        return self.read(self.write(value))


@dataclass(frozen=True, slots=True)
class Field:
    """A name in the file and the field of `Track` that it holds."""

    name: str
    field: str
    pair: Pair


def whole(text: Any) -> int:
    """A whole number of any spelling ("3", "3.0", " 3"), bounded."""
    number = real(text)
    if abs(number) > LARGEST:
        raise ValueError(f"{text} is no number of anything")
    return int(number)


def real(text: Any) -> float:
    """A finite number; a comma may stand for the point."""
    number = float(text.strip().replace(",", ".")) if isinstance(text, str) else float(text)
    if not math.isfinite(number):
        raise ValueError(f"{text!r} is no number")
    return number


def decimal(number: float, most: int, least: int = 0) -> str:
    """Text of a number with `least` to `most` decimals."""
    text = f"{number:.{most}f}"
    if most > least:
        head, _, tail = text.partition(".")
        tail = tail.rstrip("0").ljust(least, "0")
        text = f"{head}.{tail}" if tail else head
    return "0" + text[2:] if re.fullmatch(r"-0(\.0*)?", text) else text


def decimals(most: int, least: int = 0) -> Pair:
    """A decimal number rounded to `most` decimals."""
    return Pair(real, lambda number: decimal(number, most, least), rounds=True)


def scaled(factor: float) -> Pair:
    """A whole number of the file that is `factor` times ours: 1000 for bit/s kept as kbit/s is
    `scaled(1 / 1000)`."""
    return Pair(
        lambda text: _plain(whole(text) / factor),
        lambda number: str(round(number * factor)),
        rounds=True,
    )


def _plain(number: float) -> float | int:
    return round(number) if abs(number - round(number)) < 1e-9 else number


def stars(most: int) -> Pair:
    """A rating that is `most` at five stars. 0 in the file: never rated."""

    def read(text: Any) -> int | None:
        number = whole(text)
        return min(max(round(number * 100 / most), 0), 100) or None

    def write(rating: int | None) -> str:
        return str(round((rating or 0) * STARS / 100) * most // STARS)

    return Pair(read, write)


def _read_color(text: Any) -> int | None:
    digits = str(text).strip().lower().removeprefix("0x").removeprefix("#")
    return int(digits, 16) & 0xFFFFFF if digits else None


def _date(text: Any) -> str:
    found = DATE.match(str(text).strip())
    if not found:
        raise ValueError(f"{text!r} is no date")
    year, month, day = (int(part) for part in found.groups())
    if not (1 <= month <= 12 and 1 <= day <= 31):
        raise ValueError(f"{text!r} is no date")
    return f"{year:04d}-{month:02d}-{day:02d}"


def one_line(text: Any) -> str:
    """What XML 1.0 can hold of a text: no control characters, no halves of characters."""
    return UNWRITABLE.sub("", str(text))


UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
TEXT = Pair(one_line, one_line)
WHOLE = Pair(whole, lambda number: str(int(number)))
WHOLE_SECONDS = Pair(real, lambda number: str(round(number)), rounds=True)
COLOR_HEX = Pair(_read_color, lambda color: f"0x{color:06X}")
DATE_ONLY = Pair(_date, _date)


def read_fields(
    table: Iterable[Field], values: Mapping[str, Any], where: str, report: Report
) -> tuple[dict[str, Any], dict[str, Any]]:
    """Split what a file has of a track into fields of `Track` and the rest, by the file's names.

    Empty values are left out; a value that makes no sense is reported and left out.
    """
    by_name = {row.name: row for row in table}
    known: dict[str, Any] = {}
    rest: dict[str, Any] = {}
    for name, value in values.items():
        row = by_name.get(name)
        if row is None:
            rest[name] = value
        elif value not in ("", None):
            try:
                known[row.field] = row.pair.read(value)
            except (ValueError, TypeError, OverflowError):
                report.lost(where, name, f"{str(value)[:60]!r} makes no sense here")
    return known, rest


def write_fields(table: Iterable[Field], track: Track) -> dict[str, Any]:
    """The file's values of a track's fields, in the table's order; unknown ones are left out."""
    found = {}
    for row in table:
        value = getattr(track, row.field)
        if value != NOTHING.get(row.field):
            found[row.name] = row.pair.write(value)
    return found

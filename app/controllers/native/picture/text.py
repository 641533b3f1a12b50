# SPDX-License-Identifier: GPL-3.0-or-later
"""How wide words are, and how they are broken into lines, without a font at hand."""

from collections.abc import Sequence
from dataclasses import dataclass

# Ems of a wide sans-serif (DejaVu Sans): whatever font draws the picture, the words fit.
NARROW, WIDE = set("ijl.,:;|!'()[]/ IJ"), set("mwMW@%")
SMALL, BROAD, LARGE, USUAL = 0.40, 1.0, 0.79, 0.65
BOLD = 1.13
LEADING = 1.2  # from line to line, in ems


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a label. style: "name", "does", "also" or "number"."""

    words: str
    style: str


def width(words: str, size: float, *, bold: bool = False) -> float:
    """At most so wide are the words, in units of the size."""
    ems = sum(
        SMALL if c in NARROW else BROAD if c in WIDE else LARGE if c.isupper() else USUAL
        for c in words
    )
    return ems * size * (BOLD if bold else 1.0)


def wrapped(line: Line, size: float, room: float) -> list[Line] | None:
    """The line in as many as it takes; None: a word of it is too long."""
    found: list[str] = []
    for word in line.words.split():
        longer = f"{found[-1]} {word}" if found else word
        if found and width(longer, size, bold=_bold(line)) <= room:
            found[-1] = longer
        elif width(word, size, bold=_bold(line)) <= room:
            found.append(word)
        else:
            return None
    return [Line(words, line.style) for words in found]


def fitted(
    lines: Sequence[Line], sizes: Sequence[float], room: tuple[float, float]
) -> tuple[float, list[Line]] | None:
    """The largest size at which all lines fit, and the lines broken; None: at none."""
    for size in sizes:
        broken = [wrapped(line, size, room[0]) for line in lines]
        flat = [part for parts in broken if parts is not None for part in parts]
        if None not in broken and len(flat) * size * LEADING <= room[1]:
            return size, flat
    return None


def _bold(line: Line) -> bool:
    return line.style in ("name", "number")

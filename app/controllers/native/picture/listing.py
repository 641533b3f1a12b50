# SPDX-License-Identifier: GPL-3.0-or-later
"""The list below a picture: what had no room on the parts, in columns."""

import itertools
import re
from collections.abc import Sequence

from app.controllers.native.picture.parts import Part
from app.controllers.native.picture.text import Line, wrapped

NOTE, ROW = 11.0, 15.0  # size of its letters, from line to line
COLUMN, BETWEEN, INDENT = 420.0, 16.0, 28.0
TOO_MANY = 1_000_000
VALUE = re.compile(r"−?\d+(?:/\d+)?")
Written = tuple[str, float, float, str]  # words, x, y, style
Entry = list[tuple[str, float, str]]  # lines: style, indent, words


def listing(below: Sequence[Part], room: tuple[float, float, float]) -> tuple[list[Written], float]:
    """The lines of the list, and its lower edge.

    Args:
        below: the parts, number 1 first.
        room: left, top, right.
    """
    left, top, right = room
    columns = max(int((right - left) // COLUMN), 1)
    wide = (right - left) / columns - BETWEEN
    numbered = list(enumerate(below, 1))
    groups = [list(g) for _, g in itertools.groupby(numbered, lambda n: _alike(n[1]))]
    entries = [_entry(group, wide) for group in groups]
    highest = next(h for h in itertools.count() if _columns(entries, h) <= columns)
    found, column, line = [], 0, 0
    for entry in entries:
        if line + len(entry) > highest:
            column, line = column + 1, 0
        x = left + column * (wide + BETWEEN)
        for style, indent, words in entry:
            line += 1
            found.append((words, x + indent, top + line * ROW, style))
    return found, top + highest * ROW + BETWEEN


def _alike(part: Part) -> tuple[str, ...]:
    """Parts that differ in numbers only share an entry."""
    said = (part.name, *(f"{d.condition}: {d.text}" for d in part.deeds))
    return tuple(VALUE.sub("#", words) for words in said)


def _columns(blocks: Sequence[Sequence[object]], highest: int) -> int:
    """How many columns of so many lines the blocks take."""
    columns, line = 1, 0
    for block in blocks:
        if len(block) > highest:
            return TOO_MANY
        if line + len(block) > highest:
            columns, line = columns + 1, 0
        line += len(block)
    return columns


def _entry(group: Sequence[tuple[int, Part]], room: float) -> Entry:
    """The lines of one part, or of several that are alike."""
    numbers, parts = [number for number, _ in group], [part for _, part in group]
    one = len(parts) == 1
    names = parts[0].name if one else f"{parts[0].name} – {parts[-1].name}"
    span = str(numbers[0]) if one else f"{numbers[0]}–{numbers[-1]}"
    title = Line(f"{span}  {names}", "number")
    found: Entry = [("number", 0.0, line.words) for line in wrapped(title, NOTE, room) or [title]]
    for i, deed in enumerate(parts[0].deeds):
        when = f"{deed.condition}: " if deed.condition else "also: " if i else ""
        text = together([part.deeds[i].text for part in parts])
        line = Line(when + text, "also" if i else "does")
        lines = wrapped(line, NOTE, room - INDENT) or [line]
        found += [(each.style, INDENT, each.words) for each in lines]
    return found


def together(texts: Sequence[str]) -> str:
    """Texts that differ in numbers only, as one: "hot cue 1 2 3 A"."""
    found = VALUE.split(texts[0])[0]
    values = [VALUE.findall(text) for text in texts]
    between = VALUE.split(texts[0])[1:]
    for place, words in enumerate(between):
        mine = [row[place] for row in values]
        found += (mine[0] if len(set(mine)) == 1 else " ".join(mine)) + words
    return found

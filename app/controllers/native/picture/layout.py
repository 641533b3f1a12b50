# SPDX-License-Identifier: GPL-3.0-or-later
"""Where controls are that a file gives no place: decks left and right, the mixer between them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.controllers.native.describe.model import Control, Description
from app.controllers.native.picture.words import DECK, paths

Box = tuple[float, float, float, float]  # x, y, width, height
GAP, MARGIN = 8.0, 20.0
ROOM = 348.0  # of a section: five buttons, or four pads and a fader
SIZES: dict[str, tuple[float, float]] = {
    "button": (60, 42),
    "switch": (60, 42),
    "pad": (78, 62),
    "knob": (62, 62),
    "encoder": (62, 62),
    "jog": (190, 190),
    "fader": (50, 130),
    "crossfader": (200, 46),
    "touch": (200, 40),
}
ORDER = ("jog", "touch", "knob", "encoder", "button", "switch", "pad", "fader", "crossfader")
TOGETHER = {"switch": "button", "encoder": "knob", "crossfader": "fader"}  # share a row
OWN_DECK = re.compile(r"(?<!\d)([1-4])(?:\.\d+)?$")
SHARED = re.compile(r"act:(library|window)|master|headphones|sampler|preview|fx\d")


@dataclass(frozen=True, slots=True)
class Layout:
    """A place for each control, in order, and the size of it all."""

    boxes: tuple[Box, ...]
    width: float
    height: float


def laid_out(described: Description) -> Layout:
    """Where everything is: as the file says, the rest below it."""
    placed = {i: _box(c) for i, c in enumerate(described.control) if len(c.place) == 4}
    width, height = described.size if len(described.size) == 2 and placed else (0.0, 0.0)
    for x, y, w, h in placed.values():
        width, height = max(width, x + w + MARGIN), max(height, y + h + MARGIN)
    rest = [(i, c) for i, c in enumerate(described.control) if i not in placed]
    if rest and placed:
        bottom = _flow(rest, placed, MARGIN, height, max(width - 2 * MARGIN, ROOM))
        width, height = max(width, ROOM + 2 * MARGIN), bottom + MARGIN
    elif rest:
        width, height = _sections(rest, placed)
    boxes = tuple(placed[i] for i in range(len(described.control)))
    return Layout(boxes, max(width, 2 * MARGIN), max(height, 2 * MARGIN))


def _box(control: Control) -> Box:
    x, y, w, h = control.place
    return x, y, max(w, 1.0), max(h, 1.0)


def deck_of(control: Control) -> int:
    """The deck that a control belongs to, 1 to 4; 0: to none."""
    moved = [p for use in (control, *control.also) for p in paths(use)]
    for path in moved:
        match = DECK.match(path)
        if match:
            return int(match[1])
    if moved and SHARED.match(moved[0]):
        return 0
    match = OWN_DECK.search(control.name)
    return int(match[1]) if match else 0


def _sections(rest: Sequence[tuple[int, Control]], boxes: dict[int, Box]) -> tuple[float, float]:
    """Decks 1 and 3 at the left, 2 and 4 at the right, what belongs to none between them."""
    groups: dict[int, list[tuple[int, Control]]] = {}
    for number, control in rest:
        groups.setdefault(deck_of(control), []).append((number, control))
    left, middle = [d for d in (1, 3) if d in groups], [d for d in (0,) if d in groups]
    right = [d for d in (2, 4) if d in groups]
    x, height = MARGIN, 0.0
    for column in (left, middle, right):
        if not column:
            continue
        y = MARGIN
        for deck in column:
            y = _flow(groups[deck], boxes, x, y, ROOM) + 3 * GAP
        height = max(height, y)
        x += ROOM + 3 * GAP
    return x - 3 * GAP + MARGIN, height - 3 * GAP + MARGIN


def _flow(
    items: Sequence[tuple[int, Control]],
    boxes: dict[int, Box],
    left: float,
    top: float,
    room: float,
) -> float:
    """Rows of one kind each. Return: their lower edge."""
    rows: dict[str, list[tuple[int, Control]]] = {}
    for number, control in items:
        rows.setdefault(TOGETHER.get(control.kind, control.kind), []).append((number, control))
    y = top
    for kind in ORDER:
        x, tall = left, 0.0
        for number, control in rows.get(kind, ()):
            w, h = SIZES[control.kind]
            if x > left and x + w > left + room + 0.5:
                x, y, tall = left, y + tall + GAP, 0.0
            boxes[number] = (x, y, w, h)
            x, tall = x + w + GAP, max(tall, h)
        y += tall + GAP if tall else 0.0
    return y - GAP

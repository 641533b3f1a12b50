# SPDX-License-Identifier: GPL-3.0-or-later
"""Where controls are that a file gives no place: decks left and right, the mixer between them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.controllers.native.describe.model import Control, Description
from app.controllers.native.picture.words import DECK, paths

Box = tuple[float, float, float, float]  # x, y, width, height
Items = Sequence[tuple[int, Control]]  # with their numbers in the file
GAP, MARGIN = 8.0, 20.0
ROOM = 348.0  # of a section: five buttons, or four pads and a fader
SIZES: dict[str, tuple[float, float]] = {
    "button": (60, 42),
    "switch": (60, 42),
    "pad": (78, 62),
    "knob": (62, 62),
    "encoder": (62, 62),
    "jog": (190, 190),
    "fader": (62, 130),
    "crossfader": (200, 46),
    "touch": (200, 40),
}
STRIP = ("trim", "eq.high", "eq.mid", "eq.low", "filter", "pfl", "fader")  # from the top
STRIP_ROOM = 72.0
ORDER = ("jog", "touch", "knob", "encoder", "button", "switch", "pad", "fader", "crossfader")
TOGETHER = {"switch": "button", "encoder": "knob", "crossfader": "fader"}  # share a row
OWN_DECK = re.compile(r"(?<!\d)([1-4])(?:\.\d+)?$")
SHARED = re.compile(r"act:(library|window)|master|headphones|booth|sampler|preview|fx\d")


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


def _sections(rest: Items, boxes: dict[int, Box]) -> tuple[float, float]:
    """Decks 1 and 3 at the left, 2 and 4 at the right; between them a strip of the mixer for each
    deck, and below what belongs to none."""
    strips: dict[int, dict[str, tuple[int, Control]]] = {}
    groups: dict[int, list[tuple[int, Control]]] = {}
    for number, control in rest:
        deck, role = deck_of(control), _role(control)
        if role and role not in strips.setdefault(deck, {}):
            strips[deck][role] = (number, control)
        else:
            groups.setdefault(deck, []).append((number, control))
    x, height = MARGIN, 0.0
    for decks in ((1, 3), (), (2, 4)):
        y, wide = MARGIN, 0.0
        if not decks:
            y, wide = _strips(strips, boxes, x)
        for deck in decks or (0,):
            if deck in groups:
                y = _deck(groups[deck], boxes, x, y, max(ROOM, wide)) + 3 * GAP
                wide = max(wide, ROOM)
        if wide:
            x, height = x + wide + 3 * GAP, max(height, y)
    return x - 3 * GAP + MARGIN, height - 3 * GAP + MARGIN


def _role(control: Control) -> str:
    """Which part of a mixer's strip it is; "": none."""
    moved = paths(control)
    match = DECK.match(moved[0]) if moved else None
    return match[2] if match and match[2] in STRIP else ""


def _strips(
    strips: dict[int, dict[str, tuple[int, Control]]], boxes: dict[int, Box], left: float
) -> tuple[float, float]:
    """The mixer's strips, side by side. Return: their lower edge with a gap, and their width."""
    if not any(strips.values()):
        return MARGIN, 0.0
    present = [role for role in STRIP if any(role in strip for strip in strips.values())]
    x, y = left, MARGIN
    for deck in [d for d in (3, 1, 2, 4) if strips.get(d)]:
        y = MARGIN
        for role in present:
            tall = max(SIZES[s[role][1].kind][1] for s in strips.values() if role in s)
            if role in strips[deck]:
                number, control = strips[deck][role]
                w, h = SIZES[control.kind]
                boxes[number] = (x + (STRIP_ROOM - w) / 2, y, w, h)
            y += tall + GAP
        x += STRIP_ROOM + GAP
    return y + 2 * GAP, x - GAP - left


def _deck(items: Items, boxes: dict[int, Box], left: float, top: float, room: float) -> float:
    """A deck: its wheel with the tempo beside it, the rest below. Return: the lower edge."""
    wheels = [item for item in items if item[1].kind == "jog"]
    faders = [i for i in items if i[1].kind == "fader" and _is_tempo(i[1])]
    if len(wheels) != 1 or len(faders) != 1:
        return _flow(items, boxes, left, top, room)
    w, h = SIZES["jog"]
    boxes[wheels[0][0]] = (left, top, w, h)
    boxes[faders[0][0]] = (left + w + 2 * GAP, top, SIZES["fader"][0], h)
    rest = [item for item in items if item not in (wheels[0], faders[0])]
    return _flow(rest, boxes, left, top + h + GAP, room) if rest else top + h


def _is_tempo(control: Control) -> bool:
    return any(path.endswith("tempo_fader") for path in paths(control))


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

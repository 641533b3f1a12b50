# SPDX-License-Identifier: GPL-3.0-or-later
"""What keys do as long as nobody changes it: resources/keyboard.toml."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP

FILE = Path(__file__).resolve().parents[3] / "resources" / "keyboard.toml"
LEFT = str(QT_TRANSLATE_NOOP("Keys", "Left deck"))
RIGHT = str(QT_TRANSLATE_NOOP("Keys", "Right deck"))
GROUPS: Mapping[str, str] = {
    "mixer": str(QT_TRANSLATE_NOOP("Keys", "Mixer")),
    "effects": str(QT_TRANSLATE_NOOP("Keys", "Effects")),
    "sampler": str(QT_TRANSLATE_NOOP("Keys", "Sampler and microphone")),
    "library": str(QT_TRANSLATE_NOOP("Keys", "Library")),
    "window": str(QT_TRANSLATE_NOOP("Keys", "Window")),
}
DECKS = 4
FOCUS = "focus"  # done by Qt itself; in the table for the help page
FIXED = (FOCUS, "escape")  # keys that cannot be changed: the way round, and the way out


class Act(Enum):
    """What an action does; see the head of the table."""

    HOLD = "hold"
    TOGGLE = "toggle"
    SEND = "send"
    STEP = "step"
    CYCLE = "cycle"
    DOUBLE = "double"
    CALL = "call"
    REPEAT = "repeat"


@dataclass(frozen=True, slots=True)
class Binding:
    """One action and its key.

    Attributes:
        name: it never changes, and stands for the action where changes are kept.
        keys: "Shift+A"; "" for none.
        target: a control's path or a command; `{}` is the deck of the hand.
        amount: for SEND, STEP, CYCLE and DOUBLE.
        doc, group: in English; shown translated.
        hand: 0 left, 1 right, -1 neither.
    """

    name: str
    keys: str
    act: Act
    target: str
    amount: float
    doc: str
    group: str
    hand: int = -1


@cache
def bindings() -> tuple[Binding, ...]:
    """All actions with the keys that they have at first."""
    table = tomllib.loads(FILE.read_text(encoding="utf-8"))
    deck: dict[str, list[Any]] = table.pop("deck")
    out = [_of_hand(hand, name, row) for hand in (0, 1) for name, row in deck.items()]
    for section, rows in table.items():
        for name, (keys, act, target, amount, doc) in rows.items():
            out.append(Binding(name, keys, Act(act), target, amount, doc, GROUPS[section]))
    return tuple(out)


@cache
def actions() -> Mapping[str, Binding]:
    """All actions by the names that controllers use: "deck2.load", "library.down"."""
    sections = {group: section for section, group in GROUPS.items()}
    found = {f"{sections[b.group]}.{b.name}": b for b in bindings() if b.hand < 0}
    for b in bindings():
        for n in range(1, DECKS + 1):
            if b.hand == 0:
                target = b.target.replace("{}", str(n))
                found[f"deck{n}.{b.name.removeprefix('left.')}"] = replace(b, target=target)
    return found


def _of_hand(hand: int, name: str, row: list[Any]) -> Binding:
    side, group = (("left", LEFT), ("right", RIGHT))[hand]
    act, part, amount, doc = Act(row[2]), row[3], row[4], row[5]
    target = f"{part}{{}}" if act is Act.CALL else f"deck{{}}.{part}"
    if part == "hand":
        target = f"hand_{side}"
    return Binding(f"{side}.{name}", row[hand], act, target, amount, doc, group, hand)

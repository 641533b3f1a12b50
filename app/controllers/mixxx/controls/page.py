# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes docs/mixxx-controls.md, the table of Mixxx's names and what they are here:
`python -m app.controllers.mixxx.controls.page`."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from app.controllers.mixxx.controls.coverage import Still
from app.controllers.mixxx.controls.deck.loops import SIZE
from app.controllers.mixxx.controls.desk import Deck, Desk, Part
from app.controllers.mixxx.controls.keys.beside import Slot
from app.controllers.mixxx.controls.keys.effects import Unit
from app.controllers.mixxx.controls.kinds import Kind, Press
from app.controllers.mixxx.controls.links import Link, Row, nowhere
from app.controllers.mixxx.controls.names import GROUPS, OLD, Group, Places, named_now
from engine.controls import CONTROLS

PAGE = Path(__file__).resolve().parents[4] / "docs" / "mixxx-controls.md"
HEAD = """# Control names of Mixxx

Names that mappings made for Mixxx use, and what they are here; generated from the code by
`python -m app.controllers.mixxx.controls.page`. N stands for a number, X for beats, K for one of a
few. What a name *is*: a *button* acts while it is held, a *toggle* goes on by a state with each
press, an *encoder* acts on each value that is written, a *knob* has a way from 0 to 1
(`engine.getParameter`), a *number* has none, and what is *read* is told only. Each knob has buttons
`_up`, `_down`, `_up_small`, `_down_small`, `_set_default`, `_set_zero`, `_set_one`,
`_set_minus_one`, `_toggle` and `_minus_toggle`, too.

What is *kept* does nothing here: what was written is read again. All other names are accepted and
kept in the same way, and told once. `djuniverse bench names` counts how much of what mappings use
is more than kept. Controls of the engine are those of [controls.md](controls.md).
"""
TITLES = (  # of the groups, in their order
    "[ChannelN], N from 1 to 4",
    "[SamplerN], N from 1 to 8",
    "[PreviewDeck1]",
    "[Microphone]",
    "[ChannelN] from 5, [SamplerN] from 9, [MicrophoneN] from 2, [AuxiliaryN], [PreviewDeckN]",
    "[EqualizerRack1_[ChannelN]_Effect1]",
    "[QuickEffectRack1_[ChannelN]]",
    "Equalizer and quick effect of players that are no decks",
    "[EffectRack1_EffectUnitN], N from 1 to 4",
    "[EffectRack1_EffectUnitN_EffectK], K from 1 to 3",
    "[EffectRack1]",
    "[Flanger]",
    "[Master], [Main], [App]",
    "[Mixer Profile]",
    "[Library], [Playlist]",
    "[Skin]",
    "[Recording]",
    "[AutoDJ]",
    "[Controls]",
    "[Shoutcast]",
    "[InternalClock]",
    "[Sampler]",
    "[VinylControl]",
    "Skins of Mixxx: [Deere], [LateNight], [Shade], [Tango], [SamplerRowN]",
)
# Parts of patterns, as people read them and as an example.
PARTS = (
    (SIZE, "X", "4"),
    (r"(\d+)", "N", "1"),
    (r"\d+", "N", "1"),
    (r"([123])", "K", "1"),
    (r"[123]", "K", "1"),
    (r"[12]", "K", "1"),
    (r"([1-4])", "N", "1"),
    (r"\w+", "…", "Other"),
    (r"\[", "[", "["),
    (r"\]", "]", "]"),
)
OUR_NUMBERS = re.compile(r"\b(deck|hotcue|sampler|fx|slot)\d+")


def _spread(pattern: str, at: int = 0) -> tuple[list[str], int]:
    """All names of a pattern of choices: "a(?:_b|_c)?" is "a_b", "a_c", "a". at: where it begins.
    Return: also where it ends."""
    found: list[str] = []
    now = [""]
    while at < len(pattern) and pattern[at] != ")":
        if pattern[at] == "|":
            found, now, at = found + now, [""], at + 1
            continue
        more = [pattern[at]]
        if pattern[at] == "(":
            more, at = _spread(pattern, at + (3 if pattern.startswith("(?:", at) else 1))
        at += 1
        if pattern[at : at + 1] == "?":
            more, at = [*more, ""], at + 1
        now = [begun + part for begun in now for part in more]
    return found + now, at


def _names(row: Row) -> Iterator[tuple[str, str]]:
    """As people read it, and an example."""
    if row.keys.isidentifier():
        yield row.keys, row.keys
        return
    shown = example = row.keys
    for part, sign, number in PARTS:
        shown = shown.replace(part, f"\0{sign}\1" if sign in "[]" else sign)
        example = example.replace(part, number if number not in "[]" else f"\0{number}\1")
    for name, one in zip(_spread(shown)[0], _spread(example)[0], strict=True):
        yield re.sub("[\0\1]", "", name), re.sub("[\0\1]", "", one)


def _range(kind: Kind) -> str:
    low, high = kind.taper.value(0.0), kind.taper.value(1.0)
    return f"knob {low:g} to {high:.4g}" if kind.pot else "number"


def _is(kind: Kind, link: Link) -> str:
    if kind.press is Press.VALUE:
        only_read = link.write is nowhere and link.real
        return "read" if only_read else f"{_range(kind)}, at first {kind.default:g}"
    states = f" of {kind.states} states" if kind.states > 2 else ""
    words = {
        Press.PUSH: "button",
        Press.TOGGLE: f"toggle{states}",
        Press.POWER: "toggle; a long press acts while held",
        Press.LATCH: "toggle; a short press goes back",
        Press.ENCODER: "encoder",
    }
    return words[kind.press]


class Seen(Still):
    """Nobody plays; what is set and asked for is remembered."""

    def __init__(self) -> None:
        super().__init__()
        self.touched: set[str] = set()

    def set(self, control: int, value: float, at: int = 0) -> None:  # noqa: ARG002
        """Remembered."""
        path = OUR_NUMBERS.sub(r"\1N", CONTROLS[control].path)
        self.touched.add(f"`{path}`")

    def act(self, action: str, value: float = 1.0) -> None:  # noqa: ARG002
        """Remembered."""
        self.touched.add("the window")

    def ask(self, request: dict[str, Any]) -> None:  # noqa: ARG002
        """Remembered."""
        self.touched.add("the program")


def _here(link: Link, world: Seen) -> str:
    """What stands behind it: what it sets or asks for, else what it is read of."""
    if not link.real:
        return "kept"
    world.touched.clear()
    if link.control is not None:
        world.set(link.control[0], 0.0)
    else:
        link.write(1.0)
    for i in () if world.touched else link.ids:
        world.set(i, 0.0)
    told = "worked out" if link.write is nowhere else "done here"
    return ", ".join(sorted(world.touched)[:4]) or told


def _rows(group: Group, places: Places, world: Seen) -> Iterator[str]:
    numbers = ["1"] * re.compile(group.pattern).groups
    place = group.place(places, *numbers)
    told: set[str] = set()
    for row in (row for table in group.tables for row in table.rows):
        for name, example in _names(row):
            found = next(f for t in group.tables if (f := t.find(example, place)) is not None)
            if name not in told:
                told.add(name)
                yield f"| `{name}` | {_is(found.kind, found.link)} | {_here(found.link, world)} |"


def _old() -> Iterator[str]:
    for pattern, _ in OLD:
        name = pattern.pattern.replace(r"(\[Channel\d\])", "[Channel1]")
        name = name.replace(r"(.*)", "[Channel1]").replace(r"(\[.*\])", "[Channel1]")
        name = re.sub(r"\\(\[|\])", r"\1", name)
        group, _, key = name.rpartition(",")
        if re.fullmatch(r"\[\w+\]", group) and key.isidentifier():
            now = ",".join(named_now(group, key))
            yield f"| `{group},{key}` | `{now}` |".replace("Channel1", "ChannelN")


def page() -> str:
    """docs/mixxx-controls.md."""
    world = Seen()
    desk = Desk(world)
    desk.decks = [Deck(desk, n + 1) for n in range(4)]
    desk.units = [Unit(desk, n + 1) for n in range(4)]
    slots = [Slot(desk, n + 1) for n in range(8)]
    places = Places(desk, slots, Part(desk, "preview."), Part(desk, "mic."))
    lines = [HEAD]
    for title, group in zip(TITLES, GROUPS, strict=True):
        lines += [f"## {title}", "", "| name | is | here |", "|---|---|---|"]
        lines += [*_rows(group, places, world), ""]
        if group.like:
            lines += ["All other names of decks are kept.", ""]
    lines += ["## Old names", "", "| old | today |", "|---|---|", *_old()]
    world.close()
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")

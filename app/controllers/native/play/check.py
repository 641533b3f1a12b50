# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether what a mapping names is there."""

import tomllib
from functools import cache

from app.config import RESOURCES
from app.controllers.native.describe.message import raw
from app.controllers.native.describe.model import VERBS, Description, Step, Turn
from app.controllers.native.describe.schema import wrong
from engine.controls import BY_PATH, Control, Kind

CONTROL_VERBS = ("hold", "toggle", "set", "step", "cycle", "double")
DECKS = 4
NUMBERS = (Kind.VALUE, Kind.CHOICE)


@cache
def actions() -> frozenset[str]:
    """The names of what the window can do: rows of resources/keyboard.toml."""
    rows = tomllib.loads((RESOURCES / "keyboard.toml").read_text())
    decks = {f"deck{n}.{name}" for n in range(1, DECKS + 1) for name in rows["deck"]}
    return frozenset(
        decks | {f"{part}.{name}" for part in rows if part != "deck" for name in rows[part]}
    )


def target(path: str, where: str) -> Control:
    """The control of this path.

    Raises:
        MappingError: there is none.
    """
    control = BY_PATH.get(path)
    if control is None:
        raise wrong(where, f"no control is called {path[:80]!r}")
    return control


def writable(path: str, where: str) -> Control:
    """A control that a mapping may move."""
    control = target(path, where)
    if control.kind is Kind.READ:
        raise wrong(where, f"{path} can only be read")
    return control


def check_steps(
    steps: tuple[Step, ...], described: Description, where: str, *, in_macro: bool = False
) -> None:
    """Each step has one verb, and names what is there.

    Raises:
        MappingError: one does not.
    """
    for number, step in enumerate(steps):
        place = f"{where}[{number + 1}]" if len(steps) > 1 else where
        verbs = [v for v in VERBS if getattr(step, v)]
        if len(verbs) != 1:
            raise wrong(place, f"one of {', '.join(VERBS)} is expected, and only one")
        _check_verb(step, verbs[0], described, place)
        if in_macro and verbs[0] in ("macro", "hold", "layer"):
            raise wrong(place, f"{verbs[0]} cannot stand in a macro")


def _check_verb(step: Step, verb: str, described: Description, where: str) -> None:
    name = getattr(step, verb)
    if verb in CONTROL_VERBS:
        _check_control(step, verb, where)
    elif verb == "act" and name not in actions():
        raise wrong(where, f"the window has no action {name[:60]!r}")
    elif verb in ("layer", "lock") and name not in described.layers:
        raise wrong(where, f"[layers] has no {name[:60]!r}")
    elif verb == "macro" and name not in described.macros:
        raise wrong(where, f"[macros] has no {name[:60]!r}")
    elif verb == "send":
        raw(name, f"{where}.send")
    elif verb == "page":
        if name not in described.pages:
            raise wrong(where, f"[pages] has no {name[:60]!r}")
        names = described.pages[name].names
        if step.to is not None and step.to not in names:
            raise wrong(where, f"{name} has the pages {', '.join(names)}")


def _check_control(step: Step, verb: str, where: str) -> None:
    control = writable(getattr(step, verb), f"{where}.{verb}")
    two = control.kind is Kind.CHOICE and len(control.choices) == 2
    if verb == "toggle" and control.kind is not Kind.TOGGLE and not two:
        raise wrong(where, f"{control.path} does not go on and off")
    if verb in ("step", "double") and control.kind not in NUMBERS:
        raise wrong(where, f"{control.path} is no number")
    if verb == "cycle" and control.kind not in (*NUMBERS, Kind.TOGGLE):
        raise wrong(where, f"{control.path} has no states to go through")
    if step.to is not None and verb != "set":
        raise wrong(where, f"{verb} takes no `to`")


def check_turn(turn: Turn, described: Description, where: str) -> None:
    """It does one thing, and names what is there.

    Raises:
        MappingError: it does not.
    """
    verbs = [v for v in ("step", "send", "double", "cycle") if getattr(turn, v)]
    if len(verbs) + bool(turn.up or turn.down) != 1:
        raise wrong(where, "one of step, send, double, cycle, or up and down is expected")
    for verb in verbs:
        control = writable(getattr(turn, verb), f"{where}.{verb}")
        if control.kind not in NUMBERS:
            raise wrong(where, f"{control.path} is no number")
    check_steps(turn.up, described, f"{where}.up")
    check_steps(turn.down, described, f"{where}.down")
    if any(s.verb in ("hold", "layer") for s in (*turn.up, *turn.down)):
        raise wrong(where, "turning cannot hold anything")

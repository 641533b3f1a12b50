# SPDX-License-Identifier: GPL-3.0-or-later
"""What a use of a control does, in the few words that fit a picture."""

import re
from collections.abc import Callable

from app.controllers.native.describe.model import VERBS, Step, Turn, Use
from engine.controls import BY_PATH, Kind

Words = Callable[[str], str]
DECK = re.compile(r"deck([1-4])\.(.+)")
SLOT = re.compile(r"fx([1-4])\.slot([1-3])\.(.+)")
NUMBERED = re.compile(r"(hotcue|sampler|stem|fx)(\d+)(?:\.(.+))?")
MOVES = ("hold", "toggle", "set", "step", "cycle", "double")
LETTERS = " ABCD"
SHORT = {
    "pfl": "headphones",
    "seek_ratio": "position",
    "beatjump": "jump",
    "loop.beatloop": "loop",
    "loop.roll": "roll",
    "loop.reloop": "reloop",
    "loop.halve": "loop ÷2",
    "loop.double": "loop ×2",
    "slicer.slice": "slice",
    "nudge_back": "nudge −",
    "nudge_forward": "nudge +",
    "tempo_fader": "tempo",
    "tempo_range": "range",
    "cue_set": "set cue",
    "grid.here": "beat here",
    "leader": "leader",
    "keylock": "key lock",
    "trim": "gain",
    "jog": "jog",
    "master.crossfader": "crossfader",
    "master.crossfader_curve": "crossfader curve",
    "master.gain": "main level",
    "headphones.gain": "headphones level",
    "booth.gain": "booth level",
    "headphones.mix": "headphones mix",
    "sampler.gain": "sampler level",
    "library.up": "previous track",
    "library.down": "next track",
    "library.enter": "load",
    "library.preview": "preview",
    "library.prepare": "prepare",
    "window.record": "record",
    "window.part_fx": "show effects",
    "window.part_library": "show library",
}
CUES = {"activate": "hot cue {}", "clear": "clear cue {}", "set": "set cue {}"}
FRACTIONS = {0.03125: "1/32", 0.0625: "1/16", 0.125: "1/8", 0.25: "1/4", 0.5: "1/2"}


def english(path: str) -> str:
    """A control or action in words: "deck1.eq.high" is "eq high A"."""
    deck = DECK.fullmatch(path)
    if deck:
        return f"{_part(deck[2])} {LETTERS[int(deck[1])]}"
    return _part(path)


def _part(path: str) -> str:
    if path in SHORT:
        return SHORT[path]
    slot = SLOT.fullmatch(path)
    if slot:
        rest = "" if slot[3] == "on" else slot[3].replace("_", " ")
        return f"fx {slot[1]}.{slot[2]} {rest}".strip()
    numbered = NUMBERED.fullmatch(path)
    if numbered:
        what, number, rest = numbered.groups()
        if what == "hotcue":
            return CUES.get(rest, "hot cue {} " + str(rest)).format(number)
        if what == "sampler" and rest == "play":
            return f"sample {number}"
        rest = "" if rest in (None, "on") else rest.replace("_", " ")
        return f"{what} {number} {rest}".strip()
    return re.sub(r"[._]", " ", path)


def amount(number: float) -> str:
    """A number as it is printed on pads: 1/4, 2, −16."""
    size = FRACTIONS.get(abs(number), f"{abs(number):g}")
    return f"−{size}" if number < 0 else size


def of_step(step: Step, words: Words = english) -> str:
    """What a step does; "" for waiting."""
    verb = next((v for v in VERBS if getattr(step, v)), "wait")
    name = str(getattr(step, verb))
    match verb:
        case "set":
            return _set(step, words)
        case "step":
            return f"{words(name)} {'−' if step.by < 0 else '+'}"
        case "double":
            return f"{words(name)} {'÷2' if step.by < 0 else '×2'}"
        case "cycle":
            return f"{words(name)}{' −' if step.by < 0 else ' +'}"
        case "page":
            return f"{name}: {step.to}" if step.to is not None else f"{name}: next"
        case "layer" | "lock" | "macro":
            return name
        case "send":
            return "message"
        case "wait":
            return ""
        case _:
            return words(name)


def _set(step: Step, words: Words) -> str:
    path, to = step.set, step.to
    control = BY_PATH.get(path)
    said = words(path)
    if to is None or (control and control.kind in (Kind.TRIGGER, Kind.HOLD)):
        return said
    if isinstance(to, float):
        to = amount(to)
        if control and control.kind is Kind.TOGGLE:
            to = "off" if step.to == 0 else "on"
        elif path.endswith("seek_ratio") and step.to == 0:
            said, to = said.replace(SHORT["seek_ratio"], "to the start"), ""
    deck = DECK.fullmatch(path)
    letter = f" {LETTERS[int(deck[1])]}" if deck else ""
    if letter and said.endswith(letter):
        return f"{said.removesuffix(letter)} {to}{letter}".replace("  ", " ")
    return f"{said} {to}".strip()


def of_use(use: Use, words: Words = english) -> str:
    """What a use does: "play A"; "" if it does nothing."""
    found = [words(v.control) for v in use.value]
    for mark, steps in (
        ("", use.press),
        ("", use.click),
        ("held: ", use.held),
        ("twice: ", use.double),
    ):
        said = [t for t in (of_step(s, words) for s in steps) if t]
        if said:
            found.append(mark + ", ".join(said))
    if not found and use.release:
        found.append(", ".join(of_step(s, words) for s in use.release))
    if use.turn:
        found.append(_of_turn(use.turn, words))
    if use.jog:
        deck = re.fullmatch(r"deck([1-4])", use.jog.deck)
        found.append(f"scratch, bend {LETTERS[int(deck[1])] if deck else use.jog.deck}")
    return "; ".join(dict.fromkeys(found))


def _of_turn(turn: Turn, words: Words) -> str:
    path = turn.step or turn.send or turn.double or turn.cycle
    if path:
        return words(path)
    ways = [", ".join(of_step(s, words) for s in steps) for steps in (turn.up, turn.down)]
    return " / ".join(w for w in ways if w)


def conditions(when: tuple[str, ...], words: Words = english) -> str:
    """When a use holds: "shift", "pads: loop", "not shift"."""
    found = []
    for text in when:
        bare = text.strip().removeprefix("!").strip()
        said = words(bare) if DECK.fullmatch(bare) else bare.replace("=", ": ")
        found.append(f"not {said}" if text.strip().startswith("!") else said)
    return ", ".join(found)


def paths(use: Use) -> tuple[str, ...]:
    """The controls that a use moves, and the window's actions as "act:library.down"."""
    found = [v.control for v in use.value]
    turn = use.turn
    steps = [*use.press, *use.release, *use.click, *use.double, *use.held]
    if turn:
        found += [p for p in (turn.step, turn.send, turn.double, turn.cycle) if p]
        steps += [*turn.up, *turn.down]
    for step in steps:
        verb = next((v for v in MOVES if getattr(step, v)), "")
        if verb:
            found.append(getattr(step, verb))
        elif step.act:
            found.append(f"act:{step.act}")
    if use.jog:
        found += [f"{use.jog.deck}.jog", f"{use.jog.deck}.touch"]
    return tuple(dict.fromkeys(found))

# SPDX-License-Identifier: GPL-3.0-or-later
"""What a piece of hardware does for a control: a button toggles or holds it, a knob is its value.

A control is named by its path, an action of the window by "act:library.down", a layer by
"layer:shift".
"""

import re
from dataclasses import dataclass

from app.controllers.mapping import MappingError
from app.controllers.native.describe.model import Light, Step, Turn, Value
from app.controllers.native.describe.schema import wrong
from app.controllers.native.play.check import actions
from engine.controls import BY_PATH, Control, Kind

ACT, LAYER = "act:", "layer:"
WHEEL = re.compile(r"(deck[1-4])\.(jog|touch)")
CUE = re.compile(r"(deck[1-4]\.hotcue\d+)\.\w+")
SAMPLE = re.compile(r"(sampler\d+)\.play")
LOOP = re.compile(r"(deck[1-4]\.loop)\.(in|out|exit|reloop|beatloop|roll)")
MOMENTARY = ("jog", "beatjump", "seek", "move", "shift")  # they take a distance, and forget it
COUNTING = (Kind.CHOICE, Kind.TOGGLE)
OPPOSITE = {"up": "down", "down": "up", "back": "forward", "forward": "back"}
STEP_BY = 0.05  # of the range for each press of a button
TURN_BY = 0.01  # and for each count of an encoder


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is learned.

    path: of a control; with "act:" an action of the window, with "layer:" a layer.
    """

    path: str

    def __post_init__(self) -> None:
        """Raises MappingError: there is no such thing, or it can only be read."""
        if self.path.startswith(ACT):
            if self.path.removeprefix(ACT) not in actions():
                raise wrong(self.path, "the window has no such action")
        elif self.path.startswith(LAYER):
            if not self.path.removeprefix(LAYER):
                raise wrong(self.path, "a layer has a name")
        elif self.path not in BY_PATH:
            raise wrong(self.path[:80], "no such control")
        elif self.control is not None and self.control.kind is Kind.READ:
            raise wrong(self.path, "it can only be read")

    @property
    def control(self) -> Control | None:
        """The control; None: it is none."""
        return BY_PATH.get(self.path)

    @property
    def wheel(self) -> str:
        """The deck whose jog wheel is wanted, "" for anything else."""
        match = WHEEL.fullmatch(self.path)
        return match[1] if match else ""

    @property
    def moves(self) -> bool:
        """It is something for a knob, a fader or a wheel rather than a button."""
        return self.control is not None and self.control.kind is Kind.VALUE

    @property
    def kind(self) -> str:
        """Of knobs and faders, which it is: they send the same."""
        if self.path == "master.crossfader":
            return "crossfader"
        return "fader" if self.path.endswith(("fader", "seek_ratio")) else "knob"

    @property
    def is_pad(self) -> bool:
        """Things that usually lie on pads."""
        return bool(CUE.fullmatch(self.path) or SAMPLE.fullmatch(self.path))


def press(wanted: Wanted, by: float = 1.0) -> Step:
    """What a button does. by: -1 for the one that goes back.

    Raises:
        MappingError: a button cannot do that.
    """
    path, control = wanted.path, wanted.control
    if path.startswith(LAYER):
        return Step(layer=path.removeprefix(LAYER))
    if control is None:
        return Step(act=path.removeprefix(ACT))
    if control.kind is Kind.TOGGLE:
        return Step(toggle=path)
    if control.kind is Kind.HOLD:
        return Step(hold=path)
    if control.kind is Kind.TRIGGER:
        return Step(set=path)
    if control.kind is Kind.CHOICE:
        return Step(cycle=path, by=by)
    if _forgets(path) or path.endswith(("beatloop", "roll")):
        return Step(set=path, to=by * 4.0 if path.endswith(("beatjump", "loop")) else by)
    return Step(step=path, by=by * STEP_BY)


def latched(wanted: Wanted) -> tuple[tuple[Step, ...], tuple[Step, ...]]:
    """What a button does that goes on and off by itself: steps of going on, of going off.

    Raises:
        MappingError: a button cannot do that.
    """
    control = wanted.control
    if control is not None and control.kind is Kind.TOGGLE:
        return (Step(set=control.path, to=1.0),), (Step(set=control.path, to=0.0),)
    step = press(wanted)
    holds = step.hold or step.layer
    return (step,), () if holds else (step,)


def turn(wanted: Wanted) -> Turn:
    """What an encoder does.

    Raises:
        MappingError: an encoder cannot do that.
    """
    path, control = wanted.path, wanted.control
    if control is None:
        return _pair(path)
    if control.kind in COUNTING:
        return Turn(cycle=path, by=1.0)
    if control.kind is not Kind.VALUE:
        return Turn(up=(Step(set=path),) if control.kind is Kind.TRIGGER else (), down=())
    if _forgets(path):
        return Turn(send=path, by=0.01 if path.endswith("jog") else 1.0)
    if control.max - control.min > 1e6:
        raise wrong(path, "it counts frames: no encoder turns so far")
    if path.endswith(("beats", "size", "beatloop", "roll")):
        return Turn(double=path, by=1.0)
    return Turn(step=path, by=TURN_BY, acceleration=1.0)


def _pair(path: str) -> Turn:
    """An action one way, its opposite the other way."""
    action = path.removeprefix(ACT)
    head, _, last = action.rpartition(".")
    word = last.rpartition("_")[2]
    other = f"{head}.{last.removesuffix(word)}{OPPOSITE.get(word, word)}"
    if path.startswith(LAYER) or word not in OPPOSITE or other not in actions():
        raise wrong(path, "an encoder needs two ways: an action with an opposite")
    forth, back = (action, other) if word in ("down", "forward") else (other, action)
    return Turn(up=(Step(act=forth),), down=(Step(act=back),))


def value(wanted: Wanted, low: float, high: float, *, invert: bool) -> Value:
    """What a knob or fader is. low, high: the ends of its way, 0..1, where it stops short.

    Raises:
        MappingError: it has no values over a way.
    """
    control = wanted.control
    if control is None or control.kind in (Kind.HOLD, Kind.TRIGGER):
        raise wrong(wanted.path, "a knob cannot do that")
    if control.max - control.min > 1e6:
        raise wrong(wanted.path, "it counts frames: no knob turns so far")
    if wanted.path.endswith((".bend", ".scratch_rate")):
        return Value(control=wanted.path, invert=invert, pickup=False, notch=True)
    if low <= 0.0 and high >= 1.0:
        return Value(control=wanted.path, invert=invert)
    ways = [(i / 127 - low) / (high - low) for i in range(128)]
    points = tuple(control.from_knob(way) for way in ways)
    if control.kind in COUNTING:
        points = tuple(float(round(p)) for p in points)
    return Value(control=wanted.path, invert=invert, points=points)


def light(wanted: Wanted, palette: str = "") -> tuple[Light, ...]:
    """What the light in a button shows, on the button's own message. palette: of pads."""
    path, control = wanted.path, wanted.control
    cue, sample, loop = CUE.fullmatch(path), SAMPLE.fullmatch(path), LOOP.fullmatch(path)
    if path.startswith(LAYER):
        return (Light(of=path.removeprefix(LAYER)),)
    if cue and palette:
        return (Light(of=f"{cue[1]}.type", color=f"{cue[1]}.color", palette=palette),)
    if cue:
        return (Light(of=f"{cue[1]}.type"),)
    if sample:
        return (Light(of=f"{sample[1]}.playing", blink=200.0), Light(of=f"{sample[1]}.loaded"))
    if loop:
        return (Light(of=f"{loop[1]}.active"),)
    shown = {"play": "playing", "cue": "at_cue"}
    deck, _, last = path.rpartition(".")
    if last in shown and f"{deck}.{shown[last]}" in BY_PATH:
        return (Light(of=f"{deck}.{shown[last]}"),)
    if control is not None and control.kind in (Kind.TOGGLE, Kind.HOLD):
        return (Light(of=path),)
    return ()


def possible(path: str) -> str:
    """Why something cannot be learned; "" if it can."""
    try:
        Wanted(path)
    except MappingError as problem:
        return str(problem)
    return ""


def _forgets(path: str) -> bool:
    return path.rpartition(".")[2] in MOMENTARY

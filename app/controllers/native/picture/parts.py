# SPDX-License-Identifier: GPL-3.0-or-later
"""The parts of a controller: where each is, what it sends, what it does, how it is lit."""

from dataclasses import dataclass

from app.controllers.native.describe.message import message, words
from app.controllers.native.describe.model import Control, Description, Use
from app.controllers.native.picture.lamps import Lamp, lamps
from app.controllers.native.picture.layout import Box, laid_out
from app.controllers.native.picture.sends import Sends
from app.controllers.native.picture.words import Words, conditions, english, of_use, paths

PRESSED = ("button", "pad", "switch")
TURNED = ("encoder", "jog")


@dataclass(frozen=True, slots=True)
class Deed:
    """One thing that a part does.

    when: the conditions, as the file has them; empty: always.
    condition: the same in words.
    text: what it does in words. paths: the controls, and actions as "act:library.down".
    sends: its message: another one than the part's where the device itself has a shift button.
    """

    when: tuple[str, ...]
    condition: str
    text: str
    paths: tuple[str, ...]
    sends: Sends


@dataclass(frozen=True, slots=True)
class Part:
    """One control of a controller, as a picture needs it.

    kind: one of describe.model.KINDS. x, y, width, height: in units of the picture.
    sends: its message. touch: of a wheel that feels the hand. ticks: counts of a whole turn, 0 if
    nobody knows. deeds: what it does; the plain meaning first.
    """

    name: str
    kind: str
    x: float
    y: float
    width: float
    height: float
    sends: Sends
    touch: Sends | None = None
    ticks: float = 0.0
    deeds: tuple[Deed, ...] = ()
    lamps: tuple[Lamp, ...] = ()

    @property
    def way(self) -> str:
        """How a hand moves it: "press" (press, release), "turn" (by) or "move" (at)."""
        if self.kind in PRESSED:
            return "press"
        return "turn" if self.kind in TURNED else "move"

    def color(self, data: bytes) -> str | None:
        """The colour that a message to the device lights it in; None: no message of this part."""
        for lamp in self.lamps:
            found = lamp.color(data)
            if found is not None:
                return found
        return None


def parts(described: Description, labels: Words = english) -> tuple[Part, ...]:
    """The parts of a mapping that send something, as they stand in the file.

    Args:
        described: the mapping.
        labels: words for the path of a control, or the name of an action.

    Raises:
        MappingError: a message in it is none.
    """
    layout = laid_out(described)
    found = []
    for control, box in zip(described.control, layout.boxes, strict=True):
        part = _part(described, control, box, labels)
        if part is not None:
            found.append(part)
    return tuple(found)


def _part(described: Description, control: Control, box: Box, labels: Words) -> Part | None:
    uses = [u for u in (control, *control.also) if (u.midi or control.midi)]
    deeds = [d for d in (_deed(u, control, labels) for u in uses) if d.text]
    if not uses:
        return None
    plain = next((d.sends for d in deeds if not d.when), None)
    sends = Sends(message(uses[0].midi or control.midi, control.name), control.code)
    jogs = [u.jog for u in uses if u.jog]
    touch = next((message(j.touch, control.name) for j in jogs if j.touch), None)
    return Part(
        control.name,
        control.kind,
        *box,
        plain or sends,
        Sends(touch) if touch else None,
        jogs[0].ticks if jogs else 0.0,
        tuple(deeds),
        lamps(control, described.palettes),
    )


def _deed(use: Use, control: Control, labels: Words) -> Deed:
    sent = message(use.midi or control.midi, control.name)
    text = of_use(use, labels)
    said = conditions(use.when, labels)
    return Deed(use.when, said, text, paths(use), Sends(sent, control.code))


def row(part: Part) -> dict[str, object]:
    """A part as plain values, for a browser: without its messages, which are made where the
    mapping is."""
    return {
        "name": part.name,
        "kind": part.kind,
        "way": part.way,
        "x": part.x,
        "y": part.y,
        "width": part.width,
        "height": part.height,
        "touch": part.touch is not None,
        "ticks": part.ticks,
        "midi": words(part.sends.message),
        "does": [{"when": d.condition, "text": d.text, "paths": list(d.paths)} for d in part.deeds],
        "lit": bool(part.lamps),
    }

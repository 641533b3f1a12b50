# SPDX-License-Identifier: GPL-3.0-or-later
"""Teaching a device by the window: a control is touched there, then moved on the device."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from app.controllers.mapping import MappingError
from app.controllers.native.describe.model import Control, Description, Step, Use
from app.controllers.native.describe.read import parse, read
from app.controllers.native.learn import Wish, empty, text
from app.controllers.native.learn.lesson import Learned, Lesson

LOOK_NS = 50_000_000  # between two looks at what was moved
STEPS = ("hold", "toggle", "set", "step", "cycle", "double", "act", "layer")


class Teaching:
    """The mapping of one device as it grows.

    Args:
        base: the mapping that it begins with; None: an empty one.
        draft: what was learned before and not saved, as `text` gave it; empty: nothing.

    Raises:
        MappingError: the base, or the draft, is damaged.
    """

    def __init__(self, device: str, base: Path | None, draft: str = "") -> None:
        self.device, self.path = device, base
        self.kept = empty(device) if base is None else read(base)  # as the file has it
        self.described = parse(draft.encode(), device) if draft else self.kept
        self._learned: list[Learned] = []
        self._lesson: Lesson | None = None
        self._wish: Wish | None = None
        self._fault = ""
        self._layer = ""
        self._looked = 0

    @property
    def unsaved(self) -> bool:
        """There is something that no file has."""
        return self.described != self.kept

    def want(self, path: str, layer: str = "") -> None:
        """This is learned next; "": nothing. layer: it acts while this layer is on only."""
        self._lesson, self._wish, self._fault = None, None, ""
        self._layer = layer
        if not path:
            return
        try:
            self._lesson, self._wish = Lesson(self.described, (path,), layer), Wish.MOVE
        except MappingError as error:
            self._fault = str(error)

    def hear(self, ns: int, data: bytes) -> None:
        """A message of the device."""
        if self._lesson is not None:
            self._lesson.feed(ns, data)

    def turn(self, now_ns: int) -> None:
        """Look whether it is clear what was moved."""
        if self._lesson is None or now_ns - self._looked < LOOK_NS:
            return
        self._looked = now_ns
        try:
            learned = self._lesson.turn(now_ns)
        except MappingError as error:
            self._fault = str(error)
            return
        self._wish = self._lesson.wish(now_ns)
        if learned is not None:
            self.described, self._fault = self._lesson.described, ""
            self._learned.append(learned)
            self._lesson = self._wish = None

    def undo(self) -> None:
        """Forget what was learned last, and ask for it again."""
        if self._learned:
            last = self._learned.pop()
            self.described = last.before
            self.want(last.path, self._layer)

    def text(self) -> bytes:
        """The file."""
        return text(self.described).encode()

    def row(self) -> dict[str, Any]:
        """As the window is told."""
        afters = [*(one.before for one in self._learned[1:]), self.described]
        pairs = zip(self._learned, afters, strict=False)
        return {
            "device": self.device,
            "base": self.described.name if self.path is not None else "",
            "wanted": self._lesson.path if self._lesson else "",
            "wish": self._wish.value if self._wish else "",
            "fault": self._fault,
            "unsaved": self.unsaved,
            "learned": [_row(one, after) for one, after in pairs],
        }


def _row(learned: Learned, after: Description) -> dict[str, Any]:
    """What was learned, and what its message did before."""
    control = learned.control
    gone = [old for old in learned.before.control if old not in after.control]
    return {
        "path": learned.path,
        "kind": control.kind,
        "midi": control.midi,
        "code": control.code if control.turn or control.jog else "",
        "touch": control.jog.touch if control.jog else "",
        "lit": bool(control.light),
        "instead": sorted({path for old in gone for path in _paths(old)} - {learned.path}),
    }


def _paths(control: Control) -> Iterator[str]:
    """What a control acts on."""
    for use in (control, *control.also):
        yield from _of(use)


def _of(use: Use) -> Iterator[str]:
    turn = use.turn
    steps: list[Step] = [*use.press, *use.click, *use.double, *use.held]
    if turn is not None:
        yield from (p for p in (turn.step, turn.send, turn.double, turn.cycle) if p)
        steps += [*turn.up, *turn.down]
    yield from (value.control for value in use.value)
    yield from (getattr(step, verb) for step in steps for verb in STEPS if getattr(step, verb))
    if use.jog is not None:
        yield f"{use.jog.deck}.jog"

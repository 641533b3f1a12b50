# SPDX-License-Identifier: GPL-3.0-or-later
"""Texts and digits that the device shows."""

import math
import re
from dataclasses import dataclass
from typing import Any

from app.controllers.mapping import Output, World
from app.controllers.native.describe.conditions import Bits, Term
from app.controllers.native.describe.message import Message, message, raw
from app.controllers.native.describe.model import Description, Display
from app.controllers.native.describe.schema import wrong
from app.controllers.native.play.check import target
from app.controllers.native.play.readings import READINGS

PACE_NS = 50_000_000  # a text that changes with each block is sent 20 times a second
TEXT = "<text>"
FORMAT = re.compile(r"[^%]*%[-+0 ]?\d{0,2}(\.\d)?[dfgs][^%]*")
# seven segments, bit 0 the top, clockwise, bit 6 the middle
SEGMENTS = dict(
    zip("0123456789-_ ", (63, 6, 91, 79, 102, 109, 125, 7, 127, 111, 64, 8, 0), strict=True)
)


@dataclass(slots=True)
class Shown:
    """A display and what it shows now."""

    display: Display
    term: Term
    control: int  # -1: a reading
    at: list[Message]
    text: str | None = None


def displays(described: Description, bits: Bits) -> list[Shown]:
    """The displays of a file.

    Raises:
        MappingError: one cannot be shown.
    """
    return [
        _shown(display, bits, f"display[{number + 1}]")
        for number, display in enumerate(described.display)
    ]


def _shown(display: Display, bits: Bits, where: str) -> Shown:
    reading = display.show in READINGS
    control = -1 if reading else target(display.show, f"{where}.show").id
    if bool(display.send) == bool(display.at):
        raise wrong(where, "one of send and at is expected")
    if display.send:
        raw(display.send.replace(TEXT, "00"), f"{where}.send")
    if not FORMAT.fullmatch(display.format):
        raise wrong(where, f'format: {display.format!r} is not of the form "%5.1f"')
    at = [message(text, f"{where}.at") for text in display.at]
    if any(m.status >= 0xF0 for m in at):
        raise wrong(f"{where}.at", "a SysEx message goes into `send`")
    return Shown(display, bits.term(display.when, f"{where}.when"), control, at)


def _written(display: Display, value: Any) -> str:
    """The characters, filled up to the width."""
    if isinstance(value, float) and not math.isfinite(value):
        value = ""
    text = value if isinstance(value, str) else str(display.format % value)
    text = text[: display.width]
    return text.ljust(display.width) if display.align == "left" else text.rjust(display.width)


def codes(text: str, characters: str) -> list[int]:
    """The bytes that show a text."""
    if characters == "segments":
        return [SEGMENTS.get(c, 0) for c in text]
    if characters == "digits":
        return [int(c) if c in "0123456789" else 127 for c in text]
    return [ord(c) if 32 <= ord(c) < 127 else ord("?") for c in text]


class Displays:
    """Keeps the device's displays right."""

    def __init__(self, shown: list[Shown], output: Output) -> None:
        self._shown, self._output = shown, output
        self._next_ns = 0

    def show(self, world: World, layers: int, *, all_of_them: bool) -> None:
        """Send what has changed."""
        if not self._shown or (world.now_ns < self._next_ns and not all_of_them):
            return
        self._next_ns = world.now_ns + PACE_NS
        for shown in self._shown:
            if not shown.term.holds(layers):
                shown.text = None
                continue
            reading = READINGS.get(shown.display.show)
            value = reading(world) if reading else world.get(shown.control)
            text = _written(shown.display, value)
            if text != shown.text or all_of_them:
                shown.text = text
                self._send(shown, text)

    def dark(self) -> None:
        """Nothing is shown."""
        for shown in self._shown:
            self._send(shown, " " * shown.display.width)

    def _send(self, shown: Shown, text: str) -> None:
        numbers = codes(text, shown.display.characters)
        if shown.display.send:
            written = " ".join(f"{n & 127:02X}" for n in numbers)
            self._output.send(raw(shown.display.send.replace(TEXT, written), "send"))
            return
        for sent, number in zip(shown.at, numbers, strict=False):
            self._output.light(sent.status, sent.number & 127, number)

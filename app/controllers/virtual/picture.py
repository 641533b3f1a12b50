# SPDX-License-Identifier: GPL-3.0-or-later
"""The picture that is drawn of a mapping, and what its parts send and show."""

import math
import re
from collections.abc import Iterator, Sequence
from typing import Any

from app.controllers.mapping import Mapping
from app.controllers.native.picture import Part, Sends, parts, row
from app.controllers.native.picture.layout import laid_out
from app.controllers.native.play.mapping import NativeMapping
from app.panel.touches import Touch

OWN = re.compile(r"[ .]\d+$")  # the deck's number, at the end of a name
ROUND = 360.0  # counts of a wheel's turn, where the mapping does not know them


class Picture:
    """The parts of a mapping; without any for one that has no picture (of Mixxx).

    Parts are called by their number.
    """

    def __init__(self, mapping: Mapping | None = None) -> None:
        self._parts: tuple[Part, ...] = ()
        self._size = (0.0, 0.0)
        self._title = mapping.name if mapping is not None else ""
        if isinstance(mapping, NativeMapping):
            layout = laid_out(mapping.described)
            self._parts, self._size = parts(mapping.described), (layout.width, layout.height)
        self._shifts: set[str] = set()  # parts that begin a layer
        if isinstance(mapping, NativeMapping):
            controls = mapping.described.control
            self._shifts = {c.name for c in controls if any(step.layer for step in c.press)}
        self._down: dict[int, Sends] = {}  # what was sent is what is let go
        self._rest: dict[int, float] = {}  # of counts that are not whole yet
        self._lit: dict[tuple[int, int], list[int]] = {}
        self._others: list[int] = []  # lit by SysEx, or by any number
        self._index()

    def _index(self) -> None:
        for number, part in enumerate(self._parts):
            for lamp in part.lamps:
                if lamp.send or lamp.number > 127:
                    self._others.append(number)
                else:
                    self._lit.setdefault((lamp.status, lamp.number), []).append(number)

    def told(self, device: str, offers: Sequence[tuple[str, str]] = ()) -> dict[str, Any]:
        """What whoever draws it needs: {"device", "title", "width", "height", "parts", "offers"}.

        Args:
            device: its name. offers: (file, title) of what else can be drawn.

        Return: `parts` as of `app.controllers.native.picture.row`, with a short `label`.
        """
        width, height = self._size
        rows = [{**row(part), "label": label(part.name)} for part in self._parts]
        return {
            "device": device,
            "title": self._title,
            "width": width,
            "height": height,
            "parts": rows,
            "offers": list(offers),
        }

    def sent(self, touch: Touch) -> Iterator[bytes]:
        """The messages of what a hand does. Parts that are not there, or not moved that way, send
        nothing: they may be of the picture before."""
        if touch.part >= len(self._parts):
            return
        part = self._parts[touch.part]
        match touch.verb:
            case "down" if part.way == "press":
                self._down[touch.part] = sends = self._meant(part)
                yield sends.press
            case "up" if touch.part in self._down:
                yield self._down.pop(touch.part).release
            case "at" if part.way == "move":
                yield from part.sends.at(touch.value)
            case "by" if part.way == "turn":
                yield from part.sends.by(self._counts(touch.part, part, touch.value))
            case "touch" if part.touch is not None:
                yield part.touch.press if touch.value else part.touch.release

    def _meant(self, part: Part) -> Sends:
        """What a press sends. Some devices send other messages while their shift button is down:
        the mapping has the first of them next to the plain one."""
        shifted = any(self._parts[n].name in self._shifts for n in self._down)
        if shifted and part.name not in self._shifts:
            others = [d.sends for d in part.deeds if not d.when and d.sends != part.sends]
            return others[0] if others else part.sends
        return part.sends

    def _counts(self, number: int, part: Part, by: float) -> int:
        """Whole counts; the rest is kept for the next time."""
        whole = (part.ticks or ROUND) if part.kind == "jog" else 1.0
        wanted = by * whole + self._rest.get(number, 0.0)
        counts = math.trunc(wanted)
        self._rest[number] = wanted - counts
        return counts

    def colors(self, data: bytes) -> dict[int, str]:
        """The parts that a message to the device lights, and their colours as "#RRGGBB"."""
        if len(data) < 2:
            return {}
        status = data[0] + 0x10 if data[0] & 0xF0 == 0x80 else data[0]
        found = {}
        for number in (*self._lit.get((status, data[1]), ()), *self._others):
            color = self._parts[number].color(data)
            if color is not None:
                found[number] = color
        return found

    def movers(self) -> dict[tuple[int, int], list[int]]:
        """The parts that stand somewhere, by status and number of their messages."""
        found: dict[tuple[int, int], list[int]] = {}
        for number, part in enumerate(self._parts):
            if part.way == "move":
                found.setdefault(part.sends.message.key, []).append(number)
        return found


def label(name: str) -> str:
    """A name as it is written on a part: without the deck that it is of, and a pad's number only.

    "PLAY 1" is "PLAY", "PAD 1.3" is "3".
    """
    if re.fullmatch(r"PAD \d+\.\d+", name):
        return name.rpartition(".")[2]
    return OWN.sub("", name) or name

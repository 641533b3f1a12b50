# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said between a drawn controller and the controllers' process: lines of JSON.

To the process, first {"hello": name, "mapping": file}, then what hands do to the parts of the
picture, by their numbers:

    ["down", 3]       ["up", 3]         pressed, let go
    ["at", 3, 0.5]                      moved there, 0..1
    ["by", 3, -2]                       turned so many counts; wheels: so many whole turns
    ["touch", 3, true]                  a hand is on the wheel, or has left it

From the process: {"drawn": picture}, see `app.controllers.virtual.picture`; {"lit": {part: colour}}
and {"at": {part: 0..1}}, what changed of lights and of where faders and knobs stand; {"no": why},
the last line.
"""

import json
import math
from typing import Any, NamedTuple

SOCKET = "panels"  # below the runtime folder
LONGEST = 4096  # bytes of a line to the process
MOST_PARTS = 2000  # of a picture: as many as a mapping file may have controls
MOST_COUNTS = 1000.0  # at a time: more than any hand can


class TouchError(Exception):
    """What came is none of these; one line."""


class Touch(NamedTuple):
    """What a hand does. value: position, counts or turns, 1.0 for a hand on a wheel."""

    verb: str
    part: int
    value: float = 0.0


def touch(said: Any) -> Touch:
    """A line as what it says.

    Raises:
        TouchError: it is none.
    """
    match said:
        case ["down" | "up" as verb, part] if _is_part(part):
            return Touch(verb, part)
        case ["touch", part, bool(on)] if _is_part(part):
            return Touch("touch", part, float(on))
        case ["at", part, value] if _is_part(part) and _is_number(value, 0.0, 1.0):
            return Touch("at", part, float(value))
        case ["by", part, value] if _is_part(part) and _is_number(value, -MOST_COUNTS, MOST_COUNTS):
            return Touch("by", part, float(value))
    raise TouchError(f"no hand does {str(said)[:80]}")


def _is_part(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < MOST_PARTS


def _is_number(value: Any, low: float, high: float) -> bool:
    number = isinstance(value, int | float) and not isinstance(value, bool)
    return number and math.isfinite(value) and low <= value <= high


def parsed(line: bytes) -> Any:
    """The JSON of a line.

    Raises:
        TouchError: it is none.
    """
    try:
        return json.loads(line)
    except (ValueError, RecursionError) as error:
        raise TouchError(f"no JSON: {error}"[:200]) from None


def line(said: Any) -> bytes:
    """JSON as a line."""
    return json.dumps(said, separators=(",", ":")).encode() + b"\n"


class Lines:
    """Puts lines together from what comes piece by piece.

    Args:
        longest: bytes that a line may have.
    """

    def __init__(self, longest: int) -> None:
        self._longest, self._rest = longest, b""

    def take(self, data: bytes) -> list[bytes]:
        """Lines that are whole now.

        Raises:
            TouchError: one is too long. Nothing more can be read.
        """
        *lines, self._rest = (self._rest + data).split(b"\n")
        if max(map(len, (*lines, self._rest))) > self._longest:
            raise TouchError(f"a line of more than {self._longest} bytes")
        return lines

# SPDX-License-Identifier: GPL-3.0-or-later
"""MIDI messages as a mapping file writes them: "note 1 60", "cc 2 0x13", "bend 1"."""

import re
from dataclasses import dataclass

from app.controllers.native.describe.schema import wrong
from engine.midi import ANY

# word: (status of channel 1, how many numbers follow the channel)
WORDS = {
    "note": (0x90, (1,)),
    "touch": (0xA0, (1,)),
    "cc": (0xB0, (1,)),
    "cc14": (0xB0, (1, 2)),
    "program": (0xC0, (0, 1)),
    "pressure": (0xD0, (0,)),
    "bend": (0xE0, (0,)),
}
SYSEX = 0xF0
LSB = 32  # a 14-bit controller's low half is as many numbers above it, unless told otherwise
HEX = re.compile(r"[0-9A-Fa-f]{2}")
ANYTHING, VALUE = -1, -2  # in patterns of SysEx


@dataclass(frozen=True, slots=True)
class Message:
    """What a control sends, or a light takes.

    status: with the channel. number: data byte 1, or ANY.
    low: number of the low half of 14 bits; -1: 7 bits.
    only: of a program change: the program that it is; -1: any.
    pattern: of SysEx: bytes, ANYTHING or VALUE.
    """

    status: int
    number: int
    low: int = -1
    only: int = -1
    pattern: tuple[int, ...] = ()

    @property
    def key(self) -> tuple[int, int]:
        """What is looked up when it comes in."""
        return self.status, self.number

    @property
    def fine(self) -> bool:
        """It has 14 bits."""
        return self.low >= 0 or self.status & 0xF0 == 0xE0


def message(text: str, where: str) -> Message:
    """A message from its words.

    Raises:
        MappingError: it is none.
    """
    word, *rest = text.split() or [""]
    if word == "sysex":
        return Message(SYSEX, ANY, pattern=pattern(" ".join(rest), where))
    if word not in WORDS:
        raise wrong(where, f"{text!r} is no message; they begin with {', '.join(WORDS)}, sysex")
    status, counts = WORDS[word]
    numbers = [_number(part, text, where) for part in rest]
    if not numbers or len(numbers) - 1 not in counts or not 1 <= numbers[0] <= 16:
        raise wrong(where, f"{text!r}: a channel 1 to 16 and {counts[-1]} numbers are expected")
    if any(n > 127 for n in numbers):
        raise wrong(where, f"{text!r}: a number is above 127")
    status += numbers[0] - 1
    if word == "program":
        return Message(status, ANY, only=numbers[1] if len(numbers) > 1 else -1)
    if counts == (0,):
        return Message(status, ANY)
    low = -1
    if word == "cc14":
        low = numbers[2] if len(numbers) > 2 else numbers[1] + LSB
        if low > 127 or low == numbers[1]:
            raise wrong(where, f"{text!r}: its low half has no number of its own")
    return Message(status, numbers[1], low)


def _number(part: str, text: str, where: str) -> int:
    try:
        found = int(part, 0) if len(part) <= 6 else -1
    except ValueError:
        found = -1
    if found < 0:
        raise wrong(where, f"{text!r}: {part[:20]!r} is no number")
    return found


def words(key: Message) -> str:
    """The message as a file writes it."""
    if key.status == SYSEX:
        shown = {ANYTHING: "..", VALUE: "vv"}
        return "sysex " + " ".join(shown.get(b, f"{b:02X}") for b in key.pattern)
    channel = (key.status & 0x0F) + 1
    kind = next(w for w, (s, _) in WORDS.items() if s == key.status & 0xF0)
    if key.low >= 0:
        kind = "cc14"
    numbers = [] if key.number == ANY else [key.number]
    if key.low >= 0 and key.low != key.number + LSB:
        numbers.append(key.low)
    if key.only >= 0:
        numbers.append(key.only)
    return " ".join([kind, str(channel), *map(str, numbers)])


def pattern(text: str, where: str) -> tuple[int, ...]:
    """A SysEx message in which ".." is any byte and "vv" the value.

    Raises:
        MappingError: it is none.
    """
    special = {"..": ANYTHING, "vv": VALUE}
    found = tuple(special[p] if p in special else _byte(p, where) for p in text.split())
    if len(found) < 3 or found[0] != 0xF0 or found[-1] != 0xF7:
        raise wrong(where, "a SysEx message begins with F0 and ends with F7")
    if any(b > 0x7F for b in found[1:-1]) or found.count(VALUE) > 1:
        raise wrong(where, "between F0 and F7 are bytes up to 7F, .. and at most one vv")
    return found


def raw(text: str, where: str) -> bytes:
    """A message to the device, from hexadecimal.

    Raises:
        MappingError: it is none.
    """
    found = bytes(_byte(part, where) for part in text.split())
    if not found or found[0] < 0x80:
        raise wrong(where, "a message begins with a byte from 80 on")
    if found[0] == SYSEX:
        pattern(text, where)
    elif len(found) > 3 or any(b > 0x7F for b in found[1:]):
        raise wrong(where, "a status and up to two bytes below 80 are expected")
    return found


def _byte(part: str, where: str) -> int:
    if not HEX.fullmatch(part):
        raise wrong(where, f"{part[:20]!r} is no byte in hexadecimal")
    return int(part, 16)

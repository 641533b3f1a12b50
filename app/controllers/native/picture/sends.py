# SPDX-License-Identifier: GPL-3.0-or-later
"""What the hardware sends when a hand moves it: the bytes, so that a picture can be played on."""

from dataclasses import dataclass

from app.controllers.native.describe.message import SYSEX, VALUE, Message
from engine.midi import ANY

TOP, MIDDLE = 127, 64
TOP_FINE, MIDDLE_FINE = 16383, 8192
MOST = 63  # counts of one message
DOWN = 1  # of a code that has one value for each way


@dataclass(frozen=True, slots=True)
class Sends:
    """One message of a device, with the values that a hand gives it.

    code: how it counts, if it does.
    """

    message: Message
    code: str = "twos"

    @property
    def press(self) -> bytes:
        """A button goes down."""
        return self._bytes(TOP)

    @property
    def release(self) -> bytes:
        """It comes up; empty: the device sends nothing then."""
        if self.message.status == SYSEX or self.message.status & 0xF0 == 0xC0:
            return b""
        return self._bytes(0)

    def at(self, position: float) -> tuple[bytes, ...]:
        """A knob or fader stands at 0..1; both halves of 14 bits."""
        position = min(max(position, 0.0), 1.0)
        if not self.message.fine:
            return (self._bytes(_value(position, MIDDLE)),)
        value = _value(position, MIDDLE_FINE)
        sent = self.message
        if sent.low < 0:
            return (bytes((sent.status, value & 127, value >> 7)),)
        return (
            bytes((sent.status, sent.number, value >> 7)),
            bytes((sent.status, sent.low, value & 127)),
        )

    def by(self, counts: int) -> tuple[bytes, ...]:
        """An encoder or wheel turns so many counts, clockwise if positive."""
        if counts == 0:
            return ()
        sign = 1 if counts > 0 else -1
        if self.code == "up_down":
            return (self._bytes(TOP if sign > 0 else DOWN),) * abs(counts)
        if self.code in ("up", "down"):
            mine = sign > 0 if self.code == "up" else sign < 0
            return (self.press, self.release) * (abs(counts) if mine else 0)
        whole, rest = divmod(abs(counts), MOST)
        return tuple(self._count(sign * n) for n in [MOST] * whole + [rest] * bool(rest))

    def _count(self, counts: int) -> bytes:
        fine = self.message.status & 0xF0 == 0xE0
        half = MIDDLE_FINE if fine else MIDDLE
        value = {
            "twos": counts % (2 * half),
            "offset": half + counts,
            "sign": counts if counts > 0 else half - counts,
        }[self.code]
        return bytes((self.message.status, value & 127, value >> 7)) if fine else self._bytes(value)

    def _bytes(self, value: int) -> bytes:
        """The message with a value of 7 bits."""
        sent = self.message
        if sent.status == SYSEX:
            return bytes(value if b == VALUE else max(b, 0) for b in sent.pattern)
        if sent.status & 0xF0 == 0xC0:
            return bytes((sent.status, sent.only if sent.only >= 0 else value))
        if sent.status & 0xF0 == 0xD0:
            return bytes((sent.status, value))
        return bytes((sent.status, 0 if sent.number == ANY else sent.number, value))


def _value(position: float, middle: int) -> int:
    """A number whose middle one is the middle of the way, as the engine reads it."""
    if position <= 0.5:
        return round(position * 2 * middle)
    return round(position * (2 * middle - 2)) + 1

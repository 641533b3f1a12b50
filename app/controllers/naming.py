# SPDX-License-Identifier: GPL-3.0-or-later
"""What a message is called in the monitor: what its mapping says, else what it is bound to."""

from collections.abc import Sequence
from typing import Any

from engine.controls import CONTROLS
from engine.midi import Binding, Do

KINDS = {
    0x80: "note off", 0x90: "note on", 0xA0: "pressure of a key", 0xB0: "control change",
    0xC0: "program change", 0xD0: "pressure", 0xE0: "pitch bend",
}  # fmt: skip
SYSTEM = {
    0xF0: "SysEx", 0xF1: "time code", 0xF2: "song position", 0xF3: "song", 0xF6: "tune",
    0xF8: "clock", 0xFA: "start", 0xFB: "continue", 0xFC: "stop", 0xFE: "sensing", 0xFF: "reset",
}  # fmt: skip


def words(data: bytes) -> str:
    """A MIDI message as people read it: "control change 7, channel 1, value 64"."""
    if not data or data[0] < 0x80:
        return f"report {data[0]}, {len(data)} bytes" if data else ""
    if data[0] >= 0xF0:
        return SYSTEM.get(data[0], "system") + (f", {len(data)} bytes" if data[0] == 0xF0 else "")
    kind, channel = KINDS[data[0] & 0xF0], (data[0] & 15) + 1
    if data[0] >= 0xE0 and len(data) > 2:
        return f"{kind}, channel {channel}, value {data[2] << 7 | data[1]}"
    if data[0] >= 0xC0 or len(data) < 3:
        return f"{kind}, channel {channel}, value {data[1] if len(data) > 1 else 0}"
    return f"{kind} {data[1]}, channel {channel}, value {data[2]}"


class Names:
    """Names of a device's messages.

    Args:
        bindings: what C does. mapping: may have `describe(data) -> str`.
    """

    def __init__(self, bindings: Sequence[Binding], mapping: Any = None) -> None:
        self._describe = getattr(mapping, "describe", None)
        self._bound: dict[tuple[int, int], list[str]] = {}
        for binding in bindings:
            text = "layer" if binding.do is Do.LAYER else CONTROLS[binding.control].path
            for number in {binding.number, binding.low} - {-1}:
                rows = self._bound.setdefault(_key(binding.status, number), [])
                if text not in rows:
                    rows.append(text)

    def of(self, data: bytes) -> str:
        """ "" for what nobody knows."""
        if self._describe is not None:
            try:
                text = self._describe(data)
            except Exception:  # noqa: BLE001  # foreign code, and only a name
                text = ""
            if text:
                return str(text)
        if len(data) < 2:
            return ""
        return ", ".join(self._bound.get(_key(data[0], data[1]), ()))


def _key(status: int, number: int) -> tuple[int, int]:
    note = 0x90 | status & 15 if status & 0xF0 == 0x80 else status
    return note, number if note < 0xC0 else 0

# SPDX-License-Identifier: GPL-3.0-or-later
"""The lights of a part: which message to the device shows which colour."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.controllers.native.describe.message import message
from app.controllers.native.describe.model import Control, Light
from engine.midi import ANY

DARK = "#000000"
PLAIN = "#FFB000"  # of lights that have no colour of their own
DIM = 0.35  # of a light whose "off" is not quite dark


@dataclass(frozen=True, slots=True)
class Lamp:
    """One message that lights a part.

    status, number: of the message; number is ANY where the device takes a value only.
    on, off: values that it gets (of meters: between them).
    colors: (value, "#RRGGBB"), for those values that are colours.
    send: SysEx instead, as the file writes it.
    """

    status: int
    number: int
    on: int = 127
    off: int = 0
    scale: bool = False
    colors: tuple[tuple[int, str], ...] = ()
    send: str = ""

    def color(self, data: bytes) -> str | None:
        """The colour that a message to the device gives it, "#RRGGBB"; None: another's message."""
        if self.send:
            return self._of_sysex(data)
        if len(data) < 2:
            return None
        off = data[0] & 0xF0 == 0x80
        status = data[0] + 0x10 if off else data[0]
        if status != self.status:
            return None
        if self.number == ANY:
            return self._of_value(data[1])
        if len(data) < 3 or data[1] != self.number:
            return None
        return self._of_value(0 if off else data[2])

    def _of_value(self, value: int) -> str:
        known = dict(self.colors).get(value)
        if known is not None:
            return known
        if self.scale:
            span = self.on - self.off
            return shade(PLAIN, (value - self.off) / span if span else 0.0)
        if value == self.off:
            return shade(PLAIN, DIM) if value else DARK
        return PLAIN if value else DARK

    def _of_sysex(self, data: bytes) -> str | None:
        tokens = self.send.split()
        if len(tokens) != len(data):
            return None
        found = {}
        for token, byte in zip(tokens, data, strict=True):
            name = token.strip("<>")
            if not token.startswith("<"):
                if int(token, 16) != byte:
                    return None
            elif name == "number" and byte != self.number & 127:
                return None
            else:
                found[name] = byte
        if "red" in found or "red6" in found:
            parts = [
                found[n] * 255 // 127 if n in found else found.get(f"{n}6", 0) * 255 // 63
                for n in ("red", "green", "blue")
            ]
            return "#" + "".join(f"{min(p, 255):02X}" for p in parts)
        return self._of_value(found.get("value", 127))


def shade(color: str, bright: float) -> str:
    """A colour made darker: 0 dark, 1 as it is."""
    bright = min(max(bright, 0.0), 1.0)
    return "#" + "".join(f"{round(int(color[i : i + 2], 16) * bright):02X}" for i in (1, 3, 5))


def lamps(control: Control, palettes: Mapping[str, Mapping[str, int]]) -> tuple[Lamp, ...]:
    """The lights of a control, each message once."""
    found: dict[tuple[int, int, str], Lamp] = {}
    for use in (control, *control.also):
        for light in use.light:
            text = light.at or use.midi or control.midi
            if not text:
                continue
            sent = message(text, control.name)
            key = (sent.status, sent.number, light.send)
            mine = _colors(light, palettes)
            if key not in found:
                scale = bool(light.scale)
                found[key] = Lamp(*key[:2], light.on, light.off, scale, mine, light.send)
            else:
                old = found[key]
                colors = tuple({**dict(mine), **dict(old.colors)}.items())
                off = min(old.off, light.off)
                found[key] = Lamp(*key[:2], old.on, off, old.scale, colors, light.send)
    return tuple(found.values())


def _colors(light: Light, palettes: Mapping[str, Mapping[str, int]]) -> tuple[tuple[int, str], ...]:
    """What its values look like, by the palettes of the file."""
    if light.palette:
        return _of_palette(palettes.get(light.palette, {}))
    if light.color.startswith("#") and not light.send:
        return ((light.on, light.color.upper()),)
    known = {v: c for p in palettes.values() for v, c in _of_palette(p)}
    wanted: Iterable[int] = {light.on, light.off} - {0}
    return tuple((v, known[v]) for v in sorted(wanted) if v in known)


def _of_palette(palette: Mapping[str, int]) -> tuple[tuple[int, str], ...]:
    return tuple((value, f"#{name.upper()}") for name, value in palette.items())

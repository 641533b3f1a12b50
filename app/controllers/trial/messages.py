# SPDX-License-Identifier: GPL-3.0-or-later
"""All messages that a mapping is bound to, as a hand on its device would send them."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from app.controllers.mixxx.preset import ANY, LSB, MSB, Kind, Preset
from app.controllers.mixxx.script.sources import find
from app.controllers.native.describe.message import ANYTHING, SYSEX, Message, message
from app.controllers.native.describe.model import Description

NOTE_OFF, NOTE, TOUCH, CONTROL, PROGRAM, PRESSURE, BEND = range(0x80, 0xF0, 0x10)
RANGE = (0, 1, 8, 24, 40, 56, 63, 64, 65, 80, 96, 112, 120, 126, 127)
WAY = (*RANGE, *reversed(RANGE[:-1]))  # of a fader: up and down
IDENTITY = bytes.fromhex("f0 7e 7f 06 02 00 00 00 00 00 00 00 00 00 f7")
REPORT_BYTES = 64
REPORTS = (1, 2)  # numbers that devices have whose scripts do not tell
PRESSED = (0x01, 0x02, 0x04, 0x08, 0x10, 0x20, 0x40, 0x80, 0xFF, 0x00)
PACKET = re.compile(r"new HIDPacket\(\s*[\"']\w+[\"']\s*,\s*(?:\[([^\]]*)\]|(\w+))([^)]*)\)")
SIZE = re.compile(r"^\s*,\s*(\d+)\s*(?:,|$)")
HEADER = re.compile(r"\[([^\]]*)\]")
COMPARED = re.compile(r"\b(?:data|packet|report\w*)(?:\[0\])?\s*===?\s*(0x[0-9a-fA-F]+|\d+)\b")


def of_preset(preset: Preset) -> Iterator[bytes]:
    """Messages, or reports with their number first, for a Mixxx mapping."""
    if preset.kind is not Kind.MIDI:
        yield from _reports(_scripts(preset))
        return
    seen: set[tuple[int, int]] = set()
    lows = {(b.status, b.group, b.key): b.number for b in preset.bindings if LSB in b.options}
    for bound in preset.bindings:
        key = (bound.status, bound.number)
        if key in seen:
            continue
        seen.add(key)
        if MSB in bound.options and (bound.status, bound.group, bound.key) in lows:
            low = lows[bound.status, bound.group, bound.key]
            yield from _fine(bound.status, bound.number, low)
        else:
            yield from _short(bound.status, bound.number)


def of_description(described: Description) -> Iterator[bytes]:
    """Messages for a native mapping."""
    for control in described.control:
        for use in (control, *control.also):
            touch = use.jog.touch if use.jog is not None else ""
            for text in (touch, use.midi):
                if text:
                    yield from _message(message(text, described.name))


def _message(wanted: Message) -> Iterator[bytes]:
    if wanted.status == SYSEX:
        for value in (0, 64, 127):
            yield bytes(_filled(wanted.pattern, value))
    elif wanted.low >= 0:
        yield from _fine(wanted.status, wanted.number, wanted.low)
    elif wanted.only >= 0:
        yield bytes((wanted.status, wanted.only))
    else:
        yield from _short(wanted.status, wanted.number)


def _filled(pattern: Iterable[int], value: int) -> Iterator[int]:
    for byte in pattern:
        yield byte if byte >= 0 else (0 if byte == ANYTHING else value)


def _fine(status: int, high: int, low: int) -> Iterator[bytes]:
    for value in WAY:
        yield bytes((status, high, value))
        yield bytes((status, low, 127 - value))


def _short(status: int, number: int) -> Iterator[bytes]:
    """A button pressed and let go; anything else over its range and back."""
    second = 0 if number == ANY else number & 0x7F
    match status & 0xF0:
        case 0x90:
            yield bytes((status, second, 127))
            yield bytes((status, second, 0))
        case 0x80:
            yield bytes((status, second, 64))
        case 0xA0 | 0xB0:  # it may be a button: no two presses without letting go
            for value in reversed(RANGE):
                yield bytes((status, second, value))
                yield bytes((status, second, 0))
        case 0xC0 | 0xD0:
            yield from (bytes((status, value)) for value in WAY)
        case 0xE0:
            yield from (bytes((status, 127 - value, value)) for value in WAY)
        case 0xF0:
            yield from _system(status, second)
        case _:
            return  # no message begins like this; the binding is never used


def _system(status: int, second: int) -> Iterator[bytes]:
    if status == SYSEX:
        yield IDENTITY
        yield bytes((SYSEX, 0x7D, 1, 0xF7))
    elif status in {0xF1, 0xF3}:
        yield bytes((status, second))
    elif status == 0xF2:
        yield bytes((status, second, 0))
    else:
        yield bytes((status,))


# --- HID


def _scripts(preset: Preset) -> str:
    folder = preset.path.parent
    paths = (find(folder, script.name) for script in preset.scripts)
    return "\n".join(_text(path) for path in paths if path is not None)


def _text(path: Path) -> str:
    return path.read_text("utf-8", "replace")


def _number(text: str) -> int:
    try:
        return int(text.strip(), 0)
    except ValueError:
        return -1


def _shapes(source: str) -> set[tuple[bytes, int]]:
    """How reports begin and how long they are, as far as the scripts tell."""
    found = {(bytes((number,)), REPORT_BYTES) for number in REPORTS}
    for listed, report, rest in PACKET.findall(source):
        header = HEADER.search(rest)
        size = SIZE.match(rest)
        begins = [report] if report else []
        begins += listed.split(",") if listed.strip() else []
        begins += header[1].split(",") if header else []
        numbers = [_number(text) for text in begins]
        if all(0 <= number <= 255 for number in numbers):
            length = min(int(size[1]), 4096) if size else REPORT_BYTES
            found.add((bytes(numbers), max(length, len(numbers), 1)))
    for text in COMPARED.findall(source):
        number = _number(text)
        if 0 < number < 0x80:
            found.add((bytes((number,)), REPORT_BYTES))
    return found


def _reports(source: str) -> Iterator[bytes]:
    """At rest, then each byte with each of its bits, then values in all."""
    for begin, length in sorted(_shapes(source)):
        rest = begin.ljust(length, b"\0")
        yield rest
        for place in range(len(begin), length):
            for value in PRESSED:
                yield rest[:place] + bytes((value,)) + rest[place + 1 :]
        for value in RANGE:
            yield begin.ljust(length, bytes((2 * value,)))
        yield rest

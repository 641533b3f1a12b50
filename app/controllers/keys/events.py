# SPDX-License-Identifier: GPL-3.0-or-later
"""Keyboards and mice as the kernel tells them: /dev/input/event*, one record an event.

The format is that of linux/input.h: a time (two longs), type, code, value.
"""

import fcntl
import os
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

RECORD = struct.Struct("@llHHi")
KEY, RELATIVE = 1, 2  # types of events
MOST = 64  # records at a time
NAMES = Path("/sys/class/input")
DEVICES = Path("/dev/input")
GRAB = 0x40044590  # EVIOCGRAB: nobody else gets what it sends
LETTERS, DIGITS, WHEEL = 30, 79, 8  # KEY_A, KEY_KP1: it types; REL_WHEEL: it scrolls


class Event(NamedTuple):
    """kind: KEY or RELATIVE. value: of keys 1 down, 0 up, 2 repeated; else how far."""

    kind: int
    code: int
    value: int


@dataclass(frozen=True, slots=True)
class Gadget:
    """A keyboard or mouse that is connected.

    name: as it calls itself. path: where its events come from. kind: "keyboard" or "mouse".
    """

    name: str
    path: Path
    kind: str


def gadgets(names: Path = NAMES, devices: Path = DEVICES) -> list[Gadget]:
    """All that there are, in their order."""
    found = []
    for folder in sorted(names.glob("event*"), key=lambda p: int(p.name[5:] or 0)):
        try:
            name = (folder / "device/name").read_text(errors="replace").strip()
            keys = _bits(folder / "device/capabilities/key")
            moves = _bits(folder / "device/capabilities/rel")
        except OSError:
            continue
        types = keys >> LETTERS & 1 or (keys >> DIGITS & 1 and not moves >> WHEEL & 1)
        kind = "keyboard" if types else "mouse" if moves >> WHEEL & 1 else ""
        if kind and name:
            found.append(Gadget(name, devices / folder.name, kind))
    return found


def _bits(path: Path) -> int:
    """The kernel's words in hexadecimal, the highest first."""
    found = 0
    for word in path.read_text().split():
        found = found << struct.calcsize("@l") * 8 | int(word, 16)
    return found


def parsed(data: bytes) -> Iterator[Event]:
    """The keys and moves of whole records; half a record at the end is left out."""
    for start in range(0, len(data) - RECORD.size + 1, RECORD.size):
        _, _, kind, code, value = RECORD.unpack_from(data, start)
        if kind in (KEY, RELATIVE):
            yield Event(kind, code, value)


class Stream:
    """The events of one gadget, which nobody else gets as long as it is open.

    Raises:
        OSError: it cannot be opened, or somebody else holds it.
    """

    def __init__(self, path: Path, *, grab: bool = True) -> None:
        self._number = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
        try:
            if grab:
                fcntl.ioctl(self._number, GRAB, 1)
        except OSError:
            os.close(self._number)
            raise

    def fileno(self) -> int:
        """For select."""
        return self._number

    def read(self) -> list[Event]:
        """What has come; waits for the first one. Raises OSError: it was pulled out."""
        data = os.read(self._number, MOST * RECORD.size)
        if not data:
            raise OSError("it has gone")
        return list(parsed(data))

    def close(self) -> None:
        """Others get its events again."""
        os.close(self._number)

# SPDX-License-Identifier: GPL-3.0-or-later
"""Keyboards and mice of this machine as controllers: their events become MIDI messages, and they
type and point no more. Linux's evdev; none is used before it is switched on by hand."""

import fcntl
import os
import struct
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from app.controllers.mapping import NEVER, Mapping, MappingError, Output
from app.controllers.output import Key, Limiter
from app.controllers.ports import CLIENT, Found
from engine.block import Block
from engine.midi import Binding
from engine.midi.inputs import MidiIn

FOLDER = Path("/dev/input")
EVENT = struct.Struct("@llHHi")  # struct input_event of <linux/input.h>: time, type, code, value
EV_KEY, EV_REL = 1, 2
READ, NAME, BITS, GRAB = 2, 0x06, 0x20, 0x40044590  # of its ioctls
ROOM, MOST_EVENTS = 256, 64
KEY_A, KEY_KP1, REL_X, REL_WHEEL = 30, 79, 0, 8
PRESSED, RELEASED = 127, 0
NOTE, CC = 0x90, 0xB0
COUNTS = 63  # of a relative message, at most
# The keys of the HID usages 4, 5, 6 ... as Linux numbers them; usages 224 and on are the notes 112
# and on. Source: USB HID Usage Tables 1.4, page 7; <linux/input-event-codes.h>.
USAGES = (
    *(30, 48, 46, 32, 18, 33, 34, 35, 23, 36, 37, 38, 50, 49, 24, 25, 16, 19, 31, 20, 22, 47, 17),
    *(45, 21, 44, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 28, 1, 14, 15, 57, 12, 13, 26, 27, 43, 0, 39),
    *(40, 41, 51, 52, 53, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 87, 88, 99, 70, 119, 110),
    *(102, 104, 111, 107, 109, 106, 105, 108, 103, 69, 98, 55, 74, 78, 96, 79, 80, 81, 75, 76),
    *(77, 71, 72, 73, 82, 83, 86),
)
MODIFIERS = (29, 42, 56, 125, 97, 54, 100, 126)
BUTTONS = {0x110: 1, 0x111: 2, 0x112: 3, 0x113: 4}  # left, right, middle, side
WHEELS = {REL_WHEEL: 1, 6: 2, REL_X: 3}  # up and down, tilted, moved sideways
NOTES = {
    **{code: 4 + i for i, code in enumerate(USAGES) if code},
    **{code: 112 + i for i, code in enumerate(MODIFIERS)},
    **BUTTONS,
}


def messages(events: bytes) -> Iterator[bytes]:
    """The MIDI messages of some events; what means nothing is left out."""
    whole = len(events) - len(events) % EVENT.size
    for _, _, kind, code, value in EVENT.iter_unpack(events[:whole]):
        if kind == EV_KEY and value in (0, 1) and code in NOTES:
            yield bytes((NOTE, NOTES[code], PRESSED if value else RELEASED))
        elif kind == EV_REL and code in WHEELS and value:
            yield bytes((CC, WHEELS[code], max(-COUNTS, min(value, COUNTS)) & 0x7F))


def kind_of(keys: int, wheels: int) -> str:
    """ "keyboard", "mouse", or "": something else. Bits: which keys and wheels it has."""
    if keys >> KEY_A & 1 or keys >> KEY_KP1 & 1:
        return "keyboard"
    return "mouse" if wheels >> REL_WHEEL & 1 or wheels >> REL_X & 1 else ""


def _ask(fd: int, number: int) -> bytes:
    """What an ioctl tells: of the kind _IOR('E', number, ROOM)."""
    return fcntl.ioctl(fd, READ << 30 | ROOM << 16 | ord("E") << 8 | number, bytes(ROOM))


class DeskScanner:
    """Keyboards and mice that this user may read: members of the group "input"."""

    def __init__(self, folder: Path = FOLDER) -> None:
        self._folder = folder
        self._known: dict[tuple[Path, int], Found | None] = {}

    def scan(self) -> list[Found]:
        """All that there are."""
        there = {}
        for path in sorted(self._folder.glob("event*")):
            try:
                key = path, path.stat().st_ctime_ns
            except OSError:
                continue
            there[key] = self._known[key] if key in self._known else self._look(path)
        self._known = there
        return [found for found in there.values() if found is not None]

    def _look(self, path: Path) -> Found | None:
        try:
            fd = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
        except OSError:
            return None
        try:
            keys, wheels = (
                int.from_bytes(_ask(fd, BITS + kind), "little") for kind in (EV_KEY, EV_REL)
            )
            name = _ask(fd, NAME).partition(b"\0")[0].decode(errors="replace")
        except OSError:
            return None
        finally:
            os.close(fd)
        kind = kind_of(keys, wheels)
        if not kind:
            return None
        return Found(f"{CLIENT} {kind} {name}".strip(), "desk", path=os.fsencode(path))


class DeskWires:
    """An open keyboard or mouse. Raises MappingError: it cannot be opened, or is used already."""

    def __init__(self, found: Found, block: Block) -> None:
        try:
            self._fd = os.open(found.path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
            fcntl.ioctl(self._fd, GRAB, 1)
        except OSError as error:
            raise MappingError(f"{found.name} cannot be opened: {error.strerror}") from error
        self._in = MidiIn(f"controller {found.name}", block)
        self.output: Output = Limiter(None, time.monotonic_ns)  # it has no lights of ours
        self.gone = False

    def greet(self, mapping: Mapping) -> None:
        """It shows nothing."""

    @property
    def counts(self) -> dict[str, int]:
        return self._in.counts._asdict()

    def fileno(self) -> int:
        return self._fd

    def read(self) -> Iterator[tuple[int, bytes, bool]]:
        """See Wires."""
        try:
            events = os.read(self._fd, MOST_EVENTS * EVENT.size)
        except BlockingIOError:
            return
        except OSError:
            events = b""
        self.gone = not events
        now = time.monotonic_ns()
        for message in messages(events):
            self._in.feed(now, message)
            yield from self._in.read()

    def bind(self, bindings: Sequence[Binding], layers: int) -> None:
        self._in.set_layers(layers)
        self._in.bind(bindings)

    def set_layers(self, layers: int) -> None:
        self._in.set_layers(layers)

    def darken(self, keys: Sequence[Key]) -> None:
        """There is nothing to darken."""

    def lit(self) -> list[Key]:
        return []

    def flush(self) -> None:
        """Nothing goes to it."""

    def due_ns(self) -> int:
        return NEVER

    def close(self) -> None:
        """It types and points again."""
        self._in.stop()
        self._in.close()
        os.close(self._fd)

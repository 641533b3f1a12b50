# SPDX-License-Identifier: GPL-3.0-or-later
"""Messages of all controllers, heard without a session."""

import selectors
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Self

from app.config import Config
from app.controllers.choice import Chooser
from app.controllers.device import load
from app.controllers.hid import HidPort, HidScanner, denied, library
from app.controllers.mapping import MappingError
from app.controllers.naming import Names
from app.controllers.ports import CLIENT, Found, MidiScanner, numbered
from engine.errors import EngineError
from engine.midi.inputs import MidiIn
from engine.midi.ports import need_library

SCAN_S, REST_S = 0.5, 0.1
CUT = " ..."  # behind what is shown of a long message


@dataclass(frozen=True, slots=True)
class Heard:
    """A message. ns: CLOCK_MONOTONIC. way: "in" or "out". shown: its bytes, of long ones the
    first."""

    device: str
    ns: int
    way: str
    shown: str
    name: str

    @classmethod
    def told(cls, row: list[Any]) -> Self:
        """As the session's process of controllers tells it."""
        return cls(*row)

    @property
    def data(self) -> bytes:
        return bytes.fromhex(self.shown.removesuffix(CUT))

    @property
    def clock_s(self) -> float:
        """By the clock on the wall."""
        return time.time() - (time.monotonic_ns() - self.ns) * 1e-9


class Ears:
    """Listens to each device that there is, and to those that come.

    Args:
        say: tells people what cannot be heard.

    Raises:
        MidiError: RtMidi is not installed.
    """

    def __init__(self, settings: Config, say: Callable[[str], None]) -> None:
        need_library()
        self._hid, self._say = library(), say
        self._midi = MidiScanner()
        self._chooser = Chooser(settings.folders.config, settings.folders.data)
        self._open: dict[Found, tuple[MidiIn | HidPort, Names]] = {}
        self._deaf: set[Found] = set()
        self._selector = selectors.DefaultSelector()

    def listen(self) -> Iterator[Heard | None]:
        """What comes; None now and then."""
        try:
            while True:
                self._scan()
                end = time.monotonic() + SCAN_S
                while (left := end - time.monotonic()) > 0:
                    for key, _ in self._selector.select(min(left, REST_S)):
                        yield from self._read(key.data)
                    yield None
        finally:
            for found in list(self._open):
                self._close(found)
            self._midi.close()

    def _read(self, found: Found) -> Iterator[Heard]:
        port, names = self._open[found]
        for ns, data, *_ in port.read():
            yield Heard(found.name, ns, "in", data.hex(" "), names.of(data))

    def _scan(self) -> None:
        there = set(numbered([*self._midi.scan(), *HidScanner(self._hid).scan()]))
        for found in self._open.keys() - there:
            self._close(found)
        self._deaf &= there
        for found in sorted(there - self._open.keys() - self._deaf, key=lambda f: f.name):
            if found.kind == "hid" or found.source:
                self._begin(found)

    def _begin(self, found: Found) -> None:
        try:
            port = HidPort(found, self._hid) if found.kind == "hid" else _midi_port(found)
        except (OSError, ValueError, EngineError) as error:
            self._deaf.add(found)
            self._say(denied(found) if found.kind == "hid" else str(error))
            return
        self._open[found] = port, self._names(found)
        self._selector.register(port, selectors.EVENT_READ, found)

    def _names(self, found: Found) -> Names:
        path = self._chooser.choose(found).path
        if path is None or path.suffix != ".toml":  # scripts know their names when they run
            return Names(())
        try:
            mapping = load(path, {})
            return Names(mapping.bindings(), mapping)
        except MappingError as error:
            self._say(str(error))
            return Names(())

    def _close(self, found: Found) -> None:
        port, _ = self._open.pop(found)
        self._selector.unregister(port)
        port.close()


def _midi_port(found: Found) -> MidiIn:
    """Raises MidiError."""
    port = MidiIn("monitor")
    try:
        port.open(found.api, found.source, found.name, client=CLIENT)
    except EngineError:
        port.close()
        raise
    return port

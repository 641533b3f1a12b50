# SPDX-License-Identifier: GPL-3.0-or-later
"""The open ports of a device, MIDI or HID alike: what comes, and the output for its mapping."""

import time
from collections.abc import Iterator, Sequence
from typing import Any, Protocol

from app.controllers.hid import ABSENT, HidPort, denied
from app.controllers.mapping import Mapping, MappingError, Output
from app.controllers.output import Key, Limiter
from app.controllers.ports import CLIENT, Found
from engine.block import Block
from engine.errors import EngineError
from engine.midi import Binding
from engine.midi.inputs import MidiIn
from engine.midi.outputs import MidiOut

LAST_LIGHTS_S = 0.3


class Wires(Protocol):
    """The open ports of one device."""

    output: Output

    def greet(self, mapping: Mapping) -> None:
        """A mapping is about to start; its bindings come next."""

    def fileno(self) -> int:
        """Can be read when something has come."""

    def read(self) -> Iterator[tuple[int, bytes, bool]]:
        """(time in ns, message or report, C has done what it is bound to)."""

    def bind(self, bindings: Sequence[Binding], layers: int) -> None:
        """What C does. Raises EngineError."""

    def set_layers(self, layers: int) -> None: ...

    def darken(self, keys: Sequence[Key]) -> None:
        """Lights that nobody sets go off."""

    def lit(self) -> list[Key]:
        """Lights that were set."""

    def flush(self) -> None: ...

    def due_ns(self) -> int:
        """When `flush` has something to do."""

    @property
    def counts(self) -> dict[str, int]:
        """Messages: received, and what became of them (`engine.midi.inputs.Counts`); empty: they
        are not counted."""

    @property
    def gone(self) -> bool:
        """The device does not answer any more."""

    def close(self) -> None:
        """Let go of what is held, send what waits for a moment, close."""


class MidiWires:
    """Ports of MIDI. Raises EngineError: one cannot be opened."""

    def __init__(self, found: Found, block: Block, rate: int, spy: "Spy") -> None:
        self._in = MidiIn(f"controller {found.name}", block)
        self._out: MidiOut | None = None
        self._spy, self._layers = spy, 0
        try:
            if found.sink:
                self._out = MidiOut(found.api, found.sink, found.name, client=CLIENT)
            if found.source:
                self._in.open(found.api, found.source, found.name, client=CLIENT)
        except EngineError:
            self._in.close()
            if self._out is not None:
                self._out.close()
            raise
        sender = self._send if self._out is not None else None
        self.limiter = Limiter(sender, time.monotonic_ns, rate)
        self.output: Output = self.limiter

    def _send(self, data: bytes) -> None:
        assert self._out is not None
        self._spy.sent(data)
        self._out.send(data)

    def greet(self, mapping: Mapping) -> None:
        """Hardware needs no picture of itself."""

    def fileno(self) -> int:
        return self._in.fileno()

    def read(self) -> Iterator[tuple[int, bytes, bool]]:
        return iter(self._in.read())

    def bind(self, bindings: Sequence[Binding], layers: int) -> None:
        self._in.set_layers(layers)
        self._layers = layers
        self._in.bind(bindings)

    def set_layers(self, layers: int) -> None:
        if layers != self._layers:
            self._layers = layers
            self._in.set_layers(layers)

    def darken(self, keys: Sequence[Key]) -> None:
        self.limiter.darken(keys)

    def lit(self) -> list[Key]:
        return sorted(self.limiter.lit)

    def flush(self) -> None:
        self.limiter.flush()

    def due_ns(self) -> int:
        return self.limiter.due_ns()

    @property
    def counts(self) -> dict[str, int]:
        return self._in.counts._asdict()

    @property
    def gone(self) -> bool:
        return self._out is not None and self.limiter.sender is None

    def close(self) -> None:
        self._in.stop()
        self.limiter.drain(LAST_LIGHTS_S, time.sleep)
        self._in.close()
        if self._out is not None:
            self._out.close()


class HidWires:
    """A HID device. Raises MappingError: it cannot be opened."""

    def __init__(self, found: Found, hid: Any) -> None:
        if hid is None:
            raise MappingError(ABSENT)
        try:
            self.port = HidPort(found, hid)
        except (OSError, ValueError) as error:
            raise MappingError(denied(found)) from error
        self.output: Output = self.port

    def greet(self, mapping: Mapping) -> None:
        """Hardware needs no picture of itself."""

    def fileno(self) -> int:
        return self.port.fileno()

    def read(self) -> Iterator[tuple[int, bytes, bool]]:
        return ((ns, data, False) for ns, data in self.port.read())

    def bind(self, bindings: Sequence[Binding], layers: int) -> None:
        """Reports are for mappings alone."""

    def set_layers(self, layers: int) -> None:
        """None."""

    def darken(self, keys: Sequence[Key]) -> None:
        """Nothing is known of its lights."""

    def lit(self) -> list[Key]:
        return []

    def flush(self) -> None:
        """Its thread does it."""

    def due_ns(self) -> int:
        return self.port.due_ns()

    @property
    def counts(self) -> dict[str, int]:
        return {}

    @property
    def gone(self) -> bool:
        return self.port.gone

    def close(self) -> None:
        self.port.close()


class Spy(Protocol):
    """Sees what is sent."""

    def sent(self, data: bytes) -> None: ...

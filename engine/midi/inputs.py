# SPDX-License-Identifier: GPL-3.0-or-later
"""A MIDI input: its messages, and what C does with them by itself."""

import struct
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from engine._dj import ffi, lib
from engine.block import Block
from engine.errors import EngineError, MidiError
from engine.midi import ANY, Binding, Do
from engine.midi.ports import Api, need_library
from engine.status import check

HEAD = struct.Struct("=QII")
ROOM = 8 * (int(lib.DJ_MIDI_LONGEST) + HEAD.size)
BOUND = 1


class Message(NamedTuple):
    """A whole message. ns: when it came, CLOCK_MONOTONIC. direct: C did what it is bound to."""

    ns: int
    data: bytes
    direct: bool


class Counts(NamedTuple):
    """Since the input was made, modulo 2**32."""

    received: int  # whole messages
    lost: int  # of them: the reader was too slow
    acted: int  # events sent to the engine
    refused: int  # events that its ring had no room for
    strange: int  # bytes and messages that are no MIDI


class MidiIn:
    """One input. Its callback is C's and never waits; only `read` and the rest are Python's.

    Args:
        label: of its place among the engine's clients.
        block: the engine's; None: what is bound does nothing.

    Raises:
        QueueFull: the engine has no more places.
    """

    def __init__(self, label: str, block: Block | None = None) -> None:
        out = ffi.new("dj_midi_in **")
        raw = ffi.NULL if block is None else block.raw
        check(lib.dj_midi_in_new(raw, label.encode(), out), f"no place in the engine for {label}")
        self._raw = out[0]
        self._room = bytearray(ROOM)
        self._block = block  # must outlive the callback

    def open(
        self, api: Api, port: str | None, own: str = "in", *, client: str, clock: bool = False
    ) -> None:
        """Begin to listen.

        Args:
            port: its name as `Ports.inputs` has it; None: others connect to ours.
            own: what ours is called.
            client: what this process is called.
            clock: also MIDI clock and time code, which come often.

        Raises:
            MidiError: RtMidi is not installed, or there is no such port.
        """
        need_library()
        name = ffi.NULL if port is None else port.encode(errors="surrogateescape")
        status = lib.dj_midi_in_open(self._raw, api, client.encode(), name, own.encode(), clock)
        if status != lib.DJ_OK:
            raise MidiError(f"cannot listen to {port or own!r} ({api.name})")

    def fileno(self) -> int:
        """Can be read when there are messages; for selectors."""
        return int(lib.dj_midi_in_fd(self._raw))

    def read(self) -> Iterator[Message]:
        """What has come since."""
        raw = ffi.from_buffer("uint8_t[]", self._room, require_writable=True)
        size = lib.dj_midi_in_read(self._raw, raw, ROOM)
        data, at = bytes(self._room[:size]), 0
        while at < size:
            ns, length, flags = HEAD.unpack_from(data, at)
            at += HEAD.size
            yield Message(ns, data[at : at + length], bool(flags & BOUND))
            at += (length + 7) & ~7

    def bind(self, bindings: Sequence[Binding]) -> None:
        """From now on these, and no others; also while messages come.

        Raises:
            EngineError: one of them cannot be; the message names it.
        """
        tables: list[float] = []
        raw = ffi.new("dj_binding[]", max(len(bindings), 1))
        places: dict[tuple[float, ...], int] = {}
        for row, binding in zip(raw, bindings, strict=False):
            if binding.table not in places:
                places[binding.table] = len(tables)
                tables += binding.table
            _fill(row, binding, places[binding.table])
        values = ffi.new("double[]", tables or [0.0])
        status = lib.dj_midi_in_bind(self._raw, raw, len(bindings), values, len(tables))
        if status == lib.DJ_ERR_BAD_ARG:
            raise EngineError(f"cannot bind {self._bad(raw, bindings, values, len(tables))}")
        check(status, "cannot bind")

    def _bad(self, raw: Any, bindings: Sequence[Binding], values: Any, size: int) -> str:
        """The first binding that cannot be."""
        for i, binding in enumerate(bindings):
            if not lib.dj_midi_can_bind(raw + i, values, size):
                return f"{binding.do.name} to {binding.status:#04x} {binding.number}: {binding}"
        return f"{len(bindings)} of them"

    @property
    def layers(self) -> int:
        """All that are on now."""
        return int(lib.dj_midi_in_layers(self._raw))

    def set_layers(self, layers: int) -> None:
        """Those that are on beside the ones that are held."""
        lib.dj_midi_in_set_layers(self._raw, layers)

    def feed(self, ns: int, data: bytes) -> None:
        """Take bytes that have come some other way. Not while it is open."""
        lib.dj_midi_in_take(self._raw, ns, data, len(data))

    @property
    def counts(self) -> Counts:
        out = ffi.new("dj_midi_counts *")
        lib.dj_midi_in_counts(self._raw, out)
        return Counts(out.received, out.lost, out.acted, out.refused, out.strange)

    def stop(self) -> None:
        """Listen no more, and let go of what is held; it may be opened again."""
        lib.dj_midi_in_close(self._raw)

    def close(self) -> None:
        """Leave the engine, too."""
        if self._raw is not None:
            lib.dj_midi_in_free(self._raw)
            self._raw = None


def _fill(row: Any, b: Binding, place: int) -> None:
    """As C has it. Raises EngineError: a number does not even fit."""
    try:
        row.layers, row.without = b.layers, b.without
        row.mask = b.control if b.do is Do.LAYER else 0
        row.control = 0 if b.do is Do.LAYER else b.control
        row.step, row.acceleration, row.at = b.step, b.acceleration, b.at
        row.table, row.entries = place, len(b.table)
        row.low, row.status, row.number = b.low, b.status, b.number
        row.act, row.code, row.pickup = b.do, b.code, b.pickup
    except (OverflowError, TypeError) as error:
        raise EngineError(f"cannot bind {b}: {error}") from error
    if b.status < 0xC0 and b.number == ANY:
        raise EngineError(f"cannot bind {b}: this status needs a number")

# SPDX-License-Identifier: GPL-3.0-or-later
"""A MIDI output."""

from typing import Any

from engine._dj import ffi, lib
from engine.errors import MidiError
from engine.midi.ports import Api, need_library


class MidiOut:
    """Sends at once.

    Args:
        port: its name as `Ports.outputs` has it; None: others connect to ours.
        own: what ours is called. client: what this process is called.

    Raises:
        MidiError: RtMidi is not installed, or there is no such port.
    """

    def __init__(self, api: Api, port: str | None, own: str = "out", *, client: str) -> None:
        need_library()
        out = ffi.new("dj_midi_out **")
        name = ffi.NULL if port is None else port.encode(errors="surrogateescape")
        if lib.dj_midi_out_open(api, client.encode(), name, own.encode(), out) != lib.DJ_OK:
            raise MidiError(f"cannot send to {port or own!r} ({api.name})")
        self._raw = out[0]
        self._name = port or own

    @property
    def raw(self) -> Any:
        """For other parts of this package; None after `close`."""
        return self._raw

    def send(self, data: bytes) -> None:
        """Send one message. Raises MidiError: the port does not take it."""
        if lib.dj_midi_out_send(self._raw, data, len(data)) != lib.DJ_OK:
            raise MidiError(f"{self._name} takes no messages")

    def close(self) -> None:
        """Hang up."""
        if self._raw is not None:
            lib.dj_midi_out_close(self._raw)
            self._raw = None

# SPDX-License-Identifier: GPL-3.0-or-later
"""Which MIDI ports there are, by JACK and by ALSA's sequencer."""

import os
from enum import IntEnum
from typing import Any, Self

from engine._dj import ffi, lib
from engine.errors import MidiError

SEQUENCER = "/dev/snd/seq"
ROOM = 1 << 16  # bytes of a list of names
ABSENT = (
    "MIDI needs the library RtMidi 5 or 6 (Debian and Ubuntu: apt-get install librtmidi6, "
    "or librtmidi7)"
)


class Api(IntEnum):
    """Who brings the messages."""

    ALSA = lib.DJ_MIDI_ALSA
    JACK = lib.DJ_MIDI_JACK


def need_library() -> None:
    """Raises MidiError: RtMidi is not installed."""
    if not lib.dj_midi_there():
        raise MidiError(ABSENT)


def sequencer() -> bool:
    """Whether ALSA has a sequencer that we may use: without one RtMidi complains loudly."""
    return os.access(SEQUENCER, os.R_OK | os.W_OK)


class Jack:
    """A place at the JACK server, which tells when the server dies and when ports change.

    After its death nothing of JACK's in this process may be called again: some calls never return.
    """

    def __init__(self, raw: Any) -> None:
        self._raw = raw

    @classmethod
    def join(cls, label: str) -> Self | None:
        """None: there is no server."""
        out = ffi.new("dj_jack **")
        return cls(out[0]) if lib.dj_jack_join(label.encode(), out) == lib.DJ_OK else None

    @property
    def alive(self) -> bool:
        return bool(lib.dj_jack_alive(self._raw))

    @property
    def changes(self) -> int:
        """How many ports have come and gone since the start."""
        return int(lib.dj_jack_changes(self._raw))

    def inputs(self) -> list[str]:
        """MIDI ports that can be listened to; RtMidi would need a real-time client to ask."""
        return _names(lib.dj_jack_ports, self._raw, True)

    def outputs(self) -> list[str]:
        """MIDI ports that can be sent to."""
        return _names(lib.dj_jack_ports, self._raw, False)

    def close(self) -> None:
        """Leave the server."""
        if self._raw is not None:
            lib.dj_jack_leave(self._raw)
            self._raw = None


class Ports:
    """The ports of one API, looked up anew each time.

    Args:
        client: what this process is called there.

    Raises:
        MidiError: RtMidi is not installed, or the API does not work.
    """

    def __init__(self, api: Api, client: str) -> None:
        need_library()
        self.api = api
        out = ffi.new("dj_midi_ports **")
        if lib.dj_midi_ports_new(api, client.encode(), out) != lib.DJ_OK:
            raise MidiError(f"{api.name} offers no MIDI")
        self._raw = out[0]

    def inputs(self) -> list[str]:
        """Ports that can be listened to."""
        return _names(lib.dj_midi_ports_list, self._raw, True)

    def outputs(self) -> list[str]:
        """Ports that can be sent to."""
        return _names(lib.dj_midi_ports_list, self._raw, False)

    def close(self) -> None:
        """Leave the API."""
        if self._raw is not None:
            lib.dj_midi_ports_free(self._raw)
            self._raw = None


def _names(ask: Any, raw: Any, inputs: bool) -> list[str]:
    text = ffi.new("char[]", ROOM)
    size = ask(raw, inputs, text, ROOM)
    return bytes(ffi.buffer(text, size)).decode(errors="surrogateescape").splitlines()

# SPDX-License-Identifier: GPL-3.0-or-later
"""A controller made of two virtual MIDI ports, as hardware would be seen through JACK."""

import time
from typing import Self

from engine.midi.inputs import MidiIn
from engine.midi.outputs import MidiOut
from engine.midi.ports import Api


class Gear:
    """Sends as a controller does, and keeps what comes back.

    Args:
        name: what JACK calls it; its ports are "in" and "out".

    Raises:
        MidiError: there is no RtMidi, or no JACK server.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self._in = MidiIn(f"gear {name}")
        self._out: MidiOut | None = None
        try:
            self._out = MidiOut(Api.JACK, None, "out", client=name)
            self._in.open(Api.JACK, None, "in", client=name)
        except BaseException:
            self.close()
            raise
        self.lights: dict[tuple[int, int], int] = {}  # as they are now, by status and number
        self.came: list[tuple[int, bytes]] = []  # all that has come back: ns, message

    def send(self, *data: int) -> int:
        """Send a message. Return: when, CLOCK_MONOTONIC in ns."""
        assert self._out is not None
        now = time.monotonic_ns()
        self._out.send(bytes(data))
        return now

    def look(self) -> list[bytes]:
        """What has come back since the last look."""
        fresh = [(ns, data) for ns, data, _ in self._in.read()]
        for _, data in fresh:
            if len(data) == 3 and data[0] < 0xF0:
                self.lights[data[0], data[1]] = data[2]
        self.came += fresh
        return [data for _, data in fresh]

    def forget(self) -> None:
        """As hardware does that was without power."""
        self.look()
        self.lights.clear()
        self.came.clear()

    def close(self) -> None:
        """Pull it out."""
        self._in.close()
        if self._out is not None:
            self._out.close()
            self._out = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

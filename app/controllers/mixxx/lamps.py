# SPDX-License-Identifier: GPL-3.0-or-later
"""Lights that a mapping file binds to controls."""

from collections import defaultdict
from collections.abc import Iterable

from app.controllers.mapping import Output
from app.controllers.mixxx.preset import Lamp
from app.controllers.mixxx.shape import ControlTable

SILENT = 0xFF


class Lamps:
    """All of a mapping. A light is sent when its byte differs from the one sent last; scripts may
    have changed the light meanwhile, so this cannot be left to the output."""

    def __init__(self, lamps: Iterable[Lamp], controls: ControlTable, output: Output) -> None:
        self._controls, self._output = controls, output
        self._by_index: dict[int, list[Lamp]] = defaultdict(list)
        self._sent: dict[Lamp, int] = {}
        for lamp in lamps:
            index = controls.find(lamp.group, lamp.key)
            if controls.known(index):
                self._by_index[index].append(lamp)
        controls.watched.update(self._by_index)

    def show(self, index: int) -> None:
        """The control has another value."""
        for lamp in self._by_index.get(index, ()):
            value = self._controls.value(index)
            byte = lamp.on if lamp.minimum <= value <= lamp.maximum else lamp.off
            if self._sent.get(lamp) != byte:
                self._sent[lamp] = byte
                self._send(lamp, byte)

    def show_all(self) -> None:
        """Send each."""
        for index in self._by_index:
            self.show(index)

    def off(self) -> None:
        """Switch off what is on."""
        for lamp, byte in self._sent.items():
            if byte != lamp.off:
                self._send(lamp, lamp.off)
        self._sent.clear()

    def _send(self, lamp: Lamp, byte: int) -> None:
        if byte != SILENT:
            self._output.send(bytes((lamp.status, lamp.number & 0x7F, byte & 0x7F)))

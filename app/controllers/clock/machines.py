# SPDX-License-Identifier: GPL-3.0-or-later
"""MIDI clock to and from other machines, as the settings say."""

from collections.abc import Mapping, Sequence
from typing import Any

from app.config import Clock
from app.controllers.clock import transport
from app.controllers.clock.cable import Receiving, Sending
from app.controllers.clock.companion import Place
from app.controllers.clock.feed import Who
from app.controllers.clock.music import music_of
from app.controllers.clock.reader import ClockReader

LOOK_NS = 50_000_000
PORTS_NS = 250_000_000  # between two looks for ports


class Machines:
    """Sends clock and time code, and follows a clock that comes in."""

    busy = False

    def __init__(self, settings: Clock, place: Place) -> None:
        self._settings, self._place, self._world = settings, place, place.world
        self._reader = ClockReader()
        self._input = Receiving(settings, place)
        self._outputs = [Sending(settings, place, time_code=t) for t in (False, True)]
        self._due = self._ports_due = 0
        self._leads = False
        self._shift = 0.0  # beats, from the pulses that came to the music

    def files(self) -> Sequence[int]:
        return (self._input.fileno(),) if self._input.is_open else ()

    def ready(self, file: int) -> None:  # noqa: ARG002
        for message in self._input.read():
            self._reader.take(message.ns, message.data)
        self._move()

    def turn(self, values: Mapping[int, float]) -> None:  # noqa: ARG002
        now = self._world.now_ns
        if now < self._due:
            return
        self._due = now + LOOK_NS
        if now >= self._ports_due:
            self._ports_due = now + PORTS_NS
            for cable in (*self._outputs, self._input):
                cable.look()
        self._follow(now)

    def due_ns(self) -> int:
        return self._due

    @property
    def tempo(self) -> float:
        """Of the clock that comes in, BPM; 0: there is none."""
        return 0.0 if self._reader.lost(self._world.now_ns) else self._reader.bpm

    def state(self) -> dict[str, Any]:
        cables = (*self._outputs, self._input)
        return {
            "sends": self._outputs[0].is_open,
            "time_code": self._outputs[1].is_open,
            "receives": self._input.is_open,
            "bpm": round(self.tempo, 1),
            "leads": self._leads,
            "fault": next((c.fault for c in cables if c.fault), ""),
        }

    def close(self) -> None:
        self._place.feed.release(Who.CABLE)
        for cable in (*self._outputs, self._input):
            cable.close()

    def _follow(self, now: int) -> None:
        """Its clock leads, as long as it is wanted."""
        silent = self._reader.lost(now) or not self._input.is_open
        if silent or (self._settings.receive_when == "started" and not self._reader.running):
            self._place.feed.release(Who.CABLE)
            self._leads = False
            return
        if not self._leads and not self._reader.placed:
            self._join(now)
        shift = 0.0 if self._reader.placed else self._shift
        early_ns = self._settings.receive_offset_ms * 1_000_000

        def beat(ns: int) -> float:
            return self._reader.beat(ns - early_ns) + shift

        self._leads = self._place.feed.lead(Who.CABLE, self._reader.bpm, beat)

    def _join(self, now: int) -> None:
        """A machine that runs already has not told where its beats are: only its tempo is taken,
        and the music goes on in its own beats."""
        music = music_of(self._world, self._place.latency_s())
        self._shift = (
            0.0 if music is None or music.loose else music.beat_at(now) - self._reader.beat(now)
        )

    def _move(self) -> None:
        """Its starts and stops, where they are wanted."""
        moved = self._reader.moved()
        if moved and self._settings.receive_start:
            (transport.start if self._reader.running else transport.stop)(self._world)

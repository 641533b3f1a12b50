# SPDX-License-Identifier: GPL-3.0-or-later
"""Ableton Link: one tempo and one beat with other programs on the network.

"lead": the leading deck's tempo and beats become the session's. "follow": the session's tempo and
beats lead the synced decks. The library runs threads of its own; here it is only looked at.
"""

import math
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from app.config import Link
from app.controllers.clock import transport
from app.controllers.clock.companion import Place
from app.controllers.clock.feed import LEAST_BPM, MOST_BPM, Who
from app.controllers.clock.music import Music, music_of
from app.controllers.mapping import NEVER

LOOK_NS = 50_000_000
QUANTUM = 4.0  # beats of a bar
OFF_BPM = 0.005
OFF_BEATS = 0.02  # of the bar: farther off, all peers are moved
PATIENCE = 3  # looks in a row
QUIET_NS = 500_000_000  # without music: it has stopped


class LinkSession:
    """A peer of the session.

    Args:
        make: of the library's object, by its first tempo; clock: in ns; for tests.

    Raises:
        ImportError, OSError, RuntimeError: the library is not there or cannot begin.
    """

    busy = False

    def __init__(
        self,
        settings: Link,
        place: Place,
        make: "Callable[[float], Any] | None" = None,
        clock: Callable[[], int] = time.monotonic_ns,
    ) -> None:
        self._clock = clock
        self._settings, self._place, self._world = settings, place, place.world
        self._due = self._heard = 0
        self._off = 0
        self._leads = False
        self._link: Any = (make or _library)(120.0)
        self._link.quantum = QUANTUM
        self._link.start_stop_sync_enabled = settings.start_stop
        self._link.enabled = True
        self._plays = bool(self._link.playing)

    @property
    def peers(self) -> int:
        """Other programs of the session."""
        return int(self._link.num_peers) if self._link is not None else 0

    def files(self) -> Sequence[int]:
        return ()

    def ready(self, file: int) -> None:
        """Pre: never."""

    def turn(self, values: Mapping[int, float]) -> None:  # noqa: ARG002
        now = self._world.now_ns
        if self._link is None or now < self._due:
            return
        self._due = now + LOOK_NS
        if self._settings.mode == "lead":
            self._lead(now)
        else:
            self._follow()

    def due_ns(self) -> int:
        return NEVER if self._link is None else self._due

    def state(self) -> dict[str, Any]:
        return {
            "peers": self.peers,
            "bpm": round(float(self._link.tempo), 1),
            "leads": self._leads,
            "fault": "",
        }

    def close(self) -> None:
        self._place.feed.release(Who.NETWORK)
        if self._link is not None:
            self._link.enabled = False
            self._link = None

    def _lead(self, now: int) -> None:
        music = music_of(self._world, self._place.latency_s())
        self._play_with(music, now)
        if music is None or not LEAST_BPM <= music.bpm <= MOST_BPM:
            return
        if abs(self._link.tempo - music.bpm) > OFF_BPM:
            self._link.tempo = music.bpm
        off = 0.0 if music.loose else self._off_beats(music)
        self._off = self._off + 1 if abs(off) > OFF_BEATS else 0
        if self._off >= PATIENCE:
            self._off = 0
            self._link.force_beat(self._link.beat + off)

    def _play_with(self, music: Music | None, now: int) -> None:
        """The session plays as long as there is music."""
        if music is not None:
            self._heard = now
        plays = music is not None or (self._plays and now - self._heard < QUIET_NS)
        if self._settings.start_stop and plays != self._plays:
            self._plays = plays
            self._link.playing = plays

    def _off_beats(self, music: Music) -> float:
        """From the session's beat to the music's, within half a bar."""
        off = music.beat_at(self._clock()) - self._link.beat
        return math.remainder(off, QUANTUM)

    def _follow(self) -> None:
        """Alone there is nobody to follow: the decks lead."""
        if self.peers == 0:
            self._place.feed.release(Who.NETWORK)
            self._leads = False
            return
        tempo, beat, now = float(self._link.tempo), float(self._link.beat), self._clock()

        def beat_at(ns: int) -> float:
            return beat + (ns - now) * 1e-9 * tempo / 60

        self._leads = self._place.feed.lead(Who.NETWORK, tempo, beat_at)
        self._move(tempo, beat)

    def _move(self, tempo: float, beat: float) -> None:
        """Starts of the session, at its next bar, and its stops."""
        plays = bool(self._link.playing)
        if plays == self._plays:
            return
        self._plays = plays
        if not self._settings.start_stop or not self._leads:
            return
        if not plays:
            transport.stop(self._world)
            return
        bar = math.ceil(beat / QUANTUM) * QUANTUM
        heard_ns = self._clock() + (bar - beat) * 60e9 / tempo
        transport.start(self._world, self._place.feed.frame_heard(heard_ns))


def _library(bpm: float) -> Any:
    import asyncio

    import aalink

    async def make() -> Any:  # it wants a running loop, for callbacks that we do not use
        return aalink.Link(bpm)

    loop = asyncio.new_event_loop()
    try:
        return loop.run_until_complete(make())
    finally:
        loop.close()

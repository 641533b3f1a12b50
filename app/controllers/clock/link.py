# SPDX-License-Identifier: GPL-3.0-or-later
"""Ableton Link: one tempo and one beat with other programs on the network.

"lead": the leading deck's tempo and beats become the session's. "follow": the session's tempo and
beats lead the synced decks. The library runs threads of its own; here it is only looked at.
"""

import math
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from app.controllers.clock.feed import Feed
from app.controllers.clock.music import Music, music_of
from app.controllers.mapping import NEVER, World

LOOK_NS = 50_000_000
QUANTUM = 4.0  # beats of a bar
OFF_BPM = 0.005
OFF_BEATS = 0.02  # of the bar: farther off, all peers are moved
PATIENCE = 3  # looks in a row
LEAST_BPM, MOST_BPM = 20.0, 999.0


class LinkSession:
    """A peer of the session.

    Args:
        mode: "lead" or "follow".
        latency_s: of the sound device's output.
        make: of the library's object, by its first tempo; clock: in ns; for tests.
    """

    def __init__(
        self,
        mode: str,
        world: World,
        latency_s: Callable[[], float],
        make: "Callable[[float], Any] | None" = None,
        clock: Callable[[], int] = time.monotonic_ns,
    ) -> None:
        self._clock = clock
        self._mode, self._world, self._latency_s = mode, world, latency_s
        self._feed = Feed(world, latency_s)
        self._due = 0
        self._off = 0
        self._link: Any = None
        try:
            self._link = (make or _library)(120.0)
            self._link.quantum = QUANTUM
            self._link.enabled = True
        except (ImportError, OSError, RuntimeError) as error:
            self._link = None
            world.tell(f"Ableton Link cannot be used: {error}")

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
        if self._mode == "lead":
            self._lead()
        else:
            self._follow()

    def due_ns(self) -> int:
        return NEVER if self._link is None else self._due

    def close(self) -> None:
        self._feed.release()
        if self._link is not None:
            self._link.enabled = False
            self._link = None

    def _lead(self) -> None:
        music = music_of(self._world, self._latency_s())
        if music is None or not LEAST_BPM <= music.bpm <= MOST_BPM:
            return
        if abs(self._link.tempo - music.bpm) > OFF_BPM:
            self._link.tempo = music.bpm
        off = self._off_beats(music)
        self._off = self._off + 1 if abs(off) > OFF_BEATS else 0
        if self._off >= PATIENCE:
            self._off = 0
            self._link.force_beat(self._link.beat + off)

    def _off_beats(self, music: Music) -> float:
        """From the session's beat to the music's, within half a bar."""
        off = music.beat_at(self._clock()) - self._link.beat
        return math.remainder(off, QUANTUM)

    def _follow(self) -> None:
        """Alone there is nobody to follow: the decks lead."""
        if self.peers == 0:
            self._feed.release()
            return
        tempo, beat, now = float(self._link.tempo), float(self._link.beat), self._clock()
        self._feed.lead(tempo, lambda ns: beat + (ns - now) * 1e-9 * tempo / 60)


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

# SPDX-License-Identifier: GPL-3.0-or-later
"""A clock outside of the program hands its tempo and beat to the engine."""

from collections.abc import Callable

from app.controllers.clock.moment import Moments
from app.controllers.mapping import World
from engine.controls import BY_PATH

LEAD, BPM, BEAT = (BY_PATH[f"clock.{name}"].id for name in ("lead", "bpm", "beat"))
AHEAD_NS = 20e6  # events reach the engine before the frame that they are for
EVERY_NS = 100e6
OFF_BEATS = 0.002  # the engine's own beat may be off by so much
OFF_BPM = 0.003


class Feed:
    """Keeps the engine's outside clock in time with another.

    Args:
        latency_s: of the sound device's output, asked each time.
    """

    def __init__(self, world: World, latency_s: Callable[[], float]) -> None:
        self._world, self._latency_s = world, latency_s
        self._moments = Moments()
        self._leads = False
        self._told = (0.0, 0.0, 0.0)  # tempo, beat, and the time of that beat
        self._at = 0.0

    def lead(self, bpm: float, beat_at: Callable[[int], float]) -> None:
        """The other clock has this tempo, and at a time (ns) this beat is heard."""
        self._moments.look(self._world.state)
        now = self._world.now_ns
        if not self._moments.known or now - self._at < EVERY_NS:
            return
        self._at = now
        frame = self._moments.frame(now + AHEAD_NS)
        heard_ns = self._moments.ns(frame) + self._latency_s() * 1e9
        beat = beat_at(int(heard_ns))
        if not self._leads or abs(bpm - self._told[0]) > OFF_BPM:
            self._world.set(BPM, bpm, frame)
            self._told = (bpm, float("nan"), 0.0)
        expected = self._told[1] + (heard_ns - self._told[2]) * 1e-9 * self._told[0] / 60
        if not abs(beat - expected) < OFF_BEATS:
            self._world.set(BEAT, beat, frame)
            self._told = (self._told[0], beat, heard_ns)
        if not self._leads:
            self._leads = True
            self._world.set(LEAD, 1.0, frame)

    def release(self) -> None:
        """The other clock is gone, or is not wanted: decks lead again."""
        if self._leads:
            self._leads = False
            self._world.set(LEAD, 0.0)

# SPDX-License-Identifier: GPL-3.0-or-later
"""A clock outside of the program hands its tempo and beat to the engine."""

import math
from collections.abc import Callable
from enum import IntEnum

from app.controllers.clock.moment import Moments
from app.controllers.mapping import World
from engine.controls import BY_PATH

LEAD, BPM, BEAT = (BY_PATH[f"clock.{name}"].id for name in ("lead", "bpm", "beat"))
AHEAD_NS = 20e6  # events reach the engine before the frame that they are for
EVERY_NS = 100e6
AGAIN_NS = 2e9  # an engine that was started again knows no beat
OFF_BEATS = 0.002  # the engine's own beat may be off by so much
OFF_BPM = 0.003
LEAST_BPM, MOST_BPM = 20.0, 999.0
FORMER_NS = 3e9  # a clock that led before this process is waited for so long


class Who(IntEnum):
    """Who may lead: one at a time, and a cable is meant more than a network."""

    CABLE = 0
    NETWORK = 1
    FORMER = 2  # whoever did before this process was killed


class Feed:
    """Keeps the engine's outside clock in time with another.

    Args:
        latency_s: of the sound device's output, asked each time.
    """

    def __init__(self, world: World, latency_s: Callable[[], float]) -> None:
        self._world, self._latency_s = world, latency_s
        self.may_lead = True
        self._moments = Moments()
        self._who: Who | None = None
        self._told = (0.0, 0.0, 0.0)  # tempo, beat, and the time of that beat
        self._at = self._fresh = 0.0
        self._begins = 0
        if world.get(LEAD) > 0:
            self._who, self._fresh = Who.FORMER, world.now_ns

    @property
    def who(self) -> Who | None:
        """Who leads the decks; None: they lead themselves."""
        return self._who

    def lead(self, who: Who, bpm: float, beat_at: Callable[[int], float]) -> bool:
        """The other clock has this tempo, and at a time (ns) this beat is heard. Return: it leads;
        else another one does, or nothing can be led."""
        if self._who is not None and self._who < who:
            return False
        if not LEAST_BPM <= bpm <= MOST_BPM:
            return False
        self._moments.look(self._world.state)
        now = self._world.now_ns
        if not self._moments.known:
            return False
        if who != self._who or now - self._at >= EVERY_NS:
            self._at = now
            self._tell(who, bpm, beat_at)
        return self._who == who

    def frame_heard(self, ns: float) -> int:
        """The frame that is heard at a time. Pre: something has led."""
        return self._moments.frame(ns - self._latency_s() * 1e9)

    def release(self, who: Who) -> None:
        """That clock is gone, or is not wanted: decks lead again."""
        if self._who == who:
            self._who = None
            self._world.set(LEAD, 0.0)

    def turn(self) -> None:
        """Nobody may come any more who has led before this process."""
        if self._who is Who.FORMER and (
            not self.may_lead or self._world.now_ns - self._fresh > FORMER_NS
        ):
            self.release(Who.FORMER)

    def _tell(self, who: Who, bpm: float, beat_at: Callable[[int], float]) -> None:
        now = self._world.now_ns
        frame = self._moments.frame(now + AHEAD_NS)
        heard_ns = self._moments.ns(frame) + self._latency_s() * 1e9
        beat = beat_at(int(heard_ns))
        if not math.isfinite(beat):
            return
        begins = self._moments.begins
        stale = who != self._who or begins != self._begins or now - self._fresh > AGAIN_NS
        if stale:
            self._fresh, self._begins = now, begins
        if stale or abs(bpm - self._told[0]) > OFF_BPM:
            self._world.set(BPM, bpm, frame)
            self._told = (bpm, math.nan, 0.0)
        expected = self._told[1] + (heard_ns - self._told[2]) * 1e-9 * self._told[0] / 60
        if not abs(beat - expected) < OFF_BEATS:
            self._world.set(BEAT, beat, frame)
            self._told = (self._told[0], beat, heard_ns)
        if who != self._who:
            self._who = who
            self._world.set(LEAD, 1.0, frame)

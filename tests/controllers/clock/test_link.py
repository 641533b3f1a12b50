# SPDX-License-Identifier: GPL-3.0-or-later
"""Ableton Link, and how an outside clock reaches the engine."""

import time
from types import SimpleNamespace
from typing import Any

import pytest

from app.config import Link
from app.controllers.clock.feed import BEAT, BPM, LEAD, Feed, Who
from app.controllers.clock.link import LinkSession
from app.controllers.clock.music import LEADER
from tests.controllers.clock.world import place_of

RATE, FRAMES, S = 48_000, 64, 1_000_000_000


class FakeWorld:
    """An engine whose blocks come exactly in time, and one deck."""

    def __init__(self) -> None:
        self.events: list[tuple[int, float, int]] = []
        self.said: list[str] = []
        self.values = {LEADER: 1.0}
        self.start_ns = 7 * S
        self.bpm, self.playing = 126.0, True
        self.look(0.0)

    def look(self, seconds: float) -> None:
        blocks = int(seconds * RATE / FRAMES) + 1
        end = blocks * FRAMES
        self.now_ns = self.start_ns + int(seconds * S)
        deck = SimpleNamespace(playing=self.playing, bpm=self.bpm, beat=end / RATE * self.bpm / 60)
        still = SimpleNamespace(playing=False, bpm=0.0, beat=0.0)
        self.state: Any = SimpleNamespace(
            blocks=blocks, frame=end, frames=FRAMES, sample_rate=RATE,
            time_ns=self.start_ns + int((end - FRAMES) / RATE * S),
            deck=[deck, still, still, still],
        )  # fmt: skip

    def get(self, control: int) -> float:
        return self.values.get(control, 0.0)

    def set(self, control: int, value: float, at: int = 0) -> None:
        self.events.append((control, value, at))

    def tell(self, text: str) -> None:
        self.said.append(text)

    def last(self, control: int) -> float | None:
        found = [v for c, v, _ in self.events if c == control]
        return found[-1] if found else None


class FakeLink:
    """A session whose beat goes on by its tempo."""

    def __init__(self, world: FakeWorld) -> None:
        self.world, self.num_peers, self.forced = world, 1, 0
        self._tempo, self._beat, self._ns = 120.0, 0.0, world.now_ns
        self.quantum, self.enabled, self.playing = 1.0, False, False

    @property
    def beat(self) -> float:
        return self._beat + (self.world.now_ns - self._ns) / S * self._tempo / 60

    @property
    def tempo(self) -> float:
        return self._tempo

    @tempo.setter
    def tempo(self, bpm: float) -> None:
        self._beat, self._ns, self._tempo = self.beat, self.world.now_ns, bpm

    def force_beat(self, beat: float) -> None:
        self._beat, self._ns = beat, self.world.now_ns
        self.forced += 1


def session(world: FakeWorld, mode: str, **settings: Any) -> tuple[LinkSession, FakeLink]:
    link = FakeLink(world)
    place = place_of(world, SimpleNamespace(latency_s=0.01), 0.01)
    return LinkSession(Link(mode, **settings), place, lambda _: link, lambda: world.now_ns), link


def turns(world: FakeWorld, link: LinkSession, start: float, end: float) -> None:
    for n in range(int((end - start) / 0.01)):
        world.look(start + n * 0.01)
        link.turn({})


def test_the_leading_deck_leads_the_session() -> None:
    world = FakeWorld()
    peer, link = session(world, "lead")
    turns(world, peer, 0, 3)
    assert link.tempo == pytest.approx(126)
    heard = (world.now_ns - world.start_ns - 0.01 * S) / S * 126 / 60
    assert (link.beat - heard + 2) % 4 - 2 == pytest.approx(0, abs=0.01)
    assert link.forced == 1


def test_the_session_leads_the_decks() -> None:
    world = FakeWorld()
    peer, link = session(world, "follow")
    link.tempo = 133
    turns(world, peer, 0, 3)
    assert world.last(LEAD) == 1
    assert world.last(BPM) == 133
    _, beat, frame = next(e for e in world.events if e[0] == BEAT)
    heard_ns = world.start_ns + frame / RATE * S + 0.01 * S
    assert beat == pytest.approx((heard_ns - world.start_ns) / S * 133 / 60, abs=0.01)
    assert sum(e[0] == BEAT for e in world.events) == 1  # the engine goes on by itself
    link.num_peers = 0
    turns(world, peer, 3, 3.2)
    assert world.last(LEAD) == 0


def test_a_new_phase_is_told_again() -> None:
    world = FakeWorld()
    feed = Feed(world, lambda: 0.0)
    late = world.start_ns + 5 * S
    for n in range(100):
        world.look(n * 0.1)
        feed.lead(Who.NETWORK, 120.0, lambda ns: (ns - world.start_ns) / S * 2 + 0.5 * (ns >= late))
    assert sum(e[0] == BEAT for e in world.events) == 2


def test_two_real_peers_find_each_other() -> None:
    world = FakeWorld()
    place = place_of(world, SimpleNamespace(latency_s=0.0))
    one, two = LinkSession(Link("lead"), place), LinkSession(Link("follow"), place)
    start, seconds = time.monotonic(), 0.0
    while world.last(BPM) is None and seconds < 6:
        seconds = time.monotonic() - start
        world.look(seconds)
        one.turn({})
        two.turn({})
        time.sleep(0.02)
    found = one.peers
    one.close()
    two.close()
    # Where the network has no multicast there are no peers, and nothing is told.
    assert (world.last(BPM) is not None) == (found > 0)

# SPDX-License-Identifier: GPL-3.0-or-later
"""Ableton Link, and how an outside clock reaches the engine."""

import time
from types import SimpleNamespace
from typing import Any

import pytest

from app.config import Link
from app.controllers.clock.feed import BEAT, BPM, LEAD, Feed, Who
from app.controllers.clock.link import LinkSession
from app.controllers.clock.moment import Moments
from app.controllers.clock.music import LEADER
from app.controllers.clock.transport import PLAY, SYNC
from tests.controllers.clock.world import place_of

RATE, FRAMES, S = 48_000, 64, 1_000_000_000


class FakeWorld:
    """An engine whose blocks come exactly in time, and one deck."""

    def __init__(self) -> None:
        self.events: list[tuple[int, float, int]] = []
        self.said: list[str] = []
        self.values = {LEADER: 1.0}
        self.start_ns = 7 * S
        self.bpm, self.playing, self.away = 126.0, True, 0.0
        self.look(0.0)

    def look(self, seconds: float) -> None:
        blocks = int(seconds * RATE / FRAMES) + 1
        end = blocks * FRAMES
        self.now_ns = self.start_ns + int(seconds * S)
        beat = end / RATE * self.bpm / 60
        deck = SimpleNamespace(playing=self.playing, bpm=self.bpm, beat=beat, load_id=1)
        place = end * 1.0
        vars(deck).update(position=place, slip_position=place + self.away, rate=1.0)
        vars(deck).update(track_rate=RATE, looping=False, loop_start=-1.0, loop_end=-1.0)
        still = SimpleNamespace(playing=False, bpm=0.0, beat=0.0, load_id=0)
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


def test_a_roll_with_slip_does_not_move_everybody() -> None:
    world = FakeWorld()
    peer, link = session(world, "lead")
    turns(world, peer, 0, 1)
    before = link.forced
    world.away, link._beat = 9000.0, link._beat + 0.4
    turns(world, peer, 1, 2)
    assert link.forced == before
    world.away = 0.0
    turns(world, peer, 2, 3)
    assert link.forced == before + 1


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
    assert sum(e[0] == BEAT for e in world.events) == 2  # the engine goes on by itself, for 2 s
    link.num_peers = 0
    turns(world, peer, 3, 3.2)
    assert world.last(LEAD) == 0


def test_a_new_phase_is_told_at_once() -> None:
    world = FakeWorld()
    feed = Feed(world, lambda: 0.0)
    late = world.start_ns + int(4.95 * S)
    for n in range(53):
        world.look(n * 0.1)
        feed.lead(Who.NETWORK, 120.0, lambda ns: (ns - world.start_ns) / S * 2 + 0.5 * (ns >= late))
    frames = [at for control, _, at in world.events if control == BEAT]
    assert [round(at / RATE, 1) for at in frames] == [0.0, 2.1, 4.2, 5.0]


def test_an_engine_that_begins_anew_is_told_at_once() -> None:
    world = FakeWorld()
    feed = Feed(world, lambda: 0.0)
    for n in range(10):
        world.look(n * 0.1)
        feed.lead(Who.CABLE, 120.0, lambda ns: (ns - world.start_ns) / S * 2)
    world.events.clear()
    world.look(1.0)
    world.state.frame -= 20_000  # it counts from its own start
    feed.lead(Who.CABLE, 120.0, lambda ns: (ns - world.start_ns) / S * 2)
    assert {control for control, _, _ in world.events} == {BPM, BEAT}


def test_blocks_that_come_late_and_a_dropout_do_not_move_the_moment() -> None:
    world, moments = FakeWorld(), Moments()
    for n in range(100):
        world.look(n * 0.05)
        world.state.time_ns += (0, 900_000, 4_000_000)[n % 3]  # begun late
        moments.look(world.state)
        assert moments.ns(0) == pytest.approx(world.start_ns, abs=1e3) or n < 1
    for n in range(100, 112):
        world.look(n * 0.05)
        world.state.frame -= 480  # 10 ms were never rendered
        moments.look(world.state)
    assert moments.begins == 1
    assert moments.ns(0) == pytest.approx(world.start_ns + 10e6, abs=1e3)


def test_a_cable_leads_before_a_network() -> None:
    world = FakeWorld()
    feed = Feed(world, lambda: 0.0)
    assert feed.lead(Who.NETWORK, 120.0, lambda _: 0.0)
    assert feed.lead(Who.CABLE, 130.0, lambda _: 0.0)
    assert not feed.lead(Who.NETWORK, 120.0, lambda _: 0.0)
    feed.release(Who.NETWORK)
    assert (world.last(LEAD), world.last(BPM)) == (1.0, 130.0)
    feed.release(Who.CABLE)
    assert world.last(LEAD) == 0.0


@pytest.mark.parametrize("bpm", [0.0, -3.0, 1e9, float("nan"), float("inf")])
def test_a_tempo_that_is_none_leads_nothing(bpm: float) -> None:
    world = FakeWorld()
    feed = Feed(world, lambda: 0.0)
    assert not feed.lead(Who.NETWORK, bpm, lambda _: 0.0)
    assert not feed.lead(Who.NETWORK, 120.0, lambda _: float("nan"))
    assert world.events == []


@pytest.mark.parametrize("may_lead", [True, False])
def test_a_clock_of_a_killed_process_does_not_lead_for_ever(may_lead: bool) -> None:
    world = FakeWorld()
    world.values[LEAD] = 1.0
    feed = Feed(world, lambda: 0.0)
    feed.may_lead = may_lead
    feed.turn()
    assert (world.last(LEAD) is None) == may_lead  # it may come back
    world.look(4.0)
    feed.turn()
    assert world.last(LEAD) == 0.0


def test_starts_and_stops_are_shared_where_that_is_wanted() -> None:
    world = FakeWorld()
    peer, link = session(world, "lead", start_stop=True)
    turns(world, peer, 0, 0.2)
    assert link.playing
    world.playing = False
    turns(world, peer, 0.2, 1.0)
    assert not link.playing
    peer, link = session(world, "lead")
    world.playing = True
    turns(world, peer, 1.0, 1.2)
    assert not link.playing


@pytest.mark.parametrize("wanted", [True, False])
def test_a_start_of_the_session_starts_synced_decks_at_its_bar(wanted: bool) -> None:
    world = FakeWorld()
    world.playing = False
    world.values |= {SYNC[0]: 1.0, SYNC[1]: 0.0}
    peer, link = session(world, "follow", start_stop=wanted)
    turns(world, peer, 0, 1.1)
    link.playing = True
    turns(world, peer, 1.1, 1.2)
    found = [(c, v, at) for c, v, at in world.events if c in PLAY]
    assert [(c, v) for c, v, _ in found] == ([(PLAY[0], 1.0)] if wanted else [])
    assert all(at / RATE + 0.01 == pytest.approx(2.0, abs=0.02) for _, _, at in found)
    world.values[PLAY[0]] = 1.0
    link.playing = False
    turns(world, peer, 1.2, 1.3)
    assert (world.last(PLAY[0]) == 0.0) == wanted


def test_two_real_peers_find_each_other() -> None:
    world = FakeWorld()
    place = place_of(world, SimpleNamespace(latency_s=0.0))
    one, two = LinkSession(Link("lead"), place), LinkSession(Link("follow"), place)
    start, seconds, met = time.monotonic(), 0.0, False
    while not (one.peers and world.last(BPM)) and seconds < (20 if met else 6):
        seconds = time.monotonic() - start
        world.look(seconds)
        one.turn({})
        two.turn({})
        met = met or one.peers + two.peers > 0  # one of them a moment before the other
        time.sleep(0.02)
    found = one.peers
    one.close()
    two.close()
    # Where the network has no multicast there are no peers, and nothing is told.
    assert (world.last(BPM) is not None) == (found > 0)

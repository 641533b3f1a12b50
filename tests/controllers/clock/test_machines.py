# SPDX-License-Identifier: GPL-3.0-or-later
"""MIDI clock through real JACK MIDI ports, both ways."""

import time
from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import Any

import pytest

from app.cli.rig.jack import JackServer
from app.config import Clock
from app.controllers.clock.cable import CLIENT
from app.controllers.clock.feed import BPM, LEAD
from app.controllers.clock.machines import Machines
from app.controllers.clock.reader import ClockReader
from engine.block import Block
from engine.client import Client
from engine.engine import Engine
from engine.midi.inputs import MidiIn
from engine.midi.outputs import MidiOut
from engine.midi.ports import Api
from tests.controllers.clock.world import jack_place, jack_ports, place_of

pytestmark = pytest.mark.jack


class LiveWorld:
    """An engine that nobody renders: what is sent to it is written down."""

    def __init__(self, block: Block) -> None:
        self.client = Client(block=block)
        self.events: dict[int, float] = {}
        self.said: list[str] = []
        self.now_ns = 0
        self.look()

    def look(self) -> None:
        self.now_ns = time.monotonic_ns()
        blocks = self.now_ns // 1_333_333
        self.state: Any = SimpleNamespace(
            blocks=blocks, frame=blocks * 64, frames=64, sample_rate=48_000,
            time_ns=blocks * 1_333_333, deck=[],
        )  # fmt: skip

    def get(self, control: int) -> float:
        return self.client.get_id(control)

    def set(self, control: int, value: float, at: int = 0) -> None:
        self.events[control] = value

    def tell(self, text: str) -> None:
        self.said.append(text)


@pytest.fixture(scope="module")
def jack() -> Iterator[None]:
    with JackServer(64, 48_000):
        yield


@pytest.fixture
def world() -> Iterator[LiveWorld]:
    block = Block.create(None, 48_000)
    engine = Engine(block)
    yield LiveWorld(block)
    engine.close()
    block.close()


def until(done: Callable[[], bool], what: str) -> None:
    end = time.monotonic() + 20
    while not done():
        assert time.monotonic() < end, f"waited too long for {what}"
        time.sleep(0.002)


def take_turn(world: LiveWorld, machines: Machines) -> None:
    world.look()
    for file in machines.files():
        machines.ready(file)
    machines.turn({})


def port(inputs: bool, part: str) -> str:
    return next(name for _, name in jack_ports(inputs) if part in name)


def test_clock_is_sent_also_when_nothing_plays(jack: None, world: LiveWorld) -> None:
    machines = Machines(Clock(send="virtual"), jack_place(world, world.client.block))
    world.look()
    machines.turn({})
    ear, reader = MidiIn("test"), ClockReader()
    ear.open(Api.JACK, port(True, CLIENT), "ear", client="test ear", clock=True)
    heard = 0

    def listened() -> bool:
        nonlocal heard
        for message in ear.read():
            reader.take(message.ns, message.data)
            heard += 1
        return heard > 100 and reader.bpm == pytest.approx(120, rel=0.03)

    try:
        until(listened, "a clock of 120 BPM")
    finally:
        ear.close()
        machines.close()
    assert (reader.running, world.said) == (False, [])


def test_a_clock_that_comes_in_leads_the_decks(jack: None, world: LiveWorld) -> None:
    machines = Machines(Clock(receive="virtual"), jack_place(world, world.client.block))
    world.look()
    machines.turn({})
    drum = MidiOut(Api.JACK, port(False, CLIENT), "drum", client="test drum")
    begin, sent = time.monotonic(), 0
    drum.send(bytes([0xFA]))

    def led() -> bool:
        nonlocal sent
        while time.monotonic() >= begin + sent * 60 / (24 * 140):
            drum.send(bytes([0xF8]))
            sent += 1
        take_turn(world, machines)
        right = world.events.get(BPM) == pytest.approx(140, rel=0.03)
        return sent > 120 and world.events.get(LEAD) == 1.0 and right

    def released() -> bool:
        take_turn(world, machines)
        return world.events[LEAD] == 0.0

    try:
        until(led, "a lead of 140 BPM")
        drum.close()
        until(released, "its end")
    finally:
        drum.close()
        machines.close()


def test_a_port_that_is_not_there_is_told_and_looked_for(jack: None, world: LiveWorld) -> None:
    machines = Machines(Clock(send="Drum Machine 9000"), jack_place(world, world.client.block))
    begin = world.now_ns
    for tenths in range(19):
        world.now_ns = begin + tenths * 100_000_000
        machines.turn({})
    assert world.said == []  # it may be on its way
    for tenths in range(19, 25):
        world.now_ns = begin + tenths * 100_000_000
        machines.turn({})
    machines.close()
    assert world.said == ["MIDI clock: there is no MIDI output 'Drum Machine 9000'"]


def test_a_clock_that_runs_already_gives_its_tempo_and_leaves_the_beats(world: LiveWorld) -> None:
    machines = Machines(Clock(receive="x"), place_of(world, world.client.block))
    world.state.deck = [deck_at(33.4)]
    reader, led = machines._reader, []
    for n in range(200):
        reader.take(world.now_ns - (200 - n) * 20_000_000, bytes([0xF8]))
    machines._input = SimpleNamespace(is_open=True)  # type: ignore[assignment]
    machines._place.feed.lead = lambda _who, bpm, beat: led.append((bpm, beat)) or True  # type: ignore[method-assign]
    machines._follow(world.now_ns)
    assert led[-1][0] == pytest.approx(125)
    assert led[-1][1](world.now_ns) == pytest.approx(33.4, abs=0.01)
    reader.take(world.now_ns, bytes([0xFA]))  # now it tells where it is
    reader.take(world.now_ns, bytes([0xF8]))
    machines._follow(world.now_ns)
    assert led[-1][1](world.now_ns) == pytest.approx(0, abs=0.05)


def deck_at(beat: float) -> SimpleNamespace:
    """One that plays."""
    place = {"position": 0.0, "slip_position": 0.0, "rate": 1.0, "track_rate": 48_000}
    loop = {"looping": False, "loop_start": -1.0, "loop_end": -1.0}
    return SimpleNamespace(playing=True, bpm=125.0, beat=beat, **place, **loop)

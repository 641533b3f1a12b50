# SPDX-License-Identifier: GPL-3.0-or-later
"""Records moved by programs: the engine's scratch control, and the thread that uses it."""

import math
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from engine.client import Client
from engine.midi.scratch import Motion, Scratcher
from tests import signals
from tests.engine.conftest import Rig
from tests.engine.live import MIDDLE_S, Live, live_engine
from tests.signals import RATE

STEP = RATE // 1000


@pytest.fixture
def playing(rig: Rig) -> Rig:
    rig.put(1, signals.noise(-20, 40))
    rig.set("deck1.seek", 20 * RATE)
    rig.set("deck1.play", 1)
    rig.play(0.1)
    return rig


def speeds(count: int) -> list[float]:
    """Of a hand that rocks."""
    return [3 * math.sin(k * 0.02) for k in range(count)]


def test_a_record_moves_by_exactly_what_its_rates_mean(playing: Rig) -> None:
    begin, start = playing.frame + 64, 0.0
    playing.set("deck1.scratch_rate", 0, begin)
    playing.set("deck1.scratch", 1, begin)
    playing.play(64 / RATE)
    start = playing.position()
    way = 0.0
    for k, speed in enumerate(speeds(3000)):
        playing.set("deck1.scratch_rate", speed, begin + k * STEP)
        way += speed * STEP
        playing.play(STEP / RATE)
    playing.set("deck1.scratch_rate", 0)
    playing.play(0.2)
    assert playing.position() - start == pytest.approx(way, abs=1)


def test_rates_that_come_late_lose_no_way(playing: Rig) -> None:
    playing.set("deck1.scratch_rate", 0)
    playing.set("deck1.scratch", 1)
    playing.play(0.1)
    start, begin = playing.position(), playing.frame
    way = 0.0
    for k, speed in enumerate(speeds(900)):
        if k % 100 == 0:  # a hundred at a time, when their time is over
            playing.play(100 * STEP / RATE)
        playing.set("deck1.scratch_rate", speed, begin + k * STEP)
        way += speed * STEP
    playing.set("deck1.scratch_rate", 0, begin + 900 * STEP)
    playing.play(0.3)
    assert playing.position() - start == pytest.approx(way, abs=RATE * 0.001)


def test_a_scratch_needs_no_vinyl_mode_and_leaves_the_deck_playing(playing: Rig) -> None:
    playing.set("deck1.vinyl", 0)
    playing.set("deck1.tempo", 5)
    playing.set("deck1.scratch_rate", -2)
    playing.set("deck1.scratch", 1)
    playing.play(0.1)
    before = playing.position()
    playing.play(0.5)
    assert (playing.position() - before) / RATE == pytest.approx(-1, abs=1e-3)
    playing.set("deck1.scratch", 0)
    playing.play(0.2)
    before = playing.position()
    playing.play(0.5)
    assert (playing.position() - before) / RATE == pytest.approx(0.525, abs=1e-3)


class Scratched(Live):
    """With a scratcher."""

    def __init__(self, client: Client, scratcher: Scratcher) -> None:
        super().__init__(client)
        self.scratcher = scratcher


@pytest.fixture
def live(tmp_path: Path) -> Iterator[Scratched]:
    with live_engine(tmp_path) as engine, Scratcher(engine.client.block) as scratcher:
        yield Scratched(engine.client, scratcher)


def turn(live: Scratched, ticks: int) -> None:
    """Slower than the 32 times that a deck can follow."""
    now = time.monotonic_ns()
    for k in range(abs(ticks)):
        live.scratcher.tick(1, math.copysign(1, ticks), now + k * 2_000_000)


def test_ticks_move_a_standing_record(live: Scratched) -> None:
    assert live.scratcher.enable(1, 100, 60, 1 / 8, 1 / 256)
    live.wait(lambda: live.client.get("deck1.scratch") == 1)
    turn(live, 150)
    live.wait(lambda: abs(live.position() - 31.5) < 0.0005)
    turn(live, -200)
    live.wait(lambda: abs(live.position() - 29.5) < 0.0005)
    live.scratcher.disable(1)
    live.wait(lambda: not live.scratcher.active(1))
    live.wait(lambda: live.client.get("deck1.scratch") == 0)
    assert live.scratcher.clock().lost == 0


def test_let_go_the_deck_plays_on_at_its_tempo(live: Scratched) -> None:
    live.client.set("deck1.tempo", -10)
    live.play()
    live.scratcher.enable(1, 100, 60, 1 / 8, 1 / 256, ramp=False)
    live.wait(lambda: abs(live.client.get("deck1.scratch_rate")) < 0.5)
    live.scratcher.disable(1)
    assert live.scratcher.motion(1) is Motion.RELEASE
    live.wait(lambda: live.client.get("deck1.scratch") == 0 and not live.scratcher.active(1))
    assert live.client.get("deck1.scratch_rate") == pytest.approx(0.9, abs=1e-4)
    live.wait(lambda: abs(live.client.state().deck[0].rate - 0.9) < 1e-6)


def test_a_brake_stops_the_deck(live: Scratched) -> None:
    live.play()
    live.scratcher.brake(1, True, 60)
    live.wait(lambda: live.client.get("deck1.play") == 0)
    live.wait(lambda: live.client.get("deck1.scratch") == 0)
    assert not live.scratcher.active(1)


def test_a_brake_that_is_taken_back_lets_the_deck_play(live: Scratched) -> None:
    live.play()
    live.scratcher.brake(1, True, 0.01)  # it takes long: on a busy machine, too, it is not over
    assert live.scratcher.motion(1) is Motion.BRAKE
    live.wait(lambda: live.client.get("deck1.scratch") == 1)
    live.scratcher.brake(1, False)
    live.wait(lambda: live.client.get("deck1.scratch") == 0)
    assert live.client.get("deck1.play") == 1


def test_a_spinback_goes_backwards_and_stops(live: Scratched) -> None:
    live.play()
    before = live.position()
    live.scratcher.spinback(1, True, 60, -3)
    live.wait(lambda: live.client.get("deck1.play") == 0)
    assert live.position() < before


def test_a_soft_start_plays(live: Scratched) -> None:
    live.scratcher.soft_start(1, True, 60)
    live.wait(lambda: live.client.get("deck1.play") == 1)
    live.wait(lambda: not live.scratcher.active(1) and live.client.get("deck1.scratch") == 0)
    assert live.client.get("deck1.play") == 1


def test_records_without_a_deck_move_nothing(live: Scratched) -> None:
    assert live.scratcher.enable(16, 100, 60)
    assert live.scratcher.active(16)
    live.scratcher.disable(16, ramp=False)
    assert not live.scratcher.active(16)
    assert not live.scratcher.enable(17, 100, 60)
    assert not live.scratcher.enable(0, 100, 60)
    assert not live.scratcher.active(99)


def test_numbers_that_are_none_do_no_harm(live: Scratched) -> None:
    nan = math.nan
    assert not live.scratcher.enable(1, nan, 60)
    assert not live.scratcher.enable(1, 100, 0)
    assert live.scratcher.enable(1, 100, 60, 900.0, -900.0)
    live.scratcher.tick(1, nan)
    live.scratcher.tick(1, 1e300)
    live.scratcher.brake(1, True, nan, nan)
    live.wait(lambda: not live.scratcher.active(1) and live.client.get("deck1.scratch") == 0)


def test_what_a_dead_process_held_is_let_go(live: Scratched) -> None:
    live.client.set("deck1.scratch", 1)
    live.wait(lambda: live.client.get("deck1.scratch") == 1)
    with Scratcher(live.client.block):
        live.wait(lambda: live.client.get("deck1.scratch") == 0)


def test_late_ticks_leave_the_record_where_it_would_be(live: Scratched) -> None:
    assert live.scratcher.enable(1, 100, 60, 1 / 8, 1 / 256)
    live.wait(lambda: live.client.get("deck1.scratch") == 1)
    begin = live.position()
    for _ in range(10):  # a tenth of a second each, told when it is over
        now = time.monotonic_ns()
        time.sleep(0.1)
        for k in range(10):
            live.scratcher.tick(1, 1, now + k * 10_000_000)
    live.wait(lambda: abs(live.position() - begin - 1.0) < 0.0005)
    clock = live.scratcher.clock()
    assert clock.amended > 50
    assert clock.lost == 0


ALPHA = 1 / 512
BETA = ALPHA / 1024


def motor(begin: float, target: float, factor: float, steps: int) -> list[float]:
    """Way in frames after each millisecond of a brake, a spinback or a start, by the filter."""
    x, v, way = 0.0, begin, 0.0
    beta = BETA * (factor if factor <= 1 else 1 + (factor - 1) / 10)
    ways = []
    for _ in range(steps):
        x += v * 0.001
        off = target * 0.001 - x
        x += ALPHA * off - target * 0.001
        v += beta / 0.001 * off
        way += v * STEP
        ways.append(way)
    return ways


@pytest.mark.parametrize(
    ("what", "begin", "target", "factor"),
    [
        ("brake", 1.0, 0.01, 60.0),
        ("spinback", -3.0, -0.01, 60.0),
        ("soft_start", 0.0, 1.0, 80.0),
    ],
)
def test_a_motor_moves_the_record_as_it_is_defined(
    live: Scratched, what: str, begin: float, target: float, factor: float
) -> None:
    log = live.client.block.logged
    if what != "soft_start":
        live.play()
        live.wait(lambda: live.position() > MIDDLE_S + 0.1)
    if what == "spinback":
        live.scratcher.spinback(1, True, factor, begin)
    else:
        getattr(live.scratcher, what)(1, True, factor)
    live.wait(lambda: live.client.get("deck1.scratch") == 1)
    first = live.scratcher.clock().first
    live.wait(lambda: live.client.state().frame > first + 300 * STEP)
    entries = live.client.block.log(log)
    frames = np.array([e.frame - e.frames for e in entries], float)
    places = np.array([e.position for e in entries])
    inside = (frames >= first) & (frames < first + 250 * STEP)
    assert inside.sum() > 20
    moved = places[inside] - np.interp(first, frames, places)
    edges = first + STEP * np.arange(401)
    wanted = np.interp(frames[inside], edges, [0.0, *motor(begin, target, factor, 400)])
    away = np.median(np.abs(moved - wanted))  # a machine that stalls moves some of them
    assert away < 0.001 * RATE

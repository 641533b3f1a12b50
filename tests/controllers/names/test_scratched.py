# SPDX-License-Identifier: GPL-3.0-or-later
"""Records that a mapping's script moves, on a real engine that plays."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.cli.bench.controllers.wheel import INTERVALS, RPM, ByScript
from app.controllers.mixxx.controls import Controls
from app.controllers.world import LiveWorld
from tests.engine.live import Live, live_engine

TICK_S = 60 / (RPM * INTERVALS)  # way of a tick


@pytest.fixture
def live(tmp_path: Path, qapp: object) -> Iterator[Live]:
    assert qapp is not None
    with live_engine(tmp_path) as engine:
        yield engine


@pytest.fixture
def wheel(live: Live, tmp_path: Path) -> Iterator[ByScript]:
    made = ByScript(live.client, tmp_path)
    yield made
    made.close()


def test_a_script_moves_the_record_by_the_ticks_of_its_wheel(live: Live, wheel: ByScript) -> None:
    begin = live.position()
    wheel.touch(True)
    live.wait(lambda: live.client.get("deck1.scratch") == 1)
    start, ticks = time.monotonic_ns(), 0
    for k in range(300):  # some of them come late, in bursts
        ticks += 10 if k < 200 else -15
        if k % 50 == 0:
            time.sleep(0.1)
        wheel.turn(10 if k < 200 else -15, start + k * 2_000_000)
    live.wait(lambda: abs(live.position() - begin - ticks * TICK_S) < 0.0005)
    wheel.touch(False)
    live.wait(lambda: live.client.get("deck1.scratch") == 0)
    assert wheel.scratcher.clock().lost == 0


def test_a_scratched_deck_is_known_by_its_name(live: Live, wheel: ByScript) -> None:
    world = LiveWorld(live.client, lambda _: None)
    controls = Controls(world)
    held = controls.find("[Channel1]", "scratch2_enable")
    assert controls.value(held) == 0
    wheel.touch(True)
    live.wait(lambda: live.client.get("deck1.scratch") == 1)
    world.turn()
    assert controls.value(held) == 1
    wheel.touch(False)
    live.wait(lambda: live.client.get("deck1.scratch") == 0)
    world.close()


def test_a_mapping_that_ends_lets_go_of_the_record(live: Live, tmp_path: Path) -> None:
    wheel = ByScript(live.client, tmp_path)
    wheel.touch(True)
    live.wait(lambda: live.client.get("deck1.scratch") == 1)
    wheel.close()
    live.wait(lambda: live.client.get("deck1.scratch") == 0)

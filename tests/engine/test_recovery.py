# SPDX-License-Identifier: GPL-3.0-or-later
"""One engine dies, another goes on; no event is lost, doubled or torn."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from engine.block import Block
from engine.client import Client
from engine.engine import Engine
from engine.errors import EngineError, NotFound, QueueFull
from engine.load import Load
from engine.tracks import TrackWriter
from tests import signals
from tests.signals import RATE


@pytest.fixture
def block() -> Iterator[Block]:
    with Block.create(None, RATE) as made:
        yield made


@pytest.fixture
def client(block: Block, tmp_path: Path) -> Iterator[Client]:
    noise = signals.noise(-20, 30)
    with TrackWriter.create(str(tmp_path / "track"), RATE, len(noise), len(noise)) as writer:
        writer.append(noise)
        writer.finish()
    with Client(block=block, label="test") as made:
        made.offer(0, Load(segment=str(tmp_path / "track"), bpm=120, anchors=((0.0, 0.0),)))
        yield made


def run(engine: Engine, blocks: int) -> np.ndarray:
    out = []
    for _ in range(blocks):
        engine.stretch()
        out.append(engine.render(64))
        engine.poll()
    return np.concatenate(out)


def test_the_next_engine_goes_on_where_the_last_one_was(block: Block, client: Client) -> None:
    first = Engine(block)
    first.own()
    client.set("deck1.play", 1)
    client.set("deck1.tempo", 2)
    client.set("deck1.eq.low", 0.5)
    client.set("deck1.hotcue2.position", 99_000)
    run(first, 500)
    before = client.state()
    position, frame, time_ns = before.deck[0].position, before.frame, before.time_ns
    second = Engine(block)  # the first is never closed: it died
    second.own()
    run(second, 1)
    after = client.state()
    elapsed = (after.time_ns - time_ns) * 1e-9 * RATE
    assert after.deck[0].playing
    assert after.deck[0].position == pytest.approx(position + (elapsed + 0) * 1.02, abs=70)
    assert after.frame >= frame + 64
    assert client.get("deck1.eq.low") == 0.5
    assert client.get("deck1.hotcue2.position") == 99_000
    assert np.abs(run(second, 50)).max() > 0.01
    second.close()
    first.close()


def test_a_fenced_engine_is_silent(block: Block, client: Client) -> None:
    first, second = Engine(block), Engine(block)
    first.own()
    client.set("deck1.play", 1)
    run(first, 20)
    second.own()
    run(second, 20)
    position = client.state().deck[0].position
    assert np.abs(run(first, 20)).max() == 0
    assert client.state().deck[0].position == position
    assert not first.owns
    first.close()
    second.close()


def test_a_standby_takes_over_after_three_missed_blocks(block: Block, client: Client) -> None:
    first, second = Engine(block), Engine(block)
    first.own()
    second.standby(3)
    client.set("deck1.play", 1)
    for _ in range(50):
        run(first, 1)
        assert np.abs(run(second, 1)).max() == 0
    position = client.state().deck[0].position
    silent = [np.abs(run(second, 1)).max() == 0 for _ in range(3)]
    run(second, 3)
    assert silent[:2] == [True, True]
    assert second.owns
    assert client.state().deck[0].position > position
    assert np.abs(run(second, 30)).max() > 0.01
    first.close()
    second.close()


def test_a_looping_deck_comes_back_inside_its_loop(block: Block, client: Client) -> None:
    first = Engine(block)
    first.own()
    client.set("deck1.play", 1)
    client.set("deck1.loop.beatloop", 1)
    run(first, 100)
    second = Engine(block)
    second.own()
    run(second, 3)
    state = client.state()
    assert state.deck[0].looping
    assert state.deck[0].loop_start <= state.deck[0].position <= state.deck[0].loop_end
    first.close()
    second.close()


def test_events_are_applied_once_across_engines(block: Block, client: Client) -> None:
    engines = []
    sent = 0
    for _ in range(5):
        engine = Engine(block)
        engines.append(engine)
        engine.own()
        for k in range(300):
            client.set("deck1.trim", (sent % 40) / 10)
            sent += 1
            if k % 7 == 0:
                run(engine, 1)
    run(engines[-1], 2)
    state = client.state()
    assert (state.events, state.torn, client.waiting()) == (sent, 0, 0)
    for engine in engines:
        engine.close()


def test_a_full_ring_is_an_error_and_nothing_is_sent(block: Block, client: Client) -> None:
    for _ in range(1024):
        client.set("deck1.trim", 1)
    with pytest.raises(QueueFull):
        client.set("deck1.trim", 1)
    assert client.waiting() == 1024


def test_a_read_only_control_is_refused(client: Client) -> None:
    with pytest.raises(EngineError, match=r"deck1\.bpm"):
        client.set("deck1.bpm", 120)
    with pytest.raises(EngineError):
        client.set("deck1.trim", float("nan"))


def test_a_load_with_a_broken_grid_is_refused(client: Client) -> None:
    with pytest.raises(EngineError):
        client.offer(0, Load(segment="x", anchors=((10.0, 1.0), (5.0, 2.0))))


def test_a_segment_that_is_not_there_leaves_the_deck_as_it_was(
    block: Block, client: Client
) -> None:
    engine = Engine(block)
    engine.own()
    client.set("deck1.play", 1)
    run(engine, 50)
    client.offer(0, Load(segment="/nowhere/at/all"))
    run(engine, 50)
    assert client.get("deck1.playing") == 1
    engine.close()


def test_a_segment_with_a_broken_header_is_refused(tmp_path: Path) -> None:
    from engine.errors import VersionMismatch
    from engine.tracks import Track

    rng = np.random.default_rng(5)
    for size in (0, 100, 8192, 100_000):
        path = tmp_path / str(size)
        path.write_bytes(rng.bytes(size))
        with pytest.raises(VersionMismatch):
            Track.open(str(path))


def test_a_block_that_is_not_there_is_not_found() -> None:
    with pytest.raises(NotFound):
        Block.open("/dj-test-nowhere")


def test_clients_of_dead_processes_make_room(block: Block) -> None:
    clients = [Client(block=block, label=str(k)) for k in range(24)]
    with pytest.raises(QueueFull):
        Client(block=block, label="one too many")
    clients[3].close()
    Client(block=block, label="fits again").close()
    for made in clients:
        made.close()

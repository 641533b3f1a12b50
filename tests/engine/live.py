# SPDX-License-Identifier: GPL-3.0-or-later
"""An engine on the null device, in this process, with a track on deck 1."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from engine.block import Block
from engine.client import Client
from engine.engine import Engine
from engine.load import Load
from engine.tracks import TrackWriter
from tests import signals
from tests.signals import RATE

MIDDLE_S = 30


class Live:
    """The engine's client."""

    def __init__(self, client: Client) -> None:
        self.client = client

    def wait(self, done: Callable[[], object]) -> None:
        end = time.monotonic() + 120
        while not done():
            assert time.monotonic() < end
            time.sleep(0.005)

    def position(self) -> float:
        return float(self.client.state().deck[0].position) / RATE

    def play(self) -> None:
        self.client.set("deck1.play", 1)
        self.wait(lambda: self.client.get("deck1.play") == 1)


@contextmanager
def live_engine(folder: Path) -> Iterator[Live]:
    """A track of a minute; the deck stands in its middle."""
    path = str(folder / "track")
    samples = signals.noise(-20, 60)
    with TrackWriter.create(path, RATE, len(samples) + 64, len(samples)) as writer:
        writer.append(samples)
        writer.finish()
    block = Block.create(None, RATE)
    engine = Engine(block)
    engine.own()
    with Client(block=block) as client:
        client.offer(0, Load(segment=path, path="x.wav"))
        engine.poll()
        null = engine.null(64)
        try:
            live = Live(client)
            live.wait(lambda: client.get("deck1.loaded") == 1)
            client.set("deck1.seek", MIDDLE_S * RATE)
            live.wait(lambda: live.position() == MIDDLE_S)
            yield live
        finally:
            null.stop()
    engine.close()
    block.close()

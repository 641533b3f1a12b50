# SPDX-License-Identifier: GPL-3.0-or-later
"""The engine offline: events in, sound out, as fast as it goes; the same code that plays live."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from engine.block import Block
from engine.client import Client
from engine.engine import Engine
from engine.load import Load

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

Records = Mapping[int, "npt.NDArray[np.float32]"]

AHEAD = 512  # events kept waiting in the ring, which holds twice as many


@dataclass(frozen=True, slots=True)
class Event:
    """A control takes a value at an engine frame (0 is the first that is rendered)."""

    frame: int
    path: str
    value: float


class Offline:
    """An engine with a block of its own and no device.

    Args:
        rate: in Hz.
        block_frames: frames rendered at a time; live and offline are equal for equal blocks.
    """

    def __init__(self, rate: int = 48_000, block_frames: int = 64) -> None:
        self.block = Block.create(None, rate)
        self.engine = Engine(self.block)
        self.client = Client(block=self.block, label="offline")
        self.block_frames = block_frames
        self.frame = 0
        self.engine.own()

    def load(self, deck: int, load: Load) -> None:
        """Put a track on deck 0..3; it is there at the next block."""
        self.client.offer(deck, load)
        self.engine.poll()

    def blocks(
        self, frames: int, events: Iterable[Event] = (), records: Records | None = None
    ) -> Iterator["npt.NDArray[np.float32]"]:
        """Render.

        Args:
            frames: how many.
            events: in the order of their frames; they count from the first frame ever rendered.
            records: what the records of decks (from 0) give, each of shape (frames, 2).

        Yields:
            Blocks, shape (n, 4): main left and right, phones left and right; -1..1.
        """
        waiting = iter(events)
        start, end = self.frame, self.frame + frames
        while self.frame < end:
            self._send(waiting)
            count = min(self.block_frames, end - self.frame)
            self.engine.stretch()
            at = self.frame - start
            heard = {deck: sound[at : at + count] for deck, sound in (records or {}).items()}
            yield self.engine.render(count, records=heard)
            self.frame += count
            self.engine.poll()

    def _send(self, events: Iterator[Event]) -> None:
        """Keep the ring filled; an event at or before now acts at the next block."""
        while self.client.waiting() < AHEAD:
            event = next(events, None)
            if event is None:
                return
            # what is due already goes through the live ring, which acts at the next block
            at = event.frame if event.frame > self.frame else 0
            self.client.set(event.path, event.value, at)

    def run(
        self, seconds: float, events: Iterable[Event] = (), records: Records | None = None
    ) -> "npt.NDArray[np.float32]":
        """Render so many seconds into one array, shape (n, 4)."""
        import numpy as np

        frames = round(seconds * self.block.rate)
        return np.concatenate(list(self.blocks(frames, events, records)))

    def close(self) -> None:
        self.client.close()
        self.engine.close()
        self.block.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

# SPDX-License-Identifier: GPL-3.0-or-later
"""What runs beside the mappings in the controllers process, and what it has of the process."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple, Protocol

from app.controllers.clock.feed import Feed
from app.controllers.mapping import World
from engine.block import Block
from engine.midi.ports import Api


class Place(NamedTuple):
    """Where companions work.

    feed: what all of them share to lead the decks. ports: MIDI inputs (or outputs) there are now,
    but our own. api: where ports of our own are made; None: nowhere. ask: a request to the
    supervisor. Return: there is one.
    """

    world: World
    block: Block
    feed: Feed
    ports: Callable[[bool], Sequence[tuple[Api, str]]]
    api: Callable[[], Api | None]
    ask: Callable[[dict[str, Any]], bool]

    def latency_s(self) -> float:
        """Of the sound device's output."""
        return self.block.latency_s


class Companion(Protocol):
    """Called by the process's one thread. What it raises ends it, and it is made again later."""

    def files(self) -> Sequence[int]:
        """Descriptors to be watched; may change from turn to turn."""

    def ready(self, file: int) -> None:
        """One of them can be read."""

    def turn(self, values: Mapping[int, float]) -> None:
        """Once a turn of the process, with the controls that have changed, by id."""

    def due_ns(self) -> int:
        """When `turn` is wanted at the latest (CLOCK_MONOTONIC); `mapping.NEVER`."""

    @property
    def busy(self) -> bool:
        """Changed controls are wanted at once."""

    def state(self) -> dict[str, Any]:
        """What the window shows of it: "fault" is a line for people, or empty."""

    def close(self) -> None:
        """End."""

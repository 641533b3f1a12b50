# SPDX-License-Identifier: GPL-3.0-or-later
"""What companions have of the process, without the process."""

from collections.abc import Sequence
from typing import Any

from app.controllers.clock.companion import Place
from app.controllers.clock.feed import Feed
from engine.block import Block
from engine.midi.ports import Api, Ports
from tests.engine.conftest import Rig


class HeapWorld:
    """Implements what companions use of `app.controllers.mapping.World`, with a real engine on the
    heap that is played block by block."""

    def __init__(self, rig: Rig) -> None:
        self.rig = rig
        self.said: list[str] = []
        self.now_ns = 0
        self.look()

    def look(self) -> None:
        """A new turn: now is when the newest block was begun."""
        self.state: Any = self.rig.client.state()
        self.now_ns = max(self.now_ns, int(self.state.time_ns))

    def get(self, control: int) -> float:
        return self.rig.client.get_id(control)

    def set(self, control: int, value: float, at: int = 0) -> None:
        self.rig.client.set_id(control, value, at)

    def tell(self, text: str) -> None:
        self.said.append(text)


def jack_ports(inputs: bool) -> Sequence[tuple[Api, str]]:
    """All MIDI ports of JACK, also ours: tests listen to themselves."""
    ports = Ports(Api.JACK, "test look")
    try:
        return [(Api.JACK, name) for name in (ports.inputs() if inputs else ports.outputs())]
    finally:
        ports.close()


class Asked(list[dict[str, Any]]):
    """What the supervisor is asked."""

    def __call__(self, request: dict[str, Any]) -> bool:
        self.append(request)
        return True


def place_of(world: Any, block: Block | None = None, latency_s: float = 0.0) -> Place:
    """Where companions work; `ask` remembers."""
    feed = Feed(world, lambda: latency_s)
    return Place(world, block, feed, lambda _: [], lambda: Api.JACK, Asked())  # type: ignore[arg-type]


def jack_place(world: Any, block: Block) -> Place:
    """The same with JACK's ports."""
    return place_of(world, block)._replace(ports=jack_ports)

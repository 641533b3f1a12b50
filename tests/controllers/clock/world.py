# SPDX-License-Identifier: GPL-3.0-or-later
"""A world with a real engine on the heap, that is played block by block."""

from typing import Any

from tests.engine.conftest import Rig


class HeapWorld:
    """Implements what companions use of `app.controllers.mapping.World`."""

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

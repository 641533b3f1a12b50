# SPDX-License-Identifier: GPL-3.0-or-later
"""What the machine itself costs: an engine that nothing happens to, beside the one under drill.

Its thread has the same priority and the same period, and no sound server, no file and no client.
When it misses its time, then the machine (a host that takes the processors away, a firmware)
stopped everything, and no program can do anything about it.
"""

from app.cli.rig import log
from engine.block import Block
from engine.engine import Engine


class Reference:
    """Renders silence by the clock. Use one at a time."""

    def __init__(self, frames: int, rate: int) -> None:
        self._rate = rate
        self._block = Block.create(None, rate)
        self._engine = Engine(self._block)
        self._engine.own()
        self._null = self._engine.null(frames)
        self._from = 0

    def start(self) -> None:
        """A trial begins."""
        self._from = self._block.logged

    def gap_ms(self) -> float:
        """The longest time without a block since `start`, minus a period."""
        return log.gap_ms(log.entries(self._block.log(self._from)), self._rate)

    def close(self) -> None:
        """Stop it."""
        self._null.stop()
        self._engine.close()
        self._block.close()

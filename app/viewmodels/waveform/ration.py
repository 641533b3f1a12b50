# SPDX-License-Identifier: GPL-3.0-or-later
"""How much of a picture's time the tiles of all waves may take together."""

from collections.abc import Callable

RATION_NS = 2_500_000
PICTURE_NS = 8_000_000  # what is asked for within this time belongs to one picture


class Ration:
    """Shared by all strips: a track that is loaded fills many views at once.

    Args:
        clock: monotonic, in ns.
    """

    def __init__(self, clock: Callable[[], int]) -> None:
        self.clock = clock
        self._since_ns, self._left_ns = clock() - PICTURE_NS, 0

    def left(self) -> bool:
        """Whether one more may be drawn for this picture."""
        now = self.clock()
        if now - self._since_ns >= PICTURE_NS:
            self._since_ns, self._left_ns = now, RATION_NS
        return self._left_ns > 0

    def take(self, spent_ns: int) -> None:
        """So long it took."""
        self._left_ns -= spent_ns

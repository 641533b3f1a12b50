# SPDX-License-Identifier: GPL-3.0-or-later
"""What runs beside the mappings in the controllers process."""

from collections.abc import Mapping, Sequence
from typing import Protocol


class Companion(Protocol):
    """Called by the process's one thread. Never raises; faults are told through the world."""

    def files(self) -> Sequence[int]:
        """Descriptors to be watched; may change from turn to turn."""

    def ready(self, file: int) -> None:
        """One of them can be read."""

    def turn(self, values: Mapping[int, float]) -> None:
        """Once a turn of the process, with the controls that have changed, by id."""

    def due_ns(self) -> int:
        """When `turn` is wanted at the latest (CLOCK_MONOTONIC); `mapping.NEVER`."""

    def close(self) -> None:
        """End."""

# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the engine runs."""

from typing import Any

from PySide6.QtCore import QObject, Signal

LOST_NS = 800_000_000  # no block for so long: the engine is away


class Heart(QObject):
    """`text` tells what is wrong; empty as long as the engine runs."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.text = ""

    def look(self, state: Any, now_ns: int) -> None:
        """Take the engine's newest state."""
        text = "" if state.blocks else self.tr("Starting the engine…")
        if state.blocks and now_ns - state.time_ns > LOST_NS:
            text = self.tr("Engine restarting…")
        if text != self.text:
            self.text = text
            self.changed.emit()

# SPDX-License-Identifier: GPL-3.0-or-later
"""A timer that does one thing."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


def timer(parent: QObject, every_ms: int, do: Callable[[], None]) -> QTimer:
    """It does nothing before it is started."""
    made = QTimer(parent)
    made.setInterval(every_ms)
    made.timeout.connect(do)
    return made

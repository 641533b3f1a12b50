# SPDX-License-Identifier: GPL-3.0-or-later
"""An alarm that rings when it shall: Qt's timers count in whole milliseconds, which is half of what
two pictures may differ."""

import ctypes
import os
from time import CLOCK_MONOTONIC

from PySide6.QtCore import QObject, QSocketNotifier, Signal

ABSOLUTE = 1  # TFD_TIMER_ABSTIME
TICKS_BYTES = 8
SECOND_NS = 1_000_000_000
_libc = ctypes.CDLL(None, use_errno=True)


class Setting(ctypes.Structure):
    """`struct itimerspec`: how often, and when."""

    _fields_ = (
        ("every_s", ctypes.c_long), ("every_ns", ctypes.c_long),
        ("at_s", ctypes.c_long), ("at_ns", ctypes.c_long),
    )  # fmt: skip


class Alarm(QObject):
    """Rings once for each `set`."""

    rang = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fd = _libc.timerfd_create(CLOCK_MONOTONIC, os.O_NONBLOCK | os.O_CLOEXEC)
        if self._fd < 0:
            raise OSError(ctypes.get_errno(), "no timer can be made")
        self._notifier = QSocketNotifier(self._fd, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._ring)
        self.destroyed.connect(lambda _=None, fd=self._fd: os.close(fd))

    def set(self, at_ns: int) -> None:
        """Ring at this time of the monotonic clock; what is past rings at once."""
        seconds, rest = divmod(max(at_ns, 1), SECOND_NS)
        _libc.timerfd_settime(self._fd, ABSOLUTE, ctypes.byref(Setting(0, 0, seconds, rest)), None)

    def _ring(self) -> None:
        try:
            os.read(self._fd, TICKS_BYTES)
        except BlockingIOError:
            return  # set anew meanwhile
        self.rang.emit()

# SPDX-License-Identifier: GPL-3.0-or-later
"""The machine around the program: its network and its battery, looked at on a thread."""

import threading
from collections.abc import Callable
from typing import NamedTuple

LOOK_S = 3.0


class Machine(NamedTuple):
    """`online`: an interface beside the loopback is up. battery_pct -1: there is none; minutes_left
    -1: unknown."""

    online: bool = True
    battery_pct: int = -1
    charging: bool = False
    minutes_left: int = -1


def look() -> Machine:
    """How it is now; may wait for drivers."""
    import psutil  # type: ignore[import-untyped]  # here: 15 ms that the start does not pay

    stats = psutil.net_if_stats()
    online = any(s.isup for name, s in stats.items() if name != "lo")
    battery = psutil.sensors_battery()
    if battery is None:
        return Machine(online)
    seconds = battery.secsleft if battery.secsleft is not None else -1
    minutes = int(seconds) // 60 if seconds >= 0 else -1
    return Machine(online, round(battery.percent), bool(battery.power_plugged), minutes)


class Surroundings:
    """Keeps `now` up to date.

    Args:
        look: asked each few seconds, on a thread of its own.
    """

    def __init__(self, look: Callable[[], Machine] = look, every_s: float = LOOK_S) -> None:
        self.now: Machine | None = None
        self._look, self._every_s = look, every_s
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._run, name="surroundings", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """End the thread, which may hang in a driver: it is not waited for."""
        self._ended.set()

    def _run(self) -> None:
        while not self._ended.is_set():
            self.now = self._look()
            self._ended.wait(self._every_s)

# SPDX-License-Identifier: GPL-3.0-or-later
"""Ends scripts that do not end by themselves."""

import os
import resource
import signal
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

LIMIT_S = 3.0  # of work; real mappings wait up to 2 s on purpose
SLOW = 10.0  # times as long by the clock, for a machine that has other things to do
LAST_S = 20.0  # of work, after it was told to end: then it never will
LIMIT_BYTES = 768 << 20  # so much more than before the call
LOOK_S = 0.1
STATM = Path("/proc/self/statm")


def resident() -> int:
    """Bytes of memory that this process uses."""
    try:
        return int(STATM.read_bytes().split()[1]) * resource.getpagesize()
    except (OSError, IndexError, ValueError):
        return 0


def end_process(name: str) -> None:
    """The last resort: one call of a script that nothing ends would hold all controllers for ever.
    Whoever started this process starts it again."""
    sys.stderr.write(f"djuniverse: controllers: nothing ends a script of {name}; beginning again\n")
    sys.stderr.flush()
    os.kill(os.getpid(), signal.SIGKILL)


def _nothing() -> None:
    """There is no engine any more."""


class Watchdog:
    """Watches one engine, from a thread. `enter` before each call into it, `leave` behind.

    Args:
        interrupt: ends what the engine runs; called by the thread.
        end: ends the process when even that is of no use.
    """

    def __init__(
        self,
        interrupt: Callable[[], None],
        limit_s: float = LIMIT_S,
        end: Callable[[], None] = _nothing,
    ) -> None:
        self._interrupt, self._end = interrupt, end
        self._limit_s = limit_s
        self._lock = threading.Lock()
        self._over = threading.Event()
        self._since = self._worked = self._told = 0.0
        self._clock = time.pthread_getcpuclockid(threading.get_ident())  # scripts are of this one
        self._why = ""
        self._idle_bytes = resident()
        self._thread = threading.Thread(target=self._run, daemon=True, name="script watchdog")
        self._thread.start()

    def enter(self) -> None:
        """A script runs from now on, in the thread that made this object."""
        self._worked = time.clock_gettime(self._clock)
        self._since = time.monotonic()

    def leave(self) -> str:
        """It has ended. Returns why it was ended, empty when it was not."""
        with self._lock:
            self._since = 0.0
            why, self._why = self._why, ""
        return why

    def close(self) -> None:
        """End the thread."""
        self._over.set()
        self._thread.join()
        self._interrupt = _nothing  # the engine goes with who made it, in that one's thread

    def _run(self) -> None:
        while not self._over.wait(LOOK_S):
            with self._lock:
                self._look()

    def _look(self) -> None:
        since, bytes_now = self._since, resident()
        if not since:
            self._idle_bytes = bytes_now
        elif self._why:
            self._interrupt()  # once more: it may have been between two calls
            if time.clock_gettime(self._clock) - self._told > LAST_S:
                self._end()
        elif self._is_long(since):
            self._stop(f"ran for more than {self._limit_s:g} s")
        elif bytes_now - self._idle_bytes > LIMIT_BYTES:
            self._stop(f"took more than {LIMIT_BYTES >> 20} MB of memory")

    def _is_long(self, since: float) -> bool:
        """It has worked for so long, or somebody else has for even longer."""
        over = time.monotonic() - since
        if over <= self._limit_s:
            return False
        worked = time.clock_gettime(self._clock) - self._worked
        return worked > self._limit_s or over > SLOW * self._limit_s

    def _stop(self, why: str) -> None:
        self._why = why
        self._told = time.clock_gettime(self._clock)
        self._interrupt()

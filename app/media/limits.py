# SPDX-License-Identifier: GPL-3.0-or-later
"""What a decoder process may take from the machine; foreign files never get more."""

import ctypes
import os
import resource
import signal
import threading
import time
from collections.abc import Callable

# Private memory. The segment is shared and does not count; its file is bounded by its capacity.
MEMORY_BYTES = 1 << 30
OPEN_FILES = 64
PR_SET_PDEATHSIG = 1
BACKGROUND_NICE = 5

CPU_START_S = 30.0
BYTES_PER_CPU_S = 100_000  # the slowest real case, 24-bit ALAC, takes 1 s for 40 MB
STALLED_S = 30.0  # without a block of samples: a disk that hangs, a decoder that turns in a circle
CPU_GRACE_S = 10  # the kernel's own limit comes this much behind ours, which can say why


def end_with_parent() -> None:
    """Bind this process to its parent: killed when that ends, even while it is stopped."""
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)


def outlive_parent() -> None:
    """Take back `end_with_parent`: what this process does now is needed without the parent, too."""
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, 0, 0, 0, 0)


def limit_process() -> None:
    """Bind this process to its parent and to fixed memory; no core dumps."""
    end_with_parent()
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_DATA, (MEMORY_BYTES, MEMORY_BYTES))
    resource.setrlimit(resource.RLIMIT_NOFILE, (OPEN_FILES, OPEN_FILES))


def step_back() -> None:
    """Leave the processor to more urgent work."""
    os.nice(BACKGROUND_NICE)


class Watch:
    """Ends a job that takes too much processor time or stands still."""

    def __init__(self, size: int, give_up: Callable[[str], None]) -> None:
        """Start watching.

        Args:
            size: of the music file in bytes; the processor time allowed grows with it.
            give_up: called on the watching thread with the reason; it ends the process.
        """
        self.cpu_limit_s = time.process_time() + CPU_START_S + size / BYTES_PER_CPU_S
        self._give_up = give_up
        self._moved = time.monotonic()
        self._done = threading.Event()
        kernel = int(self.cpu_limit_s) + CPU_GRACE_S
        resource.setrlimit(resource.RLIMIT_CPU, (kernel, kernel))
        threading.Thread(target=self._run, name="watch", daemon=True).start()

    def moved(self) -> None:
        """Tell that the job goes on."""
        self._moved = time.monotonic()

    def stop(self) -> None:
        """The job is over."""
        self._done.set()

    def _run(self) -> None:
        while not self._done.wait(0.5):
            if time.process_time() > self.cpu_limit_s:
                self._give_up("takes too long to decode")
            if time.monotonic() - self._moved > STALLED_S:
                self._give_up(f"nothing could be read for {STALLED_S:.0f} seconds")

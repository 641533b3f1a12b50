# SPDX-License-Identifier: GPL-3.0-or-later
"""How long the machine itself stood still: `python -m app.cli.rig.busy.stalls` sleeps a
millisecond at a time above everything else, and prints the longest lateness when its input ends.

What it measures nobody on this machine can help: a hypervisor that took the processor away.
"""

import contextlib
import os
import select
import subprocess
import sys
import time
from collections.abc import Iterator
from typing import Self

from app.processes import ROOT

PRIORITY = 90
STEP_S = 0.001


class Stalls:
    """Watches while it is open; `longest_ms` is known after its end."""

    longest_ms = 0.0

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", "app.cli.rig.busy.stalls"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=ROOT,
        )
        return self

    def __exit__(self, *_: object) -> None:
        told, _errors = self._process.communicate()
        self.longest_ms = float(told or 0)


def late() -> Iterator[float]:
    """How much longer than wanted each sleep was, until the input ends."""
    while not select.select([sys.stdin], [], [], 0)[0]:
        before = time.monotonic()
        time.sleep(STEP_S)
        yield time.monotonic() - before - STEP_S


if __name__ == "__main__":
    with contextlib.suppress(PermissionError):
        os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(PRIORITY))
    print(round(1e3 * max(late(), default=0.0), 2))

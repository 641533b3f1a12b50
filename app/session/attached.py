# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a module as long as the process lives that started it:
`python -m app.session.attached PARENT MODULE WORDS...`, PARENT being that process.

For services that are of no use alone and may be killed at any moment. It stands in front of their
imports, so that none is left behind while it still starts; and it is told who started it, which
may have ended before this one could look.
"""

import ctypes
import os
import runpy
import signal
import sys

PR_SET_PDEATHSIG = 1  # of <linux/prctl.h>


def words(module: str, *more: str) -> tuple[str, ...]:
    """What follows `python -m`: the module, bound to the process that asks."""
    return ("app.session.attached", str(os.getpid()), module, *more)


def attach(parent: int) -> None:
    """Be killed when the parent ends, or at once when it has ended."""
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, int(signal.SIGKILL), 0, 0, 0)
    if os.getppid() != parent:
        os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    attach(int(sys.argv[1]))
    del sys.argv[:2]
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)

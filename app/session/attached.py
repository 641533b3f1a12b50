# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a module as long as the process lives that started it:
`python -m app.session.attached MODULE WORDS...`.

For services that are of no use alone and may be killed at any moment. It stands in front of their
imports, so that none is left behind while it still starts.
"""

import ctypes
import os
import runpy
import signal
import sys

PR_SET_PDEATHSIG = 1  # of <linux/prctl.h>


def attach() -> None:
    """Be killed when the parent ends."""
    parent = os.getppid()
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, int(signal.SIGKILL), 0, 0, 0)
    if os.getppid() != parent:
        os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    attach()
    del sys.argv[0]
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)

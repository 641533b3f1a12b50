# SPDX-License-Identifier: GPL-3.0-or-later
"""A Python thread that never rests: Python runs this file at the start of every process that has
this folder in PYTHONPATH.

It works as long as the file DJ_BUSY is there, in all processes but those with one of the words of
DJ_BUSY_NOT in their command line.
"""

import os
import sys
import threading
import time


def work() -> None:
    """Never end."""
    flag = os.environ["DJ_BUSY"]
    while True:
        while os.path.exists(flag):  # noqa: PTH110  # pathlib costs each process its import
            for _ in range(200):
                sum(range(1000))
        time.sleep(0.05)


if os.environ.get("DJ_BUSY"):
    resting = os.environ.get("DJ_BUSY_NOT", "").split()
    if not any(word in sys.orig_argv for word in resting):
        threading.Thread(target=work, daemon=True).start()

# SPDX-License-Identifier: GPL-3.0-or-later
"""What workers of a pool under test run: the name of a job tells what to do."""

import os
import time
from multiprocessing.connection import Connection

from app.analysis.pipeline import Options
from app.analysis.pool.job import Outcome


def serve(parent: Connection, options: Options) -> None:
    while True:
        try:
            job = parent.recv()
        except (EOFError, OSError):
            return
        if job.path == "dies":
            os.abort()
        if job.path == "hangs":
            time.sleep(3600)
        if job.path == "busy":
            until = time.process_time() + 0.4
            while time.process_time() < until:
                pass
        parent.send(Outcome(job, None, f"{job.path} by {os.getpid()}"))

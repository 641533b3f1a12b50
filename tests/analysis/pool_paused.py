# SPDX-License-Identifier: GPL-3.0-or-later
"""A program whose analysis is paused: prints its worker's number, then waits."""

import time

from app.analysis.pipeline import Options
from app.analysis.pool.job import Job
from app.analysis.pool.local import LocalPool

if __name__ == "__main__":
    with LocalPool(Options(), workers=1) as pool:
        list(pool.run([Job("/none")]))
        pool.pause()
        print(pool._workers[0].process.pid, flush=True)
        time.sleep(60)

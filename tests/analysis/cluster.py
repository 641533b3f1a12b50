# SPDX-License-Identifier: GPL-3.0-or-later
"""A Dask scheduler with one worker process on this machine, until its input ends."""

import os
import sys
from pathlib import Path

from distributed import LocalCluster


def main() -> None:
    with LocalCluster(
        n_workers=1, threads_per_worker=1, dashboard_address=None, host="127.0.0.1"
    ) as cluster:
        fresh = Path(sys.argv[1] + ".new")
        fresh.write_text(cluster.scheduler_address)
        fresh.replace(sys.argv[1])
        os.read(0, 1)


if __name__ == "__main__":
    main()

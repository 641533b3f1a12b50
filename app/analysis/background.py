# SPDX-License-Identifier: GPL-3.0-or-later
"""Analyses new music of the library while a session runs: `python -m app.analysis.background`.

It looks at the library now and then, with next to nothing loaded. When there is work it loads the
analysis, does it at the lowest priority, and starts itself anew to give the memory back. SIGUSR1
pauses it at once, SIGUSR2 lets it go on.
"""

import argparse
import os
import signal
import sys
import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app import config
from app.analysis import STATE
from app.jobs import SessionLink
from app.library.store import Library, LibraryError

if TYPE_CHECKING:
    from app.analysis.pool.local import LocalPool

LOOK_S = 5.0
TELL_S = 1.0
NICE = 10  # of this process; its workers stand back further


class Paused:
    """Whether the user wants no analysis now; signals turn it over."""

    def __init__(self) -> None:
        self.on = False
        self.pool: LocalPool | None = None
        signal.signal(signal.SIGUSR1, self._pause)
        signal.signal(signal.SIGUSR2, self._resume)

    def _pause(self, *_: Any) -> None:
        self.on = True
        if self.pool is not None:
            self.pool.pause()

    def _resume(self, *_: Any) -> None:
        self.on = False
        if self.pool is not None:
            self.pool.resume()


def wait_for_work(path: Path, version: str, paused: Paused) -> None:
    """Return once a track lacks results of this version; of an unknown one, "", once there is a
    library. The supervisor's end is ours too."""
    parent, seen = os.getppid(), -1
    while os.getppid() == parent:
        with suppress(LibraryError):  # told by whoever writes to it; here it is looked at again
            if path.exists() and not paused.on:
                with Library.open(path, read_only=True) as library:
                    revision = library.revision()
                    if revision != seen and (not version or library.to_analyse(version, (STATE,))):
                        return
                    seen = revision
        time.sleep(LOOK_S)
    sys.exit(0)


def work(settings: config.Config, paused: Paused, link: SessionLink | None) -> str:
    """Analyse what waits. Returns the version of the results."""
    from app.analysis import configured
    from app.analysis.keep import Keeper
    from app.analysis.pool.local import LocalPool

    options = configured.options(settings)
    with (
        Keeper(settings.folders.data / "library.db", options) as keeper,
        LocalPool(options, settings.analysis.workers) as pool,
    ):
        paused.pool = pool
        jobs = list(keeper.waiting())
        total, done = sum(job.size for job in jobs) or 1, 0
        start = told = time.monotonic()
        for count, outcome in enumerate(pool.run(jobs), 1):
            keeper.put(outcome) if outcome.analysis else keeper.failed(outcome)
            done += outcome.job.size
            now = time.monotonic()
            if link is not None and (now - told > TELL_S or count == len(jobs)):
                told = now
                left = (total - done) * (now - start) / max(done, 1)
                tell(link, count, len(jobs), left)
        paused.pool = None
        return keeper.version


def tell(link: SessionLink, done: int, total: int, left_s: float) -> None:
    """How far it is, to all who are connected."""
    link.poll()
    if link.connected:
        report = {"name": "analysis", "done": done, "total": total, "left_s": round(left_s)}
        link.send({"command": "work", **report})


def main() -> None:
    """Wait, work, start anew."""
    parser = argparse.ArgumentParser(prog="app.analysis.background")
    parser.add_argument("--socket", default="")
    parser.add_argument("--version", default="", help="of the results that were made last")
    arguments = parser.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    os.nice(max(NICE - os.nice(0), 0))
    settings = config.load()
    paused = Paused()
    wait_for_work(settings.folders.data / "library.db", arguments.version, paused)
    link = SessionLink(arguments.socket) if arguments.socket else None
    version = work(settings, paused, link)
    while paused.on:
        time.sleep(LOOK_S)
    for number in (signal.SIGUSR1, signal.SIGUSR2):  # until the next one of us listens
        signal.signal(number, signal.SIG_IGN)
    words = ["--socket", arguments.socket, "--version", version]
    start = [sys.executable, "-P", "-m", "app.analysis.background", *words]
    os.execv(sys.executable, start)  # noqa: S606 - ourselves, with the memory given back


if __name__ == "__main__":
    main()

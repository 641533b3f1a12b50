# SPDX-License-Identifier: GPL-3.0-or-later
"""Analyses new music of the library while a session runs: `python -m app.analysis.background`.

It looks at the library now and then, with next to nothing loaded. When there is work it loads the
analysis, does it at the lowest priority, and starts itself anew to give the memory back. A file
that comes onto a deck without a grid goes first. SIGUSR1 pauses it at once, SIGUSR2 lets it go on.
"""

import argparse
import os
import signal
import sys
import time
from collections import deque
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app import config
from app.analysis import STATE
from app.config.damage import in_session
from app.jobs import SessionLink
from app.library.store import Library, LibraryError

if TYPE_CHECKING:
    from app.analysis.keep import Keeper
    from app.analysis.pool.job import Job, Outcome
    from app.analysis.pool.local import LocalPool

LOOK_S = 5.0  # at the library
LISTEN_S = 0.25  # to the session
TELL_S = 1.0
REST_S = 60.0  # until a library that could not be written is tried again
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


class Session:
    """The supervisor: what it wants, and what it is told. Without a socket nobody is there."""

    def __init__(self, socket: str) -> None:
        self._link = SessionLink(socket) if socket else None
        self._told = 0.0

    def wanted(self) -> list[str]:
        """Files that came onto decks without a grid since the last call."""
        events = self._link.poll() if self._link else []
        return [str(e["file"]) for e in events if e.get("event") == "wanted"]

    def progress(self, done: int, total: int, left_s: float) -> None:
        """How far the work is; told now and then, and at the end."""
        now = time.monotonic()
        if done == total or now - self._told > TELL_S:
            self._told = now
            report = {"name": "analysis", "done": done, "total": total, "left_s": round(left_s)}
            self._send({"command": "work", **report})

    def found(self, outcome: "Outcome") -> None:
        """Decks may hold the file; without anchors they wait no longer."""
        found, report = outcome.analysis, {"command": "analysed", "file": outcome.job.path}
        if found is None or found.beats.grid is None:
            self._send(report | {"anchors": []})
            return
        grid, key = found.beats.grid, found.tonality.key
        more = {
            "anchors": [(a.position_s, a.beat) for a in grid.anchors],
            "bpm": grid.bpm,
            "key": key.camelot if key else "",
            "gain_db": round(found.loudness.gain_db, 3),
        }
        self._send(report | more)

    def _send(self, request: dict[str, Any]) -> None:
        if self._link is not None and self._link.connected:
            self._link.send(request)


def wait_for_work(
    path: Path, version: str, paused: Paused, session: Session, rest_s: float = 0.0
) -> list[str]:
    """Return once a deck wants a file (it is told), or a track lacks results of this version; of
    an unknown one, "", once there is a library."""
    seen, due = -1, time.monotonic() + rest_s
    while True:
        if not paused.on and (wanted := session.wanted()):
            return wanted
        if time.monotonic() >= due and not paused.on:
            due = time.monotonic() + LOOK_S
            with suppress(LibraryError):  # told by who writes to it; here it is looked at again
                revision = revision_of(path)
                if revision not in (None, seen):
                    if lacks(path, version):
                        return []
                    seen = revision or seen
        time.sleep(LISTEN_S)


def revision_of(path: Path) -> int | None:
    """The library's revision; None without a library."""
    if not path.exists():
        return None
    with Library.open(path, read_only=True) as library:
        return library.revision()


def lacks(path: Path, version: str) -> bool:
    """Whether a track of the library lacks results of this version."""
    with Library.open(path, read_only=True) as library:
        return not version or bool(library.to_analyse(version, (STATE,)))


class Queue:
    """Jobs in order; files that are wanted go first. An iterator that the pool draws from."""

    def __init__(self, keeper: "Keeper", wanted: list[str]) -> None:
        self._keeper = keeper
        self._waiting: deque[Job] = deque(() if keeper.trouble else keeper.waiting())
        self.count = len(self._waiting)
        self.bytes = sum(job.size for job in self._waiting)
        self.want(wanted)

    def want(self, files: list[str]) -> None:
        """These first; one that waits already moves to the front."""
        for file in reversed(files):
            job = self._keeper.job(file)
            if job in self._waiting:
                self._waiting.remove(job)
            else:
                self.count += 1
                self.bytes += job.size
            self._waiting.appendleft(job)

    def clear(self) -> None:
        """No more than what is being done."""
        self._waiting.clear()

    def __iter__(self) -> "Queue":
        return self

    def __next__(self) -> "Job":
        if not self._waiting:
            raise StopIteration
        return self._waiting.popleft()


def work(
    settings: config.Config, paused: Paused, session: Session, wanted: list[str]
) -> tuple[str, str]:
    """Analyse what waits. Returns the version of the results, and why they are not kept."""
    from app.analysis import configured
    from app.analysis.keep import Keeper
    from app.analysis.pool.local import LocalPool

    options = configured.options(settings)
    path = settings.folders.data / "library.db"
    with Keeper(path, options) as keeper, LocalPool(options, settings.analysis.workers) as pool:
        queue, done, start = Queue(keeper, wanted), 0, time.monotonic()
        paused.pool = pool
        if paused.on:
            pool.pause()
        session.progress(0, queue.count, 0.0)
        for count, outcome in enumerate(pool.run(queue), 1):
            try:
                keeper.put(outcome) if outcome.analysis else keeper.failed(outcome)
            except LibraryError as error:
                keeper.trouble = str(error)
                queue.clear()
            session.found(outcome)
            done += outcome.job.size
            left = (queue.bytes - done) * (time.monotonic() - start) / max(done, 1)
            session.progress(count, queue.count, left)
            queue.want(session.wanted())
        paused.pool = None
        return keeper.version, keeper.trouble


def main() -> None:
    """Wait, work, start anew."""
    parser = argparse.ArgumentParser(prog="app.analysis.background")
    parser.add_argument("--socket", default="")
    parser.add_argument("--version", default="", help="of the results that were made last")
    parser.add_argument("--rest", type=float, default=0.0, help="seconds until the library is read")
    parser.add_argument("--trouble", default="", help="with the library, that was told already")
    arguments = parser.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    os.nice(max(NICE - os.nice(0), 0))
    settings, _ = in_session()  # the window tells what is wrong
    paused, session = Paused(), Session(arguments.socket)
    path = settings.folders.data / "library.db"
    wanted = wait_for_work(path, arguments.version, paused, session, arguments.rest)
    version, trouble = work(settings, paused, session, wanted)
    if trouble and trouble != arguments.trouble:
        sys.stderr.write(f"djuniverse: what analysis finds is not kept: {trouble}\n")
    while paused.on:
        time.sleep(LISTEN_S)
    for number in (signal.SIGUSR1, signal.SIGUSR2):  # until the next one of us listens
        signal.signal(number, signal.SIG_IGN)
    words = ["--socket", arguments.socket, "--version", version]
    words += ["--trouble", trouble, "--rest", str(REST_S)] if trouble else []
    start = [sys.executable, "-P", "-m", "app.analysis.background", *words]
    os.execv(sys.executable, start)  # noqa: S606 - ourselves, with the memory given back


if __name__ == "__main__":
    main()

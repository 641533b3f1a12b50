# SPDX-License-Identifier: GPL-3.0-or-later
"""Worker processes of this machine. A worker that dies or hangs costs its file only."""

import contextlib
import os
import signal
import time
from collections.abc import Callable, Iterable, Iterator
from multiprocessing import connection, get_context
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Self

from app.analysis.pipeline import Options
from app.analysis.pool import ONE_THREAD, worker
from app.analysis.pool.job import Job, Outcome

BYTES_A_WORKER = 1 << 30  # of memory: ten minutes of sound and all that is made of it
STUCK_S = 120.0  # without any CPU time: the disk or the network hangs
LOOK_S = 1.0
KILLED_S = 5.0  # for one that was killed; what the kernel holds is left to it

Serve = Callable[[Connection, Options], None]


def sensible_workers() -> int:
    """All cores, as far as memory goes."""
    with contextlib.suppress(OSError, ValueError, IndexError):
        lines = dict(
            line.split(":", 1) for line in Path("/proc/meminfo").read_text().splitlines() if line
        )
        free = int(lines["MemAvailable"].split()[0]) << 10
        return max(1, min(len(os.sched_getaffinity(0)), free // BYTES_A_WORKER))
    return len(os.sched_getaffinity(0))


class _Worker:
    """One process, and the job it has."""

    def __init__(self, options: Options, serve: Serve, stuck_s: float) -> None:
        context = get_context("spawn")
        self.pipe, theirs = context.Pipe()
        self.process = context.Process(target=serve, args=(theirs, options), daemon=True)
        before = {name: os.environ.get(name) for name in ONE_THREAD}
        os.environ.update(ONE_THREAD)
        try:
            self.process.start()
        finally:
            for name, value in before.items():
                os.environ.pop(name) if value is None else os.environ.update({name: value})
        theirs.close()
        self.job: Job | None = None
        self._stuck_s = stuck_s
        self._ticks, self._since = -1, time.monotonic()

    def give(self, job: Job) -> None:
        self.job = job
        self._ticks, self._since = -1, time.monotonic()
        with contextlib.suppress(OSError):  # it died: seen when its answer does not come
            self.pipe.send(job)

    @property
    def stuck(self) -> bool:
        """It has had a job for long and did nothing."""
        ticks = _cpu_ticks(self.process.pid)
        if ticks != self._ticks:
            self._ticks, self._since = ticks, time.monotonic()
        return self.job is not None and time.monotonic() - self._since > self._stuck_s

    def signal(self, number: int) -> None:
        if self.process.pid is not None and self.process.is_alive():
            with contextlib.suppress(ProcessLookupError):
                os.kill(self.process.pid, number)

    def end(self) -> None:
        """End it at once; one in an endless system call is left to the kernel."""
        self.signal(signal.SIGKILL)
        self.process.join(KILLED_S)
        self.pipe.close()


class LocalPool:
    """Analyses files on this machine. Use it in a `with` block.

    Args:
        workers: how many; 0: as many as are sensible.
        serve: what a worker runs. stuck_s: how long one may do nothing.
    """

    def __init__(
        self,
        options: Options,
        workers: int = 0,
        serve: Serve = worker.serve,
        stuck_s: float = STUCK_S,
    ) -> None:
        self._options, self._serve, self._stuck_s = options, serve, stuck_s
        self._count = workers or sensible_workers()
        self._workers: list[_Worker] = []
        self._paused = False

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def run(self, jobs: Iterable[Job]) -> Iterator[Outcome]:
        """Yield what became of each job, in the order in which they are done."""
        waiting = iter(jobs)
        self._fill(waiting)
        while busy := [w for w in self._workers if w.job is not None]:
            ready = connection.wait([w.pipe for w in busy], LOOK_S)
            for one in busy:
                outcome = self._take(one, one.pipe in ready)
                if outcome is not None:
                    self._fill(waiting)
                    yield outcome

    def pause(self) -> None:
        """Stop all work at once; nothing is lost."""
        self._paused = True
        for one in self._workers:
            one.signal(signal.SIGSTOP)

    def resume(self) -> None:
        """Go on."""
        self._paused = False
        for one in self._workers:
            one.signal(signal.SIGCONT)

    def close(self) -> None:
        """End the workers; what they were at is lost, and is done again another time."""
        for one in self._workers:
            one.end()
        self._workers = []

    def _fill(self, waiting: Iterator[Job]) -> None:
        while True:
            free = next((w for w in self._workers if w.job is None), None)
            if free is None and len(self._workers) >= self._count:
                return
            job = next(waiting, None)
            if job is None:
                return
            if free is None:
                free = _Worker(self._options, self._serve, self._stuck_s)
                self._workers.append(free)
                if self._paused:
                    free.signal(signal.SIGSTOP)
            free.give(job)

    def _take(self, one: _Worker, ready: bool) -> Outcome | None:
        job = one.job
        assert job is not None
        if ready:
            outcome = _receive(one.pipe)
            one.job = None
            if outcome is None:
                self._bury(one)
                return Outcome(job, None, f"{job.path}: the analyser died of it")
            return outcome
        if not self._paused and one.stuck:
            self._bury(one)
            return Outcome(job, None, f"{job.path}: could not be read for {self._stuck_s:.0f} s")
        return None

    def _bury(self, one: _Worker) -> None:
        one.end()
        self._workers.remove(one)


def _receive(pipe: Connection) -> Outcome | None:
    try:
        outcome = pipe.recv()
    except (EOFError, OSError):
        return None
    return outcome if isinstance(outcome, Outcome) else None


def _cpu_ticks(pid: int | None) -> int:
    """CPU time of a process so far; -1 when it is gone."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        return int(fields[11]) + int(fields[12])
    except (OSError, IndexError, ValueError):
        return -1

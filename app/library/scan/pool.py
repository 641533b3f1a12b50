# SPDX-License-Identifier: GPL-3.0-or-later
"""Worker processes that may hang or die without hurting anybody.

A worker that says nothing for some seconds is killed; when not even that helps, because the
kernel waits for a drive or a server, it is left to the kernel and another takes its place.
"""

import contextlib
import enum
import json
import os
import selectors
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Self

from app.processes import environment

PATIENCE_S = 20.0
READ_BYTES = 1 << 18
MODULE = "app.library.scan.worker"
START_S = 120.0  # for Python to start, on a machine that does much else
END_S = 1.0  # for a worker whose input was closed
KILLED_S = 5.0  # for those that were killed, at the end; what the kernel holds is left to it


class End(enum.Enum):
    """How a task stands."""

    NOT_YET = enum.auto()
    DONE = enum.auto()
    FAILED = enum.auto()  # the task itself says why
    HUNG = enum.auto()  # the worker was given up
    DIED = enum.auto()  # the worker ended in the middle


@dataclass(frozen=True, slots=True)
class Task:
    """`name` as in `tasks.TASKS`; `of`: its argument, a value of JSON."""

    name: str
    of: Any
    patience_s: float = PATIENCE_S


@dataclass(frozen=True, slots=True)
class Answer:
    """A message of a task, or its end."""

    task: Task
    message: dict[str, Any]
    end: End = End.NOT_YET


class Worker:
    """One process."""

    def __init__(self) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-P", "-m", MODULE],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            bufsize=0,
            process_group=0,  # Ctrl-C is for the scan alone
            env=environment(),
        )
        assert self.process.stdout is not None
        self.out = self.process.stdout.fileno()
        os.set_blocking(self.out, False)
        self.task: Task | None = None
        self.heard = time.monotonic()
        self.rest = b""
        self.ready = False  # it has started, and its time counts
        self.waits = False  # nobody listens to it: it is not late

    def start(self, task: Task) -> None:
        """Give it a task. Pre: it has none."""
        self.task, self.heard = task, time.monotonic()
        line = json.dumps({"task": task.name, "of": task.of}).encode() + b"\n"
        assert self.process.stdin is not None
        with contextlib.suppress(BrokenPipeError):  # it has died: its output tells
            self.process.stdin.write(line)

    def is_late(self, now: float) -> bool:
        """Whether it is to be given up."""
        patience = self.task.patience_s if self.task and self.ready else START_S
        return self.task is not None and not self.waits and now - self.heard > patience

    def close_pipes(self) -> None:
        """It sees the end of its input, and ends."""
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()


class Pool:
    """Some workers. Not for several threads. Use it in a `with` block."""

    def __init__(self, count: int) -> None:
        """`count`: of processes; they start when there is work."""
        self._count = count
        self._workers: list[Worker] = []
        self._gone: list[subprocess.Popen[bytes]] = []  # killed, and not yet seen to end
        self._selector = selectors.DefaultSelector()
        self._aside: Pool | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def free(self) -> int:
        """How many tasks can be started now."""
        return self._count - sum(w.task is not None for w in self._workers)

    @property
    def busy(self) -> int:
        """How many tasks are under way."""
        return sum(w.task is not None for w in self._workers)

    @property
    def pids(self) -> list[int]:
        """Of the workers; for tests and benches."""
        return [w.process.pid for w in self._workers]

    def start(self, task: Task) -> None:
        """Begin a task. Pre: `free`."""
        for worker in [w for w in self._workers if w.task is None]:
            if worker.process.poll() is not None:
                self._forget(worker)  # it died while it was idle: no task's fault
        idle = next((w for w in self._workers if w.task is None), None)
        if idle is None:
            idle = Worker()
            self._workers.append(idle)
            self._selector.register(idle.out, selectors.EVENT_READ, idle)
        idle.start(task)

    def listen(self, name: str, wanted: bool) -> None:
        """Stop or go on hearing the workers at tasks of that name: a stopped one waits."""
        for worker in self._workers:
            if worker.task is None or worker.task.name != name or worker.waits is not wanted:
                continue
            worker.waits, worker.heard = not wanted, time.monotonic()
            if wanted:
                self._selector.register(worker.out, selectors.EVENT_READ, worker)
            else:
                self._selector.unregister(worker.out)

    def poll(self, timeout_s: float) -> Iterator[Answer]:
        """What the workers say; waits a moment for it."""
        heard = self._selector.select(timeout_s)
        now = time.monotonic()  # what is said while the caller does something else is not late
        for key, _ in heard:
            yield from self._hear(key.data)
        for worker in [w for w in self._workers if w.is_late(now)]:
            yield from self._lose(worker, End.HUNG)
        self._gone = [p for p in self._gone if p.poll() is None]

    def ask(self, task: Task) -> list[dict[str, Any]]:
        """Do one task and wait for it: its messages, as far as they came."""
        return self.do(task)[0]

    def do(self, task: Task) -> tuple[list[dict[str, Any]], End]:
        """The same, and how it ended. Beside tasks that are under way it has a process of its
        own."""
        if self.busy:
            self._aside = self._aside or Pool(1)
            return self._aside.do(task)
        self.start(task)
        found: list[dict[str, Any]] = []
        while True:
            for answer in self.poll(0.2):
                if answer.end is not End.NOT_YET:
                    return found, answer.end
                found.append(answer.message)

    def under_way(self, name: str) -> int:
        """How many tasks of that name."""
        return sum(w.task is not None and w.task.name == name for w in self._workers)

    def rest(self) -> None:
        """End the idle workers; later tasks start others."""
        for worker in [w for w in self._workers if w.task is None]:
            self._forget(worker)
        if self._aside is not None:
            self._aside.close()
            self._aside = None

    def drop(self) -> None:
        """Give up all tasks that are under way."""
        for worker in [w for w in self._workers if w.task is not None]:
            worker.process.kill()
            self._forget(worker)

    def close(self) -> None:
        """End all of them; tasks under way are lost."""
        self.drop()
        self.rest()
        self._selector.close()
        end = time.monotonic() + KILLED_S
        for process in self._gone:
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(max(end - time.monotonic(), 0.0))

    def _hear(self, worker: Worker) -> Iterator[Answer]:
        try:
            data = os.read(worker.out, READ_BYTES)
        except BlockingIOError:
            return
        if not data:
            yield from self._lose(worker, End.DIED)
            return
        worker.heard = time.monotonic()
        *lines, worker.rest = (worker.rest + data).split(b"\n")
        if lines and not worker.ready:
            worker.ready = True
            lines.pop(0)
        for line in lines:
            task = worker.task
            if task is None:
                continue
            try:
                message = json.loads(line)
            except ValueError:  # what a library printed
                continue
            if "done" in message or "error" in message:
                worker.task = None
                yield Answer(task, message, End.DONE if "done" in message else End.FAILED)
            else:
                yield Answer(task, message)

    def _lose(self, worker: Worker, end: End) -> Iterator[Answer]:
        task = worker.task
        worker.process.kill()
        self._forget(worker)
        if task is not None:
            yield Answer(task, {}, end)

    def _forget(self, worker: Worker) -> None:
        """Never waits for one that the kernel holds."""
        self._workers.remove(worker)
        with contextlib.suppress(KeyError):
            self._selector.unregister(worker.out)
        worker.close_pipes()
        try:
            worker.process.wait(END_S)
        except subprocess.TimeoutExpired:
            worker.process.kill()
            self._gone.append(worker.process)

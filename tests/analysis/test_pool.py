# SPDX-License-Identifier: GPL-3.0-or-later
"""The pool of workers: files come and go, workers die, hang, stop."""

import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from app.analysis.pipeline import Options
from app.analysis.pool.job import Job
from app.analysis.pool.local import LocalPool
from tests.analysis import pool_workers

OPTIONS = Options()


@pytest.fixture(autouse=True)
def no_core_files():
    before = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (0, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_CORE, before)


def pool(**more) -> LocalPool:
    return LocalPool(OPTIONS, serve=pool_workers.serve, **more)


def test_each_job_comes_back_once() -> None:
    with pool(workers=2) as p:
        done = sorted(o.job.path for o in p.run(Job(str(k)) for k in range(9)))
    assert done == sorted(map(str, range(9)))


def test_a_worker_that_dies_costs_its_file_only() -> None:
    with pool(workers=1) as p:
        done = {o.job.path: o.error for o in p.run([Job("a"), Job("dies"), Job("b")])}
    assert set(done) == {"a", "dies", "b"}
    assert "died" in done["dies"]
    assert done["b"].startswith("b by ")


def test_a_worker_that_hangs_is_given_up() -> None:
    with pool(workers=2, stuck_s=4.0) as p:
        done = {o.job.path: o.error for o in p.run([Job("hangs"), Job("busy"), Job("b")])}
    assert "could not be read" in done["hangs"]
    assert done["busy"].startswith("busy by ")
    assert done["b"].startswith("b by ")


def test_paused_workers_use_no_time_and_go_on_afterwards() -> None:
    with pool(workers=1) as p:
        outcomes = p.run([Job("a"), Job("busy")])
        pid = int(next(outcomes).error.split()[-1])
        p.pause()
        until(lambda: state(pid) == "T")  # a signal needs a moment to arrive
        before = ticks(pid)
        time.sleep(0.3)
        assert ticks(pid) == before
        assert state(pid) == "T"
        p.resume()
        assert next(outcomes).job.path == "busy"


def test_closing_ends_the_workers() -> None:
    with pool(workers=1) as p:
        pid = int(next(p.run([Job("a"), Job("hangs")])).error.split()[-1])
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def ticks(pid: int) -> int:
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return int(fields[11]) + int(fields[12])


def test_a_paused_worker_does_not_outlive_its_program() -> None:
    words = [sys.executable, "-m", "tests.analysis.pool_paused"]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        worker = int(program.stdout.readline())
        program.kill()
    until(lambda: not runs(worker))


def runs(process: int) -> bool:
    """Whether a process is there and is no corpse that nobody has buried yet."""
    try:
        return state(process) not in "ZX"
    except OSError:
        return False


def state(process: int) -> str:
    """As the kernel writes it: R, S, T ..."""
    return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]


def until(done: Callable[[], bool]) -> None:
    end = time.monotonic() + 60
    while not done():
        assert time.monotonic() < end
        time.sleep(0.01)

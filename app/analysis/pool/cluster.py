# SPDX-License-Identifier: GPL-3.0-or-later
"""The same work handed to a Dask scheduler, for libraries that outgrow one machine.

Workers need the same version of the program. They read the file where they see it; one that does
not see it gets the file's bytes.
"""

import importlib
import importlib.util
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import Any, Self

from app.analysis.errors import AnalysisError
from app.analysis.pipeline import Analyser, Options
from app.analysis.pool import worker
from app.analysis.pool.job import Job, Outcome

TIMEOUT_S = 5
AHEAD = 4  # jobs a worker has waiting
NOT_SEEN = "not seen"


class Cluster:
    """A Dask scheduler. Use it in a `with` block.

    Raises:
        AnalysisError: the `cluster` extra is not installed, or nobody answers there.
    """

    def __init__(self, address: str, options: Options) -> None:
        if importlib.util.find_spec("distributed") is None:
            raise AnalysisError("--cluster needs: pip install 'dj-universe[cluster]'")
        distributed: Any = importlib.import_module("distributed")
        # Nothing is kept on the workers' disks: waveforms come back with the results' machine.
        self._options = replace(options, waveforms=None)
        try:
            distributed.comm.get_address_host_port(address)  # a client would fail only half-made
            self._client = distributed.Client(address, timeout=TIMEOUT_S, set_as_default=False)
        except (OSError, ValueError, TimeoutError) as error:
            raise AnalysisError(f"--cluster {address}: {error}") from error

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._client.close()

    def run(self, jobs: Iterable[Job]) -> Iterator[Outcome]:
        """Yield what became of each job, in the order in which they are done."""
        distributed: Any = importlib.import_module("distributed")
        waiting = iter(jobs)
        room = AHEAD * max(sum(self._client.nthreads().values()), 1)
        futures = distributed.as_completed(
            [self._submit(job) for job in islice(waiting, room)],
            loop=self._client.loop,
            with_results=True,
            raise_errors=False,
        )
        for future, found in futures:
            outcome = self._outcome(future, found)
            if outcome.error == NOT_SEEN:
                futures.add(self._send(outcome.job))
                continue
            job = next(waiting, None)
            if job is not None:
                futures.add(self._submit(job))
            yield outcome

    def _submit(self, job: Job) -> Any:
        return self._client.submit(analyse_there, job, self._options, None, pure=False)

    def _send(self, job: Job) -> Any:
        try:
            data = Path(job.path).read_bytes()
        except OSError as error:
            return self._client.submit(_failed, job, str(error), pure=False)
        return self._client.submit(analyse_there, job, self._options, data, pure=False)

    @staticmethod
    def _outcome(future: Any, found: Any) -> Outcome:
        if isinstance(found, Outcome):
            return found
        return Outcome(Job(str(future.key)), None, f"a worker of the cluster failed: {found!r}")


def analyse_there(job: Job, options: Options, data: bytes | None) -> Outcome:
    """What runs on a worker."""
    if data is None:
        return (
            worker.analyse(_analyser(options), job)
            if Path(job.path).is_file()
            else (Outcome(job, None, NOT_SEEN))
        )
    with tempfile.NamedTemporaryFile(suffix=Path(job.path).suffix) as copy:
        copy.write(data)
        copy.flush()
        outcome = worker.analyse(_analyser(options), replace(job, path=copy.name))
    found = outcome.analysis
    named = replace(found, path=job.path) if found else None
    return Outcome(job, named, outcome.error.replace(copy.name, job.path))


@lru_cache(maxsize=1)
def _analyser(options: Options) -> Analyser:
    return Analyser(options)


def _failed(job: Job, error: str) -> Outcome:
    return Outcome(job, None, f"{job.path}: {error}")

# SPDX-License-Identifier: GPL-3.0-or-later
"""The process that analyses files one after another, at the lowest priority."""

import contextlib
import os
from multiprocessing.connection import Connection

from app.analysis.errors import AnalysisError
from app.analysis.pipeline import Analyser, Options
from app.analysis.pool.job import Job, Outcome
from app.media.errors import MediaError
from app.media.limits import end_with_parent

NICE = 19


def stand_back() -> None:
    """Let everything else go first: the decks above all."""
    with contextlib.suppress(OSError):
        os.nice(NICE)
    with contextlib.suppress(OSError):
        os.sched_setscheduler(0, os.SCHED_IDLE, os.sched_param(0))


def analyse(analyser: Analyser, job: Job) -> Outcome:
    """Analyse one file; what is wrong with it becomes a line."""
    try:
        return Outcome(job, analyser.analyse(job.path, job.key))
    except MediaError as error:
        return Outcome(job, None, f"{job.path}: {error.reason}")
    except (AnalysisError, OSError, MemoryError) as error:
        return Outcome(job, None, str(error) or f"{job.path}: {type(error).__name__}")
    except Exception as error:  # noqa: BLE001 - a fault of ours in one file must not stop the rest
        return Outcome(job, None, f"{job.path}: fault in the analyser: {error!r}")


def serve(parent: Connection, options: Options) -> None:
    """Take jobs and give outcomes until the parent hangs up."""
    end_with_parent()
    stand_back()
    analyser = Analyser(options)
    with contextlib.suppress(EOFError, BrokenPipeError, KeyboardInterrupt, ConnectionResetError):
        while True:
            parent.send(analyse(analyser, parent.recv()))

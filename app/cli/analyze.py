# SPDX-License-Identifier: GPL-3.0-or-later
"""`djuniverse analyze FILE|FOLDER|all`: beats, keys, loudness, sections and the rest."""

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app import config
from app.cli import UsageError
from app.progress import Progress

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from app.analysis.keep import Keeper
    from app.analysis.pipeline import Options
    from app.analysis.pool.cluster import Cluster
    from app.analysis.pool.job import Job, Outcome
    from app.analysis.pool.local import LocalPool

ALL = "all"


def add(parser: argparse.ArgumentParser) -> None:
    """Its options."""
    parser.add_argument(
        "what",
        nargs="+",
        metavar="FILE|FOLDER|all|pause|resume",
        help="music; `all`: what the library has that is not analysed, or by an older analyser; "
        "`pause`, `resume`: what the running session analyses in the background",
    )
    parser.add_argument(
        "--json", action="store_true", help="print a JSON object a track, one a line"
    )
    parser.add_argument("--profile", choices=("fast", "full"), help="else as configured")
    parser.add_argument("--range", metavar="LOW-HIGH", help="BPM that tempi are brought into")
    parser.add_argument("--workers", type=int, default=0, metavar="N", help="else one a core")
    parser.add_argument("--cluster", metavar="ADDRESS", help="a Dask scheduler that does the work")
    parser.add_argument(
        "--replace",
        action="store_true",
        help="also grids that you or another program made; locked ones stay always",
    )
    parser.add_argument("--again", action="store_true", help="also what was analysed already")


def range_of(words: str | None) -> tuple[float, float] | None:
    """The range of tempo that was given. Raises UsageError: it is none."""
    if not words:
        return None
    try:
        low, high = (float(x) for x in words.split("-"))
    except ValueError as error:
        raise UsageError(f"--range {words}: give two numbers, as 90-180") from error
    if not 20 <= low <= high / 2:
        raise UsageError(f"--range {words}: from 20 BPM, and at least an octave wide")
    return low, high


def run(arguments: argparse.Namespace) -> int:
    """Analyse, print, keep. Returns 1 when a file could not be analysed."""
    from app.analysis import configured
    from app.analysis.keep import Keeper

    settings = config.load()
    if arguments.what in (["pause"], ["resume"]):
        return ask_session(settings, arguments.what[0])
    options = configured.options(settings, arguments.profile, range_of(arguments.range))
    path = settings.folders.data / "library.db"
    with Keeper(path, options, replace=arguments.replace) as keeper:
        jobs = list(jobs_of(arguments.what, keeper, again=arguments.again))
        if keeper.notice:
            sys.stderr.write(f"djuniverse: {keeper.notice}\n")
        if not jobs:
            sys.stderr.write("djuniverse: there is nothing to analyse\n")
        with pool_of(arguments, options) as pool:
            return report(pool.run(jobs), jobs, keeper, as_json=arguments.json)


def ask_session(settings: config.Config, wish: str) -> int:
    """Let the running session pause its analysis, or go on. Raises SessionError: there is none."""
    from app import jobs

    found = jobs.ask(settings.instance.socket, {"command": wish})["found"]
    told = {"pause": "The analysis waits.", "resume": "The analysis goes on."}
    print(told[wish] if found else "The session does not analyse in the background.")
    return 0


def pool_of(
    arguments: argparse.Namespace, options: "Options"
) -> "AbstractContextManager[LocalPool | Cluster]":
    """Who does the work. Raises UsageError: fewer than no workers."""
    if arguments.cluster:
        from app.analysis.pool.cluster import Cluster

        return Cluster(arguments.cluster, options)
    from app.analysis.pool.local import LocalPool

    if arguments.workers < 0:
        raise UsageError(f"--workers {arguments.workers}: at least 1, or 0 for one a core")
    return LocalPool(options, arguments.workers or config.load().analysis.workers)


def jobs_of(words: list[str], keeper: "Keeper", *, again: bool) -> Iterator["Job"]:
    """What is to be done, in order.

    Raises:
        UsageError: a file or folder is not there.
    """
    from app.library.listing import music_in

    for word in words:
        path = Path(word).absolute()
        if path.is_dir():
            yield from (keeper.job(str(file)) for file in music_in(path, sys.maxsize))
        elif path.is_file():
            yield keeper.job(str(path))
        elif word == ALL:
            yield from keeper.waiting(again=again)
        else:
            raise UsageError(f"{word}: there is no such file or folder")


def report(
    outcomes: Iterable["Outcome"], jobs: list["Job"], keeper: "Keeper", *, as_json: bool
) -> int:
    """Print and keep what comes."""
    from app.analysis.describe import describe
    from app.media.errors import one_line

    progress = Progress("music", sum(job.size for job in jobs))
    failed = 0
    for outcome in outcomes:
        if outcome.analysis is None:
            failed += 1
            keeper.failed(outcome)
            progress.say(f"djuniverse: {one_line(outcome.error)}")
        else:
            keeper.put(outcome)
            found = describe(outcome.analysis)
            print(json.dumps(found) if as_json else line(found), flush=True)
        progress.step(outcome.job.size, Path(outcome.job.path).name)
    progress.end()
    return int(failed > 0)


def line(found: dict[str, Any]) -> str:
    """A track in a line, for people."""
    key = f"{found['camelot']:>3} {found['key_short']:<3}" if found["key"] else "  -    "
    name = Path(found["path"]).name.encode("utf-8", "backslashreplace").decode()
    shown = name if name.isprintable() else repr(name)
    return (
        f"{found['tempo']:7.2f} BPM  {key}  {found['lufs']:6.1f} LUFS  "
        f"{found['true_peak']:5.1f} dBTP  energy {found.get('energy', 0):4.1f}  "
        f"{len(found.get('sections', ())):2d} sections  {found.get('genre') or '-':<14} {shown}"
    )

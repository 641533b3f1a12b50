# SPDX-License-Identifier: GPL-3.0-or-later
"""`djuniverse bench accuracy FOLDER`: how right the analysis is, on music whose truth is known."""

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from app import config
from app.cli import UsageError
from app.progress import Progress


def add(parser: argparse.ArgumentParser) -> None:
    """Its options."""
    parser.add_argument("folder", type=Path, metavar="FOLDER", help="annotations/ and audio/")
    parser.add_argument("--profile", choices=("fast", "full"), help="else as configured")
    parser.add_argument("--workers", type=int, default=0, metavar="N", help="else one a core")
    parser.add_argument("--table", type=Path, metavar="FILE", help="a page to put the table into")
    parser.add_argument("--by", choices=("family", "track"), default="family", help="groups")
    parser.add_argument("--estimates", type=Path, metavar="FILE", help="keep what was found")


def measure(arguments: argparse.Namespace) -> dict[str, Any]:
    """Analyse and score everything; the table goes to standard error."""
    try:
        from app.cli.bench.score import corpus
    except ImportError as error:
        raise UsageError(f"bench accuracy needs the development packages: {error}") from error
    truths = corpus.truths(arguments.folder)
    found = estimates(list(truths), arguments)
    groups: dict[str, list[corpus.Scores]] = {"all": []}
    for path, truth in truths.items():
        if str(path) in found:
            row = corpus.score(truth, found[str(path)])
            groups["all"].append(row)
            name = truth["id"] if arguments.by == "track" else truth["family"]
            groups.setdefault(name, []).append(row)
    if arguments.estimates:
        ids = {truth["id"]: found.get(str(path)) for path, truth in truths.items()}
        arguments.estimates.write_text(json.dumps({k: v for k, v in ids.items() if v}))
    table = corpus.table(groups)
    sys.stderr.write(table + "\n")
    if arguments.table:
        name = f"{arguments.folder.resolve().name} {arguments.profile or 'default'}"
        put_table(arguments.table, name, table)
    return {name: corpus.mean(rows) for name, rows in groups.items()}


def put_table(page: Path, name: str, table: str) -> None:
    """Replace the table of this name in a page, which stands between two comments.

    Raises:
        UsageError: the page has no such place.
    """
    start, end = f"<!-- accuracy: {name} -->\n", "<!-- end -->"
    text = page.read_text()
    before, found, rest = text.partition(start)
    if not found or end not in rest:
        raise UsageError(f"{page}: there is no place {start.strip()!r}")
    behind = rest[rest.index(end) :]
    page.write_text(f"{before}{start}{table}\n{behind}")


def estimates(paths: list[Path], arguments: argparse.Namespace) -> dict[str, dict[str, Any]]:
    """What analysis finds, by path."""
    from app.analysis import configured
    from app.analysis.describe import describe
    from app.analysis.pool.job import Job
    from app.analysis.pool.local import LocalPool

    jobs = [Job(str(path), size=path.stat().st_size) for path in paths]
    options = configured.options(config.load(), arguments.profile)
    progress = Progress("music", sum(job.size for job in jobs))
    found = {}
    with LocalPool(options, arguments.workers) as pool:
        for outcome in pool.run(jobs):
            progress.step(outcome.job.size)
            if outcome.analysis is None:
                progress.say(outcome.error)
            else:
                found[outcome.job.path] = describe(outcome.analysis)
    progress.end()
    return found

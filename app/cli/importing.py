# SPDX-License-Identifier: GPL-3.0-or-later
"""`djuniverse import KIND PATH`: other programs' libraries into ours. Reads only what is theirs."""

import argparse
import dataclasses
import json
import sys
from pathlib import Path
from typing import Any

from app.cli import UsageError
from app.library.interchange.base import KINDS
from app.library.interchange.paths import Relocation
from app.library.model import Report

LISTED = 20  # losses that are printed; --json has all


def add(parser: argparse.ArgumentParser) -> None:
    """Its options."""
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = listing()
    parser.add_argument("kind", metavar="KIND", choices=KINDS, help="see below")
    parser.add_argument("path", metavar="PATH", type=Path, help="its file, or the program's folder")
    parser.add_argument(
        "--map",
        action="append",
        default=[],
        metavar="THEIRS=OURS",
        help="where a folder of the other machine is here, as C:/Music=/music; may be repeated",
    )
    parser.add_argument(
        "--no-shift", action="store_true", help="leave the times of MP3 and AAC as they are"
    )
    parser.add_argument(
        "--overwrite", action="store_true", help="take their values also where ours were edited"
    )
    parser.add_argument("--dry-run", action="store_true", help="change nothing, only tell")
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def listing() -> str:
    """The kinds, for the help."""
    return "kinds:\n" + "\n".join(f"  {kind:<14} {text}" for kind, (_, text) in KINDS.items())


def relocation(texts: list[str]) -> Relocation:
    """What `--map` says. Raises UsageError."""
    try:
        return Relocation.parse(texts)
    except ValueError as error:
        raise UsageError(f"--map {error}") from error


def run(arguments: argparse.Namespace) -> int:
    """Read, merge, tell."""
    from app import config
    from app.library.interchange import base, files
    from app.library.interchange.merge import arrive
    from app.library.store import Library
    from app.progress import Progress

    wishes = arrive.Wishes(
        relocation=relocation(arguments.map),
        shift=not arguments.no_shift,
        overwrite=arguments.overwrite,
        dry=arguments.dry_run,
    )
    module = base.reader(arguments.kind)
    report = Report()
    path = files.locate(arguments.path, module.FORMAT)
    collection = module.read(path, report)
    progress = Progress("tracks", len(collection.tracks))
    with Library.open(config.load().folders.data / "library.db") as library:
        outcome = arrive.bring_in(library, collection, module.FORMAT, wishes, report, progress.step)
    progress.end()
    found = {
        "kind": arguments.kind,
        "path": str(path),
        "program": f"{collection.program} {collection.version}".strip(),
        "dry": arguments.dry_run,
        "tracks": len(collection.tracks),
        **dataclasses.asdict(outcome),
    }
    head = (
        f"{found['tracks']} tracks ({outcome.added} new, {outcome.changed} changed, "
        f"{outcome.missing} without their file), {outcome.lists} lists"
    )
    tell(found, head + (", as a trial" if arguments.dry_run else ""), report, arguments.json)
    return 0


def tell(found: dict[str, Any], head: str, report: Report, as_json: bool) -> None:
    """Print what was done and what could not be carried."""
    if as_json:
        losses = [
            {k: printable(v) for k, v in dataclasses.asdict(loss).items()} for loss in report.losses
        ]
        print(json.dumps({**found, "losses": losses}))
        return
    print(f"{found['path']}: {head}")
    for loss in report.losses[:LISTED]:
        print(f"  {printable(str(loss))}")
    if len(report.losses) > LISTED:
        sys.stderr.write(f"  and {len(report.losses) - LISTED} more; --json prints all\n")


def printable(text: str) -> str:
    """A text that any terminal and any JSON reader takes."""
    return text.encode("utf-8", "backslashreplace").decode()

# SPDX-License-Identifier: GPL-3.0-or-later
"""`djuniverse export KIND PATH`: our library, or lists of it, for another program."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.importing import listing, relocation, tell
from app.library.interchange.base import KINDS
from app.library.model import Report

if TYPE_CHECKING:
    from app.library.store import Library


def add(parser: argparse.ArgumentParser) -> None:
    """Its options."""
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = listing()
    parser.add_argument("kind", metavar="KIND", choices=KINDS, help="see below")
    parser.add_argument("path", metavar="PATH", type=Path, help="the file to write, or the folder")
    parser.add_argument(
        "--list",
        action="append",
        default=[],
        metavar="NAME",
        help="only this list or folder (also Folder/Name) and its tracks; may be repeated",
    )
    parser.add_argument(
        "--map",
        action="append",
        default=[],
        metavar="THEIRS=OURS",
        help="where our folders are on the other machine, as C:/Music=/music; may be repeated",
    )
    parser.add_argument(
        "--no-shift", action="store_true", help="leave the times of MP3 and AAC as they are here"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def run(arguments: argparse.Namespace) -> int:
    """Gather, write, read back, tell."""
    from app import config
    from app.library.interchange import base
    from app.library.interchange.merge import leave
    from app.library.store import Library
    from app.progress import Progress

    wishes = leave.Wishes(
        names=tuple(arguments.list),
        relocation=relocation(arguments.map),
        shift=not arguments.no_shift,
    )
    module = base.writer(arguments.kind)
    report = Report()
    with Library.open(config.load().folders.data / "library.db", read_only=True) as library:
        progress = Progress("tracks", 0)
        written = leave.give_out(
            library, module, arguments.path, wishes, report, answers(library), progress.step
        )
    progress.end()
    found = {
        "kind": arguments.kind,
        "path": str(arguments.path),
        "tracks": written.tracks,
        "lists": written.lists,
    }
    tell(found, f"{written.tracks} tracks, {written.lists} lists", report, arguments.json)
    return 0


def answers(library: "Library") -> Callable[[str], list[int]]:
    """A function that finds the tracks of a query; the library is read when it is first asked."""
    from functools import cache

    from app.library.search import Context, Search, parse
    from app.library.search.server.reader import Reader

    @cache
    def snapshot() -> object:
        return Reader(library).read()

    def answer(rule: str) -> list[int]:
        seen = snapshot()
        if seen is None:
            return []
        rows = Search().rows(parse(rule), seen, Context(), "artist")  # type: ignore[arg-type]
        return [seen.track(int(row)).id for row in rows]  # type: ignore[attr-defined]

    return answer

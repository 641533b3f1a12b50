# SPDX-License-Identifier: GPL-3.0-or-later
"""`djuniverse scan FOLDER...`: the music of folders into the library."""

import argparse
import contextlib
import json
import os
import signal
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from app import config
from app.cli import UsageError

INTERRUPTED = 130
LINE = "\r\x1b[K"  # back to the start of the line, and empty it
SEEN = "found", "read", "unchanged"


def add(parser: argparse.ArgumentParser) -> None:
    """Its options."""
    parser.add_argument(
        "folders", nargs="*", metavar="FOLDER", help="without: those that were scanned before"
    )
    parser.add_argument("--full", action="store_true", help="also read files that seem unchanged")
    parser.add_argument("--watch", action="store_true", help="go on, and follow what changes")
    parser.add_argument("--missing", action="store_true", help="show the tracks without a file")
    parser.add_argument(
        "--find", metavar="FOLDER", help="look there for the files of missing tracks"
    )
    parser.add_argument("--roots", action="store_true", help="show the folders that are scanned")
    parser.add_argument("--forget", metavar="FOLDER", help="scan it no more; its tracks stay")
    parser.add_argument(
        "--duplicates", action="store_true", help="show recordings that are there several times"
    )
    parser.add_argument(
        "--write-tags", action="store_true", help="write what you set by hand into the files"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    parser.add_argument("--path", type=Path, metavar="DB", help="of the library.db to use")


def run(arguments: argparse.Namespace) -> int:
    """Do it."""
    from app.cli.library import notice
    from app.library.store import Library

    path = arguments.path or config.load().folders.data / "library.db"
    with Library.open(path) as library:
        notice(library)
        show = Show(as_json=arguments.json)
        if arguments.roots or arguments.forget:
            return _roots(library, arguments, show)
        if arguments.missing or arguments.find:
            return _missing(library, arguments, show)
        if arguments.duplicates:
            return _duplicates(library, show)
        if arguments.write_tags:
            return _write_tags(library, show)
        return _scan(library, arguments, show)


class Show:
    """Progress and problems for people on the error output; results on the output."""

    def __init__(self, *, as_json: bool) -> None:
        self._as_json = as_json
        self._live = sys.stderr.isatty()

    def __call__(self, event: Mapping[str, Any]) -> None:
        """Show an event of a scan."""
        start = LINE if self._live else ""
        if event["event"] == "problem":
            sys.stderr.write(f"{start}{event['text']}\n")
        elif event["event"] == "progress" and self._live:
            left = f", {_clock(event['left_s'])} left" if event.get("left_s") else ""
            seen = ", ".join(f"{event[n]} {n}" for n in SEEN if n in event)
            sys.stderr.write(f"{start}{seen}{left}")
            sys.stderr.flush()

    def result(self, report: Mapping[str, Any], lines: list[str]) -> None:
        """Print it once."""
        if self._live:
            sys.stderr.write(LINE)
        if self._as_json:
            print(json.dumps(report))
        else:
            for line in lines:
                print(line.encode("utf-8", "backslashreplace").decode())


def _scan(library: Any, arguments: argparse.Namespace, show: Show) -> int:
    from app.library.scan.errors import FolderError
    from app.library.scan.scanner import Place, Scanner

    with Scanner(library, show) as scanner, _ending(scanner.stop):
        known = {root.path: root for root in scanner.roots.all()}
        if not arguments.folders and not known:
            raise UsageError("no folder has been scanned yet: name one")
        folders = [_absolute(folder) for folder in arguments.folders] or list(known)
        for folder in folders:
            try:
                if folder not in known:
                    scanner.check_folder(folder)
            except FolderError as error:
                raise UsageError(str(error)) from error
        reports: list[dict[str, Any]] = []
        for folder in folders:
            root = scanner.roots.add(folder)
            if scanner.stopped:
                break
            if root.path == folder:
                report = scanner.scan(root, full=arguments.full)
            else:
                report = scanner.scan_places([Place(folder)], full=arguments.full)
            reports.append({"folder": _plain(folder), **report})
        report = total(reports, cancelled=scanner.stopped)
        show.result(report, [_sentence(report)])
        if scanner.stopped:
            return INTERRUPTED
        if arguments.watch:
            from app.library.scan.service import Service

            Service(scanner, show).run()
        return 0


@contextlib.contextmanager
def _ending(stop: Callable[[], None]) -> Iterator[None]:
    """Ctrl-C ends the scan, not the program: what was read is kept."""
    numbers = (signal.SIGINT, signal.SIGTERM)
    before = [signal.signal(number, lambda *_: stop()) for number in numbers]
    try:
        yield
    finally:
        for number, handler in zip(numbers, before, strict=True):
            signal.signal(number, handler)


def _absolute(folder: str) -> str:
    return os.path.normpath(Path(folder).absolute())


def total(reports: list[dict[str, Any]], *, cancelled: bool) -> dict[str, Any]:
    """The counts of several scans together."""
    from app.library.scan.report import Counts

    names = {n for r in reports for n, v in r.items() if type(v) in (int, float)}
    summed = {n: sum(r[n] for r in reports) for n in sorted(names)} or asdict(Counts())
    seconds = summed.get("seconds", 0.0)
    rate = (
        round((summed.get("read", 0) + summed.get("unchanged", 0)) / seconds, 1) if seconds else 0
    )
    offline = [r["folder"] for r in reports if r["offline"]]
    return {
        **summed,
        "seconds": round(seconds, 3),
        "files_per_s": rate,
        "cancelled": cancelled,
        "offline": offline,
        "problem_lines": [line for r in reports for line in r["problem_lines"]],
        "folders_scanned": reports,
    }


def _sentence(report: dict[str, Any]) -> str:
    words = "found added changed moved missing returned unchanged skipped problems".split()
    parts = [f"{report[w]} {w}" for w in words if report.get(w) or w == "found"]
    end = "; stopped, what was read is kept" if report["cancelled"] else ""
    return f"{', '.join(parts)} in {report['seconds']:.1f} s{end}"


def _roots(library: Any, arguments: argparse.Namespace, show: Show) -> int:
    from app.library.scan.roots import Roots

    roots = Roots(library)
    if arguments.forget:
        folder = _absolute(arguments.forget)
        if not roots.remove(folder):
            raise UsageError(f"{folder}: is not among the scanned folders")
    rows = roots.all()
    report = {
        "roots": [
            {"path": _plain(r.path), "offline": r.offline, "files": r.files, "scanned": r.scanned}
            for r in rows
        ]
    }
    away = {True: " (away)", False: ""}
    show.result(report, [f"{r.path}  {r.files} files{away[r.offline]}" for r in rows])
    return 0


def _missing(library: Any, arguments: argparse.Namespace, show: Show) -> int:
    from app.library.scan.missing import find_again, missing_tracks

    found: list[tuple[str, str]] = []
    if arguments.find:
        folder = _absolute(arguments.find)
        found = [(_plain(a), _plain(b)) for a, b in find_again(library, folder, show)]
    left = [_plain(path) for path in missing_tracks(library)]
    lines = [f"{new}  (was {old})" for old, new in found] + [f"missing: {path}" for path in left]
    show.result({"found": found, "missing": left}, lines or ["nothing is missing"])
    return 0


def _duplicates(library: Any, show: Show) -> int:
    from app.library.scan.alike.duplicates import find_duplicates

    groups = find_duplicates(library, show)
    report = [
        [{"path": _plain(copy.path), "codec": copy.codec, "bit_rate": copy.bit_rate} for copy in g]
        for g in groups
    ]
    lines = []
    for group in groups:
        for number, copy in enumerate(group):
            mark = "best " if number == 0 else "     "
            lines.append(f"{mark}{copy.path}  ({copy.codec}, {copy.bit_rate // 1000} kbit/s)")
        lines.append("")
    show.result({"groups": report}, lines or ["no recording is there twice"])
    return 0


def _write_tags(library: Any, show: Show) -> int:
    from app.library.scan.tagging import write_edits

    written = [_plain(path) for path in write_edits(library, show)]
    show.result({"written": written}, written or ["nothing to write"])
    return 0


def _plain(path: str) -> str:
    """A path that any program can print and read: bytes that are no UTF-8 are told as such."""
    return path.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")


def _clock(seconds: float) -> str:
    return f"{int(seconds) // 60}:{int(seconds) % 60:02d}"

# SPDX-License-Identifier: GPL-3.0-or-later
"""`djuniverse controllers check PATH`: tries out mappings, each in a process of its own.

A mapping is started on an engine without a device, gets every message that it is bound to (buttons
pressed and let go, everything else over its range), its timers run, and it is stopped; once with
empty decks and once with tracks. A mapping that hangs or crashes ends its own process.
"""

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from app.cli import UsageError
from app.session import attached

ENDINGS = (".midi.xml", ".hid.xml", ".bulk.xml", ".toml")
LIMIT_S = 180.0  # the slowest that is known takes 20 s of it
JOBS = 2
NICE = 10  # whoever plays meanwhile comes first
SIGNALED = "its process was ended by signal {}"

Row = dict[str, Any]


def add(parser: argparse.ArgumentParser) -> None:
    """Its options."""
    parser.add_argument("path", metavar="PATH", type=Path, help="a mapping, or a folder of them")
    parser.add_argument("--jobs", type=int, default=JOBS, metavar="N", help="at a time (2)")
    parser.add_argument(
        "--limit", type=float, default=LIMIT_S, metavar="S", help="seconds for one mapping (180)"
    )
    parser.add_argument(
        "--as-it-is", action="store_true", help="do not mend the known faults of Mixxx's scripts"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object")


def run(arguments: argparse.Namespace) -> int:
    """Try them and print."""
    files = mappings_below(arguments.path)
    if not files:
        raise UsageError(f"{arguments.path}: there is no mapping ({', '.join(ENDINGS)})")
    if arguments.jobs < 1 or arguments.limit <= 0:
        raise UsageError("--jobs and --limit begin above 0")
    rows = []
    for row in _tried(files, arguments):
        rows.append(row)
        sys.stderr.write(f"{len(rows):4}/{len(files)} {_line(row)}\n")
    rows.sort(key=lambda row: str(row["file"]))
    report = {"mappings": rows, **summary(rows)}
    sys.stderr.write(
        f"{report['without_error_percent']} % without a script error, {report['unhurt_percent']} %"
        f" hurt nothing, {report['controls_resolved_percent']} % of {report['control_uses']} uses"
        " of controls resolved\n"
    )
    if arguments.json:
        print(json.dumps(report))
    else:
        _print(rows, report)
    return 0


def mappings_below(path: Path) -> list[Path]:
    """All mapping files there, in order. A file is taken whatever it is called."""
    if path.is_file():
        return [path]
    return sorted(p for p in path.rglob("*") if p.name.lower().endswith(ENDINGS) and p.is_file())


def _tried(files: Sequence[Path], arguments: argparse.Namespace) -> Iterator[Row]:
    options = ("--as-it-is",) if arguments.as_it_is else ()
    with ThreadPoolExecutor(arguments.jobs) as pool:
        yield from pool.map(lambda path: attempt(path, arguments.limit, options), files)


def attempt(path: Path, limit_s: float = LIMIT_S, options: Sequence[str] = ()) -> Row:
    """Try one in a process of its own. Returns its row; `hurt` tells what ended the process."""
    trial = attached.words("app.controllers.trial", str(path), *options)
    words = [sys.executable, "-P", "-m", *trial]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    row: Row = {
        "file": str(path),
        "loaded": False,
        "bindings": 0,
        "script_errors": [],
        "mended": [],
        "dead_bindings": [],
        "unknown_controls": [],
        "ms": 0,
        "hurt": "",
    }
    try:
        done = subprocess.run(
            words,
            env=environment,
            capture_output=True,
            timeout=limit_s,
            check=False,
            preexec_fn=lambda: os.nice(NICE) and None,
        )
    except subprocess.TimeoutExpired:
        return row | {"hurt": f"did not end in {limit_s:g} s", "ms": round(1000 * limit_s)}
    lines = done.stdout.splitlines()
    if done.returncode == 0 and lines:
        found: Row = json.loads(lines[-1])
        return found
    why = SIGNALED.format(-done.returncode) if done.returncode < 0 else _last(done.stderr)
    return row | {"hurt": why or f"ended with {done.returncode}"}


def _last(words: bytes) -> str:
    lines = words.decode(errors="replace").strip().splitlines()
    return lines[-1][:500] if lines else ""


def summary(rows: Sequence[Row]) -> dict[str, Any]:
    """Shares of all, in percent."""
    files = {file: counts for row in rows for file, counts in row.get("uses", {}).items()}
    uses = sum(all_ for all_, _ in files.values())
    real = sum(real for _, real in files.values())
    clean = sum(1 for row in rows if not row["script_errors"] and not row["hurt"])
    return {
        "count": len(rows),
        "loaded": sum(1 for row in rows if row["loaded"]),
        "without_error": clean,
        "without_error_percent": _percent(clean, len(rows)),
        "with_dead_bindings": sum(1 for row in rows if row["dead_bindings"]),
        "mended": sum(1 for row in rows if row["mended"]),
        "unhurt_percent": _percent(sum(1 for row in rows if not row["hurt"]), len(rows)),
        "control_uses": uses,
        "controls_resolved_percent": _percent(real, uses),
        "ms": sum(row["ms"] for row in rows),
    }


def _percent(part: int, whole: int) -> float:
    return round(100 * part / whole, 2) if whole else 100.0


def _line(row: Row) -> str:
    state = row["hurt"] or ("runs" if row["loaded"] else "does not run")
    errors = len(row["script_errors"])
    unknown = len(row["unknown_controls"])
    name = Path(row["file"]).name
    return f"{name}: {state}, {errors} errors, {unknown} unknown controls, {row['ms']} ms"


def _print(rows: Sequence[Row], report: dict[str, Any]) -> None:
    for row in rows:
        print(_line(row))
        for line in (*row["script_errors"], *row["dead_bindings"]):
            print(f"    {line}")
        if row["mended"]:
            print(f"    mended: {' '.join(row['mended'])}")
        if row["unknown_controls"]:
            print(f"    unknown: {' '.join(row['unknown_controls'])}")
    print()
    for name, value in report.items():
        if name != "mappings":
            print(f"{name:<28} {value}")

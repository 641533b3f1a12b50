# SPDX-License-Identifier: GPL-3.0-or-later
"""`djuniverse library`: check, back up, restore, undo, look into the library."""

import argparse
import csv
import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from app import config
from app.cli import UsageError
from app.library.store import Library, safety
from app.library.store.database import results_of

ACTIONS = {
    "info": "what is in it, and which backups there are",
    "check": "read all of it, and tell what is wrong",
    "backup": "make a backup now",
    "restore": "bring back a backup (the newest, or FILE); what is there now is backed up before",
    "undo": "undo the last edit; also after a restart",
    "redo": "do the last undone edit again",
    "dump": "print a table as JSON or CSV; without a name, which tables there are",
    "query": "print what an SQL question finds; it cannot change anything",
    "load": "put rows of a JSON or CSV file (as dump prints them) into a table, by their ids",
}
COUNTED = ("tracks", "artists", "albums", "genres", "cues", "grids", "lists", "sets", "plays")


def add(parser: argparse.ArgumentParser) -> None:
    """Its options."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    for name, text in ACTIONS.items():
        action = actions.add_parser(name, help=text, description=text + ".")
        action.add_argument("--path", type=Path, metavar="DB", help="of the library.db to use")
        if name == "restore":
            action.add_argument("file", nargs="?", type=Path, metavar="FILE", help="the backup")
        if name == "dump":
            action.add_argument("table", nargs="?", metavar="TABLE")
        if name == "query":
            action.add_argument("sql", metavar="SQL")
        if name == "load":
            action.add_argument("table", metavar="TABLE")
            action.add_argument("file", type=Path, metavar="FILE")
        if name in ("dump", "query"):
            action.add_argument("--format", choices=("json", "csv"), default="json")
        else:
            action.add_argument("--json", action="store_true", help="print one JSON object")


def run(arguments: argparse.Namespace) -> int:
    """Do it."""
    path = arguments.path or config.load().folders.data / "library.db"
    match arguments.action:
        case "info":
            report = info(path)
        case "check":
            report = {"path": str(path), "problems": safety.check(path)}
            report["ok"] = not report["problems"]
        case "backup":
            file = safety.back_up(existing(path))
            report = {"backup": str(file), "bytes": file.stat().st_size}
        case "restore":
            restored, former = safety.restore(path, arguments.file)
            report = {"restored": str(restored), "former": str(former or "")}
        case "undo" | "redo":
            with Library.open(existing(path)) as lib:
                notice(lib)
                report = {
                    arguments.action: lib.undo() if arguments.action == "undo" else lib.redo()
                }
        case "load":
            report = load(existing(path), arguments.table, arguments.file)
        case _:
            return show(path, arguments)
    tell(report, as_json=arguments.json)
    return 0 if report.get("ok", True) else 1


def existing(path: Path) -> Path:
    """The path itself. Raises UsageError: there is no library."""
    if not path.exists():
        raise UsageError(f"{path}: there is no library yet")
    return path


def notice(lib: Library) -> None:
    """What happened when it was opened."""
    if lib.notice:
        sys.stderr.write(f"djuniverse: {lib.notice}\n")


def info(path: Path) -> dict[str, Any]:
    """What is in it."""
    with Library.open(path, read_only=True) as lib:
        counts = {name: lib.db.value(f"SELECT count(*) FROM {name}") for name in COUNTED}  # noqa: S608 - names of ours
        edits = lib.edits(1000)
        return {
            "path": str(path),
            "bytes": path.stat().st_size,
            "results_bytes": results_of(path).stat().st_size if results_of(path).exists() else 0,
            **counts,
            "missing": len(lib.missing()),
            "locked_grids": lib.db.value("SELECT count(*) FROM tracks WHERE grid_locked"),
            "analysed": lib.db.value("SELECT count(*) FROM tracks WHERE analysed <> ''"),
            "revision": lib.revision(),
            "can_undo": sum(not edit.undone for edit in edits),
            "can_redo": sum(edit.undone for edit in edits),
            "backups": [str(backup.file) for backup in safety.backups(path)],
        }


def show(path: Path, arguments: argparse.Namespace) -> int:
    """Print rows."""
    from sqlite_utils import Database

    with Library.open(path, read_only=True) as lib:
        tables = Database(lib.db.raw)
        if arguments.action == "query":
            try:
                rows: Iterable[dict[str, Any]] = list(tables.query(arguments.sql))
            except Exception as error:  # a question of the user's: whatever is wrong in it
                raise UsageError(f"{arguments.sql!r}: {error}") from error
        elif arguments.table is None:
            names = [*tables.table_names(), *tables.view_names()]
            rows = [{"table": name, "rows": tables[name].count} for name in names]
        else:
            names = [*tables.table_names(), *tables.view_names()]
            if arguments.table not in names:
                raise UsageError(f"there is no table {arguments.table!r}: {', '.join(names)}")
            rows = tables[arguments.table].rows
        write(map(printable, rows), arguments.format)
    return 0


def load(path: Path, table: str, file: Path) -> dict[str, Any]:
    """Put rows into a table, all or none, after a backup. Raises UsageError."""
    from sqlite_utils import Database

    rows = list(read(file))
    backup = safety.back_up(path)
    with Library.open(path) as lib:
        tables = Database(lib.db.raw)
        if table not in tables.table_names():
            raise UsageError(f"there is no table {table!r}: {', '.join(tables.table_names())}")
        names = {column.name for column in tables[table].columns}
        if wrong := {name for row in rows for name in row} - names:
            raise UsageError(f"{file}: {table} has no {', '.join(sorted(map(str, wrong)))}")
        with lib.transaction():
            for row in rows:
                lib.db.run(*upsert(table, row))
    return {"table": table, "rows": len(rows), "backup": str(backup)}


def upsert(table: str, row: dict[str, Any]) -> tuple[str, list[Any]]:
    """SQL that adds a row, or changes the one of its id, and its values."""
    names = [f'"{name}"' for name in row]
    places = ", ".join(f"{name} = excluded.{name}" for name in names)
    sql = f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"  # noqa: S608 - names of ours
    return f"{sql} ON CONFLICT DO UPDATE SET {places}", [*map(stored, row.values())]


def read(file: Path) -> Iterator[dict[str, Any]]:
    """Rows of a JSON or CSV file. Raises UsageError."""
    try:
        with file.open(encoding="utf-8", newline="") as source:
            if file.suffix.lower() == ".csv":
                found: Any = list(csv.DictReader(source))
            else:
                found = json.load(source)
    except (OSError, ValueError, csv.Error, RecursionError) as error:
        raise UsageError(f"{file}: cannot be read ({error})") from error
    if not isinstance(found, list) or not all(isinstance(row, dict) and row for row in found):
        raise UsageError(f"{file}: is no list of rows")
    yield from found


def printable(row: dict[str, Any]) -> dict[str, Any]:
    """Bytes as hex digits."""
    return {n: {"hex": v.hex()} if isinstance(v, bytes) else v for n, v in row.items()}


def stored(value: Any) -> Any:
    """The inverse of `printable`, for a value."""
    if isinstance(value, dict) and value.keys() == {"hex"}:
        return bytes.fromhex(value["hex"])
    return value


def write(rows: Iterable[dict[str, Any]], form: str) -> None:
    """Print rows one by one: a table may be larger than the memory."""
    if form == "csv":
        writer: csv.DictWriter[str] | None = None
        for row in rows:
            if writer is None:
                writer = csv.DictWriter(sys.stdout, list(row))
                writer.writeheader()
            writer.writerow(row)
        return
    between = "[\n"
    for row in rows:
        sys.stdout.write(between + json.dumps(row))
        between = ",\n"
    sys.stdout.write("[]\n" if between == "[\n" else "\n]\n")


def tell(report: dict[str, Any], *, as_json: bool) -> None:
    """The report, for programs or for people."""
    if as_json:
        print(json.dumps(report))
        return
    for name, value in report.items():
        lines = value if isinstance(value, list) else [value]
        for line in lines or ["none"]:
            print(f"{name.replace('_', ' '):<14} {printable_line(line)}")


def printable_line(value: Any) -> str:
    return "nothing" if value is None else str(value).encode("utf-8", "backslashreplace").decode()

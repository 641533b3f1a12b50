# SPDX-License-Identifier: GPL-3.0-or-later
"""`djuniverse bench names`: how many of the control names that Mixxx mappings use are real here.

Counted are the names in the XML and JavaScript of a folder, or in a table of uses. A name is
resolved when writing it changes something or reading it tells something, not when it is only kept;
`part` is the share of all uses.
"""

import argparse
from pathlib import Path
from typing import Any

from app.cli import UsageError
from app.controllers.mixxx.controls.coverage import FOLDER, coverage
from app.controllers.mixxx.controls.uses import of_table, uses_in

SHOWN = 20  # names that are not resolved


def add(parser: argparse.ArgumentParser) -> None:
    """Its options."""
    doc = "a folder of mappings, or a table of uses (tab-separated)"
    parser.add_argument("path", nargs="?", default=FOLDER, type=Path, help=f"{doc} ({FOLDER})")


def measure(arguments: argparse.Namespace) -> dict[str, Any]:
    """Count. Raises UsageError: there is nothing to count."""
    path: Path = arguments.path
    try:
        uses = uses_in(path) if path.is_dir() else of_table(path)
    except (OSError, ValueError) as error:
        raise UsageError(f"{path}: {error}") from error
    found = coverage(uses)
    return {
        "names": len(uses),
        "uses": found.uses,
        "resolved": found.real,
        "part": round(found.part, 4),
        "of_names_that_mixxx_has_no_more": found.gone,
        "others": {f"{group},{key}": n for (group, key), n in found.others.most_common(SHOWN)},
    }

# SPDX-License-Identifier: GPL-3.0-or-later
"""`djuniverse bench decode FILE`."""

import argparse
from pathlib import Path
from typing import Any

from app.cli import UsageError


def add(parser: argparse.ArgumentParser) -> None:
    """Its options."""
    parser.add_argument("file", metavar="FILE", type=Path, help="music")


def measure(arguments: argparse.Namespace) -> dict[str, Any]:
    """Decode it."""
    from app.media import bench
    from app.media.errors import MediaError

    try:
        return dict(bench.measure(arguments.file))
    except MediaError as error:
        raise UsageError(str(error)) from error

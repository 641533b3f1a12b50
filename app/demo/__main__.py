# SPDX-License-Identifier: GPL-3.0-or-later
"""`python -m app.demo FOLDER`: make the demo songs there."""

import argparse
import sys
from pathlib import Path

from app.demo import ensure


def _tell(part: float, title: str) -> None:
    print(f"{part:4.0%} {title}".rstrip(), flush=True)


def main(arguments: list[str]) -> int:
    """Make the songs; 1 when the folder cannot be written."""
    parser = argparse.ArgumentParser(prog="python -m app.demo", description=__doc__)
    parser.add_argument("folder", type=Path, help="where the FLAC files and their grids go")
    folder: Path = parser.parse_args(arguments).folder
    try:
        ensure(folder, _tell)
    except OSError as error:
        print(f"cannot make the demo songs in {folder}: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

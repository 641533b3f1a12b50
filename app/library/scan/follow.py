# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a folder part of the library: `python -m app.library.scan.follow LIBRARY FOLDER`.

The session's librarian sees it within seconds, scans it and watches it.
"""

import sys
from pathlib import Path

from app.library.scan.roots import Roots
from app.library.store import Library


def follow(library: Path, folder: str) -> None:
    """Remember the folder; the library is made when there is none. Raises LibraryError."""
    library.parent.mkdir(parents=True, exist_ok=True)
    with Library.open(library) as opened:
        Roots(opened).add(folder)


if __name__ == "__main__":
    follow(Path(sys.argv[1]), sys.argv[2])

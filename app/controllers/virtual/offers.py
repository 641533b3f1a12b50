# SPDX-License-Identifier: GPL-3.0-or-later
"""Which mappings a controller can be drawn of."""

import re
from collections.abc import Sequence
from pathlib import Path

HEAD_BYTES = 2000  # of a file: its name stands in front
NAME = re.compile(r'^name\s*=\s*"([^"\n]{1,80})"\s*$', re.MULTILINE)


def offers(files: Sequence[Path]) -> list[tuple[str, str]]:
    """(file, title) of all that can be drawn, by title; what cannot be read is left out."""
    found = {}
    for path in files:
        if path.suffix != ".toml" or path.name in found:
            continue
        try:
            with path.open("rb") as opened:
                head = opened.read(HEAD_BYTES).decode(errors="replace")
        except OSError:
            continue
        name = NAME.search(head)
        found[path.name] = name[1] if name else path.stem
    return sorted(found.items(), key=lambda row: row[1].casefold())

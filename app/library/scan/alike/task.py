# SPDX-License-Identifier: GPL-3.0-or-later
"""The worker's part: decode files and take their acoustic prints."""

from collections.abc import Iterator, Sequence
from typing import Any

TASK = "app.library.scan.alike.task:print_files"


def print_files(paths: Sequence[str]) -> Iterator[dict[str, Any]]:
    """{"path", "print": hexadecimal} of each; {"path", "failed": why}."""
    from app.library.scan.alike.acoustic import acoustic
    from app.media.decode import Music
    from app.media.errors import MediaError

    for path in paths:
        try:
            with Music(path) as music:
                blocks = music.blocks()
                first = next(blocks)
                found = acoustic(_row(first, blocks), music.rate)
            yield {"path": path, "print": found.pack().hex()}
        except MediaError as error:
            yield {"path": path, "failed": error.reason}


def _row(first: Any, rest: Iterator[Any]) -> Iterator[Any]:
    yield first
    yield from rest

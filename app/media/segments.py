# SPDX-License-Identifier: GPL-3.0-or-later
"""The files of a segment: the sound of a track and, beside it, of its stems."""

from pathlib import Path

STEMS = 4


def stem_files(segment: str | Path) -> list[str]:
    """Where the stems of a segment lie if it has any, as csrc/track/track.c looks for them."""
    return [f"{segment}.s{n}" for n in range(1, STEMS + 1)]


def remove(segment: str | Path) -> None:
    """Remove a segment with its stems, of whatever is there."""
    for file in (*stem_files(segment), segment):
        Path(file).unlink(missing_ok=True)

# SPDX-License-Identifier: GPL-3.0-or-later
"""What a deck shows of a file's tags: title, artist, tempo, key, replay gain."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.media.errors import MediaError, one_line, short_name
from app.media.tags.read import read_file

LONGEST_TEXT = 250  # bytes; the engine keeps 255
LONGEST_KEY = 15


@dataclass(frozen=True, slots=True)
class Tags:
    """Texts are one line; `bpm` and `gain_db` are 0 when the file does not tell."""

    title: str
    artist: str = ""
    key: str = ""  # as written; any notation
    bpm: float = 0.0
    gain_db: float = 0.0
    problem: str = ""  # why the tags could not be read; empty when they could


def prepare() -> None:
    """Load the readers of all kinds of tags, which the first file would wait for: they come with
    this module."""


def read_tags(path: str | Path) -> Tags:
    """Read the tags; never fails. Without a title it is the file's name without its ending."""
    name = short_name(Path(path).stem)
    try:
        file = read_file(path, with_hash=False)
    except MediaError as error:
        return Tags(name, problem=f"its tags cannot be read ({error.reason})")
    told: dict[str, Any] = dict(file.fields)
    return Tags(
        title=_short(told.get("title", "")) or name,
        artist=_short(told.get("artist", "")),
        key=_short(told.get("key_text", ""), LONGEST_KEY),
        bpm=told.get("bpm", 0.0),
        gain_db=told.get("gain_db", 0.0),
        problem=one_line(file.problems[0]) if file.problems and not told else "",
    )


def _short(text: str, longest: int = LONGEST_TEXT) -> str:
    return text.encode("utf-8", "replace")[:longest].decode("utf-8", "ignore").strip()

# SPDX-License-Identifier: GPL-3.0-or-later
"""All that a file's tags and headers say, in one go; whatever is wrong with them is told."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from app.media.container.fingerprint import sound_hash
from app.media.container.layout import Kind, Layout, layout
from app.media.container.source import Source
from app.media.errors import one_line
from app.media.tags.collect import COLLECTORS
from app.media.tags.id3 import Found
from app.media.tags.places import FIELDS, Dialect, Field
from app.media.tags.sound import Sound, sound_of
from app.media.tags.values import Known, parse, popm_rating

MOST_PROBLEMS = 5
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class FileTags:
    """What one file says.

    Attributes:
        kind: of its content; None: no kind of music that is known.
        fields: by the names of `app.library.model.Track`; only what is known.
        audio_hash: of the sound; empty when there is none, or when it was not asked for.
        mtime_ns, size, inode: of the file that was read.
        problems: a line each, without the file's name.
    """

    kind: Kind | None
    sound: Sound = field(default_factory=Sound)
    fields: Mapping[str, Any] = field(default_factory=dict)
    audio_hash: bytes = b""
    mtime_ns: int = 0
    size: int = 0
    inode: int = 0
    problems: tuple[str, ...] = ()


def read_file(path: str | Path, *, with_hash: bool = True) -> FileTags:
    """Read tags, headers, and the hash of the sound.

    Raises:
        MediaError: the file cannot be opened or read. Broken tags are told in `problems`.
    """
    with Source(path) as source:
        problems: list[str] = []
        found = _tried(problems, "it", lambda: layout(source), None)
        status = source.status
        of_file = (status.st_mtime_ns, status.st_size, status.st_ino)
        if found is None:
            why = tuple(problems) or ("is no music",)
            return FileTags(None, Sound(), {}, b"", *of_file, why)
        return FileTags(
            found.kind,
            _tried(problems, "its headers", lambda: sound_of(source, found), Sound()),
            _fields(source, found, problems),
            sound_hash(source, found) if with_hash else b"",
            *of_file,
            tuple(problems[:MOST_PROBLEMS]),
        )


def _fields(source: Source, found: Layout, problems: list[str]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for dialect, collector in COLLECTORS[found.kind]:
        texts = Found()
        _tried(problems, "its tags", lambda c=collector, t=texts: c(source, found, t), None)  # type: ignore[misc]
        problems += texts.problems
        for each in FIELDS:
            if each.name not in values:
                value = first_value(each, dialect, texts.texts)
                if value not in ("", None) and (value or each.name in ("gain_db", "color")):
                    values[each.name] = value
    return values


def first_value(each: Field, dialect: Dialect, texts: Mapping[str, list[str]]) -> Known:
    """What the first place of a field that has something says."""
    value: Known = None
    for place in map(str.lower, each.places(dialect)):
        words = texts.get(place)
        if not words:
            continue
        value = _popm(words) if place == "popm" else parse(each.value, words, place)
        if value or (value == 0 and each.name in ("gain_db", "color")):
            return value
    return value


def _popm(words: list[str]) -> int | None:
    """The best of what several programs gave."""
    rated = []
    for word in words:
        number, _, email = word.partition(" ")
        rated.append(popm_rating(int(number), email))
    return max((r for r in rated if r is not None), default=None)


def _tried(problems: list[str], what: str, act: Callable[[], T], otherwise: T) -> T:
    """Do it; parsers of foreign data raise anything, and it is told in a line."""
    try:
        return act()
    except Exception as error:  # noqa: BLE001 - tags never fail the music
        reason = "too deep" if isinstance(error, RecursionError) else error
        why = one_line(str(reason))[:200] or type(error).__name__
        problems.append(f"{what} cannot be read ({why})")
        return otherwise

# SPDX-License-Identifier: GPL-3.0-or-later
"""What is kept of each track in memory: texts in one buffer, numbers in one array a column.

Rows are only ever added; a reader knows how many there were when it was made, and what is added
later disturbs it as little as a longer file disturbs who reads its beginning.
"""

import contextlib
import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import islice
from operator import itemgetter
from pathlib import PurePath
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.library.model import Key
from app.library.search.color import NAMES, color_name
from app.library.search.fold import fold_lines
from app.library.store.rows import Row
from engine.text import FIELD_END, PAD, ROW_END, Text

Numbers = NDArray[np.float64]
Array = NDArray[Any]
Make = Callable[[int, Any], Array]  # an array of zeros: how many, of which kind

TEXTS = tuple(
    "title artist album_artist remixer album genre label tags comment grouping composer".split()
)
FIELDS = {name: number for number, name in enumerate(TEXTS)}
"""The texts that words are looked for in, in the order of the rows' text. One more follows, of
what is a number and is typed as a word: key, tempo, year."""
UNKNOWN = math.nan  # compares with nothing: what is not known passes no filter
START_ROWS, START_BYTES = 1024, 1 << 18
STEM_FILES = (".stem.mp4", ".stem.m4a")
ISO_UTC = 24  # letters of 2026-05-01T21:30:00.000Z
CONTROLS = bytes({*range(32), 127} - {ord(ROW_END), ord(FIELD_END)})
TYPED_KEYS: dict[int | None, str] = {i: Key.from_index(i).camelot.lower() for i in range(24)}

_texts_of = itemgetter(*(Row._fields.index(name) for name in TEXTS))


class Growing:
    """An array with room behind its end. What was handed out is never written again.

    Args:
        make: where its memory comes from.
    """

    def __init__(self, kind: Any, room: int, behind: int = 0, make: Make = np.zeros) -> None:
        self._all = make(room, kind)
        self._behind, self._make = behind, make
        self.used = 0

    def add(self, values: Array) -> None:
        used = self.used + len(values)
        if used + self._behind > len(self._all):
            room = max(used + self._behind, 2 * len(self._all))
            larger = self._make(room, self._all.dtype)
            larger[: self.used] = self._all[: self.used]
            self._all = larger  # who reads the former one keeps it
        self._all[self.used : used] = values
        self.used = used

    def put(self, values: Array) -> None:
        """Start anew with these, and with room for more: it costs nothing until it is used."""
        room = max(2 * len(values) + self._behind, len(self._all))
        self._all, self.used = self._make(room, self._all.dtype), 0
        self.add(values)

    def view(self) -> Array:
        """What is there now."""
        return self._all[: self.used]

    def whole(self) -> Array:
        """With the room behind it."""
        return self._all


class Lines:
    """Texts one behind the other, each found by its number."""

    def __init__(self, end: int, make: Make = np.zeros) -> None:
        self.bytes = Growing(np.uint8, START_BYTES, PAD, make)
        self.starts = Growing(np.uint32, START_ROWS, make=make)
        self.starts.add(np.zeros(1, np.uint32))
        self._end = end

    def add(self, lines: bytes) -> None:
        """Add lines, each with its end."""
        raw = np.frombuffer(lines, np.uint8)
        ends = np.flatnonzero(raw == self._end).astype(np.uint32)
        self.starts.add(ends + np.uint32(self.bytes.used + 1))
        self.bytes.add(raw)

    def read(self) -> "Read":
        """For readers."""
        return Read(self.bytes.view(), self.starts.view())


@dataclass(frozen=True, slots=True)
class Read:
    """Lines as they were at one moment."""

    raw: NDArray[np.uint8]
    starts: NDArray[np.uint32]

    def line(self, row: int) -> bytes:
        """A line without its end."""
        return self.raw[self.starts[row] : self.starts[row + 1] - 1].tobytes()


def _numbers(values: Sequence[float | None], unknown: float | None = None) -> Numbers:
    found = np.array(values, np.float64)  # None becomes NaN
    if unknown is not None:
        found[found == unknown] = UNKNOWN
    return found


def _counts(values: Sequence[float | None]) -> Numbers:
    return _numbers(values)


def _positive(values: Sequence[float | None]) -> Numbers:
    return _numbers(values, 0.0)


def _keys(values: Sequence[float | None]) -> Numbers:
    found = _numbers(values)
    found[~((found >= 0) & (found < len(TYPED_KEYS)))] = UNKNOWN
    return found


def _stars(values: Sequence[float | None]) -> Numbers:
    """Never rated is no star."""
    return np.nan_to_num(_numbers(values)) / 20.0


def _hues(values: Sequence[float | None]) -> Numbers:
    """Which of `color.NAMES`."""
    named = {c: UNKNOWN if c is None else NAMES.index(color_name(int(c))) for c in set(values)}
    return np.array([named[c] for c in values], np.float64)


def _flags(values: Sequence[Any]) -> Numbers:
    return np.array([bool(v) for v in values], np.float64)


def _stem_files(paths: Sequence[str]) -> Numbers:
    """By the name: a look into each file would take too long."""
    return np.array([path.lower().endswith(STEM_FILES) for path in paths], np.float64)


def _times(values: Sequence[str]) -> Numbers:
    """Seconds since 1970 of ISO 8601."""
    with contextlib.suppress(ValueError):  # UnicodeEncodeError is one
        raw = np.array(values, f"S{ISO_UTC + 1}")
        letters = raw.view(np.uint8).reshape(len(raw), -1)
        zone = letters[:, 10:]  # behind the date, of which dashes are a part
        if not (letters[:, ISO_UTC].any() or np.isin(zone, (ord("+"), ord("-"))).any()):
            # Without its zone, which is UTC, numpy reads a time in a tenth of what Python needs.
            stripped = np.strings.rstrip(raw, b"Z").astype("datetime64[ms]")
            seconds = stripped.astype(np.float64) / 1000.0
            seconds[np.isnat(stripped)] = UNKNOWN
            return seconds
    return np.array([_time(text) for text in values], np.float64)


def _time(text: str) -> float:
    try:
        when = datetime.fromisoformat(text)
    except ValueError:
        return UNKNOWN
    return (when if when.tzinfo else when.replace(tzinfo=UTC)).timestamp()


# column: the row's field it is read from, and how
NUMBERS: dict[str, tuple[str, Callable[[Sequence[Any]], Numbers]]] = {
    "id": ("id", _counts),
    "revision": ("revision", _counts),
    "key": ("key", _keys),
    "bpm": ("bpm", _positive),
    "seconds": ("seconds", _positive),
    "year": ("year", _positive),
    "rating": ("rating", _stars),
    "energy": ("energy", _counts),
    "plays": ("play_count", _counts),
    "played": ("last_played", _times),
    "added": ("added", _times),
    "color": ("color", _counts),
    "hue": ("color", _hues),
    "bit_rate": ("bit_rate", _positive),
    "vocal": ("vocal", _counts),
    "missing": ("missing", _flags),
    "analysed": ("analysed", _flags),
    "stems": ("path", _stem_files),
}


class Columns:
    """All rows, in memory that `make` gives."""

    def __init__(self, make: Make = np.zeros) -> None:
        self.ends = Growing(np.uint32, START_ROWS, make=make)  # of each field of the words
        self.words, self.shown = Lines(ord(ROW_END), make), Lines(ord(ROW_END), make)
        self.paths = Lines(0, make)
        self.numbers = {name: Growing(np.float64, START_ROWS, make=make) for name in NUMBERS}

    def __len__(self) -> int:
        return self.paths.starts.used - 1

    def add(self, rows: Sequence[Row]) -> None:
        """Add rows at the end."""
        lines, raw = _lines(rows)
        self.shown.add(raw)
        self._add_words(fold_lines(lines))
        paths = "\0".join([row.path for row in rows]) + "\0"
        self.paths.add(paths.encode("utf-8", "surrogateescape"))
        self.add_numbers(rows)

    def _add_words(self, lines: bytes) -> None:
        raw = np.frombuffer(lines, np.uint8)
        ends = np.flatnonzero((raw == ord(FIELD_END)) | (raw == ord(ROW_END)))
        self.ends.add(ends.astype(np.uint32) + np.uint32(self.words.bytes.used))
        self.words.add(lines)

    def add_numbers(self, rows: Sequence[Row]) -> None:
        by_field = dict(zip(Row._fields, zip(*rows, strict=True), strict=True))
        for name, (field, read) in NUMBERS.items():
            self.numbers[name].add(read(by_field[field]))

    def arrays(self) -> dict[str, Growing]:
        """All that there is, by name."""
        lines = {"words": self.words, "shown": self.shown, "paths": self.paths}
        return {
            **self.numbers,
            "ends": self.ends,
            **{f"{name} bytes": kept.bytes for name, kept in lines.items()},
            **{f"{name} starts": kept.starts for name, kept in lines.items()},
        }

    def text(self) -> Text:
        """The folded words, for searching."""
        return Text(
            self.words.bytes.whole(), self.words.starts.view(), self.ends.view(), len(TEXTS) + 1
        )


def _lines(rows: Sequence[Row]) -> tuple[str, bytes]:
    """A line a row, of fields and what is typed as a word; as text and as UTF-8."""
    lines = [f"{FIELD_END.join(_texts_of(row))}{FIELD_END}{_typed(row)}" for row in rows]
    for i, line in enumerate(lines):
        if line[0] == FIELD_END:
            lines[i] = PurePath(rows[i].path).stem.replace(FIELD_END, " ") + line
    text = ROW_END.join(lines) + ROW_END
    with contextlib.suppress(UnicodeEncodeError):
        raw = text.encode()
        if (
            len(raw.translate(None, CONTROLS)) == len(raw)
            and raw.count(ROW_END.encode()) == len(lines)
            and raw.count(FIELD_END.encode()) == len(lines) * len(TEXTS)
        ):
            return text, raw
    clean = (FIELD_END.join((*map(_clean, _titled(row)), _typed(row))) for row in rows)
    text = "".join(line + ROW_END for line in clean)
    return text, text.encode()


def _titled(row: Row) -> tuple[str, ...]:
    title, *others = _texts_of(row)
    return (title or PurePath(row.path).stem, *others)


def _clean(text: str) -> str:
    """Without characters that control something; lone surrogates too."""
    text = text.encode("utf-8", "replace").decode()
    return "".join(c if c >= " " and c != "\x7f" else " " for c in text)


def _typed(row: Row) -> str:
    """Numbers that are typed as words."""
    return f"{TYPED_KEYS.get(row.key, '')} {round(row.bpm) or ''} {row.year or ''}"


def batches(rows: Iterable[Row], size: int) -> Iterable[list[Row]]:
    """Rows, so many at a time."""
    each = iter(rows)
    while batch := list(islice(each, size)):
        yield batch
